-- the model's view against a SELECT by key, prepared, over a local socket
-- @ours client
\set n random(1, :entities) + 2000000
SELECT * FROM ef.get WHERE id = lpad(:n::text, 32, '0')::uuid;
-- @hand client
\set n random(1, :entities) + 2000000
SELECT id, state, rev, recorded_at, data FROM hand.entity WHERE tenant = 'default' AND model = 'get' AND id = lpad(:n::text, 32, '0')::uuid AND deleted_at IS NULL;
