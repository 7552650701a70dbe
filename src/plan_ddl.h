/*
 * plan_ddl.h
 *		Data definition: the storage's tables, models' views, their grants.
 *
 * Assembled from constant parts, quoted identifiers and quoted literals only.
 */
#ifndef EF_PLAN_DDL_H
#define EF_PLAN_DDL_H

#include "postgres.h"

#define EF_STORAGE_VERSION	1

/* Makes the tables, indexes and guards of schema ef_store; needs SPI, the guard and the schema. */
extern void ef_plan_ddl_storage(void);

/* Makes again what DROP EXTENSION CASCADE takes along: the guards of the tables. Returns how many were missing. */
extern int	ef_plan_ddl_guards(void);

/* Makes a model's view with its INSTEAD OF triggers; drops it. */
extern void ef_plan_ddl_view(const char *model);
extern void ef_plan_ddl_drop_view(const char *model);

/* Runs one GRANT that was assembled with quote_identifier. */
extern void ef_plan_ddl_run(const char *statement);

#endif							/* EF_PLAN_DDL_H */
