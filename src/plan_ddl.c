/*
 * plan_ddl.c
 *		Data definition: the storage's tables, models' views, their grants.
 *
 * No column, default, constraint or index of storage uses a type or function of
 * the extension: DROP EXTENSION CASCADE takes guards and views, never data.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_trigger.h"
#include "executor/spi.h"
#include "utils/builtins.h"
#include "utils/fmgroids.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/syscache.h"

#include "plan_ddl.h"

#define GUARD	"entityflow_guard"
#define WRITE	"entityflow_write"

typedef struct Table
{
	const char *name;
	const char *definition;
	const char *comment;
} Table;

/* All text keys compare bytewise: the same in every locale and on every node. */
static const Table table[] = {
	{"instance",
		"TABLE ef_store.instance ("
		" one integer NOT NULL DEFAULT 1 PRIMARY KEY CHECK (one = 1),"
		" system_identifier bigint NOT NULL, database_oid oid NOT NULL, epoch integer NOT NULL,"
		" storage_version integer NOT NULL, paused boolean NOT NULL)",
	"Which database this storage was last written in, one row: a copy elsewhere begins a new epoch, paused"},
	{"model",
		"TABLE ef_store.model ("
		" model text COLLATE \"C\" NOT NULL, version integer NOT NULL,"
		" entity_type text NOT NULL, entity_source text NOT NULL, depends_on text[] NOT NULL,"
		" schema_mode text NOT NULL, options jsonb NOT NULL, owner text NOT NULL,"
		" locked boolean NOT NULL DEFAULT false, change_level text NOT NULL DEFAULT 'NONE',"
		" unique_keys jsonb NOT NULL DEFAULT '[]', schema jsonb NOT NULL DEFAULT '{}',"
		" pinned boolean NOT NULL DEFAULT false, grants jsonb NOT NULL DEFAULT '[]',"
		" created_at timestamptz NOT NULL, PRIMARY KEY (model, version))",
	"Models by name and version; grants copies the privileges on the model's view"},
	{"model_history",
		"TABLE ef_store.model_history ("
		" model text COLLATE \"C\" NOT NULL, version integer NOT NULL, seq integer NOT NULL,"
		" at timestamptz NOT NULL, event text NOT NULL, detail jsonb,"
		" login_role text NOT NULL, effective_role text NOT NULL, PRIMARY KEY (model, version, seq))",
	"What was done to a model, by whom; outlives the model"},
	{"schema_delta",
		"TABLE ef_store.schema_delta ("
		" model text COLLATE \"C\" NOT NULL, version integer NOT NULL, seq bigint NOT NULL,"
		" at timestamptz NOT NULL, delta jsonb NOT NULL, PRIMARY KEY (model, version, seq))",
	"What accepted documents added to a model's schema; the schema is their fold"},
	{"workflow",
		"TABLE ef_store.workflow ("
		" model text COLLATE \"C\" NOT NULL, model_version integer NOT NULL,"
		" name text COLLATE \"C\" NOT NULL, version integer NOT NULL, ord integer NOT NULL,"
		" current boolean NOT NULL, active boolean NOT NULL, definition json NOT NULL,"
		" created_at timestamptz NOT NULL, created_by text NOT NULL,"
		" PRIMARY KEY (model, model_version, name, version))",
	"Workflow definitions, each version immutable; current marks the model's present set"},
	{"entity",
		"TABLE ef_store.entity ("
		" tenant text COLLATE \"C\" NOT NULL DEFAULT 'default', id uuid NOT NULL,"
		" model text COLLATE \"C\" NOT NULL, model_version integer NOT NULL,"
		" workflow text COLLATE \"C\" NOT NULL, workflow_version integer NOT NULL,"
		" state text COLLATE \"C\" NOT NULL, previous_state text COLLATE \"C\","
		" transition text COLLATE \"C\", rev integer NOT NULL, recorded_at timestamptz NOT NULL,"
		" created_at timestamptz NOT NULL, state_since timestamptz NOT NULL, actor text,"
		" deleted_at timestamptz, data_at timestamptz NOT NULL, data_rev integer NOT NULL,"
		" data jsonb NOT NULL, PRIMARY KEY (tenant, id))"
		/* a worker's batch updates all heads of a page at once */
		" WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05)",
	"Entities as they are now: the projection of ef_store.revision"},
	{"revision",
		"TABLE ef_store.revision ("
		" tenant text COLLATE \"C\" NOT NULL DEFAULT 'default', entity_id uuid NOT NULL,"
		" recorded_at timestamptz NOT NULL, rev integer NOT NULL,"
		" model text COLLATE \"C\" NOT NULL, model_version integer NOT NULL,"
		" workflow text COLLATE \"C\" NOT NULL, workflow_version integer NOT NULL,"
		" kind text COLLATE \"C\" NOT NULL, transition text COLLATE \"C\","
		" from_state text COLLATE \"C\", state text COLLATE \"C\" NOT NULL,"
		" automatic boolean NOT NULL, adjusted boolean NOT NULL, epoch integer NOT NULL,"
		" xid xid8 NOT NULL, login_role text NOT NULL, effective_role text NOT NULL,"
		" actor text, correlation_id text, cause jsonb, processes jsonb,"
		" data_at timestamptz NOT NULL, data_rev integer NOT NULL, data jsonb,"
		" PRIMARY KEY (tenant, entity_id, recorded_at, rev)) PARTITION BY RANGE (recorded_at)",
	"The log: one row for each change of an entity, never changed again"},
	{"revision_all",
		"TABLE ef_store.revision_all PARTITION OF ef_store.revision"
		" FOR VALUES FROM (MINVALUE) TO (MAXVALUE)",
	"Revisions of all times"},
	{"task",
		"TABLE ef_store.task ("
		" tenant text COLLATE \"C\" NOT NULL DEFAULT 'default', entity_id uuid NOT NULL, id uuid NOT NULL,"
		" model text COLLATE \"C\" NOT NULL, kind text COLLATE \"C\" NOT NULL,"
		" status text COLLATE \"C\" NOT NULL, due_at timestamptz NOT NULL, attempts integer NOT NULL,"
		" cause jsonb, steps integer NOT NULL, run_as text, signature bytea, actor text,"
		" correlation_id text, detail jsonb, last_error jsonb, created_at timestamptz NOT NULL,"
		" PRIMARY KEY (tenant, entity_id, id))"
		/* rows live briefly: clean up by number, not by share */
		" WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000)",
	"The queue: work that is due now, later, or waits for somebody"},
	{"log",
		"TABLE ef_store.log ("
		" tenant text COLLATE \"C\" NOT NULL DEFAULT 'default', entity_id uuid NOT NULL,"
		" at timestamptz NOT NULL, id uuid NOT NULL, rev integer, event text COLLATE \"C\" NOT NULL,"
		" detail jsonb, PRIMARY KEY (tenant, entity_id, at, id))",
	"What background work and timers did, beside the revisions"},
	{"claim",
		"TABLE ef_store.claim ("
		" tenant text COLLATE \"C\" NOT NULL DEFAULT 'default', key_hash bytea NOT NULL,"
		" model text COLLATE \"C\" NOT NULL, model_version integer NOT NULL,"
		" key_id text COLLATE \"C\" NOT NULL, entity_id uuid NOT NULL, key_values jsonb NOT NULL,"
		" PRIMARY KEY (tenant, key_hash))",
	"Values of unique keys that live entities hold"},
	{"idempotency",
		"TABLE ef_store.idempotency ("
		" tenant text COLLATE \"C\" NOT NULL DEFAULT 'default', function text COLLATE \"C\" NOT NULL,"
		" key text COLLATE \"C\" NOT NULL, arguments bytea NOT NULL, result jsonb,"
		" created_at timestamptz NOT NULL, PRIMARY KEY (tenant, function, key))",
	"Results of calls that bore an idempotency key"},
	{"schedule",
		"TABLE ef_store.schedule ("
		" name text COLLATE \"C\" PRIMARY KEY, model text COLLATE \"C\", definition jsonb NOT NULL,"
		" active boolean NOT NULL, next_at timestamptz, created_at timestamptz NOT NULL)",
	"Recurring work"},
};

