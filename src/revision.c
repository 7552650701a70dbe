/*
 * revision.c
 *		The log: one row for each change of an entity, never changed again.
 *
 * A revision that did not change the document stores none: data_at and
 * data_rev are the key of the one that did.
 */
#include "compat.h"

#include "access/xact.h"
#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"
#include "utils/xid8.h"

#include "guc.h"
#include "plan.h"
#include "revision.h"

#define EF_REVISION_COLUMNS	25

/* A text as parameter, NULL is SQL NULL. */
static void
set_text(Datum *value, char *null, const char *text)
{
	if (text == NULL)
		*null = 'n';
	else
		*value = CStringGetTextDatum(text);
}

/* A document as parameter, NULL is SQL NULL. */
static void
set_jsonb(Datum *value, char *null, Jsonb *document)
{
	if (document == NULL)
		*null = 'n';
	else
		*value = JsonbPGetDatum(document);
}

/* Parameters 1 to 8: whose revision it is, and under which definitions. */
static void
set_entity(Datum *values, const EfEntity *entity)
{
	values[0] = CStringGetTextDatum(ef_tenant);
	values[1] = UUIDPGetDatum(&entity->id);
	values[2] = TimestampTzGetDatum(entity->recorded_at);
	values[3] = Int32GetDatum(entity->rev);
	values[4] = CStringGetTextDatum(entity->model);
	values[5] = Int32GetDatum(entity->model_version);
	values[6] = CStringGetTextDatum(entity->workflow);
	values[7] = Int32GetDatum(entity->workflow_version);
}

/* Parameters 9 to 14: what happened. */
static void
set_change(Datum *values, char *nulls, const EfRevision *revision)
{
	values[8] = CStringGetTextDatum(revision->kind);
	set_text(&values[9], &nulls[9], revision->transition);
	set_text(&values[10], &nulls[10], revision->from_state);
	values[11] = CStringGetTextDatum(revision->entity->state);
	values[12] = BoolGetDatum(revision->automatic);
	values[13] = BoolGetDatum(revision->adjusted);
}

/* Parameters 15 to 22: who did it, in which transaction, and why. */
static void
set_origin(Datum *values, char *nulls, const EfRevision *revision)
{
	values[14] = Int32GetDatum(revision->epoch);
	values[15] = FullTransactionIdGetDatum(GetTopFullTransactionId());
	values[16] = CStringGetTextDatum(GetUserNameFromId(GetSessionUserId(), false));
	values[17] = CStringGetTextDatum(GetUserNameFromId(revision->role, false));
	set_text(&values[18], &nulls[18], revision->actor);
	set_text(&values[19], &nulls[19], revision->correlation_id);
	set_jsonb(&values[20], &nulls[20], revision->cause);
	set_jsonb(&values[21], &nulls[21], revision->processes);
}

/* Parameters 23 to 25: the document, or the key of the revision that holds it. */
static void
set_document(Datum *values, char *nulls, const EfRevision *revision)
{
	const EfEntity *entity = revision->entity;

	values[22] = TimestampTzGetDatum(entity->data_at);
	values[23] = Int32GetDatum(entity->data_rev);
	set_jsonb(&values[24], &nulls[24], revision->with_data ? entity->data : NULL);
}

void
ef_revision_insert(const EfRevision *revision)
{
	Datum		values[EF_REVISION_COLUMNS] = {0};
	char		nulls[EF_REVISION_COLUMNS + 1];

	memset(nulls, ' ', EF_REVISION_COLUMNS);
	nulls[EF_REVISION_COLUMNS] = '\0';
	set_entity(values, revision->entity);
	set_change(values, nulls, revision);
	set_origin(values, nulls, revision);
	set_document(values, nulls, revision);
	ef_plan_run(EF_PLAN_REVISION_INSERT, values, nulls);
}

/* The document of the last revision before the given one, NULL when there is none. */
static Jsonb *
fetch_before(const EfEntity *entity)
{
	Datum		values[4] = {
		CStringGetTextDatum(ef_tenant),
		UUIDPGetDatum(&entity->id),
		TimestampTzGetDatum(entity->recorded_at),
		Int32GetDatum(entity->rev)
	};
	Jsonb	   *document = NULL;

	if (ef_plan_run(EF_PLAN_REVISION_DOCUMENT, values, NULL) == 1)
	{
		bool		isnull;
		Datum		value = ef_plan_value(0, 1, JSONBOID, &isnull);

		if (!isnull)
			document = DatumGetJsonbPCopy(value);
	}
	SPI_freetuptable(SPI_tuptable);
	return document;
}

Jsonb *
ef_revision_previous(const EfEntity *entity)
{
	if (entity->rev <= 1)
		return NULL;
	if (entity->data_rev < entity->rev)
		return entity->data;
	return fetch_before(entity);
}
