/*
 * json.c
 *		Documents: limits, paths, equality, reading and building objects.
 */
#include "compat.h"

#include <ctype.h>

#include "utils/builtins.h"
#include "utils/numeric.h"

#include "json.h"

/*
 * The fewest bytes that a level of nesting and a member take in a jsonb
 * value: an array's header and the entry of its only item; the entries of a
 * key and its value.
 */
#define LEVEL_BYTES		(sizeof(uint32) + sizeof(JEntry))
#define MEMBER_BYTES	(2 * sizeof(JEntry))

/* What has been counted of a document so far. */
typedef struct Measure
{
	const char *what;
	bool		counting;		/* large enough for too many keys */
	uint64		keys;
} Measure;

/* Where a walk stands that has to be repeated for each item of an array. */
typedef struct Walk
{
	const EfPath *path;
	EfPathVisitor visitor;
	void	   *arg;
} Walk;

/* A path while it is parsed. */
typedef struct Parser
{
	const char *text;
	const char *next;
} Parser;

/*
 * Limits
 */

static void
too_deep(const Measure *measure)
{
	ereport(ERROR,
			(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
			 errmsg("%s is nested too deeply", measure->what),
			 errdetail("Objects and arrays may be nested %d deep.", EF_DOCUMENT_DEPTH_MAX)));
}

/* Adds an object's keys; the limit is over all objects of the document. */
static void
count_keys(Measure *measure, uint32 keys)
{
	measure->keys += keys;
	if (measure->keys > EF_DOCUMENT_KEYS_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("%s has too many keys", measure->what),
				 errdetail("All objects in it together may have %d keys.", EF_DOCUMENT_KEYS_MAX)));
}

/*
 * Measures a container at this depth (the root is at 1) and what is in it.
 * Reads the entries only, and skips containers that are too small to matter.
 */
static void
measure_container(Measure *measure, const JsonbContainer *container, uint32 size, int depth)
{
	uint32		nkeys = JsonContainerIsObject(container) ? JsonContainerSize(container) : 0;
	uint32		nentries = JsonContainerSize(container) + nkeys;
	const char *data = (const char *) &container->children[nentries];
	uint32		offset = 0;

	if (depth > EF_DOCUMENT_DEPTH_MAX)
		too_deep(measure);
	if (measure->counting)
		count_keys(measure, nkeys);
	else if (size < LEVEL_BYTES * (EF_DOCUMENT_DEPTH_MAX - depth))
		return;
	for (uint32 i = 0; i < nentries; i++)
	{
		JEntry		entry = container->children[i];
		uint32		start = offset;

		JBE_ADVANCE_OFFSET(offset, entry);
		if (JBE_ISCONTAINER(entry))
			measure_container(measure, (const JsonbContainer *) (data + INTALIGN(start)),
							  offset - INTALIGN(start), depth + 1);
	}
}

static void
check_kind(Jsonb *document, const char *what)
{
	JsonbValue	value;

	if (JB_ROOT_IS_OBJECT(document))
		return;
	(void) JsonbExtractScalar(&document->root, &value);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("%s must be a JSON object", what),
			 errdetail("A JSON value of type %s was given.", JsonbTypeName(&value))));
}

void
ef_json_check(Jsonb *document, const char *what)
{
	Size		size = VARSIZE(document);
	Measure		measure = {.what = what, .counting = size >= EF_DOCUMENT_KEYS_MAX * MEMBER_BYTES};

	check_kind(document, what);
	if (size > EF_DOCUMENT_BYTES_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("%s is too large", what),
				 errdetail("It takes %zu bytes, %d are allowed.", size, EF_DOCUMENT_BYTES_MAX)));
	measure_container(&measure, &document->root, size - VARHDRSZ, 1);
}

/*
 * Paths
 */

/* Raises for the place that the parser has come to. */
static void
malformed(const Parser *parser, const char *expected)
{
	int			position = pg_mbstrlen_with_len(parser->text, parser->next - parser->text) + 1;

	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid path \"%s\"", parser->text),
			 errdetail("%s is expected at position %d.", expected, position),
			 errhint("Write a path like $.customer.name, $.items[*].price, $.items[0] or $['other name'].")));
}

static bool
accept(Parser *parser, char c)
{
	if (*parser->next != c)
		return false;
	parser->next++;
	return true;
}

static void
expect(Parser *parser, char c, const char *expected)
{
	if (!accept(parser, c))
		malformed(parser, expected);
}

/* Reads a name up to the next "." or "["; a lone "*" would be mistaken for a wildcard. */
static void
parse_name(Parser *parser, EfStep *step)
{
	int			length = strcspn(parser->next, ".[]'\"");

	if (length == 0 || (length == 1 && *parser->next == '*'))
		malformed(parser, "A member's name");
	step->kind = EF_STEP_KEY;
	step->key = pnstrdup(parser->next, length);
	step->keylen = length;
	parser->next += length;
}

