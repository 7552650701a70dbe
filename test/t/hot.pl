# Nearly all updates of heads are HOT, without any VACUUM: 10,000 entities of about 650 bytes
# loaded by ef_create_many, then 100,000 transactions of one transition each in random order,
# or 10 rounds of work from the queue in batches of 300 in order of id.
use strict;
use warnings;
use EntityflowTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $transactions = 100_000;
my $node = make_server('hot');

$node->append_conf('postgresql.conf', "autovacuum = off\nlog_statement = none\nsynchronous_commit = off\nmax_wal_size = 4GB\nshared_buffers = 256MB\n");
$node->restart;
$node->safe_psql('postgres', 'CREATE ROLE ef_boss LOGIN');

# A database with 10,000 entities; $workflow: the states of their workflow.
sub load
{
	my ($name, $states) = @_;

	make_database($node, $name);
	$node->safe_psql($name, 'CREATE EXTENSION entityflow');
	$node->safe_psql($name, <<~"SQL", extra_params => [ '-U', 'ef_boss' ]);
		SELECT ef_create_model('item');
		SELECT FROM ef_import_workflow('item', '{"name": "w", "initialState": "a", "states": $states}');
		SELECT count(*) FROM ef_create_many('item', (SELECT jsonb_agg(jsonb_build_object('n', n, 'text', t))
			FROM generate_series(1, 10000) n, LATERAL (SELECT string_agg(md5(n || '/' || i), ' ') FROM generate_series(1, 18) i) AS x (t)));
	SQL
	my $bytes = $node->safe_psql($name, 'SELECT avg(pg_column_size(data))::int FROM ef.item', extra_params => [ '-U', 'ef_boss' ]);
	cmp_ok(abs($bytes - 640), '<', 40, "$name: documents of $bytes bytes");
	$node->safe_psql($name, 'SELECT pg_stat_force_next_flush()');
}

# Compares the share since the load with what is promised.
sub check_share
{
	my ($name, $updates) = @_;
	my ($all, $hot) = split /\|/, $node->safe_psql($name,
		"SELECT n_tup_upd, n_tup_hot_upd FROM pg_stat_user_tables WHERE relid = 'ef_store.entity'::regclass");
	my $share = $hot / ($all || 1);

	is($all, $updates, "$name: each transition updated the head once");
	cmp_ok($share, '>=', 0.95, sprintf '%s: HOT share %.4f, %d of %d updates', $name, $share, $hot, $all);
	is($node->safe_psql($name, "SELECT sum(vacuum_count + autovacuum_count) FROM pg_stat_user_tables"), 0, "$name: without VACUUM");
}

# --- one transition per transaction, random ids ------------------------------------------

load('single', '{"a": {"transitions": [{"name": "go", "next": "b", "manual": true}]},
	"b": {"transitions": [{"name": "go", "next": "a", "manual": true}]}}');
$node->safe_psql('single', 'CREATE TABLE pick AS SELECT row_number() OVER (ORDER BY id)::int AS n, id FROM ef.item; ALTER TABLE pick ADD PRIMARY KEY (n)',
	extra_params => [ '-U', 'ef_boss' ]);
my $script = PostgreSQL::Test::Utils::tempdir() . '/single.sql';
append_to_file($script, "\\set n random(1, 10000)\nSELECT ef_transition((SELECT id FROM pick WHERE n = :n), 'go');\n");
run($node, "$transactions transactions", 'pgbench', '-n', '-M', 'prepared', '-c', 4, '-j', 2, '-t', $transactions / 4,
	'-U', 'ef_boss', '-f', $script, 'single');
check_share('single', $transactions);

# --- from the queue -----------------------------------------------------------------------

# A round is open while ef_boss has the right role, so that each drain moves every entity by
# one transition.  Tasks are put into the queue by hand, for a write would touch the heads.
my $rounds = 10;
my $queue = q{
	SET entityflow.maintenance = on;
	INSERT INTO ef_store.task (tenant, entity_id, id, model, kind, status, due_at, attempts, steps, run_as, created_at)
	SELECT tenant, id, gen_random_uuid(), model, 'automatic', 'due', now(), 0, 0, 'ef_boss', now() FROM ef_store.entity;
};

$node->safe_psql('postgres', 'CREATE ROLE odd; CREATE ROLE even');
load('batches', '{"a": {"transitions": [{"name": "go", "next": "b", "criterion": {"type": "actor", "role": "odd"}}]},
	"b": {"transitions": [{"name": "go", "next": "a", "criterion": {"type": "actor", "role": "even"}}]}}');
$node->safe_psql('batches', 'CALL ef_drain()');	# nothing is open yet
for my $round (1 .. $rounds)
{
	my ($open, $closed) = $round % 2 ? qw(odd even) : qw(even odd);

	$node->safe_psql('batches', "GRANT $open TO ef_boss; REVOKE $closed FROM ef_boss;");
	$node->safe_psql('batches', $queue);
	$node->safe_psql('batches', 'SELECT ef_resume()');	# vouches for tasks put there by hand
	$node->safe_psql('batches', 'CALL ef_drain()');
	is($node->safe_psql('batches', 'SELECT count(*), min(rev), max(rev) FROM ef_store.entity'),
		join('|', 10_000, $round + 1, $round + 1), "round $round moved all");
}
check_share('batches', $rounds * 10_000);

$node->stop;
done_testing();
