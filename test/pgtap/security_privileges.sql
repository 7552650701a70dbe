-- Which privileges on a model's view allow which call: all others are 42501.
-- rule 5.1: only functions that may be run are run; rule 5.5: with whose rights
-- rule 11.1
\connect - postgres
SET client_min_messages = warning;
CREATE ROLE ef_priv_clerk;
CREATE ROLE ef_priv_team;
CREATE ROLE ef_priv_owner;
GRANT ef_priv_clerk, ef_priv_team, ef_priv_owner TO ef_tester WITH ADMIN OPTION;
GRANT CREATE ON DATABASE :DBNAME TO ef_priv_owner;
GRANT CREATE ON SCHEMA public TO ef_priv_owner;
\connect - ef_tester
SET client_min_messages = warning;
-- the storage owner is not the model's owner
SELECT ef_upgrade_storage();
SET ROLE ef_priv_owner;
SELECT ef_create_model('kept');
CREATE FUNCTION kept_process(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE sql AS $$ SELECT data || jsonb_build_object('by', CURRENT_USER) $$;
CREATE FUNCTION kept_holds(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql AS $$ SELECT true $$;
SELECT FROM ef_import_workflow('kept', '{"name": "w", "initialState": "s", "states": {"s": {"transitions": [
	{"name": "go", "next": "t", "manual": true},
	{"name": "work", "next": "t", "manual": true, "processors": [{"name": "kept_process"}]},
	{"name": "ask", "next": "t", "manual": true, "criterion": {"type": "function", "function": {"name": "kept_holds"}}}]}, "t": {}}}');
SELECT ef_create('kept', '{}', id => '00000000-0000-0000-0000-000000000b01');
SELECT ef_create('kept', '{}', id => '00000000-0000-0000-0000-000000000b02');
SELECT ef_delete('00000000-0000-0000-0000-000000000b02');
RESET ROLE;

