-- Every answer of a database that populate.sql filled, in an order that only its content
-- decides: what two databases print is equal when entityflow cannot tell them apart.
-- Run as superuser.
\set QUIET on
\set ON_ERROR_STOP on
\set SHOW_ALL_RESULTS on
\pset pager off
\pset format unaligned
\pset tuples_only off
\pset footer off
\pset null (null)
SET timezone = 'UTC';
SET datestyle = 'ISO, YMD';
SET extra_float_digits = 1;

\echo == models and workflows
SELECT * FROM ef_models(exact => true) ORDER BY model, version;
SELECT * FROM ef_store.model ORDER BY model, version;
SELECT * FROM ef_store.model_history ORDER BY model, version, seq;
SELECT model, version, ef_export_workflow(model, version) FROM ef_models() ORDER BY model, version;
SELECT model, model_version, name, ef_export_workflow(model, model_version, name) FROM ef_store.workflow
 WHERE current ORDER BY model, model_version, ord, name;
SELECT * FROM ef_store.workflow ORDER BY model, model_version, name, version;

\echo == privileges
\dp ef.*
\dp ef_store.*
\dn+ ef
\dn+ ef_store
\dv ef.*
SELECT r.rolname, m.model, p.privilege, c.name AS column,
       has_table_privilege(r.rolname, v.oid, p.privilege) AS whole,
       has_column_privilege(r.rolname, v.oid, c.name, p.privilege) AS part
  FROM (SELECT DISTINCT model FROM ef_models()) m
  JOIN pg_class v ON v.relname = m.model AND v.relnamespace = 'ef'::regnamespace,
       pg_roles r, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE']) AS p (privilege),
       unnest(ARRAY['id', 'state', 'data']) AS c (name)
 WHERE r.rolname ~ '^ef_'
 ORDER BY m.model, r.rolname, p.privilege, c.name;

\echo == guards, views and what they lie on
SELECT tgrelid::regclass::text, tgname, tgenabled, tgtype FROM pg_trigger
 WHERE tgrelid::regclass::text ~ '^ef(_store)?\.' AND NOT tgisinternal AND tgparentid = 0 ORDER BY 1, 2;
SELECT c.oid::regclass, c.relkind, pg_get_userbyid(c.relowner), c.reloptions, obj_description(c.oid, 'pg_class'),
       CASE c.relkind WHEN 'v' THEN pg_get_viewdef(c.oid) WHEN 'i' THEN pg_get_indexdef(c.oid) END
  FROM pg_class c WHERE c.relnamespace IN ('ef'::regnamespace, 'ef_store'::regnamespace) ORDER BY c.relnamespace::regnamespace::text, c.relname;

\echo == entities, tenant by tenant
SELECT format($each$
SET entityflow.tenant = %1$L;
SELECT %1$L AS tenant, e.* FROM ef_store.entity h, ef_get(h.id) e WHERE h.tenant = %1$L ORDER BY h.id;
SELECT %1$L AS tenant, h.id, r.* FROM ef_store.entity h, ef_history(h.id) r WHERE h.tenant = %1$L ORDER BY h.id, r.rev;
SELECT %1$L AS tenant, h.id, r.rev AS asked, e.* FROM ef_store.revision r JOIN ef_store.entity h ON (h.tenant, h.id) = (r.tenant, r.entity_id),
       ef_get(h.id, rev => r.rev) e WHERE h.tenant = %1$L ORDER BY h.id, r.rev;
SELECT %1$L AS tenant, h.id, t.* FROM ef_store.entity h, ef_transitions(h.id) t WHERE h.tenant = %1$L AND h.deleted_at IS NULL ORDER BY h.id, t.transition;
SELECT %1$L AS tenant, * FROM ef_count();
SELECT %1$L AS tenant, m.version, c.* FROM ef_models() AS m, ef_count(m.model, version => m.version) AS c ORDER BY 2, 3, 4;
SELECT %1$L AS tenant, * FROM ef_tasks() ORDER BY task_id;
SELECT %1$L AS tenant, i.at, a.* FROM (SELECT DISTINCT at, m.model FROM
       (SELECT unnest(percentile_disc(ARRAY[0, 0.2, 0.4, 0.6, 0.8, 1]) WITHIN GROUP (ORDER BY recorded_at)) FROM ef_store.revision) AS q (at),
       (SELECT DISTINCT model FROM ef_models()) AS m) AS i, ef_as_of(i.model, i.at) AS a ORDER BY i.at, i.model, a.id;
SELECT %1$L AS tenant, i.at, c.* FROM (SELECT DISTINCT recorded_at FROM ef_store.revision) AS i (at), ef_count(as_of => i.at) AS c ORDER BY 1, 2, 3, 4;
$each$, tenant) FROM (SELECT DISTINCT tenant FROM ef_store.entity) t ORDER BY tenant \gexec
SELECT format('SELECT %L AS model, * FROM ef.%I ORDER BY id', model, model) FROM (SELECT DISTINCT model FROM ef_models()) m ORDER BY model \gexec
RESET entityflow.tenant;
SELECT * FROM ef_verify();

\echo == what lies beneath
SELECT * FROM ef_store.entity ORDER BY tenant, id;
SELECT * FROM ef_store.revision ORDER BY tenant, entity_id, rev;
SELECT * FROM ef_store.task ORDER BY tenant, entity_id, id;
SELECT * FROM ef_store.log ORDER BY tenant, entity_id, at, id;
SELECT * FROM ef_store.claim ORDER BY tenant, key_hash;
SELECT * FROM ef_store.idempotency ORDER BY tenant, function, key;
SELECT * FROM ef_store.schedule ORDER BY name;
SELECT * FROM ef_store.schema_delta ORDER BY model, version, seq;

\echo == as roles see it
SET ROLE ef_clerk;
SELECT * FROM ef_count();
SELECT status, count(*) FROM ef_tasks() GROUP BY status ORDER BY status;
SET ROLE ef_auditor;
SELECT model, version, entities FROM ef_models(exact => true) ORDER BY model, version;
SELECT * FROM ef_count();
SET ROLE ef_guest;
SELECT model, version, entities FROM ef_models(exact => true) ORDER BY model, version;
SELECT * FROM ef_count();
