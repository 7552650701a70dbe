/*
 * jsonpatch.c
 *		JSON patches (RFC 6902) with JSON pointers (RFC 6901).
 *
 * Operations work on a mutable copy of the document that is expanded only
 * along the pointers they use; the rest stays in its binary form.
 */
#include "compat.h"

#include "json.h"
#include "value.h"

/* A JSON pointer, cut into tokens with ~0 and ~1 resolved. */
typedef struct JsonPointer
{
	char	   *text;
	int			ntokens;
	JsonbValue *tokens;			/* strings */
} JsonPointer;

/* An operation, and its place for messages. */
typedef struct Op
{
	int			position;
	char	   *name;			/* NULL until read, as are the pointers' texts */
	JsonPointer		path;
	JsonPointer		from;
	JsonbValue	value;
} Op;

/* A patch in progress. */
typedef struct Patch
{
	EfValue    *root;
	Size		copied;			/* bytes that copy operations have multiplied */
} Patch;

/* An operation's name, the members it needs, and what it does. */
typedef struct OpKind
{
	const char *name;
	bool		needs_from;
	bool		needs_value;
	void		(*apply) (Patch *patch, const Op *op);
} OpKind;

/* Texts and values up to this size are shown in messages. */
#define SHOWN_BYTES		256

/*
 * Messages
 */

/* A text as a whole, or its beginning. */
static char *
shorten(const char *text, int length)
{
	if (length <= SHOWN_BYTES)
		return pnstrdup(text, length);
	return psprintf("%.*s...", pg_mbcliplen(text, length, SHOWN_BYTES), text);
}

/* "Operation 2 (move "/a" from "/b")", as far as it has been read. */
static char *
describe(const Op *op)
{
	StringInfoData out;

	initStringInfo(&out);
	appendStringInfo(&out, "Operation %d", op->position);
	if (op->name != NULL)
		appendStringInfo(&out, " (%s", shorten(op->name, strlen(op->name)));
	if (op->path.text != NULL)
		appendStringInfo(&out, " \"%s\"", shorten(op->path.text, strlen(op->path.text)));
	if (op->from.text != NULL)
		appendStringInfo(&out, " from \"%s\"", shorten(op->from.text, strlen(op->from.text)));
	if (op->name != NULL)
		appendStringInfoChar(&out, ')');
	return out.data;
}

/* The detail is what was found, a clause after the operation and a colon. */
static void
malformed(const Op *op, const char *found)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("invalid JSON patch"),
			 errdetail("%s: %s.", describe(op), found),
			 errhint("Operations are counted from 0. See RFC 6902 for what each needs.")));
}

static void
inapplicable(const Op *op, const char *found)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("JSON patch does not fit the document"),
			 errdetail("%s: %s.", describe(op), found),
			 errhint("Operations are counted from 0, and each works on what those before it have left.")));
}

static char *
show(Jsonb *value)
{
	JsonbValue	root;

	if (VARSIZE(value) <= SHOWN_BYTES)
		return JsonbToCString(NULL, &value->root, VARSIZE(value));
	(void) JsonbExtractScalar(&value->root, &root);
	return psprintf("a large %s", JsonbTypeName(&root));
}

static char *
show_token(const JsonbValue *token)
{
	return shorten(token->val.string.val, token->val.string.len);
}

/*
 * Reading operations
 */

static int
count_tokens(const char *text)
{
	int			count = 0;

	for (; *text != '\0'; text++)
		count += *text == '/';
	return count;
}

/* Resolves one token in place, up to the next slash; returns what follows it. */
static char *
read_token(const Op *op, char *text, JsonbValue *token)
{
	char	   *out = text;

	token->type = jbvString;
	token->val.string.val = text;
	for (; *text != '\0' && *text != '/'; text++)
	{
		if (*text != '~')
			*out++ = *text;
		else
		{
			text++;
			if (*text != '0' && *text != '1')
				malformed(op, "a ~ in a pointer is followed by neither 0 nor 1");
			*out++ = *text == '0' ? '~' : '/';
		}
	}
	token->val.string.len = out - token->val.string.val;
	return text;
}

static void
read_pointer(const Op *op, JsonPointer *pointer)
{
	char	   *next = pstrdup(pointer->text);

	if (*next != '\0' && *next != '/')
		malformed(op, "a pointer is empty or begins with a slash");
	pointer->tokens = palloc((count_tokens(next) + 1) * sizeof(JsonbValue));
	while (*next == '/')
		next = read_token(op, next + 1, &pointer->tokens[pointer->ntokens++]);
}

