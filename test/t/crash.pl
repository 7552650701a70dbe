# A drain, or the server, dies in the middle: what was committed has its effect once, what was
# not has none, and the queue goes on from there.
# rule 5.5: what a process does is one transaction with its revision
use strict;
use warnings;
use EntityflowTest;
use IPC::Run;
use PostgreSQL::Test::Utils;
use Test::More;
use Time::HiRes qw(usleep);

my $node = make_server('crash');
my @sessions;

$node->append_conf('postgresql.conf', "restart_after_crash = on\nautovacuum = off\n");
$node->restart;
$node->safe_psql('postgres', 'CREATE ROLE ef_boss LOGIN; CREATE DATABASE work OWNER ef_boss');
$node->safe_psql('work', 'CREATE EXTENSION entityflow; CREATE EXTENSION plpython3u');

# A process that leaves an effect, twice of which its key refuses, and a criterion.  Both wait
# at an entity that says so, for whoever holds the advisory lock 1.
$node->safe_psql('work', <<~'SQL', extra_params => [ '-U', 'ef_boss' ]);
	CREATE TABLE effect (entity_id uuid PRIMARY KEY, at timestamptz NOT NULL DEFAULT now());
	CREATE FUNCTION stand(data jsonb) RETURNS boolean LANGUAGE plpgsql AS $$
	BEGIN
		IF data->>'stand' = 'wait' THEN
			PERFORM pg_advisory_xact_lock(1);
		END IF;
		RETURN true;
	END $$;
	CREATE FUNCTION make_effect(meta jsonb, data jsonb) RETURNS jsonb LANGUAGE plpgsql AS $$
	BEGIN
		INSERT INTO effect VALUES ((meta->>'entity_id')::uuid);
		PERFORM stand(data);
		RETURN data || '{"effect": true}';
	END $$;
	CREATE FUNCTION is_open(meta jsonb, data jsonb) RETURNS boolean LANGUAGE sql RETURN stand(data);
	SELECT ef_create_model('effective');
	SELECT FROM ef_import_workflow('effective', '{"name": "e", "initialState": "New", "states": {
		"New": {"transitions": [{"name": "work", "next": "Done", "processors": [{"name": "make_effect"}]}]}, "Done": {}}}');
	SELECT ef_create_model('pure');
	SELECT FROM ef_import_workflow('pure', '{"name": "p", "initialState": "New", "states": {
		"New": {"transitions": [{"name": "work", "next": "Done", "criterion": {"type": "function", "function": {"name": "is_open"}}}]}, "Done": {}}}');
SQL

# --- what every case does -----------------------------------------------------------------

# Makes entities with a task each; the one of that number waits in its process.
sub fill
{
	my ($model, $count, $wait) = @_;

	$node->safe_psql('work', "SELECT count(ef_create('$model', CASE n WHEN $wait THEN '{\"stand\": \"wait\"}' ELSE '{}' END::jsonb,
		id => lpad(n::text, 32, '0')::uuid)) FROM generate_series(1, $count) n", extra_params => [ '-U', 'ef_boss' ]);
}

# Begins a session of that name and settings, which runs a statement.
sub begin
{
	my ($name, $sql, $settings) = @_;
	my %session = (in => '', out => '', err => '');

	local $ENV{PGAPPNAME} = $name;
	local $ENV{PGOPTIONS} = $settings // '';
	$session{run} = IPC::Run::start([ 'psql', '-X', '-q', '-U', 'ef_boss', '-v', 'VERBOSITY=verbose', '-c', $sql,
			$node->connstr('work') ], \$session{in}, \$session{out}, \$session{err});
	push @sessions, \%session;
	return \%session;
}

# Waits for a session's end; what it complained of.
sub ended
{
	my ($session) = @_;

	IPC::Run::finish($session->{run});
	return $session->{err};
}

# Holds the lock, so that a drain stands still in the middle.
sub hold
{
	my $holder = begin('holder', 'SELECT pg_advisory_lock(1); SELECT pg_sleep(3600)');

	$node->poll_query_until('work', "SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND granted") or die;
	return $holder;
}

# Begins a drain and waits until it stands in the middle; the session and its process id.
sub drain_to_the_middle
{
	my ($settings) = @_;
	my $session = begin('drainer', 'CALL ef_drain()', $settings);

	$node->poll_query_until('work', "SELECT count(*) = 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted") or die;
	return ($session, $node->safe_psql('work', "SELECT pid FROM pg_stat_activity WHERE application_name = 'drainer'"));
}

# Waits until the server has come back from the loss of a backend, which its log tells from the
# offset on: a session that is let in before it noticed would be ended.
sub wait_for_server
{
	my ($offset) = @_;

	for (my $tries = 0; slurp_file($node->logfile, $offset) !~ /reinitializing.*ready to accept connections/s; $tries++)
	{
		die 'the server did not notice' if $tries == 1800;
		usleep(100_000);
	}
	$node->poll_query_until('work', 'SELECT true') or die 'the server did not come back';
}

