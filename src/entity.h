/*
 * entity.h
 *		The head: an entity as it is now, the projection of its revisions.
 */
#ifndef EF_ENTITY_H
#define EF_ENTITY_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "utils/jsonb.h"
#include "utils/uuid.h"

typedef struct EfEntity
{
	pg_uuid_t	id;
	char	   *model;
	int32		model_version;
	char	   *workflow;
	int32		workflow_version;
	char	   *state;
	char	   *previous_state; /* NULL: none yet */
	char	   *transition;		/* the last one fired; NULL: none yet */
	int32		rev;
	TimestampTz recorded_at;
	TimestampTz created_at;
	TimestampTz state_since;
	char	   *actor;
	bool		deleted;
	TimestampTz deleted_at;
	TimestampTz data_at;		/* key of the revision that holds the document */
	int32		data_rev;
	Jsonb	   *data;			/* of a locked entity as it is stored: see ef_entity_unpack */
} EfEntity;

/*
 * Reads an entity of the session's tenant, as the statement sees it; deleted
 * ones too; false when there is none.  Needs SPI and the guard; the result lives in the
 * current memory context.
 */
extern bool ef_entity_load(const pg_uuid_t *id, EfEntity *entity);

/* Locks the head to the end of the transaction and reads its newest state. */
extern bool ef_entity_lock(const pg_uuid_t *id, EfEntity *entity);

/* As ef_entity_lock, but never waits: false when somebody else holds it, too. */
extern bool ef_entity_take(const pg_uuid_t *id, EfEntity *entity);

/*
 * A document for those who look into it: decompressed, fetched when it is stored
 * apart; in the current memory context, or the same when it is plain.  Most
 * transitions never look.
 */
extern Jsonb *ef_entity_unpack(Jsonb *data);

/* Writes a new head; 23505 when the id is taken. */
extern void ef_entity_insert(const EfEntity *entity);

/* Writes the locked head back; data only when it changed, so that the update stays HOT. */
extern void ef_entity_update(const EfEntity *entity, bool with_data);

/* The id as text, in the current memory context. */
extern char *ef_entity_id(const pg_uuid_t *id);

#endif							/* EF_ENTITY_H */
