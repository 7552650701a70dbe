/*
 * storage.c
 *		Schema ef_store: made by the first model, owned by the storage owner.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "access/xlog.h"
#include "catalog/namespace.h"
#include "catalog/pg_database.h"
#include "catalog/pg_type.h"
#include "commands/dbcommands.h"
#include "utils/builtins.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "extension.h"
#include "guard.h"
#include "model.h"
#include "plan.h"
#include "plan_ddl.h"
#include "storage.h"

/* What this backend knows of the instance row; valid while the generation holds. */
static bool known = false;
static uint64 known_generation;
static int32 known_epoch;

/* --- the instance row --- */

/* Reads the row; false when there is none. */
static bool
read_row(EfPlanId id, EfInstance *instance, bool *ours)
{
	if (ef_plan_run(id, NULL, NULL) == 0)
		return false;
	*ours = DatumGetInt64(ef_plan_required(0, 1, INT8OID)) == (int64) GetSystemIdentifier() &&
		DatumGetObjectId(ef_plan_required(0, 2, OIDOID)) == MyDatabaseId;
	instance->epoch = ef_plan_int(0, 3);
	instance->storage_version = ef_plan_int(0, 4);
	instance->paused = ef_plan_bool(0, 5);
	SPI_freetuptable(SPI_tuptable);
	return true;
}

/* Writes the row of this database, new or changed. */
static void
write_row(EfPlanId id, const EfInstance *instance)
{
	Datum		values[] = {
		Int64GetDatum((int64) GetSystemIdentifier()), ObjectIdGetDatum(MyDatabaseId),
		Int32GetDatum(instance->epoch), Int32GetDatum(instance->storage_version),
		BoolGetDatum(instance->paused)
	};

	ef_plan_run(id, values, NULL);
	CacheInvalidateRelcacheByRelid(get_relname_relid("instance", ef_guard_store()));
}

/* Raises 55000 when the tables are not those that this library knows. */
static void
check_version(const EfInstance *instance)
{
	if (instance->storage_version != EF_STORAGE_VERSION)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("storage has version %d, this library needs version %d",
						instance->storage_version, EF_STORAGE_VERSION),
				 errdetail("Schema \"ef_store\" was written by another version of entityflow."),
				 instance->storage_version < EF_STORAGE_VERSION ?
				 errhint("Run SELECT ef_upgrade_storage().") :
				 errhint("Install the version of entityflow that wrote it, or a newer one.")));
}

/* Begins a new epoch, paused, unless another session did so meanwhile. */
static void
begin_epoch(EfInstance *instance)
{
	bool		ours;

	if (!read_row(EF_PLAN_INSTANCE_LOCK, instance, &ours) || ours)
		return;
	instance->epoch++;
	instance->paused = true;
	write_row(EF_PLAN_INSTANCE_UPDATE, instance);
	ereport(NOTICE,
			(errmsg("this database is a copy: background work is paused"),
			 errdetail("Storage was last written in another database or cluster; epoch %d begins.", instance->epoch),
			 errhint("SELECT ef_resume() lets the copy act on its own.")));
}

/* Finds the row, or writes it, or begins a new epoch. */
static void
settle(EfInstance *instance)
{
	bool		ours;

	if (!read_row(EF_PLAN_INSTANCE_READ, instance, &ours))
	{
		*instance = (EfInstance) {1, EF_STORAGE_VERSION, false};
		write_row(EF_PLAN_INSTANCE_INSERT, instance);
		if (!read_row(EF_PLAN_INSTANCE_READ, instance, &ours))
			ereport(ERROR,
					(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
					 errmsg("could not serialize access due to the first write of another session"),
					 errhint("Retry the transaction.")));
	}
	check_version(instance);
	if (!ours)
		begin_epoch(instance);
}

int32
ef_storage_epoch(void)
{
	EfInstance	instance;

	if (known && known_generation == ef_model_generation())
		return known_epoch;
	ef_model_watch(get_relname_relid("instance", ef_guard_store()));
	known_generation = ef_model_generation();
	settle(&instance);
	known_epoch = instance.epoch;
	known = true;
	return known_epoch;
}

bool
ef_storage_instance(EfInstance *instance)
{
	bool		ours;

	return read_row(EF_PLAN_INSTANCE_READ, instance, &ours);
}

void
ef_storage_resume(void)
{
	EfInstance	instance;
	bool		ours;

	ef_storage_epoch();
	if (!read_row(EF_PLAN_INSTANCE_LOCK, &instance, &ours) || !instance.paused)
		return;
	instance.paused = false;
	write_row(EF_PLAN_INSTANCE_UPDATE, &instance);
}

void
ef_storage_reset(void)
{
	known = false;
}

/* --- making it --- */

bool
ef_storage_exists(void)
{
	Oid			store = ef_guard_store();

	return OidIsValid(store) && OidIsValid(get_relname_relid("model", store));
}

