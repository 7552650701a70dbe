/*
 * entityflow_fuzz.c
 *		Runs targets with random inputs in a backend, and shows the pure
 *		functions to SQL.  A module of the tests, never installed.
 */
#include "postgres.h"

#include "access/xact.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/resowner.h"
#include "utils/timestamp.h"

#include "fuzz.h"
#include "json.h"
#include "tree.h"

PG_MODULE_MAGIC;

typedef struct Target
{
	const char *name;
	void		(*run) (void);
} Target;

static const Target targets[] = {
	{"tree", ef_fuzz_tree},
	{"path", ef_fuzz_path},
	{"check", ef_fuzz_check},
	{"merge", ef_fuzz_merge},
	{"patch", ef_fuzz_patch},
	{"diff", ef_fuzz_diff},
	{"definition", ef_fuzz_definition},
	{"criterion", ef_fuzz_criterion},
};

/* What is known of the execution at hand. */
static StringInfoData notes;
static bool expected;
static ErrorData *last_error;

void
ef_fuzz_note(const char *what, const char *input)
{
	appendStringInfo(&notes, "%s: %s\n", what, input);
}

void
ef_fuzz_expect(const char *input, const int *codes, int ncodes)
{
	int			code = geterrcode();

	for (int i = 0; i < ncodes; i++)
		expected |= codes[i] == code;
	if (!expected)
		ef_fuzz_note("input", input);
	PG_RE_THROW();
}

int
ef_fuzz_try(void (*action) (void *arg), void *arg)
{
	MemoryContext context = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	volatile int code = 0;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(context);
	PG_TRY();
	{
		action(arg);
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		last_error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
		code = last_error->sqlerrcode;
	}
	PG_END_TRY();
	MemoryContextSwitchTo(context);
	CurrentResourceOwner = owner;
	if (code == ERRCODE_QUERY_CANCELED)
		ReThrowError(last_error);
	return code;
}

static void
run_target(void *arg)
{
	((const Target *) arg)->run();
}

static const Target *
find_target(const char *name)
{
	for (int i = 0; i < lengthof(targets); i++)
	{
		if (strcmp(targets[i].name, name) == 0)
			return &targets[i];
	}
	ereport(ERROR, (errcode(ERRCODE_UNDEFINED_OBJECT), errmsg("there is no target \"%s\"", name)));
	return NULL;				/* not reached */
}

/* One execution, in a subtransaction and a memory context of its own. */
static void
execute(const Target *target, int64 seed)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "fuzz execution",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext before = MemoryContextSwitchTo(context);

	initStringInfo(&notes);
	expected = false;
	ef_fuzz_seed((uint64) seed);
	if (ef_fuzz_try(run_target, unconstify(Target *, target)) != 0 && !expected)
		ereport(ERROR,
				(errcode(last_error->sqlerrcode),
				 errmsg("target \"%s\" failed: %s", target->name, last_error->message),
				 errdetail("%s\n%s", last_error->detail ? last_error->detail : "", notes.data),
				 errhint("To repeat: fuzz_run('%s', 0, %lld).", target->name, (long long) seed)));
	MemoryContextSwitchTo(before);
	MemoryContextDelete(context);
}

/* fuzz_targets() returns text: their names */
PG_FUNCTION_INFO_V1(fuzz_targets);
Datum
fuzz_targets(PG_FUNCTION_ARGS)
{
	StringInfoData names;

	initStringInfo(&names);
	for (int i = 0; i < lengthof(targets); i++)
		appendStringInfo(&names, "%s%s", i > 0 ? " " : "", targets[i].name);
	PG_RETURN_TEXT_P(cstring_to_text_with_len(names.data, names.len));
}

