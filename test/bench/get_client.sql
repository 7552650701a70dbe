-- ef_get against a SELECT by key, prepared, over a local socket
-- @setup
SELECT count(ef_create('get', document(i), id => numbered(2000000 + i))) FROM generate_series(1, :entities) i;
SELECT count(hand.create_one('get', document(i), numbered(2000000 + i))) FROM generate_series(1, :entities) i;
VACUUM ANALYZE ef_store.entity, hand.entity;
-- @ours client
\set n random(1, :entities) + 2000000
SELECT * FROM ef_get(lpad(:n::text, 32, '0')::uuid);
-- @hand client
\set n random(1, :entities) + 2000000
SELECT id, model, model_version, workflow, workflow_version, state, rev, recorded_at, created_at, transition, actor, data FROM hand.entity WHERE tenant = 'default' AND id = lpad(:n::text, 32, '0')::uuid AND deleted_at IS NULL;
