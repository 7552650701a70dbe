/*
 * criterion_compile.c
 *		Criteria from trees: everything that can be wrong is said here, when a
 *		definition is stored, not when an entity is saved.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/builtins.h"

#include "criterion_node.h"

static EfCriterion *compile(const EfNode *node, int depth);
static void compile_simple(EfCriterion *criterion, const EfNode *node);
static void compile_lifecycle(EfCriterion *criterion, const EfNode *node);
static void compile_group(EfCriterion *criterion, const EfNode *node, int depth);
static void compile_array(EfCriterion *criterion, const EfNode *node);
static void compile_jsonpath(EfCriterion *criterion, const EfNode *node);
static void compile_function(EfCriterion *criterion, const EfNode *node, int depth);
static void compile_actor(EfCriterion *criterion, const EfNode *node);

/* See criterion.h; null gives NULL, which is always true. */
EfCriterion *
ef_criterion_compile(const EfNode *node)
{
	return ef_tree_is_null(node) ? NULL : compile(node, 0);
}

/* The kind that a criterion says it is; raises when it cannot be compiled. */
static EfCriterionKind
require_kind(const EfNode *node)
{
	int			kind = ef_criterion_kind(node);

	if (kind < 0)
		ef_criterion_refuse_name("type", ef_criterion_string(node, "type", "criterion"), node,
								 ef_criterion_kind_name);
	if (kind == EF_CRITERION_RELATED)
		ef_criterion_refuse_unsupported("type", "related");
	return kind;
}

/* A criterion that is an object, or null within a group: true. */
static EfCriterion *
compile(const EfNode *node, int depth)
{
	EfCriterion *criterion = palloc0(sizeof(EfCriterion));

	check_stack_depth();
	criterion->kind = EF_CRITERION_GROUP;
	if (ef_tree_is_null(node))
		return criterion;
	if (node->type != EF_NODE_OBJECT)
		ef_criterion_refuse(node, "criterion must be an object",
							"Write it as in {\"type\":\"function\",\"function\":{\"name\":\"is_valid\"}}.");

	criterion->kind = require_kind(node);
	ef_criterion_check_members(node, criterion->kind);
	switch (criterion->kind)
	{
		case EF_CRITERION_SIMPLE:
			compile_simple(criterion, node);
			break;
		case EF_CRITERION_LIFECYCLE:
			compile_lifecycle(criterion, node);
			break;
		case EF_CRITERION_GROUP:
			compile_group(criterion, node, depth);
			break;
		case EF_CRITERION_ARRAY:
			compile_array(criterion, node);
			break;
		case EF_CRITERION_JSONPATH:
			compile_jsonpath(criterion, node);
			break;
		case EF_CRITERION_FUNCTION:
			compile_function(criterion, node, depth);
			break;
		case EF_CRITERION_ACTOR:
			compile_actor(criterion, node);
			break;
		case EF_CRITERION_RELATED:
		case EF_CRITERION_KINDS:
			pg_unreachable();
	}
	return criterion;
}

/* The operator's text; "name" is what errors call the field. */
static const char *
require_operator_name(const EfNode *node, const char *name)
{
	const EfNode *value = ef_criterion_operator_node(node);

	if (value == NULL)
		return ef_criterion_string(node, name, "criterion");
	if (value->type != EF_NODE_STRING)
		ef_criterion_refuse(node, "operator of a criterion must be a string",
							"Name one as in \"EQUALS\" or, for a group, \"AND\".");
	return value->string;
}

/* Sets operator and operand. */
static void
compile_comparison(EfCriterion *criterion, const EfNode *node)
{
	const char *name = require_operator_name(node, "operatorType");

	criterion->operator = ef_criterion_operator(name);
	if (criterion->operator == NULL)
		ef_criterion_refuse_name("operator", name, node, ef_criterion_operator_name);
	ef_criterion_operand(criterion, ef_tree_get(node, "value"));
}

static void
compile_simple(EfCriterion *criterion, const EfNode *node)
{
	criterion->path = ef_json_path(ef_criterion_string(node, "jsonPath", "simple criterion"));
	compile_comparison(criterion, node);
}

