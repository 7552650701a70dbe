/*
 * criterion_operator.c
 *		The operators of criteria and what their operands may be.
 */
#include "postgres.h"

#include <ctype.h>

#include "catalog/pg_collation.h"
#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "regex/regex.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/formatting.h"
#include "utils/timestamp.h"

#include "compat.h"
#include "criterion_node.h"

static const EfOperator operators[] = {
	{"EQUALS", EF_TEST_EQUAL, false, false, EF_OPERAND_ANY, "="},
	{"NOT_EQUAL", EF_TEST_EQUAL, true, false, EF_OPERAND_ANY, "!="},
	{"GREATER_THAN", EF_TEST_GREATER, false, false, EF_OPERAND_ORDERED, ">"},
	{"GREATER_OR_EQUAL", EF_TEST_GREATER_OR_EQUAL, false, false, EF_OPERAND_ORDERED, ">="},
	{"LESS_THAN", EF_TEST_LESS, false, false, EF_OPERAND_ORDERED, "<"},
	{"LESS_OR_EQUAL", EF_TEST_LESS_OR_EQUAL, false, false, EF_OPERAND_ORDERED, "<="},
	{"BETWEEN", EF_TEST_BETWEEN, false, false, EF_OPERAND_PAIR, "BETWEEN"},
	{"BETWEEN_INCLUSIVE", EF_TEST_BETWEEN_INCLUSIVE, false, false, EF_OPERAND_PAIR, "BETWEEN_INCLUSIVE"},
	{"CONTAINS", EF_TEST_CONTAINS, false, false, EF_OPERAND_STRING, "CONTAINS"},
	{"NOT_CONTAINS", EF_TEST_CONTAINS, true, false, EF_OPERAND_STRING, "NOT_CONTAINS"},
	{"STARTS_WITH", EF_TEST_STARTS, false, false, EF_OPERAND_STRING, "STARTS_WITH"},
	{"NOT_STARTS_WITH", EF_TEST_STARTS, true, false, EF_OPERAND_STRING, "NOT_STARTS_WITH"},
	{"ENDS_WITH", EF_TEST_ENDS, false, false, EF_OPERAND_STRING, "ENDS_WITH"},
	{"NOT_ENDS_WITH", EF_TEST_ENDS, true, false, EF_OPERAND_STRING, "NOT_ENDS_WITH"},
	{"LIKE", EF_TEST_LIKE, false, false, EF_OPERAND_STRING, "LIKE"},
	{"MATCHES_PATTERN", EF_TEST_PATTERN, false, false, EF_OPERAND_STRING, "MATCHES_PATTERN"},
	{"IS_NULL", EF_TEST_NULL, false, false, EF_OPERAND_NONE, "IS_NULL"},
	{"NOT_NULL", EF_TEST_NULL, true, false, EF_OPERAND_NONE, "NOT_NULL"},
	{"IS_CHANGED", EF_TEST_CHANGED, false, false, EF_OPERAND_NONE, "IS_CHANGED"},
	{"IS_UNCHANGED", EF_TEST_CHANGED, true, false, EF_OPERAND_NONE, "IS_UNCHANGED"},
	{"IEQUALS", EF_TEST_EQUAL, false, true, EF_OPERAND_STRING, "IEQUALS"},
	{"INOT_EQUAL", EF_TEST_EQUAL, true, true, EF_OPERAND_STRING, "INOT_EQUAL"},
	{"ICONTAINS", EF_TEST_CONTAINS, false, true, EF_OPERAND_STRING, "ICONTAINS"},
	{"INOT_CONTAINS", EF_TEST_CONTAINS, true, true, EF_OPERAND_STRING, "INOT_CONTAINS"},
	{"ISTARTS_WITH", EF_TEST_STARTS, false, true, EF_OPERAND_STRING, "ISTARTS_WITH"},
	{"INOT_STARTS_WITH", EF_TEST_STARTS, true, true, EF_OPERAND_STRING, "INOT_STARTS_WITH"},
	{"IENDS_WITH", EF_TEST_ENDS, false, true, EF_OPERAND_STRING, "IENDS_WITH"},
	{"INOT_ENDS_WITH", EF_TEST_ENDS, true, true, EF_OPERAND_STRING, "INOT_ENDS_WITH"},
};

static void check_form(const EfOperator *operator, const EfNode *value);
static void check_field(const EfCriterion *criterion, const EfNode *value);
static void convert(const EfCriterion *criterion, const EfNode *node, JsonbValue *value);
static void compile_like(EfCriterion *criterion);
static void compile_pattern(EfCriterion *criterion);
static bool parse_time(const char *text, TimestampTz *result);

/* The operator's name by position in the table, NULL past its end. */
const char *
ef_criterion_operator_name(int index)
{
	return index < lengthof(operators) ? operators[index].name : NULL;
}

