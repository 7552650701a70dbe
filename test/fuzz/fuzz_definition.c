/*
 * fuzz_definition.c
 *		Random and mutated workflow documents: none crashes the server, each
 *		is refused with a known SQLSTATE or has a normal form that is a
 *		fixpoint and compiles to the same definition.
 */
#include "postgres.h"

#include "common/pg_prng.h"
#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "definition_private.h"
#include "fuzz.h"

#define CHOOSE(list) (list)[ef_fuzz_below(lengthof(list))]

static const char *const names[] = {
	"A", "B", "C", "Order Placed", "", "a\\u00e9", "\\\"", "default", "\\u0000"
};

static const char *const junk[] = {
	"null", "true", "0", "-1", "5000.0", "1e3", "1e999999", "2147483648", "\"\"", "\"x\"", "[]", "{}",
	"[null]", "[[]]", "{\"a\":{\"a\":null}}", "{\"name\":\"A\"}", "\"\\ud800\"", "nul", "{\"a\":1,\"a\":2}"
};

static const char *const criteria[] = {
	"null",
	"{\"type\":\"simple\",\"jsonPath\":\"$.a\",\"operatorType\":\"EQUALS\",\"value\":1}",
	"{\"type\":\"simple\",\"jsonPath\":\"$.a\",\"operatorType\":\"MATCHES_PATTERN\",\"value\":\"(\"}",
	"{\"type\":\"group\",\"operator\":\"AND\",\"conditions\":[]}",
	"{\"type\":\"function\",\"function\":{\"name\":\"f\",\"config\":{}}}",
	"{\"type\":\"lifecycle\",\"field\":\"age\",\"operatorType\":\"GREATER_THAN\",\"value\":\"P1D\"}",
	"{\"type\":\"simple\",\"operatorType\":\"EQUALS\",\"value\":1}"
};

static const char *const seeds[] = {
	"{\"name\":\"order\",\"initialState\":\"A\",\"states\":{\"A\":{\"transitions\":[{\"name\":\"t\",\"next\":\"B\","
	"\"manual\":true,\"processors\":[{\"name\":\"p\",\"executionMode\":\"sync\",\"config\":{\"timeoutMs\":5}}]}]},"
	"\"B\":null}}",
	"{\"importMode\":\"MERGE\",\"allowCycles\":true,\"workflows\":[{\"id\":\"w\",\"initialState\":\"A\",\"active\":false,"
	"\"cascade\":\"INLINE\",\"runAs\":\"Owner\",\"states\":{\"A\":{\"transitions\":[{\"id\":\"t\",\"next\":\"A\","
	"\"criteria\":{\"type\":\"simple\",\"jsonPath\":\"$.a\",\"operatorType\":\"EQUALS\",\"value\":1},"
	"\"processes\":[{\"name\":\"p\",\"type\":\"x\",\"attachEntity\":true}]}]}}}]}",
	"[{\"name\":\"w\",\"description\":\"d\",\"annotations\":{\"k\":[1]},\"initialState\":\"A\",\"states\":{\"A\":{}}}]"
};

static const int expected_codes[] = {
	ERRCODE_INVALID_PARAMETER_VALUE,
	ERRCODE_FEATURE_NOT_SUPPORTED,
	ERRCODE_PROGRAM_LIMIT_EXCEEDED,
	ERRCODE_INVALID_TEXT_REPRESENTATION,
	ERRCODE_UNTRANSLATABLE_CHARACTER,
	ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE	/* a number in a config that numeric cannot hold */
};

static void put_object(StringInfo out, const EfShape *shape);

/* One time in n. */
static bool
rarely(int n)
{
	return ef_fuzz_below(n) == 0;
}

static void
put_name(StringInfo out)
{
	int			most = rarely(10) ? lengthof(names) : 3;

	appendStringInfo(out, "\"%s\"", names[ef_fuzz_below(most)]);
}

/* Appends objects of a shape, between brackets. */
static void
put_objects(StringInfo out, const EfShape *shape, bool map)
{
	int			count = ef_fuzz_below(4);

	appendStringInfoChar(out, map ? '{' : '[');
	for (int i = 0; i < count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		if (map)
			appendStringInfo(out, "\"%s\":", names[i]);
		put_object(out, shape);
	}
	appendStringInfoChar(out, map ? '}' : ']');
}

/* Appends a word in one case or the other. */
static void
put_word(StringInfo out, const EfWord *words)
{
	int			count = 0;
	char	   *word;

	while (words[count].name != NULL)
		count++;
	word = pstrdup(words[ef_fuzz_below(count)].name);
	if (rarely(2))
		word[0] = pg_tolower((unsigned char) word[0]);
	appendStringInfo(out, "\"%s\"", word);
}

/* Appends a value that suits a field, now and then one that does not. */
static void
put_value(StringInfo out, const EfShapeField *field)
{
	if (rarely(40))
		appendStringInfoString(out, CHOOSE(junk));
	else if (field->words != NULL)
		put_word(out, field->words);
	else if (field->kind == EF_SHAPE_NAME)
		put_name(out);
	else if (field->kind == EF_SHAPE_FLAG)
		appendStringInfoString(out, rarely(2) ? "true" : "false");
	else if (field->kind == EF_SHAPE_INTEGER)
		appendStringInfo(out, "%u", ef_fuzz_below(100000));
	else if (field->kind == EF_SHAPE_TEXT)
		appendStringInfoString(out, "\"text\"");
	else if (field->kind == EF_SHAPE_LATER)
		appendStringInfoString(out, "null");
	else if (field->kind == EF_SHAPE_CRITERION)
		appendStringInfoString(out, CHOOSE(criteria));
	else if (field->kind == EF_SHAPE_LIST || field->kind == EF_SHAPE_MAP)
		put_objects(out, field->inner, field->kind == EF_SHAPE_MAP);
	else if (field->inner != NULL)
		put_object(out, field->inner);
	else
		appendStringInfoString(out, rarely(2) ? "{}" : "{\"k\":[1,null]}");
}

