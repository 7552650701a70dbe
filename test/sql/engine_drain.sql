-- The queue: work in the background, its failures, what waits for a function.
-- rule 5.1: a missing process blocks the work, creating the function releases it.
-- rule 5.5: tasks run as the role that caused them, or as the owner.
-- rule 3.7
SET ROLE regress_ef_owner;
SELECT ef_create_model('queued');
CREATE FUNCTION queued_work(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
BEGIN
	IF data ? 'bad' THEN
		RAISE EXCEPTION 'bad document' USING DETAIL = 'It said so itself.', ERRCODE = '22000';
	END IF;
	RETURN data || jsonb_build_object('by', current_user, 'tenant', meta ->> 'tenant', 'actor', meta ->> 'actor');
END $$;
SELECT FROM ef_import_workflow('queued', '{"name": "w", "initialState": "a", "states": {
	"a": {"transitions": [{"name": "check", "next": "b", "criterion": {"type": "simple", "jsonPath": "$.go", "operatorType": "EQUALS", "value": true}}]},
	"b": {"transitions": [{"name": "work", "next": "c", "processors": [{"name": "queued_work"}]}]},
	"c": {"transitions": [{"name": "later", "next": "d", "processors": [{"name": "queued_later"}], "criterion": {"type": "simple", "jsonPath": "$.later", "operatorType": "EQUALS", "value": true}}]},
	"d": {"transitions": [{"name": "end", "next": "e", "criterion": {"type": "function", "function": {"name": "queued_may_end"}}}]},
	"e": {}}}');
GRANT ALL ON ef.queued TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SET entityflow.actor = 'ann';
SELECT count(*) FROM ef_create_many('queued', (SELECT jsonb_agg(jsonb_build_object('n', n, 'go', true) ||
	CASE WHEN n IN (3, 4, 7) THEN '{"bad": 1}'::jsonb ELSE '{}' END ||
	CASE WHEN n = 5 THEN '{"later": true}'::jsonb ELSE '{}' END) FROM generate_series(1, 10) n));
RESET entityflow.actor;
RESET ROLE;
CALL ef_drain();
SELECT data -> 'n' AS n, state, rev, data ->> 'by' AS by, data ->> 'actor' AS actor FROM ef.queued ORDER BY (data -> 'n')::int;
SELECT t.status, t.attempts, t.last_error ->> 'sqlstate' AS sqlstate, t.last_error ->> 'message' AS message, t.last_error ->> 'detail' AS detail, e.data -> 'n' AS n
  FROM ef_tasks() t JOIN ef.queued e ON e.id = t.entity_id ORDER BY (e.data -> 'n')::int;
SELECT event, count(*) FROM ef_store.log l JOIN ef.queued e ON e.id = l.entity_id GROUP BY 1 ORDER BY 1;
SET ROLE regress_ef_owner;
-- the function appears: what waited goes on, up to the next thing that is missing
CREATE FUNCTION queued_later(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT data || '{"late": true}' $$;
SELECT status, count(*) FROM ef_tasks() WHERE model = 'queued' GROUP BY 1 ORDER BY 1;
RESET ROLE;
CALL ef_drain();
SET ROLE regress_ef_owner;
SELECT state, rev, data ->> 'late' AS late FROM ef.queued WHERE data ? 'later';
SELECT status, last_error ->> 'message' AS message FROM ef_tasks() WHERE status <> 'parked' AND model = 'queued';
CREATE FUNCTION queued_may_end(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
RESET ROLE;
CALL ef_drain();
SET ROLE regress_ef_owner;
SELECT state, rev FROM ef.queued WHERE data ? 'later';
-- the automatic steps are recorded as the clerk's
SELECT h.rev, transition, automatic, effective_role, actor, cause ->> 'rev' AS cause
  FROM ef.queued e, ef_history(e.id) h WHERE e.data ? 'later' ORDER BY h.rev;
-- without the wait: an error parks, skip goes on
RESET ROLE;
DROP FUNCTION queued_later(jsonb, jsonb);
SET entityflow.missing_process = 'error';
SET ROLE regress_ef_owner;
SELECT ef_create('queued', '{"go": true, "later": true}', id => '00000000-0000-0000-0000-0000000e0401');
CALL ef_drain();
SELECT status, last_error ->> 'sqlstate' AS sqlstate FROM ef_tasks() WHERE entity_id = '00000000-0000-0000-0000-0000000e0401';
RESET ROLE;
SET entityflow.missing_process = 'skip';
SET ROLE regress_ef_owner;
SELECT ef_create('queued', '{"go": true, "later": true}', id => '00000000-0000-0000-0000-0000000e0402');
CALL ef_drain();
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0402');
SELECT rev, processes -> 0 ->> 'outcome' AS outcome FROM ef_history('00000000-0000-0000-0000-0000000e0402') WHERE transition = 'later';
RESET ROLE;
RESET entityflow.missing_process;
-- another role drains its own work only
SET ROLE regress_ef_owner;
SELECT ef_create('queued', '{"go": true}', id => '00000000-0000-0000-0000-0000000e0403');
SET ROLE regress_ef_clerk;
SELECT ef_create('queued', '{"go": true}', id => '00000000-0000-0000-0000-0000000e0404');
CALL ef_drain();
SELECT id, state FROM ef.queued WHERE id IN ('00000000-0000-0000-0000-0000000e0403', '00000000-0000-0000-0000-0000000e0404') ORDER BY id;
SET ROLE regress_ef_guest;
SELECT count(*) AS visible FROM ef_tasks();
RESET ROLE;
CALL ef_drain();
SELECT status, count(*) FROM ef_tasks() WHERE model = 'queued' GROUP BY 1 ORDER BY 1;
-- work for an entity that was deleted meanwhile is nothing
SET ROLE regress_ef_owner;
SELECT ef_create('queued', '{"go": true}', id => '00000000-0000-0000-0000-0000000e0405');
SELECT ef_delete('00000000-0000-0000-0000-0000000e0405');
CALL ef_drain();
SELECT count(*) AS due FROM ef_tasks('due') WHERE model = 'queued';
-- what was parked goes away once later work has brought the entity to rest
SELECT id AS mended FROM ef.queued WHERE data -> 'n' = '3' \gset
SELECT count(*) AS parked FROM ef_tasks('parked') WHERE entity_id = :'mended';
SELECT ef_patch(:'mended', '{"note": "still bad"}');
RESET ROLE;
CALL ef_drain();
SELECT count(*) AS parked FROM ef_tasks('parked') WHERE entity_id = :'mended';
SET ROLE regress_ef_owner;
SELECT ef_patch(:'mended', '{"bad": null}');
RESET ROLE;
CALL ef_drain();
SELECT state FROM ef_get(:'mended');
SELECT count(*) AS tasks FROM ef_tasks() WHERE entity_id = :'mended';
SELECT event, detail FROM ef_store.log WHERE entity_id = :'mended' AND event = 'released';
