/*
 * idempotency.c
 *		Results of calls that bear a key (rule 1.7).
 */
#include "compat.h"

#include "common/cryptohash.h"
#include "common/sha2.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "errors.h"
#include "guc.h"
#include "idempotency.h"
#include "json.h"
#include "plan.h"

/* Refuses keys that cannot be kept. */
static void
check_key(const char *key)
{
	if (*key == '\0' || strlen(key) > EF_NAME_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("idempotency key is not possible"),
				 errdetail("A key has 1 to %d bytes; this one has %zu.", EF_NAME_MAX, strlen(key))));
}

/* SHA-256 of the arguments, so that a key does not keep documents. */
static Datum
digest(const char *arguments, int length)
{
	pg_cryptohash_ctx *context = pg_cryptohash_create(PG_SHA256);
	bytea	   *result = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);

	SET_VARSIZE(result, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	if (context == NULL || pg_cryptohash_init(context) < 0 ||
		pg_cryptohash_update(context, (const uint8 *) arguments, length) < 0 ||
		pg_cryptohash_final(context, (uint8 *) VARDATA(result), PG_SHA256_DIGEST_LENGTH) < 0)
		elog(ERROR, "could not compute SHA-256: %s", pg_cryptohash_error(context));
	pg_cryptohash_free(context);
	return PointerGetDatum(result);
}

/* What the first call left; WF005 when it was another call. */
static char *
first_result(const EfIdempotency *call, Datum *key)
{
	char	   *result;

	if (ef_plan_run(EF_PLAN_IDEMPOTENCY_READ, key, NULL) != 1)
		ereport(ERROR,
				(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
				 errmsg("could not read the result of the call with idempotency key \"%s\"", call->key),
				 errdetail("A concurrent transaction made the call after this one took its snapshot."),
				 errhint("Retry the transaction.")));
	if (!ef_plan_bool(0, 1))
		ereport(ERROR,
				(errcode(EF_ERRCODE_KEY_REUSED),
				 errmsg("idempotency key \"%s\" was used with other arguments", call->key),
				 errdetail("An earlier call of %s() bore the same key and differed in its arguments.", call->function),
				 errhint("Use a new key for each new operation, and the same one only to repeat it.")));
	result = ef_plan_text(0, 2);
	SPI_freetuptable(SPI_tuptable);
	if (result == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_IN_USE),
				 errmsg("the call with idempotency key \"%s\" is still running in this transaction",
					call->key)));
	return result;
}

bool
ef_idempotency_begin(const EfIdempotency *call, const char *arguments, int length, char **result)
{
	Datum		values[5];

	if (call->key == NULL)
		return false;
	check_key(call->key);
	values[0] = CStringGetTextDatum(ef_tenant);
	values[1] = CStringGetTextDatum(call->function);
	values[2] = CStringGetTextDatum(call->key);
	values[3] = digest(arguments, length);
	values[4] = TimestampTzGetDatum(ef_clock_now());
	if (ef_plan_run(EF_PLAN_IDEMPOTENCY_INSERT, values, NULL) == 1)
		return false;
	*result = first_result(call, values);
	return true;
}

void
ef_idempotency_end(const EfIdempotency *call, const char *result)
{
	JsonbValue	text;
	Datum		values[4];

	if (call->key == NULL)
		return;
	text.type = jbvString;
	text.val.string.val = (char *) result;
	text.val.string.len = strlen(result);
	values[0] = CStringGetTextDatum(ef_tenant);
	values[1] = CStringGetTextDatum(call->function);
	values[2] = CStringGetTextDatum(call->key);
	values[3] = JsonbPGetDatum(JsonbValueToJsonb(&text));
	ef_plan_run(EF_PLAN_IDEMPOTENCY_RESULT, values, NULL);
}
