-- What all cases use: models on one side, the same tables written by hand on the other.
SET client_min_messages = warning;

-- A document of about 650 bytes.
CREATE FUNCTION document(number bigint) RETURNS jsonb LANGUAGE sql IMMUTABLE AS $$
	SELECT jsonb_build_object('number', 'ORD-' || number, 'total', 100 + number % 900, 'currency', 'EUR',
		'customer', jsonb_build_object('name', 'Customer ' || number, 'email', 'customer' || number || '@example.com',
			'address', jsonb_build_object('street', number % 200 || ' High Street', 'city', 'Springfield', 'zip', '12345')),
		'items', (SELECT jsonb_agg(jsonb_build_object('sku', 'SKU-' || number % 97 + i, 'name', 'A thing of some kind',
			'quantity', i, 'price', 9.99 * i)) FROM generate_series(1, 5) i))
$$;

-- Entities bear the ids 1, 2, 3 ...
CREATE FUNCTION numbered(number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $$
	SELECT lpad(number::text, 32, '0')::uuid
$$;

-- The first model makes the storage.
SELECT ef_create_model(name) FROM unnest('{transition,create,create_many,drain,get,past}'::text[]) name;
-- the wheel turns by hand, the queue by itself
SELECT FROM unnest('{transition,create,create_many,get,past}'::text[]) name,
	ef_import_workflow(name, json_build_object('name', name, 'initialState', 'A', 'states', json_build_object(
	'A', '{"transitions": [{"name": "next", "next": "B", "manual": true}]}'::json,
	'B', '{"transitions": [{"name": "next", "next": "A", "manual": true}]}'::json)));
SELECT FROM ef_import_workflow('drain', '{"name": "drain", "initialState": "A", "states": {
	"A": {"transitions": [{"name": "submit", "next": "B", "manual": true}]},
	"B": {"transitions": [{"name": "check", "next": "A", "manual": false, "criterion":
		{"type": "simple", "jsonPath": "$.total", "operatorType": "GREATER_OR_EQUAL", "value": 100}}]}}}');

-- The same columns, keys and indexes, without guards.
CREATE SCHEMA hand;
CREATE TABLE hand.entity (LIKE ef_store.entity INCLUDING ALL)
	WITH (fillfactor = 50, autovacuum_vacuum_scale_factor = 0.05);
CREATE TABLE hand.revision (LIKE ef_store.revision INCLUDING ALL) PARTITION BY RANGE (recorded_at);
CREATE TABLE hand.revision_all PARTITION OF hand.revision FOR VALUES FROM (MINVALUE) TO (MAXVALUE);
CREATE TABLE hand.task (LIKE ef_store.task INCLUDING ALL)
	WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);

CREATE FUNCTION hand.create_one(new_model text, document jsonb, new_id uuid DEFAULT gen_random_uuid()) RETURNS uuid
LANGUAGE plpgsql AS $$
DECLARE
	at timestamptz := clock_timestamp();
BEGIN
	INSERT INTO hand.entity (tenant, id, model, model_version, workflow, workflow_version, state, rev, recorded_at,
		created_at, state_since, data_at, data_rev, data)
	VALUES ('default', new_id, new_model, 1, new_model, 1, 'A', 1, at, at, at, at, 1, document);
	INSERT INTO hand.revision (tenant, entity_id, recorded_at, rev, model, model_version, workflow, workflow_version,
		kind, state, automatic, adjusted, epoch, xid, login_role, effective_role, data_at, data_rev, data)
	VALUES ('default', new_id, at, 1, new_model, 1, new_model, 1, 'create', 'A', false, false, 1,
		pg_current_xact_id(), session_user, current_user, at, 1, document);
	RETURN new_id;
END
$$;

-- One statement for the whole set.
CREATE FUNCTION hand.create_many(new_model text, documents jsonb) RETURNS SETOF uuid
LANGUAGE sql AS $$
	WITH document AS MATERIALIZED (
		SELECT gen_random_uuid() AS id, value AS data, clock_timestamp() AS at FROM jsonb_array_elements(documents)
	), head AS (
		INSERT INTO hand.entity (tenant, id, model, model_version, workflow, workflow_version, state, rev, recorded_at,
			created_at, state_since, data_at, data_rev, data)
		SELECT 'default', id, new_model, 1, new_model, 1, 'A', 1, at, at, at, at, 1, data FROM document
	)
	INSERT INTO hand.revision (tenant, entity_id, recorded_at, rev, model, model_version, workflow, workflow_version,
		kind, state, automatic, adjusted, epoch, xid, login_role, effective_role, data_at, data_rev, data)
	SELECT 'default', id, at, 1, new_model, 1, new_model, 1, 'create', 'A', false, false, 1,
		pg_current_xact_id(), session_user, current_user, at, 1, data FROM document
	RETURNING entity_id
$$;

-- Lock, update, insert: a manual transition of the wheel, or of the queue, which leaves a task.
CREATE FUNCTION hand.transition(wanted uuid, fired text) RETURNS text
LANGUAGE plpgsql AS $$
DECLARE
	head record;
	next_state text;
	at timestamptz := clock_timestamp();
