/*
 * fuzz_criterion.c
 *		Random and mutated criteria on random documents: none crashes the
 *		server, each is refused with a known SQLSTATE or has a normal form that
 *		gives the same verdict; NOT, AND and OR agree with logic.
 */
#include "postgres.h"

#include "catalog/pg_type.h"
#include "fmgr.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "criterion_node.h"
#include "fuzz.h"

#define CHOOSE_OF(list, count) (list)[ef_fuzz_below(count)]
#define CHOOSE(list) CHOOSE_OF(list, lengthof(list))

static const char *const paths[] = {
	"$.a", "a", "$.b", "$.c[*]", "$.c[*].d", "$.e.f", "$['g h']", "$", "$.c[1]", "$.missing", "c[*][*]",
	"$.e",
	"$.", "$..a", "$.a[", "$.a[-1]"
};

static const char *const values[] = {
	"null", "true", "false", "0", "1", "1.0", "-0.5", "40", "1e3", "12345678901234567890.5",
	"\"\"", "\"abc\"", "\"ABC\"", "\"b\"", "\"a%c\"", "\"\\u00e4\"", "\"\\u00c4BC\"", "\"2024-02-29\"",
	"\"40\"",
	"\"\\u0001\\\"\\\\\"", "[]", "{}", "[1,2]", "[1,\"b\",null]", "[\"a\",\"c\"]", "{\"d\":1}",
	"{\"d\":1.0,\"f\":\"abc\"}",
	"\"a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4"
	"a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4"
	"a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4a\\u00e4\"",
	"1e999999", "\"\\u0000\"", "{\"d\":1,\"d\":2}"
};

static const char *const patterns[] = {
	"\"a%\"", "\"_b_\"", "\"%\"", "\"a\\\\\\\\\"", "\"(a|b)+c\"", "\"(?i)abc\"", "\".*\"", "\"(?:ab){1,3}\"",
	"\"\\\\w+\"", "\"(a)\\\\1\"", "\"\\u00e4|.\"", "\"\"",
	"\"a\\\\\"", "\"[\"", "\"a)|(b\"", "\"(?x)a #\"", "\"***=abc\"", "\"((a{1,99}){1,99}){1,99}\""
};

static const char *const expressions[] = {
	"$.a", "$.a > 10", "$.c[*] ? (@ > 1)", "$.a == null", "exists($.c)", "!($.a == 1)",
	"($.a > 1) is unknown",
	"$.c.size()", "$.a like_regex \\\"^a\\\"", "$.a starts with \\\"a\\\"", "true", "\\\"x\\\"", "$.**",
	"$.b.datetime() < $.a.datetime()",
	"strict $.missing", "1 / 0", "$.a / 0", "$x", "$.a like_regex \\\"[\\\"", "$."
};

static const char *const fields[] = {
	"state", "previousState", "PREVIOUSTRANSITION", "creationDate", "lastUpdateTime", "rev", "id", "age",
	"timeInState", "stat"
};

static const char *const texts[] = {"\"Shipped\"", "\"ship\"",
	"\"01890A5D-AC96-774B-BCCE-B302099A8057\"", "\"\""};
static const char *const times[] = {"\"2024-02-29\"", "\"2024-02-29T12:00:00Z\"", "\"2024\"",
	"\"2024-02-29 12:00:00.000001+01:30\""};
static const char *const revs[] = {"7", "7.5", "6"};

static const int expected_codes[] = {
	ERRCODE_INVALID_PARAMETER_VALUE,
	ERRCODE_FEATURE_NOT_SUPPORTED,
	ERRCODE_PROGRAM_LIMIT_EXCEEDED,
	ERRCODE_INVALID_TEXT_REPRESENTATION,
	ERRCODE_UNTRANSLATABLE_CHARACTER,
	ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE, /* a number that numeric cannot hold */
};

