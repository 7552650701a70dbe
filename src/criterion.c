/*
 * criterion.c
 *		The verdict of a criterion on an entity (rules of section 4).
 *
 * The ordinary comparison of a scalar allocates nothing.  Strings compare
 * bytewise: the same answer in every locale and on every node.
 */
#include "postgres.h"

#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "regex/regex.h"
#include "utils/builtins.h"
#include "utils/formatting.h"
#include "utils/fmgrprotos.h"
#include "utils/numeric.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "compat.h"
#include "criterion_node.h"

static bool holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason);
static bool group_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason);
static bool function_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason);
static bool simple_holds(const EfCriterion *criterion, const EfSubject *subject);
static bool lifecycle_holds(const EfCriterion *criterion, const EfSubject *subject);
static bool array_holds(const EfCriterion *criterion, const EfSubject *subject);
static bool jsonpath_holds(const EfCriterion *criterion, const EfSubject *subject);
static bool actor_holds(const EfCriterion *criterion, const EfSubject *subject);
static bool has_changed(const EfCriterion *criterion, const EfSubject *subject);
static bool matches(const EfCriterion *criterion, const JsonbValue *value);

/* See criterion.h; the reason is never longer than the limit of texts. */
bool
ef_criterion_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason)
{
	int			start = reason == NULL ? 0 : reason->len;
	bool		verdict = criterion == NULL || holds(criterion, subject, reason);

	if (reason != NULL && reason->len - start > EF_TEXT_MAX)
	{
		reason->len = start + pg_mbcliplen(reason->data + start, reason->len - start, EF_TEXT_MAX);
		reason->data[reason->len] = '\0';
	}
	return verdict;
}

bool
ef_criterion_calls_function(const EfCriterion *criterion)
{
	return criterion != NULL && criterion->calls_function;
}

/* The verdict of any kind; on a false one appends the reason, if asked for. */
static bool
holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason)
{
	bool		verdict = false;

	switch (criterion->kind)
	{
		case EF_CRITERION_SIMPLE:
			verdict = simple_holds(criterion, subject);
			break;
		case EF_CRITERION_LIFECYCLE:
			verdict = lifecycle_holds(criterion, subject);
			break;
		case EF_CRITERION_GROUP:
			return group_holds(criterion, subject, reason);
		case EF_CRITERION_ARRAY:
			verdict = array_holds(criterion, subject);
			break;
		case EF_CRITERION_JSONPATH:
			verdict = jsonpath_holds(criterion, subject);
			break;
		case EF_CRITERION_FUNCTION:
			return function_holds(criterion, subject, reason);
		case EF_CRITERION_ACTOR:
			verdict = actor_holds(criterion, subject);
			break;
		case EF_CRITERION_RELATED:
		case EF_CRITERION_KINDS:
			pg_unreachable();
	}
	if (!verdict && reason != NULL)
		ef_criterion_explain(reason, criterion, subject);
	return verdict;
}

/*
 * Groups
 */

/* The first condition that does not hold is the reason. */
static bool
all_hold(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason)
{
	for (int i = 0; i < criterion->nargs; i++)
		if (!holds(criterion->args[i], subject, reason))
			return false;
	return true;
}

/* Collects the reasons of all conditions, until one holds or the text is full. */
static bool
any_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason)
{
	int			start = reason == NULL ? 0 : reason->len;

	for (int i = 0; i < criterion->nargs; i++)
	{
		StringInfo	part = reason != NULL && reason->len - start <= EF_TEXT_MAX ? reason : NULL;

		if (part != NULL && i > 0)
			appendStringInfoString(part, "; ");
		if (!holds(criterion->args[i], subject, part))
			continue;
		if (reason != NULL)
		{
			reason->len = start;
			reason->data[start] = '\0';
		}
		return true;
	}
	if (reason != NULL && criterion->nargs == 0)
		ef_criterion_explain(reason, criterion, subject);
	return false;
}

