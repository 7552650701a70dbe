-- Models are created, once and again, in versions; bad input is refused.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_owner;

-- rule 8.1: a model is its name and version, and brings its view
SELECT ef_create_model('mc_order', depends_on => '{mc_customer}', options => '{"cascade":"inline"}');
SELECT * FROM ef_models(exact => true) WHERE model LIKE 'mc\_%';
\d ef.mc_order
SELECT obj_description('ef.mc_order'::regclass);

-- the same again is no error, other settings are
SELECT ef_create_model('mc_order', depends_on => '{mc_customer}', options => '{"cascade": "inline"}');
SELECT ef_create_model('mc_order', depends_on => '{mc_customer}');
SELECT ef_create_model('mc_order', 1, 'EVENT', depends_on => '{mc_customer}', options => '{"cascade":"inline"}');
SELECT ef_create_model('mc_order', options => '{"cascade":"inline"}');

-- rule 8.2: the current version is the newest
SELECT ef_create('mc_order', '{"n":1}') IS NOT NULL;
SELECT ef_create_model('mc_order', 3);
SELECT ef_create_model('mc_order', 2);
SELECT ef_create('mc_order', '{"n":2}') IS NOT NULL;
SELECT ef_create('mc_order', '{"n":3}', version => 2) IS NOT NULL;
SELECT model, version, entities FROM ef_models() WHERE model LIKE 'mc\_%';
-- all versions share the view
SELECT data FROM ef.mc_order ORDER BY id;

-- rule 8.1: names of 1 to 48 bytes, with any characters but control characters
SELECT ef_create_model('mc ''"é; DROP %s');
SELECT ef_create('mc ''"é; DROP %s', '{}') IS NOT NULL;
SELECT state, data FROM ef."mc '""é; DROP %s";
SELECT ef_create_model('mc_' || repeat('x', 45));
SELECT ef_create_model('mc_' || repeat('x', 46));
SELECT ef_create_model('');
SELECT ef_create_model(E'mc_\n');

-- input x expected SQLSTATE
\set VERBOSITY sqlstate
SELECT ef_create_model(NULL);
SELECT ef_create_model(repeat('x', 10000));
SELECT ef_create_model('mc_bad', 0);
SELECT ef_create_model('mc_bad', -1);
SELECT ef_create_model('mc_bad', entity_type => repeat('x', 257));
SELECT ef_create_model('mc_bad', entity_source => E'\t');
SELECT ef_create_model('mc_bad', depends_on => '{a,NULL}');
SELECT ef_create_model('mc_bad', depends_on => '{{a},{b}}');
SELECT ef_create_model('mc_bad', depends_on => '{""}');
SELECT ef_create_model('mc_bad', depends_on => array_fill('x'::text, '{1001}'));
SELECT ef_create_model('mc_bad', schema_mode => 'fixed');
SELECT ef_create_model('mc_bad', schema_mode => 'locked');
SELECT ef_create_model('mc_bad', schema_mode => 'learn');
SELECT ef_create_model('mc_bad', options => '[]');
SELECT ef_create_model('mc_bad', options => '"x"');
SELECT ef_create_model('mc_bad', options => '{"cascade":"both"}');
SELECT ef_create_model('mc_bad', options => '{"cascade":1}');
SELECT ef_create_model('mc_bad', options => '{"cascade":["inline"]}');
SELECT ef_create_model('mc_bad', options => '{"casacde":"inline"}');
SELECT ef_create_model('mc_bad', options => '{"idempotency_keep":"1 day"}');
SELECT ef_create_model('mc_bad', options => '{"notify":"off"}');
SELECT ef_create_model('mc_bad', options => '{"retry":{}}');
SELECT ef_create('mc_bad', '{}');
SELECT ef_create('mc_order', '{}', version => 4);
\set VERBOSITY default
-- nothing is left of what was refused; NULL is the default where there is one
SELECT ef_create_model('mc_bad', NULL, NULL, NULL, NULL, NULL, NULL);
SELECT ef_create_model('mc_bad');

-- what a mistake is told
SELECT ef_create_model('mc_worse', options => '{"casacde":"inline"}');
SELECT ef_create_model('mc_worse', schema_mode => 'fixed');
SELECT ef_create('mc_oder', '{}');
SELECT ef_create('mc_order', '{}', version => 4);

-- versions are the owner's to make, also the same again
SET ROLE regress_ef_clerk;
SELECT ef_create_model('mc_clerk');
SELECT ef_create_model('mc_order');
SELECT ef_create_model('mc_order', 4);
SELECT * FROM ef_models() WHERE model LIKE 'mc\_%';
RESET ROLE;
-- whoever makes a further version, the model keeps its owner
SELECT ef_create_model('mc_order', 5);
SELECT model, version, owner, change_level, locked FROM ef_store.model WHERE model = 'mc_order' ORDER BY version;
SELECT model, version, seq, event, effective_role FROM ef_store.model_history WHERE model = 'mc_order' ORDER BY version, seq;

-- nothing of a rolled back creation stays, neither in storage nor in this session
SET ROLE regress_ef_owner;
BEGIN;
SELECT ef_create_model('mc_gone');
SELECT ef_create('mc_gone', '{}') IS NOT NULL;
SAVEPOINT version;
SELECT ef_create_model('mc_gone', 2);
SELECT ef_create('mc_gone', '{}') IS NOT NULL;
SELECT model, version, entities FROM ef_models() WHERE model = 'mc_gone';
ROLLBACK TO version;
SELECT ef_create('mc_gone', '{}') IS NOT NULL;
SELECT model, version, entities FROM ef_models() WHERE model = 'mc_gone';
ROLLBACK;
SELECT ef_create('mc_gone', '{}');

-- read-only transactions create nothing
BEGIN READ ONLY;
SELECT ef_create_model('mc_gone');
ROLLBACK;
