-- entities created as one set, against a set of rows
-- @setup
CREATE TABLE batch AS SELECT jsonb_agg(document(i)) AS documents FROM generate_series(1, :entities) i;
-- @ours
SELECT count(*) FROM batch, ef_create_many('create_many', documents);
-- @hand
SELECT count(*) FROM batch, hand.create_many('create_many', documents);
