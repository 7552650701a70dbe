/*
 * view.c
 *		Models' views: made, and their grants remembered for ef_repair().
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "nodes/pg_list.h"
#include "storage/lmgr.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"

#include "guard.h"
#include "plan.h"
#include "plan_ddl.h"
#include "view.h"

typedef struct Grant
{
	const char *to;				/* NULL: PUBLIC */
	const char *by;				/* NULL: the view's owner */
	const char *privilege;
	const char *column;			/* NULL: the whole view */
	bool		grantable;
	bool		done;
} Grant;

List *
ef_view_models(void)
{
	Datum		values[] = {(Datum) 0};
	uint64		count = ef_plan_run(EF_PLAN_MODEL_NAMES, values, "n");
	List	   *names = NIL;

	for (uint64 i = 0; i < count; i++)
		names = lappend(names, ef_plan_required_text(i, 1));
	SPI_freetuptable(SPI_tuptable);
	return names;
}

void
ef_view_create(const char *model, Oid owner)
{
	ef_plan_ddl_view(model);
	if (owner != ef_guard_owner())
		ef_plan_ddl_grant(model, "ALL", NULL, GetUserNameFromId(owner, false), true);
	ef_view_remember(model);
}

/*
 * The view's grants as they are; *none tells whether there are any.  The lock
 * makes others who grant wait until what we saw is remembered: parallel
 * restores grant columns of one view at once.
 */
static Datum
present_grants(const char *model, bool *none)
{
	Oid			view = ef_model_view(model);
	Datum		values[] = {ObjectIdGetDatum(view)};
	Datum		grants;

	LockRelationOid(view, ShareUpdateExclusiveLock);
	ef_plan_run_latest(EF_PLAN_VIEW_GRANTS, values);
	grants = ef_plan_required(0, 1, JSONBOID);
	*none = JB_ROOT_COUNT(DatumGetJsonbP(grants)) == 0;
	return grants;
}

void
ef_view_remember(const char *model)
{
	Datum		values[] = {CStringGetTextDatum(model), (Datum) 0};
	bool		none;

	/* of a view that waits for ef_repair() the grants are what we remember */
	if (!OidIsValid(ef_model_view(model)))
		return;
	values[1] = present_grants(model, &none);
	ef_plan_run(EF_PLAN_MODEL_GRANTS, values, NULL);
}

/* Reads what is remembered. */
static int
read_grants(const char *model, Grant **grants)
{
	Datum		values[] = {CStringGetTextDatum(model)};
	int			count = (int) ef_plan_run(EF_PLAN_MODEL_GRANTS_READ, values, NULL);

	*grants = palloc0(sizeof(Grant) * Max(count, 1));
	for (int i = 0; i < count; i++)
	{
		(*grants)[i].to = ef_plan_text(i, 1);
		(*grants)[i].by = ef_plan_text(i, 2);
		(*grants)[i].privilege = ef_plan_text(i, 3);
		(*grants)[i].column = ef_plan_text(i, 4);
		(*grants)[i].grantable = ef_plan_bool(i, 5);
	}
	SPI_freetuptable(SPI_tuptable);
	return count;
}

/* The word for a privilege; NULL for one that this server does not know. */
static const char *
known_privilege(const char *name)
{
	static const char *const known[] = {
		"SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER"
	};

	for (int i = 0; name != NULL && i < lengthof(known); i++)
	{
		if (strcmp(known[i], name) == 0)
			return known[i];
	}
	return NULL;
}

/* Whether its grantor can give it by now: the owner, or a role that was given the right to. */
static bool
is_due(const Grant *grants, int count, const Grant *grant)
{
	if (grant->by == NULL)
		return true;
	for (int i = 0; i < count; i++)
	{
		const Grant *g = &grants[i];

		if (g->done && g->grantable && g->to != NULL && strcmp(g->to, grant->by) == 0 &&
			strcmp(g->privilege, grant->privilege) == 0 &&
			(g->column == NULL || (grant->column != NULL && strcmp(g->column, grant->column) == 0)))
			return true;
	}
	return false;
}

/* Whether both roles exist and the column and privilege are known. */
static bool
is_possible(const char *model, const Grant *grant)
{
	return known_privilege(grant->privilege) != NULL &&
		(grant->to == NULL || OidIsValid(get_role_oid(grant->to, true))) &&
		(grant->by == NULL || OidIsValid(get_role_oid(grant->by, true))) &&
		(grant->column == NULL || get_attnum(ef_model_view(model), grant->column) != InvalidAttrNumber);
}

/* Grants, as the grantor. */
static void
give(const char *model, Grant *grant)
{
	Oid			user;
	int			sec;

	GetUserIdAndSecContext(&user, &sec);
	if (grant->by != NULL)
		SetUserIdAndSecContext(get_role_oid(grant->by, false), sec | SECURITY_LOCAL_USERID_CHANGE);
	ef_plan_ddl_grant(model, known_privilege(grant->privilege), grant->column, grant->to, grant->grantable);
	SetUserIdAndSecContext(user, sec);
	grant->done = true;
}

/* Tells what could not be given. */
static void
tell_skipped(const char *model, const Grant *grant)
{
	ereport(NOTICE,
			(errmsg("privilege %s on %s for \"%s\" is not granted again", grant->privilege,
					quote_qualified_identifier("ef", model), grant->to ? grant->to : "PUBLIC"),
			 grant->by ?
			 errdetail("It was granted by \"%s\"; one of the roles is missing, or may not grant it any more.", grant->by) :
			 errdetail("The role is missing, or there is no such privilege.")));
}

/* Gives what is possible, owners' grants first; returns how many. */
static int
replay(const char *model, Grant *grants, int count)
{
	int			given = 0;
	int			before;

	do
	{
		before = given;
		for (int i = 0; i < count; i++)
		{
			if (grants[i].done || !is_possible(model, &grants[i]) || !is_due(grants, count, &grants[i]))
				continue;
			give(model, &grants[i]);
			given++;
		}
	} while (given > before);
	for (int i = 0; i < count; i++)
	{
		if (!grants[i].done)
			tell_skipped(model, &grants[i]);
	}
	return given;
}

bool
ef_view_repair(const char *model, int *given)
{
	bool		missing = !OidIsValid(ef_model_view(model));
	Grant	   *grants;
	int			count = read_grants(model, &grants);
	bool		none = true;

	*given = 0;
	if (missing)
		ef_plan_ddl_view(model);
	else
		(void) present_grants(model, &none);
	/* grants that the view bears are the truth */
	if (none)
		*given = replay(model, grants, count);
	ef_view_remember(model);
	return missing;
}