# Nothing half-written: done work has its effect and revision once, other work none of them.
sub check_sound
{
	my ($what, $done, $status) = @_;

	is($node->safe_psql('work', q{SELECT count(*) FROM ef_store.entity WHERE state = 'Done'}), $done, "$what: $done are done") if defined $done;
	is($node->safe_psql('work', <<~'SQL'), 0, "$what: each effect belongs to work that is done, and the other way round");
		SELECT count(*) FROM ef.effective e FULL JOIN effect f ON f.entity_id = e.id
		 WHERE (e.state = 'Done') <> (f.entity_id IS NOT NULL) OR (e.state = 'Done') <> (e.data ? 'effect') OR e.id IS NULL
	SQL
	is($node->safe_psql('work', <<~'SQL'), 0, "$what: each has as many automatic revisions as it should, and a task if it has none");
		SELECT count(*) FROM ef_store.entity e,
			   LATERAL (SELECT count(*) FROM ef_store.revision r WHERE r.entity_id = e.id AND automatic) r (n),
			   LATERAL (SELECT count(*) FROM ef_store.task t WHERE t.entity_id = e.id) t (n)
		 WHERE r.n <> (e.state = 'Done')::int OR t.n <> (e.state <> 'Done')::int
	SQL
	is($node->safe_psql('work', q{SELECT coalesce(string_agg(DISTINCT status || ' ' || attempts, ', '), 'none') FROM ef_store.task}),
		$status, "$what: tasks: $status") if defined $status;
	is($node->safe_psql('work', 'SELECT count(*) FROM ef_verify()'), 0, "$what: storage is sound");
}

# Runs what is left, looks at all, and clears it away.
sub finish_work
{
	my ($what, $count) = @_;

	$node->safe_psql('work', 'CALL ef_drain()');
	check_sound("$what, drained", $count, 'none');
	$node->safe_psql('work', q{SET entityflow.maintenance = on; TRUNCATE ef_store.entity, ef_store.revision, ef_store.log, effect});
}

sub end_sessions
{
	IPC::Run::kill_kill($_->{run}) for splice @sessions;
}

# --- kill -9 of the backend that drains ---------------------------------------------------

for my $case ([ 'killed between processes', 'effective', 200, 101, 100 ], [ 'killed in a batch', 'pure', 1000, 451, 300 ])
{
	my ($what, $model, $count, $wait, $done) = @$case;

	fill($model, $count, $wait);
	hold();
	my ($session, $pid) = drain_to_the_middle();
	my $offset = -s $node->logfile;

	kill('KILL', $pid) == 1 or die;
	like(ended($session), qr/server closed the connection|terminating connection/, "$what: the session is gone");
	wait_for_server($offset);
	end_sessions();
	check_sound($what, $done, 'due 0');
	finish_work($what, $count);
}

# --- an immediate shutdown, anywhere, of two drains ---------------------------------------

for my $round (1 .. 3)
{
	my $what = "immediate stop $round";

	fill('effective', 1500, 0);
	begin('drainer', 'CALL ef_drain()') for 1 .. 2;
	$node->poll_query_until('work', 'SELECT count(*) >= ' . 150 * $round . ' FROM effect') or die;
	$node->stop('immediate');
	end_sessions();
	$node->start;
	check_sound($what);
	finish_work($what, 1500);
}

# --- cancelled, timed out, terminated: not the task's failure -----------------------------

my %interruption = (
	'cancelled' => [ '', 'pg_cancel_backend', qr/57014: canceling statement due to user request/ ],
	'terminated' => [ '', 'pg_terminate_backend', qr/57P01: terminating connection/ ],
	'timed out' => [ '-c statement_timeout=3s', undef, qr/57014: canceling statement due to statement timeout/ ],
);

for my $how (sort keys %interruption)
{
	my ($settings, $function, $error) = @{ $interruption{$how} };

	for my $case ([ 'effective', 20, 11, 10 ], [ 'pure', 500, 451, 300 ])
	{
		my ($model, $count, $wait, $done) = @$case;
		my $what = "$how, $model";

		fill($model, $count, $wait);
		my $holder = hold();
		my ($session, $pid) = drain_to_the_middle($settings);
		$node->safe_psql('work', "SELECT $function($pid)") if defined $function;
		like(ended($session), $error, "$what: that is the error");
		check_sound($what, $done, 'due 0');
		is($node->safe_psql('work', 'SELECT count(*) FROM ef_store.log'), 0, "$what: nothing was logged");
		$node->safe_psql('work', "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'holder'");
		ended($holder);
		@sessions = ();
		finish_work($what, $count);
	}
}

# --- a process that ends its own backend --------------------------------------------------

$node->safe_psql('work', <<~'SQL');
	CREATE FUNCTION kill_self() RETURNS void LANGUAGE plpython3u AS $$
	import os
	os.kill(os.getpid(), 9)
	$$;
SQL

for my $case ([ 'kills itself', 'kill_self()' ], [ 'terminates itself', 'pg_terminate_backend(pg_backend_pid())' ])
{
	my ($what, $call) = @$case;

	$node->safe_psql('work', "CREATE OR REPLACE FUNCTION stand(data jsonb) RETURNS boolean LANGUAGE plpgsql AS \$\$
		BEGIN IF data->>'stand' = 'wait' THEN PERFORM $call; END IF; RETURN true; END \$\$", extra_params => [ '-U', 'ef_boss' ]);
	fill('effective', 20, 11);
	my $offset = -s $node->logfile;

	isnt(ended(begin('drainer', 'CALL ef_drain()')), '', "$what: so does the session");
	wait_for_server($offset) if $call eq 'kill_self()';
	check_sound($what, 10, 'due 0');
	$node->safe_psql('work', 'CREATE OR REPLACE FUNCTION stand(data jsonb) RETURNS boolean LANGUAGE sql RETURN true', extra_params => [ '-U', 'ef_boss' ]);
	finish_work($what, 20);
}

$node->stop;
done_testing();
