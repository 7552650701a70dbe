/*
 * fuzz_json.c
 *		Targets for trees and documents.  Each compares with the server, with a
 *		slow but plain way of doing the same, or with the way back.
 */
#include "postgres.h"

#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "fuzz.h"
#include "json.h"
#include "tree.h"

static const int path_codes[] = {ERRCODE_INVALID_PARAMETER_VALUE, ERRCODE_PROGRAM_LIMIT_EXCEEDED};
static const int patch_codes[] = {ERRCODE_INVALID_PARAMETER_VALUE, ERRCODE_PROGRAM_LIMIT_EXCEEDED};

/* A text on its way into a tree and a jsonb value. */
typedef struct Reading
{
	const char *text;
	const EfNode *tree;
	Jsonb	   *from_tree;
	Jsonb	   *from_server;
} Reading;

/*
 * Trees
 */

static void
read_tree(void *arg)
{
	Reading    *reading = arg;

	reading->tree = ef_tree_parse(reading->text, strlen(reading->text));
}

static void
convert_tree(void *arg)
{
	Reading    *reading = arg;

	reading->from_tree = ef_tree_to_jsonb(reading->tree);
}

static void
read_by_server(void *arg)
{
	Reading    *reading = arg;

	reading->from_server = ef_fuzz_jsonb_in(reading->text);
}

static bool
has_duplicate(const EfNode *object)
{
	for (int i = 0; i < object->count; i++)
	{
		if (ef_tree_get(object, object->names[i]) != object->items[i])
			return true;
	}
	return false;
}

static void
check_duplicates(const EfNode *node)
{
	const char *found = ef_tree_duplicate(node);
	int			times = 0;

	if (node->type == EF_NODE_OBJECT && has_duplicate(node) != (found != NULL))
		elog(ERROR, "duplicate not found, or found where there is none");
	for (int i = 0; found != NULL && i < node->count; i++)
		times += strcmp(node->names[i], found) == 0;
	if (found != NULL && times < 2)
		elog(ERROR, "\"%s\" is no duplicate", found);
	for (int i = 0; i < node->count; i++)
		check_duplicates(node->items[i]);
}

static void
check_print(const EfNode *tree)
{
	StringInfoData first;
	StringInfoData second;
	const EfNode *again;

	initStringInfo(&first);
	initStringInfo(&second);
	ef_tree_print(&first, tree);
	again = ef_tree_parse(first.data, first.len);
	ef_tree_print(&second, again);
	if (strcmp(first.data, second.data) != 0)
		elog(ERROR, "print is no fixpoint: %s becomes %s", first.data, second.data);
	if (!ef_tree_equal(tree, again))
		elog(ERROR, "not equal to what was printed: %s", first.data);
}

/* What the server refuses the tree refuses, but for numbers that are too large. */
static void
compare_with_server(Reading *reading, int code)
{
	int			server = ef_fuzz_try(read_by_server, reading);

	if (code != 0)
	{
		if (code != server && code != ERRCODE_PROGRAM_LIMIT_EXCEEDED &&
			server != ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE)
			elog(ERROR, "tree says %s", unpack_sql_state(code));
		return;
	}
	code = ef_fuzz_try(convert_tree, reading);
	if (code != server)
		elog(ERROR, "tree becomes no jsonb: %s", unpack_sql_state(code));
	if (code == 0 && (VARSIZE(reading->from_tree) != VARSIZE(reading->from_server) ||
					  memcmp(reading->from_tree, reading->from_server, VARSIZE(reading->from_server)) != 0))
		elog(ERROR, "tree becomes another jsonb: %s", ef_fuzz_jsonb_out(reading->from_tree));
}

void
ef_fuzz_tree(void)
{
	StringInfoData text;
	Reading		reading = {NULL};
	int			code;

	initStringInfo(&text);
	ef_fuzz_json(&text, 6);
	if (ef_fuzz_below(2) == 0)
		ef_fuzz_mutate(&text);
	ef_fuzz_note("text", text.data);
	reading.text = text.data;
	code = ef_fuzz_try(read_tree, &reading);
	compare_with_server(&reading, code);
	if (code == 0)
	{
		check_print(reading.tree);
		check_duplicates(reading.tree);
	}
}