/* Indexes on columns that never change only: any other would cost HOT updates. */
static const char *const index_definition[] = {
	"INDEX entity_model ON ef_store.entity (model, id)",
	"INDEX revision_feed ON ef_store.revision (epoch, xid, entity_id, rev)",
	"INDEX task_due ON ef_store.task (due_at, entity_id)",
	"INDEX task_blocked ON ef_store.task (entity_id) WHERE status = 'blocked'",
};

/* Runs one utility statement. */
static void
run(const char *statement)
{
	int			rc = SPI_execute(statement, false, 0);

	if (rc != SPI_OK_UTILITY)
		elog(ERROR, "statement \"%s\" returned %s", statement, SPI_result_code_string(rc));
}

/* A role as a GRANT names it. */
static const char *
role_name(Oid role)
{
	return role == ACL_ID_PUBLIC ? "PUBLIC" : quote_identifier(GetUserNameFromId(role, false));
}

/*
 * Revokes what ALTER DEFAULT PRIVILEGES gave to others on a new object, which
 * is named as in GRANT.
 */
static void
revoke_defaults(Datum acl_datum, Oid owner, const char *object)
{
	Acl		   *acl = DatumGetAclPCopy(acl_datum);

	for (int i = 0; i < ACL_NUM(acl); i++)
	{
		Oid			grantee = ACL_DAT(acl)[i].ai_grantee;

		if (grantee != owner)
			run(psprintf("REVOKE ALL ON %s FROM %s", object, role_name(grantee)));
	}
}