BEGIN
	SELECT model, model_version, workflow, workflow_version, state, rev, recorded_at, data_at, data_rev, deleted_at
	  INTO head FROM hand.entity WHERE tenant = 'default' AND id = wanted FOR NO KEY UPDATE;
	IF NOT FOUND OR head.deleted_at IS NOT NULL THEN
		RAISE EXCEPTION 'no entity %', wanted;
	END IF;
	next_state := CASE head.state || ' ' || fired
		WHEN 'A next' THEN 'B' WHEN 'B next' THEN 'A' WHEN 'A submit' THEN 'B' END;
	IF next_state IS NULL THEN
		RAISE EXCEPTION 'no transition % from %', fired, head.state;
	END IF;
	at := greatest(at, head.recorded_at + interval '1 us');
	UPDATE hand.entity SET state = next_state, previous_state = head.state, transition = fired, rev = head.rev + 1,
		recorded_at = at, state_since = at WHERE tenant = 'default' AND id = wanted;
	INSERT INTO hand.revision (tenant, entity_id, recorded_at, rev, model, model_version, workflow, workflow_version,
		kind, transition, from_state, state, automatic, adjusted, epoch, xid, login_role, effective_role,
		data_at, data_rev)
	VALUES ('default', wanted, at, head.rev + 1, head.model, head.model_version, head.workflow, head.workflow_version,
		'transition', fired, head.state, next_state, false, false, 1, pg_current_xact_id(), session_user, current_user,
		head.data_at, head.data_rev);
	IF fired = 'submit' THEN
		INSERT INTO hand.task (tenant, entity_id, id, model, kind, status, due_at, attempts, steps, cause, run_as,
			created_at)
		VALUES ('default', wanted, gen_random_uuid(), head.model, 'automatic', 'due', at, 0, 0,
			jsonb_build_object('id', wanted, 'rev', head.rev + 1), current_user, at);
	END IF;
	RETURN next_state;
END
$$;

-- The automatic transition of a claimed task.
CREATE FUNCTION hand.check(wanted uuid, why jsonb) RETURNS boolean
LANGUAGE plpgsql AS $$
DECLARE
	head record;
	at timestamptz := clock_timestamp();
BEGIN
	SELECT model, model_version, workflow, workflow_version, state, rev, recorded_at, data_at, data_rev,
		   (data ->> 'total')::numeric AS total
	  INTO head FROM hand.entity WHERE tenant = 'default' AND id = wanted AND deleted_at IS NULL
	   FOR NO KEY UPDATE SKIP LOCKED;
	IF NOT FOUND THEN
		RETURN false;
	END IF;
	IF head.state = 'B' AND head.total >= 100 THEN
		at := greatest(at, head.recorded_at + interval '1 us');
		UPDATE hand.entity SET state = 'A', previous_state = 'B', transition = 'check', rev = head.rev + 1,
			recorded_at = at, state_since = at WHERE tenant = 'default' AND id = wanted;
		INSERT INTO hand.revision (tenant, entity_id, recorded_at, rev, model, model_version, workflow,
			workflow_version, kind, transition, from_state, state, automatic, adjusted, epoch, xid, login_role,
			effective_role, cause, data_at, data_rev)
		VALUES ('default', wanted, at, head.rev + 1, head.model, head.model_version, head.workflow,
			head.workflow_version, 'transition', 'check', 'B', 'A', true, false, 1, pg_current_xact_id(),
			session_user, current_user, why, head.data_at, head.data_rev);
	END IF;
	RETURN true;
END
$$;

-- 300 tasks in each transaction.
CREATE PROCEDURE hand.drain()
LANGUAGE plpgsql AS $$
DECLARE
	due record;
	done int;
BEGIN
	LOOP
		done := 0;
		FOR due IN SELECT tenant, entity_id, id, cause FROM hand.task WHERE status = 'due' AND due_at <= clock_timestamp()
					ORDER BY due_at, entity_id LIMIT 300 FOR UPDATE SKIP LOCKED
		LOOP
			IF hand.check(due.entity_id, due.cause) THEN
				DELETE FROM hand.task WHERE tenant = due.tenant AND entity_id = due.entity_id AND id = due.id;
				done := done + 1;
			END IF;
		END LOOP;
		COMMIT;
		EXIT WHEN done = 0;
	END LOOP;
END
$$;

-- The usual query for a moment of the past: the newest revision of each entity, with its document.
CREATE FUNCTION hand.as_of(wanted text, at timestamptz)
RETURNS TABLE (id uuid, state text, rev int, recorded_at timestamptz, data jsonb)
LANGUAGE sql STABLE AS $$
	SELECT r.entity_id, r.state, r.rev, r.recorded_at, coalesce(r.data, d.data)
	  FROM (SELECT DISTINCT ON (entity_id) * FROM hand.revision
			 WHERE tenant = 'default' AND model = wanted AND recorded_at <= at
			 ORDER BY entity_id, recorded_at DESC, hand.revision.rev DESC) r
	  LEFT JOIN hand.revision d ON r.data IS NULL AND d.tenant = r.tenant AND d.entity_id = r.entity_id
	   AND d.recorded_at = r.data_at AND d.rev = r.data_rev
	 WHERE r.kind <> 'delete'
	 ORDER BY r.entity_id
$$;
