/*
 * api_work.c
 *		SQL functions of the queue: running what is due, and looking at it.
 *
 * ef_drain passes through the queue in order of due time.  Pure work is done
 * in batches, one subtransaction each: on an error it is rolled back, the tasks
 * before the failing one are redone, that one is parked and the rest goes on.
 * Work with processes runs alone.  Outside of a transaction block each step
 * commits.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "executor/spi.h"
#include "funcapi.h"
#include "nodes/parsenodes.h"
#include "tcop/pquery.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/resowner.h"
#include "utils/snapmgr.h"
#include "utils/timestamp.h"

#include "api.h"
#include "clock.h"
#include "engine.h"
#include "extension.h"
#include "guard.h"
#include "json.h"
#include "model.h"
#include "plan.h"
#include "process.h"
#include "storage.h"
#include "task.h"
#include "view.h"

PG_FUNCTION_INFO_V1(ef_drain);
PG_FUNCTION_INFO_V1(ef_tasks);

#define BATCH_SIZE	300

typedef struct EfDrain
{
	bool		atomic;			/* inside a transaction block: nothing is committed */
	const char *run_as;			/* only this role's tasks; NULL: all */
	TimestampTz now;
	MemoryContext context;		/* of one batch */
	EfTask	   *tasks;
	EfOutcome  *outcomes;
	int			current;		/* the task that runs, for the error */
	int64		done;			/* steps taken in this pass */
	int64		superusers;		/* tasks left to superusers in this pass */
	int64		unvouched;		/* tasks left to their roles in this pass */
	int64		viewless;		/* tasks left to ef_repair() in this pass */
} EfDrain;

/* Commits what was done so far, unless the caller's transaction holds it. */
static void
commit(EfDrain *drain)
{
	if (drain->atomic)
		return;
	SPI_commit();
	EnsurePortalSnapshotExists();
}

/* Raises again what is no failure of a task: a cancel by the user, or what came after the last one. */
static void
rethrow_other(const ErrorData *error, bool of_task)
{
	if (!of_task || (error->sqlerrcode == ERRCODE_QUERY_CANCELED && !ef_process_expired()))
		ReThrowError((ErrorData *) error);
}

/* Runs tasks from..to-1 in a subtransaction; NULL, or the error of drain->current after its rollback. */
static ErrorData *
attempt(EfDrain *drain, int from, int to, bool pure)
{
	MemoryContext memory = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	ErrorData  *volatile error = NULL;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(memory);
	PG_TRY();
	{
		for (drain->current = from; drain->current < to; drain->current++)
			drain->outcomes[drain->current] = ef_engine_task(&drain->tasks[drain->current], drain->now, pure);
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(memory);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
	}
	PG_END_TRY();
	MemoryContextSwitchTo(memory);
	CurrentResourceOwner = owner;
	if (error)
		rethrow_other(error, drain->current < to);
	return error;
}

/* Whether others were in the way, which is no failure of the task. */
static bool
is_contention(const ErrorData *error)
{
	return error->sqlerrcode == ERRCODE_T_R_SERIALIZATION_FAILURE ||
		error->sqlerrcode == ERRCODE_T_R_DEADLOCK_DETECTED ||
		error->sqlerrcode == ERRCODE_LOCK_NOT_AVAILABLE;
}

/* Parks or blocks the task that failed; one that met others stays due. */
static void
set_aside(EfDrain *drain, const ErrorData *error)
{
	if (is_contention(error))
		drain->outcomes[drain->current] = EF_OUTCOME_BUSY;
	else
	{
		ef_engine_task_failed(&drain->tasks[drain->current], drain->now, error);
		drain->outcomes[drain->current] = EF_OUTCOME_DONE;
	}
	commit(drain);
}