static bool
group_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason)
{
	switch (criterion->connective)
	{
		case EF_CONNECTIVE_AND:
			return all_hold(criterion, subject, reason);
		case EF_CONNECTIVE_OR:
			return any_holds(criterion, subject, reason);
		case EF_CONNECTIVE_NOT:
			if (!holds(criterion->args[0], subject, NULL))
				return true;
			if (reason != NULL)
				ef_criterion_explain(reason, criterion, subject);
			return false;
		case EF_CONNECTIVES:
			break;
	}
	pg_unreachable();
}

/*
 * What is reached through callbacks
 */

/* A function is called only when the criterion in front of it holds. */
static bool
function_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason)
{
	if (!all_hold(criterion, subject, reason))
		return false;
	if (subject->calls == NULL || subject->calls->function == NULL)
		elog(ERROR, "no way to call the function criterion \"%s\"", criterion->name);
	if (subject->calls->function(subject->arg, criterion->name, criterion->config, criterion->timeout))
		return true;
	if (reason != NULL)
		ef_criterion_explain(reason, criterion, subject);
	return false;
}

static bool
actor_holds(const EfCriterion *criterion, const EfSubject *subject)
{
	if (subject->calls == NULL || subject->calls->actor == NULL)
		elog(ERROR, "no way to look at the acting role");
	return subject->calls->actor(subject->arg, criterion->name);
}

/*
 * Comparisons
 */

/* What a path has found on the way. */
typedef struct Search
{
	const EfCriterion *criterion;
	bool		any;			/* a value, null included */
	bool		match;
} Search;

/* Visitor: ends at the first value that matches. */
static bool
try_value(JsonbValue *value, void *arg)
{
	Search	   *search = arg;

	search->any = true;
	search->match = matches(search->criterion, value);
	return !search->match;
}

static bool
simple_holds(const EfCriterion *criterion, const EfSubject *subject)
{
	Search		search = {.criterion = criterion};

	if (criterion->operator->test == EF_TEST_CHANGED)
		return has_changed(criterion, subject) != criterion->operator->negated;
	ef_json_path_walk(criterion->path, subject->data, try_value, &search);
	if (!search.any)
		return criterion->operator->test == EF_TEST_NULL && !criterion->operator->negated;
	return search.match;
}

static bool
lifecycle_holds(const EfCriterion *criterion, const EfSubject *subject)
{
	JsonbValue	value;

	if (!ef_criterion_field_value(criterion->field, subject, &value))
		value.type = jbvNull;
	return matches(criterion, &value);
}

/* A text as value; false when it is unknown. */
static bool
text_value(const char *text, JsonbValue *value)
{
	if (text == NULL)
		return false;
	value->type = jbvString;
	value->val.string.val = unconstify(char *, text);
	value->val.string.len = strlen(text);
	return true;
}

/* A time as value. */
static bool
time_value(TimestampTz time, JsonbValue *value)
{
	value->type = jbvDatetime;
	value->val.datetime.value = TimestampTzGetDatum(time);
	value->val.datetime.typid = TIMESTAMPTZOID;
	value->val.datetime.typmod = -1;
	value->val.datetime.tz = 0;
	return true;
}

/* The value of a lifecycle field; false when it is unknown. */
bool
ef_criterion_field_value(EfField field, const EfSubject *subject, JsonbValue *value)
{
	switch (field)
	{
		case EF_FIELD_STATE:
			return text_value(subject->state, value);
		case EF_FIELD_PREVIOUS_STATE:
			return text_value(subject->previous_state, value);
		case EF_FIELD_PREVIOUS_TRANSITION:
			return text_value(subject->previous_transition, value);
		case EF_FIELD_CREATION_DATE:
			return time_value(subject->created_at, value);
		case EF_FIELD_LAST_UPDATE_TIME:
			return time_value(subject->recorded_at, value);
		case EF_FIELD_REV:
			value->type = jbvNumeric;
			value->val.numeric = int64_to_numeric(subject->rev);
			return true;
		case EF_FIELD_ID:
			return text_value(DatumGetCString(DirectFunctionCall1(uuid_out, UUIDPGetDatum(&subject->id))),
							  value);
		case EF_FIELD_AGE:
		case EF_FIELD_TIME_IN_STATE:
		case EF_FIELDS:
			break;
	}
	pg_unreachable();
}

