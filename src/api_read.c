/*
 * api_read.c
 *		SQL functions that read entities: ef_get, ef_count.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "api.h"
#include "api_read.h"
#include "engine.h"
#include "guc.h"
#include "plan.h"
#include "storage.h"

PG_FUNCTION_INFO_V1(ef_get);
PG_FUNCTION_INFO_V1(ef_count);

#define EF_ENTITY_ROW_COLUMNS	12	/* of entityflow.entity_row */

bool
ef_api_read_possible(void)
{
	return ef_storage_exists();
}

EfGuard
ef_api_read_begin(void)
{
	SPI_connect();
	return ef_guard_enter();
}

void
ef_api_read_end(const EfGuard *guard)
{
	ef_guard_leave(guard);
	SPI_finish();
}

EfModel *
ef_api_read_model(const char *name, int32 version, Oid user)
{
	EfModel    *model = ef_model_open(name, version, AccessShareLock);

	ef_model_check(model, EF_RIGHT_READ, user);
	return model;
}

bool
ef_api_read_head(const pg_uuid_t *id, Oid user, EfEntity *entity)
{
	/* of a model that was dropped there are deleted entities only, which nobody has rights on */
	if (!ef_entity_load(id, entity) ||
		ef_model_find(entity->model, EF_VERSION_CURRENT, AccessShareLock) == NULL)
		return false;
	ef_api_read_model(entity->model, EF_VERSION_CURRENT, user);
	return true;
}

/* Which revision of an entity is meant: the present one, or one in the past. */
typedef struct Moment
{
	bool		has_time;
	bool		has_rev;
	TimestampTz time;
	int32		rev;
} Moment;

/* Takes as_of and rev; 22023 when both are given. */
static Moment
moment_of(FunctionCallInfo fcinfo)
{
	Moment		moment = {0};

	moment.has_time = ef_api_timestamp(fcinfo, 1, &moment.time);
	moment.has_rev = !PG_ARGISNULL(2);
	moment.rev = ef_api_int_or(fcinfo, 2, 0);
	if (moment.has_time && moment.has_rev)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("\"as_of\" and \"rev\" exclude each other"),
				 errdetail("Both say which revision is meant: %s and revision %d.",
						   timestamptz_to_str(moment.time), moment.rev),
				 errhint("Give one of them.")));
	return moment;
}

/* Whether the head itself answers. */
static bool
is_head(const Moment *moment, const EfEntity *head)
{
	if (moment->has_rev)
		return head->rev == moment->rev;
	return !moment->has_time || head->recorded_at <= moment->time;
}

/* A text of a row that may be NULL. */
static Datum
text_or_null(const char *text, bool *isnull)
{
	*isnull = text == NULL;
	return text ? CStringGetTextDatum(text) : (Datum) 0;
}

/* Answers with an entity as it is. */
static void
put_entity(ReturnSetInfo *rows, const EfEntity *entity)
{
	bool		nulls[EF_ENTITY_ROW_COLUMNS] = {false};
	Datum		values[EF_ENTITY_ROW_COLUMNS] = {
		UUIDPGetDatum(&entity->id),
		CStringGetTextDatum(entity->model),
		Int32GetDatum(entity->model_version),
		CStringGetTextDatum(entity->workflow),
		Int32GetDatum(entity->workflow_version),
		CStringGetTextDatum(entity->state),
		Int32GetDatum(entity->rev),
		TimestampTzGetDatum(entity->recorded_at),
		TimestampTzGetDatum(entity->created_at),
		text_or_null(entity->transition, &nulls[9]),
		text_or_null(entity->actor, &nulls[10]),
		JsonbPGetDatum(entity->data)
	};

	if (!entity->deleted)
		ef_api_row(rows, values, nulls);
}

/* Answers with a revision before the head, unless it is a tombstone. */
static void
put_revision(ReturnSetInfo *rows, const EfEntity *head, const Moment *moment)
{
	Datum		parameters[4] = {
		CStringGetTextDatum(ef_tenant),
		UUIDPGetDatum(&head->id),
		moment->has_rev ? Int32GetDatum(moment->rev) : TimestampTzGetDatum(moment->time),
		TimestampTzGetDatum(head->created_at)
	};
	EfPlanId	plan = moment->has_rev ? EF_PLAN_REVISION_READ_REV : EF_PLAN_REVISION_READ_AT;
	Datum		values[EF_ENTITY_ROW_COLUMNS];
	bool		nulls[EF_ENTITY_ROW_COLUMNS];

	if (ef_plan_run(plan, parameters, NULL) == 0 || ef_plan_bool(0, EF_ENTITY_ROW_COLUMNS + 1))
		return;
	for (int i = 0; i < EF_ENTITY_ROW_COLUMNS; i++)
		values[i] = ef_plan_value(0, i + 1, TupleDescAttr(rows->setDesc, i)->atttypid, &nulls[i]);
	ef_api_row(rows, values, nulls);
}