/* What a jsonpath and a function may raise when they are evaluated (rule 3.9). */
static const int expected_evaluation_codes[] = {
	ERRCODE_RAISE_EXCEPTION,
	ERRCODE_DIVISION_BY_ZERO,
	ERRCODE_UNDEFINED_OBJECT,
	ERRCODE_NUMERIC_VALUE_OUT_OF_RANGE,
	ERRCODE_FEATURE_NOT_SUPPORTED,
	ERRCODE_INVALID_ARGUMENT_FOR_SQL_JSON_DATETIME_FUNCTION,
	ERRCODE_INVALID_SQL_JSON_SUBSCRIPT,
	ERRCODE_MORE_THAN_ONE_SQL_JSON_ITEM,
	ERRCODE_NO_SQL_JSON_ITEM,
	ERRCODE_NON_NUMERIC_SQL_JSON_ITEM,
	ERRCODE_SINGLETON_SQL_JSON_ITEM_REQUIRED,
	ERRCODE_SQL_JSON_ARRAY_NOT_FOUND,
	ERRCODE_SQL_JSON_MEMBER_NOT_FOUND,
	ERRCODE_SQL_JSON_NUMBER_NOT_FOUND,
	ERRCODE_SQL_JSON_OBJECT_NOT_FOUND,
	ERRCODE_SQL_JSON_SCALAR_REQUIRED,
	ERRCODE_SQL_JSON_ITEM_CANNOT_BE_CAST_TO_TARGET_TYPE
};

/*
 * A subject with answers of its own
 */

/* What the callbacks look at. */
typedef struct World
{
	Jsonb	   *previous;
	int			ncalls;
} World;

/* "yes" holds, "fail" raises, any other name does not hold. */
static bool
call_function(void *arg, const char *name, Jsonb *config, int timeout)
{
	World	   *world = arg;

	world->ncalls++;
	if (strcmp(name, "fail") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_RAISE_EXCEPTION),
				 errmsg("the function fails")));
	return strcmp(name, "yes") == 0 || (config != NULL && ef_json_get(config, "yes") != NULL);
}

static bool
is_member(void *arg, const char *role)
{
	return strcmp(role, "staff") == 0;
}

static Jsonb *
previous_document(void *arg)
{
	return ((World *) arg)->previous;
}

static const EfCriterionCalls calls = {
	.function = call_function,
	.actor = is_member,
	.previous = previous_document
};

static TimestampTz
time_of(const char *text)
{
	return DatumGetTimestampTz(DirectFunctionCall3(timestamptz_in, CStringGetDatum(text),
												   ObjectIdGetDatum(InvalidOid), Int32GetDatum(-1)));
}

/*
 * An entity in its seventh revision; its previous document is the member
 * "previous" of this one.  With a member "unborn" nothing is known about it.
 */
static EfSubject
make_subject(Jsonb *data, World *world)
{
	EfSubject	subject = {.data = data, .calls = &calls, .arg = world};

	world->previous = ef_json_get(data, "previous");
	world->ncalls = 0;
	if (ef_json_get(data, "unborn") != NULL)
		return subject;
	subject.state = "Shipped";
	subject.previous_state = "Processed";
	subject.previous_transition = "ship";
	subject.created_at = time_of("2024-02-29 12:00:00+00");
	subject.recorded_at = time_of("2024-03-01 00:00:00.5+00");
	subject.rev = 7;
	subject.id = *DatumGetUUIDP(DirectFunctionCall1(uuid_in,
													CStringGetDatum("01890a5d-ac96-774b-bcce-b302099a8057")));
	return subject;
}

/*
 * Random criteria and documents
 */

/* One time in n. */
static bool
rarely(int n)
{
	return ef_fuzz_below(n) == 0;
}

/* Most of the list's end is bad; seldom taken. */
static const char *
mostly(const char *const *list, int count, int bad)
{
	return list[ef_fuzz_below(rarely(30) ? count : count - bad)];
}

/* A value that the operator takes, most of the time. */
static const char *
suitable_value(const EfOperator *operator, const char *const *list, int count)
{
	const char *value = CHOOSE_OF(list, count);

	for (int i = 0; i < 20 && !rarely(40); i++, value = CHOOSE_OF(list, count))
	{
		bool		string = value[0] == '"';

		if (operator->operand == EF_OPERAND_ANY || string ||
			(operator->operand != EF_OPERAND_STRING && strchr("-0123456789", value[0]) != NULL))
			break;
	}
	return value;
}

