# pg_upgrade carries everything into a new cluster, which begins paused like any copy.
use strict;
use warnings;
use EntityflowTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $old = make_server('old');

populate($old, 'shop');
my $expected = answers($old, 'shop');
$old->stop;

my $new = make_server('new');
$new->stop;
my ($bin) = run_command([ 'pg_config', '--bindir' ]);
chdir PostgreSQL::Test::Utils::tempdir();
run($new, 'pg_upgrade', 'pg_upgrade', '--no-sync', '-b', $bin, '-B', $bin, '-d', $old->data_dir, '-D', $new->data_dir,
	'-p', $old->port, '-P', $new->port, '-s', $new->host);
$new->start;
same_answers(answers($new, 'shop'), $expected, 'same answers');
like(fails($new, 'shop', 'CALL ef_drain()'), qr/^55000: .*paused/, 'its work waits');
$new->safe_psql('shop', 'SET ROLE ef_boss; SELECT ef_resume()');
my ($rc, $out, $err) = $new->psql('shop', 'SET ROLE ef_boss; CALL ef_drain()');
unlike($err, qr/left to (its role|their roles)/, 'its signatures hold');
$new->safe_psql('shop', 'CALL ef_drain()');
is($new->safe_psql('shop', "SELECT count(*) FROM ef_tasks('due')"), 0, 'until it is resumed');
is($new->safe_psql('shop', 'SELECT count(*) FROM ef_verify()'), 0, 'all is sound');

$new->stop;
done_testing();
