/*
 * api_entity.c
 *		SQL functions that write entities, and what an entity offers.
 */
#include "compat.h"

#include "access/xact.h"
#include "funcapi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "api.h"
#include "engine.h"
#include "guard.h"
#include "idempotency.h"
#include "json.h"
#include "model.h"
#include "plan.h"
#include "storage.h"

PG_FUNCTION_INFO_V1(ef_create);
PG_FUNCTION_INFO_V1(ef_create_many);
PG_FUNCTION_INFO_V1(ef_update);
PG_FUNCTION_INFO_V1(ef_patch);
PG_FUNCTION_INFO_V1(ef_transition);
PG_FUNCTION_INFO_V1(ef_delete);
PG_FUNCTION_INFO_V1(ef_restore);
PG_FUNCTION_INFO_V1(ef_lock);
PG_FUNCTION_INFO_V1(ef_transitions);

/* Raises 25006 in a read-only transaction, as on a standby. */
static void
refuse_read_only(const char *function)
{
	if (XactReadOnly)
		PreventCommandIfReadOnly(psprintf("%s()", function));
}

/* --- keys of repeated calls --- */

/* Appends an argument so that no two lists of arguments read the same. */
static void
add_argument(StringInfo out, const char *value)
{
	if (value == NULL)
		appendStringInfoString(out, "-;");
	else
		appendStringInfo(out, "%zu:%s;", strlen(value), value);
}

static void
add_document(StringInfo out, Jsonb *value)
{
	add_argument(out, value ? JsonbToCString(NULL, &value->root, VARSIZE(value)) : NULL);
}

/* Begins the list of arguments with the caller, whose call it is. */
static void
begin_arguments(StringInfo out)
{
	initStringInfo(out);
	add_argument(out, GetUserNameFromId(GetUserId(), false));
}

/* Asks for the result of an earlier call with the same key. */
static bool
repeated(const EfIdempotency *call, StringInfo arguments, char **result)
{
	EfGuard		guard;
	bool		found;

	if (call->key == NULL)
		return false;
	guard = ef_guard_enter();
	found = ef_idempotency_begin(call, arguments->data, arguments->len, result);
	ef_guard_leave(&guard);
	return found;
}

/* Stores the result for later calls with the same key. */
static void
remember(const EfIdempotency *call, const char *result)
{
	EfGuard		guard;

	if (call->key == NULL)
		return;
	guard = ef_guard_enter();
	ef_idempotency_end(call, result);
	ef_guard_leave(&guard);
}

/* --- creation --- */

/* Creates one entity, or repeats what the key's first call gave. */
static pg_uuid_t
create(const EfCreate *request, Jsonb *data, const EfIdempotency *call)
{
	StringInfoData arguments;
	char	   *earlier;
	pg_uuid_t	id;

	refuse_read_only(call->function);
	if (call->key)
	{
		begin_arguments(&arguments);
		add_argument(&arguments, request->model);
		appendStringInfo(&arguments, "%d;", request->version);
		add_argument(&arguments, request->transition);
		add_argument(&arguments, request->id ? ef_entity_id(request->id) : NULL);
		add_document(&arguments, data);
	}
	if (repeated(call, &arguments, &earlier))
		return *DatumGetUUIDP(DirectFunctionCall1(uuid_in, CStringGetDatum(earlier)));
	id = ef_engine_create(request, data);
	remember(call, ef_entity_id(&id));
	return id;
}

/* ef_create(model, data, version, transition, id, idempotency_key) -> uuid */
Datum
ef_create(PG_FUNCTION_ARGS)
{
	Jsonb	   *data = (ef_api_required(fcinfo, 0, "model"), ef_api_jsonb(fcinfo, 1, "data"));
	EfCreate	request = {
		.model = ef_api_text(fcinfo, 0, "model"),
		.version = ef_api_version(fcinfo, 2),
		.transition = ef_api_text_or_null(fcinfo, 3),
		.id = ef_api_uuid_or_null(fcinfo, 4)
	};
	EfIdempotency call = {"ef_create", ef_api_text_or_null(fcinfo, 5)};
	pg_uuid_t  *id = palloc(sizeof(pg_uuid_t));

	SPI_connect();
	*id = create(&request, data, &call);
	SPI_finish();
	PG_RETURN_UUID_P(id);
}

