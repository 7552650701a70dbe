/*
 * engine.h
 *		What moves entities: one write, its processes, its revision, what follows.
 *
 * Every call needs SPI connected and no guard: it enters the guard itself, and
 * leaves it around user code.
 */
#ifndef EF_ENGINE_H
#define EF_ENGINE_H

#include "postgres.h"

#include "entity.h"
#include "task.h"

typedef struct EfCreate
{
	const char *model;
	int32		version;		/* EF_VERSION_CURRENT */
	const char *transition;		/* fired after creation; NULL: none */
	const pg_uuid_t *id;		/* NULL: a new one */
} EfCreate;

/* Creates an entity; returns its id. */
extern pg_uuid_t ef_engine_create(const EfCreate *request, Jsonb *data);

typedef struct EfChange
{
	pg_uuid_t	id;
	const char *transition;		/* NULL: loopback */
	Jsonb	   *data;			/* replaces; NULL: not */
	Jsonb	   *patch;			/* merges or patches; NULL: not */
	int32		if_rev;			/* 0: any */
	const char *kind;			/* of the loopback's revision: "update", "revert" */
} EfChange;

/* Updates, patches or fires; the result is the entity afterwards (inline cascade included). */
extern void ef_engine_change(const EfChange *request, EfEntity *result);

extern int32 ef_engine_delete(const pg_uuid_t *id, int32 if_rev);
extern int32 ef_engine_restore(const pg_uuid_t *id);
extern int32 ef_engine_lock(const pg_uuid_t *id);

typedef struct EfOffer
{
	char	   *transition;
	char	   *next_state;
	bool		manual;
	bool		available;
	char	   *reason;			/* NULL when available */
} EfOffer;

/*
 * What the entity's state offers to the caller, as the statement sees it;
 * none for an unknown or deleted entity.
 */
extern int	ef_engine_offers(const pg_uuid_t *id, EfOffer **offers);

typedef enum EfOutcome
{
	EF_OUTCOME_BUSY,			/* somebody else holds the task or the head */
	EF_OUTCOME_SUPERUSER,		/* it runs as a superuser, in the session of one only */
	EF_OUTCOME_UNSIGNED,		/* nobody vouches for its role: in a session with that role's rights only */
	EF_OUTCOME_VIEWLESS,		/* its model waits for ef_repair() */
	EF_OUTCOME_DONE,			/* the entity rests, the task is gone */
	EF_OUTCOME_ALONE,			/* the next transition has processes: not in a batch */
	EF_OUTCOME_MORE				/* a transition with processes fired; commit and come again */
} EfOutcome;

/*
 * Runs a task found by ef_task_due.  pure: stop in front of processes, so that
 * a batch can be rolled back and redone.  Whatever fails is raised.
 */
extern EfOutcome ef_engine_task(EfTask *task, TimestampTz now, bool pure);

/* Parks a task that failed, or blocks it when it lacks a function; the failure itself was rolled back. */
extern void ef_engine_task_failed(EfTask *task, TimestampTz now, const ErrorData *error);

/* The working copy of an entity in flight (rule 3.10), NULL when it is not. */
extern const EfEntity *ef_engine_in_flight(const pg_uuid_t *id);

/* Forget the stack at the end of the transaction; restore it at the end of a subtransaction. */
extern void ef_engine_reset(void);
extern void ef_engine_reset_sub(int nest);
extern void ef_engine_commit_sub(int nest);

#endif							/* EF_ENGINE_H */
