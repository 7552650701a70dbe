/*
 * api.c
 *		What all SQL functions share: their arguments and their rows.
 */
#include "postgres.h"

#include "funcapi.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"
#include "utils/tuplestore.h"

#include "api.h"
#include "model.h"

/* Raises 22004 when the argument is NULL. */
void
ef_api_required(FunctionCallInfo fcinfo, int n, const char *name)
{
	if (PG_ARGISNULL(n))
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("argument \"%s\" must not be null", name),
				 errdetail("It is argument %d, and has no default.", n + 1)));
}

/* A required text. */
char *
ef_api_text(FunctionCallInfo fcinfo, int n, const char *name)
{
	ef_api_required(fcinfo, n, name);
	return text_to_cstring(PG_GETARG_TEXT_PP(n));
}

/* A required integer. */
int32
ef_api_int(FunctionCallInfo fcinfo, int n, const char *name)
{
	ef_api_required(fcinfo, n, name);
	return PG_GETARG_INT32(n);
}

/* A required document. */
Jsonb *
ef_api_jsonb(FunctionCallInfo fcinfo, int n, const char *name)
{
	ef_api_required(fcinfo, n, name);
	return PG_GETARG_JSONB_P(n);
}

/* A required id. */
pg_uuid_t *
ef_api_uuid(FunctionCallInfo fcinfo, int n, const char *name)
{
	ef_api_required(fcinfo, n, name);
	return PG_GETARG_UUID_P(n);
}

/* A text, or NULL. */
char *
ef_api_text_or_null(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? NULL : text_to_cstring(PG_GETARG_TEXT_PP(n));
}

/* A document, or NULL. */
Jsonb *
ef_api_jsonb_or_null(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? NULL : PG_GETARG_JSONB_P(n);
}

/* An id, or NULL. */
pg_uuid_t *
ef_api_uuid_or_null(FunctionCallInfo fcinfo, int n)
{
	return PG_ARGISNULL(n) ? NULL : PG_GETARG_UUID_P(n);
}

/* An integer, or what stands for NULL. */
int32
ef_api_int_or(FunctionCallInfo fcinfo, int n, int32 missing)
{
	return PG_ARGISNULL(n) ? missing : PG_GETARG_INT32(n);
}

/* A boolean, or what stands for NULL. */
bool
ef_api_bool_or(FunctionCallInfo fcinfo, int n, bool missing)
{
	return PG_ARGISNULL(n) ? missing : PG_GETARG_BOOL(n);
}

/* A time; false when it is NULL. */
bool
ef_api_timestamp(FunctionCallInfo fcinfo, int n, TimestampTz *value)
{
	if (PG_ARGISNULL(n))
		return false;
	*value = PG_GETARG_TIMESTAMPTZ(n);
	return true;
}

/* A model's version: EF_VERSION_CURRENT when NULL, 22023 below 1. */
int32
ef_api_version(FunctionCallInfo fcinfo, int n)
{
	int32		version = ef_api_int_or(fcinfo, n, EF_VERSION_CURRENT);

	if (!PG_ARGISNULL(n) && version < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("version %d is not possible", version),
				 errdetail("Versions of a model count from 1; NULL means its current one.")));
	return version;
}

/* Begins the rows of a set-returning function; its tuplestore outlives SPI. */
ReturnSetInfo *
ef_api_rows(FunctionCallInfo fcinfo)
{
	InitMaterializedSRF(fcinfo, 0);
	return (ReturnSetInfo *) fcinfo->resultinfo;
}

/* The same for a function that returns a set of scalars. */
ReturnSetInfo *
ef_api_scalars(FunctionCallInfo fcinfo)
{
	InitMaterializedSRF(fcinfo, MAT_SRF_USE_EXPECTED_DESC);
	return (ReturnSetInfo *) fcinfo->resultinfo;
}

/* Adds one row; nulls may be NULL: none. */
void
ef_api_row(ReturnSetInfo *rows, Datum *values, bool *nulls)
{
	static bool none[MaxTupleAttributeNumber] = {false};

	tuplestore_putvalues(rows->setResult, rows->setDesc, values, nulls ? nulls : none);
}
