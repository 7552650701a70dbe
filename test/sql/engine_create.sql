-- Creating entities.
-- rule 1.1: an entity is a document in a state of a workflow of a model, in a tenant, with its history.
-- rule 2.2: without workflows the built-in default.
-- rule 2.3: an automatic first transition without conditions is taken at creation, one hop only.
SET ROLE regress_ef_owner;
SELECT ef_create_model('made');
\set id '00000000-0000-0000-0000-0000000e0001'
SELECT ef_create('made', '{"n": 1}', id => :'id');
SELECT id, model, model_version, workflow, workflow_version, state, rev, transition, actor, data,
       created_at = recorded_at AS new FROM ef_get(:'id');
SELECT rev, kind, transition, from_state, state, automatic FROM ef_history(:'id');
SELECT count(*) AS tasks FROM ef_tasks() WHERE model = 'made';
-- ids are of version 7, in order of creation
SELECT array_agg(id) AS ids FROM ef_create_many('made', '[{"n": 2}, {"n": 3}, {"n": 4}]') AS id \gset
SELECT substr(id::text, 15, 1) AS version, data, row_number() OVER (ORDER BY id) AS nth
  FROM ef.made WHERE id = ANY (:'ids') ORDER BY array_position(:'ids', id);
SELECT ef_create_many('made', '[]');
SELECT ef_create_many('made', '[{"n": 5}, 6]');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_create_many('made', '{"n": 5}');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_create_many('made', '7');
\echo :LAST_ERROR_SQLSTATE
SELECT count(*) FROM ef.made;
-- one hop only: the second automatic transition is a step of its own
SELECT FROM ef_import_workflow('made', '{"name": "hops", "initialState": "none", "states": {
	"none": {"transitions": [{"name": "skipped", "next": "c", "disabled": true}, {"name": "hop", "next": "a"}]},
	"a": {"transitions": [{"name": "step", "next": "b"}]}, "b": {}, "c": {}}}');
SELECT ef_create('made', '{}', id => '00000000-0000-0000-0000-0000000e0002');
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0002');
SELECT entity_id, kind, status, attempts FROM ef_tasks() WHERE model = 'made';
CALL ef_drain();
SELECT rev, kind, transition, from_state, state, automatic, cause
  FROM ef_history('00000000-0000-0000-0000-0000000e0002');
-- a first transition with a criterion is no hop
SELECT FROM ef_import_workflow('made', '{"name": "hops", "initialState": "none", "states": {
	"none": {"transitions": [{"name": "hop", "next": "a", "criterion": {"type": "simple", "jsonPath": "$.n", "operatorType": "EQUALS", "value": 1}}]},
	"a": {}}}');
SELECT ef_create('made', '{"n": 1}', id => '00000000-0000-0000-0000-0000000e0003');
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0003');
CALL ef_drain();
SELECT state, rev FROM ef_get('00000000-0000-0000-0000-0000000e0003');
-- creation may fire a transition
SELECT FROM ef_import_workflow('made', '{"name": "hops", "initialState": "none", "states": {
	"none": {"transitions": [{"name": "go", "next": "a", "manual": true}]}, "a": {}}}');
SELECT ef_create('made', '{"n": 1}', transition => 'go', id => '00000000-0000-0000-0000-0000000e0004');
SELECT rev, kind, transition, state FROM ef_history('00000000-0000-0000-0000-0000000e0004');