/*
 * Paths
 */

static void
put_step(StringInfo out)
{
	switch (ef_fuzz_below(6))
	{
		case 0:
			appendStringInfo(out, "[%u]", ef_fuzz_below(3));
			break;
		case 1:
			appendStringInfoString(out, "[*]");
			break;
		case 2:
			appendStringInfo(out, "[\"%s\"]", ef_fuzz_name());
			break;
		default:
			appendStringInfo(out, ".%s", ef_fuzz_name());
	}
}

static int
count_plainly(const EfPath *path, int step, const EfNode *node)
{
	int			count = 0;

	if (node == NULL)
		return 0;
	if (step == path->nsteps)
		return 1;
	if (path->steps[step].kind == EF_STEP_KEY)
		return count_plainly(path, step + 1, ef_tree_get(node, path->steps[step].key));
	for (int i = 0; node->type == EF_NODE_ARRAY && i < node->count; i++)
	{
		if (path->steps[step].kind == EF_STEP_ANY || path->steps[step].index == i)
			count += count_plainly(path, step + 1, node->items[i]);
	}
	return count;
}

/* Counts down, and ends the walk at zero. */
static bool
visit(JsonbValue *value, void *arg)
{
	(void) JsonbValueToJsonb(value);
	return --*(int *) arg != 0;
}

static void
check_walk(const EfPath *path, Jsonb *document)
{
	char	   *text = ef_fuzz_jsonb_out(document);
	int			count = count_plainly(path, 0, ef_tree_parse(text, strlen(text)));
	int			left = count;

	if (count > 0 && ef_json_path_walk(path, document, visit, &left))
		elog(ERROR, "walk of %s did not end early", path->text);
	left = count + 1;
	if (!ef_json_path_walk(path, document, visit, &left) || left != 1)
		elog(ERROR, "walk of %s did not visit %d values", path->text, count);
}

void
ef_fuzz_path(void)
{
	Jsonb	   *document = ef_fuzz_value(5);
	StringInfoData text;
	EfPath	   *path;

	initStringInfo(&text);
	appendStringInfoString(&text, ef_fuzz_below(2) == 0 ? "$" : ef_fuzz_name());
	for (int i = ef_fuzz_below(5); i > 0; i--)
		put_step(&text);
	if (ef_fuzz_below(3) == 0)
		ef_fuzz_mutate(&text);
	ef_fuzz_note("document", ef_fuzz_jsonb_out(document));
	PG_TRY();
	{
		path = ef_json_path(text.data);
	}
	PG_CATCH();
	{
		ef_fuzz_expect(text.data, path_codes, lengthof(path_codes));
	}
	PG_END_TRY();
	if (strcmp(ef_json_path(path->text)->text, path->text) != 0)
		elog(ERROR, "canonical form is no fixpoint: %s", path->text);
	check_walk(path, document);
}

/*
 * Limits
 */

/* A document that is about as deep as one may be, with side branches. */
static char *
make_deep(void)
{
	int			depth = 195 + ef_fuzz_below(10);
	char	   *closing = palloc0(depth + 1);
	StringInfoData out;

	initStringInfo(&out);
	for (int i = 0; i < depth; i++)
	{
		bool		object = i == 0 || ef_fuzz_below(2) == 0;

		closing[depth - 1 - i] = object ? '}' : ']';
		appendStringInfoString(&out, object ? "{\"zz\":0," : "[");
		if (ef_fuzz_below(4) == 0)
		{
			if (object)
				appendStringInfoString(&out, "\"y\":");
			ef_fuzz_json(&out, 3);
			appendStringInfoChar(&out, ',');
		}
		if (object)
			appendStringInfoString(&out, "\"x\":");
	}
	ef_fuzz_json(&out, 2);
	appendStringInfoString(&out, closing);
	return out.data;
}

