-- A schema that somebody else made under the name of ours: nobody comes to own storage by being first.
\connect - postgres
SET client_min_messages = error;
CREATE ROLE foreign_storage_maker;
GRANT foreign_storage_maker TO ef_tester;
SELECT format('GRANT CREATE ON DATABASE %I TO foreign_storage_maker', current_database()) \gexec
SET ROLE foreign_storage_maker;
CREATE SCHEMA ef_store;
GRANT USAGE ON SCHEMA ef_store TO PUBLIC;
CREATE TABLE ef_store.model (model text);
GRANT ALL ON ef_store.model TO PUBLIC;
\connect - ef_tester
SET client_min_messages = error;
SELECT no_plan();
SELECT throws_ok($$SELECT ef_create_model('m')$$, '42501',
	'schema "ef_store" belongs to another role than the database', 'no model goes into it');
SELECT throws_ok($$SELECT ef_upgrade_storage()$$, '42501', NULL, 'no storage either');
SELECT throws_ok($$SELECT * FROM ef_repair()$$, '42501', NULL, 'there is nothing to repair');
SET ROLE foreign_storage_maker;
SELECT throws_ok($$SELECT ef_create_model('m')$$, '42501', NULL, 'nor does its maker begin');
SELECT throws_ok($$SELECT * FROM ef_repair()$$, '42501', NULL, 'or is let in by repairing');
RESET ROLE;
-- once it is gone, all is well
SET ROLE foreign_storage_maker;
DROP SCHEMA ef_store CASCADE;
RESET ROLE;
SELECT lives_ok($$SELECT ef_create_model('m')$$, 'a model where nobody was first');
SELECT is((SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'ef_store'), 'ef_tester', 'storage is the database owner''s');
SELECT * FROM finish();
