/*
 * compat.h
 *		The only place that tests the server's version; supports 15 to 18.
 *
 * The newer interface is the one that the code is written against.
 */
#ifndef EF_COMPAT_H
#define EF_COMPAT_H

#include "postgres.h"

#include "access/xact.h"
#include "catalog/pg_class.h"
#include "catalog/pg_database.h"
#include "catalog/pg_proc.h"
#include "catalog/pg_namespace.h"
#include "common/jsonapi.h"
#include "mb/pg_wchar.h"
#include "miscadmin.h"
#include "utils/acl.h"
#include "utils/guc.h"
#include "utils/jsonfuncs.h"

#if PG_VERSION_NUM >= 160000
#include "varatt.h"
#endif

#if PG_VERSION_NUM < 150000
#error "entityflow needs PostgreSQL 15 or later"
#endif

/* 17 has it, in guc.c */
#if PG_VERSION_NUM < 170000
static inline void
RestrictSearchPath(void)
{
	(void) set_config_option("search_path", "pg_catalog, pg_temp",
							 PGC_USERSET, PGC_S_SESSION,
							 GUC_ACTION_SAVE, true, 0, false);
}
#endif

/* 18 has it, to stand in front of the declaration */
#if PG_VERSION_NUM < 180000
#define pg_noreturn pg_attribute_noreturn()
#endif

/* 16 folded the checks per catalog into object_aclcheck */
static inline AclResult
ef_compat_proc_aclcheck(Oid function, Oid role)
{
#if PG_VERSION_NUM >= 160000
	return object_aclcheck(ProcedureRelationId, function, role, ACL_EXECUTE);
#else
	return pg_proc_aclcheck(function, role, ACL_EXECUTE);
#endif
}

static inline AclResult
ef_compat_namespace_aclcheck(Oid namespace, Oid role, AclMode mode)
{
#if PG_VERSION_NUM >= 160000
	return object_aclcheck(NamespaceRelationId, namespace, role, mode);
#else
	return pg_namespace_aclcheck(namespace, role, mode);
#endif
}

static inline AclResult
ef_compat_database_aclcheck(Oid database, Oid role, AclMode mode)
{
#if PG_VERSION_NUM >= 160000
	return object_aclcheck(DatabaseRelationId, database, role, mode);
#else
	return pg_database_aclcheck(database, role, mode);
#endif
}

static inline bool
ef_compat_proc_ownercheck(Oid function, Oid role)
{
#if PG_VERSION_NUM >= 160000
	return object_ownercheck(ProcedureRelationId, function, role);
#else
	return pg_proc_ownercheck(function, role);
#endif
}

/* 16 lets the JSON parser's callbacks return an error */
#if PG_VERSION_NUM >= 160000
#define EF_JSON_ACTION JsonParseErrorType
#define EF_JSON_ACTION_DONE return JSON_SUCCESS
#else
#define EF_JSON_ACTION void
#define EF_JSON_ACTION_DONE return
#endif

/* 17 reads constant text, with a lexer that may be given */
static inline JsonLexContext *
ef_compat_json_lexer(const char *text, int length)
{
#if PG_VERSION_NUM >= 170000
	return makeJsonLexContextCstringLen(NULL, text, length, GetDatabaseEncoding(), true);
#else
	return makeJsonLexContextCstringLen(unconstify(char *, text), length, GetDatabaseEncoding(), true);
#endif
}

#endif							/* EF_COMPAT_H */
