/*
 * tree.c
 *		JSON text as a tree that keeps the order of members.
 *
 * The server's parser reads the text; its callbacks build the tree bottom up
 * on a stack of open containers, which is also where depth is limited.
 */
#include "compat.h"

#include "fmgr.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/numeric.h"

#include "json.h"
#include "tree.h"

/* A container whose end has not been read yet. */
typedef struct Level
{
	EfNode	   *node;
	int			capacity;
	char	   *name;			/* of the member whose value comes next */
} Level;

typedef struct Builder
{
	EfNode	   *root;
	int			depth;
	Level		levels[EF_DOCUMENT_DEPTH_MAX];
} Builder;

/* Objects up to this size are searched for duplicates pair by pair. */
#define SMALL_OBJECT	16

static EfNode *
make_node(EfNodeType type)
{
	EfNode	   *node = palloc0(sizeof(EfNode));

	node->type = type;
	return node;
}

/* Makes room for one more child of the innermost open container. */
static void
grow(Level *level)
{
	EfNode	   *node = level->node;

	if (node->count < level->capacity)
		return;
	if (level->capacity == 0)
	{
		level->capacity = 4;
		node->items = palloc(level->capacity * sizeof(EfNode *));
		if (node->type == EF_NODE_OBJECT)
			node->names = palloc(level->capacity * sizeof(char *));
		return;
	}
	level->capacity *= 2;
	node->items = repalloc(node->items, level->capacity * sizeof(EfNode *));
	if (node->type == EF_NODE_OBJECT)
		node->names = repalloc(node->names, level->capacity * sizeof(char *));
}

/* Hangs a value below the innermost open container, or makes it the root. */
static void
attach(Builder *builder, EfNode *child)
{
	Level	   *level;

	if (builder->depth == 0)
	{
		builder->root = child;
		return;
	}
	level = &builder->levels[builder->depth - 1];
	grow(level);
	if (level->node->type == EF_NODE_OBJECT)
		level->node->names[level->node->count] = level->name;
	level->node->items[level->node->count++] = child;
}

static void
open_container(Builder *builder, EfNodeType type)
{
	EfNode	   *node = make_node(type);

	if (builder->depth == EF_DOCUMENT_DEPTH_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("JSON text is nested too deeply"),
				 errdetail("Objects and arrays may be nested %d deep.", EF_DOCUMENT_DEPTH_MAX)));
	attach(builder, node);
	builder->levels[builder->depth++] = (Level) {.node = node};
}

static EF_JSON_ACTION
object_start(void *arg)
{
	open_container(arg, EF_NODE_OBJECT);
	EF_JSON_ACTION_DONE;
}

static EF_JSON_ACTION
array_start(void *arg)
{
	open_container(arg, EF_NODE_ARRAY);
	EF_JSON_ACTION_DONE;
}

static EF_JSON_ACTION
container_end(void *arg)
{
	((Builder *) arg)->depth--;
	EF_JSON_ACTION_DONE;
}

static EF_JSON_ACTION
member_start(void *arg, char *name, bool isnull)
{
	Builder    *builder = arg;

	builder->levels[builder->depth - 1].name = name;
	EF_JSON_ACTION_DONE;
}

static EF_JSON_ACTION
scalar(void *arg, char *token, JsonTokenType type)
{
	EfNode	   *node = make_node(EF_NODE_NULL);

	if (type == JSON_TOKEN_STRING || type == JSON_TOKEN_NUMBER)
	{
		node->type = type == JSON_TOKEN_STRING ? EF_NODE_STRING : EF_NODE_NUMBER;
		node->string = token;
	}
	else if (type == JSON_TOKEN_TRUE || type == JSON_TOKEN_FALSE)
	{
		node->type = EF_NODE_BOOLEAN;
		node->boolean = type == JSON_TOKEN_TRUE;
	}
	attach(arg, node);
	EF_JSON_ACTION_DONE;
}

