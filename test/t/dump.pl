# Dumps, restores and copies of a populated database answer as it does, byte for byte, and
# run no work of their own until somebody says so.  So does the database itself after
# DROP EXTENSION CASCADE, CREATE EXTENSION, ef_repair().
use strict;
use warnings;
use EntityflowTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = make_server('dumps');
my $folder = PostgreSQL::Test::Utils::tempdir();
my $connection = $node->connstr('whole');

populate($node, 'whole');
my $expected = answers($node, 'whole');
cmp_ok(length $expected, '>', 100_000, 'there are answers, ' . length($expected) . ' bytes');

# Restores into a database of that name, which a piece of code fills, and compares.
sub restored_same
{
	my ($name, $fill) = @_;

	make_database($node, $name);
	$fill->();
	same_answers(answers($node, $name), $expected, "$name: same answers");
	acts_for_itself_when_told($name);
}

# The storage owner runs the work of other roles when it is signed by the secret of this
# database, which is not dumped; else a superuser must vouch for it.
sub runs_for_its_owner
{
	my ($name, $keeps_secret) = @_;
	my ($rc, $out, $err) = $node->psql($name, 'SET ROLE ef_boss; CALL ef_drain()');

	if ($keeps_secret)
	{
		unlike($err, qr/left to (its role|their roles)/, "$name: work is signed");
	}
	else
	{
		like($err, qr/NOTICE:  \d+ tasks are left to their roles\nDETAIL:.*\nHINT:.*ef_resume\(\)/, "$name: work is not signed");
		$node->safe_psql($name, 'SELECT ef_resume()');
		($rc, $out, $err) = $node->psql($name, 'SET ROLE ef_boss; CALL ef_drain()');
		unlike($err, qr/left to (its role|their roles)/, "$name: until a superuser vouches for it");
	}
	$node->safe_psql($name, 'CALL ef_drain()');
}

# A copy runs no work until ef_resume().
sub acts_for_itself_when_told
{
	my ($name, $keeps_secret) = @_;
	my $tasks = "SELECT count(*) FROM ef_store.task WHERE status = 'due' AND due_at < now()";
	my $due = $node->safe_psql($name, $tasks);

	cmp_ok($due, '>', 0, "$name: work is due");
	like(fails($node, $name, 'CALL ef_drain()'), qr/^55000: .*paused.*HINT:.*ef_resume/s, "$name: which waits");
	is($node->safe_psql($name, $tasks), $due, "$name: none of it was done");
	is($node->safe_psql($name, "SELECT ef_create('order', '{\"country\": \"FR\"}', 1) IS NOT NULL; SELECT epoch, paused FROM ef_store.instance"),
		"t\n2|t", "$name: writes in the foreground work, in a new epoch");
	like(fails($node, $name, 'SET ROLE ef_maker; SELECT ef_resume()'), qr/^42501: /, "$name: a stranger cannot resume it");
	$node->safe_psql($name, 'SET ROLE ef_boss; SELECT ef_resume()');
	runs_for_its_owner($name, $keeps_secret);
	is($node->safe_psql($name, $tasks), 0, "$name: resumed, it works");
	is($node->safe_psql($name, 'SELECT count(*) FROM ef_verify()'), 0, "$name: and is sound");
}

