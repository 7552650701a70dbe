/*
 * api_storage.c
 *		SQL functions of the storage owner.
 *
 * Everybody may call them, they check who does: they belong to whoever created
 * the extension, and the storage owner is an ordinary role.
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "api.h"
#include "extension.h"
#include "guard.h"
#include "model.h"
#include "plan.h"
#include "plan_ddl.h"
#include "storage.h"
#include "task.h"
#include "view.h"

#define SIGN_BATCH	1000

PG_FUNCTION_INFO_V1(ef_upgrade_storage);
PG_FUNCTION_INFO_V1(ef_repair);
PG_FUNCTION_INFO_V1(ef_resume);

/* ef_upgrade_storage() */
Datum
ef_upgrade_storage(PG_FUNCTION_ARGS)
{
	ef_extension_refuse_script("ef_upgrade_storage");
	PreventCommandIfReadOnly("ef_upgrade_storage()");
	if (ef_storage_exists())
		ef_storage_check_owner(GetUserId(), "upgrade storage");
	SPI_connect();
	(void) ef_storage_create();
	SPI_finish();
	PG_RETURN_INT32(EF_STORAGE_VERSION);
}

/* Signs all tasks by the present secret: who may say so vouches for their roles. */
static void
sign_tasks(void)
{
	MemoryContext outer = CurrentMemoryContext;
	MemoryContext context = AllocSetContextCreate(outer, "entityflow signing", ALLOCSET_DEFAULT_SIZES);
	const char *tenant = "";
	EfTaskMark	mark = {0};
	EfTask	   *tasks;
	int			n;

	MemoryContextSwitchTo(context);
	while ((n = ef_task_all(SIGN_BATCH, &tenant, &mark, &tasks)) > 0)
	{
		CHECK_FOR_INTERRUPTS();
		for (int i = 0; i < n; i++)
			if (!ef_task_is_signed(&tasks[i]))
				ef_task_vouch(&tasks[i]);
		tenant = MemoryContextStrdup(outer, tenant);
		MemoryContextReset(context);
	}
	MemoryContextSwitchTo(outer);
	MemoryContextDelete(context);
}

/* ef_resume() */
Datum
ef_resume(PG_FUNCTION_ARGS)
{
	EfGuard		guard;

	PreventCommandIfReadOnly("ef_resume()");
	if (!ef_storage_exists())
		PG_RETURN_VOID();
	ef_storage_check_owner(GetUserId(), "resume background work");
	SPI_connect();
	guard = ef_guard_enter();
	ef_storage_resume();
	if (superuser_arg(guard.user))
		sign_tasks();
	ef_guard_leave(&guard);
	SPI_finish();
	PG_RETURN_VOID();
}

/* Adds a row about an object. */
static void
tell(ReturnSetInfo *rows, const char *schema, const char *name, const char *action)
{
	Datum		values[] = {
		CStringGetTextDatum(quote_qualified_identifier(schema, name)), CStringGetTextDatum(action)
	};

	ef_api_row(rows, values, NULL);
}

/* Makes the guards that are missing. */
static void
repair_guards(ReturnSetInfo *rows)
{
	ListCell   *cell;

	foreach(cell, ef_plan_ddl_guards())
		tell(rows, "ef_store", lfirst(cell), "guard created");
}

/* Makes a model's view, its trigger, its grants where they are missing. */
static void
repair_view(ReturnSetInfo *rows, const char *model)
{
	int			given;

	if (ef_view_repair(model, &given))
		tell(rows, "ef", model, "view created");
	if (ef_plan_ddl_view_trigger(model))
		tell(rows, "ef", model, "trigger created");
	if (given > 0)
		tell(rows, "ef", model, psprintf("%d %s given again", given, given == 1 ? "grant" : "grants"));
}

/* ef_repair() */
Datum
ef_repair(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	EfGuard		guard;
	ListCell   *cell;

	ef_extension_refuse_script("ef_repair");
	PreventCommandIfReadOnly("ef_repair()");
	if (!ef_storage_exists())
		return (Datum) 0;
	ef_storage_check_owner(GetUserId(), "repair storage");
	SPI_connect();
	ef_extension_lock_creation();
	ef_storage_admit_owner(ef_guard_owner());
	guard = ef_guard_enter();
	if (ef_storage_make_views_schema())
		tell(rows, NULL, "ef", "schema opened to all roles");
	repair_guards(rows);
	foreach(cell, ef_view_models())
		repair_view(rows, lfirst(cell));
	ef_guard_leave(&guard);
	SPI_finish();
	return (Datum) 0;
}
