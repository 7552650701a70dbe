/*
 * criterion_reason.c
 *		Why a criterion does not hold, in a sentence for its author.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/date.h"
#include "utils/datetime.h"
#include "utils/json.h"
#include "utils/numeric.h"

#include "criterion_node.h"

/* What a path finds. */
typedef struct Tally
{
	int			count;
	int			nulls;
	JsonbValue	first;
} Tally;

static void explain_comparison(StringInfo out, const EfCriterion *criterion, const EfSubject *subject);
static void explain_array(StringInfo out, const EfCriterion *criterion, const EfSubject *subject);
static void explain_group(StringInfo out, const EfCriterion *criterion);

/* Appends why the criterion, known not to hold, does not; evaluates nothing. */
void
ef_criterion_explain(StringInfo out, const EfCriterion *criterion, const EfSubject *subject)
{
	switch (criterion->kind)
	{
		case EF_CRITERION_SIMPLE:
		case EF_CRITERION_LIFECYCLE:
			explain_comparison(out, criterion, subject);
			return;
		case EF_CRITERION_GROUP:
			explain_group(out, criterion);
			return;
		case EF_CRITERION_ARRAY:
			explain_array(out, criterion, subject);
			return;
		case EF_CRITERION_JSONPATH:
			appendStringInfoString(out, "the jsonpath ");
			ef_criterion_clip(out, criterion->name, strlen(criterion->name));
			appendStringInfoString(out, criterion->predicate
								   ? " is not true" : " finds nothing that is true");
			return;
		case EF_CRITERION_FUNCTION:
			appendStringInfoString(out, "function ");
			ef_criterion_clip(out, criterion->name, strlen(criterion->name));
			appendStringInfoString(out, "() returned false");
			return;
		case EF_CRITERION_ACTOR:
			appendStringInfoString(out, "the acting role is not a member of \"");
			ef_criterion_clip(out, criterion->name, strlen(criterion->name));
			appendStringInfoChar(out, '"');
			return;
		case EF_CRITERION_RELATED:
		case EF_CRITERION_KINDS:
			break;
	}
	pg_unreachable();
}

/*
 * Values in messages
 */

/* Appends a text, cut after about 80 bytes but never within a character. */
void
ef_criterion_clip(StringInfo out, const char *text, int length)
{
	int			kept = pg_mbcliplen(text, length, EF_CRITERION_SHOWN_MAX);

	appendBinaryStringInfo(out, text, kept);
	if (kept < length)
		appendStringInfoString(out, "...");
}

/* Appends a string in quotes; escapes count as they are shown. */
static void
show_string(StringInfo out, const char *string, int length)
{
	int			kept = pg_mbcliplen(string, length, EF_CRITERION_SHOWN_MAX);
	StringInfoData quoted;

	initStringInfo(&quoted);
	escape_json(&quoted, pnstrdup(string, kept));
	appendStringInfoChar(out, '"');
	/* without the quotes; the mark must follow what is cut here or was before */
	if (kept < length && quoted.len - 2 <= EF_CRITERION_SHOWN_MAX)
	{
		appendBinaryStringInfo(out, quoted.data + 1, quoted.len - 2);
		appendStringInfoString(out, "...");
	}
	else
		ef_criterion_clip(out, quoted.data + 1, quoted.len - 2);
	appendStringInfoChar(out, '"');
}

/* Appends a small container as JSON, a larger one by what it is. */
static void
show_container(StringInfo out, const JsonbValue *value)
{
	JsonbContainer *container = value->val.binary.data;
	int			count = JsonContainerSize(container);
	char	   *text;

	if (value->val.binary.len > 3 * EF_CRITERION_SHOWN_MAX)
	{
		appendStringInfo(out, JsonContainerIsArray(container)
						 ? "an array of %d values" : "an object of %d members", count);
		return;
	}
	text = JsonbToCString(NULL, container, value->val.binary.len);
	ef_criterion_clip(out, text, strlen(text));
}

