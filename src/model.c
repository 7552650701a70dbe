/*
 * model.c
 *		Models: found by name and version, cached, checked, stored.
 */
#include "compat.h"

#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "nodes/pg_list.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "guard.h"
#include "json.h"
#include "model.h"
#include "nearest.h"
#include "plan.h"
#include "plan_ddl.h"

typedef struct Key
{
	char		name[EF_MODEL_NAME_MAX + 1];
	int32		version;		/* as asked for: EF_VERSION_CURRENT too */
} Key;

typedef struct Entry
{
	Key			key;			/* must be first */
	uint64		generation;		/* at the time of loading */
	int32		version;
	Oid			view;
	char		owner[NAMEDATALEN];
	bool		has_cascade;
	EfCascade	cascade;
} Entry;

static HTAB *cache = NULL;		/* Key -> Entry */
static HTAB *watched = NULL;	/* OIDs whose invalidation moves the generation */
static uint64 generation = 1;

/* --- what makes the cache stale --- */

/* Runs while messages are taken in: looks at our own memory only. */
static void
relcache_callback(Datum arg, Oid relation)
{
	if (!OidIsValid(relation) ||
		(watched != NULL && hash_search(watched, &relation, HASH_FIND, NULL) != NULL))
		generation++;
}

void
ef_model_init(void)
{
	CacheRegisterRelcacheCallback(relcache_callback, (Datum) 0);
}

uint64
ef_model_generation(void)
{
	return generation;
}

void
ef_model_watch(Oid relation)
{
	if (watched == NULL)
	{
		HASHCTL		control = {
			.keysize = sizeof(Oid),
			.entrysize = sizeof(Oid),
			.hcxt = CacheMemoryContext
		};

		watched = hash_create("entityflow watched relations", 64, &control,
							  HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	}
	(void) hash_search(watched, &relation, HASH_ENTER, NULL);
}

void
ef_model_changed(Oid view)
{
	CacheInvalidateRelcacheByRelid(view);
	generation++;
	/* only a message that a command has taken in is taken in again at abort */
	(void) GetCurrentCommandId(true);
	CommandCounterIncrement();
}

/* --- finding --- */

Oid
ef_model_view(const char *name)
{
	Oid			namespace = ef_guard_views();

	if (!OidIsValid(namespace) || strlen(name) > EF_MODEL_NAME_MAX)
		return InvalidOid;
	return get_relname_relid(name, namespace);
}

/* Finds the view and locks it; looks again, for it may have been replaced while we waited. */
static Oid
lock_view(const char *name, LOCKMODE lock)
{
	for (;;)
	{
		Oid			view = ef_model_view(name);

		if (!OidIsValid(view) || lock == NoLock)
			return view;
		LockRelationOid(view, lock);
		if (ef_model_view(name) == view)
			return view;
		UnlockRelationOid(view, lock);
	}
}

/* The cache's entry for a name and version, new or found. */
static Entry *
find_entry(const char *name, int32 version, bool *found)
{
	Key			key;

	if (cache == NULL)
	{
		HASHCTL		control = {
			.keysize = sizeof(Key),
			.entrysize = sizeof(Entry),
			.hcxt = CacheMemoryContext
		};

		cache = hash_create("entityflow models", 64, &control, HASH_ELEM | HASH_BLOBS | HASH_CONTEXT);
	}
	memset(&key, 0, sizeof(key));
	strlcpy(key.name, name, sizeof(key.name));
	key.version = version;
	return hash_search(cache, &key, HASH_ENTER, found);
}

/* Fills a stale entry from its row; false when there is none. */
static bool
load(Entry *entry)
{
	Datum		values[] = {CStringGetTextDatum(entry->key.name), Int32GetDatum(entry->key.version)};
	uint64		loading = generation;
	char	   *cascade;

	if (ef_plan_run_latest(EF_PLAN_MODEL_READ, values) == 0)
		return false;
	entry->version = ef_plan_int(0, 1);
	strlcpy(entry->owner, ef_plan_required_text(0, 2), NAMEDATALEN);
	cascade = ef_plan_text(0, 3);
	entry->has_cascade = cascade != NULL;
	entry->cascade = cascade != NULL && strcmp(cascade, "inline") == 0 ? EF_CASCADE_INLINE :
		EF_CASCADE_WORKER;
	SPI_freetuptable(SPI_tuptable);
	entry->generation = loading;
	return true;
}

/* A model as its users see it, from its entry. */
static EfModel *
make_model(const Entry *entry)
{
	EfModel    *model = palloc(sizeof(EfModel));

	model->name = pstrdup(entry->key.name);
	model->version = entry->version;
	model->view = entry->view;
	model->owner = pstrdup(entry->owner);
	model->has_cascade = entry->has_cascade;
	model->cascade = entry->cascade;
	return model;
}

/* Looks a model up under its locked view, which may be missing. */
static EfModel *
look_up(const char *name, int32 version, Oid view)
{
	bool		found;
	Entry	   *entry = find_entry(name, version, &found);

	if (!found)
		entry->generation = 0;
	if (OidIsValid(view))
		ef_model_watch(view);
	if (entry->generation != generation && !load(entry))
	{
		hash_search(cache, &entry->key, HASH_REMOVE, NULL);
		return NULL;
	}
	entry->view = view;
	return make_model(entry);
}

/* Raises 42704 for a model that does not exist, or lacks the version. */
static void
refuse_unknown(const char *name, int32 version)
{
	EfNearest	nearest;
	bool		exists = false;

	ef_nearest_begin(&nearest, name);
	(void) ef_plan_run_latest(EF_PLAN_MODEL_ALL, NULL);
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		const char *present = ef_plan_required_text(i, 1);

		exists |= strcmp(present, name) == 0;
		ef_nearest_offer(&nearest, present);
	}
	if (exists)
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("model \"%s\" has no version %d", name, version),
				 errdetail("The model has other versions."),
				 errhint("SELECT * FROM ef_models() lists the versions.")));
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("model \"%s\" does not exist", pnstrdup(name, pg_mbcliplen(name, strlen(name), 256))),
			 errdetail("No model of this database has that name."),
			 errhint("%s", ef_nearest_hint(&nearest, "Create it with ef_create_model()."))));
}

