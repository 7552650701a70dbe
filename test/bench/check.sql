-- What both sides have come to, by model; each row must be the same on both.
\set head 'SELECT model, count(*) AS heads, sum(rev) AS revs, sum(data_rev) AS documents, count(*) FILTER (WHERE state = \'B\') AS in_b, sum(hashtext(data::text)::bigint) AS content'
\set log 'SELECT model, count(*) AS revisions, sum(rev) AS revs, count(data) AS documents, count(transition) AS fired, count(*) FILTER (WHERE automatic) AS automatic, count(cause) AS causes, sum(hashtext(data::text)::bigint) AS content'
SELECT 'heads of ' || model, ours, hand
  FROM (:head FROM ef_store.entity GROUP BY model) ours FULL JOIN (:head FROM hand.entity GROUP BY model) hand USING (model)
UNION ALL
SELECT 'revisions of ' || model, ours, hand
  FROM (:log FROM ef_store.revision GROUP BY model) ours FULL JOIN (:log FROM hand.revision GROUP BY model) hand USING (model)
UNION ALL
SELECT 'tasks', ROW(ours.n), ROW(hand.n)
  FROM (SELECT count(*) AS n FROM ef_store.task) ours, (SELECT count(*) AS n FROM hand.task) hand;