/* Finds a member that the operation must have. */
static void
read_member(const Op *op, JsonbContainer *object, const char *name, JsonbValue *value)
{
	if (getKeyJsonValueFromContainer(object, name, strlen(name), value) == NULL)
		malformed(op, psprintf("it has no member \"%s\"", name));
}

static char *
read_text(const Op *op, JsonbContainer *object, const char *name)
{
	JsonbValue	value;

	read_member(op, object, name, &value);
	if (value.type != jbvString)
		malformed(op, psprintf("its member \"%s\" is no string", name));
	return pnstrdup(value.val.string.val, value.val.string.len);
}

/*
 * Applying operations
 */

/* An index without sign and leading zeros that is at most the limit. */
static int
read_index(const Op *op, const JsonbValue *token, int limit)
{
	char	   *text = show_token(token);
	int			length = token->val.string.len;

	if (length == 0 || strspn(text, "0123456789") != length || (length > 1 && *text == '0'))
		inapplicable(op, psprintf("\"%s\" is no index of an array", text));
	if (length > 9 || atoi(text) > limit)
		inapplicable(op, psprintf("index %s is past the end of the array", text));
	return atoi(text);
}

/* "-" stands for the place after an array's last item. */
static bool
is_end(const JsonbValue *token)
{
	return token->val.string.len == 1 && *token->val.string.val == '-';
}

static void
require_container(const Op *op, EfValue *parent, const JsonbValue *token)
{
	if (!ef_value_expand(parent))
		inapplicable(op, psprintf("\"%s\" is looked up in a value that is neither object nor array",
								  show_token(token)));
}

/* The place of an existing child. */
static int
find_child(const Op *op, EfValue *parent, const JsonbValue *token)
{
	int			at;

	require_container(op, parent, token);
	if (parent->object)
	{
		if (!ef_value_find(parent, token, &at))
			inapplicable(op, psprintf("there is no member \"%s\"", show_token(token)));
		return at;
	}
	if (is_end(token))
		inapplicable(op, "\"-\" is past the end of the array");
	return read_index(op, token, parent->count - 1);
}

/* The value that the first tokens of a pointer lead to. */
static EfValue *
find_value(const Patch *patch, const Op *op, const JsonPointer *pointer, int ntokens)
{
	EfValue    *value = patch->root;

	for (int i = 0; i < ntokens; i++)
	{
		int			at = find_child(op, value, &pointer->tokens[i]);

		value = value->children[at];
	}
	return value;
}

/* Puts a value into an object, in place of one that is there, or into an array, before one that is there. */
static void
put_child(const Op *op, EfValue *parent, const JsonbValue *token, EfValue *child)
{
	int			at;

	require_container(op, parent, token);
	if (parent->object && ef_value_find(parent, token, &at))
		parent->children[at] = child;
	else if (parent->object)
		ef_value_insert(parent, at, token, child);
	else
	{
		at = is_end(token) ? parent->count : read_index(op, token, parent->count);
		ef_value_insert(parent, at, NULL, child);
	}
}

/* Puts a value where the operation's path says. */
static void
put(Patch *patch, const Op *op, EfValue *value)
{
	int			last = op->path.ntokens - 1;

	if (last < 0)
		patch->root = value;
	else
		put_child(op, find_value(patch, op, &op->path, last), &op->path.tokens[last], value);
}

/* Takes out what a pointer leads to. */
static EfValue *
take(Patch *patch, const Op *op, const JsonPointer *pointer)
{
	int			last = pointer->ntokens - 1;
	EfValue    *parent;

	if (last < 0)
		inapplicable(op, "the whole document cannot be removed");
	parent = find_value(patch, op, pointer, last);
	return ef_value_take(parent, find_child(op, parent, &pointer->tokens[last]));
}

static void
apply_add(Patch *patch, const Op *op)
{
	put(patch, op, ef_value_make(&op->value));
}

static void
apply_remove(Patch *patch, const Op *op)
{
	(void) take(patch, op, &op->path);
}

static void
apply_replace(Patch *patch, const Op *op)
{
	*find_value(patch, op, &op->path, op->path.ntokens) = *ef_value_make(&op->value);
}