EfModel *
ef_model_find(const char *name, int32 version, LOCKMODE lock)
{
	if (*name == '\0' || strlen(name) > EF_MODEL_NAME_MAX)
		return NULL;
	return look_up(name, version, lock_view(name, lock));
}

EfModel *
ef_model_open(const char *name, int32 version, LOCKMODE lock)
{
	EfModel    *model = ef_model_find(name, version, lock);

	if (model == NULL)
		refuse_unknown(name, version);
	if (!OidIsValid(model->view))
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("the view of model \"%s\" is missing", name),
				 errdetail("It went with an earlier DROP EXTENSION CASCADE, or was dropped; nothing else is lost."),
				 errhint("The storage owner makes it again, with its grants: SELECT * FROM ef_repair().")));
	return model;
}

EfModel *
ef_model_open_own(const char *name, int32 version, Oid role)
{
	ef_model_check(ef_model_open(name, version, NoLock), EF_RIGHT_OWN, role);
	return ef_model_open(name, version, AccessExclusiveLock);
}

/* --- rights --- */

Oid
ef_model_owner(const EfModel *model)
{
	return get_role_oid(model->owner, true);
}

/* Whether a role has a privilege on the view, or on one of its columns. */
static bool
has_privilege(Oid view, Oid role, AclMode privilege, const char *column)
{
	AttrNumber	attribute;

	if (pg_class_aclcheck(view, role, privilege) == ACLCHECK_OK)
		return true;
	if (column == NULL)
		return false;
	attribute = get_attnum(view, column);
	return attribute != InvalidAttrNumber &&
		pg_attribute_aclcheck(view, attribute, role, privilege) == ACLCHECK_OK;
}

/* Whether a role may change the model itself. */
static bool
owns(const EfModel *model, Oid role)
{
	Oid			owner = ef_model_owner(model);

	if (OidIsValid(owner) && has_privs_of_role(role, owner))
		return true;
	owner = ef_guard_owner();
	return OidIsValid(owner) && has_privs_of_role(role, owner);
}

bool
ef_model_allows(const EfModel *model, EfRight right, Oid role)
{
	if (right != EF_RIGHT_OWN && !OidIsValid(model->view))
		return false;
	switch (right)
	{
		case EF_RIGHT_READ:
			return has_privilege(model->view, role, ACL_SELECT, NULL);
		case EF_RIGHT_CREATE:
			return has_privilege(model->view, role, ACL_INSERT, NULL);
		case EF_RIGHT_FIRE:
			return has_privilege(model->view, role, ACL_UPDATE, "state");
		case EF_RIGHT_CHANGE:
			return has_privilege(model->view, role, ACL_UPDATE, "data");
		case EF_RIGHT_DELETE:
			return has_privilege(model->view, role, ACL_DELETE, NULL);
		case EF_RIGHT_OWN:
			return owns(model, role);
	}
	return false;
}

