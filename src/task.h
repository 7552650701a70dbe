/*
 * task.h
 *		The queue: work that is due now, later, or waits for somebody.
 *
 * status: due -> (row gone) | parked | blocked; blocked -> due when a function
 * is created.  A running task is a locked row.
 */
#ifndef EF_TASK_H
#define EF_TASK_H

#include "postgres.h"

#include "entity.h"

typedef struct EfTask
{
	char	   *tenant;
	pg_uuid_t	entity_id;
	pg_uuid_t	id;
	char	   *model;
	Jsonb	   *cause;			/* {"id","rev"} of the causing write */
	int32		steps;			/* taken so far for that write */
	char	   *run_as;			/* role name */
	bytea	   *signature;		/* of the above by ef_task_sign; NULL: none */
	char	   *actor;
	char	   *correlation_id;
	Jsonb	   *detail;			/* {"visits": {state: n}} or NULL */
	int32		attempts;
	TimestampTz due_at;
} EfTask;

/* Where a pass through the queue stands: after this task. All zero: before the first. */
typedef struct EfTaskMark
{
	TimestampTz due_at;
	pg_uuid_t	entity_id;
	pg_uuid_t	id;
} EfTaskMark;

/* Leaves automatic work for an entity, due at once. */
extern void ef_task_add(const EfEntity *entity, Oid role, Jsonb *cause, int32 steps, Jsonb *detail,
						const char *actor, const char *correlation_id);

/*
 * Up to limit tasks after the mark that are due at the time, of all tenants, in
 * order of due time and entity; not locked; moves the mark. run_as: only that
 * role's, NULL for all.
 */
extern int	ef_task_due(TimestampTz now, int limit, const char *run_as, EfTaskMark *mark, EfTask **tasks);

/*
 * Up to limit tasks after the mark, whatever their status, in order of tenant,
 * entity and id; tenant and mark move.  For signing them.
 */
extern int	ef_task_all(int limit, const char **tenant, EfTaskMark *mark, EfTask **tasks);

/* Locks a task found by ef_task_due; false when it is gone, taken, or no longer due. */
extern bool ef_task_claim(EfTask *task, TimestampTz now);

extern void ef_task_delete(const EfTask *task);

/*
 * Deletes a task that brought its entity to rest, and what automatic work of
 * the entity was parked or blocked before: nothing of it is left to do.
 */
extern void ef_task_settle(const EfTask *task);

/* parked or blocked, with an error {"sqlstate","message","detail","context"}. */
extern void ef_task_set_status(const EfTask *task, const char *status, Jsonb *error);

/* Writes steps and detail back, still due. */
extern void ef_task_progress(const EfTask *task);

/* Says of a task that its role is right, as of one that we added; needs the guard as ef_task_add. */
extern void ef_task_vouch(const EfTask *task);

/*
 * The signature of a task's role: a code over both with the secret of this
 * installation.  Needs SPI connected and the guard entered.
 */
extern bytea *ef_task_sign(const char *tenant, const pg_uuid_t *entity, const pg_uuid_t *id,
						   const char *run_as);

/* Whether the signature of a task is its own, by the present secret. */
extern bool ef_task_is_signed(const EfTask *task);

/* Makes blocked tasks due; returns how many. */
extern uint64 ef_task_release(void);

/* Appends a row to ef_store.log. */
extern void ef_task_log(const char *tenant, const pg_uuid_t *entity, int32 rev, const char *event,
						Jsonb *detail);

#endif							/* EF_TASK_H */