/* Does the pure work of tasks from..to-1, setting aside what fails. */
static void
run_batch(EfDrain *drain, int from, int to)
{
	while (from < to)
	{
		ErrorData  *error = attempt(drain, from, to, true);
		int			failed = drain->current;

		if (error == NULL)
			break;
		run_batch(drain, from, failed);
		drain->current = failed;
		set_aside(drain, error);
		from = failed + 1;
	}
	commit(drain);
}

/* Runs the tasks that need processes, one by one. */
static void
run_alone(EfDrain *drain, int n)
{
	for (int i = 0; i < n; i++)
	{
		ErrorData  *error;

		if (drain->outcomes[i] != EF_OUTCOME_ALONE)
			continue;
		error = attempt(drain, i, i + 1, false);
		drain->current = i;
		if (error)
			set_aside(drain, error);
		else
			commit(drain);
	}
}

/* Runs one batch after the mark; returns how many tasks it looked at. */
static int
run_some(EfDrain *drain, EfTaskMark *mark, int limit)
{
	MemoryContext outer = MemoryContextSwitchTo(drain->context);
	EfGuard		guard = ef_guard_enter();
	int			n = ef_task_due(drain->now, limit, drain->run_as, mark, &drain->tasks);

	ef_guard_leave(&guard);
	drain->outcomes = palloc0(sizeof(EfOutcome) * Max(n, 1));
	if (n > 0)
	{
		run_batch(drain, 0, n);
		run_alone(drain, n);
	}
	for (int i = 0; i < n; i++)
	{
		if (drain->outcomes[i] == EF_OUTCOME_SUPERUSER)
			drain->superusers++;
		else if (drain->outcomes[i] == EF_OUTCOME_UNSIGNED)
			drain->unvouched++;
		else if (drain->outcomes[i] == EF_OUTCOME_VIEWLESS)
			drain->viewless++;
		else if (drain->outcomes[i] != EF_OUTCOME_BUSY)
			drain->done++;
	}
	MemoryContextSwitchTo(outer);
	MemoryContextReset(drain->context);
	return n;
}

/* Passes through the queue until nothing is due that could be run. */
static void
drain_all(EfDrain *drain, int64 max)
{
	int64		left = max;

	do
	{
		EfTaskMark	mark = {.due_at = DT_NOBEGIN};
		int			n;

		drain->now = ef_clock_now();
		drain->done = drain->superusers = drain->unvouched = drain->viewless = 0;
		do
		{
			CHECK_FOR_INTERRUPTS();
			if (!ef_extension_lock())
				return;			/* dropped between two steps */
			n = run_some(drain, &mark, (int) Min(BATCH_SIZE, left));
			left -= n;
		} while (n > 0 && left > 0);
	} while (drain->done > 0 && left > 0);
}

/* Tells what this session may not run. */
static void
tell_left(const EfDrain *drain)
{
	if (drain->superusers > 0)
		ereport(NOTICE,
				(errmsg_plural("%lld task is left to superusers", "%lld tasks are left to superusers",
							   drain->superusers, (long long) drain->superusers),
				 errdetail("Work that runs with a superuser's rights runs in the session of one only."),
				 errhint("Call ef_drain() as a superuser.")));
	if (drain->unvouched > 0)
		ereport(NOTICE,
				(errmsg_plural("%lld task is left to its role", "%lld tasks are left to their roles",
							   drain->unvouched, (long long) drain->unvouched),
				 errdetail("Nobody vouches for the role: the work was restored, or altered."),
				 errhint("Let a superuser look at it, and vouch for all work by ef_resume().")));
	if (drain->viewless > 0)
		ereport(NOTICE,
				(errmsg_plural("%lld task waits for the view of its model",
							   "%lld tasks wait for the views of their models",
							   drain->viewless, (long long) drain->viewless),
				 errdetail("Views went with an earlier DROP EXTENSION CASCADE, or were dropped."),
				 errhint("The storage owner makes them again: SELECT * FROM ef_repair().")));
}