-- Its SQLSTATE as a role, ok when there was none; all that it did is taken back.
CREATE FUNCTION outcome(role text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE hint text;
BEGIN
	PERFORM set_config('role', role, true);
	EXECUTE statement;
	RAISE EXCEPTION USING ERRCODE = 'OK000';
EXCEPTION
	WHEN SQLSTATE 'OK000' THEN RETURN 'ok';
	WHEN OTHERS THEN RETURN SQLSTATE;
END $$;

-- What each call needs, as alternatives of sets; the empty set: never by a grant.
CREATE TABLE call (no int GENERATED ALWAYS AS IDENTITY, statement text NOT NULL, needs text NOT NULL);
INSERT INTO call (statement, needs) VALUES
($$SELECT ef_get(:id)$$, 'SELECT'),
($$SELECT ef_get(:id, rev => 1)$$, 'SELECT'),
($$SELECT ef_get(:gone)$$, 'SELECT'),
($$SELECT ef_history(:id)$$, 'SELECT'),
($$SELECT ef_history(:gone)$$, 'SELECT'),
($$SELECT ef_diff(:id, 1, 1)$$, 'SELECT'),
($$SELECT ef_transitions(:id)$$, 'SELECT'),
($$SELECT ef_as_of('kept', 'infinity')$$, 'SELECT'),
($$SELECT ef_count('kept')$$, 'SELECT'),
($$SELECT ef_count('kept', 'infinity')$$, 'SELECT'),
($$SELECT ef_create('kept', '{}')$$, 'INSERT'),
($$SELECT ef_create('kept', '{}', transition => 'go')$$, 'INSERT+UPDATE (state)'),
($$SELECT ef_create_many('kept', '[{}]')$$, 'INSERT'),
($$SELECT ef_create_many('kept', '[]')$$, 'INSERT'),
($$SELECT ef_update(:id, '{"a": 1}')$$, 'UPDATE (data)'),
($$SELECT ef_update(:id, '{"a": 1}', 'go')$$, 'UPDATE (data)+UPDATE (state)'),
($$SELECT ef_patch(:id, '{"a": 1}')$$, 'UPDATE (data)'),
($$SELECT ef_patch(:id, '{}')$$, 'UPDATE (data)'),
($$SELECT ef_patch(:id, '[{"op": "add", "path": "/a", "value": 1}]')$$, 'UPDATE (data)+SELECT'),
($$SELECT ef_transition(:id, 'go', patch => '[{"op": "add", "path": "/a", "value": 1}]')$$, 'UPDATE (data)+UPDATE (state)+SELECT'),
($$SELECT ef_patch(:id, '{"a": 1}', 'go')$$, 'UPDATE (data)+UPDATE (state)'),
($$SELECT ef_transition(:id, 'go')$$, 'UPDATE (state)'),
($$SELECT ef_transition(:id, 'work')$$, 'UPDATE (state)'),
($$SELECT ef_transition(:id, 'ask')$$, 'UPDATE (state)'),
($$SELECT ef_transition(:id, 'go', '{"a": 1}')$$, 'UPDATE (data)+UPDATE (state)'),
($$SELECT ef_transition(:id, 'go', patch => '{"a": 1}')$$, 'UPDATE (data)+UPDATE (state)'),
($$SELECT ef_delete(:id)$$, 'DELETE'),
($$SELECT ef_restore(:gone)$$, 'DELETE'),
($$SELECT ef_lock(:id)$$, 'UPDATE (state)|UPDATE (data)|DELETE'),
($$SELECT * FROM ef.kept$$, 'SELECT'),
($$INSERT INTO ef.kept (data) VALUES ('{}')$$, 'INSERT'),
($$UPDATE ef.kept SET data = '{"a": 1}'$$, 'UPDATE (data)'),
($$UPDATE ef.kept SET state = 't'$$, 'UPDATE (state)'),
($$UPDATE ef.kept SET state = 't', data = '{"a": 1}'$$, 'UPDATE (data)+UPDATE (state)'),
($$DELETE FROM ef.kept$$, 'DELETE'),
($$SELECT ef_import_workflow('kept', '[]')$$, ''),
($$SELECT ef_drop_model('kept')$$, ''),
($$SELECT ef_create_model('kept', 2)$$, ''),
($$SELECT ef_create_model('new')$$, ''),
($$SELECT ef_verify('kept')$$, ''),
($$SELECT ef_verify()$$, ''),
($$SELECT ef_repair()$$, ''),
($$SELECT ef_resume()$$, ''),
($$SELECT ef_upgrade_storage()$$, ''),
($$SELECT * FROM ef_store.entity$$, ''),
($$SELECT * FROM ef_store.revision$$, ''),
($$SELECT * FROM ef_store.task$$, ''),
($$ALTER VIEW ef.kept RENAME TO taken$$, ''),
($$DROP VIEW ef.kept$$, ''),
($$CREATE TABLE ef.mine ()$$, ''),
($$SELECT entityflow._tenant()$$, '');
UPDATE call SET statement = replace(replace(statement, ':id', quote_literal('00000000-0000-0000-0000-000000000b01')), ':gone', quote_literal('00000000-0000-0000-0000-000000000b02'));

-- Sets of privileges, each granted alone.
CREATE TABLE given (no int GENERATED ALWAYS AS IDENTITY, privileges text[] NOT NULL);
INSERT INTO given (privileges) VALUES ('{}'), ('{SELECT}'), ('{INSERT}'), ('{UPDATE (state)}'), ('{UPDATE (data)}'), ('{UPDATE}'), ('{DELETE}'),
	('{SELECT (id),SELECT (data)}'), ('{INSERT (data)}'), ('{UPDATE (rev)}'), ('{SELECT,INSERT}'), ('{INSERT,UPDATE (state)}'), ('{SELECT,UPDATE,DELETE}'),
	('{SELECT,INSERT,UPDATE,DELETE}'), ('{SELECT,INSERT,UPDATE,DELETE,TRUNCATE,REFERENCES,TRIGGER}');

-- Whether the set is enough.
CREATE FUNCTION allows(privileges text[], needs text) RETURNS boolean LANGUAGE sql AS $$
	SELECT needs <> '' AND EXISTS (SELECT FROM string_to_table(needs, '|') alternative
		WHERE NOT EXISTS (SELECT FROM string_to_table(alternative, '+') n WHERE n <> ALL (privileges) AND split_part(n, ' (', 1) <> ALL (privileges)))
$$;

-- Grants a set to the clerk, tries all calls, and takes it away again: what came out otherwise than it should.
CREATE FUNCTION mistakes(privileges text[], role text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
	result text;
	p text;
BEGIN
	SET LOCAL ROLE ef_priv_owner;
	FOREACH p IN ARRAY privileges LOOP
		EXECUTE format('GRANT %s ON ef.kept TO %I', p, role);
	END LOOP;
	SET LOCAL ROLE ef_tester;
	SELECT string_agg(format('%s gave %s', c.statement, o), '; ' ORDER BY c.no) INTO result
	  FROM call c, outcome('ef_priv_clerk', c.statement) o
	 WHERE o <> CASE WHEN allows(privileges, c.needs) THEN 'ok' ELSE '42501' END;
	SET LOCAL ROLE ef_priv_owner;
	EXECUTE format('REVOKE ALL ON ef.kept FROM %I', role);
	SET LOCAL ROLE ef_tester;
	RETURN coalesce(result, '');
END $$;

SELECT no_plan();
SELECT is(mistakes(privileges, 'ef_priv_clerk'), '', 'with ' || privileges::text) FROM given ORDER BY no;
SELECT is(mistakes(privileges, 'public'), '', 'PUBLIC with ' || privileges::text) FROM given WHERE no IN (2, 4, 14) ORDER BY no;
GRANT ef_priv_team TO ef_priv_clerk;
SELECT is(mistakes(privileges, 'ef_priv_team'), '', 'a role it inherits with ' || privileges::text) FROM given WHERE no IN (2, 4, 14) ORDER BY no;
SET ROLE ef_priv_owner;
GRANT ALL ON ef.kept TO ef_priv_team;
RESET ROLE;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), 'ok', 'a member');
REVOKE ef_priv_team FROM ef_priv_clerk;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), '42501', 'is none any more, in the same session');
SELECT is(outcome('ef_priv_team', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), 'ok', 'another role in between');
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_get('00000000-0000-0000-0000-000000000b01')$$), '42501', 'the clerk again');
SET ROLE ef_priv_owner;
REVOKE ALL ON ef.kept FROM ef_priv_team;
GRANT ALL ON ef.kept TO ef_priv_clerk;
RESET ROLE;

