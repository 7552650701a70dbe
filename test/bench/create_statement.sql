-- entities created one by one within one statement
-- @ours
SELECT count(ef_create('create', document(i))) FROM generate_series(1, :entities) i;
-- @hand
SELECT count(hand.create_one('create', document(i))) FROM generate_series(1, :entities) i;
