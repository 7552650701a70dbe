/*
 * process_limit.h
 *		The time that a process may take (rule 5.6).
 *
 * Limits nest like the calls they belong to; each lives in the caller's frame
 * of the stack, and the caller ends it on success and on error alike.
 */
#ifndef EF_PROCESS_LIMIT_H
#define EF_PROCESS_LIMIT_H

#include "postgres.h"

#include "datatype/timestamp.h"

typedef struct EfLimit EfLimit;

struct EfLimit
{
	EfLimit    *outer;
	int			ms;				/* 0: none */
	TimestampTz at;				/* its own end */
	TimestampTz until;			/* the earliest end of it and the outer ones */
};

/* Begins a limit of so many milliseconds from now, 0 for none. */
extern void ef_limit_begin(EfLimit *limit, int ms);

/* Whether its own end has passed. */
extern bool ef_limit_passed(const EfLimit *limit);

/* Ends it; a cancellation of ours that is still pending is taken back. */
extern void ef_limit_end(EfLimit *limit);

/*
 * Called when a subtransaction aborts: past the limit, the process has just
 * caught our cancellation.  It gets the next one at once, in its handler, as
 * one that came while it works again would be caught again.
 */
extern void ef_limit_insist(void);

/* Forgets all limits; called at the end of a transaction. */
extern void ef_limit_reset(void);

#endif							/* EF_PROCESS_LIMIT_H */