static void
compile_lifecycle(EfCriterion *criterion, const EfNode *node)
{
	const char *name = ef_criterion_string(node, "field", "lifecycle criterion");
	int			field = ef_criterion_field(name);

	if (field < 0)
		ef_criterion_refuse_name("lifecycle field", name, node, ef_criterion_field_name);
	if (field == EF_FIELD_AGE || field == EF_FIELD_TIME_IN_STATE)
		ef_criterion_refuse_unsupported("field", ef_criterion_field_name(field));
	criterion->field = field;
	compile_comparison(criterion, node);
}

/* Raises 54000 for a criterion that would have its parts below the limit. */
static void
check_depth(int depth)
{
	if (depth >= EF_CRITERION_DEPTH_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("criterion is nested too deeply"),
				 errdetail("The limit is %d groups within each other.", EF_CRITERION_DEPTH_MAX),
				 errhint("A group AND within a group AND, or OR within OR, can be merged with it.")));
}

/* The conditions of a group, checked to be a list, of one for NOT. */
static const EfNode *
require_conditions(EfConnective connective, const EfNode *node)
{
	const EfNode *conditions = ef_tree_get(node, "conditions");

	if (conditions == NULL || conditions->type != EF_NODE_ARRAY)
		ef_criterion_refuse(node, "group needs an array \"conditions\"",
							"List its criteria, as in \"conditions\":[{...},{...}].");
	if (connective == EF_CONNECTIVE_NOT && conditions->count != 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("group NOT must have exactly one condition"),
				 errdetail("It has %d.", conditions->count),
				 errhint("Put the conditions into a group AND or OR below the NOT.")));
	return conditions;
}

static void
compile_group(EfCriterion *criterion, const EfNode *node, int depth)
{
	const char *name = require_operator_name(node, "operator");
	int			connective = ef_criterion_connective(name);
	const EfNode *conditions;

	if (connective < 0)
		ef_criterion_refuse_name("group operator", name, node, ef_criterion_connective_name);
	check_depth(depth);
	conditions = require_conditions(connective, node);

	criterion->connective = connective;
	criterion->args = palloc(Max(conditions->count, 1) * sizeof(EfCriterion *));
	for (int i = 0; i < conditions->count; i++)
	{
		EfCriterion *arg = compile(conditions->items[i], depth + 1);

		criterion->args[criterion->nargs++] = arg;
		criterion->calls_function |= arg->calls_function;
	}
}

static void
compile_array(EfCriterion *criterion, const EfNode *node)
{
	const EfNode *values = ef_tree_get(node, "values");

	criterion->path = ef_json_path(ef_criterion_string(node, "jsonPath", "array criterion"));
	if (values == NULL || values->type != EF_NODE_ARRAY)
		ef_criterion_refuse(node, "array criterion needs an array \"values\"",
							"List the value of each position; null skips a position.");
	criterion->nvalues = values->count;
	criterion->values = palloc(Max(values->count, 1) * sizeof(JsonbValue));
	for (int i = 0; i < values->count; i++)
		ef_criterion_literal(values->items[i], &criterion->values[i]);
	criterion->shown = ef_criterion_excerpt(values);
}

/* Gives errors of the server's jsonpath parser our code and names the expression. */
static void
jsonpath_error(void *arg)
{
	switch (geterrcode())
	{
		case ERRCODE_SYNTAX_ERROR:
		case ERRCODE_INVALID_TEXT_REPRESENTATION:
		case ERRCODE_INVALID_REGULAR_EXPRESSION:
		case ERRCODE_FEATURE_NOT_SUPPORTED:
		case ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE:
			errcode(ERRCODE_INVALID_PARAMETER_VALUE);
			errdetail("The jsonpath expression is %s.", (const char *) arg);
			errhint("Write an SQL/JSON path as in \"$.total ? (@ > 10)\" or \"$.total > 10\".");
			break;
	}
}

