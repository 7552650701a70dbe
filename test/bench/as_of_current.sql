-- AS OF now, against the heads as they are; entities have 10 revisions
-- @setup
CREATE TABLE moment (name text, ours timestamptz, hand timestamptz);
SELECT count(ef_create('past', document(i), id => numbered(3000000 + i))) FROM generate_series(1, :entities) i;
SELECT count(hand.create_one('past', document(i), numbered(3000000 + i))) FROM generate_series(1, :entities) i;
INSERT INTO moment SELECT 'old', (SELECT max(recorded_at) FROM ef.past), (SELECT max(recorded_at) FROM hand.entity);
SELECT count(ef_transition(numbered(3000000 + i), 'next')) FROM generate_series(1, 8) r, generate_series(1, :entities) i;
SELECT count(hand.transition(numbered(3000000 + i), 'next')) FROM generate_series(1, 8) r, generate_series(1, :entities) i;
INSERT INTO moment SELECT 'recent', (SELECT max(recorded_at) FROM ef.past), (SELECT max(recorded_at) FROM hand.entity);
SELECT count(ef_transition(numbered(3000000 + i), 'next')) FROM generate_series(1, :entities, 10) i;
SELECT count(hand.transition(numbered(3000000 + i), 'next')) FROM generate_series(1, :entities, 10) i;
VACUUM ANALYZE ef_store.entity, hand.entity, ef_store.revision, hand.revision;
-- @ours
SELECT count(data), sum(rev) FROM ef_as_of('past', now());
-- @hand
SELECT count(data), sum(rev) FROM (SELECT * FROM hand.entity
 WHERE tenant = 'default' AND model = 'past' AND deleted_at IS NULL ORDER BY id) e;