-- what is called must be allowed when it is called
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), 'ok', 'a process');
SET ROLE ef_priv_owner;
REVOKE EXECUTE ON FUNCTION kept_process, kept_holds FROM PUBLIC;
RESET ROLE;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), '42501', 'without EXECUTE on it');
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'ask')$$), '42501', 'nor a criterion');
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'go')$$), 'ok', 'what calls nothing goes on');
SELECT is(outcome('ef_priv_owner', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), 'ok', 'its owner may');
SET ROLE ef_priv_owner;
GRANT EXECUTE ON FUNCTION kept_process, kept_holds TO ef_priv_clerk;
ALTER FUNCTION kept_process OWNER TO ef_priv_owner;
RESET ROLE;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), 'ok', 'with EXECUTE again');

-- a process has the caller's rights, not its owner's
SET ROLE ef_priv_owner;
CREATE TABLE private (p int);
CREATE OR REPLACE FUNCTION kept_process(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS
	$$ BEGIN INSERT INTO private VALUES (1); RETURN data || jsonb_build_object('by', CURRENT_USER); END $$;
RESET ROLE;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), '42501', 'a process of the owner writes his table for the clerk');
SELECT is(outcome('ef_priv_owner', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b01', 'work')$$), 'ok', 'and for himself');
SET ROLE ef_priv_owner;
SELECT FROM ef_import_workflow('kept', '{"name": "w", "initialState": "s", "runAs": "owner", "states": {"s": {"transitions": [
	{"name": "work", "next": "t", "manual": true, "processors": [{"name": "kept_process"}]}]}, "t": {}}}');
