-- Exporting workflows: what was imported, in our names and in its order.
\set VERBOSITY default
SET ROLE regress_ef_owner;
SELECT ef_create_model('wf_export');
SELECT ef_create_model('wf_back');

-- no workflows stored: an empty set; the built-in one is shown by its name only
SELECT ef_export_workflow('wf_export');
SELECT ef_export_workflow('wf_export', workflow => 'default');

-- rule 2.6: declaration order of workflows, states and transitions, defaults omitted
SELECT * FROM ef_import_workflow('wf_export', '[
 {"name":"zebra","initialState":"Z","active":true,"desc":"last letter first","criterion":null,
  "states":{
   "Z":{"transitions":[
     {"name":"zz","next":"A","manual":false,"disabled":false,"processors":[],"criterion":{"type":"simple","jsonPath":"$.b","operatorType":"EQUALS","value":1.10}},
     {"name":"aa","next":"M","manual":true,"schedule":null,"on_failure":null,"annotations":{"y":1,"x":[2,{"b":null,"a":0}]}}]},
   "A":{"transitions":[]},
   "M":{}}},
 {"name":"apple","active":false,"initialState":"B","states":{"B":{"desc":"only one"}},"runAs":"owner","cascade":"inline"}]');
SELECT jsonb_array_length(ef_export_workflow('wf_export')::jsonb->'workflows');
SELECT json_array_elements(ef_export_workflow('wf_export')->'workflows') AS workflow;

-- rule 2.5: synonyms come back under our names; fields of Cyoda are kept
SELECT * FROM ef_import_workflow('wf_export', '{"version":"1.0","id":"synonyms","description":"d","initialState":"A",
 "criteria":{"type":"simple","jsonPath":"a","operation":"EQUALS","value":"x"},
 "criterionAnnotations":{"note":"kept"},
 "states":{"A":{"transitions":[{"id":"t","next":"A","manual":true,"description":"e",
   "processes":[{"id":"p","type":"externalized","executionMode":"sync","config":{"responseTimeoutMs":500,"attachEntity":true,"calculationNodesTags":"a,b","context":"c","own":{"z":1,"a":2}}}]}]}}}');
SELECT ef_export_workflow('wf_export', workflow => 'synonyms')->'workflows'->0 AS workflow;

-- rule 2.6: an export can be imported, and exports to the same bytes
CREATE TEMP TABLE given AS SELECT ef_export_workflow('wf_export')::text AS document;
SELECT * FROM ef_import_workflow('wf_export', (SELECT document::json FROM given));
SELECT workflow, change FROM ef_import_workflow('wf_back', (SELECT document::json->'workflows' FROM given));
SELECT replace(document, '"wf_export"', '"wf_back"') = ef_export_workflow('wf_back')::text AS equal FROM given;
-- one that was switched off stays off on the way
SELECT workflow, change FROM ef_import_workflow('wf_export', '{"name":"last","initialState":"A","states":{"A":{}}}', 'ACTIVATE');
TRUNCATE given;
INSERT INTO given SELECT ef_export_workflow('wf_export')::text;
SELECT w->>'name' AS name, w->>'active' AS active FROM given, json_array_elements(document::json->'workflows') w;
SELECT * FROM ef_import_workflow('wf_export', (SELECT document::json FROM given));
SELECT workflow, change FROM ef_import_workflow('wf_back', (SELECT document::json->'workflows' FROM given), 'REPLACE');
SELECT replace(document, '"wf_export"', '"wf_back"') = ef_export_workflow('wf_back')::text AS equal FROM given;
-- the built-in one can be imported, too, and is then a workflow as any other
SELECT * FROM ef_import_workflow('wf_back', ef_export_workflow('wf_back', workflow => 'default'));
SELECT * FROM ef_import_workflow('wf_back', ef_export_workflow('wf_back', workflow => 'default'));

-- what had to be allowed says so, or it could not be imported again
SELECT FROM ef_create_model('wf_cycle');
SELECT change FROM ef_import_workflow('wf_cycle', '{"name":"turns","initialState":"A","states":{"A":{"transitions":[{"name":"go","next":"B"}]},"B":{"transitions":[{"name":"back","next":"A"}]}}}', allow_cycles => true);
SELECT change FROM ef_import_workflow('wf_cycle', '{"name":"rests","initialState":"A","states":{"A":{}}}');
SELECT ef_export_workflow('wf_cycle');
SELECT ef_export_workflow('wf_cycle', workflow => 'rests');
SELECT workflow, change FROM ef_import_workflow('wf_cycle', ef_export_workflow('wf_cycle'));
