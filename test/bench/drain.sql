-- automatic transitions from the queue, in batches of 300, a criterion each
-- @setup
SELECT count(ef_create('drain', document(i), id => numbered(1000000 + i))) FROM generate_series(1, :entities) i;
SELECT count(hand.create_one('drain', document(i), numbered(1000000 + i))) FROM generate_series(1, :entities) i;
VACUUM ANALYZE ef_store.entity, hand.entity;
-- @fill
SELECT count(ef_transition(numbered(1000000 + i), 'submit')) FROM generate_series(1, :entities) i;
SELECT count(hand.transition(numbered(1000000 + i), 'submit')) FROM generate_series(1, :entities) i;
-- @ours
CALL ef_drain();
\timing off
SELECT count(*) FROM ef_store.entity WHERE model = 'drain' AND state = 'A' AND transition = 'check';
-- @hand
CALL hand.drain();
\timing off
SELECT count(*) FROM hand.entity WHERE model = 'drain' AND state = 'A' AND transition = 'check';
