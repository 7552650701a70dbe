-- AS OF a moment before 8 of 9 revisions, against DISTINCT ON
-- @ours
SELECT count(data), sum(rev) FROM moment, ef_as_of('past', ours) WHERE name = 'old';
\timing off
SELECT sum(hashtext(state)::bigint), sum(hashtext(data::text)::bigint)
  FROM moment, ef_as_of('past', ours) WHERE name = 'old';
-- @hand
SELECT count(data), sum(rev) FROM moment, hand.as_of('past', hand) WHERE name = 'old';
\timing off
SELECT sum(hashtext(state)::bigint), sum(hashtext(data::text)::bigint)
  FROM moment, hand.as_of('past', hand) WHERE name = 'old';
