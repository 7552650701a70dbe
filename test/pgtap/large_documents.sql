-- Documents that are stored compressed, or apart from their row, behave as small ones do.
-- rule 3.1: criteria and processes see the data as it is given
-- rule 4.5: IS_CHANGED compares with the document before
SET client_min_messages = warning;
CREATE FUNCTION touch(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql RETURN data || jsonb_build_object('touched', meta->'rev', 'seen', length(data->>'text'));
CREATE FUNCTION leave(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql RETURN NULL::jsonb;
CREATE FUNCTION has_text(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql RETURN length(data->>'text') = (data->>'length')::int;
SELECT ef_create_model('doc');
SELECT FROM ef_import_workflow('doc', '{"name": "w", "initialState": "A", "states": {
	"A": {"transitions": [
		{"name": "plain", "next": "A", "manual": true},
		{"name": "by_text", "next": "A", "manual": true, "criterion": {"type": "function", "function": {"name": "has_text"}}},
		{"name": "by_length", "next": "A", "manual": true, "criterion": {"type": "simple", "jsonPath": "$.length", "operatorType": "GREATER_THAN", "value": 0}},
		{"name": "if_changed", "next": "A", "manual": true, "criterion": {"type": "simple", "jsonPath": "$.note", "operatorType": "IS_CHANGED"}},
		{"name": "touch", "next": "A", "manual": true, "processors": [{"name": "touch"}]},
		{"name": "leave", "next": "A", "manual": true, "processors": [{"name": "leave"}]},
		{"name": "queue", "next": "B", "manual": true}]},
	"B": {"transitions": [{"name": "back", "next": "A", "criterion": {"type": "function", "function": {"name": "has_text"}}, "processors": [{"name": "leave"}]}]}}}');

-- small, compressed in its row, apart, apart and compressed
CREATE TABLE entity AS
SELECT what, ef_create('doc', jsonb_build_object('text', text, 'length', length(text))) AS id
  FROM (VALUES ('small', 'x'), ('compressed', repeat('x', 10000)),
			   ('apart', (SELECT string_agg(md5(i::text), '') FROM generate_series(1, 3000) i)),
			   ('both', (SELECT repeat(string_agg(md5(i::text), ''), 10) FROM generate_series(1, 3000) i))) t (what, text);
SELECT no_plan();
SELECT cmp_ok(pg_column_size(data), '<', 1000, 'compressed') FROM ef.doc JOIN entity USING (id) WHERE what = 'compressed';
SELECT cmp_ok(pg_column_size(data), '>', 8192, 'apart') FROM ef.doc JOIN entity USING (id) WHERE what = 'apart';

-- Rule by rule: the document and how often it was stored.
CREATE FUNCTION whole(step text, stored int, wanted jsonb DEFAULT '{}') RETURNS SETOF text LANGUAGE plpgsql AS $$
BEGIN
	RETURN NEXT is(count(*), 4::bigint, step || ': all documents are whole') FROM ef.doc
	 WHERE length(data->>'text') = (data->>'length')::int AND data - '{text,length}'::text[] @> wanted;
	RETURN NEXT is(max(n), stored::bigint, step || ': stored when it changed only')
	  FROM (SELECT count(r.data) AS n FROM ef_store.revision r GROUP BY entity_id) r;
	RETURN NEXT is(count(*), 0::bigint, step || ': sound') FROM ef_verify('doc');
END $$;

SELECT FROM entity, ef_transition(id, 'plain');
SELECT whole('plain', 1);
SELECT FROM entity, ef_transition(id, 'by_text');
SELECT FROM entity, ef_transition(id, 'by_length');
SELECT whole('criteria', 1);
SELECT throws_ok(format('SELECT ef_transition(%L, %L)', id, 'if_changed'), 'WF002', NULL, 'nothing changed: ' || what) FROM entity;
SELECT FROM entity, ef_transition(id, 'if_changed', patch => '{"note": 1}');
SELECT whole('patch', 2, '{"note": 1}');
SELECT FROM ef.doc d, ef_transition(d.id, 'plain', d.data);
SELECT FROM ef.doc d, ef_update(d.id, d.data);
SELECT whole('the same document again', 2);
SELECT FROM entity, ef_transition(id, 'leave');
SELECT whole('a process that leaves it', 2);
SELECT FROM entity, ef_transition(id, 'touch');
SELECT whole('a process that changes it', 3);
SELECT is(count(*), 4::bigint, 'the process saw all of it') FROM ef.doc WHERE data->'seen' = data->'length';

SELECT FROM entity, ef_transition(id, 'queue');
CALL ef_drain();
SELECT is(count(*), 4::bigint, 'the queue moved all') FROM ef.doc WHERE state = 'A';
SELECT whole('queue', 3);

SELECT FROM entity, ef_delete(id);
SELECT FROM entity, ef_restore(id);
SELECT whole('deleted and restored', 3);

-- one after the other in one transaction, with one step undone
BEGIN;
SELECT FROM entity, ef_patch(id, '{"note": 2}');
SELECT FROM entity, ef_transition(id, 'plain');
SAVEPOINT s;
SELECT FROM entity, ef_patch(id, '{"note": 3, "text": null}');
SELECT FROM entity, ef_transition(id, 'plain');
ROLLBACK TO s;
SELECT FROM entity, ef_transition(id, 'by_text');
SELECT FROM entity, ef_transition(id, 'if_changed', patch => '{"note": 4}');
COMMIT;
SELECT whole('in one transaction', 5, '{"note": 4}');

-- through the view, with what comes back
CREATE TABLE returned (id uuid, data jsonb);
WITH changed AS (UPDATE ef.doc SET data = data || '{"note": 5}' RETURNING id, data) INSERT INTO returned SELECT * FROM changed;
SELECT whole('through the view', 6, '{"note": 5}');
SELECT is(count(*), 4::bigint, 'the same came back') FROM returned JOIN ef.doc d USING (id) WHERE d.data = returned.data;
TRUNCATE returned;
WITH fired AS (UPDATE ef.doc SET state = 'B' RETURNING id, data) INSERT INTO returned SELECT * FROM fired;
SELECT is(count(*), 4::bigint, 'also of a transition') FROM returned JOIN ef.doc d USING (id) WHERE d.data = returned.data AND state = 'B';
VACUUM ef_store.entity;
SELECT is(count(*), 4::bigint, 'and stays') FROM returned JOIN ef.doc d USING (id) WHERE d.data = returned.data;
SELECT * FROM finish();
