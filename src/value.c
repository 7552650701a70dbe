/*
 * value.c
 *		jsonb values while documents are compared and changed.
 *
 * jsonb is written as a whole, so a change needs a mutable copy; it is made
 * only along the way to what changes.
 */
#include "compat.h"

#include "json.h"
#include "value.h"

int
ef_value_compare_keys(const JsonbValue *a, const JsonbValue *b)
{
	if (a->val.string.len != b->val.string.len)
		return a->val.string.len < b->val.string.len ? -1 : 1;
	return memcmp(a->val.string.val, b->val.string.val, a->val.string.len);
}

void
ef_value_root(Jsonb *document, JsonbValue *value)
{
	if (!JsonbExtractScalar(&document->root, value))
		JsonbToJsonbValue(document, value);
}

bool
ef_value_is_object(const JsonbValue *value)
{
	return value->type == jbvBinary && JsonContainerIsObject(value->val.binary.data);
}

bool
ef_value_is_array(const JsonbValue *value)
{
	return value->type == jbvBinary && JsonContainerIsArray(value->val.binary.data);
}

EfValue *
ef_value_make(const JsonbValue *leaf)
{
	EfValue    *value = palloc0(sizeof(EfValue));

	value->leaf = *leaf;
	return value;
}

/* Makes room for so many children. */
static void
reserve(EfValue *container, int capacity)
{
	EfValue   **children = palloc(capacity * sizeof(EfValue *));

	if (container->count > 0)
		memcpy(children, container->children, container->count * sizeof(EfValue *));
	container->children = children;
	if (container->object)
	{
		JsonbValue *keys = palloc(capacity * sizeof(JsonbValue));

		if (container->count > 0)
			memcpy(keys, container->keys, container->count * sizeof(JsonbValue));
		container->keys = keys;
	}
	container->capacity = capacity;
}

/* Appends the items, or the members in jsonb's order, of a binary container. */
static void
append_children(EfValue *container, JsonbContainer *binary)
{
	JsonbIterator *iterator = JsonbIteratorInit(binary);
	JsonbIteratorToken token;
	JsonbValue	key;
	JsonbValue	item;

	(void) JsonbIteratorNext(&iterator, &item, true);
	while ((token = JsonbIteratorNext(&iterator, &key, true)) == WJB_KEY || token == WJB_ELEM)
	{
		if (token == WJB_KEY)
		{
			container->keys[container->count] = key;
			(void) JsonbIteratorNext(&iterator, &item, true);
		}
		container->children[container->count++] = ef_value_make(token == WJB_KEY ? &item : &key);
	}
}

bool
ef_value_expand(EfValue *value)
{
	if (value->expanded || value->leaf.type != jbvBinary)
		return value->expanded;
	value->expanded = true;
	value->object = ef_value_is_object(&value->leaf);
	reserve(value, JsonContainerSize(value->leaf.val.binary.data) + 1);
	append_children(value, value->leaf.val.binary.data);
	return true;
}

bool
ef_value_find(const EfValue *object, const JsonbValue *key, int *at)
{
	int			low = 0;
	int			high = object->count;

	while (low < high)
	{
		int			middle = low + (high - low) / 2;

		if (ef_value_compare_keys(&object->keys[middle], key) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	*at = low;
	return low < object->count && ef_value_compare_keys(&object->keys[low], key) == 0;
}

void
ef_value_insert(EfValue *container, int at, const JsonbValue *key, EfValue *child)
{
	int			moved = container->count - at;

	if (container->count == container->capacity)
		reserve(container, container->capacity * 2);
	memmove(&container->children[at + 1], &container->children[at], moved * sizeof(EfValue *));
	container->children[at] = child;
	if (container->object)
	{
		memmove(&container->keys[at + 1], &container->keys[at], moved * sizeof(JsonbValue));
		container->keys[at] = *key;
	}
	container->count++;
}

EfValue *
ef_value_take(EfValue *container, int at)
{
	EfValue    *child = container->children[at];
	int			moved = --container->count - at;

	memmove(&container->children[at], &container->children[at + 1], moved * sizeof(EfValue *));
	if (container->object)
		memmove(&container->keys[at], &container->keys[at + 1], moved * sizeof(JsonbValue));
	return child;
}

/* The bytes that a value takes, without those of its children. */
static Size
own_size(const EfValue *value)
{
	const JsonbValue *leaf = &value->leaf;

	if (value->expanded)
		return sizeof(EfValue) + value->count * (sizeof(EfValue *) + sizeof(JsonbValue));
	if (leaf->type == jbvBinary)
		return sizeof(EfValue) + leaf->val.binary.len;
	if (leaf->type == jbvString)
		return sizeof(EfValue) + leaf->val.string.len;
	if (leaf->type == jbvNumeric)
		return sizeof(EfValue) + VARSIZE_ANY(leaf->val.numeric);
	return sizeof(EfValue);
}

EfValue *
ef_value_clone(const EfValue *value, Size *copied)
{
	EfValue    *copy;

	check_stack_depth();
	*copied += own_size(value);
	if (*copied > EF_DOCUMENT_BYTES_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("JSON patch copies too much"),
				 errdetail("Its copy operations may copy %d bytes in all.", EF_DOCUMENT_BYTES_MAX)));
	copy = palloc(sizeof(EfValue));
	*copy = *value;
	if (!value->expanded)
		return copy;
	reserve(copy, copy->count + 1);
	for (int i = 0; i < copy->count; i++)
		copy->children[i] = ef_value_clone(value->children[i], copied);
	return copy;
}

static JsonbValue *
push(JsonbParseState **state, const EfValue *container)
{
	bool		object = container->object;

	check_stack_depth();
	pushJsonbValue(state, object ? WJB_BEGIN_OBJECT : WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < container->count; i++)
	{
		EfValue    *child = container->children[i];

		if (object)
			pushJsonbValue(state, WJB_KEY, &container->keys[i]);
		if (child->expanded)
			push(state, child);
		else
			pushJsonbValue(state, object ? WJB_VALUE : WJB_ELEM, &child->leaf);
	}
	return pushJsonbValue(state, object ? WJB_END_OBJECT : WJB_END_ARRAY, NULL);
}

Jsonb *
ef_value_to_jsonb(EfValue *value)
{
	JsonbParseState *state = NULL;

	return JsonbValueToJsonb(value->expanded ? push(&state, value) : &value->leaf);
}
