# A standby from a base backup reads all and writes nothing; promoted, it goes on as the
# original would: nothing tells it from a failover.
use strict;
use warnings;
use EntityflowTest;
use PostgreSQL::Test::Utils;
use Test::More;

my $primary = make_server('primary', allows_streaming => 1);

populate($primary, 'shop');
$primary->backup('base');
my $standby = PostgreSQL::Test::Cluster->new('standby');
$standby->init_from_backup($primary, 'base', has_streaming => 1);
$standby->start;
$primary->safe_psql('shop', "SELECT ef_create('private', '{\"late\": true}', id => '00000000-0000-7000-8000-000000000999')");
$primary->wait_for_catchup($standby);

# --- reading ------------------------------------------------------------------------------

my $expected = answers($primary, 'shop');
same_answers(answers($standby, 'shop'), $expected, 'the standby answers as the primary does');
is($standby->safe_psql('shop', "SET ROLE ef_maker; SELECT data FROM ef.private WHERE id = '00000000-0000-7000-8000-000000000999'"),
	'{"late": true}', 'what came after the backup is there');

# --- writing ------------------------------------------------------------------------------

my $instance = $primary->safe_psql('shop', 'SELECT i, xmin FROM ef_store.instance i');
my $id = '00000000-0000-7000-8000-000000000201';

for my $write (
	"SELECT ef_create('private', '{}')",
	"SELECT ef_create('private', '{}', idempotency_key => 'k')",
	"SELECT ef_create_many('private', '[{}]')",
	"SELECT ef_update('$id', '{}')",
	"SELECT ef_patch('$id', '{}')",
	"SELECT ef_transition('$id', 'leave')",
	"SELECT ef_delete('$id')",
	"SELECT ef_restore('$id')",
	"SELECT ef_lock('$id')",
	"SELECT ef_create_model('new')",
	"SELECT ef_drop_model('empty')",
	"SELECT ef_import_workflow('private', '{\"name\": \"w\", \"initialState\": \"a\", \"states\": {\"a\": {}}}')",
	'SELECT ef_upgrade_storage()',
	'SELECT ef_repair()',
	'SELECT ef_resume()',
	'CALL ef_drain()',
	'INSERT INTO ef.private (data) VALUES (\'{}\')',
	"UPDATE ef.private SET data = '{}'",
	'DELETE FROM ef.private')
{
	my $name = $write =~ /^(?:SELECT|CALL) (ef_\w+\()/ ? $1 : (split / /, $write)[0];
	my $said = qr/^25006: .*cannot execute \Q$name\E.* in a read-only transaction/;

	like(fails($standby, 'shop', $write), $said, 'says what it cannot');
	like(fails($primary, 'shop', "SET default_transaction_read_only = on; $write"), $said, 'nor can a read-only transaction');
}
is($standby->safe_psql('shop', 'SELECT i, xmin FROM ef_store.instance i'), $instance, 'the instance row is untouched');

# --- promoted -----------------------------------------------------------------------------

$primary->stop;
$standby->promote;
same_answers(answers($standby, 'shop'), $expected, 'promoted, it answers the same');
is($standby->safe_psql('shop', "SELECT rev FROM ef_get('$id')"), 2, 'an entity');
is($standby->safe_psql('shop', "SELECT ef_patch('$id', '{\"promoted\": true}')"), 3, 'is written');
$standby->safe_psql('shop', 'CALL ef_drain()');
is($standby->safe_psql('shop', "SELECT count(*) FROM ef_tasks('due')"), 0, 'work runs without being told to');
is($standby->safe_psql('shop', 'SELECT epoch, paused FROM ef_store.instance'), '1|f', 'in the same epoch');
is($standby->safe_psql('shop', 'SELECT count(*) FROM ef_verify()'), 0, 'and all is sound');

$standby->stop;
done_testing();
