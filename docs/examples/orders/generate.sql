-- What the world sends to our shop, made up: the same 1,000 orders and what follows them,
-- on every machine, from nothing but arithmetic on their number n.
--
--   n % 25 = 13        40 orders are invalid: no items, a negative quantity, no currency, "XXX"
--   n % 40 = 20        25 are not paid yet
--   n % 100 = 51       10 payments were declined by the bank
--   n % 250 = 92        4 payments are less than the order costs
--   n % 500 = 217       2 payments are in another currency
--
-- Money is counted in minor units (1290 EUR is 12.90): integers stay exact everywhere.

CREATE SCHEMA shop;

-- A number from 0 to below - 1 that looks random and is not.
CREATE FUNCTION shop.pick(n int, salt int, below int) RETURNS int
LANGUAGE sql IMMUTABLE AS $$
	SELECT ((((n::bigint * 7919 + salt * 104729) % 1000003 * 48271) % 2147483647) / 7 % below)::int
$$;

CREATE TABLE shop.article AS
SELECT row_number() OVER () - 1 AS pos, sku, name, eur
  FROM (VALUES
	('MUG-BLUE',   'Mug, blue',                   1290), ('MUG-WHITE',  'Mug, white',             1190),
	('TEA-EARL',   'Earl Grey, 250 g',             890), ('TEA-SENCHA', 'Sencha, 250 g',          1150),
	('COF-HOUSE',  'House espresso, 1 kg',        2190), ('COF-DECAF',  'Decaf, 500 g',           1340),
	('KETTLE-1L',  'Kettle, 1 litre',             4990), ('FRENCH-8',   'French press, 8 cups',   3450),
	('GRIND-H',    'Hand grinder',                5900), ('SCALE-01',   'Scale, 0.1 g',           2750),
	('FILTER-100', 'Paper filters, 100 pieces',    490), ('TOWEL-LIN',  'Tea towel, linen',       1450),
	('POT-STEEL',  'Milk jug, steel',             1890), ('HONEY-ACA',  'Acacia honey, 500 g',     960),
	('BISC-OAT',   'Oat biscuits',                 350), ('BOOK-CAFE',  'The coffee house, book', 2400))
	AS a (sku, name, eur);

-- factor: of a price in EUR to one in the currency's minor units
CREATE TABLE shop.place AS
SELECT row_number() OVER () - 1 AS pos, city, postcode, country, currency, factor
  FROM (VALUES
	('Berlin',    '10115',    'DE', 'EUR', 1.00), ('Lyon',      '69002',    'FR', 'EUR', 1.00),
	('Porto',     '4050-253', 'PT', 'EUR', 1.00), ('Utrecht',   '3511 AB',  'NL', 'EUR', 1.00),
	('Boston',    '02108',    'US', 'USD', 1.10), ('Portland',  '97205',    'US', 'USD', 1.10),
	('Leeds',     'LS1 4AP',  'GB', 'GBP', 0.85), ('Edinburgh', 'EH1 1YZ',  'GB', 'GBP', 0.85),
	('Basel',     '4051',     'CH', 'CHF', 0.95), ('Sapporo',   '060-0001', 'JP', 'JPY', 1.60))
	AS p (city, postcode, country, currency, factor);

CREATE TABLE shop.customer AS
SELECT n, first || ' ' || last AS name, lower(first || '.' || last) || n || '@example.org' AS email,
       (1 + shop.pick(n, 12, 140)) || ' ' || street AS street, place.*
  FROM generate_series(1, 1000) AS n
 CROSS JOIN LATERAL
       (SELECT ('{Ada,Boris,Chiara,Deniz,Emil,Farah,Goran,Hana,Ines,Jonas,Kaori,Lena,Mateo,Nora,Omar,Petra}'::text[])
               [1 + shop.pick(n, 1, 16)] AS first,
               ('{Almeida,Brandt,Costa,Dubois,Evans,Fischer,Garcia,Hughes,Ito,Jansen,Keller,Lopez,Meyer,Novak}'::text[])
               [1 + shop.pick(n, 2, 14)] AS last,
               ('{Mill Lane,Station Road,Harbour Street,Garden Row,Church Street,Bridge Road,Market Square}'::text[])
               [1 + shop.pick(n, 3, 7)] AS street) AS words
  JOIN shop.place ON place.pos = shop.pick(n, 4, 10);

-- One to five different articles each.
CREATE TABLE shop.item AS
SELECT customer.n, item, sku, article.name,
       CASE WHEN n % 100 = 38 AND item = 1 THEN -1 ELSE 1 + shop.pick(n, 20 + item, 4) END AS quantity,
       (eur * factor)::int AS unit_price
  FROM shop.customer
 CROSS JOIN LATERAL generate_series(1, 1 + shop.pick(n, 5, 5)) AS item
  JOIN shop.article ON article.pos = (shop.pick(n, 6, 16) + item * 3) % 16
 WHERE n % 100 <> 13;

CREATE TABLE shop.orders AS
SELECT n, jsonb_strip_nulls(jsonb_build_object(
	'number', 'A-' || 10000 + n,
	'placed_at', to_char(timestamp '2025-03-03 08:00' + n * interval '7 min 13 s', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'),
	'customer', jsonb_build_object('name', customer.name, 'email', email),
	'ship_to', jsonb_build_object('name', customer.name, 'street', street, 'postcode', postcode,
	                              'city', city, 'country', country),
	'currency', CASE n % 100 WHEN 63 THEN NULL WHEN 88 THEN 'XXX' ELSE currency END,
	'items', coalesce(items, '[]'),
	'total', coalesce(total, 0))) AS data
  FROM shop.customer
  LEFT JOIN (SELECT n, sum(quantity * unit_price) AS total,
                    jsonb_agg(jsonb_build_object('sku', sku, 'name', name, 'quantity', quantity,
                                                 'unit_price', unit_price) ORDER BY item) AS items
               FROM shop.item GROUP BY n) AS basket USING (n);

-- What the bank reports. It knows orders by the id that entityflow gave them.
CREATE VIEW shop.payments AS
SELECT n, jsonb_build_object(
	'order_id', placed.id,
	'bank', CASE WHEN n % 100 = 51 THEN 'declined, insufficient funds' ELSE 'captured' END,
	'method', ('{card,card,transfer,wallet}'::text[])[1 + shop.pick(n, 7, 4)],
	'amount', CASE WHEN n % 250 = 92 THEN total - 100 ELSE total END,
	'currency', CASE WHEN n % 500 = 217 THEN 'CAD' ELSE coalesce(placed.data->>'currency', 'EUR') END) AS data
  FROM ef."order" AS placed,
       LATERAL (SELECT substr(placed.data->>'number', 3)::int - 10000, (placed.data->>'total')::int) AS o (n, total)
 WHERE n % 40 <> 20;
