/*
 * entity.c
 *		The head: an entity as it is now, the projection of its revisions.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "entity.h"
#include "guc.h"
#include "plan.h"

#define EF_ENTITY_COLUMNS	18	/* of an insert, tenant and id included */

char *
ef_entity_id(const pg_uuid_t *id)
{
	return DatumGetCString(DirectFunctionCall1(uuid_out, UUIDPGetDatum(id)));
}

/* A time of a row, 0 for NULL. */
static TimestampTz
row_time(int column, bool *isnull)
{
	Datum		value = ef_plan_value(0, column, TIMESTAMPTZOID, isnull);

	return *isnull ? 0 : DatumGetTimestampTz(value);
}

/* Fills an entity from the only row of SPI_tuptable. */
static void
read_row(EfEntity *entity)
{
	bool		isnull;

	entity->model = ef_plan_required_text(0, 1);
	entity->model_version = ef_plan_int(0, 2);
	entity->workflow = ef_plan_required_text(0, 3);
	entity->workflow_version = ef_plan_int(0, 4);
	entity->state = ef_plan_required_text(0, 5);
	entity->previous_state = ef_plan_text(0, 6);
	entity->transition = ef_plan_text(0, 7);
	entity->rev = ef_plan_int(0, 8);
	entity->recorded_at = row_time(9, &isnull);
	entity->created_at = row_time(10, &isnull);
	entity->state_since = row_time(11, &isnull);
	entity->actor = ef_plan_text(0, 12);
	entity->deleted_at = row_time(13, &isnull);
	entity->deleted = !isnull;
	entity->data_at = row_time(14, &isnull);
	entity->data_rev = ef_plan_int(0, 15);
	entity->data = (Jsonb *) DatumGetPointer(datumCopy(ef_plan_required(0, 16, JSONBOID), false, -1));
}

/* Runs one of the two statements that read a head. */
static bool
fetch(EfPlanId plan, const pg_uuid_t *id, EfEntity *entity)
{
	Datum		values[2] = {CStringGetTextDatum(ef_tenant), UUIDPGetDatum(id)};
	bool		found = ef_plan_run(plan, values, NULL) == 1;

	memset(entity, 0, sizeof(EfEntity));
	entity->id = *id;
	if (found)
		read_row(entity);
	SPI_freetuptable(SPI_tuptable);
	return found;
}

bool
ef_entity_load(const pg_uuid_t *id, EfEntity *entity)
{
	if (!fetch(EF_PLAN_ENTITY_LOAD, id, entity))
		return false;
	entity->data = ef_entity_unpack(entity->data);
	return true;
}

bool
ef_entity_lock(const pg_uuid_t *id, EfEntity *entity)
{
	return fetch(EF_PLAN_ENTITY_LOCK, id, entity);
}

bool
ef_entity_take(const pg_uuid_t *id, EfEntity *entity)
{
	return fetch(EF_PLAN_ENTITY_TAKE, id, entity);
}

Jsonb *
ef_entity_unpack(Jsonb *data)
{
	return DatumGetJsonbP(JsonbPGetDatum(data));
}

void
ef_entity_insert(const EfEntity *entity)
{
	char		nulls[EF_ENTITY_COLUMNS + 1] = "                  ";
	Datum		values[EF_ENTITY_COLUMNS] = {
		CStringGetTextDatum(ef_tenant),
		UUIDPGetDatum(&entity->id),
		CStringGetTextDatum(entity->model),
		Int32GetDatum(entity->model_version),
		CStringGetTextDatum(entity->workflow),
		Int32GetDatum(entity->workflow_version),
		CStringGetTextDatum(entity->state),
		ef_plan_optional_text(entity->previous_state, &nulls[7]),
		ef_plan_optional_text(entity->transition, &nulls[8]),
		Int32GetDatum(entity->rev),
		TimestampTzGetDatum(entity->recorded_at),
		TimestampTzGetDatum(entity->created_at),
		TimestampTzGetDatum(entity->state_since),
		ef_plan_optional_text(entity->actor, &nulls[13]),
		(Datum) 0,
		TimestampTzGetDatum(entity->data_at),
		Int32GetDatum(entity->data_rev),
		JsonbPGetDatum(entity->data)
	};

	nulls[14] = 'n';			/* deleted_at */
	if (ef_plan_run(EF_PLAN_ENTITY_INSERT, values, nulls) == 0)
		ereport(ERROR,
				(errcode(ERRCODE_UNIQUE_VIOLATION),
				 errmsg("entity %s exists already", ef_entity_id(&entity->id)),
				 errdetail("An id is used once in a tenant, also when its entity was deleted."),
				 errhint("Leave out the id to get a new one, or use ef_restore() when it was deleted.")));
}

void
ef_entity_update(const EfEntity *entity, bool with_data)
{
	char		nulls[17] = "                ";
	Datum		values[16] = {
		CStringGetTextDatum(ef_tenant),
		UUIDPGetDatum(&entity->id),
		Int32GetDatum(entity->model_version),
		CStringGetTextDatum(entity->workflow),
		Int32GetDatum(entity->workflow_version),
		CStringGetTextDatum(entity->state),
		ef_plan_optional_text(entity->previous_state, &nulls[6]),
		ef_plan_optional_text(entity->transition, &nulls[7]),
		Int32GetDatum(entity->rev),
		TimestampTzGetDatum(entity->recorded_at),
		TimestampTzGetDatum(entity->state_since),
		ef_plan_optional_text(entity->actor, &nulls[11]),
		TimestampTzGetDatum(entity->deleted_at),
		TimestampTzGetDatum(entity->data_at),
		Int32GetDatum(entity->data_rev),
		JsonbPGetDatum(entity->data)
	};

	if (!entity->deleted)
		nulls[12] = 'n';
	if (ef_plan_run(with_data ? EF_PLAN_ENTITY_UPDATE_DATA : EF_PLAN_ENTITY_UPDATE_STATE,
					values, nulls) != 1)
		elog(ERROR, "head of entity %s vanished under its lock", ef_entity_id(&entity->id));
}