EfNode *
ef_tree_parse(const char *text, int length)
{
	Builder		builder = {0};
	JsonSemAction actions = {
		.semstate = &builder,
		.object_start = object_start,
		.object_end = container_end,
		.array_start = array_start,
		.array_end = container_end,
		.object_field_start = member_start,
		.scalar = scalar
	};

	pg_parse_json_or_ereport(ef_compat_json_lexer(text, length), &actions);
	return builder.root;
}

/* The last member of that name counts, as in jsonb. */
const EfNode *
ef_tree_get(const EfNode *object, const char *name)
{
	if (object == NULL || object->type != EF_NODE_OBJECT)
		return NULL;
	for (int i = object->count - 1; i >= 0; i--)
	{
		if (strcmp(object->names[i], name) == 0)
			return object->items[i];
	}
	return NULL;
}

bool
ef_tree_is_null(const EfNode *node)
{
	return node == NULL || node->type == EF_NODE_NULL;
}

static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(char *const *) a, *(char *const *) b);
}

/* As ef_tree_duplicate, by sorting a copy of the names. */
static const char *
duplicate_by_sorting(const EfNode *object)
{
	char	  **names = palloc(object->count * sizeof(char *));
	const char *found = NULL;

	memcpy(names, object->names, object->count * sizeof(char *));
	qsort(names, object->count, sizeof(char *), compare_names);
	for (int i = 1; i < object->count && found == NULL; i++)
	{
		if (strcmp(names[i - 1], names[i]) == 0)
			found = names[i];
	}
	pfree(names);
	return found;
}

const char *
ef_tree_duplicate(const EfNode *object)
{
	if (object == NULL || object->type != EF_NODE_OBJECT)
		return NULL;
	if (object->count > SMALL_OBJECT)
		return duplicate_by_sorting(object);
	for (int i = 1; i < object->count; i++)
	{
		for (int j = 0; j < i; j++)
		{
			if (strcmp(object->names[i], object->names[j]) == 0)
				return object->names[i];
		}
	}
	return NULL;
}

const char *
ef_tree_type_name(const EfNode *node)
{
	switch (node == NULL ? EF_NODE_NULL : node->type)
	{
		case EF_NODE_NULL:
			return "null";
		case EF_NODE_BOOLEAN:
			return "boolean";
		case EF_NODE_NUMBER:
			return "number";
		case EF_NODE_STRING:
			return "string";
		case EF_NODE_ARRAY:
			return "array";
		case EF_NODE_OBJECT:
			return "object";
	}
	return NULL;				/* not reached */
}

/* A number's value; 22003 by the server when its exponent is out of range. */
static Numeric
number_value(const EfNode *node)
{
	return DatumGetNumeric(DirectFunctionCall3(numeric_in,
											   CStringGetDatum(node->string),
											   ObjectIdGetDatum(InvalidOid),
											   Int32GetDatum(-1)));
}

static bool
numbers_equal(const EfNode *a, const EfNode *b)
{
	if (strcmp(a->string, b->string) == 0)
		return true;
	return DatumGetBool(DirectFunctionCall2(numeric_eq,
											NumericGetDatum(number_value(a)),
											NumericGetDatum(number_value(b))));
}

static bool
containers_equal(const EfNode *a, const EfNode *b)
{
	check_stack_depth();
	if (a->count != b->count)
		return false;
	for (int i = 0; i < a->count; i++)
	{
		if (a->type == EF_NODE_OBJECT && strcmp(a->names[i], b->names[i]) != 0)
			return false;
		if (!ef_tree_equal(a->items[i], b->items[i]))
			return false;
	}
	return true;
}

/* Numbers are equal by value, objects only with their members in the same order. */
bool
ef_tree_equal(const EfNode *a, const EfNode *b)
{
	if (ef_tree_is_null(a) || ef_tree_is_null(b))
		return ef_tree_is_null(a) && ef_tree_is_null(b);
	if (a->type != b->type)
		return false;
	switch (a->type)
	{
		case EF_NODE_BOOLEAN:
			return a->boolean == b->boolean;
		case EF_NODE_NUMBER:
			return numbers_equal(a, b);
		case EF_NODE_STRING:
			return strcmp(a->string, b->string) == 0;
		default:
			return containers_equal(a, b);
	}
}