/* Appends a value for a message, cut. */
void
ef_criterion_show(StringInfo out, const JsonbValue *value)
{
	char		time[MAXDATELEN + 1];
	int			utc = 0;
	char	   *digits;

	switch (value->type)
	{
		case jbvNull:
			appendStringInfoString(out, "null");
			break;
		case jbvBool:
			appendStringInfoString(out, value->val.boolean ? "true" : "false");
			break;
		case jbvNumeric:
			digits = DatumGetCString(DirectFunctionCall1(numeric_out, NumericGetDatum(value->val.numeric)));
			ef_criterion_clip(out, digits, strlen(digits));
			break;
		case jbvString:
			show_string(out, value->val.string.val, value->val.string.len);
			break;
		case jbvDatetime:
			JsonEncodeDateTime(time, value->val.datetime.value, TIMESTAMPTZOID, &utc);
			appendStringInfoString(out, time);
			break;
		default:
			show_container(out, value);
			break;
	}
}

/* What a value is called in a sentence; the plural is for what an operator compares. */
static const char *
noun(enum jbvType type, bool plural)
{
	switch (type)
	{
		case jbvBool:
			return plural ? "booleans" : "a boolean";
		case jbvNumeric:
			return plural ? "numbers" : "a number";
		case jbvString:
			return plural ? "strings" : "a string";
		case jbvArray:
			return plural ? "arrays" : "an array";
		case jbvObject:
			return plural ? "objects" : "an object";
		case jbvDatetime:
			return plural ? "times" : "a time";
		default:
			return "null";
	}
}

/*
 * Comparisons
 */

/* Visitor: counts, and keeps the first value. */
static bool
count_value(JsonbValue *value, void *arg)
{
	Tally	   *tally = arg;

	if (tally->count++ == 0)
		tally->first = *value;
	if (value->type == jbvNull)
		tally->nulls++;
	return true;
}

/* What the criterion looks at. */
static Tally
tally(const EfCriterion *criterion, const EfSubject *subject)
{
	Tally		found = {0};
	JsonbValue	value;

	if (criterion->kind != EF_CRITERION_LIFECYCLE)
		ef_json_path_walk(criterion->path, subject->data, count_value, &found);
	else if (ef_criterion_field_value(criterion->field, subject, &value))
		count_value(&value, &found);
	return found;
}

/* Appends the name of what the criterion looks at. */
static void
show_subject(StringInfo out, const EfCriterion *criterion)
{
	if (criterion->kind == EF_CRITERION_LIFECYCLE)
		appendStringInfoString(out, ef_criterion_field_name(criterion->field));
	else
		ef_criterion_clip(out, criterion->path->text, strlen(criterion->path->text));
}

/* Appends operator and operand. */
static void
show_comparison(StringInfo out, const EfCriterion *criterion)
{
	appendStringInfo(out, "%s %s", criterion->operator->name, criterion->shown);
}

/* The only value does not match. */
static void
explain_value(StringInfo out, const EfCriterion *criterion, const JsonbValue *value)
{
	enum jbvType type = ef_criterion_type(value);
	enum jbvType wanted = ef_criterion_type(&criterion->value);

	show_subject(out, criterion);
	appendStringInfoString(out, " is ");
	ef_criterion_show(out, value);
	if (value->type == jbvNull)
		return;
	if (criterion->operator->test == EF_TEST_NULL)
		appendStringInfoString(out, ", not null");
	else if (type != wanted)
	{
		appendStringInfo(out, ", %s, and ", noun(type, false));
		show_comparison(out, criterion);
		appendStringInfo(out, " compares %s only", noun(wanted, true));
	}
	else if (criterion->operator->negated)
	{
		appendStringInfoString(out, ", so that ");
		show_comparison(out, criterion);
		appendStringInfoString(out, " does not hold");
	}
	else
	{
		appendStringInfoString(out, ", not ");
		show_comparison(out, criterion);
	}
}

