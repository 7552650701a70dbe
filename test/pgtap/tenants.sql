-- Two tenants share models and workflows, and nothing else.
-- rule 1.1: an entity belongs to a tenant
-- rule 1.5: deletes and restores stay in the tenant
-- rule 1.7: keys count per tenant
-- rule 2.2: workflows are shared
-- rule 3.7: work of the queue runs in its tenant
\connect - postgres
SET client_min_messages = warning;
CREATE ROLE ef_tenant_gateway;
CREATE ROLE ef_tenant_app;
GRANT ef_tenant_gateway, ef_tenant_app TO ef_tester;
GRANT SET ON PARAMETER entityflow.tenant TO ef_tenant_gateway;
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('shared');
CREATE FUNCTION tenants_process(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	PERFORM ef_create('shared', jsonb_build_object('made by', meta ->> 'tenant'));
	RETURN data || jsonb_build_object('tenant', meta ->> 'tenant', 'setting', current_setting('entityflow.tenant'), 'seen', (SELECT count(*) FROM ef.shared));
END $$;
SELECT FROM ef_import_workflow('shared', '{"name": "w", "initialState": "s", "states": {
	"s": {"transitions": [{"name": "go", "next": "t", "manual": true}]},
	"t": {"transitions": [{"name": "work", "next": "u", "processors": [{"name": "tenants_process"}]}]}, "u": {}}}');
GRANT ALL ON ef.shared TO ef_tenant_gateway, ef_tenant_app;
\set id '00000000-0000-0000-0000-0000000007e1'

SELECT no_plan();
GRANT ALL ON ALL TABLES IN SCHEMA public TO PUBLIC;
SET ROLE ef_tenant_app;
SELECT throws_ok($$SET entityflow.tenant = 'red'$$, '42501', NULL, 'not everybody chooses the tenant');
RESET ROLE;
SET ROLE ef_tenant_gateway;
SELECT throws_ok($$SET entityflow.tenant = ''$$, '22023', NULL, 'a tenant has a name');
SELECT throws_ok(format('SET entityflow.tenant = %L', repeat('t', 257)), '22023', NULL, 'of up to 256 bytes');
RESET ROLE;
-- the same ids, keys and documents in both
SET ROLE ef_tenant_gateway;
SET entityflow.tenant = 'red';
SELECT ef_create('shared', '{"colour": "red"}', id => :'id', idempotency_key => 'k');
SELECT ef_create('shared', '{"only": "red"}', id => '00000000-0000-0000-0000-0000000007e2');
SET entityflow.tenant = 'blue';
SELECT ef_create('shared', '{"colour": "blue"}', id => :'id', idempotency_key => 'k');
SELECT is((SELECT data ->> 'colour' FROM ef_get(:'id')), 'blue', 'each tenant has its own entity of an id');
SELECT is((SELECT count(*) FROM ef_get('00000000-0000-0000-0000-0000000007e2')), 0::bigint, 'another tenant''s is not found');
SELECT is((SELECT count(*) FROM ef_get('00000000-0000-0000-0000-0000000007e2', 'infinity')), 0::bigint, 'nor as of a time');
SELECT is((SELECT count(*) FROM ef_history('00000000-0000-0000-0000-0000000007e2')), 0::bigint, 'nor its history');
SELECT is((SELECT count(*) FROM ef_transitions('00000000-0000-0000-0000-0000000007e2')), 0::bigint, 'nor what it offers');
SELECT is((SELECT count(*) FROM ef_as_of('shared', 'infinity')), 1::bigint, 'nor among all');
SELECT is((SELECT sum(entities) FROM ef_count()), 1::numeric, 'it is not counted');
SELECT is((SELECT count(*) FROM ef.shared), 1::bigint, 'the view shows one tenant');
SELECT is((SELECT count(*) FROM ef.shared WHERE id = '00000000-0000-0000-0000-0000000007e2'), 0::bigint, 'whatever is asked of it');
SELECT throws_ok($$SELECT ef_update('00000000-0000-0000-0000-0000000007e2', '{}')$$, 'P0002', NULL, 'and cannot be written');
SELECT throws_ok($$SELECT ef_transition('00000000-0000-0000-0000-0000000007e2', 'go')$$, 'P0002', NULL, 'fired');
SELECT throws_ok($$SELECT ef_delete('00000000-0000-0000-0000-0000000007e2')$$, 'P0002', NULL, 'deleted');
UPDATE ef.shared SET data = data || '{"all": true}';
SELECT ef_delete(:'id');
SELECT throws_ok($$SELECT ef_create('shared', '{}', id => '00000000-0000-0000-0000-0000000007e1')$$, '23505', NULL, 'a deleted id is taken in its tenant');
SET entityflow.tenant = 'red';
SELECT is((SELECT data FROM ef_get(:'id')), '{"colour": "red"}'::jsonb, 'the other one is as it was');
SELECT is(ef_transition(:'id', 'go'), 't', 'and goes on');
SELECT throws_ok($$SELECT ef_create('shared', '{"other": 1}', idempotency_key => 'k')$$, 'WF005', NULL, 'a key is known in its tenant');
SELECT is((SELECT string_agg(status, ' ') FROM ef_tasks()), 'due', 'so is its work');
SET entityflow.tenant = 'green';
SELECT lives_ok($$SELECT ef_create('shared', '{"other": 1}', id => '00000000-0000-0000-0000-0000000007e3', idempotency_key => 'k')$$, 'in another one it is new');
SELECT is((SELECT count(*) FROM ef_tasks()), 0::bigint, 'which has no work');
RESET entityflow.tenant;
RESET ROLE;
SELECT is((SELECT count(*) FROM ef.shared), 0::bigint, 'the default tenant is one like the others');

-- the queue
CALL ef_drain();
SELECT is(current_setting('entityflow.tenant'), 'default', 'running the queue leaves the tenant as it was');
SET ROLE ef_tenant_gateway;
SET entityflow.tenant = 'red';
SELECT is((SELECT data FROM ef_get(:'id')), '{"colour": "red", "tenant": "red", "setting": "red", "seen": 3}'::jsonb, 'work runs in its tenant');
SELECT is((SELECT count(*) FROM ef.shared WHERE data ->> 'made by' = 'red'), 1::bigint, 'and makes entities there');
RESET entityflow.tenant;
RESET ROLE;
SELECT is((SELECT string_agg(tenant || ' ' || n, ', ' ORDER BY tenant) FROM (SELECT tenant, count(*) AS n FROM ef_store.entity GROUP BY tenant) t), 'blue 1, green 1, red 3', 'all is stored by tenant');
SELECT is((SELECT count(*) FROM ef_store.revision r LEFT JOIN ef_store.entity e ON e.tenant = r.tenant AND e.id = r.entity_id WHERE e.id IS NULL), 0::bigint, 'revisions, too');
SELECT throws_ok($$SELECT ef_drop_model('shared')$$, 'WF007', NULL, 'a model with entities of any tenant is not dropped');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound, in all tenants');
SELECT * FROM finish();
