/*
 * criterion_form.c
 *		What criteria look like: the names they are made of, their members,
 *		and the errors of those that look otherwise.
 */
#include "postgres.h"

#include <ctype.h>

#include "mb/pg_wchar.h"
#include "utils/formatting.h"

#include "criterion_node.h"
#include "nearest.h"

static const char *const kinds[] = {
	[EF_CRITERION_SIMPLE] = "simple",
	[EF_CRITERION_LIFECYCLE] = "lifecycle",
	[EF_CRITERION_GROUP] = "group",
	[EF_CRITERION_ARRAY] = "array",
	[EF_CRITERION_JSONPATH] = "jsonpath",
	[EF_CRITERION_FUNCTION] = "function",
	[EF_CRITERION_ACTOR] = "actor",
	[EF_CRITERION_RELATED] = "related",
};

static const char *const fields[] = {
	[EF_FIELD_STATE] = "state",
	[EF_FIELD_PREVIOUS_STATE] = "previousState",
	[EF_FIELD_PREVIOUS_TRANSITION] = "previousTransition",
	[EF_FIELD_CREATION_DATE] = "creationDate",
	[EF_FIELD_LAST_UPDATE_TIME] = "lastUpdateTime",
	[EF_FIELD_REV] = "rev",
	[EF_FIELD_ID] = "id",
	[EF_FIELD_AGE] = "age",
	[EF_FIELD_TIME_IN_STATE] = "timeInState",
};

static const char *const connectives[] = {
	[EF_CONNECTIVE_AND] = "AND",
	[EF_CONNECTIVE_OR] = "OR",
	[EF_CONNECTIVE_NOT] = "NOT",
};

/* Members that each kind may have; the common ones come first. */
#define COMMON "type", "desc", "description", "annotations"
#define OPERATOR "operatorType", "operator", "operation"

static const char *const members[][12] = {
	[EF_CRITERION_SIMPLE] = {COMMON, "jsonPath", OPERATOR, "value"},
	[EF_CRITERION_LIFECYCLE] = {COMMON, "field", OPERATOR, "value"},
	[EF_CRITERION_GROUP] = {COMMON, OPERATOR, "conditions"},
	[EF_CRITERION_ARRAY] = {COMMON, "jsonPath", "values"},
	[EF_CRITERION_JSONPATH] = {COMMON, "expression"},
	[EF_CRITERION_FUNCTION] = {COMMON, "function"},
	[EF_CRITERION_ACTOR] = {COMMON, "role"},
};

/* Members of "function"; the last three mean nothing here and are kept. */
static const char *const function_members[] = {
	"name", "config", "criterion", "criteria", "desc", "description", "annotations",
	"attachEntity", "calculationNodesTags", "context", NULL
};

/* Names of kinds, fields and connectives by number, NULL past the end. */
const char *
ef_criterion_kind_name(int kind)
{
	return kind < EF_CRITERION_KINDS ? kinds[kind] : NULL;
}

const char *
ef_criterion_field_name(int field)
{
	return field < EF_FIELDS ? fields[field] : NULL;
}

const char *
ef_criterion_connective_name(int connective)
{
	return connective < EF_CONNECTIVES ? connectives[connective] : NULL;
}

/* The position of a name, in any case, in a list; -1 when it is not there. */
static int
position(EfNameAt name_at, const char *name)
{
	for (int i = 0; name_at(i) != NULL; i++)
		if (pg_strcasecmp(name_at(i), name) == 0)
			return i;
	return -1;
}

/* The kind of a criterion by its type, -1 when there is none. */
int
ef_criterion_kind(const EfNode *node)
{
	const EfNode *type = ef_tree_get(node, "type");

	return type != NULL && type->type == EF_NODE_STRING ? position(ef_criterion_kind_name, type->string) : -1;
}

/* The lifecycle field of a name, -1 when there is none. */
int
ef_criterion_field(const char *name)
{
	return position(ef_criterion_field_name, name);
}