/* Appends operator and operand, which mostly suits it. */
static void
put_comparison(StringInfo out, const char *const *suitable, int count)
{
	static const char *const names[] = {"operatorType", "operator", "operation"};
	const EfOperator *operator = ef_criterion_operator(ef_criterion_operator_name(ef_fuzz_below(28)));
	const char *low = suitable_value(operator, suitable, count);
	const char *high = suitable_value(operator, suitable, count);

	appendStringInfo(out, ",\"%s\":\"%s\"", CHOOSE(names), operator->name);
	if (rarely(60))
		appendStringInfo(out, ",\"value\":%s", mostly(values, lengthof(values), 3));
	else if (operator->operand == EF_OPERAND_PAIR)
		appendStringInfo(out, ",\"value\":[%s,%s]", low, (low[0] == '"') == (high[0] == '"') ? high : low);
	else if (operator->test == EF_TEST_LIKE || operator->test == EF_TEST_PATTERN)
		appendStringInfo(out, ",\"value\":%s", mostly(patterns, lengthof(patterns), 6));
	else if (operator->operand != EF_OPERAND_NONE)
		appendStringInfo(out, ",\"value\":%s", low);
}

/* Appends a list of things between brackets. */
static void
put_list(StringInfo out, void (*put) (StringInfo out, int depth), int depth)
{
	int			count = ef_fuzz_below(4);

	appendStringInfoChar(out, '[');
	for (int i = 0; i < count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		put(out, depth);
	}
	appendStringInfoChar(out, ']');
}

static void put_criterion(StringInfo out, int depth);

static void
put_value(StringInfo out, int depth)
{
	appendStringInfoString(out, mostly(values, lengthof(values), 3));
}

static void
put_group(StringInfo out, int depth)
{
	static const char *const names[] = {"AND", "OR", "and", "Or"};

	appendStringInfoString(out, "{\"type\":\"group\",\"operator\":");
	if (rarely(3))
	{
		appendStringInfoString(out, "\"NOT\",\"conditions\":[");
		put_criterion(out, depth - 1);
		appendStringInfoString(out, "]}");
		return;
	}
	appendStringInfo(out, "\"%s\",\"conditions\":", CHOOSE(names));
	put_list(out, put_criterion, depth - 1);
	appendStringInfoChar(out, '}');
}

static void
put_function(StringInfo out, int depth)
{
	static const char *const names[] = {"yes", "no", "other"};
	static const char *const configs[] = {"{}", "null", "{\"yes\":1}", "{\"responseTimeoutMs\":5}",
		"{\"k\":[1e0]}"};

	appendStringInfo(out, "{\"type\":\"function\",\"function\":{\"name\":\"%s\"",
					 rarely(40) ? "fail" : CHOOSE(names));
	if (rarely(3))
		appendStringInfo(out, ",\"config\":%s", CHOOSE(configs));
	if (depth > 0 && rarely(3))
	{
		appendStringInfo(out, ",\"%s\":", rarely(2) ? "criterion" : "criteria");
		put_criterion(out, depth - 1);
	}
	appendStringInfoString(out, "}}");
}

static void
put_lifecycle(StringInfo out)
{
	const char *field = mostly(fields, lengthof(fields), 3);

	appendStringInfo(out, "{\"type\":\"lifecycle\",\"field\":\"%s\"", field);
	if (strcmp(field, "rev") == 0)
		put_comparison(out, revs, lengthof(revs));
	else if (strcmp(field, "creationDate") == 0 || strcmp(field, "lastUpdateTime") == 0)
		put_comparison(out, times, lengthof(times));
	else
		put_comparison(out, texts, lengthof(texts));
	appendStringInfoChar(out, '}');
}

/* Appends a criterion with groups up to a depth. */
static void
put_criterion(StringInfo out, int depth)
{
	switch (ef_fuzz_below(depth > 0 ? 12 : 9))
	{
		case 0:
			put_lifecycle(out);
			break;
		case 1:
			appendStringInfo(out, "{\"type\":\"array\",\"jsonPath\":\"%s\",\"values\":",
							 mostly(paths, lengthof(paths), 4));
			put_list(out, put_value, 0);
			appendStringInfoChar(out, '}');
			break;
		case 2:
			appendStringInfo(out, "{\"type\":\"jsonpath\",\"expression\":\"%s\"}",
							 mostly(expressions, lengthof(expressions), 6));
			break;
		case 3:
			put_function(out, depth);
			break;
		case 4:
			appendStringInfo(out, "{\"type\":\"actor\",\"role\":\"%s\"}", rarely(2) ? "staff" : "other");
			break;
		case 5:
			if (rarely(10))
			{
				appendStringInfoString(out, "null");
				break;
			}
			/* FALLTHROUGH */
		case 6:
		case 7:
		case 8:
			appendStringInfo(out, "{\"type\":\"simple\",\"jsonPath\":\"%s\"",
							 mostly(paths, lengthof(paths), 4));
			put_comparison(out, values + 1, lengthof(values) - 4);
			appendStringInfoChar(out, '}');
			break;
		default:
			put_group(out, depth);
			break;
	}
}

