/*
 * plan.c
 *		All SQL that runs on storage: a fixed list of kept statements.
 *
 * Texts are constant and every value is a parameter, computed in C.  A
 * statement addresses one entity by equality on (tenant, id), or is a read.
 * Names resolve in pg_catalog, for the guard restricts the search_path.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "plan.h"

#define EF_PLAN_ARGUMENTS	32

typedef struct EfPlanSpec
{
	const char *sql;
	int			expect;			/* SPI_OK_xxx */
	bool		readonly;		/* sees the statement's snapshot */
	int			nargs;
	Oid			types[EF_PLAN_ARGUMENTS];
} EfPlanSpec;

static const EfPlanSpec spec[EF_PLAN_COUNT] = {

	/* --- instance --- */

	/* --- model --- */

	/* --- workflow --- */

	[EF_PLAN_WORKFLOW_READ] = {
		"SELECT definition FROM ef_store.workflow"
		" WHERE model = $1 AND model_version = $2 AND name = $3 AND version = $4",
		SPI_OK_SELECT, true, 4, {TEXTOID, INT4OID, TEXTOID, INT4OID}
	},
	[EF_PLAN_WORKFLOW_CURRENT] = {
		"SELECT name, version, ord, active, definition FROM ef_store.workflow"
		" WHERE model = $1 AND model_version = $2 AND current ORDER BY ord, name",
		SPI_OK_SELECT, true, 2, {TEXTOID, INT4OID}
	},
	[EF_PLAN_WORKFLOW_LATEST] = {
		"SELECT max(version) FROM ef_store.workflow"
		" WHERE model = $1 AND model_version = $2 AND name = $3",
		SPI_OK_SELECT, true, 3, {TEXTOID, INT4OID, TEXTOID}
	},
	[EF_PLAN_WORKFLOW_INSERT] = {
		"INSERT INTO ef_store.workflow (model, model_version, name, version, ord, current, active,"
		" definition, created_at, created_by) VALUES ($1, $2, $3, $4, $5, true, $6, $7, $8, $9)",
		SPI_OK_INSERT, false, 9,
		{TEXTOID, INT4OID, TEXTOID, INT4OID, INT4OID, BOOLOID, JSONOID, TIMESTAMPTZOID, TEXTOID}
	},
	[EF_PLAN_WORKFLOW_RETIRE] = {
		"UPDATE ef_store.workflow SET current = false"
		" WHERE model = $1 AND model_version = $2 AND name = $3 AND version = $4",
		SPI_OK_UPDATE, false, 4, {TEXTOID, INT4OID, TEXTOID, INT4OID}
	},
	[EF_PLAN_WORKFLOW_PLACE] = {
		"UPDATE ef_store.workflow SET ord = $5, active = $6"
		" WHERE model = $1 AND model_version = $2 AND name = $3 AND version = $4",
		SPI_OK_UPDATE, false, 6, {TEXTOID, INT4OID, TEXTOID, INT4OID, INT4OID, BOOLOID}
	},
	[EF_PLAN_WORKFLOW_DELETE] = {
		"DELETE FROM ef_store.workflow WHERE model = $1 AND model_version = $2",
		SPI_OK_DELETE, false, 2, {TEXTOID, INT4OID}
	},

	/* --- entity --- */

#define ENTITY_COLUMNS \
	"model, model_version, workflow, workflow_version, state, previous_state," \
	" transition, rev, recorded_at, created_at, state_since, actor, deleted_at," \
	" data_at, data_rev, data"

	[EF_PLAN_ENTITY_LOAD] = {
		"SELECT " ENTITY_COLUMNS " FROM ef_store.entity WHERE tenant = $1 AND id = $2",
		SPI_OK_SELECT, true, 2, {TEXTOID, UUIDOID}
	},
	[EF_PLAN_ENTITY_LOCK] = {
		"SELECT " ENTITY_COLUMNS " FROM ef_store.entity WHERE tenant = $1 AND id = $2 FOR NO KEY UPDATE",
		SPI_OK_SELECT, false, 2, {TEXTOID, UUIDOID}
	},
	[EF_PLAN_ENTITY_TAKE] = {
		"SELECT " ENTITY_COLUMNS " FROM ef_store.entity WHERE tenant = $1 AND id = $2"
		" FOR NO KEY UPDATE SKIP LOCKED",
		SPI_OK_SELECT, false, 2, {TEXTOID, UUIDOID}
	},
	[EF_PLAN_ENTITY_INSERT] = {
		"INSERT INTO ef_store.entity (tenant, id, " ENTITY_COLUMNS ")"
		" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
		" ON CONFLICT (tenant, id) DO NOTHING",
		SPI_OK_INSERT, false, 18,
		{TEXTOID, UUIDOID, TEXTOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, INT4OID,
			TIMESTAMPTZOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID, TIMESTAMPTZOID,
		TIMESTAMPTZOID, INT4OID, JSONBOID}
	},
	/* two statements: an unchanged document passed back would cost HOT */
	[EF_PLAN_ENTITY_UPDATE_STATE] = {
		"UPDATE ef_store.entity SET model_version = $3, workflow = $4, workflow_version = $5,"
		" state = $6, previous_state = $7, transition = $8, rev = $9, recorded_at = $10,"
		" state_since = $11, actor = $12, deleted_at = $13, data_at = $14, data_rev = $15"
		" WHERE tenant = $1 AND id = $2",
		SPI_OK_UPDATE, false, 15,
		{TEXTOID, UUIDOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, INT4OID,
			TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID}
	},
	[EF_PLAN_ENTITY_UPDATE_DATA] = {
		"UPDATE ef_store.entity SET model_version = $3, workflow = $4, workflow_version = $5,"
		" state = $6, previous_state = $7, transition = $8, rev = $9, recorded_at = $10,"
		" state_since = $11, actor = $12, deleted_at = $13, data_at = $14, data_rev = $15, data = $16"
		" WHERE tenant = $1 AND id = $2",
		SPI_OK_UPDATE, false, 16,
		{TEXTOID, UUIDOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, INT4OID,
			TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID, JSONBOID}
	},

	/* --- revision --- */

	/* --- task --- */

#define TASK_COLUMNS \
	"tenant, entity_id, id, model, cause, steps, run_as, actor, correlation_id, detail, attempts, due_at"

	[EF_PLAN_TASK_INSERT] = {
		"INSERT INTO ef_store.task (tenant, entity_id, id, model, kind, status, due_at, attempts, cause,"
		" steps, run_as, actor, correlation_id, detail, created_at)"
		" VALUES ($1, $2, $3, $4, 'automatic', 'due', $5, 0, $6, $7, $8, $9, $10, $11, $5)",
		SPI_OK_INSERT, false, 11,
		{TEXTOID, UUIDOID, UUIDOID, TEXTOID, TIMESTAMPTZOID, JSONBOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, JSONBOID}
	},
	[EF_PLAN_TASK_DUE] = {
		"SELECT " TASK_COLUMNS " FROM ef_store.task WHERE status = 'due' AND due_at <= $1"
		" AND (due_at, entity_id, id) > ($3, $4, $5) AND ($6 IS NULL OR run_as = $6)"
		" ORDER BY due_at, entity_id, id LIMIT $2",
		SPI_OK_SELECT, false, 6, {TIMESTAMPTZOID, INT8OID, TIMESTAMPTZOID, UUIDOID, UUIDOID, TEXTOID}
	},
	[EF_PLAN_TASK_CLAIM] = {
		"SELECT " TASK_COLUMNS " FROM ef_store.task"
		" WHERE tenant = $1 AND entity_id = $2 AND id = $3 AND status = 'due' AND due_at <= $4"
		" FOR UPDATE SKIP LOCKED",
		SPI_OK_SELECT, false, 4, {TEXTOID, UUIDOID, UUIDOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_TASK_DELETE] = {
		"DELETE FROM ef_store.task WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_DELETE, false, 3, {TEXTOID, UUIDOID, UUIDOID}
	},
	[EF_PLAN_TASK_STATUS] = {
		"UPDATE ef_store.task SET status = $4, last_error = $5, attempts = attempts + 1"
		" WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_UPDATE, false, 5, {TEXTOID, UUIDOID, UUIDOID, TEXTOID, JSONBOID}
	},
	[EF_PLAN_TASK_PROGRESS] = {
		"UPDATE ef_store.task SET steps = $4, detail = $5"
		" WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_UPDATE, false, 5, {TEXTOID, UUIDOID, UUIDOID, INT4OID, JSONBOID}
	},
	[EF_PLAN_TASK_RELEASE] = {
		"UPDATE ef_store.task SET status = 'due' WHERE status = 'blocked'",
		SPI_OK_UPDATE, false, 0, {0}
	},
	[EF_PLAN_TASK_LIST] = {
		"SELECT id, entity_id, model, kind,"
		" CASE WHEN status = 'due' AND due_at > $2 THEN 'waiting' ELSE status END,"
		" due_at, attempts, last_error"
		" FROM ef_store.task WHERE tenant = $1 ORDER BY due_at, entity_id, id",
		SPI_OK_SELECT, true, 2, {TEXTOID, TIMESTAMPTZOID}
	},

	/* --- log --- */

	[EF_PLAN_LOG_INSERT] = {
		"INSERT INTO ef_store.log (tenant, entity_id, at, id, rev, event, detail)"
		" VALUES ($1, $2, $3, $4, $5, $6, $7)",
		SPI_OK_INSERT, false, 7,
		{TEXTOID, UUIDOID, TIMESTAMPTZOID, UUIDOID, INT4OID, TEXTOID, JSONBOID}
	},

	/* --- idempotency --- */

	[EF_PLAN_IDEMPOTENCY_INSERT] = {
		"INSERT INTO ef_store.idempotency (tenant, function, key, arguments, created_at)"
		" VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, function, key) DO NOTHING",
		SPI_OK_INSERT, false, 5, {TEXTOID, TEXTOID, TEXTOID, BYTEAOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_IDEMPOTENCY_READ] = {
		"SELECT arguments = $4, result #>> '{}' FROM ef_store.idempotency"
		" WHERE tenant = $1 AND function = $2 AND key = $3",
		SPI_OK_SELECT, false, 4, {TEXTOID, TEXTOID, TEXTOID, BYTEAOID}
	},
	[EF_PLAN_IDEMPOTENCY_RESULT] = {
		"UPDATE ef_store.idempotency SET result = $4"
		" WHERE tenant = $1 AND function = $2 AND key = $3",
		SPI_OK_UPDATE, false, 4, {TEXTOID, TEXTOID, TEXTOID, JSONBOID}
	},
};

static SPIPlanPtr plan[EF_PLAN_COUNT];
static bool running = false;

bool
ef_plan_running(void)
{
	return running;
}

void
ef_plan_reset(void)
{
	running = false;
}

/* Prepares and keeps a statement; the entry is set when nothing can fail any more. */
static void
prepare(EfPlanId id)
{
	const EfPlanSpec *s = &spec[id];
	SPIPlanPtr	p;

	if (s->sql == NULL)
		elog(ERROR, "statement %d has no text", id);
	p = SPI_prepare(s->sql, s->nargs, (Oid *) s->types);
	if (p == NULL)
		elog(ERROR, "could not prepare statement %d: %s", id, SPI_result_code_string(SPI_result));
	if (SPI_keepplan(p) != 0)
		elog(ERROR, "could not keep statement %d", id);
	plan[id] = p;
}

uint64
ef_plan_run(EfPlanId id, Datum *values, const char *nulls)
{
	int			rc;

	if (plan[id] == NULL)
		prepare(id);
	running = true;
	rc = SPI_execute_plan(plan[id], values, nulls, spec[id].readonly, 0);
	running = false;
	if (rc != spec[id].expect)
		elog(ERROR, "statement %d returned %s", id, SPI_result_code_string(rc));
	return SPI_processed;
}

Datum
ef_plan_value(uint64 row, int column, bool *isnull)
{
	return SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column, isnull);
}

char *
ef_plan_text(uint64 row, int column)
{
	bool		isnull;
	Datum		value = ef_plan_value(row, column, &isnull);

	return isnull ? NULL : TextDatumGetCString(value);
}

int32
ef_plan_int(uint64 row, int column)
{
	bool		isnull;
	Datum		value = ef_plan_value(row, column, &isnull);

	return isnull ? 0 : DatumGetInt32(value);
}

bool
ef_plan_bool(uint64 row, int column)
{
	bool		isnull;
	Datum		value = ef_plan_value(row, column, &isnull);

	return !isnull && DatumGetBool(value);
}

Datum
ef_plan_optional_text(const char *value, char *null)
{
	*null = value ? ' ' : 'n';
	return value ? CStringGetTextDatum(value) : (Datum) 0;
}

Datum
ef_plan_optional_jsonb(Jsonb *value, char *null)
{
	*null = value ? ' ' : 'n';
	return value ? JsonbPGetDatum(value) : (Datum) 0;
}
