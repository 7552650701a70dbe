/*
 * guard.h
 *		Whose rights and which search_path apply.
 *
 * Everything on storage runs as the storage owner (the owner of schema
 * ef_store) with a restricted search_path; user code runs outside of the guard.
 * There is no PG_TRY: the abort of a (sub)transaction restores user and
 * settings.
 */
#ifndef EF_GUARD_H
#define EF_GUARD_H

#include "postgres.h"

typedef struct EfGuard
{
	int			nest;			/* level of settings, to be ended by leave */
	Oid			user;			/* the caller */
	int			sec;
} EfGuard;

/*
 * What holds while we are another role than our caller: what that role has put
 * on its tables (triggers, defaults, index expressions) must neither change
 * roles nor leave work that would run as the caller at commit.
 */
#define EF_GUARD_RESTRICTED	(SECURITY_LOCAL_USERID_CHANGE | SECURITY_RESTRICTED_OPERATION)

/* Becomes the storage owner; 42704 with HINT when no model was ever created. */
extern EfGuard ef_guard_enter(void);

/* Stays the caller, but under the restricted search_path. */
extern EfGuard ef_guard_enter_caller(void);

extern void ef_guard_leave(const EfGuard *guard);

/*
 * Becomes a role for its code, whose search_path process.c sets.  With
 * restricted, SECURITY_RESTRICTED_OPERATION holds too, as it must whenever the
 * role is not the one that called us.
 */
extern EfGuard ef_guard_enter_role(Oid role, int sec, bool restricted);

/* OIDs of our schemas, InvalidOid when there is none. */
extern Oid	ef_guard_store(void);
extern Oid	ef_guard_views(void);

/* The storage owner; InvalidOid without storage. */
extern Oid	ef_guard_owner(void);

#endif							/* EF_GUARD_H */
