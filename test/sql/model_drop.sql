-- Models are dropped, but never with live entities.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;
SELECT ef_create_model('dropped_orders');
SELECT ef_create_model('dropped_orders', 2);
SELECT change FROM ef_import_workflow('dropped_orders', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"go","next":"B","manual":true}]},"B":{}}}', version => 1);
SELECT ef_create('dropped_orders', '{"n":1}', version => 1) AS one \gset
SELECT ef_create('dropped_orders', '{"n":2}', version => 1) AS two \gset

-- rule 8.6: live entities forbid it, and are counted
SELECT ef_drop_model('dropped_orders', 1);
SELECT ef_delete(:'two');
SELECT ef_drop_model('dropped_orders', 1);
SELECT ef_delete(:'one');

-- the owner's right, and nobody else's
SET ROLE regress_ef_clerk;
SELECT ef_drop_model('dropped_orders', 1);
SET ROLE regress_ef_owner;

-- a version goes, the view stays; NULL is the current version
SELECT ef_drop_model('dropped_orders');
SELECT model, version FROM ef_models() WHERE model = 'dropped_orders';
SELECT ef_drop_model('dropped_orders', 2);
SELECT count(*) FROM ef.dropped_orders;

-- with the last version the view goes; what depends on it forbids that
CREATE VIEW pg_temp.orders AS SELECT * FROM ef.dropped_orders;
SELECT ef_drop_model('dropped_orders');
DROP VIEW pg_temp.orders;
SELECT ef_drop_model('dropped_orders');
SELECT count(*) FROM ef.dropped_orders;
SELECT ef_drop_model('dropped_orders');
SELECT ef_create('dropped_orders', '{}');

-- revisions stay, and so does the definition that deleted entities were under:
-- made again, the model gives them back, and new definitions get new versions
SELECT ef_create_model('dropped_orders');
SELECT ef_export_workflow('dropped_orders');
SELECT * FROM ef_import_workflow('dropped_orders', '{"name":"w","initialState":"X","states":{"X":{}}}');
SELECT rev, kind, state, data FROM ef_history(:'one');
SELECT ef_restore(:'one');
SELECT ef_transition(:'one', 'go');
SELECT workflow_version, state FROM ef_get(:'one');
SELECT ef_create('dropped_orders', '{}') AS three \gset
SELECT workflow_version, state FROM ef_get(:'three');
RESET ROLE;
SELECT version, seq, event FROM ef_store.model_history WHERE model = 'dropped_orders' ORDER BY version, seq;
SET ROLE regress_ef_owner;

-- input x expected SQLSTATE
\set VERBOSITY sqlstate
SELECT ef_drop_model(NULL);
SELECT ef_drop_model('');
SELECT ef_drop_model('dropped_never');
SELECT ef_drop_model(repeat('x', 10000));
SELECT ef_drop_model('dropped_orders', 0);
SELECT ef_drop_model('dropped_orders', 7);
BEGIN READ ONLY;
SELECT ef_drop_model('dropped_orders');
ROLLBACK;

-- the name of a dropped model that left deleted entities is not for everybody
\set VERBOSITY default
SELECT ef_create_model('dropped_secret');
SELECT ef_create('dropped_secret', '{"secret": 1}', id => '00000000-0000-0000-0000-0000000d0001');
SELECT ef_delete('00000000-0000-0000-0000-0000000d0001');
SELECT ef_drop_model('dropped_secret');
RESET ROLE;
DO $$ BEGIN EXECUTE format('GRANT CREATE ON DATABASE %I TO regress_ef_clerk', current_database()); END $$;
SET ROLE regress_ef_clerk;
SELECT ef_create_model('dropped_secret');
SELECT ef_create_model('dropped_nothing');
SELECT ef_drop_model('dropped_nothing');
SET ROLE regress_ef_owner;
SELECT ef_create_model('dropped_nothing');
SELECT ef_create_model('dropped_secret');
SELECT rev, kind, data FROM ef_history('00000000-0000-0000-0000-0000000d0001');
RESET ROLE;
DO $$ BEGIN EXECUTE format('REVOKE CREATE ON DATABASE %I FROM regress_ef_clerk', current_database()); END $$;
