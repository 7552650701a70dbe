/*
 * api_model.c
 *		SQL functions of models.
 */
#include "compat.h"

#include "access/table.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "storage/bufmgr.h"
#include "utils/array.h"
#include "utils/builtins.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"

#include "api.h"
#include "errors.h"
#include "extension.h"
#include "guard.h"
#include "json.h"
#include "model.h"
#include "nearest.h"
#include "plan.h"
#include "storage.h"
#include "view.h"

#define DEPENDENCIES_MAX	1000
#define SAMPLED_PAGES		1280	/* tables up to this size are counted, larger ones estimated */

PG_FUNCTION_INFO_V1(ef_create_model);
PG_FUNCTION_INFO_V1(ef_models);
PG_FUNCTION_INFO_V1(ef_drop_model);

/* --- arguments of ef_create_model --- */

/* Raises 22023 for a text that is too long or holds control characters. */
static void
check_text(const char *value, const char *what, int shortest, int longest)
{
	int			length = strlen(value);

	if (length < shortest || length > longest)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("%s has a bad length", what),
				 errdetail("It has %d bytes; %d to %d are possible.", length, shortest, longest)));
	for (const char *p = value; *p != '\0'; p++)
	{
		if ((unsigned char) *p < ' ' || *p == 0x7f)
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("%s contains a control character", what),
					 errdetail("Byte %d of it is 0x%02x.", (int) (p - value) + 1, (unsigned char) *p)));
	}
}

/* A text argument with its default for NULL. */
static char *
text_or(FunctionCallInfo fcinfo, int n, const char *name, const char *missing)
{
	char	   *value = ef_api_text_or_null(fcinfo, n);

	if (value == NULL)
		return pstrdup(missing);
	check_text(value, psprintf("argument \"%s\"", name), 0, EF_NAME_MAX);
	return value;
}

/* depends_on: names of models, which may be created later. */
static Datum
dependencies(FunctionCallInfo fcinfo, int n)
{
	ArrayType  *array;
	Datum	   *items;
	bool	   *nulls;
	int			count;

	if (PG_ARGISNULL(n))
		return PointerGetDatum(construct_empty_array(TEXTOID));
	array = PG_GETARG_ARRAYTYPE_P(n);
	deconstruct_array(array, TEXTOID, -1, false, TYPALIGN_INT, &items, &nulls, &count);
	if (ARR_NDIM(array) > 1 || count > DEPENDENCIES_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("argument \"depends_on\" is no list of models"),
				 errdetail("It has %d dimensions and %d items; one dimension and %d items are possible.",
						   ARR_NDIM(array), count, DEPENDENCIES_MAX)));
	for (int i = 0; i < count; i++)
	{
		if (nulls[i])
			ereport(ERROR,
					(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
					 errmsg("argument \"depends_on\" must not contain null"),
					 errdetail("Item %d of it is null.", i + 1)));
		check_text(TextDatumGetCString(items[i]), psprintf("item %d of \"depends_on\"", i + 1),
				   1, EF_MODEL_NAME_MAX);
	}
	return PointerGetDatum(array);
}

/* schema_mode: discover; the others come with schemas. */
static char *
schema_mode(FunctionCallInfo fcinfo, int n)
{
	char	   *mode = ef_api_text_or_null(fcinfo, n);

	if (mode == NULL || strcmp(mode, "discover") == 0)
		return "discover";
	if (strcmp(mode, "fixed") == 0 || strcmp(mode, "locked") == 0)
		ereport(ERROR,
				(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
				 errmsg("schema_mode \"%s\" is not supported yet", mode),
				 errhint("Use discover, the default.")));
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown schema_mode \"%s\"",
					pnstrdup(mode, pg_mbcliplen(mode, strlen(mode), EF_NAME_MAX))),
			 errdetail("It says how a model comes to its schema."),
			 errhint("It is one of discover, fixed, locked.")));
	return NULL;
}