run($node, 'plain dump', 'pg_dump', '-f', "$folder/plain.sql", $connection);
restored_same('plain', sub {
	run($node, 'psql', 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', "$folder/plain.sql", '-d', $node->connstr('plain'));
});

run($node, 'dump into a folder, by 4', 'pg_dump', '-Fd', '-j4', '-f', "$folder/directory", $connection);
restored_same('directory', sub {
	run($node, 'pg_restore by 4', 'pg_restore', '-e', '-j4', '-d', $node->connstr('directory'), "$folder/directory");
});

run($node, 'custom dump', 'pg_dump', '-Fc', '-f', "$folder/custom", $connection);
restored_same('custom', sub {
	run($node, 'pg_restore by 4', 'pg_restore', '-e', '-j4', '-d', $node->connstr('custom'), "$folder/custom");
});

# A database as it must be for data only: with the extension and with the functions that are
# processes.  They come first, for a new function releases the work that waits for one.
sub make_ready
{
	my ($name) = @_;
	my $functions = $node->safe_psql('whole', "SELECT string_agg(pg_get_functiondef(oid), ';') FROM pg_proc
		WHERE pronamespace = 'public'::regnamespace AND pg_get_userbyid(proowner) = 'ef_boss'");

	$node->safe_psql($name, "CREATE EXTENSION entityflow; SET ROLE ef_boss; $functions");
}

run($node, 'dump of data only', 'pg_dump', '-Fc', '--data-only', '-f', "$folder/data", $connection);
restored_same('data_only', sub {
	make_ready('data_only');
	is($node->safe_psql('data_only', 'SET ROLE ef_boss; SELECT ef_upgrade_storage()'), 1, 'empty storage is made');
	$node->command_fails_like([ 'pg_restore', '-e', '-d', $node->connstr('data_only'), "$folder/data" ],
		qr/direct INSERT into table .* is refused.*entityflow\.maintenance/s, 'without maintenance, data is refused');
	local $ENV{PGOPTIONS} = '-c entityflow.maintenance=on';
	run($node, 'with it, restored', 'pg_restore', '-e', '-d', $node->connstr('data_only'), "$folder/data");
	delete $ENV{PGOPTIONS};
	$node->safe_psql('data_only', 'SET ROLE ef_boss; SELECT ef_repair()');
});

run($node, 'dump of schema ef_store', 'pg_dump', '-n', 'ef_store', '-f', "$folder/store.sql", $connection);
restored_same('store_only', sub {
	make_ready('store_only');
	run($node, 'psql', 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', "$folder/store.sql", '-d', $node->connstr('store_only'));
	$node->safe_psql('store_only', 'SET ROLE ef_boss; SELECT ef_repair()');
});

$node->safe_psql('postgres', 'CREATE DATABASE template_copy TEMPLATE whole OWNER ef_boss');
same_answers(answers($node, 'template_copy'), $expected, 'template_copy: same answers');
acts_for_itself_when_told('template_copy', 1);

# --- without the extension, and back ----------------------------------------------------

my $refusal = fails($node, 'whole', 'DROP EXTENSION entityflow');
like($refusal, qr/^2BP01: .*view ef\.invoice.*CASCADE/s, 'it names what depends on it');
$node->safe_psql('whole', 'DROP EXTENSION entityflow CASCADE');
is($node->safe_psql('whole', "SELECT count(*) FROM pg_class WHERE relnamespace = 'ef'::regnamespace"), 0, 'views went with it');
$node->safe_psql('whole', 'CREATE EXTENSION entityflow');
like(fails($node, 'whole', "SELECT ef_create('order', '{}')"), qr/^55000: .*ef_repair/s, 'without views: who can help');
like(fails($node, 'whole', 'SET ROLE ef_maker; SELECT ef_repair()'), qr/^42501: /, 'a stranger cannot repair');
cmp_ok($node->safe_psql('whole', 'SET ROLE ef_boss; SELECT count(*) FROM ef_repair()'), '>', 0, 'repaired');
same_answers(answers($node, 'whole'), $expected, 'after DROP EXTENSION CASCADE and ef_repair(): same answers');
is($node->safe_psql('whole', 'SET ROLE ef_boss; SELECT count(*) FROM ef_repair()'), 0, 'a second repair finds nothing');
is($node->safe_psql('whole', 'SELECT epoch, paused FROM ef_store.instance'), '1|f', 'it is no copy');
$node->safe_psql('whole', 'CALL ef_drain()');

$node->stop;
done_testing();