/* Finds the entity at the moment; one that is being written right here is read as it stands (rule 3.10). */
static void
get(ReturnSetInfo *rows, const pg_uuid_t *id, const Moment *moment, Oid user)
{
	const EfEntity *copy = NULL;
	EfEntity	head;

	if (!moment->has_time && !moment->has_rev)
		copy = ef_engine_in_flight(id);
	if (copy != NULL)
	{
		ef_api_read_model(copy->model, EF_VERSION_CURRENT, user);
		put_entity(rows, copy);
		return;
	}
	if (!ef_api_read_head(id, user, &head))
		return;
	if (is_head(moment, &head))
		put_entity(rows, &head);
	else
		put_revision(rows, &head, moment);
}

/* ef_get(id, as_of, rev): zero or one row. */
Datum
ef_get(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	pg_uuid_t  *id = ef_api_uuid_or_null(fcinfo, 0);
	Moment		moment = moment_of(fcinfo);

	if (id != NULL && ef_api_read_possible())
	{
		EfGuard		guard = ef_api_read_begin();

		get(rows, id, &moment, guard.user);
		ef_api_read_end(&guard);
	}
	return (Datum) 0;
}

/* The models that a count looks at, with their versions. */
typedef struct Counted
{
	int			count;
	Datum	   *names;
	Datum	   *versions;
} Counted;

/* Adds a model. */
static void
add_model(Counted *counted, const EfModel *model)
{
	counted->names[counted->count] = CStringGetTextDatum(model->name);
	counted->versions[counted->count] = Int32GetDatum(model->version);
	counted->count++;
}

/* Makes room for models. */
static void
make_room(Counted *counted, uint64 room)
{
	counted->count = 0;
	counted->names = palloc_array(Datum, room);
	counted->versions = palloc_array(Datum, room);
}

/* All models that have the version and that the user may read. */
static void
add_readable(Counted *counted, int32 version, Oid user)
{
	Datum		value = Int32GetDatum(version);
	uint64		found = ef_plan_run(EF_PLAN_MODEL_NAMES, &value, version == EF_VERSION_CURRENT ? "n" : NULL);
	char	  **names = palloc_array(char *, found);

	for (uint64 i = 0; i < found; i++)
		names[i] = ef_plan_required_text(i, 1);
	make_room(counted, found);
	for (uint64 i = 0; i < found; i++)
	{
		EfModel    *model = ef_model_find(names[i], version, AccessShareLock);

		if (model != NULL && ef_model_allows(model, EF_RIGHT_READ, user))
			add_model(counted, model);
	}
}

/* Counts live entities by model and state, now or at a time. */
static void
count(ReturnSetInfo *rows, const Counted *counted, const TimestampTz *as_of)
{
	Datum		values[4] = {
		CStringGetTextDatum(ef_tenant),
		PointerGetDatum(construct_array(counted->names, counted->count, TEXTOID, -1, false, TYPALIGN_INT)),
		PointerGetDatum(construct_array(counted->versions, counted->count, INT4OID, 4, true, TYPALIGN_INT)),
		as_of ? TimestampTzGetDatum(*as_of) : (Datum) 0
	};

	ef_plan_rows(as_of ? EF_PLAN_ENTITY_COUNT_AS_OF : EF_PLAN_ENTITY_COUNT, values, NULL, rows);
}

/* ef_count(model, as_of, version): one row per model and state. */
Datum
ef_count(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	char	   *name = ef_api_text_or_null(fcinfo, 0);
	int32		version = ef_api_version(fcinfo, 2);
	TimestampTz as_of;
	bool		past = ef_api_timestamp(fcinfo, 1, &as_of);

	if (name != NULL || ef_api_read_possible())
	{
		EfGuard		guard = ef_api_read_begin();
		Counted		counted;

		if (name == NULL)
			add_readable(&counted, version, guard.user);
		else
		{
			make_room(&counted, 1);
			add_model(&counted, ef_api_read_model(name, version, guard.user));
		}
		count(rows, &counted, past ? &as_of : NULL);
		ef_api_read_end(&guard);
	}
	return (Datum) 0;
}