/* The operator of a name in any case, NULL when there is none. */
const EfOperator *
ef_criterion_operator(const char *name)
{
	for (int i = 0; i < lengthof(operators); i++)
		if (pg_strcasecmp(operators[i].name, name) == 0)
			return &operators[i];
	return NULL;
}

/* Sets the criterion's operand; its kind, field and operator are set before. */
void
ef_criterion_operand(EfCriterion *criterion, const EfNode *value)
{
	const EfOperator *operator = criterion->operator;

	check_form(operator, value);
	if (criterion->kind == EF_CRITERION_LIFECYCLE)
		check_field(criterion, value);
	if (operator->operand == EF_OPERAND_NONE)
		return;

	criterion->shown = ef_criterion_excerpt(value);
	if (operator->operand == EF_OPERAND_PAIR)
	{
		convert(criterion, value->items[0], &criterion->value);
		convert(criterion, value->items[1], &criterion->high);
	}
	else
		convert(criterion, value, &criterion->value);

	if (operator->test == EF_TEST_LIKE)
		compile_like(criterion);
	else if (operator->test == EF_TEST_PATTERN)
		compile_pattern(criterion);
}

/* The value that a node stands for; containers are jbvBinary. */
void
ef_criterion_literal(const EfNode *node, JsonbValue *value)
{
	Jsonb	   *json = ef_tree_to_jsonb(node);

	if (JsonbExtractScalar(&json->root, value))
		return;
	value->type = jbvBinary;
	value->val.binary.data = &json->root;
	value->val.binary.len = VARSIZE(json) - VARHDRSZ;
}

/* Raises the error of an operand that its operator cannot take. */
static void
refuse_operand(const EfOperator *operator, const EfNode *value, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("operator %s cannot take this value", operator->name),
			 value == NULL
			 ? errdetail("The field \"value\" is missing.")
			 : errdetail("The field \"value\" is %s, of type %s.",
						 ef_criterion_excerpt(value), ef_tree_type_name(value)),
			 errhint("%s", hint)));
}

/* Whether values of this node's type have an order of their own. */
static bool
is_ordered(const EfNode *node)
{
	return node->type == EF_NODE_NUMBER || node->type == EF_NODE_STRING;
}

/* Raises 22023 unless the operand has the form that the operator asks for. */
static void
check_form(const EfOperator *operator, const EfNode *value)
{
	bool		given = !ef_tree_is_null(value);

	switch (operator->operand)
	{
		case EF_OPERAND_NONE:
			if (given)
				refuse_operand(operator, value, "This operator takes no value: leave it out.");
			break;
		case EF_OPERAND_ANY:
			if (!given)
				refuse_operand(operator, value,
							   "Give a value, or use IS_NULL or NOT_NULL: null matches no other operator.");
			break;
		case EF_OPERAND_ORDERED:
			if (!given || !is_ordered(value))
				refuse_operand(operator, value, "Give a number or a string: other values have no order.");
			break;
		case EF_OPERAND_PAIR:
			if (!given || value->type != EF_NODE_ARRAY || value->count != 2 ||
				!is_ordered(value->items[0]) || value->items[0]->type != value->items[1]->type)
				refuse_operand(operator, value, "Give [low, high]: two numbers or two strings.");
			break;
		case EF_OPERAND_STRING:
			if (!given || value->type != EF_NODE_STRING)
				refuse_operand(operator, value, operator->test == EF_TEST_EQUAL
							   ? "Give a string; EQUALS and NOT_EQUAL compare other values."
							   : "Give a string: this operator compares strings only.");
			break;
	}
}

/* Whether a lifecycle field is a point in time. */
static bool
is_time(EfField field)
{
	return field == EF_FIELD_CREATION_DATE || field == EF_FIELD_LAST_UPDATE_TIME;
}

/* Whether the operator compares text, and text only. */
static bool
is_textual(const EfOperator *operator)
{
	return operator->operand == EF_OPERAND_STRING;
}

/* Raises 22023 unless operator and operand suit the lifecycle field. */
static void
check_field(const EfCriterion *criterion, const EfNode *value)
{
	const EfOperator *operator = criterion->operator;
	bool		textual = is_time(criterion->field) || criterion->field == EF_FIELD_REV;
	EfNodeType	wanted = criterion->field == EF_FIELD_REV ? EF_NODE_NUMBER : EF_NODE_STRING;
	const EfNode *sample = value;

	if (operator->test == EF_TEST_CHANGED || (textual && is_textual(operator)))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("operator %s does not apply to the lifecycle field \"%s\"",
						operator->name, ef_criterion_field_name(criterion->field)),
				 operator->test == EF_TEST_CHANGED
				 ? errdetail("IS_CHANGED and IS_UNCHANGED compare documents with their previous revision.")
				 : errdetail("The field is a %s, and %s compares strings only.",
							 is_time(criterion->field) ? "time" : "number", operator->name),
				 errhint("Use an operator such as EQUALS, GREATER_THAN or BETWEEN.")));
	if (operator->operand == EF_OPERAND_NONE)
		return;
	if (operator->operand == EF_OPERAND_PAIR)
		sample = value->items[0];
	if (sample->type != wanted)
		refuse_operand(operator, value, wanted == EF_NODE_NUMBER
					   ? "The field \"rev\" is a number: give a number."
					   : "This lifecycle field is compared with a string: give a string.");
}

