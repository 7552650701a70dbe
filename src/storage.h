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

/* Whether the tables are there; cheap. */
extern bool ef_storage_exists(void);

/* Raises 42501 unless the role may create in this database. */
extern void ef_storage_check_create(Oid role);

/*
 * Makes schemas and tables unless they exist; 42501 as architecture section 7
 * says.  Returns whether it made them.  Needs SPI, outside of the guard.
 */
extern bool ef_storage_create(void);

/*
 * Makes schema ef again when it is gone, and open to all roles, inside the
 * guard; whether there was anything to do.
 */
extern bool ef_storage_make_views_schema(void);

/* Whether schema ef exists and is open to all roles. */
extern bool ef_storage_views_open(void);

/* Lets the storage owner use schema entityflow. */
extern void ef_storage_admit_owner(Oid owner);

/*
 * Called before each write (inside the guard): the first one of a backend
 * makes sure that the instance row is of this database; one that is not begins
 * a new epoch, paused.  Later calls cost a comparison.
 */
extern int32 ef_storage_epoch(void);

/*
 * The instance row as it is now; false when nothing was written yet.  Whoever
 * asks whether work is paused calls ef_storage_epoch() first.
 */
extern bool ef_storage_instance(EfInstance *instance);

/* Lets background work of this database go on, inside the guard. */
extern void ef_storage_resume(void);

/* Forgets what is known of the row; called when a (sub)transaction aborts. */
extern void ef_storage_reset(void);

/* Raises 42501 unless the role is the storage owner, or a member of it. */
extern void ef_storage_check_owner(Oid role, const char *action);

#endif							/* EF_STORAGE_H */
