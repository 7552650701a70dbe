/*
 * model.h
 *		Models, and their views as carriers of privileges.
 *
 * Locking: a writer holds AccessShareLock on the view to its commit, whoever
 * changes a model AccessExclusiveLock (rule 2.7).  Cached per backend; any
 * invalidation of the view's relcache entry makes the entry stale, and every
 * change of a model or its workflows sends one.
 */
#ifndef EF_MODEL_H
#define EF_MODEL_H

#include "postgres.h"

#include "storage/lockdefs.h"
#include "utils/jsonb.h"

#include "guc.h"

typedef struct EfModel
{
	char	   *name;
	int32		version;
	Oid			view;
	char	   *owner;			/* role name */
	bool		has_cascade;	/* options.cascade given */
	EfCascade	cascade;
} EfModel;

typedef enum EfRight
{
	EF_RIGHT_READ,				/* SELECT */
	EF_RIGHT_CREATE,			/* INSERT */
	EF_RIGHT_FIRE,				/* UPDATE (state) */
	EF_RIGHT_CHANGE,			/* UPDATE (data) */
	EF_RIGHT_DELETE,			/* DELETE */
	EF_RIGHT_OWN				/* the creator, a member of it, the storage owner, a superuser */
} EfRight;

#define EF_VERSION_CURRENT	(-1)

/*
 * Finds a model, locking its view to the end of the transaction; 42704 (with
 * nearest name as HINT) when it does not exist, 55000 when its view is gone.
 * Needs SPI and the guard.  The result lives in the current memory context.
 * With a lock that others wait for, open it with NoLock first and check the
 * right, so that nobody without it can hold up writers.
 */
extern EfModel *ef_model_open(const char *name, int32 version, LOCKMODE lock);

/* The same, but NULL when there is no such model or version. */
extern EfModel *ef_model_find(const char *name, int32 version, LOCKMODE lock);

/* Raises 42501 unless the role has the right. */
extern void ef_model_check(const EfModel *model, EfRight right, Oid role);
extern bool ef_model_allows(const EfModel *model, EfRight right, Oid role);

/* NoLock, EF_RIGHT_OWN checked, then AccessExclusiveLock: for whoever changes a model. */
extern EfModel *ef_model_open_own(const char *name, int32 version, Oid role);

/* OID of the view, InvalidOid when there is none. */
extern Oid	ef_model_view(const char *name);

/* The owner's OID; InvalidOid when the role is gone. */
extern Oid	ef_model_owner(const EfModel *model);

/* What a model is made of, as given to ef_create_model. */
typedef struct EfModelSettings
{
	const char *name;
	int32		version;
	const char *entity_type;
	const char *entity_source;
	Datum		depends_on;		/* text[] */
	const char *schema_mode;
	Jsonb	   *options;
	const char *owner;
} EfModelSettings;

/* Stores a model; the caller holds what keeps others from it. */
extern void ef_model_insert(const EfModelSettings *settings);

/* Name of the setting in which the stored model differs, NULL when it is the same; *stored gets its text. */
extern const char *ef_model_difference(const EfModelSettings *settings, char **stored);

/* Number of entities that are not deleted, of all tenants. */
extern int64 ef_model_live(const EfModel *model);

/* Removes the version: its row, its workflows, and with the last version the view. */
extern void ef_model_drop(const EfModel *model);

/* Who owned a dropped model that left deleted entities; NULL when nobody did. */
extern char *ef_model_former_owner(const char *name);

/* Appends to the model's history; detail may be NULL. */
extern void ef_model_note(const char *name, int32 version, const char *event, Jsonb *detail, Oid role);

/* Tells every backend that the model changed; the caller holds AccessExclusiveLock. */
extern void ef_model_changed(Oid view);

/* A counter that moves whenever anything cached from storage may be stale; views watched by ef_model_open. */
extern uint64 ef_model_generation(void);

/* Watches one more relation. */
extern void ef_model_watch(Oid relation);

/* Registers the relcache callback; called once when the library is loaded. */
extern void ef_model_init(void);

#endif							/* EF_MODEL_H */