SELECT ef_create('kept', '{}', id => '00000000-0000-0000-0000-000000000b03');
RESET ROLE;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b03', 'work')$$), 'ok', 'the workflow says runAs owner');
SET ROLE ef_priv_clerk;
SELECT ef_transition('00000000-0000-0000-0000-000000000b03', 'work');
RESET ROLE;
SELECT is((SELECT data ->> 'by' FROM ef_store.entity WHERE id = '00000000-0000-0000-0000-000000000b03'), 'ef_priv_owner', 'it ran as the owner');
SELECT is((SELECT effective_role FROM ef_store.revision WHERE entity_id = '00000000-0000-0000-0000-000000000b03' AND rev = 2), 'ef_priv_clerk', 'and the clerk is recorded');

-- errors do not show documents to those who may not read them
SET ROLE ef_priv_owner;
SELECT ef_create_model('hidden');
SELECT FROM ef_import_workflow('hidden', '{"name": "w", "initialState": "s", "states": {"s": {"transitions": [
	{"name": "go", "next": "t", "manual": true, "criterion": {"type": "simple", "jsonPath": "$.pay", "operatorType": "GREATER_THAN", "value": 9000}}]}, "t": {}}}');
SELECT ef_create('hidden', '{"pay": 4711}', id => '00000000-0000-0000-0000-000000000b04');
GRANT INSERT, UPDATE, DELETE ON ef.hidden TO ef_priv_clerk;
RESET ROLE;
CREATE FUNCTION said(role text, statement text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE message text; detail text; hint text;
BEGIN
	PERFORM set_config('role', role, true);
	EXECUTE statement;
	RETURN 'nothing';
EXCEPTION WHEN OTHERS THEN
	GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, detail = PG_EXCEPTION_DETAIL, hint = PG_EXCEPTION_HINT;
	RETURN concat_ws(' ', message, detail, hint);
END $$;
SELECT unalike(said('ef_priv_clerk', s), '%4711%', 'not shown: ' || s) FROM unnest(ARRAY[
	$$SELECT ef_transition('00000000-0000-0000-0000-000000000b04', 'go')$$,
	$$SELECT ef_patch('00000000-0000-0000-0000-000000000b04', '[{"op": "test", "path": "/pay", "value": 1}]')$$,
	$$UPDATE ef.hidden SET state = 't'$$,
	$$SELECT ef_update('00000000-0000-0000-0000-000000000b04', '{}', if_rev => 7)$$,
	$$SELECT ef_create('hidden', '{}', id => '00000000-0000-0000-0000-000000000b04')$$,
	$$SELECT ef_restore('00000000-0000-0000-0000-000000000b04')$$]) s;
SELECT alike(said('ef_priv_owner', $$SELECT ef_transition('00000000-0000-0000-0000-000000000b04', 'go')$$), '%4711%', 'but to those who may');

-- a key of one role is no result for another
SET ROLE ef_priv_clerk;
SELECT ef_create('kept', '{"k": 1}', idempotency_key => 'mine');
RESET ROLE;
SELECT is(outcome('ef_priv_clerk', $$SELECT ef_create('kept', '{"k": 1}', idempotency_key => 'mine')$$), 'ok', 'a key again');
SELECT is(outcome('ef_priv_owner', $$SELECT ef_create('kept', '{"k": 1}', idempotency_key => 'mine')$$), 'WF005', 'a key of another role');

-- lists show what may be seen
SET ROLE ef_priv_team;
SELECT count(*) AS models FROM ef_models() \gset
SELECT count(*) AS counted FROM ef_count() \gset
SELECT count(*) AS tasks FROM ef_tasks() \gset
RESET ROLE;
SELECT is(:'models' || :'counted' || :'tasks', '000', 'without privileges lists are empty');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