/* One element of the array; 22023 names the position of what is no object. */
static Jsonb *
element(Jsonb *data, uint32 position)
{
	JsonbValue *value = getIthJsonbValueFromContainer(&data->root, position);

	if (value->type != jbvBinary || !JsonContainerIsObject(value->val.binary.data))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("document is not a JSON object"),
				 errdetail("Element %u of the array (counted from 0) is none; nothing was created.", position)));
	return JsonbValueToJsonb(value);
}

/* Creates one entity of many in its own memory; adds its id to the rows. */
static void
create_one(const EfCreate *request, Jsonb *data, uint32 position, ReturnSetInfo *rows, MemoryContext memory)
{
	MemoryContext old = MemoryContextSwitchTo(memory);
	pg_uuid_t	id = ef_engine_create(request, element(data, position));
	Datum		value = UUIDPGetDatum(&id);

	ef_api_row(rows, &value, NULL);
	MemoryContextSwitchTo(old);
	MemoryContextReset(memory);
}

/* Raises what a creation would raise before it looks at the document: for an array without any. */
static void
check_create(const EfCreate *request)
{
	EfGuard		guard = ef_guard_enter();

	ef_model_check(ef_model_open(request->model, request->version, AccessShareLock),
				   EF_RIGHT_CREATE, guard.user);
	ef_guard_leave(&guard);
}

/* ef_create_many(model, data, version) -> setof uuid, in the order of the array */
Datum
ef_create_many(PG_FUNCTION_ARGS)
{
	EfCreate	request = {
		.model = ef_api_text(fcinfo, 0, "model"),
		.version = ef_api_version(fcinfo, 2)
	};
	Jsonb	   *data = ef_api_jsonb(fcinfo, 1, "data");
	ReturnSetInfo *rows = ef_api_scalars(fcinfo);
	MemoryContext memory;

	refuse_read_only("ef_create_many");
	if (!JB_ROOT_IS_ARRAY(data) || JB_ROOT_IS_SCALAR(data))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("data is not a JSON array"),
				 errdetail("A JSON %s was given.", JB_ROOT_IS_OBJECT(data) ? "object" : "scalar"),
				 errhint("Give an array of objects, or one object to ef_create().")));
	SPI_connect();
	if (JB_ROOT_COUNT(data) == 0)
		check_create(&request);
	memory = AllocSetContextCreate(CurrentMemoryContext, "entityflow element", ALLOCSET_DEFAULT_SIZES);
	for (uint32 i = 0; i < JB_ROOT_COUNT(data); i++)
	{
		CHECK_FOR_INTERRUPTS();
		create_one(&request, data, i, rows, memory);
	}
	SPI_finish();
	return (Datum) 0;
}

/* --- changes --- */

/*
 * Changes one entity, or repeats what the key's first call gave; the result
 * is text: its new state or revision.
 */
static char *
change(const EfChange *request, const EfIdempotency *call, bool want_state)
{
	StringInfoData arguments;
	EfEntity	entity;
	char	   *result;

	refuse_read_only(call->function);
	if (call->key)
	{
		begin_arguments(&arguments);
		add_argument(&arguments, ef_entity_id(&request->id));
		add_argument(&arguments, request->transition);
		appendStringInfo(&arguments, "%d;", request->if_rev);
		add_document(&arguments, request->data);
		add_document(&arguments, request->patch);
	}
	if (repeated(call, &arguments, &result))
		return result;
	ef_engine_change(request, &entity);
	result = want_state ? entity.state : psprintf("%d", entity.rev);
	remember(call, result);
	return result;
}

/* As change, between connection to SPI and its end; the result outlives it. */
static char *
change_connected(const EfChange *request, const EfIdempotency *call, bool want_state)
{
	MemoryContext outer = CurrentMemoryContext;
	char	   *result;

	SPI_connect();
	result = MemoryContextStrdup(outer, change(request, call, want_state));
	SPI_finish();
	return result;
}

/* if_rev: 0 for NULL, 22023 below 1. */
static int32
expected_rev(FunctionCallInfo fcinfo, int n)
{
	int32		rev = ef_api_int_or(fcinfo, n, 0);

	if (!PG_ARGISNULL(n) && rev < 1)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("if_rev %d is not possible", rev),
				 errdetail("Revisions count from 1.")));
	return rev;
}