/* Whether a jsonpath is a predicate, which yields true, false or unknown. */
static bool
is_predicate(JsonPath *jsonpath)
{
	JsonPathItem root;

	jspInit(&root, jsonpath);
	if (jspHasNext(&root))
		return false;
	switch (root.type)
	{
		case jpiAnd:
		case jpiOr:
		case jpiNot:
		case jpiIsUnknown:
		case jpiEqual:
		case jpiNotEqual:
		case jpiLess:
		case jpiGreater:
		case jpiLessOrEqual:
		case jpiGreaterOrEqual:
		case jpiExists:
		case jpiStartsWith:
		case jpiLikeRegex:
			return true;
		default:
			return false;
	}
}

static void
compile_jsonpath(EfCriterion *criterion, const EfNode *node)
{
	const char *expression = ef_criterion_string(node, "expression", "jsonpath criterion");
	ErrorContextCallback callback = {
		.callback = jsonpath_error,
		.arg = unconstify(char *, ef_criterion_excerpt(ef_tree_get(node, "expression"))),
		.previous = error_context_stack,
	};

	if (strlen(expression) > EF_TEXT_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("jsonpath expression is too long"),
				 errdetail("It has %zu bytes; the limit is %d.", strlen(expression), EF_TEXT_MAX)));
	error_context_stack = &callback;
	criterion->jsonpath = DatumGetJsonPathP(DirectFunctionCall1(jsonpath_in, CStringGetDatum(expression)));
	error_context_stack = callback.previous;
	criterion->predicate = is_predicate(criterion->jsonpath);
	criterion->name = pstrdup(expression);
	criterion->config = ef_json_empty();
}

/* Raises 22023 for a name beyond the limit. */
static void
check_name(const char *name)
{
	if (strlen(name) > EF_NAME_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("name in a criterion is too long"),
				 errdetail("It has %zu bytes; the limit is %d.", strlen(name), EF_NAME_MAX)));
}

/* The time that a function may take, -1 when its config does not say. */
static int
function_timeout(const EfNode *function, const EfNode *config)
{
	const EfNode *timeout = config == NULL ? NULL : ef_tree_get(config, "timeoutMs");

	if (ef_tree_is_null(timeout))
		return -1;
	if (ef_tree_integer(timeout) < 0)
		ef_criterion_refuse(function, "\"timeoutMs\" must be a whole number of milliseconds",
							"Write it as in \"config\":{\"timeoutMs\":5000}; 0 means no limit.");
	return ef_tree_integer(timeout);
}

static void
compile_function(EfCriterion *criterion, const EfNode *node, int depth)
{
	const EfNode *function = ef_tree_get(node, "function");
	const EfNode *config;
	const EfNode *first;

	if (function == NULL || function->type != EF_NODE_OBJECT)
		ef_criterion_refuse(node, "function criterion needs an object \"function\"",
							"Write it as {\"type\":\"function\",\"function\":{\"name\":\"is_valid\"}}.");
	ef_criterion_check_function(function);
	criterion->name = pstrdup(ef_criterion_string(function, "name", "function criterion"));
	check_name(criterion->name);
	criterion->calls_function = true;

	config = ef_criterion_config(function);
	if (config != NULL && config->type != EF_NODE_OBJECT)
		ef_criterion_refuse(function, "config of a function criterion must be an object",
							"Put the value into a member, as in \"config\":{\"limit\":10}.");
	criterion->config = config == NULL ? NULL : ef_tree_to_jsonb(config);
	criterion->timeout = function_timeout(function, config);

	first = ef_criterion_synonym(function, "criterion", "criteria");
	if (!ef_tree_is_null(first))
	{
		check_depth(depth);
		criterion->args = palloc(sizeof(EfCriterion *));
		criterion->args[0] = compile(first, depth + 1);
		criterion->nargs = 1;
	}
}

static void
compile_actor(EfCriterion *criterion, const EfNode *node)
{
	criterion->name = pstrdup(ef_criterion_string(node, "role", "actor criterion"));
	check_name(criterion->name);
}