/* The lower-case form of a string; C collation for what is ours, the database's for users' text. */
static void
fold(JsonbValue *value, Oid collation)
{
	value->val.string.val = str_tolower(value->val.string.val, value->val.string.len, collation);
	value->val.string.len = strlen(value->val.string.val);
}

/* The operand (or one bound) in the form in which it is compared. */
static void
convert(const EfCriterion *criterion, const EfNode *node, JsonbValue *value)
{
	bool		lifecycle = criterion->kind == EF_CRITERION_LIFECYCLE;

	if (lifecycle && is_time(criterion->field))
	{
		TimestampTz time;

		if (!parse_time(node->string, &time))
			refuse_operand(criterion->operator, node,
						   "Give a date or time as in \"2024-02-29\", \"2024-02-29T12:30:00Z\""
						   " or \"2024-02-29T12:30:00+01:00\"; without zone it is UTC.");
		value->type = jbvDatetime;
		value->val.datetime.value = TimestampTzGetDatum(time);
		value->val.datetime.typid = TIMESTAMPTZOID;
		value->val.datetime.typmod = -1;
		value->val.datetime.tz = 0;
		return;
	}

	ef_criterion_literal(node, value);
	if (lifecycle && criterion->field == EF_FIELD_ID && criterion->operator->test != EF_TEST_PATTERN)
		fold(value, C_COLLATION_OID);
	if (criterion->operator->folds)
		fold(value, DEFAULT_COLLATION_OID);
}

/* Raises 54000 for a pattern beyond the limit. */
static void
check_pattern_length(const JsonbValue *pattern)
{
	if (pattern->val.string.len > EF_TEXT_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("pattern of a criterion is too long"),
				 errdetail("It has %d bytes; the limit is %d.", pattern->val.string.len, EF_TEXT_MAX)));
}

/* Takes the LIKE pattern over; its last backslash must have something to escape. */
static void
compile_like(EfCriterion *criterion)
{
	const JsonbValue *pattern = &criterion->value;
	int			escapes = 0;

	check_pattern_length(pattern);
	while (escapes < pattern->val.string.len &&
		   pattern->val.string.val[pattern->val.string.len - 1 - escapes] == '\\')
		escapes++;
	if (escapes % 2 != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("LIKE pattern must not end with an escape character"),
				 errdetail("The pattern is %s.", criterion->shown),
				 errhint("A literal backslash is written twice in the pattern (four times in JSON).")));
	criterion->pattern = cstring_to_text_with_len(pattern->val.string.val, pattern->val.string.len);
}

/* Raises an error when the regular expression does not compile. */
static void
check_regex(const char *pattern, int length, const char *shown)
{
	pg_wchar   *wide = palloc((length + 1) * sizeof(pg_wchar));
	int			nwide = pg_mb2wchar_with_len(pattern, wide, length);
	regex_t		regex;
	int			result;
	char		problem[100];

	result = pg_regcomp(&regex, wide, nwide, REG_ADVANCED, C_COLLATION_OID);
	pfree(wide);
	if (result == REG_OKAY)
	{
		pg_regfree(&regex);
		return;
	}
	CHECK_FOR_INTERRUPTS();		/* before 16, a cancel comes back as an error */
	pg_regerror(result, &regex, problem, sizeof(problem));
	ereport(ERROR,
			(errcode(result == REG_ETOOBIG || result == REG_ESPACE
					 ? ERRCODE_PROGRAM_LIMIT_EXCEEDED : ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("pattern of a criterion is not a valid regular expression"),
			 errdetail("The pattern %s does not compile: %s.", shown, problem),
			 errhint("MATCHES_PATTERN takes an advanced regular expression of PostgreSQL"
					 " that matches the whole string.")));
}

/* Bytes of the embedded options that a pattern begins with, as "(?i)". */
static int
options_length(const JsonbValue *pattern, const char *shown)
{
	const char *text = pattern->val.string.val;
	int			at = 2;

	if (pattern->val.string.len < 4 || strncmp(text, "(?", 2) != 0 || !isalpha((unsigned char) text[2]))
		return 0;
	for (; at < pattern->val.string.len && text[at] != ')'; at++)
		if (strchr("beqx", text[at]) != NULL)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("pattern of a criterion has an option that is not supported"),
					 errdetail("The pattern %s begins with the option \"%c\".", shown, text[at]),
					 errhint("Supported are c, i, m, n, p, s, t and w, as in \"(?i)abc\".")));
	return Min(at + 1, pattern->val.string.len);
}