/* The JSON kind of a value: containers as found are jbvArray or jbvObject. */
enum jbvType
ef_criterion_type(const JsonbValue *value)
{
	if (value->type != jbvBinary)
		return value->type;
	return JsonContainerIsArray(value->val.binary.data) ? jbvArray : jbvObject;
}

/* Order of two numbers, strings or times. */
static int
compare(const JsonbValue *a, const JsonbValue *b)
{
	int			order;

	switch (a->type)
	{
		case jbvNumeric:
			return DatumGetInt32(DirectFunctionCall2(numeric_cmp,
													 NumericGetDatum(a->val.numeric),
													 NumericGetDatum(b->val.numeric)));
		case jbvString:
			order = memcmp(a->val.string.val, b->val.string.val, Min(a->val.string.len, b->val.string.len));
			return order != 0 ? order : a->val.string.len - b->val.string.len;
		case jbvDatetime:
			return timestamptz_cmp_internal(DatumGetTimestampTz(a->val.datetime.value),
											DatumGetTimestampTz(b->val.datetime.value));
		default:
			elog(ERROR, "values of type %d have no order", (int) a->type);
	}
}

/* Whether two values are equal; those of different kinds are not. */
bool
ef_criterion_equal(const JsonbValue *a, const JsonbValue *b)
{
	if (ef_criterion_type(a) != ef_criterion_type(b))
		return false;
	switch (a->type)
	{
		case jbvNull:
			return true;
		case jbvBool:
			return a->val.boolean == b->val.boolean;
		case jbvString:
			return a->val.string.len == b->val.string.len &&
				memcmp(a->val.string.val, b->val.string.val, a->val.string.len) == 0;
		case jbvBinary:
			return compareJsonbContainers(a->val.binary.data, b->val.binary.data) == 0;
		default:
			return compare(a, b) == 0;
	}
}

/* Whether haystack has needle at its begin, its end, or anywhere. */
static bool
has_part(EfTest test, const JsonbValue *haystack, const JsonbValue *needle)
{
	const char *text = haystack->val.string.val;
	int			length = haystack->val.string.len;
	int			part = needle->val.string.len;

	if (part > length)
		return false;
	if (test == EF_TEST_STARTS)
		return memcmp(text, needle->val.string.val, part) == 0;
	if (test == EF_TEST_ENDS)
		return memcmp(text + length - part, needle->val.string.val, part) == 0;
	return part == 0 || memmem(text, length, needle->val.string.val, part) != NULL;
}

/* LIKE by character, in C collation. */
static bool
is_like(const JsonbValue *value, text *pattern)
{
	text	   *string = cstring_to_text_with_len(value->val.string.val, value->val.string.len);
	Datum		result = DirectFunctionCall2Coll(textlike, C_COLLATION_OID,
												 PointerGetDatum(string), PointerGetDatum(pattern));

	pfree(string);
	return DatumGetBool(result);
}

/* The operator's test without its negation; value and operand have one kind. */
static bool
passes(const EfCriterion *criterion, const JsonbValue *value)
{
	const JsonbValue *operand = &criterion->value;

	switch (criterion->operator->test)
	{
		case EF_TEST_EQUAL:
			return ef_criterion_equal(value, operand);
		case EF_TEST_GREATER:
			return compare(value, operand) > 0;
		case EF_TEST_GREATER_OR_EQUAL:
			return compare(value, operand) >= 0;
		case EF_TEST_LESS:
			return compare(value, operand) < 0;
		case EF_TEST_LESS_OR_EQUAL:
			return compare(value, operand) <= 0;
		case EF_TEST_BETWEEN:
			return compare(value, operand) > 0 && compare(value, &criterion->high) < 0;
		case EF_TEST_BETWEEN_INCLUSIVE:
			return compare(value, operand) >= 0 && compare(value, &criterion->high) <= 0;
		case EF_TEST_CONTAINS:
		case EF_TEST_STARTS:
		case EF_TEST_ENDS:
			return has_part(criterion->operator->test, value, operand);
		case EF_TEST_LIKE:
			return is_like(value, criterion->pattern);
		case EF_TEST_PATTERN:
			return RE_compile_and_execute(criterion->pattern, value->val.string.val, value->val.string.len,
										  REG_ADVANCED, C_COLLATION_OID, 0, NULL);
		case EF_TEST_NULL:
		case EF_TEST_CHANGED:
			break;
	}
	pg_unreachable();
}

