/*
 * plan.c
 *		All SQL that runs on storage: a fixed list of kept statements.
 *
 * Texts are constant and every value is a parameter, computed in C.  A
 * statement addresses one entity by equality on (tenant, id), or is a read.
 * Names resolve in pg_catalog, for the guard restricts the search_path.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "executor/tstoreReceiver.h"
#include "nodes/params.h"
#include "utils/builtins.h"
#include "utils/snapmgr.h"

#include "plan.h"
#include "plan_verify.h"

#define EF_PLAN_ARGUMENTS	32

typedef struct EfPlanSpec
{
	const char *sql;
	int			expect;			/* SPI_OK_xxx */
	bool		readonly;		/* sees the statement's snapshot */
	int			nargs;
	Oid			types[EF_PLAN_ARGUMENTS];
} EfPlanSpec;

static const EfPlanSpec spec[EF_PLAN_COUNT] = {

	/* --- instance --- */

#define INSTANCE_READ \
	"SELECT system_identifier, database_oid, epoch, storage_version, paused" \
	" FROM ef_store.instance WHERE one = 1"

	[EF_PLAN_INSTANCE_READ] = {
		INSTANCE_READ, SPI_OK_SELECT, false, 0, {0}
	},
	[EF_PLAN_INSTANCE_LOCK] = {
		INSTANCE_READ " FOR UPDATE", SPI_OK_SELECT, false, 0, {0}
	},
	[EF_PLAN_INSTANCE_INSERT] = {
		"INSERT INTO ef_store.instance (system_identifier, database_oid, epoch, storage_version, paused)"
		" VALUES ($1, $2, $3, $4, $5) ON CONFLICT (one) DO NOTHING",
		SPI_OK_INSERT, false, 5, {INT8OID, OIDOID, INT4OID, INT4OID, BOOLOID}
	},
	[EF_PLAN_INSTANCE_UPDATE] = {
		"UPDATE ef_store.instance SET system_identifier = $1, database_oid = $2, epoch = $3,"
		" storage_version = $4, paused = $5 WHERE one = 1",
		SPI_OK_UPDATE, false, 5, {INT8OID, OIDOID, INT4OID, INT4OID, BOOLOID}
	},

	[EF_PLAN_SECRET_READ] = {"SELECT key FROM entityflow.secret WHERE one = 1", SPI_OK_SELECT, true, 0, {0}},

	/* --- model --- */

	[EF_PLAN_MODEL_READ] = {
		"SELECT version, owner, options ->> 'cascade' FROM ef_store.model"
		" WHERE model = $1 AND ($2 = -1 OR version = $2)"
		" ORDER BY pinned DESC, locked DESC, version DESC LIMIT 1",
		SPI_OK_SELECT, true, 2, {TEXTOID, INT4OID}
	},
	[EF_PLAN_MODEL_ALL] = {
		"SELECT model, version, entity_type, entity_source, depends_on, locked, change_level, owner"
		" FROM ef_store.model ORDER BY model, version",
		SPI_OK_SELECT, true, 0, {0}
	},
	[EF_PLAN_MODEL_INSERT] = {
		"INSERT INTO ef_store.model (model, version, entity_type, entity_source, depends_on,"
		" schema_mode, options, owner, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
		SPI_OK_INSERT, false, 9,
		{TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTARRAYOID, TEXTOID, JSONBOID, TEXTOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_MODEL_DIFFERENCE] = {
		"SELECT d.setting, d.stored FROM ef_store.model m, LATERAL (VALUES"
		" (1, 'entity_type', m.entity_type, m.entity_type <> $3),"
		" (2, 'entity_source', m.entity_source, m.entity_source <> $4),"
		" (3, 'depends_on', m.depends_on::text, m.depends_on <> $5),"
		" (4, 'schema_mode', m.schema_mode, m.schema_mode <> $6),"
		" (5, 'options', m.options::text, m.options <> $7)) d (ord, setting, stored, differs)"
		" WHERE m.model = $1 AND m.version = $2 AND d.differs ORDER BY d.ord LIMIT 1",
		SPI_OK_SELECT, true, 7,
		{TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTARRAYOID, TEXTOID, JSONBOID}
	},
	[EF_PLAN_MODEL_DELETE] = {
		"DELETE FROM ef_store.model WHERE model = $1 AND version = $2",
		SPI_OK_DELETE, false, 2, {TEXTOID, INT4OID}
	},
	[EF_PLAN_MODEL_GRANTS] = {
		"UPDATE ef_store.model SET grants = $2 WHERE model = $1 AND grants <> $2",
		SPI_OK_UPDATE, false, 2, {TEXTOID, JSONBOID}
	},
	[EF_PLAN_MODEL_GRANTS_READ] = {
		"SELECT g.item ->> 'to', g.item ->> 'by', g.item ->> 'privilege', g.item ->> 'column',"
		" g.item -> 'grantable' = 'true'"
		" FROM (SELECT grants FROM ef_store.model WHERE model = $1 ORDER BY version DESC LIMIT 1) m,"
		" jsonb_array_elements(m.grants) WITH ORDINALITY g (item, ord) ORDER BY g.ord",
		SPI_OK_SELECT, false, 1, {TEXTOID}
	},
	[EF_PLAN_MODEL_HISTORY_INSERT] = {
		"INSERT INTO ef_store.model_history (model, version, seq, at, event, detail, login_role, effective_role)"
		" SELECT $1, $2, coalesce(max(seq), 0) + 1, $3, $4, $5, $6, $7"
		" FROM ef_store.model_history WHERE model = $1 AND version = $2",
		SPI_OK_INSERT, false, 7, {TEXTOID, INT4OID, TIMESTAMPTZOID, TEXTOID, JSONBOID, TEXTOID, TEXTOID}
	},
	[EF_PLAN_MODEL_FORMER_OWNER] = {
		"SELECT h.detail ->> 'owner' FROM ef_store.model_history h"
		" WHERE h.model = $1 AND h.event = 'dropped'"
		" AND EXISTS (SELECT FROM ef_store.entity e WHERE e.model = $1)"
		" ORDER BY h.at DESC, h.version DESC LIMIT 1",
		SPI_OK_SELECT, true, 1, {TEXTOID}
	},
	/* $2 is the share of pages that is looked at, in percent */
	[EF_PLAN_MODEL_COUNT] = {
		"SELECT model, model_version, (count(*) * 100 / $2)::bigint"
		" FROM ef_store.entity TABLESAMPLE SYSTEM ($2) REPEATABLE (0)"
		" WHERE tenant = $1 AND deleted_at IS NULL GROUP BY model, model_version",
		SPI_OK_SELECT, true, 2, {TEXTOID, FLOAT4OID}
	},
	[EF_PLAN_MODEL_LIVE] = {
		"SELECT count(*) FROM ef_store.entity"
		" WHERE model = $1 AND model_version = $2 AND deleted_at IS NULL",
		SPI_OK_SELECT, true, 2, {TEXTOID, INT4OID}
	},
	/* in the order of the server's own lists: the view's, then its columns' */
	[EF_PLAN_VIEW_GRANTS] = {
		"SELECT coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object("
		" 'to', CASE WHEN g.grantee <> 0 THEN pg_get_userbyid(g.grantee) END,"
		" 'by', CASE WHEN g.grantor <> c.relowner THEN pg_get_userbyid(g.grantor) END,"
		" 'privilege', g.privilege, 'column', g.attname, 'grantable', g.grantable))"
		" ORDER BY g.part, g.ord) FILTER (WHERE (g.grantee, g.grantor) <> (c.relowner, c.relowner)), '[]')"
		" FROM pg_class c, LATERAL (SELECT 0 AS part, a.ord, NULL::name AS attname,"
		" a.grantor, a.grantee, a.privilege, a.grantable FROM aclexplode(c.relacl)"
		" WITH ORDINALITY a (grantor, grantee, privilege, grantable, ord)"
		" UNION ALL SELECT t.attnum, a.ord, t.attname, a.grantor, a.grantee, a.privilege, a.grantable"
		" FROM pg_attribute t, aclexplode(t.attacl)"
		" WITH ORDINALITY a (grantor, grantee, privilege, grantable, ord) WHERE t.attrelid = c.oid) g"
		" WHERE c.oid = $1",
		SPI_OK_SELECT, true, 1, {OIDOID}
	},

	/* --- workflow --- */

	[EF_PLAN_WORKFLOW_READ] = {
		"SELECT definition FROM ef_store.workflow"
		" WHERE model = $1 AND model_version = $2 AND name = $3 AND version = $4",
		SPI_OK_SELECT, true, 4, {TEXTOID, INT4OID, TEXTOID, INT4OID}
	},
	[EF_PLAN_WORKFLOW_CURRENT] = {
		"SELECT name, version, ord, active, definition FROM ef_store.workflow"
		" WHERE model = $1 AND model_version = $2 AND current ORDER BY ord, name",
		SPI_OK_SELECT, true, 2, {TEXTOID, INT4OID}
	},
	[EF_PLAN_WORKFLOW_LATEST] = {
		"SELECT max(version) FROM ef_store.workflow"
		" WHERE model = $1 AND model_version = $2 AND name = $3",
		SPI_OK_SELECT, true, 3, {TEXTOID, INT4OID, TEXTOID}
	},
	[EF_PLAN_WORKFLOW_INSERT] = {
		"INSERT INTO ef_store.workflow (model, model_version, name, version, ord, current, active,"
		" definition, created_at, created_by) VALUES ($1, $2, $3, $4, $5, true, $6, $7, $8, $9)",
		SPI_OK_INSERT, false, 9,
		{TEXTOID, INT4OID, TEXTOID, INT4OID, INT4OID, BOOLOID, JSONOID, TIMESTAMPTZOID, TEXTOID}
	},
	[EF_PLAN_WORKFLOW_RETIRE] = {
		"UPDATE ef_store.workflow SET current = false"
		" WHERE model = $1 AND model_version = $2 AND name = $3 AND version = $4",
		SPI_OK_UPDATE, false, 4, {TEXTOID, INT4OID, TEXTOID, INT4OID}
	},
	[EF_PLAN_WORKFLOW_PLACE] = {
		"UPDATE ef_store.workflow SET ord = $5, active = $6"
		" WHERE model = $1 AND model_version = $2 AND name = $3 AND version = $4",
		SPI_OK_UPDATE, false, 6, {TEXTOID, INT4OID, TEXTOID, INT4OID, INT4OID, BOOLOID}
	},
	[EF_PLAN_WORKFLOW_RETIRE_ALL] = {
		"UPDATE ef_store.workflow SET current = false WHERE model = $1 AND model_version = $2 AND current",
		SPI_OK_UPDATE, false, 2, {TEXTOID, INT4OID}
	},
	/* those that no entity needs, also no deleted one */
	[EF_PLAN_WORKFLOW_DELETE] = {
		"DELETE FROM ef_store.workflow w WHERE w.model = $1 AND w.model_version = $2"
		" AND NOT EXISTS (SELECT FROM ef_store.entity e WHERE e.model = w.model"
		" AND e.model_version = w.model_version AND e.workflow = w.name AND e.workflow_version = w.version)",
		SPI_OK_DELETE, false, 2, {TEXTOID, INT4OID}
	},

	/* --- entity --- */

#define ENTITY_COLUMNS \
	"model, model_version, workflow, workflow_version, state, previous_state," \
	" transition, rev, recorded_at, created_at, state_since, actor, deleted_at," \
	" data_at, data_rev, data"

	[EF_PLAN_ENTITY_LOAD] = {
		"SELECT " ENTITY_COLUMNS " FROM ef_store.entity WHERE tenant = $1 AND id = $2",
		SPI_OK_SELECT, true, 2, {TEXTOID, UUIDOID}
	},
	[EF_PLAN_ENTITY_LOCK] = {
		"SELECT " ENTITY_COLUMNS " FROM ef_store.entity WHERE tenant = $1 AND id = $2 FOR NO KEY UPDATE",
		SPI_OK_SELECT, false, 2, {TEXTOID, UUIDOID}
	},
	[EF_PLAN_ENTITY_TAKE] = {
		"SELECT " ENTITY_COLUMNS " FROM ef_store.entity WHERE tenant = $1 AND id = $2"
		" FOR NO KEY UPDATE SKIP LOCKED",
		SPI_OK_SELECT, false, 2, {TEXTOID, UUIDOID}
	},
	[EF_PLAN_ENTITY_INSERT] = {
		"INSERT INTO ef_store.entity (tenant, id, " ENTITY_COLUMNS ")"
		" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)"
		" ON CONFLICT (tenant, id) DO NOTHING",
		SPI_OK_INSERT, false, 18,
		{TEXTOID, UUIDOID, TEXTOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, INT4OID,
			TIMESTAMPTZOID, TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID, TIMESTAMPTZOID,
		TIMESTAMPTZOID, INT4OID, JSONBOID}
	},
	/* two statements: an unchanged document passed back would cost HOT */
	[EF_PLAN_ENTITY_UPDATE_STATE] = {
		"UPDATE ef_store.entity SET model_version = $3, workflow = $4, workflow_version = $5,"
		" state = $6, previous_state = $7, transition = $8, rev = $9, recorded_at = $10,"
		" state_since = $11, actor = $12, deleted_at = $13, data_at = $14, data_rev = $15"
		" WHERE tenant = $1 AND id = $2",
		SPI_OK_UPDATE, false, 15,
		{TEXTOID, UUIDOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, INT4OID,
			TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID}
	},
	[EF_PLAN_ENTITY_UPDATE_DATA] = {
		"UPDATE ef_store.entity SET model_version = $3, workflow = $4, workflow_version = $5,"
		" state = $6, previous_state = $7, transition = $8, rev = $9, recorded_at = $10,"
		" state_since = $11, actor = $12, deleted_at = $13, data_at = $14, data_rev = $15, data = $16"
		" WHERE tenant = $1 AND id = $2",
		SPI_OK_UPDATE, false, 16,
		{TEXTOID, UUIDOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID, TEXTOID, INT4OID,
			TIMESTAMPTZOID, TIMESTAMPTZOID, TEXTOID, TIMESTAMPTZOID, TIMESTAMPTZOID, INT4OID, JSONBOID}
	},

	/* --- revision --- */

#define OF_REVISION(alias) \
	" " alias ".tenant = r.tenant AND " alias ".entity_id = r.entity_id"

/* a revision's document: its own, or that of the revision it refers to */
#define REVISION_DOCUMENT \
	"coalesce(r.data, (SELECT d.data FROM ef_store.revision d WHERE" OF_REVISION("d") \
	" AND d.recorded_at = r.data_at AND d.rev = r.data_rev))"

/* the last transition fired up to a revision */
#define REVISION_FIRED \
	"coalesce(r.transition, (SELECT p.transition FROM ef_store.revision p WHERE" OF_REVISION("p") \
	" AND p.recorded_at <= r.recorded_at AND p.rev < r.rev AND p.transition IS NOT NULL" \
	" ORDER BY p.recorded_at DESC, p.rev DESC LIMIT 1))"

/* the columns of entityflow.entity_row */
#define ENTITY_ROW \
	"e.id, e.model, e.model_version, e.workflow, e.workflow_version, e.state, e.rev," \
	" e.recorded_at, e.created_at, e.transition, e.actor, e.data"
#define REVISION_ROW(created_at) \
	"r.entity_id, r.model, r.model_version, r.workflow, r.workflow_version, r.state, r.rev," \
	" r.recorded_at, " created_at ", " REVISION_FIRED ", r.actor, " REVISION_DOCUMENT

/* the revision that holds at an instant: one probe of the primary key for each head */
#define REVISION_AT(at) \
	"LATERAL (SELECT * FROM ef_store.revision r WHERE r.tenant = e.tenant AND r.entity_id = e.id" \
	" AND r.recorded_at <= " at " ORDER BY r.recorded_at DESC, r.rev DESC LIMIT 1) r"

	[EF_PLAN_REVISION_INSERT] = {
		"INSERT INTO ef_store.revision (tenant, entity_id, recorded_at, rev, model, model_version,"
		" workflow, workflow_version, kind, transition, from_state, state, automatic, adjusted, epoch, xid,"
		" login_role, effective_role, actor, correlation_id, cause, processes, data_at, data_rev, data)"
		" VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,"
		" $20, $21, $22, $23, $24, $25)",
		SPI_OK_INSERT, false, 25,
		{TEXTOID, UUIDOID, TIMESTAMPTZOID, INT4OID, TEXTOID, INT4OID, TEXTOID, INT4OID, TEXTOID, TEXTOID,
			TEXTOID, TEXTOID, BOOLOID, BOOLOID, INT4OID, XID8OID, TEXTOID, TEXTOID, TEXTOID, TEXTOID,
		JSONBOID, JSONBOID, TIMESTAMPTZOID, INT4OID, JSONBOID}
	},
	[EF_PLAN_REVISION_DOCUMENT] = {
		"SELECT " REVISION_DOCUMENT " FROM ef_store.revision r WHERE r.tenant = $1 AND r.entity_id = $2"
		" AND r.recorded_at <= $3 AND r.rev < $4 ORDER BY r.recorded_at DESC, r.rev DESC LIMIT 1",
		SPI_OK_SELECT, false, 4, {TEXTOID, UUIDOID, TIMESTAMPTZOID, INT4OID}
	},
	[EF_PLAN_REVISION_READ_REV] = {
		"SELECT " REVISION_ROW("$4") ", r.kind = 'delete' FROM ef_store.revision r"
		" WHERE r.tenant = $1 AND r.entity_id = $2 AND r.rev = $3",
		SPI_OK_SELECT, true, 4, {TEXTOID, UUIDOID, INT4OID, TIMESTAMPTZOID}
	},
	[EF_PLAN_REVISION_READ_AT] = {
		"SELECT " REVISION_ROW("$4") ", r.kind = 'delete' FROM ef_store.revision r"
		" WHERE r.tenant = $1 AND r.entity_id = $2 AND r.recorded_at <= $3"
		" ORDER BY r.recorded_at DESC, r.rev DESC LIMIT 1",
		SPI_OK_SELECT, true, 4, {TEXTOID, UUIDOID, TIMESTAMPTZOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_REVISION_DOCUMENTS] = {
		"SELECT r.rev, " REVISION_DOCUMENT " FROM ef_store.revision r"
		" WHERE r.tenant = $1 AND r.entity_id = $2 AND r.rev IN ($3, $4)",
		SPI_OK_SELECT, true, 4, {TEXTOID, UUIDOID, INT4OID, INT4OID}
	},
	/* one revision beyond the last wanted is read for its time */
	[EF_PLAN_REVISION_HISTORY] = {
		"SELECT r.rev, r.recorded_at, r.valid_to, r.kind, r.transition, r.from_state, r.state, r.automatic,"
		" r.model_version, r.workflow_version, r.actor, r.xid, r.cause, r.processes,"
		" CASE WHEN $5 THEN " REVISION_DOCUMENT " END,"
		" r.workflow, r.login_role, r.effective_role, r.correlation_id, r.adjusted"
		" FROM (SELECT *, lead(recorded_at) OVER (ORDER BY recorded_at, rev) AS valid_to"
		" FROM ef_store.revision WHERE tenant = $1 AND entity_id = $2 AND rev >= $3 AND rev - 1 <= $4) r"
		" WHERE r.rev <= $4 ORDER BY r.recorded_at, r.rev",
		SPI_OK_SELECT, true, 5, {TEXTOID, UUIDOID, INT4OID, INT4OID, BOOLOID}
	},
	[EF_PLAN_MODEL_NAMES] = {
		"SELECT DISTINCT model FROM ef_store.model WHERE $1 IS NULL OR version = $1 ORDER BY model",
		SPI_OK_SELECT, true, 1, {INT4OID}
	},
	/* heads that are old enough, and one probe for each that is newer */
	[EF_PLAN_MODEL_AS_OF] = {
		"SELECT " ENTITY_ROW " FROM ef_store.entity e"
		" WHERE e.tenant = $1 AND e.model = $2 AND e.recorded_at <= $3 AND e.deleted_at IS NULL"
		" UNION ALL"
		" SELECT " REVISION_ROW("e.created_at") " FROM ef_store.entity e, " REVISION_AT("$3")
		" WHERE e.tenant = $1 AND e.model = $2 AND e.recorded_at > $3 AND e.created_at <= $3"
		" AND r.kind <> 'delete' ORDER BY 1",
		SPI_OK_SELECT, true, 3, {TEXTOID, TEXTOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_ENTITY_COUNT] = {
		"SELECT e.model, e.state, count(*) FROM unnest($2, $3) m (model, version), ef_store.entity e"
		" WHERE e.tenant = $1 AND e.model = m.model AND e.model_version = m.version AND e.deleted_at IS NULL"
		" GROUP BY e.model, e.state ORDER BY e.model, e.state",
		SPI_OK_SELECT, true, 3, {TEXTOID, TEXTARRAYOID, INT4ARRAYOID}
	},
	[EF_PLAN_ENTITY_COUNT_AS_OF] = {
		"SELECT c.model, c.state, count(*) FROM unnest($2, $3) m (model, version),"
		" (SELECT e.model, e.model_version, e.state FROM ef_store.entity e"
		" WHERE e.tenant = $1 AND e.model = ANY ($2) AND e.recorded_at <= $4 AND e.deleted_at IS NULL"
		" UNION ALL"
		" SELECT r.model, r.model_version, r.state FROM ef_store.entity e, " REVISION_AT("$4")
		" WHERE e.tenant = $1 AND e.model = ANY ($2) AND e.recorded_at > $4 AND e.created_at <= $4"
		" AND r.kind <> 'delete') c"
		" WHERE c.model = m.model AND c.model_version = m.version"
		" GROUP BY c.model, c.state ORDER BY c.model, c.state",
		SPI_OK_SELECT, true, 4, {TEXTOID, TEXTARRAYOID, INT4ARRAYOID, TIMESTAMPTZOID}
	},

	/* --- verification --- */

	[EF_PLAN_VERIFY_HEADS] = {VERIFY_HEADS, SPI_OK_SELECT, true, 2, {TEXTOID, TEXTOID}},
	[EF_PLAN_VERIFY_LOG] = {VERIFY_LOG, SPI_OK_SELECT, true, 2, {TEXTOID, TEXTOID}},
	[EF_PLAN_VERIFY_ORPHANS] = {VERIFY_ORPHANS, SPI_OK_SELECT, true, 2, {TEXTOID, TEXTOID}},
	[EF_PLAN_VERIFY_ADJUSTED] = {VERIFY_ADJUSTED, SPI_OK_SELECT, true, 2, {TEXTOID, TEXTOID}},

	/* --- task --- */

#define TASK_COLUMNS \
	"tenant, entity_id, id, model, cause, steps, run_as, actor, correlation_id, detail, attempts, due_at," \
	" signature"

	[EF_PLAN_TASK_INSERT] = {
		"INSERT INTO ef_store.task (tenant, entity_id, id, model, kind, status, due_at, attempts, cause,"
		" steps, run_as, actor, correlation_id, detail, created_at, signature)"
		" VALUES ($1, $2, $3, $4, 'automatic', 'due', $5, 0, $6, $7, $8, $9, $10, $11, $5, $12)",
		SPI_OK_INSERT, false, 12,
		{TEXTOID, UUIDOID, UUIDOID, TEXTOID, TIMESTAMPTZOID, JSONBOID, INT4OID, TEXTOID, TEXTOID,
			TEXTOID, JSONBOID, BYTEAOID}
	},
	[EF_PLAN_TASK_DUE] = {
		"SELECT " TASK_COLUMNS " FROM ef_store.task WHERE status = 'due' AND due_at <= $1"
		" AND (due_at, entity_id, id) > ($3, $4, $5) AND ($6 IS NULL OR run_as = $6)"
		" ORDER BY due_at, entity_id, id LIMIT $2",
		SPI_OK_SELECT, false, 6, {TIMESTAMPTZOID, INT8OID, TIMESTAMPTZOID, UUIDOID, UUIDOID, TEXTOID}
	},
	[EF_PLAN_TASK_ALL] = {
		"SELECT " TASK_COLUMNS " FROM ef_store.task WHERE (tenant, entity_id, id) > ($2, $3, $4)"
		" AND run_as IS NOT NULL ORDER BY tenant, entity_id, id LIMIT $1",
		SPI_OK_SELECT, false, 4, {INT8OID, TEXTOID, UUIDOID, UUIDOID}
	},
	[EF_PLAN_TASK_CLAIM] = {
		"SELECT " TASK_COLUMNS " FROM ef_store.task"
		" WHERE tenant = $1 AND entity_id = $2 AND id = $3 AND status = 'due' AND due_at <= $4"
		" FOR UPDATE SKIP LOCKED",
		SPI_OK_SELECT, false, 4, {TEXTOID, UUIDOID, UUIDOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_TASK_DELETE] = {
		"DELETE FROM ef_store.task WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_DELETE, false, 3, {TEXTOID, UUIDOID, UUIDOID}
	},
	/* "automatic" work is one and the same: whatever of it failed earlier is done as well */
	[EF_PLAN_TASK_SETTLE] = {
		"DELETE FROM ef_store.task WHERE tenant = $1 AND entity_id = $2"
		" AND (id = $3 OR (kind = 'automatic' AND status IN ('parked', 'blocked')))",
		SPI_OK_DELETE, false, 3, {TEXTOID, UUIDOID, UUIDOID}
	},
	[EF_PLAN_TASK_STATUS] = {
		"UPDATE ef_store.task SET status = $4, last_error = $5, attempts = attempts + 1"
		" WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_UPDATE, false, 5, {TEXTOID, UUIDOID, UUIDOID, TEXTOID, JSONBOID}
	},
	[EF_PLAN_TASK_PROGRESS] = {
		"UPDATE ef_store.task SET steps = $4, detail = $5"
		" WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_UPDATE, false, 5, {TEXTOID, UUIDOID, UUIDOID, INT4OID, JSONBOID}
	},
	[EF_PLAN_TASK_SIGN] = {
		"UPDATE ef_store.task SET signature = $4 WHERE tenant = $1 AND entity_id = $2 AND id = $3",
		SPI_OK_UPDATE, false, 4, {TEXTOID, UUIDOID, UUIDOID, BYTEAOID}
	},
	[EF_PLAN_TASK_RELEASE] = {
		"UPDATE ef_store.task SET status = 'due' WHERE status = 'blocked'",
		SPI_OK_UPDATE, false, 0, {0}
	},
	[EF_PLAN_TASK_LIST] = {
		"SELECT t.id, t.entity_id, t.model, t.kind, s.status, t.due_at, t.attempts, t.last_error"
		" FROM ef_store.task t, LATERAL (VALUES"
		" (CASE WHEN t.status = 'due' AND t.due_at > $2 THEN 'waiting' ELSE t.status END)) s (status)"
		" WHERE t.tenant = $1 AND t.model = ANY ($4) AND ($3 IS NULL OR s.status = $3)"
		" ORDER BY t.due_at, t.entity_id, t.id",
		SPI_OK_SELECT, true, 4, {TEXTOID, TIMESTAMPTZOID, TEXTOID, TEXTARRAYOID}
	},

	/* --- log --- */

	[EF_PLAN_LOG_INSERT] = {
		"INSERT INTO ef_store.log (tenant, entity_id, at, id, rev, event, detail)"
		" VALUES ($1, $2, $3, $4, $5, $6, $7)",
		SPI_OK_INSERT, false, 7,
		{TEXTOID, UUIDOID, TIMESTAMPTZOID, UUIDOID, INT4OID, TEXTOID, JSONBOID}
	},

	/* --- idempotency --- */

	[EF_PLAN_IDEMPOTENCY_INSERT] = {
		"INSERT INTO ef_store.idempotency (tenant, function, key, arguments, created_at)"
		" VALUES ($1, $2, $3, $4, $5) ON CONFLICT (tenant, function, key) DO NOTHING",
		SPI_OK_INSERT, false, 5, {TEXTOID, TEXTOID, TEXTOID, BYTEAOID, TIMESTAMPTZOID}
	},
	[EF_PLAN_IDEMPOTENCY_READ] = {
		"SELECT arguments = $4, result #>> '{}' FROM ef_store.idempotency"
		" WHERE tenant = $1 AND function = $2 AND key = $3",
		SPI_OK_SELECT, false, 4, {TEXTOID, TEXTOID, TEXTOID, BYTEAOID}
	},
	[EF_PLAN_IDEMPOTENCY_RESULT] = {
		"UPDATE ef_store.idempotency SET result = $4"
		" WHERE tenant = $1 AND function = $2 AND key = $3",
		SPI_OK_UPDATE, false, 4, {TEXTOID, TEXTOID, TEXTOID, JSONBOID}
	},
};

static SPIPlanPtr plan[EF_PLAN_COUNT];
static bool running = false;
static bool wrote = false;

bool
ef_plan_wrote(void)
{
	return wrote;
}

void
ef_plan_end(void)
{
	running = wrote = false;
}

bool
ef_plan_running(void)
{
	return running;
}

void
ef_plan_reset(void)
{
	running = false;
}

/* A setting that holds to the end of the guard. */
static void
set_locally(const char *name, const char *value)
{
	(void) set_config_option(name, value, PGC_USERSET, PGC_S_SESSION, GUC_ACTION_SAVE, true, 0, false);
}

/*
 * Prepares and keeps a statement; the entry is set when nothing can fail any
 * more.  options: CURSOR_OPT_GENERIC_PLAN, or 0 where values matter to the plan.
 */
static void
prepare(EfPlanId id, int options)
{
	const EfPlanSpec *s = &spec[id];
	SPIPlanPtr	p;

	if (s->sql == NULL)
		elog(ERROR, "statement %d has no text", id);
	p = SPI_prepare_cursor(s->sql, s->nargs, (Oid *) s->types, options);
	if (p == NULL)
		elog(ERROR, "could not prepare statement %d: %s", id, SPI_result_code_string(SPI_result));
	if (SPI_keepplan(p) != 0)
		elog(ERROR, "could not keep statement %d", id);
	plan[id] = p;
}

/* Executes a statement that has a plan, or makes one now. */
static int
execute(EfPlanId id, Datum *values, const char *nulls)
{
	int			rc;

	running = true;
	rc = SPI_execute_plan(plan[id], values, nulls, spec[id].readonly, 0);
	running = false;
	wrote |= rc != SPI_OK_SELECT && SPI_processed > 0;
	return rc;
}

/*
 * Executes a statement that must be planned first, to go by keys.  Tables are
 * small when a backend plans first, and a plan that reads them whole would stay
 * until they are analyzed.  Only this plan: what runs next may be a process.
 */
static int
execute_first(EfPlanId id, Datum *values, const char *nulls)
{
	int			nest = NewGUCNestLevel();
	int			rc;

	set_locally("enable_seqscan", "off");
	set_locally("enable_bitmapscan", "off");
	if (plan[id] == NULL)
		prepare(id, CURSOR_OPT_GENERIC_PLAN);
	rc = execute(id, values, nulls);
	AtEOXact_GUC(false, nest);
	return rc;
}

/* SPI leaves its own memory context as the current one; callers keep theirs. */
uint64
ef_plan_run(EfPlanId id, Datum *values, const char *nulls)
{
	MemoryContext caller = CurrentMemoryContext;
	bool		planned = plan[id] != NULL && SPI_plan_is_valid(plan[id]);
	int			rc = planned ? execute(id, values, nulls) : execute_first(id, values, nulls);

	MemoryContextSwitchTo(caller);
	if (rc != spec[id].expect)
		elog(ERROR, "statement %d returned %s", id, SPI_result_code_string(rc));
	return SPI_processed;
}

/* Parameters of a statement in the form that its rows' receiver needs. */
static ParamListInfo
parameters(const EfPlanSpec *s, Datum *values, const char *nulls)
{
	ParamListInfo list = makeParamList(s->nargs);

	for (int i = 0; i < s->nargs; i++)
	{
		list->params[i].value = values[i];
		list->params[i].isnull = nulls != NULL && nulls[i] == 'n';
		list->params[i].pflags = PARAM_FLAG_CONST;
		list->params[i].ptype = s->types[i];
	}
	return list;
}

/* JIT is off here: it compiles for longer than such a statement runs. */
uint64
ef_plan_rows(EfPlanId id, Datum *values, const char *nulls, ReturnSetInfo *rows)
{
	MemoryContext caller = CurrentMemoryContext;
	SPIExecuteOptions options = {0};
	int			rc;

	set_locally("jit", "off");
	if (plan[id] == NULL)
		prepare(id, 0);
	options.params = parameters(&spec[id], values, nulls);
	options.read_only = spec[id].readonly;
	options.dest = CreateDestReceiver(DestTuplestore);
	SetTuplestoreDestReceiverParams(options.dest, rows->setResult, rows->econtext->ecxt_per_query_memory,
									false, rows->setDesc, "statement and function differ in their columns");
	running = true;
	rc = SPI_execute_plan_extended(plan[id], &options);
	running = false;
	MemoryContextSwitchTo(caller);
	if (rc != spec[id].expect)
		elog(ERROR, "statement %d returned %s", id, SPI_result_code_string(rc));
	return SPI_processed;
}

uint64
ef_plan_run_latest(EfPlanId id, Datum *values)
{
	uint64		rows;

	Assert(spec[id].readonly);
	PushActiveSnapshot(GetLatestSnapshot());
	rows = ef_plan_run(id, values, NULL);
	PopActiveSnapshot();
	return rows;
}