/* The connective of a name, -1 when there is none. */
int
ef_criterion_connective(const char *name)
{
	return position(ef_criterion_connective_name, name);
}

/* A name for a message, cut. */
static const char *
clipped(const char *name)
{
	StringInfoData cut;

	initStringInfo(&cut);
	ef_criterion_clip(&cut, name, strlen(name));
	return cut.data;
}

/* A node as compact JSON for a message, cut. */
const char *
ef_criterion_excerpt(const EfNode *node)
{
	StringInfoData whole,
				cut;

	initStringInfo(&whole);
	ef_tree_print(&whole, node);
	initStringInfo(&cut);
	ef_criterion_clip(&cut, whole.data, whole.len);
	pfree(whole.data);
	return cut.data;
}

/* The name that was meant, or all that there are; case does not count. */
static const char *
advice(const char *found, EfNameAt name_at)
{
	bool		capitals = isupper((unsigned char) name_at(0)[0]);
	EfNearest	nearest;
	StringInfoData all;

	ef_nearest_begin(&nearest, capitals ? asc_toupper(found, strlen(found)) : found);
	initStringInfo(&all);
	for (int i = 0; name_at(i) != NULL; i++)
	{
		ef_nearest_offer(&nearest, name_at(i));
		appendStringInfo(&all, "%s%s", i == 0 ? "There are " : ", ", name_at(i));
	}
	appendStringInfoChar(&all, '.');
	return ef_nearest_hint(&nearest, all.data);
}

/* Raises the error of a name that is none of a list. */
void
ef_criterion_refuse_name(const char *what, const char *found, const EfNode *node, EfNameAt name_at)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("criterion has an unknown %s", what),
			 errdetail("Found \"%s\" in %s.", clipped(found), ef_criterion_excerpt(node)),
			 errhint("%s", advice(found, name_at))));
}

/* Raises the error of what entityflow knows and does not support yet. */
void
ef_criterion_refuse_unsupported(const char *what, const char *name)
{
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("criterion %s \"%s\" is not supported yet", what, name),
			 errdetail("This version of entityflow does not evaluate it."),
			 errhint("A criterion of type \"function\" can decide the same.")));
}

/* Raises 22023 about a criterion as a whole. */
void
ef_criterion_refuse(const EfNode *node, const char *message, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("%s", message),
			 errdetail("Found %s.", ef_criterion_excerpt(node)),
			 errhint("%s", hint)));
}

/* Whether a list, ended by NULL, has the name. */
static bool
is_among(const char *name, const char *const *list)
{
	for (; *list != NULL; list++)
		if (strcmp(*list, name) == 0)
			return true;
	return false;
}

/* The member that was meant, or all that are allowed; synonyms are not advertised. */
static const char *
allowed_members(const char *found, const char *const *allowed)
{
	static const char *const synonyms[] = {"description", "operator", "operation", "criteria", NULL};
	EfNearest	nearest;
	StringInfoData all;

	ef_nearest_begin(&nearest, found);
	initStringInfo(&all);
	for (int i = 0; allowed[i] != NULL; i++)
	{
		if (is_among(allowed[i], synonyms))
			continue;
		ef_nearest_offer(&nearest, allowed[i]);
		appendStringInfo(&all, "%s%s", i == 0 ? "Allowed are " : ", ", allowed[i]);
	}
	appendStringInfoChar(&all, '.');
	return ef_nearest_hint(&nearest, all.data);
}

/* Raises 22023 for a member that is unknown or written twice. */
static void
check_members(const EfNode *node, const char *const *allowed, const char *what)
{
	const char *twice = ef_tree_duplicate(node);

	if (twice != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("field \"%s\" appears twice in a criterion", twice),
				 errdetail("Found %s.", ef_criterion_excerpt(node)),
				 errhint("Leave one of them out.")));
	for (int i = 0; i < node->count; i++)
		if (!is_among(node->names[i], allowed))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("criterion of type \"%s\" has an unknown field", what),
					 errdetail("Found \"%s\" in %s.", clipped(node->names[i]), ef_criterion_excerpt(node)),
					 errhint("%s", allowed_members(node->names[i], allowed))));
}