/* Appends a document whose members are those that the paths look for. */
static void
put_document(StringInfo out, bool nested)
{
	static const char *const names[] = {"a", "b", "c", "e", "g h"};

	appendStringInfoString(out, "{\"z\":0");
	for (int i = 0; i < lengthof(names); i++)
	{
		if (rarely(4))
			continue;
		appendStringInfo(out, ",\"%s\":", names[i]);
		if (strcmp(names[i], "c") == 0)
			put_list(out, put_value, 0);
		else if (strcmp(names[i], "e") == 0)
			appendStringInfo(out, "{\"f\":%s}", values[ef_fuzz_below(lengthof(values) - 3)]);
		else
			appendStringInfoString(out, values[ef_fuzz_below(lengthof(values) - 3)]);
	}
	if (nested && rarely(2))
	{
		appendStringInfoString(out, ",\"previous\":");
		put_document(out, false);
	}
	if (nested && rarely(8))
		appendStringInfoString(out, ",\"unborn\":true");
	appendStringInfoChar(out, '}');
}

/* A random document; numbers that numeric cannot hold are left out. */
static Jsonb *
make_document(void)
{
	StringInfoData out;

	for (;;)
	{
		initStringInfo(&out);
		put_document(&out, true);
		if (strstr(out.data, "1e999999") == NULL && strstr(out.data, "\\u0000") == NULL)
			return ef_fuzz_jsonb_in(out.data);
	}
}

static char *
make_criterion(void)
{
	StringInfoData out;

	initStringInfo(&out);
	put_criterion(&out, 5);
	if (rarely(6))
		ef_fuzz_mutate(&out);
	return out.data;
}

/*
 * Properties: XX000 when one does not hold
 */

static EfCriterion *
compile(const char *text)
{
	return ef_criterion_compile(ef_tree_parse(text, strlen(text)));
}

/* The verdict; its reason is a text of bounded length, and there is one just when it is false. */
static bool
verdict(const char *text, Jsonb *data, int *ncalls)
{
	World		world;
	EfSubject	subject = make_subject(data, &world);
	EfCriterion *criterion = compile(text);
	StringInfoData reason;
	bool		result;

	initStringInfo(&reason);
	result = ef_criterion_holds(criterion, &subject, &reason);
	*ncalls = world.ncalls;
	if ((reason.len == 0) != result || reason.len > EF_TEXT_MAX || reason.len != strlen(reason.data))
		elog(ERROR, "verdict %d of %s has the reason \"%s\"", result, text, reason.data);
	pg_verifymbstr(reason.data, reason.len, false);
	world.ncalls = 0;
	if (ef_criterion_holds(criterion, &subject, NULL) != result || world.ncalls != *ncalls)
		elog(ERROR, "verdict of %s depends on the reason", text);
	if (*ncalls > 0 && !ef_criterion_calls_function(criterion))
		elog(ERROR, "%s calls a function and does not say so", text);
	return result;
}

/* The normal form of a criterion. */
static char *
normal(const char *text)
{
	StringInfoData out;

	initStringInfo(&out);
	ef_criterion_print(&out, ef_tree_parse(text, strlen(text)));
	return out.data;
}

/* Normal form and label are fixpoints, and the verdict stays. */
static void
check_normal_form(const char *text, Jsonb *data)
{
	int			ncalls;
	bool		result = verdict(text, data, &ncalls);
	char	   *printed = normal(text);
	StringInfoData label,
				again;

	if (strcmp(normal(printed), printed) != 0)
		elog(ERROR, "normal form is no fixpoint: %s becomes %s", printed, normal(printed));
	if (verdict(printed, data, &ncalls) != result)
		elog(ERROR, "normal form of %s gives another verdict: %s", text, printed);

	initStringInfo(&label);
	ef_criterion_label(&label, compile(text));
	initStringInfo(&again);
	ef_criterion_label(&again, compile(printed));
	pg_verifymbstr(label.data, label.len, false);
	if (label.len == 0 || label.len > 2 * EF_CRITERION_LABEL_MAX)
		elog(ERROR, "label of %s has %d bytes", text, label.len);
}