static void
print_container(StringInfo out, const EfNode *node)
{
	bool		object = node->type == EF_NODE_OBJECT;

	check_stack_depth();
	appendStringInfoChar(out, object ? '{' : '[');
	for (int i = 0; i < node->count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		if (object)
		{
			escape_json(out, node->names[i]);
			appendStringInfoChar(out, ':');
		}
		ef_tree_print(out, node->items[i]);
	}
	appendStringInfoChar(out, object ? '}' : ']');
}

void
ef_tree_print(StringInfo out, const EfNode *node)
{
	switch (node == NULL ? EF_NODE_NULL : node->type)
	{
		case EF_NODE_NULL:
			appendStringInfoString(out, "null");
			break;
		case EF_NODE_BOOLEAN:
			appendStringInfoString(out, node->boolean ? "true" : "false");
			break;
		case EF_NODE_NUMBER:
			appendStringInfoString(out, node->string);
			break;
		case EF_NODE_STRING:
			escape_json(out, node->string);
			break;
		default:
			print_container(out, node);
	}
}

static void
fill_string(JsonbValue *value, char *string)
{
	value->type = jbvString;
	value->val.string.val = string;
	value->val.string.len = strlen(string);
}

static void
fill_scalar(JsonbValue *value, const EfNode *node)
{
	switch (node->type)
	{
		case EF_NODE_BOOLEAN:
			value->type = jbvBool;
			value->val.boolean = node->boolean;
			break;
		case EF_NODE_NUMBER:
			value->type = jbvNumeric;
			value->val.numeric = number_value(node);
			break;
		case EF_NODE_STRING:
			fill_string(value, node->string);
			break;
		default:
			value->type = jbvNull;
	}
}

static JsonbValue *
push_container(JsonbParseState **state, const EfNode *node);

/* Pushes an item of an array or a member's value. */
static void
push_child(JsonbParseState **state, const EfNode *node, JsonbIteratorToken token)
{
	JsonbValue	value;

	if (node->type == EF_NODE_ARRAY || node->type == EF_NODE_OBJECT)
		push_container(state, node);
	else
	{
		fill_scalar(&value, node);
		pushJsonbValue(state, token, &value);
	}
}

static JsonbValue *
push_container(JsonbParseState **state, const EfNode *node)
{
	bool		object = node->type == EF_NODE_OBJECT;
	JsonbValue	name;

	check_stack_depth();
	pushJsonbValue(state, object ? WJB_BEGIN_OBJECT : WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < node->count; i++)
	{
		if (object)
		{
			fill_string(&name, node->names[i]);
			pushJsonbValue(state, WJB_KEY, &name);
		}
		push_child(state, node->items[i], object ? WJB_VALUE : WJB_ELEM);
	}
	return pushJsonbValue(state, object ? WJB_END_OBJECT : WJB_END_ARRAY, NULL);
}

Jsonb *
ef_tree_to_jsonb(const EfNode *node)
{
	JsonbParseState *state = NULL;
	JsonbValue	value;

	if (node->type == EF_NODE_ARRAY || node->type == EF_NODE_OBJECT)
		return JsonbValueToJsonb(push_container(&state, node));
	fill_scalar(&value, node);
	return JsonbValueToJsonb(&value);
}

int
ef_tree_integer(const EfNode *node)
{
	char	   *end;
	long		value;

	if (node->type != EF_NODE_NUMBER)
		return -1;
	errno = 0;
	value = strtol(node->string, &end, 10);
	if (errno != 0 || value < 0 || value > PG_INT32_MAX)
		return -1;
	if (*end == '.')
		end += 1 + strspn(end + 1, "0");
	return *end == '\0' ? (int) value : -1;
}