/* None of several values matches. */
static void
explain_values(StringInfo out, const EfCriterion *criterion, const Tally *found)
{
	bool		null = criterion->operator->test == EF_TEST_NULL;

	appendStringInfo(out, null && criterion->operator->negated
					 ? "all %d values of " : "none of the %d values of ", found->count);
	show_subject(out, criterion);
	if (null)
		appendStringInfoString(out, criterion->operator->negated ? " are null" : " is null");
	else
	{
		appendStringInfoString(out, " is ");
		show_comparison(out, criterion);
	}
}

/* IS_CHANGED does not hold, or IS_UNCHANGED. */
static void
explain_change(StringInfo out, const EfCriterion *criterion, const EfSubject *subject)
{
	bool		creation = subject->calls == NULL || subject->calls->previous == NULL ||
		subject->calls->previous(subject->arg) == NULL;

	show_subject(out, criterion);
	if (creation)
		appendStringInfoString(out, " is new: the entity has no previous revision");
	else
		appendStringInfoString(out, criterion->operator->negated ? " has changed" : " has not changed");
}

static void
explain_comparison(StringInfo out, const EfCriterion *criterion, const EfSubject *subject)
{
	Tally		found;

	if (criterion->operator->test == EF_TEST_CHANGED)
	{
		explain_change(out, criterion, subject);
		return;
	}
	found = tally(criterion, subject);
	if (found.count == 1)
		explain_value(out, criterion, &found.first);
	else if (found.count > 1)
		explain_values(out, criterion, &found);
	else
	{
		show_subject(out, criterion);
		appendStringInfoString(out, " is absent");
	}
}

/*
 * Arrays and groups
 */

/* Appends the first position at which the array differs. */
static void
explain_position(StringInfo out, const EfCriterion *criterion, const JsonbValue *array)
{
	JsonbContainer *container = array->val.binary.data;

	show_subject(out, criterion);
	for (int i = 0; i < criterion->nvalues; i++)
	{
		const JsonbValue *wanted = &criterion->values[i];
		JsonbValue *item;

		if (wanted->type == jbvNull)
			continue;
		item = getIthJsonbValueFromContainer(container, i);
		if (item != NULL && ef_criterion_equal(item, wanted))
			continue;
		if (item == NULL)
			appendStringInfo(out, " has no position %d: its length is %d", i, JsonContainerSize(container));
		else
		{
			appendStringInfo(out, "[%d] is ", i);
			ef_criterion_show(out, item);
			appendStringInfoString(out, ", not ");
			ef_criterion_show(out, wanted);
		}
		return;
	}
}

static void
explain_array(StringInfo out, const EfCriterion *criterion, const EfSubject *subject)
{
	Tally		found = tally(criterion, subject);

	if (found.count == 1 && ef_criterion_type(&found.first) == jbvArray)
	{
		explain_position(out, criterion, &found.first);
		return;
	}
	if (found.count > 1)
	{
		appendStringInfo(out, "none of the %d values of ", found.count);
		show_subject(out, criterion);
		appendStringInfo(out, " is an array like %s", criterion->shown);
		return;
	}
	show_subject(out, criterion);
	appendStringInfoString(out, " is ");
	if (found.count == 0)
		appendStringInfoString(out, "absent");
	else
	{
		ef_criterion_show(out, &found.first);
		appendStringInfoString(out, ", not an array");
	}
}

/* Groups give the reasons of their conditions; these have none. */
static void
explain_group(StringInfo out, const EfCriterion *criterion)
{
	if (criterion->connective == EF_CONNECTIVE_OR)
	{
		appendStringInfoString(out, "a group OR without conditions never holds");
		return;
	}
	ef_criterion_label(out, criterion);
	appendStringInfoString(out, " does not hold");
}