/* Refuses while the database is paused (55000). */
static void
check_active(void)
{
	EfGuard		guard;
	EfInstance	instance;

	guard = ef_guard_enter();
	(void) ef_storage_epoch();
	if (ef_storage_instance(&instance) && instance.paused)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("work of this database is paused"),
				 errdetail("It is a copy or a restore of another one, whose work it must not repeat."),
				 errhint("Call ef_resume() when this database shall act.")));
	ef_guard_leave(&guard);
}

/* Whose tasks the caller may run: everybody's as storage owner, else only its own. */
static const char *
visible_role(void)
{
	Oid			user = GetUserId();

	return has_privs_of_role(user, ef_guard_owner()) ? NULL : GetUserNameFromId(user, false);
}

/* CALL ef_drain(max_tasks) */
Datum
ef_drain(PG_FUNCTION_ARGS)
{
	CallContext *call = (CallContext *) fcinfo->context;
	int32		max = ef_api_int_or(fcinfo, 0, PG_INT32_MAX);
	EfDrain		drain = {.atomic = call == NULL || !IsA(call, CallContext) || call->atomic};

	if (max < 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("max_tasks %d is not possible", max),
				 errdetail("It is a number of tasks, or NULL for all.")));
	PreventCommandIfReadOnly("ef_drain()");
	if (!ef_storage_exists())
		PG_RETURN_VOID();
	SPI_connect_ext(drain.atomic ? 0 : SPI_OPT_NONATOMIC);
	check_active();
	drain.run_as = visible_role();
	drain.context = AllocSetContextCreate(CurrentMemoryContext, "entityflow batch", ALLOCSET_DEFAULT_SIZES);
	commit(&drain);
	drain_all(&drain, max == PG_INT32_MAX ? PG_INT64_MAX : max);
	tell_left(&drain);
	SPI_finish();
	PG_RETURN_VOID();
}

/* Names of the models that a role may read, as an array. */
static Datum
readable_models(Oid role)
{
	List	   *names = ef_view_models();
	Datum	   *items = palloc_array(Datum, list_length(names));
	int			n = 0;
	ListCell   *cell;

	foreach(cell, names)
	{
		Oid			view = ef_model_view(lfirst(cell));

		if (OidIsValid(view) && pg_class_aclcheck(view, role, ACL_SELECT) == ACLCHECK_OK)
			items[n++] = CStringGetTextDatum(lfirst(cell));
	}
	return PointerGetDatum(construct_array(items, n, TEXTOID, -1, false, TYPALIGN_INT));
}

/* Raises 22023 for a status that no task can have. */
static void
check_status(const char *status)
{
	const char *const known[] = {"due", "waiting", "running", "blocked", "parked"};

	for (int i = 0; i < lengthof(known); i++)
		if (status == NULL || strcmp(status, known[i]) == 0)
			return;
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("status \"%s\" is not known",
					pnstrdup(status, pg_mbcliplen(status, strlen(status), EF_NAME_MAX))),
			 errdetail("No task can have it."),
			 errhint("A task is due, waiting, running, blocked or parked.")));
}

/* ef_tasks(status) -> rows (task_id, entity_id, model, kind, status, due_at, attempts, last_error) */
Datum
ef_tasks(PG_FUNCTION_ARGS)
{
	char	   *status = ef_api_text_or_null(fcinfo, 0);
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	char		nulls[] = "    ";
	Datum		values[4] = {
		CStringGetTextDatum(ef_tenant), TimestampTzGetDatum(ef_clock_now()),
		ef_plan_optional_text(status, &nulls[2])
	};
	EfGuard		guard;

	check_status(status);
	if (!OidIsValid(ef_guard_store()))
		return (Datum) 0;
	SPI_connect();
	guard = ef_guard_enter();
	values[3] = readable_models(guard.user);
	ef_plan_rows(EF_PLAN_TASK_LIST, values, nulls, rows);
	ef_guard_leave(&guard);
	SPI_finish();
	return (Datum) 0;
}
