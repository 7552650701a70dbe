/*
 * engine_frame.h
 *		One entity in flight; private to the engine.
 *
 * Frames form a stack: a process of one entity may write others.  A frame
 * lives in its own memory context, below the one that was current when the
 * write began, and never outlives its call: an error forgets it at the end of
 * the (sub)transaction that it began in.
 */
#ifndef EF_ENGINE_FRAME_H
#define EF_ENGINE_FRAME_H

#include "postgres.h"

#include "criterion.h"
#include "engine.h"
#include "guard.h"
#include "model.h"
#include "task.h"
#include "workflow.h"

#define EF_DEPTH_MAX	32

/* The document as it was when a subtransaction began to change it. */
typedef struct EfSaved
{
	struct EfSaved *up;
	int			nest;
	Jsonb	   *data;
} EfSaved;

/* A process that ran, for the revision. */
typedef struct EfRun
{
	const char *name;
	double		ms;
	bool		skipped;
} EfRun;

/* How often the present cause brought the entity into a state. */
typedef struct EfVisit
{
	const char *state;
	int			count;
} EfVisit;

typedef struct EfFrame
{
	struct EfFrame *up;
	MemoryContext context;
	MemoryContext outer;		/* current before the frame */
	const char *tenant;			/* of the entity */
	int			nest;			/* nesting of transactions where it began */

	EfModel    *model;
	const EfWorkflow *workflow;
	EfEntity	entity;			/* the working copy */
	Jsonb	   *stored;			/* the document of the last revision */
	Jsonb	   *previous;		/* the document before "stored", when known */
	bool		previous_known;
	EfSaved    *saved;			/* newest first */
	bool		in_process;		/* user code runs that may change the working copy */
	bool		in_criterion;	/* user code runs that may read it */

	Oid			caller;			/* recorded as the effective role */
	Oid			role;			/* whose rights user code has */
	int			sec;
	bool		restricted;
	bool		background;
	Jsonb	   *cause;
	const char *actor;
	const char *correlation_id;
	int			attempt;

	const EfTransition *firing; /* NULL: none */
	EfRun	   *runs;
	int			nruns;
	EfVisit    *visits;
	int			nvisits;
	int			steps;
	const char *doing;			/* for the error context: "creating", "updating" ... */
	const char *event;			/* for processes: "create", "update", "transition" ... */
	ErrorContextCallback errors;
} EfFrame;

/* engine_frame.c */
extern EfFrame *ef_frame_push(const EfGuard *guard, const char *doing);
extern void ef_frame_pop(EfFrame *frame);
extern void ef_frame_set_entity(EfFrame *frame, const EfEntity *entity);
extern void ef_frame_set_role(EfFrame *frame, Oid role, int sec, bool restricted);
extern void ef_frame_choose_role(EfFrame *frame);
extern void ef_frame_write(EfFrame *frame, const char *kind, const EfTransition *transition,
						   const char *from_state, bool automatic);
/* The innermost frame when it is this entity's and its process runs, else NULL. */
extern EfFrame *ef_frame_own(const pg_uuid_t *id);
/* The working copy's document, unpacked. */
extern Jsonb *ef_frame_document(EfFrame *frame);
/* Remembers the document before this subtransaction changes it. */
extern void ef_frame_save(EfFrame *frame);
/* Whether the entity is being written, here or further up. */
extern bool ef_frame_in_flight(const char *tenant, const pg_uuid_t *id);
/* Raises 55006 when the entity is in flight. */
extern void ef_frame_refuse(const pg_uuid_t *id);
extern Jsonb *ef_frame_reference(const EfFrame *frame, int32 rev);

/* engine_fire.c */
extern void ef_frame_subject(EfFrame *frame, EfSubject *subject);
extern const EfState *ef_frame_state(const EfFrame *frame);
extern const EfTransition *ef_frame_find(const EfFrame *frame, const char *name);
extern bool ef_frame_open(EfFrame *frame, const EfTransition *transition, StringInfo reason);
extern void ef_frame_fire(EfFrame *frame, const EfTransition *transition, bool automatic);
/* Raises 42704 when background work lacks the function; ef_frame_missing() tells it afterwards. */
extern void ef_frame_require(const EfFrame *frame, const char *name, bool criterion);
extern const char *ef_frame_missing(void);
extern void ef_frame_missing_reset(void);

/* engine_auto.c */
extern void ef_frame_follow(EfFrame *frame);

#endif							/* EF_ENGINE_FRAME_H */
