/*
 * api.h
 *		What all SQL functions share: their arguments and their rows.
 *
 * SQL functions are CALLED ON NULL INPUT: a required argument that is NULL is
 * an error that names it (22004), not a silent NULL.  Values live in the
 * current memory context; n counts from 0.
 */
#ifndef EF_API_H
#define EF_API_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "fmgr.h"
#include "nodes/execnodes.h"
#include "utils/jsonb.h"
#include "utils/uuid.h"

/* Raises 22004 when the argument is NULL. */
extern void ef_api_required(FunctionCallInfo fcinfo, int n, const char *name);

/* Required arguments: 22004 when NULL. */
extern char *ef_api_text(FunctionCallInfo fcinfo, int n, const char *name);
extern int32 ef_api_int(FunctionCallInfo fcinfo, int n, const char *name);
extern Jsonb *ef_api_jsonb(FunctionCallInfo fcinfo, int n, const char *name);
extern pg_uuid_t *ef_api_uuid(FunctionCallInfo fcinfo, int n, const char *name);

/* Optional arguments: NULL, or what is given instead of it. */
extern char *ef_api_text_or_null(FunctionCallInfo fcinfo, int n);
extern Jsonb *ef_api_jsonb_or_null(FunctionCallInfo fcinfo, int n);
extern pg_uuid_t *ef_api_uuid_or_null(FunctionCallInfo fcinfo, int n);
extern int32 ef_api_int_or(FunctionCallInfo fcinfo, int n, int32 missing);
extern bool ef_api_bool_or(FunctionCallInfo fcinfo, int n, bool missing);
extern bool ef_api_timestamp(FunctionCallInfo fcinfo, int n, TimestampTz *value);	/* false when NULL */

/* A model's version: EF_VERSION_CURRENT when NULL, 22023 below 1. */
extern int32 ef_api_version(FunctionCallInfo fcinfo, int n);

/* Begins the rows of a set-returning function; call it before SPI_connect. */
extern ReturnSetInfo *ef_api_rows(FunctionCallInfo fcinfo);

/* The same for a function that returns a set of scalars. */
extern ReturnSetInfo *ef_api_scalars(FunctionCallInfo fcinfo);

/* Adds one row; nulls may be NULL: none. */
extern void ef_api_row(ReturnSetInfo *rows, Datum *values, bool *nulls);

#endif							/* EF_API_H */
