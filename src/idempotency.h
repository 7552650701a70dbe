/*
 * idempotency.h
 *		Results of calls that bear a key (rule 1.7).
 */
#ifndef EF_IDEMPOTENCY_H
#define EF_IDEMPOTENCY_H

#include "postgres.h"

#include "utils/jsonb.h"

typedef struct EfIdempotency
{
	const char *function;
	const char *key;			/* NULL: nothing to do */
} EfIdempotency;

/*
 * Takes the key, waiting for a concurrent holder.  Returns true with the first
 * call's result (as text) when there was one; WF005 when its arguments differed; 22023 for
 * an empty or overlong key.  arguments: the call's arguments in a canonical text.
 */
extern bool ef_idempotency_begin(const EfIdempotency *call, const char *arguments, int length, char **result);

/* Stores the result of the call that took the key. */
extern void ef_idempotency_end(const EfIdempotency *call, const char *result);

#endif							/* EF_IDEMPOTENCY_H */
