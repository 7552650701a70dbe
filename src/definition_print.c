/*
 * definition_print.c
 *		The normal form of a workflow: our names, defaults left out, the
 *		order of members kept.  Printing what was read from it gives it again.
 */
#include "postgres.h"

#include "utils/json.h"

#include "definition_private.h"

static void print_value(StringInfo out, const EfNode *node, const EfShapeField *field);

/* Appends an object of a shape; a null in a map stands for an empty one. */
static void
print_object(StringInfo out, const EfNode *node, const EfShape *shape)
{
	bool		first = true;

	appendStringInfoChar(out, '{');
	for (int i = 0; i < node->count; i++)
	{
		const EfShapeField *field = ef_definition_field(shape, node->names[i]);
		int			begin = out->len;
		int			value;

		if (!first)
			appendStringInfoChar(out, ',');
		escape_json(out, field != NULL ? field->name : node->names[i]);
		appendStringInfoChar(out, ':');
		value = out->len;
		print_value(out, node->items[i], field);
		if (!shape->open &&
			(ef_tree_is_null(node->items[i]) ||
			 (field != NULL && field->standard != NULL && strcmp(out->data + value, field->standard) == 0)))
		{
			out->len = begin;
			out->data[begin] = '\0';
		}
		else
			first = false;
	}
	appendStringInfoChar(out, '}');
}

/* Appends a list of objects of a shape. */
static void
print_list(StringInfo out, const EfNode *node, const EfShape *shape)
{
	appendStringInfoChar(out, '[');
	for (int i = 0; i < node->count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		print_object(out, node->items[i], shape);
	}
	appendStringInfoChar(out, ']');
}

/* Appends a map from names to objects of a shape. */
static void
print_map(StringInfo out, const EfNode *node, const EfShape *shape)
{
	appendStringInfoChar(out, '{');
	for (int i = 0; i < node->count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		escape_json(out, node->names[i]);
		appendStringInfoChar(out, ':');
		print_object(out, node->items[i], shape);
	}
	appendStringInfoChar(out, '}');
}

/* Appends a field's value; field NULL: one of the user's own. */
static void
print_value(StringInfo out, const EfNode *node, const EfShapeField *field)
{
	if (field == NULL || ef_tree_is_null(node))
		ef_tree_print(out, node);
	else if (field->kind == EF_SHAPE_WORD)
		escape_json(out, ef_definition_word(field, node->string)->name);
	else if (field->kind == EF_SHAPE_CRITERION)
		ef_criterion_print(out, node);
	else if (field->kind == EF_SHAPE_LIST)
		print_list(out, node, field->inner);
	else if (field->kind == EF_SHAPE_MAP)
		print_map(out, node, field->inner);
	else if (field->inner != NULL)
		print_object(out, node, field->inner);
	else
		ef_tree_print(out, node);
}

/* Appends a workflow that compiles in normal form. */
void
ef_definition_print(StringInfo out, const EfNode *workflow)
{
	print_object(out, workflow, &ef_definition_workflow_shape);
}
