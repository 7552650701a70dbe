/*
 * criterion_print.c
 *		Criteria in normal form, and as short labels.
 */
#include "postgres.h"

#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/json.h"

#include "criterion_node.h"

static void print_members(StringInfo out, EfCriterionKind kind, const EfNode *node);

/*
 * Normal form: the tree is one that has been compiled
 */

/* Begins a member of the object whose text ends here. */
static void
begin_member(StringInfo out, const char *name)
{
	if (out->data[out->len - 1] != '{')
		appendStringInfoChar(out, ',');
	escape_json(out, name);
	appendStringInfoChar(out, ':');
}

/* A member as it is, unless it is null. */
static void
print_node(StringInfo out, const char *name, const EfNode *value)
{
	if (ef_tree_is_null(value))
		return;
	begin_member(out, name);
	ef_tree_print(out, value);
}

/* A member that is a string. */
static void
print_text(StringInfo out, const char *name, const char *value)
{
	begin_member(out, name);
	escape_json(out, value);
}

/* What is there for people. */
static void
print_notes(StringInfo out, const EfNode *node)
{
	const EfNode *annotations = ef_tree_get(node, "annotations");

	print_node(out, "desc", ef_criterion_synonym(node, "desc", "description"));
	if (annotations != NULL && annotations->count > 0)
		print_node(out, "annotations", annotations);
}

void
ef_criterion_print(StringInfo out, const EfNode *node)
{
	int			kind = ef_criterion_kind(node);

	check_stack_depth();
	if (kind < 0)
	{
		ef_tree_print(out, node);	/* null */
		return;
	}
	appendStringInfoChar(out, '{');
	print_text(out, "type", ef_criterion_kind_name(kind));
	print_members(out, kind, node);
	print_notes(out, node);
	appendStringInfoChar(out, '}');
}

/* The path, which always begins with "$" here. */
static void
print_path(StringInfo out, const EfNode *node)
{
	print_text(out, "jsonPath", ef_json_path(ef_tree_get(node, "jsonPath")->string)->text);
}

/* Operator and value. */
static void
print_comparison(StringInfo out, const EfNode *node)
{
	print_text(out, "operatorType", ef_criterion_operator(ef_criterion_operator_node(node)->string)->name);
	print_node(out, "value", ef_tree_get(node, "value"));
}

/* The conditions of a group, in their order. */
static void
print_conditions(StringInfo out, const EfNode *conditions)
{
	begin_member(out, "conditions");
	appendStringInfoChar(out, '[');
	for (int i = 0; i < conditions->count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		ef_criterion_print(out, conditions->items[i]);
	}
	appendStringInfoChar(out, ']');
}

/* The operator of a group in capitals. */
static void
print_group(StringInfo out, const EfNode *node)
{
	int			connective;

	begin_member(out, "operator");
	connective = ef_criterion_connective(ef_criterion_operator_node(node)->string);
	escape_json(out, ef_criterion_connective_name(connective));
	print_conditions(out, ef_tree_get(node, "conditions"));
}

/* The function: what is ours first, the rest as it came. */
static void
print_function(StringInfo out, const EfNode *function)
{
	const EfNode *first = ef_criterion_synonym(function, "criterion", "criteria");

	begin_member(out, "function");
	appendStringInfoChar(out, '{');
	print_node(out, "name", ef_tree_get(function, "name"));
	print_node(out, "config", ef_criterion_config(function));
	if (!ef_tree_is_null(first))
	{
		begin_member(out, "criterion");
		ef_criterion_print(out, first);
	}
	print_notes(out, function);
	print_node(out, "attachEntity", ef_tree_get(function, "attachEntity"));
	print_node(out, "calculationNodesTags", ef_tree_get(function, "calculationNodesTags"));
	print_node(out, "context", ef_tree_get(function, "context"));
	appendStringInfoChar(out, '}');
}

