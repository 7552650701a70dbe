/*
 * definition_check.c
 *		Reads the objects of a workflow document by their shapes, and says
 *		what is wrong with them and where (rule 2.5).
 */
#include "postgres.h"

#include "mb/pg_wchar.h"

#include "definition_private.h"
#include "json.h"
#include "nearest.h"

/* Bytes of a name that an error shows */
#define SHOWN_MAX	100

static const EfPlace nowhere;

/* A name in quotes, shortened when it is long. */
char *
ef_definition_quote(const char *name)
{
	int			length = strlen(name);

	if (length <= SHOWN_MAX)
		return psprintf("\"%s\"", name);
	return psprintf("\"%.*s...\"", pg_mbcliplen(name, length, SHOWN_MAX), name);
}

/* What errors call a workflow, transition or processor; the name is the node's. */
EfLabel
ef_definition_label(const EfNode *node, int position)
{
	const EfNode *name = ef_tree_get(node, "name");

	if (name == NULL)
		name = ef_tree_get(node, "id");
	if (name != NULL && name->type == EF_NODE_STRING && name->string[0] != '\0')
		return (EfLabel) {name->string, position};
	return (EfLabel) {NULL, position};
}

/* Appends a part of a place, nothing when the place has no such part. */
static void
append_label(StringInfo out, const char *noun, EfLabel label)
{
	if (label.name != NULL)
		appendStringInfo(out, "%s %s", noun, ef_definition_quote(label.name));
	else if (label.position > 0)
		appendStringInfo(out, "%s %d", noun, label.position);
	else if (label.position < 0)
		appendStringInfo(out, "%s without name", noun);
}

/* 'Workflow "order", state "Placed", transition "pay"' */
static char *
place_text(const EfPlace *place)
{
	StringInfoData text;

	initStringInfo(&text);
	append_label(&text, "Workflow", place->workflow);
	append_label(&text, ", state", place->state);
	append_label(&text, ", transition", place->transition);
	append_label(&text, ", processor", place->processor);
	return text.len > 0 ? text.data : "Document";
}

/* Raises an error at a place (NULL: the document); found is without final dot, hint a sentence or NULL. */
void
ef_definition_reject(const EfPlace *place, int code, const char *message,
					 const char *found, const char *hint)
{
	ereport(ERROR,
			(errcode(code),
			 errmsg("%s", message),
			 errdetail("%s: %s.", place_text(place != NULL ? place : &nowhere), found),
			 hint != NULL ? errhint("%s", hint) : 0));
	pg_unreachable();
}

/* "a string", "an object" */
static const char *
a_type(const EfNode *node)
{
	const char *name = ef_tree_type_name(node);

	if (node->type == EF_NODE_NULL)
		return name;
	return psprintf("%s %s", strchr("ao", name[0]) != NULL ? "an" : "a", name);
}

/* What a kind of field must hold. */
static const char *
wanted(EfShapeKind kind)
{
	switch (kind)
	{
		case EF_SHAPE_NAME:
		case EF_SHAPE_TEXT:
		case EF_SHAPE_WORD:
			return "a string";
		case EF_SHAPE_FLAG:
			return "true or false";
		case EF_SHAPE_INTEGER:
			return "a whole number from 0 to 2147483647";
		case EF_SHAPE_LIST:
			return "an array";
		default:
			return "an object";
	}
}

/* Raises 22023: the field does not hold what it must. */
static void
reject_type(const EfShapeField *field, const EfNode *node, const EfPlace *place)
{
	ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
						 psprintf("field \"%s\" must be %s", field->name, wanted(field->kind)),
						 psprintf("\"%s\" is %s", field->name,
								  node->type == EF_NODE_NUMBER ? ef_definition_quote(node->string) :
									a_type(node)),
						 psprintf("Write %s, or leave the field out.", wanted(field->kind)));
}

