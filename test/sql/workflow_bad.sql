-- Workflow documents and calls that are refused: each with its code, DETAIL and HINT.
\set VERBOSITY default
\set SHOW_CONTEXT errors
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf_bad');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"kept","initialState":"A","states":{"A":{}}}');

-- rule 2.5: unknown fields, on each level
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{}},"initialStates":"A"}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transition":[]}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"A","manuel":true}]}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"A","manual":true,"processors":[{"name":"p","mode":"SYNC"}]}]}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"workflows":[],"mode":"MERGE"}');
-- rule 2.5: empty and duplicate names
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"","initialState":"A","states":{"A":{}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"initialState":"A","states":{"A":{}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{},"A":{}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"A","manual":true},{"name":"t","next":"A","manual":true}]}}}');
SELECT * FROM ef_import_workflow('wf_bad', '[{"name":"w","initialState":"A","states":{"A":{}}},{"name":"w","initialState":"A","states":{"A":{}}}]');
-- rule 2.5: names over 256 bytes
SELECT * FROM ef_import_workflow('wf_bad', format('{"name":"%s","initialState":"A","states":{"A":{}}}', repeat('x', 257))::json);
\echo :LAST_ERROR_SQLSTATE
-- rule 2.5: unknown target and initial state
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"Z","states":{"A":{}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"Z"}]}}}');
-- rule 2.5: unknown mode and operator, a pattern that does not compile
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"A","manual":true,"processors":[{"name":"p","executionMode":"LATER"}]}]}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","criterion":{"type":"simple","jsonPath":"$.a","operatorType":"EQUALZ","value":1},"states":{"A":{}}}');
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"A","criterion":{"type":"simple","jsonPath":"$.a","operatorType":"MATCHES_PATTERN","value":"("}}]}}}');
\echo :LAST_ERROR_SQLSTATE
-- rule 2.5: manual together with schedule
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"A","manual":true,"schedule":{"delayMs":1}}]}}}');
\echo :LAST_ERROR_SQLSTATE
-- rule 2.5: a cycle of automatic transitions without criterion
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w","initialState":"A","states":{"A":{"transitions":[{"name":"t","next":"B"}]},"B":{"transitions":[{"name":"u","next":"A"}]}}}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '"w"');
SELECT * FROM ef_import_workflow('wf_bad', '[1]');
-- a text that is no JSON, limits
SELECT * FROM ef_import_workflow('wf_bad', '{"name":');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"name":"w\u0000","initialState":"A","states":{"A":{}}}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', (SELECT format('[%s]', string_agg(format('{"name":"w%s","initialState":"A","states":{"A":{}}}', i), ',')) FROM generate_series(1, 1001) i)::json);
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM ef_import_workflow('wf_bad', (SELECT format('[%s]', string_agg(format('{"name":"w%s","initialState":"A","states":{"A":{}}}', i), ',')) FROM generate_series(1, 1000) i)::json);
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', (SELECT format('{"name":"w","initialState":"s1","states":{%s}}', string_agg(format('"s%s":{}', i), ',')) FROM generate_series(1, 10001) i)::json);
\echo :LAST_ERROR_SQLSTATE

-- arguments
SELECT * FROM ef_import_workflow(NULL, '[]');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '[]', mode => 'UPSERT');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '[]', version => 0);
\echo :LAST_ERROR_SQLSTATE
\set VERBOSITY terse
SELECT * FROM ef_import_workflow('wf_bed', '[]');
\set VERBOSITY default
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '[]', version => 7);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_export_workflow(NULL);
\echo :LAST_ERROR_SQLSTATE
SELECT ef_export_workflow('wf_bad', workflow => 'kapt');
\echo :LAST_ERROR_SQLSTATE
-- argument and document contradict each other
SELECT * FROM ef_import_workflow('wf_bad', '{"entityName":"other","workflows":[]}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"modelVersion":2,"workflows":[]}', version => 1);
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"modelVersion":2,"workflows":[]}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"importMode":"REPLACE","workflows":[]}', mode => 'ACTIVATE');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"importMode":"UPSERT","workflows":[]}');
\echo :LAST_ERROR_SQLSTATE
SELECT * FROM ef_import_workflow('wf_bad', '{"allowCycles":false,"workflows":[]}', allow_cycles => true);
\echo :LAST_ERROR_SQLSTATE

-- nothing of all that was stored
SELECT ef_export_workflow('wf_bad');

-- rights: to import, the model's owner's; to export, SELECT
SET ROLE regress_ef_guest;
SELECT * FROM ef_import_workflow('wf_bad', '[]', mode => 'REPLACE');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_export_workflow('wf_bad');
\echo :LAST_ERROR_SQLSTATE
SET ROLE regress_ef_owner;
GRANT SELECT ON ef.wf_bad TO regress_ef_guest;
SET ROLE regress_ef_guest;
SELECT ef_export_workflow('wf_bad');
SELECT * FROM ef_import_workflow('wf_bad', '[]', mode => 'REPLACE');
\echo :LAST_ERROR_SQLSTATE
SET ROLE regress_ef_owner;
REVOKE ALL ON ef.wf_bad FROM regress_ef_guest;
-- in a read-only transaction
BEGIN READ ONLY;
SELECT * FROM ef_import_workflow('wf_bad', '[]', mode => 'REPLACE');
\echo :LAST_ERROR_SQLSTATE
ROLLBACK;
