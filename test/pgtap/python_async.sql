-- Processes that are async functions, and what they log.
\connect - postgres
SET client_min_messages = warning;
SELECT ef_create_process('gathers', $$
import asyncio
async def price(item):
    await asyncio.sleep(0.01)
    return item["qty"] * item["price"]
async def gathers(meta, data):
    data["prices"] = await asyncio.gather(*(price(item) for item in data["items"]))
    return {"total": sum(data["prices"])}
$$);
SELECT ef_create_process('fails', $$
import asyncio
async def fails():
    await asyncio.sleep(0)
    raise ValueError("in the loop")
$$);
SELECT ef_create_process('leaves_task', $$
import asyncio
async def leaves_task(data):
    asyncio.get_running_loop().create_task(asyncio.sleep(3600))
    await asyncio.sleep(0)
    data["done"] = True
$$);
SELECT ef_create_process('calls_async', $$
async def calls_async(data):
    plpy.execute("SELECT ef_transition('%s', 'gathers', '{\"items\": []}')" % data["other"])
    data["done"] = True
$$);
SELECT ef_create_process('is_ready', $$
async def is_ready(data): return data["ready"]
$$, 'criterion');
SELECT ef_create_process('logs', $$
import logging
log = logging.getLogger("orders")
def logs(data):
    log.debug("not shown")
    log.info("for the server's log")
    log.warning("low stock: %s", data["sku"])
    data["logged"] = True
$$);
\connect - ef_tester
SELECT ef_create_model('py');
SELECT workflow FROM ef_import_workflow('py', (SELECT json_build_object('name', 'w', 'initialState', 'S', 'states',
	json_build_object('S', json_build_object('transitions', (SELECT json_agg(json_build_object('name', name, 'next', 'S', 'manual', true,
		'processors', json_build_array(json_build_object('name', name)))) FROM unnest(ARRAY['gathers', 'fails', 'leaves_task', 'calls_async', 'logs']) AS name)::jsonb
		|| jsonb_build_array(jsonb_build_object('name', 'is_ready', 'next', 'S', 'manual', true,
			'criterion', '{"type":"function","function":{"name":"is_ready"}}'::jsonb)))))));
SELECT ef_create('py', '{}') AS id, ef_create('py', '{}') AS other \gset
PREPARE fire(text, jsonb) AS SELECT ef_transition(:'id', $1, $2);
PREPARE shown AS SELECT data FROM ef_get(:'id');

SELECT plan(9);
-- rule 5.3: async functions are run
SELECT lives_ok($$EXECUTE fire('gathers', '{"items": [{"qty": 2, "price": 1.5}, {"qty": 1, "price": 4}]}')$$, 'an async function');
SELECT results_eq('shown', $$VALUES ('{"items": [{"qty": 2, "price": 1.5}, {"qty": 1, "price": 4}], "prices": [3.0, 4], "total": 7.0}'::jsonb)$$, 'ran to its end');
SELECT throws_ok($$EXECUTE fire('fails', '{}')$$, '38000', 'ValueError: in the loop', 'its errors come out');
SELECT lives_ok($$EXECUTE fire('leaves_task', '{}')$$, 'tasks that are left behind are cancelled');
SELECT lives_ok(format($$EXECUTE fire('calls_async', '{"other": "%s"}')$$, :'other'), 'one within another one');
SELECT lives_ok($$EXECUTE fire('is_ready', '{"ready": true}')$$, 'an async criterion');
SELECT throws_ok($$EXECUTE fire('is_ready', '{"ready": false}')$$, 'WF002', NULL, 'that is false');
-- logging goes to the server's log, from WARNING on also to the client
SET client_min_messages = error;
SELECT lives_ok($$EXECUTE fire('logs', '{"sku": "A1"}')$$, 'logging');
SELECT results_eq('shown', $$VALUES ('{"sku": "A1", "logged": true}'::jsonb)$$, 'and on');
SELECT * FROM finish();
