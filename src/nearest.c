/*
 * nearest.c
 *		The name that someone who misspelled one probably meant.
 */
#include "postgres.h"

#include "utils/varlena.h"

#include "nearest.h"

#define NAME_BYTES_MAX	255		/* the server compares no longer ones */

/* Begins with nothing offered. */
void
ef_nearest_begin(EfNearest *nearest, const char *wanted)
{
	nearest->wanted = wanted;
	nearest->name = NULL;
	/* half of the name may be wrong, but no more than three letters */
	nearest->distance = Min(3, (int) strlen(wanted) / 2) + 1;
}

/* Keeps the name when it is nearer than all before. */
void
ef_nearest_offer(EfNearest *nearest, const char *name)
{
	int			wanted_length = strlen(nearest->wanted);
	int			length = strlen(name);
	int			distance;

	if (wanted_length > NAME_BYTES_MAX || length > NAME_BYTES_MAX)
		return;
	if (pg_strcasecmp(nearest->wanted, name) == 0)
		distance = 0;
	else
		distance = varstr_levenshtein_less_equal(nearest->wanted, wanted_length, name, length,
												 1, 1, 1, nearest->distance, true);
	if (distance >= nearest->distance)
		return;
	nearest->name = name;
	nearest->distance = distance;
}

/* The HINT that follows from the names offered. */
char *
ef_nearest_hint(const EfNearest *nearest, const char *otherwise)
{
	return nearest->name != NULL ? psprintf("Did you mean \"%s\"?", nearest->name) : pstrdup(otherwise);
}