/* 22023 for a name that is empty or too long; it is a field of the noun, or its key (NULL). */
void
ef_definition_check_name(const char *name, const char *noun, const char *field, const EfPlace *place)
{
	size_t		length = strlen(name);
	const char *what;

	if (length > 0 && length <= EF_NAME_MAX)
		return;
	what = field != NULL ? psprintf("field \"%s\" of a %s", field, noun) : psprintf("name of a %s", noun);
	ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
						 psprintf("%s is %s", what, length == 0 ? "empty" : "too long"),
						 length == 0 ? psprintf("the %s is empty", what) :
						 psprintf("the %s, %s, has %zu bytes", what, ef_definition_quote(name), length),
						 psprintf("Names have 1 to %d bytes.", EF_NAME_MAX));
}

/* 22023 for a word that the field does not know. */
static void
check_word(const EfShapeField *field, const EfNode *node, const EfPlace *place)
{
	if (ef_definition_word(field, node->string) != NULL)
		return;
	ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
						 psprintf("field \"%s\" does not know %s", field->name,
							ef_definition_quote(node->string)),
						 psprintf("\"%s\" is %s", field->name, ef_definition_quote(node->string)),
						 psprintf("Use one of %s.", ef_definition_words(field)));
}

/* Whether the value is of the JSON type that the field asks for. */
static bool
has_type(const EfShapeField *field, const EfNode *node)
{
	switch (field->kind)
	{
		case EF_SHAPE_NAME:
		case EF_SHAPE_TEXT:
		case EF_SHAPE_WORD:
			return node->type == EF_NODE_STRING;
		case EF_SHAPE_FLAG:
			return node->type == EF_NODE_BOOLEAN;
		case EF_SHAPE_INTEGER:
			return ef_tree_integer(node) >= 0;
		case EF_SHAPE_OBJECT:
		case EF_SHAPE_MAP:
		case EF_SHAPE_CRITERION:
			return node->type == EF_NODE_OBJECT;
		case EF_SHAPE_LIST:
			return node->type == EF_NODE_ARRAY;
		case EF_SHAPE_ANY:
		case EF_SHAPE_LATER:
			break;
	}
	return true;
}

/* 22023 for a value that does not suit its field. */
static void
check_value(const EfShape *shape, const EfShapeField *field, const EfNode *node, const EfPlace *place)
{
	if (!has_type(field, node))
		reject_type(field, node, place);
	if (field->kind == EF_SHAPE_NAME)
		ef_definition_check_name(node->string, shape->noun, field->name, place);
	if (field->kind == EF_SHAPE_WORD)
		check_word(field, node, place);
}

/* What to do about a field that the shape does not have. */
static char *
unknown_hint(const EfShape *shape, const char *name)
{
	EfNearest	nearest;

	ef_nearest_begin(&nearest, name);
	for (int i = 0; i < shape->nfields; i++)
		ef_nearest_offer(&nearest, shape->fields[i].name);
	return ef_nearest_hint(&nearest,
						   psprintf("The fields of a %s are %s; what is your own goes below \"annotations\".",
									shape->noun, ef_definition_names(shape)));
}

/* Raises 22023: a field that the shape does not have. */
static void
reject_unknown(const EfShape *shape, const char *name, const EfPlace *place)
{
	ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
						 psprintf("unknown field %s of a %s", ef_definition_quote(name), shape->noun),
						 psprintf("there is a field %s", ef_definition_quote(name)),
						 unknown_hint(shape, name));
}

/* Raises 22023: a field that stands there twice, maybe once under its synonym. */
static void
reject_twice(const EfShape *shape, const EfShapeField *field, const EfPlace *place)
{
	ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
						 psprintf("field \"%s\" of a %s is given twice", field->name, shape->noun),
						 field->synonym == NULL ? psprintf("\"%s\" stands there more than once",
							field->name) :
						 psprintf("\"%s\", or its synonym \"%s\", stands there more than once",
							field->name, field->synonym),
						 "Keep one of them.");
}