/* Owner of the database we are in. */
static Oid
database_owner(void)
{
	HeapTuple	tuple = SearchSysCache1(DATABASEOID, ObjectIdGetDatum(MyDatabaseId));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for database %u", MyDatabaseId);
	owner = ((Form_pg_database) GETSTRUCT(tuple))->datdba;
	ReleaseSysCache(tuple);
	return owner;
}

/* Owner of a schema, InvalidOid when it does not exist. */
static Oid
schema_owner(const char *schema)
{
	HeapTuple	tuple = SearchSysCache1(NAMESPACENAME, CStringGetDatum(schema));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		return InvalidOid;
	owner = ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner;
	ReleaseSysCache(tuple);
	return owner;
}

/* Becomes a role under the restricted search_path; left by ef_guard_leave. */
static EfGuard
become(Oid role)
{
	EfGuard		guard = ef_guard_enter_caller();

	SetUserIdAndSecContext(role, guard.sec | SECURITY_LOCAL_USERID_CHANGE);
	return guard;
}

void
ef_storage_check_create(Oid role)
{
	if (ef_compat_database_aclcheck(MyDatabaseId, role, ACL_CREATE) != ACLCHECK_OK)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied to create models in this database"),
				 errdetail("Role \"%s\" lacks the privilege CREATE on database \"%s\".",
						   GetUserNameFromId(role, false), get_database_name(MyDatabaseId)),
				 errhint("Its owner can GRANT CREATE ON DATABASE %s TO %s.",
						 quote_identifier(get_database_name(MyDatabaseId)),
						 quote_identifier(GetUserNameFromId(role, false)))));
}

/* Makes a schema unless it exists with the right owner; whether it did. */
static bool
make_schema(const char *schema, Oid owner)
{
	Oid			present = schema_owner(schema);

	if (!OidIsValid(present))
	{
		ef_plan_ddl_schema(schema, owner);
		return true;
	}
	if (present != owner)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("schema \"%s\" belongs to another role", schema),
				 errdetail("Its owner is \"%s\", storage belongs to \"%s\".",
						   GetUserNameFromId(present, false), GetUserNameFromId(owner, false)),
				 errhint("Drop or rename the schema, or run ALTER SCHEMA %s OWNER TO %s.",
						 schema, quote_identifier(GetUserNameFromId(owner, false)))));
	return false;
}

/*
 * The storage owner's views and guards name functions in schema entityflow, on
 * which PUBLIC has no rights: the schema's owner lets it in.
 */
void
ef_storage_admit_owner(Oid owner)
{
	Oid			members = get_namespace_oid("entityflow", false);
	EfGuard		guard;

	if (ef_compat_namespace_aclcheck(members, owner, ACL_USAGE) == ACLCHECK_OK)
		return;
	if (owner != database_owner() && !superuser())
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("schema \"ef_store\" belongs to another role than the database"),
				 errdetail("Its owner is \"%s\", the database belongs to \"%s\".",
						   GetUserNameFromId(owner, false), GetUserNameFromId(database_owner(), false)),
				 errhint("If it is storage of entityflow, let a superuser run SELECT * FROM ef_repair(); else drop or rename it.")));
	guard = become(schema_owner("entityflow"));
	ef_plan_ddl_grant_members(owner);
	ef_guard_leave(&guard);
}

bool
ef_storage_views_open(void)
{
	Oid			views = ef_guard_views();

	return OidIsValid(views) && ef_compat_namespace_aclcheck(views, ACL_ID_PUBLIC, ACL_USAGE) == ACLCHECK_OK;
}

bool
ef_storage_make_views_schema(void)
{
	if (make_schema("ef", ef_guard_owner()))
		return true;
	if (ef_storage_views_open())
		return false;
	ef_plan_ddl_open_views();
	return true;
}

bool
ef_storage_create(void)
{
	Oid			owner;
	EfGuard		guard;

	if (ef_storage_exists())
	{
		ef_storage_admit_owner(ef_guard_owner());
		return false;
	}
	ef_storage_check_create(GetUserId());
	ef_extension_lock_creation();
	if (ef_storage_exists())
		return false;
	owner = database_owner();
	ef_storage_admit_owner(owner);
	guard = become(owner);
	(void) make_schema("ef_store", owner);
	(void) make_schema("ef", owner);
	ef_plan_ddl_storage();
	ef_guard_leave(&guard);
	return true;
}

void
ef_storage_check_owner(Oid role, const char *action)
{
	Oid			owner = ef_guard_owner();

	if (OidIsValid(owner) && has_privs_of_role(role, owner))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("permission denied to %s", action),
			 OidIsValid(owner) ?
			 errdetail("Storage belongs to \"%s\", the owner of schema \"ef_store\".",
					   GetUserNameFromId(owner, false)) :
			 errdetail("Schema \"ef_store\" does not exist."),
			 errhint("Ask its owner, or a member of that role, to do it.")));
}
