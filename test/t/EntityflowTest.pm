# What the tests with servers of their own share: a server with entityflow, a populated
# database on it, and all that it answers.
package EntityflowTest;

use strict;
use warnings;
use Digest::MD5 'md5_hex';
use Exporter 'import';
use File::Basename;
use PostgreSQL::Test::Cluster;
use PostgreSQL::Test::Utils;
use Test::More;

our @EXPORT = qw(make_server populate make_database answers same_answers run fails slurp_sql);

my $here = dirname(__FILE__);

# A running server with the library preloaded; %init goes to init().
sub make_server
{
	my ($name, %init) = @_;
	my $node = PostgreSQL::Test::Cluster->new($name);

	$node->init(extra => [ '--locale=C.UTF-8', '--encoding=UTF8' ], %init);
	$node->append_conf('postgresql.conf', "shared_preload_libraries = 'entityflow'\n");
	$node->start;
	return $node;
}

# A database of ef_boss.
sub make_database
{
	my ($node, $name) = @_;

	$node->safe_psql('postgres', "CREATE DATABASE $name OWNER ef_boss TEMPLATE template0");
}

# Makes the roles and a database that holds a little of everything.
sub populate
{
	my ($node, $name) = @_;

	$node->command_ok([ 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', "$here/roles.sql", $node->connstr('postgres') ], 'roles');
	make_database($node, $name);
	$node->command_ok([ 'psql', '-X', '-q', '-f', "$here/populate.sql", $node->connstr($name) ], 'database is populated');
}

# All that a database answers, with lengths and digests in the place of long values.
sub answers
{
	my ($node, $name, $questions) = @_;
	my ($out, $err) = run_command([ 'psql', '-X', '-q', '-f', $questions // "$here/answers.sql", $node->connstr($name) ]);

	is($err, '', "$name answers without complaint");
	$out =~ s/([^|\n]{1000,})/'<' . length($1) . ' bytes ' . md5_hex($1) . '>'/ge;
	return "$out\n";
}

# Compares answers byte by byte; what differs is shown, and all of it kept as files.
sub same_answers
{
	my ($got, $expected, $what) = @_;

	return pass($what) if $got eq $expected;
	my $folder = PostgreSQL::Test::Utils::tempdir();
	append_to_file("$folder/expected", $expected);
	append_to_file("$folder/got", $got);
	my ($diff) = run_command([ 'diff', "$folder/expected", "$folder/got" ]);
	fail($what);
	diag(join "\n", map { substr($_, 0, 300) } (split /\n/, $diff)[ 0 .. 30 ]);
}

# Runs a program against a node.
sub run
{
	my ($node, $what, @command) = @_;

	$node->command_ok(\@command, $what);
}

# What a statement that must fail says: "SQLSTATE: all of its messages".
sub fails
{
	my ($node, $name, $sql) = @_;
	my ($rc, $out, $err) = $node->psql($name, "\\set VERBOSITY verbose\n$sql");

	$rc == 0 ? fail("no error: $sql") : pass("refused: $sql");
	my ($state) = $err =~ /ERROR:  ([0-9A-Z]{5}): /;
	return ($state // '') . ": $err";
}

1;
