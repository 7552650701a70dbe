/*
 * fuzz_input.c
 *		Random inputs.
 */
#include "postgres.h"

#include "common/pg_prng.h"
#include "mb/pg_wchar.h"
#include "utils/builtins.h"
#include "utils/fmgrprotos.h"

#include "fuzz.h"

#define CHOOSE(list) (list)[ef_fuzz_below(lengthof(list))]

/* Names without the characters that JSON escapes, which pointers and paths treat specially. */
static const char *const names[] = {
	"a", "b", "c", "d", "", "0", "1", "-", "a/b", "m~n", "~1", "we ird", "it's", "*", "$", "a.b", "x[0]",
	"\xc3\xa9", "aa", "bb", "a name that is longer than the others"
};

static const char *const scalars[] = {
	"null", "true", "false", "0", "1", "1.0", "-0", "-1.50", "1e3", "1E-3", "12345678901234567890",
	"\"\"", "\"a\"", "\"b\"", "\"\\u00e9\"", "\"\\ud83d\\ude00\"", "\"\\\"\\\\\\n\"", "\"0\"", "{}", "[]"
};

/* What mutated texts are sprinkled with. */
static const char *const tokens[] = {
	"{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\u0000", "\\ud800", "null", "1e999999", "-", ".", "$",
	"[*]", "['", "']", "~", "/", "*", "0", "99999999999", " ", "\t", "\x01", "[[[[[[[[", "{\"a\":{\"a\":"
};

static pg_prng_state prng;

void
ef_fuzz_seed(uint64 seed)
{
	pg_prng_seed(&prng, seed);
}

uint32
ef_fuzz_below(uint32 n)
{
	return (uint32) pg_prng_uint64_range(&prng, 0, n - 1);
}

const char *
ef_fuzz_name(void)
{
	/* half of them from the first few */
	return names[ef_fuzz_below(ef_fuzz_below(2) == 0 ? 4 : lengthof(names))];
}

/* Appends a container with up to 4 children, now and then with up to 99. */
static void
put_container(StringInfo out, int depth, bool object)
{
	int			count = ef_fuzz_below(ef_fuzz_below(50) == 0 ? 100 : 5);

	appendStringInfoChar(out, object ? '{' : '[');
	for (int i = 0; i < count; i++)
	{
		if (i > 0)
			appendStringInfoChar(out, ',');
		if (object && i < 8)
			appendStringInfo(out, "\"%s\":", ef_fuzz_name());
		else if (object)
			appendStringInfo(out, "\"%s%d\":", ef_fuzz_name(), i);
		ef_fuzz_json(out, count > 8 ? Min(depth - 1, 1) : depth - 1);
	}
	appendStringInfoChar(out, object ? '}' : ']');
}

void
ef_fuzz_json(StringInfo out, int depth)
{
	if (depth <= 0 || ef_fuzz_below(3) == 0)
		appendStringInfoString(out, CHOOSE(scalars));
	else
		put_container(out, depth, ef_fuzz_below(3) > 0);
}

Jsonb *
ef_fuzz_jsonb_in(const char *text)
{
	return DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(text)));
}

char *
ef_fuzz_jsonb_out(Jsonb *value)
{
	return JsonbToCString(NULL, &value->root, VARSIZE(value));
}

Jsonb *
ef_fuzz_value(int depth)
{
	StringInfoData text;

	initStringInfo(&text);
	ef_fuzz_json(&text, depth);
	return ef_fuzz_jsonb_in(text.data);
}

Jsonb *
ef_fuzz_object(int depth)
{
	StringInfoData text;

	initStringInfo(&text);
	put_container(&text, depth, true);
	return ef_fuzz_jsonb_in(text.data);
}

void
ef_fuzz_well_formed(Jsonb *value)
{
	Jsonb	   *again = ef_fuzz_jsonb_in(ef_fuzz_jsonb_out(value));

	if (VARSIZE(again) != VARSIZE(value) || memcmp(again, value, VARSIZE(value)) != 0)
		elog(ERROR, "the server writes a value in another way: %s", ef_fuzz_jsonb_out(value));
}

/* Replaces a part of a text. */
static void
splice(StringInfo text, int at, int length, const char *bytes, int nbytes)
{
	char	   *tail = pnstrdup(text->data + at + length, text->len - at - length);

	text->len = at;
	appendBinaryStringInfo(text, bytes, nbytes);
	appendStringInfoString(text, tail);
	pfree(tail);
}

static void
mutate_once(StringInfo text)
{
	int			at = ef_fuzz_below(text->len + 1);
	int			length = ef_fuzz_below(Min(text->len - at, 16) + 1);
	char		byte = (char) (1 + ef_fuzz_below(255));
	const char *token = CHOOSE(tokens);
	char	   *part;

	switch (ef_fuzz_below(5))
	{
		case 0:
			splice(text, at, length, "", 0);
			break;
		case 1:
			splice(text, at, Min(text->len - at, 1), &byte, 1);
			break;
		case 2:
			splice(text, at, 0, token, strlen(token));
			break;
		case 3:
			splice(text, at, length, token, strlen(token));
			break;
		default:
			part = pnstrdup(text->data + at, length);
			splice(text, ef_fuzz_below(text->len + 1), 0, part, length);
	}
}

/* The server hands on only texts that are valid in its encoding. */
static void
make_valid(StringInfo text)
{
	int			at = 0;

	while (at < text->len)
	{
		int			length = pg_mblen(text->data + at);

		if (length <= text->len - at && text->data[at] != '\0' &&
			pg_verifymbstr(text->data + at, length, true))
			at += length;
		else
			text->data[at++] = '?';
	}
}

void
ef_fuzz_mutate(StringInfo text)
{
	for (int i = ef_fuzz_below(6); i >= 0; i--)
		mutate_once(text);
	make_valid(text);
}