/* The members of a kind. */
static void
print_members(StringInfo out, EfCriterionKind kind, const EfNode *node)
{
	int			field;

	switch (kind)
	{
		case EF_CRITERION_SIMPLE:
			print_path(out, node);
			print_comparison(out, node);
			break;
		case EF_CRITERION_LIFECYCLE:
			field = ef_criterion_field(ef_tree_get(node, "field")->string);
			print_text(out, "field", ef_criterion_field_name(field));
			print_comparison(out, node);
			break;
		case EF_CRITERION_GROUP:
			print_group(out, node);
			break;
		case EF_CRITERION_ARRAY:
			print_path(out, node);
			print_node(out, "values", ef_tree_get(node, "values"));
			break;
		case EF_CRITERION_JSONPATH:
			print_node(out, "expression", ef_tree_get(node, "expression"));
			break;
		case EF_CRITERION_FUNCTION:
			print_function(out, ef_tree_get(node, "function"));
			break;
		case EF_CRITERION_ACTOR:
			print_node(out, "role", ef_tree_get(node, "role"));
			break;
		case EF_CRITERION_RELATED:
		case EF_CRITERION_KINDS:
			break;
	}
}

/*
 * Labels
 */

static void label(StringInfo out, const EfCriterion *criterion, bool nested);

void
ef_criterion_label(StringInfo out, const EfCriterion *criterion)
{
	int			start = out->len;
	int			kept;

	if (criterion == NULL)
	{
		appendStringInfoString(out, "true");
		return;
	}
	label(out, criterion, false);
	kept = pg_mbcliplen(out->data + start, out->len - start, EF_CRITERION_LABEL_MAX);
	if (kept < out->len - start)
	{
		out->len = start + kept;
		appendStringInfoString(out, "...");
	}
}

/* "a AND b", in parentheses within another group; "NOT (a)". */
static void
label_group(StringInfo out, const EfCriterion *criterion, bool nested)
{
	int			start = out->len;
	bool		not = criterion->connective == EF_CONNECTIVE_NOT;
	bool		parenthesis = not || (nested && criterion->nargs > 1);

	if (criterion->nargs == 0)
		appendStringInfoString(out, criterion->connective == EF_CONNECTIVE_AND ? "true" : "false");
	if (not)
		appendStringInfoString(out, "NOT ");
	if (parenthesis)
		appendStringInfoChar(out, '(');
	for (int i = 0; i < criterion->nargs && out->len - start <= EF_CRITERION_LABEL_MAX; i++)
	{
		if (i > 0)
			appendStringInfo(out, " %s ", ef_criterion_connective_name(criterion->connective));
		label(out, criterion->args[i], !not);
	}
	if (parenthesis)
		appendStringInfoChar(out, ')');
}

/* "f()", behind the criterion that is evaluated first. */
static void
label_function(StringInfo out, const EfCriterion *criterion, bool nested)
{
	bool		parenthesis = nested && criterion->nargs > 0;

	if (parenthesis)
		appendStringInfoChar(out, '(');
	for (int i = 0; i < criterion->nargs; i++)
	{
		label(out, criterion->args[i], true);
		appendStringInfoString(out, " AND ");
	}
	ef_criterion_clip(out, criterion->name, strlen(criterion->name));
	appendStringInfoString(out, parenthesis ? "())" : "()");
}

/* "$.total > 100", "state = "A"", "$.x IS_NULL". */
static void
label_comparison(StringInfo out, const EfCriterion *criterion)
{
	if (criterion->kind == EF_CRITERION_LIFECYCLE)
		appendStringInfoString(out, ef_criterion_field_name(criterion->field));
	else
		ef_criterion_clip(out, criterion->path->text, strlen(criterion->path->text));
	appendStringInfo(out, " %s", criterion->operator->symbol);
	if (criterion->shown != NULL)
		appendStringInfo(out, " %s", criterion->shown);
}

/* Appends the label of any kind. */
static void
label(StringInfo out, const EfCriterion *criterion, bool nested)
{
	switch (criterion->kind)
	{
		case EF_CRITERION_SIMPLE:
		case EF_CRITERION_LIFECYCLE:
			label_comparison(out, criterion);
			break;
		case EF_CRITERION_GROUP:
			label_group(out, criterion, nested);
			break;
		case EF_CRITERION_ARRAY:
			ef_criterion_clip(out, criterion->path->text, strlen(criterion->path->text));
			appendStringInfo(out, " = %s", criterion->shown);
			break;
		case EF_CRITERION_JSONPATH:
			ef_criterion_clip(out, criterion->name, strlen(criterion->name));
			break;
		case EF_CRITERION_FUNCTION:
			label_function(out, criterion, nested);
			break;
		case EF_CRITERION_ACTOR:
			appendStringInfoString(out, "actor is ");
			ef_criterion_clip(out, criterion->name, strlen(criterion->name));
			break;
		case EF_CRITERION_RELATED:
		case EF_CRITERION_KINDS:
			break;
	}
}