static int
depth_plainly(Jsonb *document)
{
	JsonbIterator *iterator = JsonbIteratorInit(&document->root);
	JsonbIteratorToken token;
	JsonbValue	value;
	int			depth = 0;
	int			deepest = 0;

	while ((token = JsonbIteratorNext(&iterator, &value, false)) != WJB_DONE)
	{
		if (token == WJB_BEGIN_ARRAY || token == WJB_BEGIN_OBJECT)
		{
			depth++;
			deepest = Max(deepest, depth);
		}
		else if (token == WJB_END_ARRAY || token == WJB_END_OBJECT)
			depth--;
	}
	return deepest;
}

static void
check(void *arg)
{
	ef_json_check(arg, "document");
}

void
ef_fuzz_check(void)
{
	char	   *text = make_deep();
	Jsonb	   *document = ef_fuzz_jsonb_in(text);
	int			depth = depth_plainly(document);
	int			code = ef_fuzz_try(check, document);

	ef_fuzz_note("text", text);
	if (code != (depth > EF_DOCUMENT_DEPTH_MAX ? ERRCODE_PROGRAM_LIMIT_EXCEEDED : 0))
		elog(ERROR, "depth %d gives %s", depth, unpack_sql_state(code));
	document = ef_fuzz_value(8);
	code = ef_fuzz_try(check, document);
	if (code != (JB_ROOT_IS_OBJECT(document) ? 0 : ERRCODE_INVALID_PARAMETER_VALUE))
		elog(ERROR, "%s gives %s", ef_fuzz_jsonb_out(document), unpack_sql_state(code));
}

/*
 * Merging
 */

/* The pseudo code of RFC 7386, with the server's functions. */
static Jsonb *
merge_plainly(Jsonb *target, Jsonb *patch)
{
	JsonbIterator *iterator = JsonbIteratorInit(&patch->root);
	JsonbValue	value;

	if (!JB_ROOT_IS_OBJECT(patch))
		return patch;
	if (!JB_ROOT_IS_OBJECT(target))
		target = ef_json_empty();
	while (JsonbIteratorNext(&iterator, &value, true) != WJB_DONE)
	{
		JsonbParseState *state = ef_json_begin();
		Jsonb	   *old;
		char	   *name;

		if (value.type != jbvString)
			continue;			/* begin or end */
		name = pnstrdup(value.val.string.val, value.val.string.len);
		(void) JsonbIteratorNext(&iterator, &value, true);
		old = ef_json_get(target, name);
		target = DatumGetJsonbP(DirectFunctionCall2(jsonb_delete, JsonbPGetDatum(target),
													CStringGetTextDatum(name)));
		if (value.type == jbvNull)
			continue;
		old = merge_plainly(old ? old : ef_json_empty(), JsonbValueToJsonb(&value));
		ef_json_add_jsonb(&state, name, old);
		target = DatumGetJsonbP(DirectFunctionCall2(jsonb_concat, JsonbPGetDatum(target),
													JsonbPGetDatum(ef_json_end(&state))));
	}
	return target;
}

void
ef_fuzz_merge(void)
{
	Jsonb	   *target = ef_fuzz_value(4);
	Jsonb	   *patch = ef_fuzz_value(4);
	Jsonb	   *merged = ef_json_merge(target, patch);

	ef_fuzz_note("target", ef_fuzz_jsonb_out(target));
	ef_fuzz_note("patch", ef_fuzz_jsonb_out(patch));
	ef_fuzz_well_formed(merged);
	if (!ef_json_equal(merged, merge_plainly(target, patch)))
		elog(ERROR, "merged otherwise: %s", ef_fuzz_jsonb_out(merged));
	if (!ef_json_equal(merged, ef_json_merge(merged, patch)))
		elog(ERROR, "merging again changes: %s", ef_fuzz_jsonb_out(merged));
	if (JB_ROOT_IS_OBJECT(target) && !ef_json_equal(target, ef_json_merge(target, ef_json_empty())))
		elog(ERROR, "an empty patch changes");
}

/*
 * JSON patches
 */

