-- WF002: the criterion of a transition that was fired by name does not hold.
-- rule 3.3: the reason says which part failed, for which value; nothing of the call remains.
-- rule 3.1: new data is applied before the criterion looks.
-- rule 11.1
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf002');
SELECT FROM ef_import_workflow('wf002', '{"name": "order", "initialState": "open", "states": {
	"open": {"transitions": [
		{"name": "ship", "next": "shipped", "manual": true, "criterion": {"type": "group", "operator": "AND", "conditions": [
			{"type": "simple", "jsonPath": "$.total", "operatorType": "GREATER_THAN", "value": 100},
			{"type": "simple", "jsonPath": "$.address.city", "operatorType": "NOT_NULL"}]}},
		{"name": "ask", "next": "open", "manual": true, "criterion": {"type": "function", "function": {"name": "missing"}}},
		{"name": "fix", "next": "open", "manual": true, "criterion":
			{"type": "group", "operator": "NOT", "conditions": [{"type": "simple", "jsonPath": "$.total", "operatorType": "NOT_NULL"}]}}]},
	"shipped": {}}}');
\set id '00000000-0000-0000-0000-0000000f0021'
SELECT ef_create('wf002', '{"total": 40}', id => :'id');
SELECT ef_transition(:'id', 'ship');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_transition(:'id', 'ship', '{"total": 140}');
SELECT ef_transition(:'id', 'ship', patch => '{"address": {"city": "Ulm"}}');
SELECT ef_transition(:'id', 'fix');
SELECT state, rev, data FROM ef_get(:'id');
-- one that cannot be evaluated keeps nothing else from being told
SELECT transition, available, reason FROM ef_transitions(:'id');
-- with the data that it needs, given in the same call
SELECT ef_transition(:'id', 'ship', patch => '{"total": 140, "address": {"city": "Ulm"}}');
SELECT state, rev, data FROM ef_get(:'id');
