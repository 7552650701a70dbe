/*
 * process_missing.c
 *		What to say when a process does not exist.
 */
#include "compat.h"

#include "access/genam.h"
#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "nodes/value.h"
#include "parser/parse_func.h"
#include "utils/builtins.h"
#include "utils/catcache.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "guc.h"
#include "nearest.h"
#include "process_lookup.h"

/* What is asked for, the same for all steps. */
typedef struct Wanted
{
	const char *name;
	char	   *snake;
	Oid			owner;
	EfProcessKind kind;
} Wanted;

/* The list of schemas as a phrase, with what keeps one from being looked at. */
static char *
schemas_text(void)
{
	StringInfoData out;
	ListCell   *cell;

	initStringInfo(&out);
	foreach(cell, ef_process_schemas())
	{
		char	   *name = strVal(lfirst(cell));

		appendStringInfo(&out, "%s\"%s\"", out.len ? ", " : "", name);
		if (!OidIsValid(get_namespace_oid(name, true)))
			appendStringInfoString(&out, " (does not exist)");
		else if (!OidIsValid(ef_process_schema(name)))
			appendStringInfo(&out, " (role \"%s\" lacks USAGE)", GetUserNameFromId(GetUserId(), true));
	}
	return out.data;
}

/* Whether functions of the schema are looked at. */
static bool
on_path(Oid schema)
{
	ListCell   *cell;

	foreach(cell, ef_process_schemas())
		if (ef_process_schema(strVal(lfirst(cell))) == schema)
			return true;
	return false;
}

/* Whether the schema is one of entityflow.process_path, usable or not. */
static bool
named_on_path(const char *schema)
{
	ListCell   *cell;

	foreach(cell, ef_process_schemas())
		if (strcmp(strVal(lfirst(cell)), schema) == 0)
			return true;
	return false;
}

/* Why a function of the name is not the one, as a HINT. */
static char *
why_not(const Wanted *wanted, Form_pg_proc function)
{
	char	   *schema = get_namespace_name(function->pronamespace);
	char	   *name = quote_qualified_identifier(schema, NameStr(function->proname));
	const char *signature = funcname_signature_string(name, function->pronargs, NIL,
													  function->proargtypes.values);

	if (!ef_process_fits(function, wanted->kind))
		return psprintf("%s returns %s%s; it must be a function (meta jsonb, data jsonb) that returns %s.",
						signature, function->proretset ? "a set of " : "",
						OidIsValid(function->prorettype) ? format_type_be(function->prorettype) : "nothing",
						wanted->kind == EF_KIND_CRITERION ? "boolean or jsonb" : "jsonb");
	if (!named_on_path(schema))
		return psprintf("%s exists; put schema \"%s\" into entityflow.process_path to use it.",
						signature, schema);
	if (!on_path(function->pronamespace))
		return psprintf("%s exists; grant USAGE on schema \"%s\" to use it.", signature, schema);
	return psprintf("%s belongs to role \"%s\"; only functions of the model's owner \"%s\""
					" or of a superuser are picked up.",
					signature, GetUserNameFromId(function->proowner, true),
					OidIsValid(wanted->owner) ? GetUserNameFromId(wanted->owner, true) : "");
}

/* A sentence about a function that bears the name but is not picked up; NULL when there is none. */
static char *
namesake(const Wanted *wanted, const char *name)
{
	CatCList   *list = SearchSysCacheList1(PROCNAMEARGSNSP, CStringGetDatum(name));
	char	   *hint = NULL;

	for (int i = 0; i < list->n_members; i++)
	{
		Form_pg_proc function = (Form_pg_proc) GETSTRUCT(&list->members[i]->tuple);

		if (hint == NULL || on_path(function->pronamespace))
			hint = why_not(wanted, function);
	}
	ReleaseSysCacheList(list);
	return hint;
}

/* The function whose name is nearest among those that would do. */
static char *
nearest_hint(const Wanted *wanted)
{
	Relation	catalog = table_open(ProcedureRelationId, AccessShareLock);
	SysScanDesc scan = systable_beginscan(catalog, InvalidOid, false, NULL, 0, NULL);
	EfNearest	nearest;
	HeapTuple	tuple;

	ef_nearest_begin(&nearest, wanted->snake);
	while (HeapTupleIsValid(tuple = systable_getnext(scan)))
	{
		Form_pg_proc function = (Form_pg_proc) GETSTRUCT(tuple);

		if (ef_process_fits(function, wanted->kind) &&
			ef_process_admits(function, wanted->owner) && on_path(function->pronamespace))
			ef_nearest_offer(&nearest, pstrdup(NameStr(function->proname)));
	}
	systable_endscan(scan);
	table_close(catalog, AccessShareLock);
	return ef_nearest_hint(&nearest, "Create it, or put its schema into entityflow.process_path.");
}

/* The best advice there is. */
static char *
advice(const Wanted *wanted)
{
	char	   *hint = strlen(wanted->name) < NAMEDATALEN ? namesake(wanted, wanted->name) : NULL;

	if (hint == NULL && strlen(wanted->snake) < NAMEDATALEN)
		hint = namesake(wanted, wanted->snake);
	return hint ? hint : nearest_hint(wanted);
}

void
ef_process_missing(const char *name, Oid owner, EfProcessKind kind)
{
	Wanted		wanted = {name, ef_process_snake(name), owner, kind};
	const char *returns = kind == EF_KIND_CRITERION ? "boolean or jsonb" : "jsonb";
	char	   *hint = advice(&wanted);

	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("process \"%s\" does not exist", name),
			 strcmp(name, wanted.snake) == 0 ?
			 errdetail("No function %s(meta jsonb, data jsonb) that returns %s was found in %s.",
					   wanted.snake, returns, schemas_text()) :
			 errdetail("No function \"%s\" or %s(meta jsonb, data jsonb) that returns %s was found in %s.",
					   name, wanted.snake, returns, schemas_text()),
			 errhint("%s", hint)));
}
