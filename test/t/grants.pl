# Grants on model views are the privileges of models: whatever was granted, revoked or dropped
# is what DROP EXTENSION CASCADE, CREATE EXTENSION, ef_repair() give back, no more and no less.
use strict;
use warnings;
use EntityflowTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $node = make_server('grants');
my $name;

populate($node, 'original');

# Begins a story in a copy of the populated database.
sub story
{
	my ($title) = @_;

	note("--- $title");
	$name = 'story_' . ($title =~ s/\W+/_/gr);
	$node->safe_psql("postgres", "CREATE DATABASE $name TEMPLATE original OWNER ef_boss");
	sql("GRANT CREATE ON DATABASE $name TO ef_maker");
}

sub sql
{
	my ($statements) = @_;

	return $node->safe_psql($name, $statements);
}

# The grants as the server shows them.
sub grants
{
	return sql('\dp ef.*') . sql('\dn+ ef');
}

# Those that are remembered for a model.
sub remembered
{
	my ($model) = @_;

	return sql("SELECT g.privilege, g.\"column\", g.\"to\", g.by, g.grantable FROM ef_store.model,
		jsonb_to_recordset(grants) AS g (privilege text, \"column\" text, \"to\" text, by text, grantable boolean)
		WHERE model = '$model' AND version = 1");
}

# Drops the extension with all that depends on it, makes it again; what is said meanwhile.
sub rebuild
{
	my ($meanwhile) = @_;

	sql('SET client_min_messages = warning; DROP EXTENSION entityflow CASCADE');
	sql($meanwhile) if $meanwhile;
	sql('CREATE EXTENSION entityflow');
	my ($rc, $out, $err) = $node->psql($name, 'SET ROLE ef_boss; SELECT ef_repair()');
	is($rc, 0, "$name: repaired");
	return $err;
}

# Whatever the grants are, they come back.
sub rebuilt_same
{
	my $before = grants();

	is(rebuild(), '', "$name: without notices");
	same_answers(grants(), $before, "$name: grants are back");
}

# --- granting -----------------------------------------------------------------------------

story('in every way');
sql(q{
	SET ROLE ef_boss;
	GRANT SELECT, DELETE ON ef."order", ef.empty TO ef_guest;
	GRANT TRIGGER, REFERENCES, TRUNCATE ON ef.empty TO ef_guest;
	GRANT UPDATE (state) ON ALL TABLES IN SCHEMA ef TO ef_auditor;
	SET search_path = ef;
	GRANT INSERT ON empty TO ef_clerk GRANTED BY CURRENT_USER;
	DO 'BEGIN GRANT UPDATE (data) ON ef.empty TO ef_clerk; END';
	RESET ROLE;
	GRANT ef_manager TO ef_guest;
	SET ROLE ef_guest;
	GRANT SELECT ON ef."order" TO ef_maker;
});
like(remembered('order'), qr/^SELECT\|\|ef_maker\|ef_manager\|f$/m, 'a member grants as the role that may');
like(remembered('empty'), qr/^UPDATE\|data\|ef_clerk\|\|f$/m, 'a grant inside of a function');
rebuilt_same();
is(sql('SET ROLE ef_guest; SELECT count(*) > 0 FROM ef."order"'), 't', 'who may read, reads');
$node->safe_psql('postgres', 'REVOKE ef_manager FROM ef_guest');

story('not committed');
my $before = remembered('empty');
sql('BEGIN; GRANT SELECT ON ef.empty TO ef_guest; ROLLBACK; BEGIN; SAVEPOINT s; GRANT INSERT ON ef.empty TO ef_guest; ROLLBACK TO s; COMMIT');
is(remembered('empty'), $before, 'what was rolled back is not remembered');
rebuilt_same();

# --- revoking -----------------------------------------------------------------------------

story('revoked');
sql(q{
	SET ROLE ef_boss;
	REVOKE GRANT OPTION FOR UPDATE (data, state) ON ef."order" FROM ef_manager CASCADE;
	REVOKE INSERT ON ef."order" FROM ef_manager CASCADE;
	REVOKE SELECT ON ef.empty FROM PUBLIC;
});
unlike(remembered('order'), qr/INSERT\|\|ef_clerk|UPDATE\|\w+\|ef_auditor/, 'with all that followed from it');
is(remembered('empty'), '', 'and to the last one');
is(rebuild(), '', "$name: without notices");
is(sql('SET ROLE ef_guest; SELECT count(*) FROM ef_models()'), '1', 'of Odd "näme" anybody may create');

story('dropped owned');
sql('DROP OWNED BY ef_manager; DROP OWNED BY ef_auditor;');
unlike(remembered('order'), qr/ef_manager|ef_auditor/, 'DROP OWNED is remembered');
rebuilt_same();

story('forgotten');
sql('ALTER EVENT TRIGGER entityflow_grants DISABLE; SET ROLE ef_boss; GRANT SELECT ON ef.empty TO ef_guest');
rebuilt_same();

story('before repair');
$before = grants();
sql('DROP EXTENSION entityflow CASCADE; CREATE EXTENSION entityflow; DROP OWNED BY ef_guest');
sql('GRANT SELECT ON ALL TABLES IN SCHEMA ef TO ef_guest; SET ROLE ef_boss; SELECT ef_repair()');
same_answers(grants(), $before, 'what happens while the views are gone takes nothing away');

story('model again');
sql(q{SET ROLE ef_boss; SELECT ef_drop_model('empty'); SELECT ef_create_model('empty')});
is(remembered('empty'), '', 'a model of the same name has none of the old grants');
rebuilt_same();

# --- default privileges ---------------------------------------------------------------------

story('default privileges');
sql(q{
	SET ROLE ef_boss;
	ALTER DEFAULT PRIVILEGES GRANT ALL ON TABLES TO ef_guest;
	ALTER DEFAULT PRIVILEGES IN SCHEMA ef GRANT ALL ON TABLES TO PUBLIC;
	ALTER DEFAULT PRIVILEGES GRANT ALL ON SCHEMAS TO ef_guest;
	SELECT ef_create_model('closed');
	SET ROLE ef_maker;
	SELECT ef_create_model('theirs');
});
my $rights = q{
	SELECT v.relname FROM pg_class v, unnest(ARRAY['ef_guest', 'ef_clerk']) AS r, unnest(ARRAY['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS p
	 WHERE (v.relname IN ('closed', 'theirs') OR v.relnamespace = 'ef_store'::regnamespace) AND v.relkind IN ('r', 'p', 'v') AND has_table_privilege(r, v.oid, p)};
is(sql($rights), '', 'nobody gets a model or storage by default privileges');
is(rebuild(), '', "$name: without notices");
is(sql($rights), '', 'nor by repair');
my ($dump) = run_command([ 'pg_dump', $node->connstr($name) ]);
my $file = PostgreSQL::Test::Utils::tempdir() . '/dump.sql';
append_to_file($file, "$dump\n");
make_database($node, 'defaults_restored');
run($node, "$name: restored", 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', $file, '-d', $node->connstr('defaults_restored'));
is($node->safe_psql('defaults_restored', $rights), '', 'nor by a restore');
make_database($node, 'defaults_first');
$node->safe_psql('defaults_first', q{
	ALTER DEFAULT PRIVILEGES FOR ROLE ef_boss GRANT ALL ON TABLES TO ef_guest;
	ALTER DEFAULT PRIVILEGES FOR ROLE ef_boss GRANT ALL ON SCHEMAS TO ef_guest, PUBLIC;
	CREATE EXTENSION entityflow;
	SET ROLE ef_boss;
	SELECT ef_create_model('closed')});
is($node->safe_psql('defaults_first', $rights), '', 'nor with the first model');
is($node->safe_psql('defaults_first', q{SELECT has_schema_privilege('ef_guest', 'ef_store', 'USAGE'), has_schema_privilege('ef_guest', 'ef', 'CREATE'),
	has_schema_privilege('ef_guest', 'ef', 'USAGE'), has_schema_privilege('ef_guest', 'entityflow', 'USAGE')}), 'f|f|t|f', 'nor the schemas');

# --- roles that come and go -----------------------------------------------------------------

story('without the extension');
my $grants = grants();
sql('DROP EXTENSION entityflow CASCADE');
($dump) = run_command([ 'pg_dump', $node->connstr($name) ]);
unlink $file;
append_to_file($file, "$dump\n");
make_database($node, 'bare_restored');
run($node, 'a dump of storage alone is restored', 'psql', '-X', '-q', '-v', 'ON_ERROR_STOP=1', '-f', $file, '-d', $node->connstr('bare_restored'));
$name = 'bare_restored';
sql('CREATE EXTENSION entityflow; SET ROLE ef_boss; SELECT ef_repair()');
same_answers(grants(), $grants, 'and the grants come with ef_repair()');

story('another owner');
$node->safe_psql('postgres', 'CREATE ROLE ef_heir');
sql("REASSIGN OWNED BY ef_boss TO ef_heir; GRANT CREATE ON DATABASE $name TO ef_heir;");
is(sql("SELECT ef_create('order', '{\"country\": \"FR\"}', 1) IS NOT NULL"), 't', 'storage with another owner is written');
like(fails($node, $name, 'SET ROLE ef_boss; SELECT ef_repair()'), qr/^42501: /, 'the old owner may not repair');
$grants = grants();
sql('DROP EXTENSION entityflow CASCADE; CREATE EXTENSION entityflow; SET ROLE ef_heir; SELECT ef_repair()');
same_answers(grants(), $grants, 'the new one does, and grants are his');
is(sql('SET ROLE ef_clerk; SELECT count(*) > 0 FROM ef."order"'), 't', 'views work under him');
sql("SET ROLE ef_heir; SELECT ef_create_model('his')");

story('another name');
$node->safe_psql('postgres', 'ALTER ROLE ef_auditor RENAME TO ef_examiner');
rebuilt_same();
$node->safe_psql('postgres', 'ALTER ROLE ef_examiner RENAME TO ef_auditor');

story('a role is gone');
$node->safe_psql('postgres', "DROP DATABASE $_")
  for grep { $_ ne $name } split /\n/, $node->safe_psql('postgres', "SELECT datname FROM pg_database WHERE datname !~ '^(postgres|template.)\$'");
my $notices = rebuild('DROP ROLE ef_manager, ef_auditor');
like($notices, qr/NOTICE: .*privilege SELECT on ef\."order" for "ef_manager" is not granted again/, 'it says whose grants are lost');
like($notices, qr/DETAIL: .*for "ef_clerk"|privilege INSERT on ef\."order" for "ef_clerk"/, 'and which followed from them');
is(remembered('order'), "SELECT||ef_clerk||f\nDELETE||ef_clerk||f", 'what could be granted is');
is(rebuild(), '', 'and next time there is nothing to say');

$node->stop;
done_testing();
