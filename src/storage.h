/*
 * storage.h
 *		Schema ef_store: made by the first model, owned by the storage owner.
 */
#ifndef EF_STORAGE_H
#define EF_STORAGE_H

#include "postgres.h"

typedef struct EfInstance
{
	int32		epoch;
	int32		storage_version;
	bool		paused;
} EfInstance;

/* Makes schemas and tables unless they exist; 42501 as architecture section 7 says. Returns whether it made them. */
extern bool ef_storage_create(void);

/*
 * Called before each write (inside the guard): the first one of a backend
 * makes sure that the instance row is of this database; one that is not begins
 * a new epoch, paused.  Later calls cost a comparison.
 */
extern int32 ef_storage_epoch(void);

/* The instance row as it is now; false when nothing was written yet. */
extern bool ef_storage_instance(EfInstance *instance);

/* Forgets what is known of the row; called at abort and on invalidation. */
extern void ef_storage_reset(void);

/* Raises 42501 unless the role is the storage owner, or a member of it. */
extern void ef_storage_check_owner(Oid role, const char *action);

#endif							/* EF_STORAGE_H */
