-- WF001: no such transition leaves the entity's state.
-- rule 3.2: unknown, disabled and foreign transitions are refused with what the state offers.
-- rule 11.1
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf001');
SELECT FROM ef_import_workflow('wf001', '{"name": "lamp", "initialState": "off", "states": {
	"off": {"transitions": [
		{"name": "switch_on", "next": "on", "manual": true},
		{"name": "burn", "next": "broken", "manual": true, "disabled": true},
		{"name": "glow", "next": "on", "criterion": {"type": "simple", "jsonPath": "$.heat", "operatorType": "GREATER_THAN", "value": 5}}]},
	"on": {"transitions": [{"name": "switch_off", "next": "off", "manual": true}]},
	"broken": {}}}');
\set id '00000000-0000-0000-0000-0000000f0001'
SELECT ef_create('wf001', '{"heat": 9}', id => :'id');
SELECT ef_transition(:'id', 'switch_off');
SELECT ef_transition(:'id', 'burn');
-- a name that is nearly right
SELECT ef_transition(:'id', 'swich_on');
SELECT ef_transition(:'id', '');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_update(:'id', '{}', 'nowhere');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_patch(:'id', '{}', 'nowhere');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_create('wf001', '{}', transition => 'nowhere', id => '00000000-0000-0000-0000-0000000f0003');
\echo :LAST_ERROR_SQLSTATE
-- a state without transitions offers nothing
SELECT ef_create_model('wf001_end');
SELECT FROM ef_import_workflow('wf001_end', '{"name": "stone", "initialState": "lies", "states": {"lies": {}}}');
SELECT ef_create('wf001_end', '{}', id => '00000000-0000-0000-0000-0000000f0002');
SELECT ef_transition('00000000-0000-0000-0000-0000000f0002', 'move');
-- an automatic transition may be fired by name
SELECT ef_transition(:'id', 'glow');
-- nothing of a refused call remains
SELECT state, rev, data FROM ef_get(:'id');
SELECT count(*) FROM ef."wf001";
SELECT * FROM ef_transitions(:'id');
SELECT ef_transition(:'id', 'switch_off');
SELECT * FROM ef_transitions(:'id');
