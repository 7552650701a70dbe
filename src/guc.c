/*
 * guc.c
 *		Settings of entityflow, in alphabetical order.
 */
#include "compat.h"

#include <limits.h>

#include "guc.h"

char	   *ef_actor = NULL;
int			ef_cascade = EF_CASCADE_WORKER;
char	   *ef_correlation_id = NULL;
bool		ef_log_criteria = false;
bool		ef_maintenance = false;
int			ef_max_steps = 100;
int			ef_max_visits = 10;
int			ef_missing_process = EF_MISSING_WAIT;
int			ef_on_clock_conflict = EF_CLOCK_ADJUST;
char	   *ef_process_path = NULL;
int			ef_process_timeout = 60000;
char	   *ef_tenant = NULL;

static const struct config_enum_entry cascade_options[] = {
	{"worker", EF_CASCADE_WORKER, false},
	{"inline", EF_CASCADE_INLINE, false},
	{NULL, 0, false}
};

static const struct config_enum_entry clock_options[] = {
	{"adjust", EF_CLOCK_ADJUST, false},
	{"error", EF_CLOCK_ERROR, false},
	{NULL, 0, false}
};

static const struct config_enum_entry missing_options[] = {
	{"wait", EF_MISSING_WAIT, false},
	{"error", EF_MISSING_ERROR, false},
	{"skip", EF_MISSING_SKIP, false},
	{NULL, 0, false}
};

/* Refuses a tenant that is empty or longer than 256 bytes. */
static bool
check_tenant(char **newval, void **extra, GucSource source)
{
	if (*newval != NULL && **newval != '\0' && strlen(*newval) <= 256)
		return true;
	GUC_check_errdetail("A tenant's name has 1 to 256 bytes.");
	return false;
}

/* Refuses what is recorded with each revision when it is longer than 256 bytes. */
static bool
check_recorded(char **newval, void **extra, GucSource source)
{
	if (*newval == NULL || strlen(*newval) <= 256)
		return true;
	GUC_check_errdetail("It is recorded with each revision, and has up to 256 bytes.");
	return false;
}

/* Defines what users set for themselves. */
static void
define_user_settings(void)
{
	DefineCustomStringVariable("entityflow.actor",
							   "Name of the application's user, recorded with each revision.",
							   "A claim of the application; the session's roles are recorded beside it.",
							   &ef_actor, "", PGC_USERSET, 0,
							   check_recorded, NULL, NULL);
	DefineCustomEnumVariable("entityflow.cascade",
							 "Who fires automatic transitions: a worker after commit, or the writer itself.",
							 NULL, &ef_cascade, EF_CASCADE_WORKER, cascade_options,
							 PGC_USERSET, 0, NULL, NULL, NULL);
	DefineCustomStringVariable("entityflow.correlation_id",
							   "Identifier of the business operation, recorded with each revision.",
							   NULL, &ef_correlation_id, "", PGC_USERSET, 0,
							   check_recorded, NULL, NULL);
}

/* Defines what administrators set or delegate, in alphabetical order. */
static void
define_admin_settings(void)
{
	DefineCustomBoolVariable("entityflow.log_criteria",
							 "Logs an automatic criterion whose verdict changed to false.",
							 NULL, &ef_log_criteria, false, PGC_SUSET, 0, NULL, NULL, NULL);
	DefineCustomBoolVariable("entityflow.maintenance",
							 "Allows direct writes to the tables of schema ef_store, as a restore needs.",
							 NULL, &ef_maintenance, false, PGC_SUSET, 0, NULL, NULL, NULL);
	DefineCustomIntVariable("entityflow.max_steps",
							"Automatic transitions that one write may cause.",
							NULL, &ef_max_steps, 100, 1, 1000000, PGC_SUSET, 0, NULL, NULL, NULL);
	DefineCustomIntVariable("entityflow.max_visits",
							"Times that one write may bring an entity into the same state.",
							NULL, &ef_max_visits, 10, 1, 1000000, PGC_SUSET, 0, NULL, NULL, NULL);
	DefineCustomEnumVariable("entityflow.missing_process",
							 "What happens in the background when a process does not exist.",
							 "wait blocks the work until the function is created, error parks it, skip goes on without.",
							 &ef_missing_process, EF_MISSING_WAIT, missing_options,
							 PGC_SUSET, 0, NULL, NULL, NULL);
	DefineCustomEnumVariable("entityflow.on_clock_conflict",
							 "What happens when an entity is newer than the transaction that writes it.",
							 NULL, &ef_on_clock_conflict, EF_CLOCK_ADJUST, clock_options,
							 PGC_USERSET, 0, NULL, NULL, NULL);
	DefineCustomStringVariable("entityflow.process_path",
							   "Schemas in which processes are looked up and run.",
							   NULL, &ef_process_path, "public", PGC_SUSET,
							   GUC_LIST_INPUT, NULL, NULL, NULL);
	DefineCustomIntVariable("entityflow.process_timeout",
							"Time that a process may take; 0 turns the limit off.",
							NULL, &ef_process_timeout, 60000, 0, INT_MAX, PGC_SUSET,
							GUC_UNIT_MS, NULL, NULL, NULL);
	DefineCustomStringVariable("entityflow.tenant",
							   "Tenant whose entities the session reads and writes.",
							   NULL, &ef_tenant, "default", PGC_SUSET, 0,
							   check_tenant, NULL, NULL);
}

/* Defines all settings; called once when the library is loaded. */
void
ef_guc_define(void)
{
	define_user_settings();
	define_admin_settings();
	MarkGUCPrefixReserved("entityflow");
}