/* 22023 for a required field that is absent or null. */
static void
check_required(const EfShape *shape, const EfPlace *place, const EfNode *const *values)
{
	for (int i = 0; i < shape->nfields; i++)
	{
		const EfShapeField *field = &shape->fields[i];

		if (field->required && values[i] == NULL)
			ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
								 psprintf("%s without \"%s\"", shape->noun, field->name),
								 psprintf("field \"%s\" is missing or null", field->name),
								 psprintf("Add \"%s\" to the %s.", field->name, shape->noun));
	}
}

/*
 * Takes an object apart: values[i] becomes the value of the shape's field i,
 * NULL when absent or null.  22023 for anything that does not fit the shape.
 */
void
ef_definition_read(const EfNode *node, const EfShape *shape, const EfPlace *place, const EfNode **values)
{
	uint64		seen = 0;

	Assert(shape->nfields <= 64);
	memset(values, 0, sizeof(*values) * shape->nfields);
	if (node->type != EF_NODE_OBJECT)
		ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
							 psprintf("a %s must be an object", shape->noun),
							 psprintf("the %s is %s", shape->noun, a_type(node)),
							 psprintf("Its fields are %s.", ef_definition_names(shape)));
	for (int i = 0; i < node->count; i++)
	{
		const EfShapeField *field = ef_definition_field(shape, node->names[i]);
		int			at = field - shape->fields;

		if (field == NULL)
		{
			if (!shape->open)
				reject_unknown(shape, node->names[i], place);
			continue;
		}
		if (seen & (UINT64CONST(1) << at))
			reject_twice(shape, field, place);
		seen |= UINT64CONST(1) << at;
		if (ef_tree_is_null(node->items[i]))
			continue;
		check_value(shape, field, node->items[i], place);
		values[at] = node->items[i];
	}
	check_required(shape, place, values);
}

/* Raises 0A000: a field that documents may have one day. */
static void
reject_later_field(const EfShape *shape, const EfShapeField *field, const EfPlace *place)
{
	ef_definition_reject(place, ERRCODE_FEATURE_NOT_SUPPORTED,
						 psprintf("field \"%s\" of a %s is not supported yet", field->name, shape->noun),
						 psprintf("field \"%s\" is set", field->name),
						 psprintf("Leave \"%s\" out.", field->name));
}

/* Raises 0A000: a word that a field may hold one day. */
static void
reject_later_word(const EfShapeField *field, const EfWord *word, const EfPlace *place)
{
	ef_definition_reject(place, ERRCODE_FEATURE_NOT_SUPPORTED,
						 psprintf("%s %s is not supported yet", field->name, word->name),
						 psprintf("\"%s\" is \"%s\"", field->name, word->name),
						 psprintf("Use one of %s.", ef_definition_words(field)));
}

/* 0A000 for fields and words that do not exist yet; values as ef_definition_read gave them. */
void
ef_definition_read_later(const EfShape *shape, const EfPlace *place, const EfNode *const *values)
{
	for (int i = 0; i < shape->nfields; i++)
	{
		const EfShapeField *field = &shape->fields[i];

		if (values[i] == NULL)
			continue;
		if (field->kind == EF_SHAPE_LATER)
			reject_later_field(shape, field, place);
		if (field->kind == EF_SHAPE_WORD)
		{
			const EfWord *word = ef_definition_word(field, values[i]->string);

			if (word->later)
				reject_later_word(field, word, place);
		}
	}
}

/* For qsort of names. */
static int
compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *) a, *(const char *const *) b);
}

/* A name that is there twice, or NULL; sorts the array. */
const char *
ef_definition_repeated(const char **names, int count)
{
	qsort(names, count, sizeof(*names), compare_names);
	for (int i = 1; i < count; i++)
	{
		if (strcmp(names[i - 1], names[i]) == 0)
			return names[i];
	}
	return NULL;
}
