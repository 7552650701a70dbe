/*
 * revision.h
 *		The log: one row for each change of an entity, never changed again.
 */
#ifndef EF_REVISION_H
#define EF_REVISION_H

#include "postgres.h"

#include "entity.h"

typedef struct EfRevision
{
	const EfEntity *entity;		/* as it is after the change */
	const char *kind;
	const char *transition;		/* NULL: none fired */
	const char *from_state;		/* NULL at creation */
	bool		automatic;
	bool		adjusted;
	int32		epoch;
	Oid			role;			/* the effective role */
	Jsonb	   *cause;			/* {"id":..., "rev":...} or NULL */
	Jsonb	   *processes;		/* [{"name","outcome","ms"}] or NULL */
	bool		with_data;		/* the document changed */
	const char *actor;			/* NULL: none claimed */
	const char *correlation_id;
} EfRevision;

/* Appends a revision; needs SPI and the guard. */
extern void ef_revision_insert(const EfRevision *revision);

/* The document of the revision before the entity's present one, NULL when there is none. */
extern Jsonb *ef_revision_previous(const EfEntity *entity);

#endif							/* EF_REVISION_H */