/* Raises 22023 for a member that is there, not null, and of another type. */
static void
check_type(const EfNode *node, const char *name, EfNodeType type, const char *hint)
{
	const EfNode *value = ef_tree_get(node, name);

	if (!ef_tree_is_null(value) && value->type != type)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("field \"%s\" of a criterion has the wrong type", name),
				 errdetail("Found %s, of type %s.", ef_criterion_excerpt(value), ef_tree_type_name(value)),
				 errhint("%s", hint)));
}

/* Checks what is there for people. */
static void
check_notes(const EfNode *node)
{
	check_type(node, "desc", EF_NODE_STRING, "Give a string.");
	check_type(node, "description", EF_NODE_STRING, "Give a string.");
	check_type(node, "annotations", EF_NODE_OBJECT, "Give an object; its members are free.");
	ef_criterion_synonym(node, "desc", "description");
}

/* Checks the members of a criterion, and of what "function" holds. */
void
ef_criterion_check_members(const EfNode *node, EfCriterionKind kind)
{
	check_members(node, members[kind], kinds[kind]);
	check_notes(node);
}

void
ef_criterion_check_function(const EfNode *function)
{
	check_members(function, function_members, "function");
	check_notes(function);
}

/* The text of a member that must be a string and not empty. */
const char *
ef_criterion_string(const EfNode *node, const char *name, const char *what)
{
	const EfNode *value = ef_tree_get(node, name);

	if (value == NULL || value->type != EF_NODE_STRING || value->string[0] == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s needs the field \"%s\"", what, name),
				 value == NULL
				 ? errdetail("It is missing in %s.", ef_criterion_excerpt(node))
				 : errdetail("Found %s.", ef_criterion_excerpt(value)),
				 errhint("Give a string that is not empty.")));
	return value->string;
}

/* A member by either of two names; both at once are an error. */
const EfNode *
ef_criterion_synonym(const EfNode *node, const char *name, const char *synonym)
{
	const EfNode *value = ef_tree_get(node, name);
	const EfNode *other = ef_tree_get(node, synonym);

	if (value != NULL && other != NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("criterion has both \"%s\" and \"%s\"", name, synonym),
				 errdetail("They mean the same; found %s.", ef_criterion_excerpt(node)),
				 errhint("Leave one of them out.")));
	return value != NULL ? value : other;
}

/* The operator's node under any of its names, NULL when there is none. */
const EfNode *
ef_criterion_operator_node(const EfNode *node)
{
	const EfNode *first = ef_criterion_synonym(node, "operatorType", "operator");

	if (first == NULL)
		return ef_tree_get(node, "operation");
	ef_criterion_synonym(node, first == ef_tree_get(node, "operator") ? "operator" : "operatorType",
						 "operation");
	return first;
}

/*
 * The config of a function, NULL when it says nothing.  A timeout has our name
 * in it, whichever it came with.
 */
const EfNode *
ef_criterion_config(const EfNode *function)
{
	const EfNode *config = ef_tree_get(function, "config");
	EfNode	   *renamed;

	if (ef_tree_is_null(config) || (config->type == EF_NODE_OBJECT && config->count == 0))
		return NULL;
	if (ef_criterion_synonym(config, "timeoutMs", "responseTimeoutMs") == NULL ||
		ef_tree_get(config, "timeoutMs") != NULL)
		return config;
	renamed = palloc(sizeof(EfNode));
	*renamed = *config;
	renamed->names = palloc(config->count * sizeof(char *));
	for (int i = 0; i < config->count; i++)
	{
		bool		ours = strcmp(config->names[i], "responseTimeoutMs") != 0;

		renamed->names[i] = ours ? config->names[i] : pstrdup("timeoutMs");
	}
	return renamed;
}