/* Reads what is between quotes; a backslash stands before a quote or a backslash. */
static void
parse_quoted(Parser *parser, EfStep *step, char quote)
{
	step->kind = EF_STEP_KEY;
	step->key = palloc(strlen(parser->next) + 1);
	while (*parser->next != quote)
	{
		if (accept(parser, '\\') && strchr("\\'\"", *parser->next) == NULL)
			malformed(parser, "A quote or a backslash");
		if (*parser->next == '\0')
			malformed(parser, "A closing quote");
		step->key[step->keylen++] = *parser->next++;
	}
	step->key[step->keylen] = '\0';
	parser->next++;
}

/* Reads the digits of an index: no sign, no leading zero. */
static void
parse_index(Parser *parser, EfStep *step)
{
	const char *start = parser->next;
	int			length = strspn(start, "0123456789");
	int64		index;

	if (length == 0)
		malformed(parser, "An index, * or a quoted name");
	if (length > 1 && *start == '0')
		malformed(parser, "An index without leading zero");
	index = length > 10 ? PG_INT64_MAX : strtoi64(start, NULL, 10);
	if (index > PG_INT32_MAX)
		malformed(parser, "An index below 2147483648");
	step->kind = EF_STEP_INDEX;
	step->index = (int) index;
	parser->next += length;
}

static void
parse_bracket(Parser *parser, EfStep *step)
{
	if (accept(parser, '*'))
		step->kind = EF_STEP_ANY;
	else if (accept(parser, '\''))
		parse_quoted(parser, step, '\'');
	else if (accept(parser, '"'))
		parse_quoted(parser, step, '"');
	else
		parse_index(parser, step);
	expect(parser, ']', "\"]\"");
}

/* True when a name needs no quotes to be read, by parse_name and by people. */
static bool
is_plain(const char *name)
{
	for (const char *c = name; *c != '\0'; c++)
	{
		if (!IS_HIGHBIT_SET(*c) && !isalnum((unsigned char) *c) && *c != '_' && *c != '-')
			return false;
	}
	return *name != '\0';
}

static void
print_key(StringInfo out, const char *key)
{
	if (is_plain(key))
	{
		appendStringInfo(out, ".%s", key);
		return;
	}
	appendStringInfoString(out, "['");
	for (const char *c = key; *c != '\0'; c++)
	{
		if (*c == '\'' || *c == '\\')
			appendStringInfoChar(out, '\\');
		appendStringInfoChar(out, *c);
	}
	appendStringInfoString(out, "']");
}

/* The one text that all spellings of a path have in common. */
static char *
canonical(const EfPath *path)
{
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfoChar(&out, '$');
	for (int i = 0; i < path->nsteps; i++)
	{
		const EfStep *step = &path->steps[i];

		if (step->kind == EF_STEP_KEY)
			print_key(&out, step->key);
		else if (step->kind == EF_STEP_INDEX)
			appendStringInfo(&out, "[%d]", step->index);
		else
			appendStringInfoString(&out, "[*]");
	}
	return out.data;
}

/* The most steps that a text can hold: each but the first begins with "." or "[". */
static int
count_steps(const char *text)
{
	int			count = 1;

	for (; *text != '\0'; text++)
	{
		if (*text == '.' || *text == '[')
			count++;
	}
	return count;
}

static void
parse_steps(Parser *parser, EfPath *path)
{
	if (!accept(parser, '$') && *parser->next != '[')
		parse_name(parser, &path->steps[path->nsteps++]);
	while (*parser->next != '\0')
	{
		EfStep	   *step = &path->steps[path->nsteps++];

		if (accept(parser, '['))
			parse_bracket(parser, step);
		else
		{
			expect(parser, '.', "\".\" or \"[\"");
			parse_name(parser, step);
		}
	}
}

EfPath *
ef_json_path(const char *text)
{
	EfPath	   *path = palloc0(sizeof(EfPath));
	Parser		parser = {.text = text, .next = text};

	if (strlen(text) > EF_TEXT_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("path is too long"),
				 errdetail("It takes %zu bytes, %d are allowed.", strlen(text), EF_TEXT_MAX)));
	path->steps = palloc0(count_steps(text) * sizeof(EfStep));
	parse_steps(&parser, path);
	path->text = canonical(path);
	return path;
}

static bool
walk_from(const Walk *walk, int step, JsonbValue *value);

/* Goes on from each item of an array. */
static bool
walk_items(const Walk *walk, int step, JsonbContainer *array)
{
	JsonbIterator *iterator = JsonbIteratorInit(array);
	JsonbValue	item;
	JsonbIteratorToken token;

	check_stack_depth();
	while ((token = JsonbIteratorNext(&iterator, &item, true)) != WJB_DONE)
	{
		if (token == WJB_ELEM && !walk_from(walk, step, &item))
			return false;
	}
	return true;
}

