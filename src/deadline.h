/*
 * deadline.h
 *		Until when the code that runs may run, told to languages that need it.
 *
 * SQL is stopped by the server's own cancellation.  A language that does not
 * look at it (PL/Python) finds this struct by the rendezvous variable and sets
 * the callbacks.  Whoever is loaded first makes the struct.
 */
#ifndef EF_DEADLINE_H
#define EF_DEADLINE_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "fmgr.h"
#include "utils/memutils.h"

typedef struct EfDeadline
{
	TimestampTz at;				/* 0: no process runs, DT_NOEND: without limit */
	void		(*changed) (void);	/* "at" has another value; may be NULL */
	void		(*interrupt) (void);	/* stop now, said again and again in a signal handler; may be NULL */
} EfDeadline;

static inline EfDeadline *
ef_deadline_shared(void)
{
	EfDeadline **variable = (EfDeadline **) find_rendezvous_variable("entityflow deadline");

	if (*variable == NULL)
		*variable = MemoryContextAllocZero(TopMemoryContext, sizeof(EfDeadline));
	return *variable;
}

#endif							/* EF_DEADLINE_H */