/* Appends a pointer: mostly something likely, in quotes. */
static void
put_pointer(StringInfo out)
{
	appendStringInfoChar(out, '"');
	for (int i = ef_fuzz_below(4); i > 0; i--)
	{
		appendStringInfoChar(out, '/');
		for (const char *c = ef_fuzz_name(); *c != '\0'; c++)
		{
			if (*c == '~' || *c == '/')
				appendStringInfoString(out, *c == '~' ? "~0" : "~1");
			else
				appendStringInfoChar(out, *c);
		}
	}
	if (ef_fuzz_below(50) == 0)
		appendStringInfoString(out, ef_fuzz_below(2) == 0 ? "/~" : "/01");
	appendStringInfoChar(out, '"');
}

static void
put_operation(StringInfo out)
{
	static const char *const ops[] = {"add", "add", "add", "remove", "replace", "move", "copy", "test", "none"};

	appendStringInfo(out, "{\"op\":\"%s\",\"path\":", ops[ef_fuzz_below(lengthof(ops))]);
	put_pointer(out);
	appendStringInfoString(out, ",\"from\":");
	put_pointer(out);
	if (ef_fuzz_below(30) > 0)
	{
		appendStringInfoString(out, ",\"value\":");
		ef_fuzz_json(out, 2);
	}
	appendStringInfoChar(out, '}');
}

static Jsonb *
make_patch(void)
{
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfoChar(&out, '[');
	for (int i = ef_fuzz_below(5); i >= 0; i--)
	{
		if (ef_fuzz_below(100) == 0)
			ef_fuzz_json(&out, 2);
		else
			put_operation(&out);
		appendStringInfoString(&out, i > 0 ? "," : "]");
	}
	return ef_fuzz_jsonb_in(out.data);
}

void
ef_fuzz_patch(void)
{
	Jsonb	   *target = ef_fuzz_object(4);
	Jsonb	   *before = memcpy(palloc(VARSIZE(target)), target, VARSIZE(target));
	Jsonb	   *operations = make_patch();
	Jsonb	   *result;

	ef_fuzz_note("target", ef_fuzz_jsonb_out(target));
	PG_TRY();
	{
		result = ef_json_patch(target, operations);
	}
	PG_CATCH();
	{
		ef_fuzz_expect(ef_fuzz_jsonb_out(operations), patch_codes, lengthof(patch_codes));
	}
	PG_END_TRY();
	ef_fuzz_note("operations", ef_fuzz_jsonb_out(operations));
	ef_fuzz_well_formed(result);
	if (memcmp(before, target, VARSIZE(before)) != 0)
		elog(ERROR, "the target was changed");
}

/* A value that has something in common with another one. */
static Jsonb *
make_variant(Jsonb *value)
{
	if (ef_fuzz_below(4) == 0)
		return ef_fuzz_value(4);
	for (int i = ef_fuzz_below(3); i >= 0; i--)
		value = ef_json_merge(value, ef_fuzz_object(4));
	return value;
}

void
ef_fuzz_diff(void)
{
	Jsonb	   *common = ef_fuzz_value(4);
	Jsonb	   *a = make_variant(common);
	Jsonb	   *b = make_variant(common);
	Jsonb	   *diff;

	ef_fuzz_note("a", ef_fuzz_jsonb_out(a));
	ef_fuzz_note("b", ef_fuzz_jsonb_out(b));
	diff = ef_json_diff(a, b);
	ef_fuzz_note("diff", ef_fuzz_jsonb_out(diff));
	ef_fuzz_well_formed(diff);
	if (!ef_json_equal(ef_json_patch(a, diff), b))
		elog(ERROR, "the patch makes %s", ef_fuzz_jsonb_out(ef_json_patch(a, diff)));
	if (ef_json_equal(a, b) != (JB_ROOT_COUNT(diff) == 0))
		elog(ERROR, "a difference where there is none, or none where there is one");
	if (JB_ROOT_COUNT(ef_json_diff(b, b)) != 0)
		elog(ERROR, "a value differs from itself");
}
