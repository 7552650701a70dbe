/*
 * plan_ddl.h
 *		Data definition: the storage's tables, models' views, their grants.
 *
 * Assembled from constant parts, quoted identifiers and quoted literals only.
 * All needs SPI connected and runs as the current user: the storage owner,
 * where nothing else is said.
 */
#ifndef EF_PLAN_DDL_H
#define EF_PLAN_DDL_H

#include "postgres.h"

#include "nodes/pg_list.h"

#define EF_STORAGE_VERSION	1

/* Makes schema ef_store or ef for its owner, and leaves no grants but the one that ef needs. */
extern void ef_plan_ddl_schema(const char *schema, Oid owner);

/* Lets everybody use schema ef. */
extern void ef_plan_ddl_open_views(void);

/* Makes the tables, indexes and guards of schema ef_store. */
extern void ef_plan_ddl_storage(void);

/*
 * Makes again what DROP EXTENSION CASCADE took along, and enables what was
 * disabled: the guards of the tables.  Returns the names of the tables (char *)
 * that were without.
 */
extern List *ef_plan_ddl_guards(void);

/* Makes a model's view with its trigger, without any grants; drops it. */
extern void ef_plan_ddl_view(const char *model);
extern void ef_plan_ddl_drop_view(const char *model);

/* Makes the trigger of a model's view again; false when it is there and enabled. */
extern bool ef_plan_ddl_view_trigger(const char *model);

/* GRANT on a model's view, as the current user; column NULL: all of it, grantee NULL: PUBLIC. */
extern void ef_plan_ddl_grant(const char *model, const char *privilege, const char *column,
							  const char *grantee, bool grantable);

/* Lets a role use schema entityflow; runs as the schema's owner. */
extern void ef_plan_ddl_grant_members(Oid role);

#endif							/* EF_PLAN_DDL_H */