/* As passes, on the value's lower-case form. */
static bool
passes_folded(const EfCriterion *criterion, const JsonbValue *value)
{
	char	   *lower = str_tolower(value->val.string.val, value->val.string.len, DEFAULT_COLLATION_OID);
	JsonbValue	folded = {.type = jbvString};
	bool		result;

	folded.val.string.val = lower;
	folded.val.string.len = strlen(lower);
	result = passes(criterion, &folded);
	pfree(lower);
	return result;
}

/*
 * Whether one value matches.  Null matches IS_NULL alone, and a value is
 * compared only with an operand of its own kind, also by negative operators
 * (rules 4.1 and 4.2).
 */
static bool
matches(const EfCriterion *criterion, const JsonbValue *value)
{
	const EfOperator *operator = criterion->operator;

	if (operator->test == EF_TEST_NULL)
		return (value->type == jbvNull) != operator->negated;
	if (ef_criterion_type(value) != ef_criterion_type(&criterion->value))
		return false;
	return (operator->folds ? passes_folded(criterion, value) : passes(criterion, value)) !=
		operator->negated;
}

/*
 * Arrays
 */

/* Visitor: ends at the first array whose positions all agree. */
static bool
try_array(JsonbValue *value, void *arg)
{
	const EfCriterion *criterion = arg;

	if (ef_criterion_type(value) != jbvArray)
		return true;
	for (int i = 0; i < criterion->nvalues; i++)
	{
		JsonbValue *item;
		bool		equal;

		if (criterion->values[i].type == jbvNull)
			continue;
		item = getIthJsonbValueFromContainer(value->val.binary.data, i);
		if (item == NULL)
			return true;
		equal = ef_criterion_equal(item, &criterion->values[i]);
		pfree(item);
		if (!equal)
			return true;
	}
	return false;
}

static bool
array_holds(const EfCriterion *criterion, const EfSubject *subject)
{
	return !ef_json_path_walk(criterion->path, subject->data, try_array,
							  unconstify(EfCriterion *, criterion));
}

/*
 * jsonpath
 */

/* One boolean is the verdict; a predicate that is unknown does not hold; else any item will do. */
static bool
jsonpath_holds(const EfCriterion *criterion, const EfSubject *subject)
{
	Jsonb	   *items = DatumGetJsonbP(DirectFunctionCall4(jsonb_path_query_array,
														   JsonbPGetDatum(subject->data),
														   PointerGetDatum(criterion->jsonpath),
														   JsonbPGetDatum(criterion->config),
														   BoolGetDatum(false)));
	JsonbValue *item;

	if (JB_ROOT_COUNT(items) != 1)
		return JB_ROOT_COUNT(items) > 1;
	item = getIthJsonbValueFromContainer(&items->root, 0);
	if (item->type == jbvBool)
		return item->val.boolean;
	return !(item->type == jbvNull && criterion->predicate);
}

/*
 * Changes
 */

/* Visitor: collects what is not null. */
static bool
collect(JsonbValue *value, void *arg)
{
	List	  **values = arg;
	JsonbValue *copy;

	if (value->type == jbvNull)
		return true;
	copy = palloc(sizeof(JsonbValue));
	*copy = *value;
	*values = lappend(*values, copy);
	return true;
}

/* Whether the path finds other values, or in another order, than in the previous document. */
static bool
has_changed(const EfCriterion *criterion, const EfSubject *subject)
{
	Jsonb	   *previous = NULL;
	List	   *before = NIL;
	List	   *now = NIL;
	ListCell   *a,
			   *b;

	if (subject->calls != NULL && subject->calls->previous != NULL)
		previous = subject->calls->previous(subject->arg);
	if (previous == NULL)
		return true;

	ef_json_path_walk(criterion->path, previous, collect, &before);
	ef_json_path_walk(criterion->path, subject->data, collect, &now);
	if (list_length(before) != list_length(now))
		return true;
	forboth(a, before, b, now)
		if (!ef_criterion_equal(lfirst(a), lfirst(b)))
			return true;
	return false;
}
