-- Two-phase commit.
-- rule 1.8: PREPARE TRANSACTION after a write is 0A000
SET client_min_messages = warning;
SELECT ef_create_model('phased');
SELECT ef_create('phased', '{}', id => '00000000-0000-0000-0000-00000000f0a5');
CREATE TABLE other (n int);
\set ON_ERROR_STOP off
\set VERBOSITY sqlstate
BEGIN;
SELECT ef_patch('00000000-0000-0000-0000-00000000f0a5', '{"a": 1}');
PREPARE TRANSACTION 'ef_phased_1';
\set written :LAST_ERROR_SQLSTATE
BEGIN;
SAVEPOINT s;
SELECT ef_patch('00000000-0000-0000-0000-00000000f0a5', '{"a": 1}');
RELEASE s;
PREPARE TRANSACTION 'ef_phased_2';
\set released :LAST_ERROR_SQLSTATE
BEGIN;
INSERT INTO ef.phased (data) VALUES ('{}');
PREPARE TRANSACTION 'ef_phased_3';
\set viewed :LAST_ERROR_SQLSTATE
BEGIN;
SELECT ef_create_model('phased2');
PREPARE TRANSACTION 'ef_phased_4';
\set modelled :LAST_ERROR_SQLSTATE
BEGIN;
SELECT FROM ef_import_workflow('phased', '{"name": "w", "initialState": "s", "states": {"s": {}}}');
PREPARE TRANSACTION 'ef_phased_5';
\set imported :LAST_ERROR_SQLSTATE
ROLLBACK;
BEGIN;
SELECT data FROM ef_get('00000000-0000-0000-0000-00000000f0a5');
INSERT INTO other VALUES (1);
PREPARE TRANSACTION 'ef_phased_6';
\set read :SQLSTATE
COMMIT PREPARED 'ef_phased_6';
BEGIN;
CREATE FUNCTION phased() RETURNS int LANGUAGE sql AS 'SELECT 1';
GRANT SELECT ON other TO PUBLIC;
PREPARE TRANSACTION 'ef_phased_7';
\set made :SQLSTATE
COMMIT PREPARED 'ef_phased_7';
BEGIN;
SAVEPOINT s;
SELECT ef_patch('00000000-0000-0000-0000-00000000f0a5', '{"a": 1}');
ROLLBACK TO s;
INSERT INTO other VALUES (2);
PREPARE TRANSACTION 'ef_phased_8';
\set undone :LAST_ERROR_SQLSTATE
ROLLBACK;
\set ON_ERROR_STOP on
\set VERBOSITY default
SELECT no_plan();
SELECT is(:'written'::text, '0A000', 'after a write');
SELECT is(:'released'::text, '0A000', 'after one in a savepoint');
SELECT is(:'viewed'::text, '0A000', 'after one through the view');
SELECT is(:'modelled'::text, '0A000', 'after a new model');
SELECT is(:'imported'::text, '0A000', 'after an import');
SELECT is(:'undone'::text, '0A000', 'after a write that was undone');
SELECT is(:'read'::text, '00000', 'after a read it works');
SELECT is(:'made'::text, '00000', 'after a new function, too');
SELECT is((SELECT rev FROM ef_get('00000000-0000-0000-0000-00000000f0a5')), 1, 'nothing of it remains');
SELECT is((SELECT count(*) FROM pg_prepared_xacts WHERE database = current_database()), 0::bigint, 'no transaction is left');
SELECT is(ef_patch('00000000-0000-0000-0000-00000000f0a5', '{"b": 1}'), 2, 'the session goes on');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