/* Raises an error unless the option may be given. */
static void
check_option(const char *name, const JsonbValue *value)
{
	static const char *const later[] = {"idempotency_keep", "notify", "retry"};
	EfNearest	nearest;

	if (strcmp(name, "cascade") == 0)
	{
		if (value->type != jbvString ||
			!((value->val.string.len == 6 &&
			   (memcmp(value->val.string.val, "worker", 6) == 0 ||
				memcmp(value->val.string.val, "inline", 6) == 0))))
			ereport(ERROR,
					(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
					 errmsg("option \"cascade\" has a bad value"),
					 errdetail("It says who fires automatic transitions."),
					 errhint("It is \"worker\" or \"inline\".")));
		return;
	}
	ef_nearest_begin(&nearest, name);
	ef_nearest_offer(&nearest, "cascade");
	for (int i = 0; i < lengthof(later); i++)
	{
		if (strcmp(name, later[i]) == 0)
			ereport(ERROR,
					(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
					 errmsg("option \"%s\" is not supported yet", name),
					 errhint("Leave it out.")));
		ef_nearest_offer(&nearest, later[i]);
	}
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("unknown option \"%s\"", name),
			 errdetail("A model has no such option."),
			 errhint("%s", ef_nearest_hint(&nearest, "Options are cascade, idempotency_keep, notify, retry."))));
}

/* options: an object of known members. */
static Jsonb *
options(FunctionCallInfo fcinfo, int n)
{
	Jsonb	   *given = ef_api_jsonb_or_null(fcinfo, n);
	JsonbIterator *iterator;
	JsonbIteratorToken token;
	JsonbValue	value;
	char	   *name;

	if (given == NULL)
		return ef_json_empty();
	ef_json_check(given, "options");
	iterator = JsonbIteratorInit(&given->root);
	while ((token = JsonbIteratorNext(&iterator, &value, true)) != WJB_DONE)
	{
		if (token != WJB_KEY)
			continue;
		name = pnstrdup(value.val.string.val,
						pg_mbcliplen(value.val.string.val, value.val.string.len, EF_NAME_MAX));
		(void) JsonbIteratorNext(&iterator, &value, true);
		check_option(name, &value);
	}
	return given;
}

/* Reads and checks all arguments. */
static void
read_settings(FunctionCallInfo fcinfo, EfModelSettings *settings)
{
	settings->name = ef_api_text(fcinfo, 0, "model");
	check_text(settings->name, "the model's name", 1, EF_MODEL_NAME_MAX);
	settings->version = ef_api_version(fcinfo, 1);
	if (settings->version == EF_VERSION_CURRENT)
		settings->version = 1;
	settings->entity_type = text_or(fcinfo, 2, "entity_type", "BUSINESS_ENTITY");
	settings->entity_source = text_or(fcinfo, 3, "entity_source", "API_REQUEST");
	settings->depends_on = dependencies(fcinfo, 4);
	settings->schema_mode = schema_mode(fcinfo, 5);
	settings->options = options(fcinfo, 6);
	settings->owner = GetUserNameFromId(GetUserId(), false);
}

/* --- ef_create_model --- */

/* NOTICE for the same model again, 42710 for other settings. */
static void
tell_existing(const EfModelSettings *settings)
{
	char	   *stored;
	const char *difference = ef_model_difference(settings, &stored);

	if (difference == NULL)
		ereport(NOTICE,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("model \"%s\" version %d already exists, skipping",
						settings->name, settings->version)));
	else
		ereport(ERROR,
				(errcode(ERRCODE_DUPLICATE_OBJECT),
				 errmsg("model \"%s\" version %d already exists with other settings",
						settings->name, settings->version),
				 errdetail("Its setting \"%s\" is %s.", difference, *stored ? stored : "empty"),
				 errhint("Create another version, or drop this one first.")));
}

