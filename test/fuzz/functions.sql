-- The functions of the module; psql's variable "module" is its file. The transaction is left
-- open: what is made in it goes away with the session.
BEGIN;
CREATE SCHEMA entityflow_fuzz;
SET LOCAL search_path = entityflow_fuzz;
CREATE FUNCTION fuzz_targets() RETURNS text AS :'module' LANGUAGE c;
CREATE FUNCTION fuzz_run(target text, seconds int, seed bigint) RETURNS bigint AS :'module' LANGUAGE c;
CREATE FUNCTION fuzz_merge(jsonb, jsonb) RETURNS jsonb AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_patch(jsonb, jsonb) RETURNS jsonb AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_apply(jsonb, jsonb) RETURNS jsonb AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_diff(jsonb, jsonb) RETURNS jsonb AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_path(text, jsonb) RETURNS jsonb AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_canonical(text) RETURNS text AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_check(jsonb) RETURNS boolean AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_tree(text) RETURNS text AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_duplicate(text) RETURNS text AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_build(text, bigint, boolean, jsonb) RETURNS jsonb AS :'module' LANGUAGE c;
CREATE FUNCTION fuzz_definition(json) RETURNS json AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_criterion(json, jsonb) RETURNS text AS :'module' LANGUAGE c STRICT;
CREATE FUNCTION fuzz_criterion_form(json) RETURNS text AS :'module' LANGUAGE c STRICT;
