-- transitions within one statement, so that neither client nor commit counts
-- @ours
SELECT count(ef_transition(numbered(i), 'next')) FROM generate_series(1, :entities) i;
-- @hand
SELECT count(hand.transition(numbered(i), 'next')) FROM generate_series(1, :entities) i;