void
ef_model_check(const EfModel *model, EfRight right, Oid role)
{
	static const char *const what[] = {"read", "create", "fire transitions of", "change", "delete"};
	static const char *const privilege[] = {"SELECT", "INSERT", "UPDATE (state)", "UPDATE (data)", "DELETE"};

	if (ef_model_allows(model, right, role))
		return;
	if (right == EF_RIGHT_OWN)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied: must be owner of model \"%s\"", model->name),
				 errdetail("Role \"%s\" is not a member of its owner \"%s\".",
						   GetUserNameFromId(role, false), model->owner),
				 errhint("Ask the owner, or the storage owner.")));
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("permission denied to %s entities of model \"%s\"", what[right], model->name),
			 errdetail("Role \"%s\" lacks the privilege %s on view %s.", GetUserNameFromId(role, false),
					   privilege[right], quote_qualified_identifier("ef", model->name)),
			 errhint("The model's owner can GRANT %s ON %s TO %s.", privilege[right],
					 quote_qualified_identifier("ef", model->name),
					 quote_identifier(GetUserNameFromId(role, false)))));
}

/* --- storing --- */

void
ef_model_insert(const EfModelSettings *settings)
{
	Datum		values[] = {
		CStringGetTextDatum(settings->name), Int32GetDatum(settings->version),
		CStringGetTextDatum(settings->entity_type), CStringGetTextDatum(settings->entity_source),
		settings->depends_on, CStringGetTextDatum(settings->schema_mode),
		JsonbPGetDatum(settings->options), CStringGetTextDatum(settings->owner),
		TimestampTzGetDatum(ef_clock_now())
	};

	ef_plan_run(EF_PLAN_MODEL_INSERT, values, NULL);
}

const char *
ef_model_difference(const EfModelSettings *settings, char **stored)
{
	Datum		values[] = {
		CStringGetTextDatum(settings->name), Int32GetDatum(settings->version),
		CStringGetTextDatum(settings->entity_type), CStringGetTextDatum(settings->entity_source),
		settings->depends_on, CStringGetTextDatum(settings->schema_mode),
		JsonbPGetDatum(settings->options)
	};

	if (ef_plan_run_latest(EF_PLAN_MODEL_DIFFERENCE, values) == 0)
		return NULL;
	*stored = ef_plan_text(0, 2);
	return ef_plan_text(0, 1);
}

int64
ef_model_live(const EfModel *model)
{
	Datum		values[] = {CStringGetTextDatum(model->name), Int32GetDatum(model->version)};

	ef_plan_run_latest(EF_PLAN_MODEL_LIVE, values);
	return DatumGetInt64(ef_plan_required(0, 1, INT8OID));
}

void
ef_model_drop(const EfModel *model)
{
	Datum		values[] = {CStringGetTextDatum(model->name), Int32GetDatum(model->version)};
	Datum		any[] = {CStringGetTextDatum(model->name), Int32GetDatum(EF_VERSION_CURRENT)};

	/* definitions of deleted entities stay, so that their versions are never given out again */
	ef_plan_run(EF_PLAN_WORKFLOW_DELETE, values, NULL);
	ef_plan_run(EF_PLAN_WORKFLOW_RETIRE_ALL, values, NULL);
	ef_plan_run(EF_PLAN_MODEL_DELETE, values, NULL);
	if (ef_plan_run_latest(EF_PLAN_MODEL_READ, any) == 0)
		ef_plan_ddl_drop_view(model->name);
	else
		ef_model_changed(model->view);
}

void
ef_model_note(const char *name, int32 version, const char *event, Jsonb *detail, Oid role)
{
	Datum		values[] = {
		CStringGetTextDatum(name), Int32GetDatum(version), TimestampTzGetDatum(ef_clock_now()),
		CStringGetTextDatum(event), JsonbPGetDatum(detail),
		CStringGetTextDatum(GetUserNameFromId(GetSessionUserId(), false)),
		CStringGetTextDatum(GetUserNameFromId(role, false))
	};

	ef_plan_run(EF_PLAN_MODEL_HISTORY_INSERT, values, detail != NULL ? NULL : "    n  ");
}

char *
ef_model_former_owner(const char *name)
{
	Datum		values[] = {CStringGetTextDatum(name)};

	return ef_plan_run_latest(EF_PLAN_MODEL_FORMER_OWNER, values) == 0 ? NULL : ef_plan_text(0, 1);
}