/* fuzz_run(target text, seconds int, seed bigint) returns bigint: executions, each with the next seed; at least one */
PG_FUNCTION_INFO_V1(fuzz_run);
Datum
fuzz_run(PG_FUNCTION_ARGS)
{
	const Target *target = find_target(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	TimestampTz end = TimestampTzPlusMilliseconds(GetCurrentTimestamp(),
												   PG_GETARG_INT32(1) * INT64CONST(1000));
	int64		seed = PG_GETARG_INT64(2);
	int64		executions = 0;

	ereport(NOTICE, (errmsg("target %s, seed %lld", target->name, (long long) seed)));
	do
	{
		CHECK_FOR_INTERRUPTS();
		execute(target, seed + executions++);
	} while (GetCurrentTimestamp() < end);
	PG_RETURN_INT64(executions);
}

/*
 * The functions themselves
 */

PG_FUNCTION_INFO_V1(fuzz_merge);
Datum
fuzz_merge(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(ef_json_merge(PG_GETARG_JSONB_P(0), PG_GETARG_JSONB_P(1)));
}

PG_FUNCTION_INFO_V1(fuzz_patch);
Datum
fuzz_patch(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(ef_json_patch(PG_GETARG_JSONB_P(0), PG_GETARG_JSONB_P(1)));
}

PG_FUNCTION_INFO_V1(fuzz_apply);
Datum
fuzz_apply(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(ef_json_apply(PG_GETARG_JSONB_P(0), PG_GETARG_JSONB_P(1)));
}

PG_FUNCTION_INFO_V1(fuzz_diff);
Datum
fuzz_diff(PG_FUNCTION_ARGS)
{
	PG_RETURN_JSONB_P(ef_json_diff(PG_GETARG_JSONB_P(0), PG_GETARG_JSONB_P(1)));
}

static bool
collect(JsonbValue *value, void *arg)
{
	pushJsonbValue(arg, WJB_ELEM, value);
	return true;
}

/* fuzz_path(path text, document jsonb) returns jsonb: an array of what is found */
PG_FUNCTION_INFO_V1(fuzz_path);
Datum
fuzz_path(PG_FUNCTION_ARGS)
{
	EfPath	   *path = ef_json_path(text_to_cstring(PG_GETARG_TEXT_PP(0)));
	JsonbParseState *state = NULL;

	pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
	ef_json_path_walk(path, PG_GETARG_JSONB_P(1), collect, &state);
	PG_RETURN_JSONB_P(JsonbValueToJsonb(pushJsonbValue(&state, WJB_END_ARRAY, NULL)));
}

/* fuzz_canonical(path text) returns text */
PG_FUNCTION_INFO_V1(fuzz_canonical);
Datum
fuzz_canonical(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(ef_json_path(text_to_cstring(PG_GETARG_TEXT_PP(0)))->text));
}

/* fuzz_check(document jsonb) returns boolean: true or an error */
PG_FUNCTION_INFO_V1(fuzz_check);
Datum
fuzz_check(PG_FUNCTION_ARGS)
{
	ef_json_check(PG_GETARG_JSONB_P(0), "document");
	PG_RETURN_BOOL(true);
}

/* fuzz_tree(json text) returns text: parsed and printed */
PG_FUNCTION_INFO_V1(fuzz_tree);
Datum
fuzz_tree(PG_FUNCTION_ARGS)
{
	text	   *json = PG_GETARG_TEXT_PP(0);
	StringInfoData out;

	initStringInfo(&out);
	ef_tree_print(&out, ef_tree_parse(VARDATA_ANY(json), VARSIZE_ANY_EXHDR(json)));
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}

/* fuzz_duplicate(json text) returns text */
PG_FUNCTION_INFO_V1(fuzz_duplicate);
Datum
fuzz_duplicate(PG_FUNCTION_ARGS)
{
	text	   *json = PG_GETARG_TEXT_PP(0);
	const char *found = ef_tree_duplicate(ef_tree_parse(VARDATA_ANY(json), VARSIZE_ANY_EXHDR(json)));

	if (found == NULL)
		PG_RETURN_NULL();
	PG_RETURN_TEXT_P(cstring_to_text(found));
}

/* fuzz_build(text, bigint, boolean, jsonb) returns jsonb: an object of these, read back and written again */
PG_FUNCTION_INFO_V1(fuzz_build);
Datum
fuzz_build(PG_FUNCTION_ARGS)
{
	JsonbParseState *state = ef_json_begin();
	Jsonb	   *object;

	ef_json_add_text(&state, "text", PG_ARGISNULL(0) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(0)));
	ef_json_add_int(&state, "int", PG_GETARG_INT64(1));
	ef_json_add_bool(&state, "bool", PG_GETARG_BOOL(2));
	ef_json_add_jsonb(&state, "jsonb", PG_ARGISNULL(3) ? NULL : PG_GETARG_JSONB_P(3));
	object = ef_json_end(&state);

	state = ef_json_begin();
	ef_json_add_text(&state, "text", ef_json_get_text(object, "text"));
	ef_json_add_text(&state, "int", ef_json_get_text(object, "int"));
	ef_json_add_jsonb(&state, "jsonb", ef_json_get(object, "jsonb"));
	ef_json_add_jsonb(&state, "object", object);
	ef_json_add_jsonb(&state, "absent", ef_json_get(object, "absent"));
	ef_json_add_jsonb(&state, "empty", ef_json_empty());
	PG_RETURN_JSONB_P(ef_json_end(&state));
}