/* ef_update(id, data, transition, if_rev, idempotency_key) -> int */
Datum
ef_update(PG_FUNCTION_ARGS)
{
	EfChange	request = {
		.id = *ef_api_uuid(fcinfo, 0, "id"),
		.data = ef_api_jsonb(fcinfo, 1, "data"),
		.transition = ef_api_text_or_null(fcinfo, 2),
		.if_rev = expected_rev(fcinfo, 3),
		.kind = "update"
	};
	EfIdempotency call = {"ef_update", ef_api_text_or_null(fcinfo, 4)};

	PG_RETURN_INT32(atoi(change_connected(&request, &call, false)));
}

/* ef_patch(id, patch, transition, if_rev) -> int */
Datum
ef_patch(PG_FUNCTION_ARGS)
{
	EfChange	request = {
		.id = *ef_api_uuid(fcinfo, 0, "id"),
		.patch = ef_api_jsonb(fcinfo, 1, "patch"),
		.transition = ef_api_text_or_null(fcinfo, 2),
		.if_rev = expected_rev(fcinfo, 3),
		.kind = "update"
	};
	EfIdempotency call = {"ef_patch", NULL};

	PG_RETURN_INT32(atoi(change_connected(&request, &call, false)));
}

/* ef_transition(id, transition, data, if_rev, idempotency_key, patch) -> text */
Datum
ef_transition(PG_FUNCTION_ARGS)
{
	EfChange	request = {
		.id = *ef_api_uuid(fcinfo, 0, "id"),
		.transition = ef_api_text(fcinfo, 1, "transition"),
		.data = ef_api_jsonb_or_null(fcinfo, 2),
		.if_rev = expected_rev(fcinfo, 3),
		.patch = ef_api_jsonb_or_null(fcinfo, 5),
		.kind = "update"
	};
	EfIdempotency call = {"ef_transition", ef_api_text_or_null(fcinfo, 4)};

	if (request.data && request.patch)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("data and patch cannot be given together"),
				 errdetail("Both say what the document becomes."),
				 errhint("data replaces the document, patch changes parts of it.")));
	PG_RETURN_TEXT_P(cstring_to_text(change_connected(&request, &call, true)));
}

/* --- deletion, restoration, locks --- */

/* ef_delete(id, if_rev) -> int */
Datum
ef_delete(PG_FUNCTION_ARGS)
{
	pg_uuid_t  *id = ef_api_uuid(fcinfo, 0, "id");
	int32		if_rev = expected_rev(fcinfo, 1);
	int32		rev;

	refuse_read_only("ef_delete");
	SPI_connect();
	rev = ef_engine_delete(id, if_rev);
	SPI_finish();
	PG_RETURN_INT32(rev);
}

/* ef_restore(id) -> int */
Datum
ef_restore(PG_FUNCTION_ARGS)
{
	pg_uuid_t  *id = ef_api_uuid(fcinfo, 0, "id");
	int32		rev;

	refuse_read_only("ef_restore");
	SPI_connect();
	rev = ef_engine_restore(id);
	SPI_finish();
	PG_RETURN_INT32(rev);
}

/* ef_lock(id) -> int */
Datum
ef_lock(PG_FUNCTION_ARGS)
{
	pg_uuid_t  *id = ef_api_uuid(fcinfo, 0, "id");
	int32		rev;

	refuse_read_only("ef_lock");
	SPI_connect();
	rev = ef_engine_lock(id);
	SPI_finish();
	PG_RETURN_INT32(rev);
}

/* ef_transitions(id) -> rows (transition, next_state, manual, available, reason) */
Datum
ef_transitions(PG_FUNCTION_ARGS)
{
	pg_uuid_t  *id = ef_api_uuid_or_null(fcinfo, 0);
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	EfOffer    *offers;
	int			n;

	if (id == NULL || !ef_storage_exists())
		return (Datum) 0;
	SPI_connect();
	n = ef_engine_offers(id, &offers);
	for (int i = 0; i < n; i++)
	{
		const EfOffer *o = &offers[i];
		bool		nulls[5] = {false, false, false, false, o->reason == NULL};
		Datum		values[5] = {
			CStringGetTextDatum(o->transition),
			CStringGetTextDatum(o->next_state),
			BoolGetDatum(o->manual),
			BoolGetDatum(o->available),
			o->reason ? CStringGetTextDatum(o->reason) : (Datum) 0
		};

		ef_api_row(rows, values, nulls);
	}
	SPI_finish();
	return (Datum) 0;
}