/* Revokes default privileges on a new table or view. */
static void
make_private(const char *schema, const char *name)
{
	Oid			relation = get_relname_relid(name, get_namespace_oid(schema, false));
	HeapTuple	tuple = SearchSysCache1(RELOID, ObjectIdGetDatum(relation));
	bool		isnull;
	Datum		acl;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for relation %u", relation);
	acl = SysCacheGetAttr(RELOID, tuple, Anum_pg_class_relacl, &isnull);
	if (!isnull)
		revoke_defaults(acl, ((Form_pg_class) GETSTRUCT(tuple))->relowner,
						quote_qualified_identifier(schema, name));
	ReleaseSysCache(tuple);
}

/* Revokes default privileges on a new schema. */
static void
make_schema_private(const char *schema)
{
	HeapTuple	tuple = SearchSysCache1(NAMESPACENAME, CStringGetDatum(schema));
	bool		isnull;
	Datum		acl;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for schema %s", schema);
	acl = SysCacheGetAttr(NAMESPACENAME, tuple, Anum_pg_namespace_nspacl, &isnull);
	if (!isnull)
		revoke_defaults(acl, ((Form_pg_namespace) GETSTRUCT(tuple))->nspowner,
						psprintf("SCHEMA %s", schema));
	ReleaseSysCache(tuple);
}

void
ef_plan_ddl_schema(const char *schema, Oid owner)
{
	run(psprintf("CREATE SCHEMA %s AUTHORIZATION %s", schema, role_name(owner)));
	make_schema_private(schema);
	if (strcmp(schema, "ef") == 0)
	{
		ef_plan_ddl_open_views();
		run("COMMENT ON SCHEMA ef IS 'Views of entityflow''s models; grants on them are the privileges of the model'");
	}
	else
		run("COMMENT ON SCHEMA ef_store IS 'Storage of entityflow: written by its functions only'");
}

void
ef_plan_ddl_open_views(void)
{
	run("GRANT USAGE ON SCHEMA ef TO PUBLIC");
}

/* Makes one table: private, with its comment. */
static void
make_table(const Table *t)
{
	run(psprintf("CREATE %s", t->definition));
	run(psprintf("COMMENT ON TABLE ef_store.%s IS %s", t->name, quote_literal_cstr(t->comment)));
	make_private("ef_store", t->name);
}

void
ef_plan_ddl_storage(void)
{
	for (int i = 0; i < lengthof(table); i++)
		make_table(&table[i]);
	for (int i = 0; i < lengthof(index_definition); i++)
		run(psprintf("CREATE %s", index_definition[i]));
	ef_plan_ddl_guards();
}

