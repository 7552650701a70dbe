# Many sessions do everything at once to few entities: writes of all kinds, keys, rollbacks,
# drains, imports, reads.  Errors are those that such calls may have; afterwards the
# log has no gap, heads are what the log says, and no work is left.
# rules 1.2, 1.6, 1.7, 2.7 and 3.6
use strict;
use warnings;
use EntityflowTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $seed = $ENV{EF_SEED} // int(rand(2**31));
my $transactions = 400;		# of each of 8 clients
my $folder = PostgreSQL::Test::Utils::tempdir();
my $node = make_server('torture');

note("EF_SEED=$seed");
$node->append_conf('postgresql.conf', "deadlock_timeout = 50ms\nmax_connections = 40\nlog_error_verbosity = verbose\n");
$node->restart;
$node->safe_psql('postgres', 'CREATE ROLE ef_boss LOGIN; CREATE ROLE reader; CREATE DATABASE work OWNER ef_boss');
$node->safe_psql('work', 'CREATE EXTENSION entityflow');
$node->safe_psql('work', <<~'SQL', extra_params => [ '-U', 'ef_boss' ]);
	SELECT ef_create_model('t');
	CREATE FUNCTION bump(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
	BEGIN
		IF data ? 'other' THEN
			PERFORM ef_patch((data->>'other')::uuid, jsonb_build_object('bumped', meta->'rev'));
		END IF;
		RETURN data || '{"bumps": 1}';
	END $$;
	CREATE FUNCTION machine(n int) RETURNS json LANGUAGE sql RETURN translate('<
		"name": "t", "initialState": "A", "annotations": <"n": ' || n || '>, "states": <
		"A": <"transitions": [<"name": "go", "next": "B", "manual": true>, <"name": "bump", "next": "C", "manual": true, "processors": [<"name": "bump">]>]>,
		"B": <"transitions": [<"name": "auto", "next": "C">]>,
		"C": <"transitions": [<"name": "go", "next": "A", "manual": true>, <"name": "work", "next": "A", "processors": [<"name": "bump">],
			"criterion": <"type": "simple", "jsonPath": "$.work", "operatorType": "EQUALS", "value": true>>]>>>', '<>', '{}')::json;
	SELECT FROM ef_import_workflow('t', machine(0));
	CREATE TABLE entity AS SELECT n, ef_create('t', jsonb_build_object('n', n)) AS id FROM generate_series(1, 6) n;
	SELECT FROM entity a, ef_patch(id, jsonb_build_object('other', (SELECT id FROM entity b WHERE b.n = a.n % 6 + 1)));
	-- one call; errors that concurrency may cause end here, others in the client
	CREATE FUNCTION try(statement text) RETURNS void LANGUAGE plpgsql AS $$
	BEGIN
		EXECUTE statement;
	EXCEPTION WHEN SQLSTATE 'WF001' OR SQLSTATE 'WF004' OR SQLSTATE 'WF005' OR SQLSTATE 'WF011' OR serialization_failure
		OR deadlock_detected OR object_not_in_prerequisite_state OR unique_violation THEN NULL;
	END $$;
	CREATE FUNCTION it(k int) RETURNS uuid LANGUAGE sql STABLE RETURN (SELECT id FROM entity WHERE n = k);
SQL

my %script = (
	fire => q{SELECT try(format('SELECT ef_transition(%L, %L, if_rev => %s)', it(:k), CASE :r % 3 WHEN 0 THEN 'bump' ELSE 'go' END, CASE WHEN :r % 7 = 0 THEN '2' ELSE 'NULL' END));},
	patch => q{SELECT try(format('SELECT ef_patch(%L, %L)', it(:k), jsonb_build_object('work', :r % 2 = 0)));},
	key => q{SELECT try(format('SELECT ef_transition(%L, %L, idempotency_key => %L)', it(:k), 'go', :r / 20));},
	gone => q{SELECT try(format('SELECT ef_delete(%L)', it(:k))); SELECT try(format('SELECT ef_restore(%L)', it(:k)));},
	inline => q{BEGIN; SET LOCAL entityflow.cascade = inline; SELECT try(format('SELECT ef_transition(%L, %L)', it(:k), 'go')); SELECT try(format('SELECT ef_patch(%L, %L)', it(:l), '{"work": true}')); END;},
	undone => q{BEGIN; SELECT try(format('SELECT ef_patch(%L, %L)', it(:k), '{"undone": true}')); ROLLBACK;},
	drain => q{CALL ef_drain();},
	read => q{SELECT count(data) FROM ef_get(it(:k)); SELECT count(data) FROM ef_history(it(:k), 1, 20); SELECT count(*) FROM ef_as_of('t', now() - interval '0.2 s');},
	create => q{SELECT try(format('SELECT ef_create(%L, %L, transition => %L)', 't', '{"work": true}', 'go'));},
	import => q{SELECT try(format('SELECT ef_import_workflow(%L, machine(%s))', 't', :r));},
);
my %weight = (fire => 20, patch => 10, key => 8, gone => 2, inline => 6, undone => 4, drain => 8, read => 6, create => 4, import => 2);

my @files;
for my $name (sort keys %weight)
{
	append_to_file("$folder/$name", "\\set k random(1, 6)\n\\set l random(1, 6)\n\\set r random(1, 1000)\n$script{$name}\n");
	push @files, '-f', "$folder/$name\@$weight{$name}";
}
my ($out, $err) = run_command([ 'pgbench', '-n', '-c', 8, '-j', 2, '-t', $transactions, "--random-seed=$seed", '-U', 'ef_boss',
		@files, $node->connstr('work') ]);
like($out, qr/processed: (\d+)\/\1\n/, 'all transactions came to their end');
unlike($err, qr/ERROR|aborted/, 'without errors of other kinds');
diag($err) if $err =~ /ERROR|aborted/;

is($node->safe_psql('work', q{SELECT count(*) FROM ef_store.task WHERE status <> 'due' AND last_error->>'sqlstate' <> 'WF004'}),
	0, 'no task is parked but for deleted entities that its process wrote to');
$node->safe_psql('work', 'CALL ef_drain()');
is($node->safe_psql('work', q{SELECT count(*) FROM ef_store.task WHERE status = 'due'}), 0, 'no work is left');
is($node->safe_psql('work', 'SELECT * FROM ef_verify()'), '', 'storage is sound');
is($node->safe_psql('work', q{SELECT count(*) FROM (SELECT entity_id, rev, row_number() OVER (PARTITION BY entity_id ORDER BY recorded_at, rev) AS n FROM ef_store.revision) r WHERE rev <> n}),
	0, 'revisions count without gaps, in the order of time');
is($node->safe_psql('work', q{SELECT count(*) FROM (SELECT state, from_state, kind, lag(state) OVER (PARTITION BY entity_id ORDER BY rev) AS before FROM ef_store.revision) r WHERE from_state IS DISTINCT FROM before AND kind <> 'create'}),
	0, 'each begins in the state that the one before left');
is($node->safe_psql('work', q{SELECT count(*) FROM ef_store.revision WHERE data ? 'undone'}), 0, 'nothing remains of what was rolled back');
is($node->safe_psql('work', q{SELECT count(*) FROM ef_store.idempotency WHERE result IS NULL}), 0, 'each key has its result');
is($node->safe_psql('work', q{SELECT count(*) FROM ef_store.entity e WHERE state = 'B' AND deleted_at IS NULL}), 0, 'automatic transitions have fired');
note($node->safe_psql('work', 'SELECT kind, automatic, adjusted, count(*) FROM ef_store.revision GROUP BY 1, 2, 3 ORDER BY 4 DESC'));

$node->stop;
done_testing();