/*
 * Anchors the pattern at both ends.  Options stay in front, where alone they
 * are valid; \A and \Z hold whatever the options make of newlines.
 */
static void
compile_pattern(EfCriterion *criterion)
{
	const JsonbValue *pattern = &criterion->value;
	StringInfoData anchored;
	int			options;

	check_pattern_length(pattern);
	options = options_length(pattern, criterion->shown);
	check_regex(pattern->val.string.val, pattern->val.string.len, criterion->shown);

	initStringInfo(&anchored);
	appendBinaryStringInfo(&anchored, pattern->val.string.val, options);
	appendStringInfoString(&anchored, "\\A(?:");
	appendBinaryStringInfo(&anchored, pattern->val.string.val + options, pattern->val.string.len - options);
	appendStringInfoString(&anchored, ")\\Z");
	check_regex(anchored.data, anchored.len, criterion->shown);
	criterion->pattern = cstring_to_text_with_len(anchored.data, anchored.len);
}

/* Reads exactly count digits. */
static bool
digits(const char **at, int count, int *value)
{
	*value = 0;
	for (int i = 0; i < count; i++, (*at)++)
	{
		if (!isdigit((unsigned char) **at))
			return false;
		*value = *value * 10 + (**at - '0');
	}
	return true;
}

/* Goes past a character if it comes next. */
static bool
skip(const char **at, char character)
{
	if (**at != character)
		return false;
	(*at)++;
	return true;
}

/* Reads "hh:mm[:ss[.ffffff]]"; digits beyond microseconds are dropped. */
static bool
parse_clock(const char **at, struct pg_tm *tm, fsec_t *fraction)
{
	if (!digits(at, 2, &tm->tm_hour) || !skip(at, ':') || !digits(at, 2, &tm->tm_min))
		return false;
	if (skip(at, ':'))
	{
		if (!digits(at, 2, &tm->tm_sec))
			return false;
		if (skip(at, '.'))
		{
			if (!isdigit((unsigned char) **at))
				return false;
			for (int unit = 100000; isdigit((unsigned char) **at); (*at)++, unit /= 10)
				*fraction += (**at - '0') * unit;
		}
	}
	return tm->tm_hour < 24 && tm->tm_min < 60 && tm->tm_sec < 60;
}

/* Reads "Z" or "+hh[[:]mm]" or nothing; the zone in seconds west of UTC. */
static bool
parse_zone(const char **at, int *zone)
{
	int			sign,
				hours,
				minutes = 0;

	*zone = 0;
	if (**at == '\0' || skip(at, 'Z') || skip(at, 'z'))
		return true;
	sign = **at == '+' ? -1 : 1;
	if (!skip(at, '+') && !skip(at, '-'))
		return false;
	if (!digits(at, 2, &hours))
		return false;
	if ((skip(at, ':') || **at != '\0') && !digits(at, 2, &minutes))
		return false;
	*zone = sign * (hours * SECS_PER_HOUR + minutes * SECS_PER_MINUTE);
	return hours < 16 && minutes < 60;
}

/*
 * Reads a year, month, day or time of ISO 8601 as an instant, without zone as
 * UTC.  The server's input would look at DateStyle and TimeZone of the session.
 */
static bool
parse_time(const char *text, TimestampTz *result)
{
	const char *at = text;
	struct pg_tm tm = {.tm_mon = 1, .tm_mday = 1};
	fsec_t		fraction = 0;
	int			zone = 0;

	if (!digits(&at, 4, &tm.tm_year) || tm.tm_year == 0)
		return false;
	if (skip(&at, '-') && !digits(&at, 2, &tm.tm_mon))
		return false;
	if (tm.tm_mon < 1 || tm.tm_mon > MONTHS_PER_YEAR)
		return false;
	if (skip(&at, '-'))
	{
		if (!digits(&at, 2, &tm.tm_mday))
			return false;
		if ((skip(&at, 'T') || skip(&at, 't') || skip(&at, ' ')) &&
			!(parse_clock(&at, &tm, &fraction) && parse_zone(&at, &zone)))
			return false;
	}
	if (*at != '\0' || tm.tm_mday < 1 || tm.tm_mday > day_tab[isleap(tm.tm_year)][tm.tm_mon - 1])
		return false;
	return tm2timestamp(&tm, fraction, &zone, result) == 0;
}