/* Raises 42501 when the name is one whose deleted entities belong to somebody else. */
static void
check_heir(const EfModelSettings *settings, Oid role)
{
	char	   *former = ef_model_former_owner(settings->name);
	Oid			owner = former == NULL ? role : get_role_oid(former, true);

	if ((OidIsValid(owner) && has_privs_of_role(role, owner)) ||
		has_privs_of_role(role, ef_guard_owner()))
		return;
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("model \"%s\" belonged to another role", settings->name),
			 errdetail("Role \"%s\" owned it when it was dropped; its deleted entities are still stored.", former),
			 errhint("Choose another name, or let that role or the storage owner create the model.")));
}

/* Stores the first version of a model, and makes its view. */
static void
make_first(const EfModelSettings *settings, Oid role)
{
	check_heir(settings, role);
	(void) ef_storage_make_views_schema();
	ef_model_insert(settings);
	ef_model_note(settings->name, settings->version, "created", NULL, role);
	ef_view_create(settings->name, role);
}

/* Stores a further version, which belongs to the model's owner. */
static void
make_further(const EfModelSettings *settings, Oid role)
{
	EfModel    *model = ef_model_open_own(settings->name, EF_VERSION_CURRENT, role);
	EfModelSettings made = *settings;

	made.owner = model->owner;
	ef_model_insert(&made);
	ef_model_note(made.name, made.version, "created", NULL, role);
	ef_view_remember(made.name);
	ef_model_changed(model->view);
}

/* Makes the model under the lock that keeps other creators away. */
static void
create_locked(const EfModelSettings *settings, Oid role)
{
	EfGuard		guard = ef_guard_enter();
	EfModel    *present = ef_model_find(settings->name, EF_VERSION_CURRENT, NoLock);

	if (present != NULL)
		ef_model_check(present, EF_RIGHT_OWN, role);
	if (ef_model_find(settings->name, settings->version, NoLock) != NULL)
		tell_existing(settings);
	else
	{
		ef_storage_check_create(role);
		(void) ef_storage_epoch();
		if (present == NULL)
			make_first(settings, role);
		else
			make_further(settings, role);
	}
	ef_guard_leave(&guard);
}

/* ef_create_model(model, version, entity_type, entity_source, depends_on, schema_mode, options) */
Datum
ef_create_model(PG_FUNCTION_ARGS)
{
	EfModelSettings settings;

	ef_extension_refuse_script("ef_create_model");
	PreventCommandIfReadOnly("ef_create_model()");
	read_settings(fcinfo, &settings);
	SPI_connect();
	if (!ef_storage_create())
		ef_extension_lock_creation();
	create_locked(&settings, GetUserId());
	SPI_finish();
	PG_RETURN_VOID();
}

/* --- ef_models --- */

/* Number of entities of a model's version. */
typedef struct Count
{
	char	   *model;
	int32		version;
	Datum		entities;
} Count;

/* The share of the table's pages to look at, in percent. */
static float4
sample(bool exact)
{
	Relation	entity;
	BlockNumber pages;

	if (exact)
		return 100;
	entity = table_open(get_relname_relid("entity", ef_guard_store()), AccessShareLock);
	pages = RelationGetNumberOfBlocks(entity);
	table_close(entity, AccessShareLock);
	return pages <= SAMPLED_PAGES ? 100 : 100.0 * SAMPLED_PAGES / pages;
}

/* Counts or estimates the entities of the session's tenant. */
static List *
count_entities(bool exact)
{
	Datum		values[] = {CStringGetTextDatum(ef_tenant), Float4GetDatum(sample(exact))};
	uint64		rows = ef_plan_run(EF_PLAN_MODEL_COUNT, values, NULL);
	List	   *counts = NIL;

	for (uint64 i = 0; i < rows; i++)
	{
		Count	   *count = palloc(sizeof(Count));

		count->model = ef_plan_required_text(i, 1);
		count->version = ef_plan_int(i, 2);
		count->entities = Int64GetDatum(DatumGetInt64(ef_plan_required(i, 3, INT8OID)));
		counts = lappend(counts, count);
	}
	SPI_freetuptable(SPI_tuptable);
	return counts;
}

