-- Privileges of a model are grants on its view.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('mp_order');
SELECT ef_create('mp_order', '{"n":1}') AS one \gset
SELECT ef_create('mp_order', '{"n":2}') AS two \gset
\dp ef.mp_order

-- without grants: nothing, by function and by view
SET ROLE regress_ef_guest;
SELECT * FROM ef_models() WHERE model = 'mp_order';
SELECT data FROM ef.mp_order;
SELECT ef_create('mp_order', '{}');
SELECT * FROM ef_get(:'one');
SELECT ef_update(:'one', '{}');
SELECT ef_transition(:'one', 'UPDATE');
SELECT ef_delete(:'one');
SELECT * FROM ef_import_workflow('mp_order', '{"name":"w","initialState":"A","states":{"A":{}}}');

-- SELECT reads
SET ROLE regress_ef_owner;
GRANT SELECT ON ef.mp_order TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT data FROM ef.mp_order ORDER BY id;
SELECT data FROM ef_get(:'one');
SELECT model, entities FROM ef_models() WHERE model = 'mp_order';
-- and nothing more
\set VERBOSITY sqlstate
SELECT ef_create('mp_order', '{}');
SELECT ef_update(:'one', '{}');
SELECT ef_transition(:'one', 'UPDATE');
SELECT ef_delete(:'one');
INSERT INTO ef.mp_order (data) VALUES ('{}');
UPDATE ef.mp_order SET data = '{}';
UPDATE ef.mp_order SET state = 'DELETED';
DELETE FROM ef.mp_order;
\set VERBOSITY default

-- INSERT creates
SET ROLE regress_ef_owner;
GRANT INSERT ON ef.mp_order TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_create('mp_order', '{"n":3}') IS NOT NULL;
INSERT INTO ef.mp_order (data) VALUES ('{"n":4}') RETURNING state, rev, data;

-- UPDATE (state) fires, UPDATE (data) changes
SET ROLE regress_ef_owner;
GRANT UPDATE (state) ON ef.mp_order TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_transition(:'one', 'UPDATE');
SELECT ef_update(:'one', '{}');
SELECT ef_transition(:'one', 'UPDATE', '{"n":11}');
UPDATE ef.mp_order SET data = '{}' WHERE id = :'one';
SET ROLE regress_ef_owner;
REVOKE UPDATE (state) ON ef.mp_order FROM regress_ef_clerk;
GRANT UPDATE (data) ON ef.mp_order TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_update(:'one', '{"n":12}');
SELECT ef_transition(:'one', 'UPDATE');
UPDATE ef.mp_order SET state = 'DELETED' WHERE id = :'one';
UPDATE ef.mp_order SET data = '{"n":13}' WHERE id = :'one' RETURNING rev, data;

-- DELETE deletes
SET ROLE regress_ef_owner;
GRANT DELETE ON ef.mp_order TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_delete(:'one');
DELETE FROM ef.mp_order WHERE id = :'two' RETURNING data;

-- what was granted is gone with REVOKE, in the same session
SET ROLE regress_ef_owner;
REVOKE ALL ON ef.mp_order FROM regress_ef_clerk;
SET ROLE regress_ef_clerk;
SELECT ef_create('mp_order', '{}');

-- the model itself is its owner's
SELECT * FROM ef_import_workflow('mp_order', '{"name":"w","initialState":"A","states":{"A":{}}}');

-- a reader's own function never sees rows that the view does not show
SET ROLE regress_ef_owner;
SELECT ef_create_model('mp_secret');
SELECT ef_create('mp_secret', '{"secret":true}') IS NOT NULL;
SELECT ef_create_model('mp_open');
SELECT ef_create('mp_open', '{"secret":false}') IS NOT NULL;
GRANT SELECT ON ef.mp_open TO regress_ef_clerk;
SET ROLE regress_ef_clerk;
CREATE FUNCTION pg_temp.leak(data jsonb) RETURNS boolean LANGUAGE plpgsql COST 0.0000001 AS
$$ BEGIN RAISE NOTICE '%', data; RETURN true; END $$;
SELECT data FROM ef.mp_open WHERE pg_temp.leak(data);

-- writing through the view: an entity's own columns
SET ROLE regress_ef_owner;
SELECT ef_create('mp_open', '{"n":1}') AS one \gset
UPDATE ef.mp_open SET rev = 7 WHERE id = :'one';
UPDATE ef.mp_open SET id = gen_random_uuid() WHERE id = :'one';
UPDATE ef.mp_open SET recorded_at = 'epoch' WHERE id = :'one';
INSERT INTO ef.mp_open (data, state) VALUES ('{}', 'CREATED');
INSERT INTO ef.mp_open (data) VALUES (NULL);
INSERT INTO ef.mp_open (data) VALUES ('[]');
INSERT INTO ef.mp_open (id, data) VALUES ('00000000-0000-7000-8000-000000000001', '{"n":2}') RETURNING id, state;
INSERT INTO ef.mp_open (id, data) VALUES ('00000000-0000-7000-8000-000000000001', '{"n":2}');
UPDATE ef.mp_open SET data = NULL WHERE id = :'one';
UPDATE ef.mp_open SET state = NULL WHERE id = :'one';
-- a new state: the first enabled transition that leads there, WF001 when none does
UPDATE ef.mp_open SET state = 'SHIPPED' WHERE data @> '{"n":2}';
UPDATE ef.mp_open SET state = 'DELETED', data = data || '{"bye":true}' WHERE data @> '{"n":2}' RETURNING state, rev, data;
SELECT rev, kind, transition, state, data FROM ef_history('00000000-0000-7000-8000-000000000001');

-- rule 2.7: a writer holds AccessShareLock on the view to its commit
BEGIN;
SELECT ef_update(:'one', '{"n":3}');
SELECT mode FROM pg_locks WHERE relation = 'ef.mp_open'::regclass AND pid = pg_backend_pid() ORDER BY 1;
ROLLBACK;
-- and whoever changes the model AccessExclusiveLock
BEGIN;
SELECT ef_create_model('mp_open', 2);
SELECT mode FROM pg_locks WHERE relation = 'ef.mp_open'::regclass AND pid = pg_backend_pid() ORDER BY 1;
ROLLBACK;
-- who may not, does not hold up others
SET ROLE regress_ef_clerk;
BEGIN;
SAVEPOINT refused;
SELECT ef_drop_model('mp_open');
ROLLBACK TO refused;
SELECT mode FROM pg_locks WHERE relation = 'ef.mp_open'::regclass AND pid = pg_backend_pid();
ROLLBACK;