/* True when the first pointer is the second or leads to something around it. */
static bool
is_prefix(const JsonPointer *prefix, const JsonPointer *pointer)
{
	if (prefix->ntokens > pointer->ntokens)
		return false;
	for (int i = 0; i < prefix->ntokens; i++)
	{
		if (ef_value_compare_keys(&prefix->tokens[i], &pointer->tokens[i]) != 0)
			return false;
	}
	return true;
}

static void
apply_move(Patch *patch, const Op *op)
{
	if (!is_prefix(&op->from, &op->path))
		put(patch, op, take(patch, op, &op->from));
	else if (op->from.ntokens < op->path.ntokens)
		inapplicable(op, "a value cannot be moved into itself");
	else						/* onto itself: it only has to be there */
		(void) find_value(patch, op, &op->from, op->from.ntokens);
}

static void
apply_copy(Patch *patch, const Op *op)
{
	put(patch, op, ef_value_clone(find_value(patch, op, &op->from, op->from.ntokens), &patch->copied));
}

static void
apply_test(Patch *patch, const Op *op)
{
	Jsonb	   *found = ef_value_to_jsonb(find_value(patch, op, &op->path, op->path.ntokens));
	Jsonb	   *expected = ef_value_to_jsonb(ef_value_make(&op->value));

	if (!ef_json_equal(found, expected))
		inapplicable(op, psprintf("the value is %s, not %s", show(found), show(expected)));
}

static const OpKind kinds[] = {
	{"add", false, true, apply_add},
	{"remove", false, false, apply_remove},
	{"replace", false, true, apply_replace},
	{"move", true, false, apply_move},
	{"copy", true, false, apply_copy},
	{"test", false, true, apply_test}
};

static const OpKind *
find_kind(const Op *op)
{
	for (int i = 0; i < lengthof(kinds); i++)
	{
		if (strcmp(kinds[i].name, op->name) == 0)
			return &kinds[i];
	}
	malformed(op, "there is no such operation, only add, remove, replace, move, copy and test");
	return NULL;				/* not reached */
}

/* Reads one operation and applies it; members that it does not need are ignored. */
static void
apply_operation(Patch *patch, int position, const JsonbValue *operation)
{
	Op			op = {.position = position};
	JsonbContainer *object = operation->val.binary.data;
	const OpKind *kind;

	CHECK_FOR_INTERRUPTS();
	if (!ef_value_is_object(operation))
		malformed(&op, "it is no object");
	op.name = read_text(&op, object, "op");
	kind = find_kind(&op);
	op.path.text = read_text(&op, object, "path");
	read_pointer(&op, &op.path);
	if (kind->needs_from)
	{
		op.from.text = read_text(&op, object, "from");
		read_pointer(&op, &op.from);
	}
	if (kind->needs_value)
		read_member(&op, object, "value", &op.value);
	kind->apply(patch, &op);
}

static void
check_operations(Jsonb *operations)
{
	JsonbValue	root;

	if (JB_ROOT_IS_ARRAY(operations) && !JB_ROOT_IS_SCALAR(operations))
		return;
	(void) JsonbExtractScalar(&operations->root, &root);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("a JSON patch must be an array of operations"),
			 errdetail("A JSON value of type %s was given.", JsonbTypeName(&root))));
}

Jsonb *
ef_json_patch(Jsonb *target, Jsonb *operations)
{
	Patch		patch = {.copied = 0};
	JsonbValue	value;
	JsonbIterator *iterator;
	JsonbIteratorToken token;
	int			position = 0;

	check_operations(operations);
	if (JB_ROOT_COUNT(operations) == 0)
		return target;
	ef_value_root(target, &value);
	patch.root = ef_value_make(&value);
	iterator = JsonbIteratorInit(&operations->root);
	while ((token = JsonbIteratorNext(&iterator, &value, true)) != WJB_DONE)
	{
		if (token == WJB_ELEM)
			apply_operation(&patch, position++, &value);
	}
	return ef_value_to_jsonb(patch.root);
}

Jsonb *
ef_json_apply(Jsonb *target, Jsonb *patch)
{
	JsonbValue	root;

	if (JB_ROOT_IS_OBJECT(patch))
		return ef_json_merge(target, patch);
	if (JB_ROOT_IS_ARRAY(patch) && !JB_ROOT_IS_SCALAR(patch))
		return ef_json_patch(target, patch);
	(void) JsonbExtractScalar(&patch->root, &root);
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("a patch must be an object or an array"),
			 errdetail("A JSON value of type %s was given.", JsonbTypeName(&root)),
			 errhint("An object is merged (RFC 7386), an array holds operations (RFC 6902).")));
}