/* Replaces a value by what a key or an index finds in it; false when nothing. */
static bool
descend(const EfStep *step, JsonbValue *value)
{
	JsonbContainer *container = value->val.binary.data;
	JsonbValue *item;

	if (step->kind == EF_STEP_KEY)
		return JsonContainerIsObject(container) &&
			getKeyJsonValueFromContainer(container, step->key, step->keylen, value) != NULL;
	if (!JsonContainerIsArray(container))
		return false;
	item = getIthJsonbValueFromContainer(container, step->index);
	if (item == NULL)
		return false;
	*value = *item;
	pfree(item);
	return true;
}

/* Takes the steps from this one on; the value is overwritten on the way. */
static bool
walk_from(const Walk *walk, int step, JsonbValue *value)
{
	for (; step < walk->path->nsteps; step++)
	{
		if (value->type != jbvBinary)
			return true;
		if (walk->path->steps[step].kind == EF_STEP_ANY)
			return !JsonContainerIsArray(value->val.binary.data) ||
				walk_items(walk, step + 1, value->val.binary.data);
		if (!descend(&walk->path->steps[step], value))
			return true;
	}
	return walk->visitor(value, walk->arg);
}

bool
ef_json_path_walk(const EfPath *path, Jsonb *document, EfPathVisitor visitor, void *arg)
{
	Walk		walk = {.path = path, .visitor = visitor, .arg = arg};
	JsonbValue	root;

	if (!JsonbExtractScalar(&document->root, &root))
		JsonbToJsonbValue(document, &root);
	return walk_from(&walk, 0, &root);
}

/*
 * Values
 */

bool
ef_json_equal(Jsonb *a, Jsonb *b)
{
	if (VARSIZE(a) == VARSIZE(b) && memcmp(a, b, VARSIZE(a)) == 0)
		return true;
	return compareJsonbContainers(&a->root, &b->root) == 0;
}

Jsonb *
ef_json_empty(void)
{
	JsonbParseState *state = ef_json_begin();

	return ef_json_end(&state);
}

JsonbParseState *
ef_json_begin(void)
{
	JsonbParseState *state = NULL;

	pushJsonbValue(&state, WJB_BEGIN_OBJECT, NULL);
	return state;
}

static void
add_member(JsonbParseState **state, const char *name, JsonbValue *value)
{
	JsonbValue	key = {.type = jbvString};

	key.val.string.val = pstrdup(name);
	key.val.string.len = strlen(name);
	pushJsonbValue(state, WJB_KEY, &key);
	pushJsonbValue(state, WJB_VALUE, value);
}

void
ef_json_add_text(JsonbParseState **state, const char *name, const char *value)
{
	JsonbValue	text = {.type = jbvNull};

	if (value != NULL)
	{
		text.type = jbvString;
		text.val.string.val = pstrdup(value);
		text.val.string.len = strlen(value);
	}
	add_member(state, name, &text);
}

void
ef_json_add_int(JsonbParseState **state, const char *name, int64 value)
{
	JsonbValue	number = {.type = jbvNumeric};

	number.val.numeric = int64_to_numeric(value);
	add_member(state, name, &number);
}

void
ef_json_add_bool(JsonbParseState **state, const char *name, bool value)
{
	JsonbValue	boolean = {.type = jbvBool};

	boolean.val.boolean = value;
	add_member(state, name, &boolean);
}

void
ef_json_add_jsonb(JsonbParseState **state, const char *name, Jsonb *value)
{
	JsonbValue	member = {.type = jbvNull};

	if (value != NULL && !JsonbExtractScalar(&value->root, &member))
		JsonbToJsonbValue(value, &member);
	add_member(state, name, &member);
}

Jsonb *
ef_json_end(JsonbParseState **state)
{
	return JsonbValueToJsonb(pushJsonbValue(state, WJB_END_OBJECT, NULL));
}

/* Finds a member without copying it; false when there is none. */
static bool
get_member(Jsonb *object, const char *name, JsonbValue *member)
{
	return JB_ROOT_IS_OBJECT(object) &&
		getKeyJsonValueFromContainer(&object->root, name, strlen(name), member) != NULL;
}

char *
ef_json_get_text(Jsonb *object, const char *name)
{
	JsonbValue	member;

	if (!get_member(object, name, &member) || member.type != jbvString)
		return NULL;
	return pnstrdup(member.val.string.val, member.val.string.len);
}

Jsonb *
ef_json_get(Jsonb *object, const char *name)
{
	JsonbValue	member;

	return get_member(object, name, &member) ? JsonbValueToJsonb(&member) : NULL;
}
