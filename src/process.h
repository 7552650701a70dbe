/*
 * process.h
 *		Processes and function criteria: found by name, called through fmgr.
 *
 * Called outside of the guard, as the role whose effects they are; the
 * search_path is entityflow.process_path.
 */
#ifndef EF_PROCESS_H
#define EF_PROCESS_H

#include "postgres.h"

#include "utils/jsonb.h"

/* Whether a function of that name would be picked up for a model of that owner, as criterion or process. */
extern bool ef_process_exists(const char *name, Oid owner, bool criterion);

/*
 * Calls a process (meta, data) -> jsonb.  Returns NULL for SQL NULL (document
 * unchanged).  timeout in ms: -1 the setting, 0 none.  Errors: 42704 no such function
 * (owned by the model's owner or a superuser), 42501 no EXECUTE, or a
 * superuser would run another's function, 22023 no object came back, 57014
 * past its time, and whatever the process raises, with CONTEXT naming it.
 */
extern Jsonb *ef_process_call(const char *name, Oid owner, Jsonb *meta, Jsonb *data, int timeout);

/*
 * The truth of a function criterion: boolean as it is, jsonb by its truth
 * (false, null, 0, "", {}, [] and NULL are false).
 */
extern bool ef_process_holds(const char *name, Oid owner, Jsonb *meta, Jsonb *data, int timeout);

/* Registers callbacks; called once when the library is loaded. */
extern void ef_process_init(void);

/* Whether the last error of a process was that its time was over, rather than a cancel by somebody. */
extern bool ef_process_expired(void);

/*
 * Disarms after an error; called when a (sub)transaction aborts. nest:
 * subtransaction nesting level that ended, 0 for all.
 */
extern void ef_process_reset(int nest);

#endif							/* EF_PROCESS_H */
