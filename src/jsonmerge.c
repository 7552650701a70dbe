/*
 * jsonmerge.c
 *		Two documents walked side by side: merge patches (RFC 7386), and the
 *		difference of two documents as a JSON patch (RFC 6902).
 *
 * jsonb keeps the members of an object sorted, so that one pass over both
 * objects pairs them.  What a change does not touch is passed on as it is.
 */
#include "compat.h"

#include "json.h"
#include "value.h"

/* Walks the members of an object in jsonb's order of keys. */
typedef struct Cursor
{
	JsonbIterator *iterator;
	bool		more;			/* key and value are valid */
	JsonbValue	key;
	JsonbValue	value;			/* jbvBinary when a container */
} Cursor;

/* A difference while it is written. */
typedef struct Diff
{
	JsonbParseState *operations;
	StringInfoData path;		/* JSON pointer of the values being compared */
} Diff;

/*
 * Common to both
 */

static void
cursor_next(Cursor *cursor)
{
	cursor->more = JsonbIteratorNext(&cursor->iterator, &cursor->key, true) == WJB_KEY;
	if (cursor->more)
		(void) JsonbIteratorNext(&cursor->iterator, &cursor->value, true);
}

/* Stands before the first member; without an object there are none. */
static void
cursor_start(Cursor *cursor, const JsonbValue *object)
{
	JsonbValue	begin;

	cursor->more = false;
	if (!ef_value_is_object(object))
		return;
	cursor->iterator = JsonbIteratorInit(object->val.binary.data);
	(void) JsonbIteratorNext(&cursor->iterator, &begin, true);
	cursor_next(cursor);
}

/* Which cursor has the lesser key: negative the first, positive the second, 0 both. */
static int
cursor_compare(const Cursor *a, const Cursor *b)
{
	if (!a->more || !b->more)
		return a->more ? -1 : 1;
	return ef_value_compare_keys(&a->key, &b->key);
}

/*
 * Merge patches
 */

static JsonbValue *
merge_objects(JsonbParseState **state, const JsonbValue *target, const JsonbValue *patch);

/* Pushes what a member becomes; a null patch removes it. */
static void
merge_member(JsonbParseState **state, const JsonbValue *target, Cursor *patch)
{
	if (patch->value.type == jbvNull)
		return;
	pushJsonbValue(state, WJB_KEY, &patch->key);
	if (ef_value_is_object(&patch->value))
		merge_objects(state, target, &patch->value);
	else
		pushJsonbValue(state, WJB_VALUE, &patch->value);
}

/* Pushes the target, taken for an empty object when it is none, with the patch's members applied. */
static JsonbValue *
merge_objects(JsonbParseState **state, const JsonbValue *target, const JsonbValue *patch)
{
	static const JsonbValue absent = {.type = jbvNull};
	Cursor		old;
	Cursor		new;

	check_stack_depth();
	cursor_start(&old, target);
	cursor_start(&new, patch);
	pushJsonbValue(state, WJB_BEGIN_OBJECT, NULL);
	while (old.more || new.more)
	{
		int			order = cursor_compare(&old, &new);

		if (order < 0)
		{
			pushJsonbValue(state, WJB_KEY, &old.key);
			pushJsonbValue(state, WJB_VALUE, &old.value);
		}
		else
			merge_member(state, order == 0 ? &old.value : &absent, &new);
		if (order <= 0)
			cursor_next(&old);
		if (order >= 0)
			cursor_next(&new);
	}
	return pushJsonbValue(state, WJB_END_OBJECT, NULL);
}

Jsonb *
ef_json_merge(Jsonb *target, Jsonb *patch)
{
	JsonbParseState *state = NULL;
	JsonbValue	old;
	JsonbValue	new;

	if (!JB_ROOT_IS_OBJECT(patch))
		return patch;
	if (JB_ROOT_IS_OBJECT(target) && JB_ROOT_COUNT(patch) == 0)
		return target;
	ef_value_root(target, &old);
	ef_value_root(patch, &new);
	return JsonbValueToJsonb(merge_objects(&state, &old, &new));
}

/*
 * Differences
 */

static void
compare_values(Diff *diff, const JsonbValue *a, const JsonbValue *b);

static void
push_member(Diff *diff, const char *name, const char *text, int length)
{
	JsonbValue	value = {.type = jbvString};

	value.val.string.val = pstrdup(name);
	value.val.string.len = strlen(name);
	pushJsonbValue(&diff->operations, WJB_KEY, &value);
	value.val.string.val = pnstrdup(text, length);
	value.val.string.len = length;
	pushJsonbValue(&diff->operations, WJB_VALUE, &value);
}

