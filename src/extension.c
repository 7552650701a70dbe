/*
 * extension.c
 *		Presence of the extension.
 */
#include "compat.h"

#include "catalog/pg_extension.h"
#include "commands/extension.h"
#include "storage/lmgr.h"

#include "extension.h"

#define EXTENSION	"entityflow"

/* Looks the extension up, locks it, and looks again: it may be gone by then. */
static bool
lock(LOCKMODE mode)
{
	Oid			extension = get_extension_oid(EXTENSION, true);

	if (!OidIsValid(extension))
		return false;
	LockDatabaseObject(ExtensionRelationId, extension, 0, mode);
	return get_extension_oid(EXTENSION, true) == extension;
}

bool
ef_extension_lock(void)
{
	return lock(AccessShareLock);
}

void
ef_extension_lock_creation(void)
{
	if (!lock(ShareUpdateExclusiveLock))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("extension \"%s\" does not exist", EXTENSION),
				 errdetail("It was dropped while this statement began."),
				 errhint("Run CREATE EXTENSION %s.", EXTENSION)));
}

void
ef_extension_refuse_script(const char *function)
{
	if (creating_extension)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("%s() cannot be called by the script of an extension", function),
				 errdetail("What it makes would become a member of that extension and go with it."),
				 errhint("Call it after CREATE EXTENSION.")));
}
