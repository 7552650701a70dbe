-- The time that a process in Python may take.
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('loops', $$
def loops():
    while True:
        pass
$$);
SELECT ef_create_process('sleeps', $$
from time import sleep
def sleeps():
    sleep(3600)
$$);
SELECT ef_create_process('swallows', $$
import time
def swallows():
    while True:
        try:
            time.sleep(3600)
        except BaseException:
            pass
$$);
SELECT ef_create_process('swallows_deeply', $$
def swallows_deeply():
    while True:
        try:
            while True:
                try:
                    x = 1
                except BaseException:
                    continue
                finally:
                    x = 2
        except BaseException:
            pass
$$);
SELECT ef_create_process('sleeps_in_sql', $$def sleeps_in_sql(): plpy.execute("SELECT pg_sleep(3600)")$$);
SELECT ef_create_process('swallows_in_sql', $$
def swallows_in_sql():
    while True:
        try:
            plpy.execute("SELECT pg_sleep(3600)")
        except Exception:
            pass
$$);
SELECT ef_create_process('comes_late', $$
import time
def comes_late():
    try:
        time.sleep(3600)
    except BaseException:
        return {"late": True}
$$);
SELECT ef_create_process('awaits', $$
import asyncio
async def awaits():
    await asyncio.sleep(3600)
$$);
SELECT ef_create_process('awaits_stubbornly', $$
import asyncio
async def awaits_stubbornly():
    while True:
        try:
            await asyncio.sleep(3600)
        except BaseException:
            pass
$$);
SELECT ef_create_process('listens', $$
import socket
def listens():
    server = socket.create_server(("127.0.0.1", 0))
    server.accept()
$$);
SELECT ef_create_process('selects', $$
import select
def selects():
    select.select([], [], [], 3600)
$$);
SELECT ef_create_process('locks', $$
import threading
def locks():
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()
$$);
SELECT ef_create_process('waits_for_a_child', $$
import subprocess
def waits_for_a_child():
    subprocess.run(["sleep", "3600"])
$$);
SELECT ef_create_process('fires', $$
def fires(data):
    plpy.execute("SELECT ef_transition(ef_create('slow', '{}'), '%s')" % data["inner"])
$$);
SELECT ef_create_process('hangs', $$
def hangs():
    while True:
        pass
$$);
SELECT ef_create_process('fine', $$
import time
def fine(data):
    time.sleep(0.25)
    data["fine"] = True
$$);
\connect - ef_tester
SET client_min_messages = warning;
SELECT ef_create_model('slow');
SELECT workflow FROM ef_import_workflow('slow', (SELECT json_build_object('name', 'w', 'initialState', 'S', 'states',
	json_build_object('S', json_build_object('transitions', (SELECT json_agg(json_build_object(
		'name', name, 'next', 'S', 'manual', true,
		'processors', json_build_array(json_build_object('name', name, 'config', json_build_object('timeoutMs', ms))))) FROM (VALUES
		('loops', 150), ('sleeps', 150), ('swallows', 150), ('swallows_deeply', 150), ('sleeps_in_sql', 150), ('swallows_in_sql', 150),
		('comes_late', 150), ('awaits', 150), ('awaits_stubbornly', 150), ('listens', 150), ('selects', 150), ('locks', 150),
		('waits_for_a_child', 150), ('fires', 5000), ('fine', 5000), ('hangs', 3600000)) AS p (name, ms)))))));
SELECT ef_create('slow', '{}') AS id \gset
CREATE FUNCTION fire(id uuid, name text, data jsonb DEFAULT NULL) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
	RETURN ef_transition(id, name, data);
EXCEPTION WHEN query_canceled THEN
	RETURN SQLSTATE || ' ' || SQLERRM;
END $$;

SELECT plan(19);
-- rule 5.6
SELECT is(fire(:'id', name), format('57014 process "%s" ran longer than its limit of 150 ms', name), name)
FROM unnest(ARRAY['loops', 'sleeps', 'swallows', 'swallows_deeply', 'sleeps_in_sql', 'swallows_in_sql', 'comes_late', 'awaits',
	'awaits_stubbornly', 'listens', 'selects', 'locks', 'waits_for_a_child']) AS name;
SELECT is(fire(:'id', 'fires', '{"inner": "sleeps"}'), '57014 process "sleeps" ran longer than its limit of 150 ms', 'the limit of a process within');
-- nothing of it reaches what comes next
SELECT lives_ok($$SELECT pg_sleep(0.3)$$, 'the next statement is not hit');
SELECT is(fire(:'id', 'fine'), 'S', 'nor the next process');
-- a cancellation by the caller reaches Python, with its own message
SET statement_timeout = 200;
SELECT is(fire(:'id', 'hangs'), '57014 canceling statement due to statement timeout', 'statement_timeout');
RESET statement_timeout;
SELECT is((SELECT data FROM ef_get(:'id')), '{"fine": true}', 'the session lives, and what was done stays');
SELECT is((SELECT count(*) FROM ef_verify()), 0::bigint, 'storage is sound');
SELECT * FROM finish();
