-- a transition in a transaction of its own, prepared, over a local socket
-- @setup
SELECT count(ef_create('transition', document(i), id => numbered(i))) FROM generate_series(1, :entities) i;
SELECT count(hand.create_one('transition', document(i), numbered(i))) FROM generate_series(1, :entities) i;
VACUUM ANALYZE ef_store.entity, hand.entity;
-- @ours client
\set n random(1, :entities)
SELECT ef_transition(lpad(:n::text, 32, '0')::uuid, 'next');
-- @hand client
\set n random(1, :entities)
SELECT hand.transition(lpad(:n::text, 32, '0')::uuid, 'next');
