/*
 * nearest.h
 *		The name that someone who misspelled one probably meant.
 */
#ifndef EF_NEAREST_H
#define EF_NEAREST_H

#include "postgres.h"

typedef struct EfNearest
{
	const char *wanted;
	const char *name;			/* the nearest so far, NULL: none is near */
	int			distance;
} EfNearest;

extern void ef_nearest_begin(EfNearest *nearest, const char *wanted);

/* Offers one name; it must live as long as the answer is used. */
extern void ef_nearest_offer(EfNearest *nearest, const char *name);

/* A HINT: 'Did you mean "x"?', or the given sentence when no name is near. */
extern char *ef_nearest_hint(const EfNearest *nearest, const char *otherwise);

#endif							/* EF_NEAREST_H */
