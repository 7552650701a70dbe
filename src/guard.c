/*
 * guard.c
 *		Whose rights and which search_path apply.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "catalog/namespace.h"
#include "utils/syscache.h"

#include "guard.h"

Oid
ef_guard_store(void)
{
	return get_namespace_oid("ef_store", true);
}

Oid
ef_guard_views(void)
{
	return get_namespace_oid("ef", true);
}

Oid
ef_guard_owner(void)
{
	Oid			namespace = ef_guard_store();
	HeapTuple	tuple;
	Oid			owner;

	if (!OidIsValid(namespace))
		return InvalidOid;
	tuple = SearchSysCache1(NAMESPACEOID, ObjectIdGetDatum(namespace));
	if (!HeapTupleIsValid(tuple))
		return InvalidOid;
	owner = ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner;
	ReleaseSysCache(tuple);
	return owner;
}

/* Begins a level of settings and remembers who we are. */
static EfGuard
begin(void)
{
	EfGuard		guard;

	GetUserIdAndSecContext(&guard.user, &guard.sec);
	guard.nest = NewGUCNestLevel();
	return guard;
}

EfGuard
ef_guard_enter_caller(void)
{
	EfGuard		guard = begin();

	RestrictSearchPath();
	return guard;
}

EfGuard
ef_guard_enter(void)
{
	Oid			owner = ef_guard_owner();
	EfGuard		guard;

	if (!OidIsValid(owner))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("this database has no model yet"),
				 errdetail("Schema \"ef_store\" does not exist."),
				 errhint("Create a model with ef_create_model().")));
	guard = ef_guard_enter_caller();
	SetUserIdAndSecContext(owner, guard.sec | EF_GUARD_RESTRICTED);
	return guard;
}

EfGuard
ef_guard_enter_role(Oid role, int sec, bool restricted)
{
	EfGuard		guard = begin();

	if (restricted)
		sec |= EF_GUARD_RESTRICTED;
	SetUserIdAndSecContext(role, sec);
	return guard;
}

void
ef_guard_leave(const EfGuard *guard)
{
	AtEOXact_GUC(false, guard->nest);
	SetUserIdAndSecContext(guard->user, guard->sec);
}
