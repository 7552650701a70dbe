/*
 * view.h
 *		Models' views: made, and their grants remembered for ef_repair().
 *
 * ef_store.model.grants holds a model's grants as an array in the order of the
 * server's own: [{"to","by","privilege","column","grantable"}, ...].  Without
 * "to" it is PUBLIC, without "by" the view's owner, without "column" the whole view.
 */
#ifndef EF_VIEW_H
#define EF_VIEW_H

#include "postgres.h"

#include "nodes/pg_list.h"

#include "model.h"

/* Makes the view, with all privileges for the model's owner, and remembers them.  Needs SPI and the guard. */
extern void ef_view_create(const char *model, Oid owner);

/*
 * Copies the view's grants into the model, when they changed; nothing for a
 * view that is not a model's.  Locks the view against others who grant.
 */
extern void ef_view_remember(const char *model);

/*
 * Makes a missing view, and gives the grants remembered to one that has none,
 * each as its grantor; missing roles are skipped with a NOTICE.  Returns whether
 * the view was missing; *given is the number of grants.
 */
extern bool ef_view_repair(const char *model, int *given);

/* Names of all models (char *), in order, in the current memory context. */
extern List *ef_view_models(void);

#endif							/* EF_VIEW_H */
