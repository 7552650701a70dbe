/*
 * task.c
 *		The queue: work that is due now, later, or waits for somebody.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "guc.h"
#include "json.h"
#include "plan.h"
#include "task.h"

void
ef_task_add(const EfEntity *entity, Oid role, Jsonb *cause, int32 steps, Jsonb *detail,
			const char *actor, const char *correlation_id)
{
	pg_uuid_t	id;
	char	   *run_as = GetUserNameFromId(role, false);
	char		nulls[13] = "            ";
	Datum		values[12] = {
		CStringGetTextDatum(ef_tenant),
		UUIDPGetDatum(&entity->id),
		UUIDPGetDatum(&id),
		CStringGetTextDatum(entity->model),
		TimestampTzGetDatum(entity->recorded_at),
		ef_plan_optional_jsonb(cause, &nulls[5]),
		Int32GetDatum(steps),
		CStringGetTextDatum(run_as),
		ef_plan_optional_text(actor, &nulls[8]),
		ef_plan_optional_text(correlation_id, &nulls[9]),
		ef_plan_optional_jsonb(detail, &nulls[10])
	};

	ef_clock_uuid(&id);
	values[11] = PointerGetDatum(ef_task_sign(ef_tenant, &entity->id, &id, run_as));
	ef_plan_run(EF_PLAN_TASK_INSERT, values, nulls);
}

/* Fills a task from a row of SPI_tuptable. */
static void
read_row(uint64 row, EfTask *task)
{
	bool		isnull;
	Datum		value;

	task->tenant = ef_plan_required_text(row, 1);
	task->entity_id = *DatumGetUUIDP(ef_plan_required(row, 2, UUIDOID));
	task->id = *DatumGetUUIDP(ef_plan_required(row, 3, UUIDOID));
	task->model = ef_plan_required_text(row, 4);
	value = ef_plan_value(row, 5, JSONBOID, &isnull);
	task->cause = isnull ? NULL : DatumGetJsonbPCopy(value);
	task->steps = ef_plan_int(row, 6);
	task->run_as = ef_plan_required_text(row, 7);
	task->actor = ef_plan_text(row, 8);
	task->correlation_id = ef_plan_text(row, 9);
	value = ef_plan_value(row, 10, JSONBOID, &isnull);
	task->detail = isnull ? NULL : DatumGetJsonbPCopy(value);
	task->attempts = ef_plan_int(row, 11);
	task->due_at = DatumGetTimestampTz(ef_plan_required(row, 12, TIMESTAMPTZOID));
	value = ef_plan_value(row, 13, BYTEAOID, &isnull);
	task->signature = isnull ? NULL : DatumGetByteaPCopy(value);
}

/* Fills tasks from all rows of SPI_tuptable and moves the mark; returns their number. */
static int
read_rows(uint64 n, EfTaskMark *mark, EfTask **tasks)
{
	*tasks = palloc0(sizeof(EfTask) * Max(n, 1));
	for (uint64 row = 0; row < n; row++)
		read_row(row, &(*tasks)[row]);
	SPI_freetuptable(SPI_tuptable);
	if (n > 0)
	{
		const EfTask *last = &(*tasks)[n - 1];

		*mark = (EfTaskMark) {last->due_at, last->entity_id, last->id};
	}
	return (int) n;
}

int
ef_task_due(TimestampTz now, int limit, const char *run_as, EfTaskMark *mark, EfTask **tasks)
{
	char		nulls[7] = "      ";
	Datum		values[6] = {
		TimestampTzGetDatum(now),
		Int64GetDatum(limit),
		TimestampTzGetDatum(mark->due_at),
		UUIDPGetDatum(&mark->entity_id),
		UUIDPGetDatum(&mark->id),
		ef_plan_optional_text(run_as, &nulls[5])
	};

	return read_rows(ef_plan_run(EF_PLAN_TASK_DUE, values, nulls), mark, tasks);
}

