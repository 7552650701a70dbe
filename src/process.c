/*
 * process.c
 *		Calls of processes and function criteria through the function manager.
 *
 * Does what the executor would have done: checks EXECUTE, calls the hook for
 * security modules, counts the call, and gives the function a snapshot that
 * sees what the transaction wrote so far.
 */
#include "compat.h"

#include "catalog/objectaccess.h"
#include "catalog/pg_type.h"
#include "pgstat.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"
#include "utils/snapmgr.h"

#include "guc.h"
#include "json.h"
#include "process.h"
#include "process_limit.h"
#include "process_lookup.h"

#define LIMIT_HINT	"Raise config.timeoutMs of the process, or entityflow.process_timeout."

/* One call. */
typedef struct Call
{
	const char *name;			/* as the workflow spells it */
	const char *label;			/* the function's name, with its schema */
	EfFunction *function;
	Jsonb	   *meta;
	Jsonb	   *data;
	int			ms;				/* limit, 0: none */
	Oid			result;			/* type of the result */
	bool		isnull;
	Datum		value;
} Call;

static bool expired = false;	/* a limit ended a call, and nobody asked since */

/* Names the process in CONTEXT. */
static void
add_context(void *arg)
{
	Call	   *call = arg;

	errcontext("process \"%s\" (function %s)", call->name, call->label);
}

/* Raises 42501 unless the current user may, and should, run the function. */
static void
check_rights(const Call *call)
{
	if (ef_compat_proc_aclcheck(call->function->info.fn_oid, GetUserId()) != ACLCHECK_OK)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied for process \"%s\"", call->name),
				 errdetail("Role \"%s\" lacks EXECUTE on function %s(jsonb, jsonb).",
						   GetUserNameFromId(GetUserId(), true), call->function->name),
				 errhint("GRANT EXECUTE ON FUNCTION %s(jsonb, jsonb) TO %s.", call->function->name,
						 quote_identifier(GetUserNameFromId(GetUserId(), true)))));
	if (call->function->trusted)
		return;
	if (superuser())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("process \"%s\" would run with the rights of a superuser", call->name),
				 errdetail("Role \"%s\" is a superuser, but function %s is not owned by one.",
						   GetUserNameFromId(GetUserId(), true), call->function->name),
				 errhint("Do this as an ordinary role (SET ROLE), or let a superuser own the function.")));
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("process \"%s\" would run with the rights of a privileged role", call->name),
			 errdetail("Role \"%s\" can create roles, reach all data or the server's files,"
					   " but function %s is owned by neither it nor a superuser.",
					   GetUserNameFromId(GetUserId(), true), call->function->name),
			 errhint("Do this as an ordinary role (SET ROLE), or let a superuser own the function.")));
}

/* Calls the function; a nested call of the same one gets a copy of its lookup. */
static void
invoke(Call *call)
{
	LOCAL_FCINFO(fcinfo, 2);
	FmgrInfo	nested;
	FmgrInfo   *info = &call->function->info;
	PgStat_FunctionCallUsage usage;

	if (call->function->depth > 1)
	{
		fmgr_info_copy(&nested, info, CurrentMemoryContext);
		info = &nested;
	}
	InvokeFunctionExecuteHook(info->fn_oid);
	InitFunctionCallInfoData(*fcinfo, info, 2, InvalidOid, NULL, NULL);
	fcinfo->args[0].value = JsonbPGetDatum(call->meta);
	fcinfo->args[0].isnull = false;
	fcinfo->args[1].value = JsonbPGetDatum(call->data);
	fcinfo->args[1].isnull = false;
	pgstat_init_function_usage(fcinfo, &usage);
	call->value = FunctionCallInvoke(fcinfo);
	call->isnull = fcinfo->isnull;
	pgstat_end_function_usage(&usage, true);
}

