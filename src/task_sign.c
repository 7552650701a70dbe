/*
 * task_sign.c
 *		Signatures of tasks: whose rights a task has was written by us, not by the storage owner.
 *
 * The storage owner, an ordinary role, can write what he likes into his tables,
 * also the name of a role whose rights he has not.  So a task bears a code over
 * its key and that name, made with a secret that he cannot read.
 */
#include "compat.h"

#include "catalog/namespace.h"
#include "catalog/pg_class.h"
#include "catalog/pg_type.h"
#include "common/hmac.h"
#include "common/sha2.h"
#include "utils/lsyscache.h"
#include "utils/syscache.h"

#include "guard.h"
#include "model.h"
#include "plan.h"
#include "task.h"

#define KEY_LENGTH	32

/* The secret as this backend read it; valid while the generation holds. */
static bool known = false;
static uint64 known_generation;
static uint8 secret[KEY_LENGTH];

/* --- the secret --- */

/* Raises 55000 when the extension has no secret. */
static void
refuse_missing(void)
{
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
			 errmsg("extension \"entityflow\" has no secret to sign tasks with"),
			 errdetail("Table \"entityflow.secret\" is missing, or does not hold one row with %d bytes.", KEY_LENGTH),
			 errhint("Let a superuser put random bytes there, or drop and create the extension, then call ef_resume().")));
}

/* Owner of a table; InvalidOid when it is gone. */
static Oid
table_owner(Oid table)
{
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(table));
	Oid			owner;

	if (!HeapTupleIsValid(tuple))
		return InvalidOid;
	owner = ((Form_pg_class) GETSTRUCT(tuple))->relowner;
	ReleaseSysCache(tuple);
	return owner;
}

/* Reads the secret as the role that owns it: the storage owner has no right on it. */
static void
load(Oid table)
{
	Oid			owner = table_owner(table);
	EfGuard		guard;
	bytea	   *key;
	Oid			user;
	int			sec;

	if (!OidIsValid(owner))
		refuse_missing();
	GetUserIdAndSecContext(&user, &sec);
	guard = ef_guard_enter_role(owner, sec, true);
	if (ef_plan_run_latest(EF_PLAN_SECRET_READ, NULL) != 1)
		refuse_missing();
	key = DatumGetByteaPP(ef_plan_required(0, 1, BYTEAOID));
	if (VARSIZE_ANY_EXHDR(key) != KEY_LENGTH)
		refuse_missing();
	memcpy(secret, VARDATA_ANY(key), KEY_LENGTH);
	SPI_freetuptable(SPI_tuptable);
	ef_guard_leave(&guard);
}

/* The secret, read again when its table was dropped, made or changed in form. */
static const uint8 *
find_secret(void)
{
	Oid			table;
	uint64		loading;

	if (known && known_generation == ef_model_generation())
		return secret;
	known = false;
	table = get_relname_relid("secret", get_namespace_oid("entityflow", false));
	ef_model_watch(table);
	loading = ef_model_generation();
	load(table);
	known_generation = loading;
	known = true;
	return secret;
}

/* --- the code --- */

/* Adds bytes with their length before them: no two tasks give the same sequence. */
static bool
add(pg_hmac_ctx *context, const void *bytes, uint32 length)
{
	return pg_hmac_update(context, (const uint8 *) &length, sizeof(length)) == 0 &&
		pg_hmac_update(context, bytes, length) == 0;
}

/* Computes a task's code. */
static void
compute(const char *tenant, const pg_uuid_t *entity, const pg_uuid_t *id, const char *run_as,
		uint8 code[PG_SHA256_DIGEST_LENGTH])
{
	const uint8 *key = find_secret();
	pg_hmac_ctx *context = pg_hmac_create(PG_SHA256);

	if (context == NULL ||
		pg_hmac_init(context, key, KEY_LENGTH) < 0 ||
		!add(context, tenant, strlen(tenant)) ||
		!add(context, entity->data, UUID_LEN) ||
		!add(context, id->data, UUID_LEN) ||
		!add(context, run_as, strlen(run_as)) ||
		pg_hmac_final(context, code, PG_SHA256_DIGEST_LENGTH) < 0)
		elog(ERROR, "could not sign a task: %s", pg_hmac_error(context));
	pg_hmac_free(context);
}

bytea *
ef_task_sign(const char *tenant, const pg_uuid_t *entity, const pg_uuid_t *id, const char *run_as)
{
	bytea	   *signature = palloc(VARHDRSZ + PG_SHA256_DIGEST_LENGTH);

	SET_VARSIZE(signature, VARHDRSZ + PG_SHA256_DIGEST_LENGTH);
	compute(tenant, entity, id, run_as, (uint8 *) VARDATA(signature));
	return signature;
}

/* Looks at all bytes: how many are right must not show in the time. */
bool
ef_task_is_signed(const EfTask *task)
{
	uint8		code[PG_SHA256_DIGEST_LENGTH];
	const uint8 *found;
	uint8		difference = 0;

	if (task->signature == NULL || VARSIZE_ANY_EXHDR(task->signature) != PG_SHA256_DIGEST_LENGTH)
		return false;
	compute(task->tenant, &task->entity_id, &task->id, task->run_as, code);
	found = (const uint8 *) VARDATA_ANY(task->signature);
	for (int i = 0; i < PG_SHA256_DIGEST_LENGTH; i++)
		difference |= code[i] ^ found[i];
	return difference == 0;
}