/* Writes an operation on the present path; the value is NULL for "remove". */
static void
push_operation(Diff *diff, const char *name, const JsonbValue *value)
{
	JsonbValue	key = {.type = jbvString};
	JsonbValue	copy;

	pushJsonbValue(&diff->operations, WJB_BEGIN_OBJECT, NULL);
	push_member(diff, "op", name, strlen(name));
	push_member(diff, "path", diff->path.data, diff->path.len);
	if (value != NULL)
	{
		key.val.string.val = "value";
		key.val.string.len = strlen("value");
		copy = *value;
		pushJsonbValue(&diff->operations, WJB_KEY, &key);
		pushJsonbValue(&diff->operations, WJB_VALUE, &copy);
	}
	pushJsonbValue(&diff->operations, WJB_END_OBJECT, NULL);
}

/* Lengthens the path by a key, with ~ and / escaped; returns its length before. */
static int
enter_key(Diff *diff, const JsonbValue *key)
{
	int			before = diff->path.len;

	appendStringInfoChar(&diff->path, '/');
	for (int i = 0; i < key->val.string.len; i++)
	{
		char		c = key->val.string.val[i];

		if (c == '~')
			appendStringInfoString(&diff->path, "~0");
		else if (c == '/')
			appendStringInfoString(&diff->path, "~1");
		else
			appendStringInfoChar(&diff->path, c);
	}
	return before;
}

static int
enter_index(Diff *diff, uint32 index)
{
	int			before = diff->path.len;

	appendStringInfo(&diff->path, "/%u", index);
	return before;
}

static void
leave(Diff *diff, int before)
{
	diff->path.len = before;
	diff->path.data[before] = '\0';
}

static void
compare_objects(Diff *diff, const JsonbValue *a, const JsonbValue *b)
{
	Cursor		old;
	Cursor		new;

	cursor_start(&old, a);
	cursor_start(&new, b);
	while (old.more || new.more)
	{
		int			order = cursor_compare(&old, &new);
		int			before = enter_key(diff, order <= 0 ? &old.key : &new.key);

		if (order < 0)
			push_operation(diff, "remove", NULL);
		else if (order > 0)
			push_operation(diff, "add", &new.value);
		else
			compare_values(diff, &old.value, &new.value);
		leave(diff, before);
		if (order <= 0)
			cursor_next(&old);
		if (order >= 0)
			cursor_next(&new);
	}
}

/* The next item of an array, which must not be past its end. */
static void
next_item(JsonbIterator **iterator, JsonbValue *item)
{
	(void) JsonbIteratorNext(iterator, item, true);
}

/* Compares index by index; surplus items are removed from the end, missing ones added there. */
static void
compare_arrays(Diff *diff, const JsonbValue *a, const JsonbValue *b)
{
	uint32		nold = JsonContainerSize(a->val.binary.data);
	uint32		nnew = JsonContainerSize(b->val.binary.data);
	JsonbIterator *olds = JsonbIteratorInit(a->val.binary.data);
	JsonbIterator *news = JsonbIteratorInit(b->val.binary.data);
	JsonbValue	old;
	JsonbValue	new;

	next_item(&olds, &old);		/* WJB_BEGIN_ARRAY */
	next_item(&news, &new);
	for (uint32 i = 0; i < nnew; i++)
	{
		int			before = enter_index(diff, i);

		next_item(&news, &new);
		if (i < nold)
		{
			next_item(&olds, &old);
			compare_values(diff, &old, &new);
		}
		else
			push_operation(diff, "add", &new);
		leave(diff, before);
	}
	for (uint32 i = nold; i > nnew; i--)
	{
		int			before = enter_index(diff, i - 1);

		push_operation(diff, "remove", NULL);
		leave(diff, before);
	}
}

static bool
scalars_equal(JsonbValue a, JsonbValue b)
{
	return a.type == b.type && ef_json_equal(JsonbValueToJsonb(&a), JsonbValueToJsonb(&b));
}

/* Writes what makes b of a at the present path. */
static void
compare_values(Diff *diff, const JsonbValue *a, const JsonbValue *b)
{
	check_stack_depth();
	if (ef_value_is_object(a) && ef_value_is_object(b))
		compare_objects(diff, a, b);
	else if (ef_value_is_array(a) && ef_value_is_array(b))
		compare_arrays(diff, a, b);
	else if (a->type == jbvBinary || b->type == jbvBinary || !scalars_equal(*a, *b))
		push_operation(diff, "replace", b);
}

Jsonb *
ef_json_diff(Jsonb *a, Jsonb *b)
{
	Diff		diff = {.operations = NULL};
	JsonbValue	old;
	JsonbValue	new;

	initStringInfo(&diff.path);
	ef_value_root(a, &old);
	ef_value_root(b, &new);
	pushJsonbValue(&diff.operations, WJB_BEGIN_ARRAY, NULL);
	compare_values(&diff, &old, &new);
	return JsonbValueToJsonb(pushJsonbValue(&diff.operations, WJB_END_ARRAY, NULL));
}