/* Calls it in settings and with a snapshot of its own; an abort undoes both. */
static void
invoke_in_settings(Call *call)
{
	int			nest = NewGUCNestLevel();

	(void) set_config_option("search_path", ef_process_search_path(), PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
	CommandCounterIncrement();
	PushActiveSnapshot(GetTransactionSnapshot());
	invoke(call);
	PopActiveSnapshot();
	AtEOXact_GUC(false, nest);
}

/* Removes the exception's class that PL/Python puts before messages of SQL errors. */
static void
strip_prefix(ErrorData *error)
{
	char	   *end;

	if (error->message == NULL ||
		(strncmp(error->message, "spiexceptions.", 14) != 0 &&
		 strncmp(error->message, "plpy.", 5) != 0))
		return;
	end = strstr(error->message, ": ");
	if (end != NULL && strcspn(error->message, " ") > end - error->message)
		error->message = end + 2;
}

/* Makes an error one of the limit; what it said otherwise becomes its DETAIL. */
static void
blame_limit(const Call *call, ErrorData *error)
{
	expired = true;
	if (error->sqlerrcode == ERRCODE_QUERY_CANCELED ||
		strncmp(error->message, "entityflow.DeadlineExceeded", 27) == 0)
		error->detail = "It was stopped where the context shows.";
	else
		error->detail = psprintf("It ended with: %s.", error->message);
	error->sqlerrcode = ERRCODE_QUERY_CANCELED;
	error->message = psprintf("process \"%s\" ran longer than its limit of %d ms", call->name, call->ms);
	error->hint = LIMIT_HINT;
}

/*
 * Raises the error that ended a call again, the user's way: as one of the
 * limit when that has passed, as the cancellation when one is pending (a
 * language may have noticed it before the server), else as it is.
 */
static void
raise_again(const Call *call, bool passed, MemoryContext context)
{
	ErrorData  *error;

	MemoryContextSwitchTo(context);
	error = CopyErrorData();
	FlushErrorState();
	if (!passed && error->sqlerrcode != ERRCODE_QUERY_CANCELED)
		CHECK_FOR_INTERRUPTS();
	strip_prefix(error);
	if (passed)
		blame_limit(call, error);
	ReThrowError(error);
}

/* Ends a call on success and error alike; true when its time was over. */
static bool
leave(Call *call, EfLimit *limit)
{
	bool		passed = ef_limit_passed(limit);

	ef_limit_end(limit);
	if (call->function->doomed)
		call->label = pstrdup(call->label);
	ef_process_release(call->function);
	return passed;
}

/* Calls it within its limit. */
static void
invoke_in_time(Call *call)
{
	MemoryContext context = CurrentMemoryContext;
	EfLimit		limit;

	ef_process_hold(call->function);
	ef_limit_begin(&limit, call->ms);
	PG_TRY();
	{
		invoke_in_settings(call);
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		raise_again(call, leave(call, &limit), context);
	}
	PG_END_TRY();
	if (leave(call, &limit))
	{
		expired = true;
		ereport(ERROR,
				(errcode(ERRCODE_QUERY_CANCELED),
				 errmsg("process \"%s\" ran longer than its limit of %d ms", call->name, call->ms),
				 errdetail("It came back after its end."),
				 errhint(LIMIT_HINT)));
	}
}

/* Finds a function of the kind and calls it, named in CONTEXT; check looks at the result there. */
static void
run(Call *call, Oid owner, EfProcessKind kind, int timeout, void (*check) (Call *call))
{
	ErrorContextCallback context;

	call->function = ef_process_lookup(call->name, owner, kind);
	if (call->function == NULL)
		ef_process_missing(call->name, owner, kind);
	check_rights(call);
	expired = false;
	call->label = call->function->name;
	call->result = call->function->result;
	call->ms = timeout < 0 ? ef_process_timeout : timeout;
	context.callback = add_context;
	context.arg = call;
	context.previous = error_context_stack;
	error_context_stack = &context;
	invoke_in_time(call);
	check(call);
	error_context_stack = context.previous;
}

/* What a process gives back must be a document. */
static void
check_document(Call *call)
{
	if (!call->isnull)
		ef_json_check(DatumGetJsonbP(call->value), "result");
}

Jsonb *
ef_process_call(const char *name, Oid owner, Jsonb *meta, Jsonb *data, int timeout)
{
	Call		call = {.name = name,.meta = meta,.data = data};

	run(&call, owner, EF_KIND_PROCESS, timeout, check_document);
	return call.isnull ? NULL : DatumGetJsonbP(call.value);
}

/* The truth of a scalar: null, false, 0 and "" are false. */
static bool
scalar_holds(const JsonbValue *scalar)
{
	switch (scalar->type)
	{
		case jbvNull:
			return false;
		case jbvBool:
			return scalar->val.boolean;
		case jbvString:
			return scalar->val.string.len > 0;
		case jbvNumeric:
			return !DatumGetBool(DirectFunctionCall2(numeric_eq,
													 NumericGetDatum(scalar->val.numeric),
													 NumericGetDatum(int64_to_numeric(0))));
		default:
			return true;
	}
}

/* Turns the result into its truth, as a boolean. */
static void
take_truth(Call *call)
{
	Jsonb	   *value;
	JsonbValue	scalar;
	bool		holds;

	if (call->isnull || call->result == BOOLOID)
		return;
	value = DatumGetJsonbP(call->value);
	if (JsonbExtractScalar(&value->root, &scalar))
		holds = scalar_holds(&scalar);
	else
		holds = JsonContainerSize(&value->root) > 0;
	call->value = BoolGetDatum(holds);
}

bool
ef_process_holds(const char *name, Oid owner, Jsonb *meta, Jsonb *data, int timeout)
{
	Call		call = {.name = name,.meta = meta,.data = data};

	run(&call, owner, EF_KIND_CRITERION, timeout, take_truth);
	return !call.isnull && DatumGetBool(call.value);
}

bool
ef_process_exists(const char *name, Oid owner, bool criterion)
{
	return ef_process_lookup(name, owner, criterion ? EF_KIND_CRITERION : EF_KIND_PROCESS) != NULL;
}

bool
ef_process_expired(void)
{
	bool		answer = expired;

	expired = false;
	return answer;
}

void
ef_process_init(void)
{
	ef_process_lookup_init();
}

void
ef_process_reset(int nest)
{
	if (nest == 0)
		ef_limit_reset();
	else
		ef_limit_insist();
}
