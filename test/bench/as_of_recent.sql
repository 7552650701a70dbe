-- AS OF a moment after which a tenth of the entities changed, against DISTINCT ON
-- @ours
SELECT count(data), sum(rev) FROM moment, ef_as_of('past', ours) WHERE name = 'recent';
\timing off
SELECT sum(hashtext(state)::bigint), sum(hashtext(data::text)::bigint)
  FROM moment, ef_as_of('past', ours) WHERE name = 'recent';
-- @hand
SELECT count(data), sum(rev) FROM moment, hand.as_of('past', hand) WHERE name = 'recent';
\timing off
SELECT sum(hashtext(state)::bigint), sum(hashtext(data::text)::bigint)
  FROM moment, hand.as_of('past', hand) WHERE name = 'recent';
