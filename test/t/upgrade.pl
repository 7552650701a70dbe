# Dumps of earlier versions, kept in test/upgrade with what their databases answered, restore
# into the present build and answer the same.  Of the present version the install scripts and
# the tables must be those that are kept: once it is out, nobody's database changes unnoticed.
# test/upgrade/make keeps them anew; it runs this file with EF_KEEP naming a folder to fill.
use strict;
use warnings;
use EntityflowTest;
use File::Basename;
use File::Copy;
use PostgreSQL::Test::Utils;
use Test::More;

my $here = dirname(__FILE__);
my $node = make_server('upgrade');
my ($share) = run_command([ 'pg_config', '--sharedir' ]);
my $version = $node->safe_psql('postgres', "SELECT default_version FROM pg_available_extensions WHERE name = 'entityflow'");
my @scripts = map { "$_--$version.sql" } qw(entityflow entityflow_plpython3u);

# A dump without what differs from run to run, or between minor versions of the server.
sub dumped
{
	my ($name, @options) = @_;
	my ($dump) = run_command([ 'pg_dump', @options, $node->connstr($name) ]);

	$dump =~ s/^(\\(un)?restrict .*|-- Dumped (from|by) .*)\n//mg;
	return $dump;
}

# The definitions of storage, in an order that their names decide.
sub tables
{
	my ($name) = @_;

	return join '', sort split /^(?=-- Name: )/m, dumped($name, qw(-s -n ef_store));
}

sub keep
{
	my ($folder) = @_;

	populate($node, 'kept');
	append_to_file("$folder/dump.sql", dumped('kept') . "\n");
	copy("$here/answers.sql", "$folder/answers.sql");
	append_to_file("$folder/answers", answers($node, 'kept'));
	copy("$share/extension/$_", "$folder/$_") for @scripts;
}

# What a kept database answers in the present build, and whether it goes on working.
sub check_restored
{
	my ($folder) = @_;
	my $name = 'from_' . basename($folder) =~ s/\./_/gr;

	make_database($node, $name);
	run($node, "$name: restored", 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', "$folder/dump.sql", '-d', $node->connstr($name));
	same_answers(answers($node, $name, "$folder/answers.sql"), slurp_file("$folder/answers"), "$name: the answers of then");
	$node->safe_psql($name, 'SELECT ef_upgrade_storage(); SELECT ef_resume()');
	$node->safe_psql($name, 'CALL ef_drain()');
	is($node->safe_psql($name, "SELECT count(*) FROM ef_tasks('due')"), 0, "$name: its work goes on");
	is($node->safe_psql($name, 'SELECT count(*) FROM ef_verify()'), 0, "$name: all is sound");
	return $name;
}

# While its version is the present one, nothing kept may differ from what is built.
sub check_present
{
	my ($folder, $name) = @_;

	same_answers(slurp_file("$share/extension/$_"), slurp_file("$folder/$_"), "$_ is the kept one, else run test/upgrade/make")
	  for @scripts;
	make_database($node, 'fresh');
	$node->safe_psql('fresh', 'CREATE EXTENSION entityflow; SET ROLE ef_boss; SELECT ef_upgrade_storage()');
	same_answers(tables($name), tables('fresh'),
		'tables are those of the kept dump, else run test/upgrade/make');
}

if ($ENV{EF_KEEP})
{
	keep($ENV{EF_KEEP});
}
else
{
	run($node, 'roles', 'psql', '-X', '-q', '-f', "$here/roles.sql", 'postgres');
	for my $folder (grep { -d } glob "$here/../upgrade/*")
	{
		my $name = check_restored($folder);
		check_present($folder, $name) if basename($folder) eq $version;
	}
	ok(-d "$here/../upgrade/$version", "version $version is kept");
}
$node->stop;
done_testing();
