-- Fills a database of ef_boss with a little of everything: models and versions, workflows in
-- several versions, entities by several roles, deleted ones, large documents, tenants,
-- idempotency keys, work that is due, waits, is blocked or parked, grants of every kind.
-- Run as superuser by the tests of dumps and upgrades; roles.sql comes first.
\set QUIET on
\set ON_ERROR_STOP on
\pset pager off
\o /dev/null
SET timezone = 'UTC';
SET client_min_messages = warning;

CREATE EXTENSION IF NOT EXISTS entityflow;
SELECT format('GRANT CREATE ON DATABASE %I TO ef_maker', current_database()) \gexec
GRANT CREATE ON SCHEMA public TO ef_maker;

-- --- definitions ------------------------------------------------------------------------

SET ROLE ef_boss;
SELECT ef_create_model('order', options => '{"cascade": "worker"}');
SELECT ef_create_model('order', 2, entity_type => 'BUSINESS_ENTITY', depends_on => ARRAY['Odd "näme"']);
SELECT ef_create_model('Odd "näme"');
SELECT ef_create_model('empty');
SELECT ef_create_model('gone');
SELECT ef_drop_model('gone');

CREATE FUNCTION note_payment(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	IF data ? 'bad' THEN
		RAISE EXCEPTION 'the bank said no' USING DETAIL = 'It gave no reason.', ERRCODE = '22000';
	END IF;
	RETURN data || jsonb_build_object('paid_by', meta ->> 'actor', 'tax', meta #> '{config,tax}');
END $$;
CREATE FUNCTION may_ship(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql
	AS $$ SELECT data ->> 'paid_by' IS NOT NULL $$;

-- version 1 of both workflows, then version 2 of one of them
SELECT * FROM ef_import_workflow('order', '[
	{"name": "export", "initialState": "new", "desc": "goods that cross a border",
	 "criterion": {"type": "simple", "jsonPath": "$.country", "operatorType": "NOT_EQUAL", "value": "DE"},
	 "states": {"new": {"transitions": [{"name": "declare", "next": "declared", "manual": true}]}, "declared": {}}},
	{"name": "order", "initialState": "new", "states": {
		"new": {"transitions": [{"name": "pay", "next": "paid", "manual": true,
			"processors": [{"name": "NotePayment", "executionMode": "SYNC", "config": {"tax": 0.190, "timeoutMs": 5000}}]}]},
		"paid": {}}}]', version => 1);
SELECT ef_create('order', '{"country": "DE", "n": 1}', 1, id => '00000000-0000-7000-8000-000000000101');
SELECT * FROM ef_import_workflow('order', '{"name": "order", "initialState": "new", "desc": "Bestellung – 注文",
	"annotations": {"z": 1, "a": [1.10, 2e3]}, "states": {
		"new": {"transitions": [
			{"name": "pay", "next": "paid", "manual": true, "processors": [{"name": "note_payment", "config": {"tax": 0.07}}]},
			{"name": "touch", "next": "new", "manual": true},
			{"name": "urge", "next": "urged", "criterion": {"type": "group", "operator": "AND", "conditions": [
				{"type": "simple", "jsonPath": "$.urgent", "operatorType": "EQUALS", "value": true},
				{"type": "simple", "jsonPath": "$.n", "operatorType": "LESS_THAN", "value": 1e6}]}}]},
		"urged": {"transitions": [{"name": "bill", "next": "billed", "processors": [{"name": "note_payment"}]}]},
		"billed": {"transitions": [{"name": "post", "next": "posted", "processors": [{"name": "nobody_made_this"}]}]},
		"posted": {},
		"paid": {"transitions": [{"name": "ship", "next": "shipped",
			"criterion": {"type": "function", "function": {"name": "MayShip", "config": {}}}}]},
		"shipped": {}}}', version => 1);
SELECT * FROM ef_import_workflow('order', '{"name": "second", "initialState": "a", "cascade": "inline",
	"states": {"a": {"transitions": [{"name": "on", "next": "b"}]},
	           "b": {"transitions": [{"name": "on", "next": "c"}, {"name": "back", "next": "a", "manual": true}]}, "c": {}}}', version => 2);
-- active no longer
SELECT * FROM ef_import_workflow('Odd "näme"', '{"name": "first", "initialState": "x", "states": {"x": {}}}');
SELECT * FROM ef_import_workflow('Odd "näme"', '{"name": "A \"quoted\" one", "initialState": "Zu\u0020Hause", "states":
	{"Zu Hause": {"transitions": [{"name": "leave", "next": "Away", "manual": true}]}, "Away": {}}}'::json, 'ACTIVATE');

SET ROLE ef_maker;
SELECT ef_create_model('invoice', options => '{"cascade": "inline"}');
SELECT ef_create_model('private');

-- --- grants -----------------------------------------------------------------------------

SET ROLE ef_boss;
GRANT SELECT, INSERT, UPDATE ON ef."order" TO ef_manager WITH GRANT OPTION;
GRANT UPDATE (data, state) ON ef."order" TO ef_manager WITH GRANT OPTION;
GRANT SELECT ON ef."order" TO ef_clerk;			-- from the owner, and once more below
GRANT DELETE ON ef."order" TO ef_clerk;
GRANT UPDATE (state) ON ef."Odd ""näme""" TO ef_clerk;
GRANT SELECT (id, state) ON ef."Odd ""näme""" TO ef_manager WITH GRANT OPTION;
GRANT INSERT ON ef."Odd ""näme""" TO PUBLIC;
GRANT SELECT ON ef.empty TO PUBLIC;
SET ROLE ef_manager;
GRANT SELECT, INSERT ON ef."order" TO ef_clerk;
GRANT UPDATE (data, state) ON ef."order" TO ef_clerk WITH GRANT OPTION;
GRANT UPDATE (data) ON ef."order" TO ef_auditor;
GRANT SELECT (id) ON ef."Odd ""näme""" TO ef_auditor;
SET ROLE ef_clerk;
GRANT UPDATE (state) ON ef."order" TO ef_auditor;
SET ROLE ef_maker;
GRANT ALL ON ef.invoice TO ef_boss;
GRANT SELECT ON ef.invoice TO ef_auditor;
GRANT DELETE ON ef.invoice TO ef_guest;
REVOKE DELETE ON ef.invoice FROM ef_guest;

-- --- entities ---------------------------------------------------------------------------

SET ROLE ef_clerk;
SET entityflow.actor = 'ann';
SELECT count(*) FROM ef_create_many('order', (SELECT jsonb_agg(jsonb_build_object('country', CASE WHEN n % 5 = 0 THEN 'FR' ELSE 'DE' END,
	'n', n, 'price', n * 1.10, 'lines', jsonb_build_array(n, NULL, 'x"\'::text || n)) ||
	CASE WHEN n % 7 = 0 THEN '{"bad": true, "urgent": true}' WHEN n % 6 = 0 THEN '{"urgent": true}' ELSE '{}'::jsonb END)
	FROM generate_series(1, 40) n), 1);
SET entityflow.correlation_id = 'case-7';
SELECT ef_create('order', '{"country": "DE", "n": 41}', 1, id => '00000000-0000-7000-8000-000000000161', idempotency_key => 'once');
SELECT ef_create('order', '{"n": 42}', 2, id => '00000000-0000-7000-8000-000000000162');
SELECT ef_transition('00000000-0000-7000-8000-000000000161', 'touch', idempotency_key => 'once');
RESET entityflow.correlation_id;
SELECT ef_transition(id, 'touch') FROM ef."order" WHERE state = 'new' AND data ->> 'country' = 'DE' AND id::text !~ '101$' ORDER BY id LIMIT 15;
SELECT ef_patch(id, '{"lines": null, "patched": {"by": "ann"}}') FROM ef."order" WHERE state = 'new' ORDER BY id LIMIT 20;
SELECT ef_transition(id, 'pay', if_rev => rev) FROM ef."order"
 WHERE state = 'new' AND NOT data ? 'bad' AND data ->> 'country' = 'DE' ORDER BY id LIMIT 25;
SELECT ef_delete(id) FROM ef."order" ORDER BY id DESC LIMIT 4;
SELECT ef_delete('00000000-0000-7000-8000-000000000162');
RESET entityflow.actor;
SET ROLE ef_boss;
SELECT ef_restore('00000000-0000-7000-8000-000000000162');
SELECT ef_create('Odd "näme"', '{"ключ": "значение", "emoji": "🙂", "long number": 12345678901234567890.12345678901234567890, "1.0": 1.0}',
	id => '00000000-0000-7000-8000-000000000201');
SET ROLE ef_clerk;
SELECT ef_transition('00000000-0000-7000-8000-000000000201', 'leave');

-- large documents: 12 kB that do not compress, 30 kB that do
SET ROLE ef_maker;
SELECT ef_create('invoice', jsonb_build_object('n', n, 'scan', (SELECT string_agg(md5(n || '/' || i), '') FROM generate_series(1, 375) i)),
	id => format('00000000-0000-7000-8000-00000000030%s', n)::uuid) FROM generate_series(1, 3) n;
SELECT ef_create('invoice', jsonb_build_object('page', repeat('all work and no play ', 1500)), id => '00000000-0000-7000-8000-000000000304');
SELECT ef_transition('00000000-0000-7000-8000-000000000301', 'UPDATE');
SELECT ef_transition('00000000-0000-7000-8000-000000000301', 'UPDATE', patch => '{"stamp": 1}');
SELECT ef_transition('00000000-0000-7000-8000-000000000302', 'DELETE');
INSERT INTO ef.private (data) VALUES ('{"secret": 1}'), ('{"secret": 2}');

-- another tenant, with an id that exists elsewhere
RESET ROLE;
SET entityflow.tenant = 'Ünïversal';
SET ROLE ef_clerk;
SELECT ef_create('order', '{"country": "DE", "tenant": 2, "urgent": true}', 1, id => '00000000-0000-7000-8000-000000000161', idempotency_key => 'once');
SELECT ef_create('order', '{"country": "FR", "tenant": 2}', 1, id => '00000000-0000-7000-8000-000000000163');
SELECT ef_delete('00000000-0000-7000-8000-000000000163');
RESET ROLE;
RESET entityflow.tenant;

-- --- work -------------------------------------------------------------------------------

CALL ef_drain();				-- parks some, blocks some
-- and some that is due, and some that waits
SET ROLE ef_clerk;
SELECT count(*) FROM ef_create_many('order', (SELECT jsonb_agg(jsonb_build_object('n', n, 'country', 'DE', 'urgent', true)) FROM generate_series(101, 110) n), 1);
RESET ROLE;
SET entityflow.maintenance = on;
UPDATE ef_store.task SET due_at = '2999-01-01' WHERE id IN (SELECT id FROM ef_store.task WHERE status = 'due' ORDER BY id LIMIT 3);
RESET entityflow.maintenance;
