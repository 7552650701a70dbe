/*
 * api_process.c
 *		SQL functions of processes: a refusal, and what making one needs.
 */
#include "compat.h"

#include "catalog/namespace.h"
#include "fmgr.h"
#include "nodes/value.h"
#include "utils/builtins.h"

#include "api.h"
#include "errors.h"
#include "guc.h"
#include "json.h"
#include "process_lookup.h"

PG_FUNCTION_INFO_V1(ef_reject);
PG_FUNCTION_INFO_V1(ef_sql_process_name);
PG_FUNCTION_INFO_V1(ef_sql_process_schema);

/* ef_reject(reason): refuses for a business reason (rule 5.7). */
Datum
ef_reject(PG_FUNCTION_ARGS)
{
	char	   *reason = ef_api_text(fcinfo, 0, "reason");

	if (reason[0] == '\0')
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("reason must not be empty"),
				 errhint("Say to the user why it cannot be.")));
	if (strlen(reason) > EF_TEXT_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("reason is too long"),
				 errdetail("It has %zu bytes; %d are possible.", strlen(reason), EF_TEXT_MAX)));
	ereport(ERROR,
			(errcode(EF_ERRCODE_REJECTED),
			 errmsg("%s", reason),
			 errdetail("This is the reason that a process gave for its refusal."),
			 errhint("It is not tried again; nothing of the call remains.")));
}

/* entityflow._process_name(name): the name of the function that would be the process. */
Datum
ef_sql_process_name(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(ef_process_snake(ef_api_text(fcinfo, 0, "name"))));
}

/* entityflow._process_schema(): where new processes go, the first schema of process_path. */
Datum
ef_sql_process_schema(PG_FUNCTION_ARGS)
{
	List	   *schemas = ef_process_schemas();
	char	   *name = schemas == NIL ? "" : strVal(linitial(schemas));

	if (!OidIsValid(get_namespace_oid(name, true)))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_SCHEMA),
				 errmsg("schema \"%s\" does not exist", name),
				 errdetail("It is the first one of entityflow.process_path (\"%s\"),"
						   " where processes are made.",
						   ef_process_path),
				 errhint("Create it, or set entityflow.process_path.")));
	PG_RETURN_TEXT_P(cstring_to_text(name));
}
