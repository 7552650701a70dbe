/*
 * process_lookup.h
 *		Which function a process is (rule 5.1).
 */
#ifndef EF_PROCESS_LOOKUP_H
#define EF_PROCESS_LOOKUP_H

#include "postgres.h"

#include "access/htup.h"
#include "catalog/pg_proc.h"
#include "fmgr.h"
#include "nodes/pg_list.h"

typedef enum EfProcessKind
{
	EF_KIND_PROCESS,			/* returns jsonb */
	EF_KIND_CRITERION			/* returns boolean or jsonb */
} EfProcessKind;

/*
 * A function that was found.  The cache owns it; whoever calls it counts depth
 * up meanwhile, so that it outlives an invalidation (a process may drop
 * itself), and leaves it with ef_process_release.
 */
typedef struct EfFunction
{
	MemoryContext context;
	FmgrInfo	info;
	char	   *name;			/* with its schema, as for messages */
	Oid			result;			/* type */
	bool		trusted;		/* may have the current user's rights */
	int			depth;
	bool		doomed;			/* no longer in the cache */
} EfFunction;

/* The function for the current user, NULL when there is none. */
extern EfFunction *ef_process_lookup(const char *name, Oid owner, EfProcessKind kind);

extern void ef_process_hold(EfFunction *function);
extern void ef_process_release(EfFunction *function);

/* Raises 42704 with what was looked for, and what was found instead. */
extern void ef_process_missing(const char *name, Oid owner, EfProcessKind kind) pg_attribute_noreturn();

/*
 * The name in snake_case: ProcessPayment, process-payment, "Process
 * Payment" -> process_payment, HTTPCall -> http_call.
 */
extern char *ef_process_snake(const char *name);

/* Names of the schemas in entityflow.process_path, as String nodes. */
extern List *ef_process_schemas(void);

/* entityflow.process_path as a search_path, as of the last lookup. */
extern const char *ef_process_search_path(void);

/* The schema of that name if it exists and the current user may use it. */
extern Oid	ef_process_schema(const char *name);

/* Whether a function has the right shape; and whether its owner's are picked up. */
extern bool ef_process_fits(Form_pg_proc function, EfProcessKind kind);
extern bool ef_process_admits(Form_pg_proc function, Oid owner);

/* Registers callbacks; called once when the library is loaded. */
extern void ef_process_lookup_init(void);

#endif							/* EF_PROCESS_LOOKUP_H */