/* Finds a relation's trigger of that name; tgenabled, or 0 when there is none. */
static char
trigger_state(Oid relation, const char *name)
{
	Relation	rel = table_open(relation, AccessShareLock);
	char		state = 0;

	for (int i = 0; rel->trigdesc != NULL && i < rel->trigdesc->numtriggers; i++)
	{
		if (strcmp(rel->trigdesc->triggers[i].tgname, name) == 0)
			state = rel->trigdesc->triggers[i].tgenabled;
	}
	table_close(rel, AccessShareLock);
	return state;
}

/* Makes the guard of one table, or enables it; false when there was nothing to do. */
static bool
make_guard(const char *name)
{
	Oid			relation = get_relname_relid(name, get_namespace_oid("ef_store", false));
	const char *qualified = quote_qualified_identifier("ef_store", name);
	char		state = trigger_state(relation, GUARD);

	if (state == TRIGGER_FIRES_ON_ORIGIN || state == TRIGGER_FIRES_ALWAYS)
		return false;
	if (state != 0)
		run(psprintf("ALTER TABLE ONLY %s ENABLE TRIGGER %s", qualified, GUARD));
	else
		run(psprintf("CREATE TRIGGER %s BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s"
					 " FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard()", GUARD, qualified));
	return true;
}

/* Names of all tables of storage, also of partitions made later, in order. */
static List *
storage_tables(void)
{
	List	   *names = NIL;

	if (SPI_execute("SELECT relname::text FROM pg_class WHERE relnamespace = 'ef_store'::regnamespace"
					" AND relkind IN ('r', 'p') ORDER BY relname", false, 0) != SPI_OK_SELECT)
		elog(ERROR, "could not list the tables of storage");
	for (uint64 i = 0; i < SPI_processed; i++)
	{
		char	   *name = SPI_getvalue(SPI_tuptable->vals[i], SPI_tuptable->tupdesc, 1);

		names = lappend(names, name);
	}
	return names;
}

List *
ef_plan_ddl_guards(void)
{
	List	   *made = NIL;
	ListCell   *cell;

	foreach(cell, storage_tables())
	{
		if (make_guard(lfirst(cell)))
			made = lappend(made, lfirst(cell));
	}
	return made;
}

/*
 * A barrier always: without it a cheap function in a reader's WHERE would be
 * shown rows of other models, tenants, and deleted ones, before they are
 * filtered out.
 */
void
ef_plan_ddl_view(const char *model)
{
	run(psprintf("CREATE VIEW %s WITH (security_barrier = true) AS"
				 " SELECT id, state, rev, recorded_at, data FROM ef_store.entity"
				 " WHERE model = %s AND tenant = entityflow._tenant() AND deleted_at IS NULL",
				 quote_qualified_identifier("ef", model), quote_literal_cstr(model)));
	make_private("ef", model);
	run(psprintf("COMMENT ON VIEW %s IS %s", quote_qualified_identifier("ef", model),
				 quote_literal_cstr(psprintf("Entities of model \"%s\" as they are now", model))));
	ef_plan_ddl_view_trigger(model);
}

bool
ef_plan_ddl_view_trigger(const char *model)
{
	Oid			view = get_relname_relid(model, get_namespace_oid("ef", false));

	/* a view's triggers cannot be disabled */
	if (trigger_state(view, WRITE) != 0)
		return false;
	run(psprintf("CREATE TRIGGER %s INSTEAD OF INSERT OR UPDATE OR DELETE ON %s"
				 " FOR EACH ROW EXECUTE FUNCTION entityflow._view_write()",
				 WRITE, quote_qualified_identifier("ef", model)));
	return true;
}

void
ef_plan_ddl_drop_view(const char *model)
{
	run(psprintf("DROP VIEW %s", quote_qualified_identifier("ef", model)));
}

void
ef_plan_ddl_grant(const char *model, const char *privilege, const char *column,
				  const char *grantee, bool grantable)
{
	run(psprintf("GRANT %s%s%s%s ON %s TO %s%s", privilege,
				 column ? " (" : "", column ? quote_identifier(column) : "", column ? ")" : "",
				 quote_qualified_identifier("ef", model),
				 grantee ? quote_identifier(grantee) : "PUBLIC",
				 grantable ? " WITH GRANT OPTION" : ""));
}

void
ef_plan_ddl_grant_members(Oid role)
{
	run(psprintf("GRANT USAGE ON SCHEMA entityflow TO %s", role_name(role)));
}