int
ef_task_all(int limit, const char **tenant, EfTaskMark *mark, EfTask **tasks)
{
	Datum		values[4] = {
		Int64GetDatum(limit),
		CStringGetTextDatum(*tenant),
		UUIDPGetDatum(&mark->entity_id),
		UUIDPGetDatum(&mark->id)
	};
	int			n = read_rows(ef_plan_run(EF_PLAN_TASK_ALL, values, NULL), mark, tasks);

	if (n > 0)
		*tenant = (*tasks)[n - 1].tenant;
	return n;
}

void
ef_task_vouch(const EfTask *task)
{
	Datum		values[4] = {
		CStringGetTextDatum(task->tenant),
		UUIDPGetDatum(&task->entity_id),
		UUIDPGetDatum(&task->id),
		PointerGetDatum(ef_task_sign(task->tenant, &task->entity_id, &task->id, task->run_as))
	};

	ef_plan_run(EF_PLAN_TASK_SIGN, values, NULL);
}

bool
ef_task_claim(EfTask *task, TimestampTz now)
{
	Datum		values[4] = {
		CStringGetTextDatum(task->tenant),
		UUIDPGetDatum(&task->entity_id),
		UUIDPGetDatum(&task->id),
		TimestampTzGetDatum(now)
	};
	bool		found = ef_plan_run(EF_PLAN_TASK_CLAIM, values, NULL) == 1;

	if (found)
		read_row(0, task);
	SPI_freetuptable(SPI_tuptable);
	return found;
}

/* Runs a statement that names a task; how many rows it met. */
static uint64
run_named(EfPlanId plan, const EfTask *task)
{
	Datum		values[3] = {
		CStringGetTextDatum(task->tenant),
		UUIDPGetDatum(&task->entity_id),
		UUIDPGetDatum(&task->id)
	};

	return ef_plan_run(plan, values, NULL);
}

void
ef_task_delete(const EfTask *task)
{
	run_named(EF_PLAN_TASK_DELETE, task);
}

void
ef_task_settle(const EfTask *task)
{
	uint64		gone = run_named(EF_PLAN_TASK_SETTLE, task);
	JsonbParseState *detail;

	if (gone <= 1)
		return;
	detail = ef_json_begin();
	ef_json_add_text(&detail, "reason", "the entity came to rest by later work");
	ef_json_add_int(&detail, "tasks", (int64) gone - 1);
	ef_task_log(task->tenant, &task->entity_id, 0, "released", ef_json_end(&detail));
}

void
ef_task_set_status(const EfTask *task, const char *status, Jsonb *error)
{
	char		nulls[6] = "     ";
	Datum		values[5] = {
		CStringGetTextDatum(task->tenant),
		UUIDPGetDatum(&task->entity_id),
		UUIDPGetDatum(&task->id),
		CStringGetTextDatum(status),
		ef_plan_optional_jsonb(error, &nulls[4])
	};

	ef_plan_run(EF_PLAN_TASK_STATUS, values, nulls);
}

void
ef_task_progress(const EfTask *task)
{
	char		nulls[6] = "     ";
	Datum		values[5] = {
		CStringGetTextDatum(task->tenant),
		UUIDPGetDatum(&task->entity_id),
		UUIDPGetDatum(&task->id),
		Int32GetDatum(task->steps),
		ef_plan_optional_jsonb(task->detail, &nulls[4])
	};

	ef_plan_run(EF_PLAN_TASK_PROGRESS, values, nulls);
}

uint64
ef_task_release(void)
{
	return ef_plan_run(EF_PLAN_TASK_RELEASE, NULL, NULL);
}

void
ef_task_log(const char *tenant, const pg_uuid_t *entity, int32 rev, const char *event, Jsonb *detail)
{
	pg_uuid_t	id;
	char		nulls[8] = "       ";
	Datum		values[7] = {
		CStringGetTextDatum(tenant),
		UUIDPGetDatum(entity),
		TimestampTzGetDatum(ef_clock_now()),
		UUIDPGetDatum(&id),
		Int32GetDatum(rev),
		CStringGetTextDatum(event),
		ef_plan_optional_jsonb(detail, &nulls[6])
	};

	if (rev == 0)
		nulls[4] = 'n';
	ef_clock_uuid(&id);
	ef_plan_run(EF_PLAN_LOG_INSERT, values, nulls);
}