/* The count of one version; 0 when there is none. */
static Datum
count_of(List *counts, const char *model, int32 version)
{
	ListCell   *cell;

	foreach(cell, counts)
	{
		Count	   *count = lfirst(cell);

		if (count->version == version && strcmp(count->model, model) == 0)
			return count->entities;
	}
	return Int64GetDatum(0);
}

/* Whether a role may do anything with the model. */
static bool
is_visible(const EfModel *model, Oid role)
{
	for (EfRight right = EF_RIGHT_READ; right <= EF_RIGHT_OWN; right++)
	{
		if (ef_model_allows(model, right, role))
			return true;
	}
	return false;
}

/* Adds the rows that the role may see. */
static void
list_models(ReturnSetInfo *rows, List *counts, Oid role)
{
	uint64		count = ef_plan_run(EF_PLAN_MODEL_ALL, NULL, NULL);

	for (uint64 i = 0; i < count; i++)
	{
		EfModel		model = {
			.name = ef_plan_required_text(i, 1),
			.version = ef_plan_int(i, 2),
			.owner = ef_plan_required_text(i, 8)
		};
		Datum		values[8];
		bool		nulls[8];

		model.view = ef_model_view(model.name);
		if (!is_visible(&model, role))
			continue;
		for (int column = 0; column < 7; column++)
			values[column] = ef_plan_value(i, column + 1, TupleDescAttr(rows->setDesc, column)->atttypid,
										   &nulls[column]);
		values[7] = count_of(counts, model.name, model.version);
		nulls[7] = !ef_model_allows(&model, EF_RIGHT_READ, role);
		ef_api_row(rows, values, nulls);
	}
}

/* ef_models(exact) */
Datum
ef_models(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	EfGuard		guard;

	if (!ef_storage_exists())
		return (Datum) 0;
	SPI_connect();
	guard = ef_guard_enter();
	list_models(rows, count_entities(ef_api_bool_or(fcinfo, 0, false)), guard.user);
	ef_guard_leave(&guard);
	SPI_finish();
	return (Datum) 0;
}

/* --- ef_drop_model --- */

/* Raises WF007 while the version has live entities. */
static void
check_empty(const EfModel *model)
{
	int64		live = ef_model_live(model);

	if (live > 0)
		ereport(ERROR,
				(errcode(EF_ERRCODE_MODEL_STATE),
				 errmsg("model \"%s\" version %d has entities", model->name, model->version),
				 errdetail_plural("%lld entity is not deleted.", "%lld entities are not deleted.",
								  (unsigned long) live, (long long) live),
				 errhint("Delete them first; their revisions stay.")));
}

/* Who owned a model, for its history. */
static Jsonb *
owner_detail(const EfModel *model)
{
	JsonbParseState *state = ef_json_begin();

	ef_json_add_text(&state, "owner", model->owner);
	return ef_json_end(&state);
}

/* ef_drop_model(model, version) */
Datum
ef_drop_model(PG_FUNCTION_ARGS)
{
	char	   *name = ef_api_text(fcinfo, 0, "model");
	int32		version = ef_api_version(fcinfo, 1);
	EfModel    *model;
	EfGuard		guard;

	ef_extension_refuse_script("ef_drop_model");
	PreventCommandIfReadOnly("ef_drop_model()");
	SPI_connect();
	guard = ef_guard_enter();
	model = ef_model_open_own(name, version, guard.user);
	check_empty(model);
	(void) ef_storage_epoch();
	ef_model_drop(model);
	ef_model_note(model->name, model->version, "dropped", owner_detail(model), guard.user);
	ef_guard_leave(&guard);
	SPI_finish();
	PG_RETURN_VOID();
}