/* Appends an object with some fields of a shape. */
static void
put_object(StringInfo out, const EfShape *shape)
{
	const char *separator = "";

	appendStringInfoChar(out, '{');
	for (int i = 0; i < shape->nfields; i++)
	{
		const EfShapeField *field = &shape->fields[i];
		bool		synonym = field->synonym != NULL && rarely(4);

		if (field->required ? rarely(60) : !rarely(3))
			continue;
		appendStringInfo(out, "%s\"%s\":", separator, synonym ? field->synonym : field->name);
		put_value(out, field);
		separator = ",";
	}
	if (shape->open || rarely(100))
		appendStringInfo(out, "%s\"own\":%s", separator, CHOOSE(junk));
	appendStringInfoChar(out, '}');
}

/* A random document, or one of the seeds with some bytes changed. */
static char *
make_document(int *length)
{
	StringInfoData out;

	initStringInfo(&out);
	if (rarely(2))
		put_object(&out, rarely(4) ? &ef_definition_envelope_shape : &ef_definition_workflow_shape);
	else
		appendStringInfoString(&out, CHOOSE(seeds));
	if (rarely(2))
		ef_fuzz_mutate(&out);
	*length = out.len;
	return out.data;
}

static bool
same_jsonb(Jsonb *a, Jsonb *b)
{
	if (a == NULL || b == NULL)
		return a == b;
	return compareJsonbContainers(&a->root, &b->root) == 0;
}

static bool
same_transition(const EfTransition *a, const EfTransition *b)
{
	if (strcmp(a->name, b->name) != 0 || strcmp(a->next->name, b->next->name) != 0 ||
		a->manual != b->manual || a->disabled != b->disabled ||
		(a->criterion == NULL) != (b->criterion == NULL) || a->nprocessors != b->nprocessors)
		return false;
	for (int i = 0; i < a->nprocessors; i++)
	{
		const EfProcessor *p = &a->processors[i];
		const EfProcessor *q = &b->processors[i];

		if (strcmp(p->name, q->name) != 0 || p->mode != q->mode || p->timeout != q->timeout ||
			!same_jsonb(p->config, q->config))
			return false;
	}
	return true;
}

static bool
same_state(const EfState *a, const EfState *b)
{
	if (strcmp(a->name, b->name) != 0 || a->automatic != b->automatic || a->ntransitions != b->ntransitions)
		return false;
	for (int i = 0; i < a->ntransitions; i++)
	{
		if (!same_transition(&a->transitions[i], &b->transitions[i]))
			return false;
	}
	return true;
}

static bool
same_definition(const EfDefinition *a, const EfDefinition *b)
{
	if (strcmp(a->name, b->name) != 0 || strcmp(a->initial->name, b->initial->name) != 0 ||
		a->active != b->active || a->has_cascade != b->has_cascade || a->cascade != b->cascade ||
		a->run_as != b->run_as || (a->criterion == NULL) != (b->criterion == NULL) || a->nstates != b->nstates)
		return false;
	for (int i = 0; i < a->nstates; i++)
	{
		if (!same_state(&a->states[i], &b->states[i]))
			return false;
	}
	return true;
}

/* Appends a workflow's normal form, and proves it to be one: XX000 when it is not. */
static void
normalize(StringInfo out, const EfNode *workflow, bool allow_cycles)
{
	EfDefinition *first = ef_definition_compile(workflow, allow_cycles);
	int			begin = out->len;
	StringInfoData again;
	const EfNode *tree;

	ef_definition_print(out, workflow);
	tree = ef_definition_parse(out->data + begin, out->len - begin);
	if (!same_definition(first, ef_definition_compile(tree, allow_cycles)))
		elog(ERROR, "normal form compiles to another definition: %s", out->data + begin);
	initStringInfo(&again);
	ef_definition_print(&again, tree);
	if (strcmp(out->data + begin, again.data) != 0)
		elog(ERROR, "normal form is no fixpoint: %s becomes %s", out->data + begin, again.data);
}

/* The normal forms of a document's workflows: an array, or one for a document that is one. */
static char *
normalize_document(const char *text, int length)
{
	const EfNode *document = ef_definition_parse(text, length);
	EfImport   *import = ef_definition_import(document);
	bool		many = import->nworkflows != 1 || import->workflows[0] != document;
	StringInfoData out;

	initStringInfo(&out);
	if (many)
		appendStringInfoChar(&out, '[');
	for (int i = 0; i < import->nworkflows; i++)
	{
		if (i > 0)
			appendStringInfoChar(&out, ',');
		normalize(&out, import->workflows[i], import->allow_cycles);
	}
	if (many)
		appendStringInfoChar(&out, ']');
	return out.data;
}

/* The target: one document. */
void
ef_fuzz_definition(void)
{
	int			length;
	char	   *document = make_document(&length);

	PG_TRY();
	{
		normalize_document(document, length);
	}
	PG_CATCH();
	{
		ef_fuzz_expect(document, expected_codes, lengthof(expected_codes));
	}
	PG_END_TRY();
}

/* fuzz_definition(json) returns json: the document's normal form. */
PG_FUNCTION_INFO_V1(fuzz_definition);
Datum
fuzz_definition(PG_FUNCTION_ARGS)
{
	text	   *document = PG_GETARG_TEXT_PP(0);

	PG_RETURN_TEXT_P(cstring_to_text(normalize_document(VARDATA_ANY(document), VARSIZE_ANY_EXHDR(document))));
}