/* NOT is the inverse. */
static void
check_not(const char *text, Jsonb *data)
{
	int			ncalls;
	char	   *inverse = psprintf("{\"type\":\"group\",\"operator\":\"NOT\",\"conditions\":[%s]}", text);

	if (verdict(text, data, &ncalls) == verdict(inverse, data, &ncalls))
		elog(ERROR, "NOT is no inverse of %s", text);
}

/* AND and OR agree with both verdicts, and leave out the second when the first decides. */
static void
check_connective(const char *connective, bool decides, const char *first, const char *second, Jsonb *data)
{
	int			first_calls,
				second_calls,
				ncalls;
	bool		a = verdict(first, data, &first_calls);
	bool		b = verdict(second, data, &second_calls);
	char	   *group = psprintf("{\"type\":\"group\",\"operator\":\"%s\",\"conditions\":[%s,%s]}",
								 connective, first, second);
	bool		result = verdict(group, data, &ncalls);

	if (result != (decides ? a || b : a && b))
		elog(ERROR, "%s gives %d for %d and %d: %s", connective, result, a, b, group);
	if (ncalls != first_calls + (a == decides ? 0 : second_calls))
		elog(ERROR, "%s makes %d calls: %s", connective, ncalls, group);
}

/* Compiles; a criterion that is refused ends the execution. */
static void
check_compiles(const char *text)
{
	PG_TRY();
	{
		compile(text);
	}
	PG_CATCH();
	{
		ef_fuzz_expect(text, expected_codes, lengthof(expected_codes));
	}
	PG_END_TRY();
}

/* The target: two criteria on one document. */
void
ef_fuzz_criterion(void)
{
	char	   *first = make_criterion();
	char	   *second = make_criterion();
	Jsonb	   *data = make_document();

	check_compiles(first);
	check_compiles(second);
	ef_fuzz_note("second", second);
	ef_fuzz_note("document", ef_fuzz_jsonb_out(data));
	PG_TRY();
	{
		check_normal_form(first, data);
		check_not(first, data);
		check_connective("AND", false, first, second, data);
		check_connective("OR", true, first, second, data);
	}
	PG_CATCH();
	{
		ef_fuzz_expect(first, expected_evaluation_codes, lengthof(expected_evaluation_codes));
	}
	PG_END_TRY();
}

/*
 * fuzz_criterion(criterion json, data jsonb) returns text: "true", or "false: "
 * and the reason.
 */
PG_FUNCTION_INFO_V1(fuzz_criterion);
Datum
fuzz_criterion(PG_FUNCTION_ARGS)
{
	text	   *document = PG_GETARG_TEXT_PP(0);
	World		world;
	EfSubject	subject = make_subject(PG_GETARG_JSONB_P(1), &world);
	EfCriterion *criterion = ef_criterion_compile(ef_tree_parse(VARDATA_ANY(document),
																VARSIZE_ANY_EXHDR(document)));
	StringInfoData reason;

	initStringInfo(&reason);
	if (ef_criterion_holds(criterion, &subject, &reason))
		PG_RETURN_TEXT_P(cstring_to_text("true"));
	PG_RETURN_TEXT_P(cstring_to_text(psprintf("false: %s", reason.data)));
}

/* fuzz_criterion_form(criterion json) returns text: its normal form and its label. */
PG_FUNCTION_INFO_V1(fuzz_criterion_form);
Datum
fuzz_criterion_form(PG_FUNCTION_ARGS)
{
	text	   *document = PG_GETARG_TEXT_PP(0);
	EfNode	   *node = ef_tree_parse(VARDATA_ANY(document), VARSIZE_ANY_EXHDR(document));
	EfCriterion *criterion = ef_criterion_compile(node);
	StringInfoData out;

	initStringInfo(&out);
	ef_criterion_print(&out, node);
	appendStringInfoString(&out, " | ");
	ef_criterion_label(&out, criterion);
	PG_RETURN_TEXT_P(cstring_to_text(out.data));
}
