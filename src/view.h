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

#include "model.h"

/* Makes the view, with all privileges for the model's owner, and remembers them.  Needs SPI and the guard. */
extern void ef_view_create(const char *model, Oid owner);

/* Copies the view's grants into the model, when they changed; nothing for a view that is not a model's. */
extern void ef_view_remember(const char *model);

/*
 * Gives the grants remembered to a view that has none, each as its grantor;
 * missing roles are skipped with a NOTICE.  Returns how many were given.
 */
extern int	ef_view_replay(const char *model);

/* Whether anything was ever granted on the view. */
extern bool ef_view_is_bare(Oid view);

/* Names of all models (char *), in order, in the current memory context. */
extern List *ef_view_models(void);

#endif							/* EF_VIEW_H */
