/*
 * trigger.c
 *		What the server calls by itself: guards of storage, writes through
 *		model views, event triggers.
 */
#include "compat.h"

#include "access/htup_details.h"
#include "access/relation.h"
#include "access/xlog.h"
#include "catalog/namespace.h"
#include "catalog/pg_type.h"
#include "commands/event_trigger.h"
#include "commands/extension.h"
#include "commands/trigger.h"
#include "nodes/parsenodes.h"
#include "utils/builtins.h"
#include "utils/datum.h"
#include "utils/lsyscache.h"
#include "utils/rel.h"
#include "utils/resowner.h"
#include "utils/timestamp.h"

#include "engine.h"
#include "errors.h"
#include "guard.h"
#include "guc.h"
#include "model.h"
#include "plan.h"
#include "storage.h"
#include "task.h"
#include "view.h"
#include "workflow.h"

PG_FUNCTION_INFO_V1(ef_sql_tenant);
PG_FUNCTION_INFO_V1(ef_sql_guard);
PG_FUNCTION_INFO_V1(ef_sql_view_write);
PG_FUNCTION_INFO_V1(ef_sql_grants_changed);
PG_FUNCTION_INFO_V1(ef_sql_function_created);
PG_FUNCTION_INFO_V1(ef_sql_view_created);
PG_FUNCTION_INFO_V1(ef_sql_trigger_created);

/* entityflow._tenant() */
Datum
ef_sql_tenant(PG_FUNCTION_ARGS)
{
	PG_RETURN_TEXT_P(cstring_to_text(ef_tenant));
}

/* --- guards --- */

/* What a trigger's statement is called. */
static const char *
event_name(TriggerEvent event)
{
	if (TRIGGER_FIRED_BY_INSERT(event))
		return "INSERT into";
	if (TRIGGER_FIRED_BY_UPDATE(event))
		return "UPDATE of";
	return TRIGGER_FIRED_BY_DELETE(event) ? "DELETE from" : "TRUNCATE of";
}

/* entityflow._guard(): lets our own statements and restores pass. */
Datum
ef_sql_guard(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("entityflow._guard() was not called by a trigger")));
	if (ef_plan_running() || ef_maintenance)
		return PointerGetDatum(NULL);
	ereport(ERROR,
			(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
			 errmsg("direct %s table \"%s\" is refused", event_name(trigger->tg_event),
					quote_qualified_identifier(get_namespace_name(RelationGetNamespace(trigger->tg_relation)),
											   RelationGetRelationName(trigger->tg_relation))),
			 errdetail("Storage is written by entityflow's functions only, so that its log stays true."),
			 errhint("Use ef_create(), ef_update(), ef_transition() or ef_delete(), or write to the views in schema ef;"
					 " to restore a dump of data only, a superuser sets entityflow.maintenance = on.")));
	return PointerGetDatum(NULL);
}

/* --- writes through a model's view --- */

/* The columns of a model's view. */
enum
{
	COLUMN_ID = 1,
	COLUMN_STATE,
	COLUMN_REV,
	COLUMN_RECORDED_AT,
	COLUMN_DATA,
	COLUMNS = COLUMN_DATA
};

/* A row given to the trigger, taken apart. */
typedef struct Row
{
	Datum		values[COLUMNS + 1];	/* from 1 */
	bool		nulls[COLUMNS + 1];
} Row;

static void
take_apart(HeapTuple tuple, TupleDesc description, Row *row)
{
	for (int column = 1; column <= COLUMNS; column++)
		row->values[column] = heap_getattr(tuple, column, description, &row->nulls[column]);
}

/* The row with an entity's values, for RETURNING; in the current memory context. */
static HeapTuple
put_together(HeapTuple tuple, TupleDesc description, const EfEntity *entity)
{
	int			columns[] = {COLUMN_ID, COLUMN_STATE, COLUMN_REV, COLUMN_RECORDED_AT, COLUMN_DATA};
	bool		nulls[COLUMNS] = {false};
	Datum		values[COLUMNS] = {
		UUIDPGetDatum(&entity->id), CStringGetTextDatum(entity->state), Int32GetDatum(entity->rev),
		TimestampTzGetDatum(entity->recorded_at), JsonbPGetDatum(entity->data)
	};

	return heap_modify_tuple_by_cols(tuple, description, COLUMNS, columns, values, nulls);
}

/* Raises 0A000 for a column that entityflow itself sets. */
static void
refuse_column(const char *column, const char *hint)
{
	ereport(ERROR,
			(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
			 errmsg("column \"%s\" cannot be written", column),
			 errdetail("Its values come from the entity's revisions."),
			 errhint("%s", hint)));
}

/* The document of a new row; 22004 when it is NULL. */
static Jsonb *
document(const Row *row)
{
	if (row->nulls[COLUMN_DATA])
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("column \"data\" must not be null"),
				 errdetail("Every entity has a document; the empty one is {}.")));
	return DatumGetJsonbP(row->values[COLUMN_DATA]);
}

/* Reads an entity that this statement wrote or is about to write, as it is in flight when it is. */
static void
read_entity(const pg_uuid_t *id, EfEntity *entity)
{
	const EfEntity *flying = ef_engine_in_flight(id);
	EfGuard		guard;

	if (flying != NULL)
	{
		*entity = *flying;
		return;
	}
	guard = ef_guard_enter();
	if (!ef_entity_lock(id, entity))
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA_FOUND),
				 errmsg("entity %s does not exist", ef_entity_id(id))));
	ef_guard_leave(&guard);
}

/* INSERT: a new entity. */
static void
insert_row(const char *model, const Row *new, EfEntity *result)
{
	EfCreate	request = {.model = model, .version = EF_VERSION_CURRENT};
	pg_uuid_t	id;

	if (!new->nulls[COLUMN_STATE])
		refuse_column("state", "The workflow gives new entities their state; leave the column out.");
	if (!new->nulls[COLUMN_REV])
		refuse_column("rev", "Leave the column out.");
	if (!new->nulls[COLUMN_RECORDED_AT])
		refuse_column("recorded_at", "Leave the column out.");
	if (!new->nulls[COLUMN_ID])
		request.id = DatumGetUUIDP(new->values[COLUMN_ID]);
	id = ef_engine_create(&request, document(new));
	read_entity(&id, result);
}

/* Whether a column differs between both rows. */
static bool
changed(const Row *old, const Row *new, int column, Oid type)
{
	if (old->nulls[column] || new->nulls[column])
		return old->nulls[column] != new->nulls[column];
	if (type == TEXTOID || type == JSONBOID)
		return !datumIsEqual(PointerGetDatum(PG_DETOAST_DATUM(old->values[column])),
							 PointerGetDatum(PG_DETOAST_DATUM(new->values[column])), false, -1);
	if (type == UUIDOID)
		return memcmp(DatumGetUUIDP(old->values[column]), DatumGetUUIDP(new->values[column]), UUID_LEN) != 0;
	if (type == TIMESTAMPTZOID)
		return DatumGetTimestampTz(old->values[column]) != DatumGetTimestampTz(new->values[column]);
	return DatumGetInt32(old->values[column]) != DatumGetInt32(new->values[column]);
}

/* Appends the states that an entity's present one leads to. */
static char *
offers(const EfState *state)
{
	StringInfoData text;

	initStringInfo(&text);
	for (int i = 0; state != NULL && i < state->ntransitions; i++)
	{
		if (!state->transitions[i].disabled)
			appendStringInfo(&text, "%s\"%s\" by \"%s\"", text.len > 0 ? ", " : "",
							 state->transitions[i].next->name, state->transitions[i].name);
	}
	return text.len > 0 ? text.data : "no other state";
}

/* Name of the first enabled transition of an entity into a state; WF001 when there is none. */
static const char *
transition_to(const EfEntity *entity, const char *target)
{
	EfGuard		guard = ef_guard_enter();
	const EfWorkflow *workflow = ef_workflow_pin(entity->model, entity->model_version,
												 entity->workflow, entity->workflow_version);
	const EfState *state = ef_definition_state(workflow->definition, entity->state);

	ef_guard_leave(&guard);
	for (int i = 0; state != NULL && i < state->ntransitions; i++)
	{
		if (!state->transitions[i].disabled && strcmp(state->transitions[i].next->name, target) == 0)
			return state->transitions[i].name;
	}
	ereport(ERROR,
			(errcode(EF_ERRCODE_NO_TRANSITION),
			 errmsg("no transition leads from state \"%s\" to state \"%s\"", entity->state, target),
			 errdetail("Workflow \"%s\" version %d leads from there to %s.",
					   workflow->name, workflow->version, offers(state)),
			 errhint("SELECT * FROM ef_transitions('%s') shows what is possible now.", ef_entity_id(&entity->id))));
	return NULL;
}

/*
 * UPDATE: a new state fires the transition that leads there, else the document
 * is replaced.  The row is the one that the statement saw: had it moved on,
 * its changes would be lost, so if_rev refuses.
 */
static void
update_row(const Row *old, const Row *new, EfEntity *result)
{
	EfChange	request = {.kind = "update"};

	if (changed(old, new, COLUMN_ID, UUIDOID))
		refuse_column("id", "Delete the entity and create another.");
	if (changed(old, new, COLUMN_REV, INT4OID))
		refuse_column("rev", "Leave the column out.");
	if (changed(old, new, COLUMN_RECORDED_AT, TIMESTAMPTZOID))
		refuse_column("recorded_at", "Leave the column out.");
	request.id = *DatumGetUUIDP(old->values[COLUMN_ID]);
	request.if_rev = DatumGetInt32(old->values[COLUMN_REV]);
	if (!changed(old, new, COLUMN_STATE, TEXTOID))
		request.data = document(new);
	else
	{
		if (new->nulls[COLUMN_STATE])
			refuse_column("state", "A state is never null.");
		read_entity(&request.id, result);
		request.transition = transition_to(result, TextDatumGetCString(new->values[COLUMN_STATE]));
		if (changed(old, new, COLUMN_DATA, JSONBOID))
			request.data = document(new);
	}
	ef_engine_change(&request, result);
	read_entity(&request.id, result);
}

/* Whether a relation has the columns of a model's view: its owner may put any view into schema ef. */
static bool
has_columns(TupleDesc description)
{
	static const Oid types[COLUMNS] = {UUIDOID, TEXTOID, INT4OID, TIMESTAMPTZOID, JSONBOID};

	if (description->natts < COLUMNS)
		return false;
	for (int i = 0; i < COLUMNS; i++)
	{
		if (TupleDescAttr(description, i)->atttypid != types[i])
			return false;
	}
	return true;
}

/* Raises 39P01 unless the function was called as the trigger of a model's view. */
static void
check_view_trigger(FunctionCallInfo fcinfo)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;

	if (!CALLED_AS_TRIGGER(fcinfo) || !TRIGGER_FIRED_INSTEAD(trigger->tg_event) ||
		!TRIGGER_FIRED_FOR_ROW(trigger->tg_event) ||
		RelationGetNamespace(trigger->tg_relation) != ef_guard_views() ||
		!has_columns(RelationGetDescr(trigger->tg_relation)))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("entityflow._view_write() was not called by the trigger of a model's view")));
}

/* Raises 22004 for a row to be changed that names no entity, as a view of somebody's own may have. */
static void
check_row(const Row *old)
{
	if (old->nulls[COLUMN_ID] || old->nulls[COLUMN_REV])
		ereport(ERROR,
				(errcode(ERRCODE_NULL_VALUE_NOT_ALLOWED),
				 errmsg("row without an entity cannot be written"),
				 errdetail("Its id or its rev is null.")));
}

/* entityflow._view_write() */
Datum
ef_sql_view_write(PG_FUNCTION_ARGS)
{
	TriggerData *trigger = (TriggerData *) fcinfo->context;
	MemoryContext caller = CurrentMemoryContext;
	HeapTuple	tuple;
	TupleDesc	description;
	EfEntity	entity;
	Row			old;
	Row			new;

	check_view_trigger(fcinfo);
	description = RelationGetDescr(trigger->tg_relation);
	tuple = TRIGGER_FIRED_BY_UPDATE(trigger->tg_event) ? trigger->tg_newtuple : trigger->tg_trigtuple;
	take_apart(trigger->tg_trigtuple, description, &old);
	take_apart(tuple, description, &new);
	if (!TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		check_row(&old);
	SPI_connect();
	if (TRIGGER_FIRED_BY_INSERT(trigger->tg_event))
		insert_row(RelationGetRelationName(trigger->tg_relation), &new, &entity);
	else if (TRIGGER_FIRED_BY_UPDATE(trigger->tg_event))
		update_row(&old, &new, &entity);
	else
		ef_engine_delete(DatumGetUUIDP(old.values[COLUMN_ID]), DatumGetInt32(old.values[COLUMN_REV]));
	if (!TRIGGER_FIRED_BY_DELETE(trigger->tg_event))
	{
		MemoryContext spi = MemoryContextSwitchTo(caller);

		tuple = put_together(tuple, description, &entity);
		MemoryContextSwitchTo(spi);
	}
	SPI_finish();
	return PointerGetDatum(tuple);
}

/* --- event triggers --- */

/* What an event trigger does for commands that concern us. */
typedef void (*Work) (List *models);

/*
 * Does it as the storage owner, in a subtransaction: whatever fails in it must
 * not fail the command, which is none of our business.
 */
static void
run_protected(Work work, List *models, const char *what)
{
	MemoryContext context = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	ErrorData  *volatile error = NULL;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(context);
	PG_TRY();
	{
		EfGuard		guard;

		SPI_connect();
		guard = ef_guard_enter();
		work(models);
		ef_guard_leave(&guard);
		SPI_finish();
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(context);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
	}
	PG_END_TRY();
	MemoryContextSwitchTo(context);
	CurrentResourceOwner = owner;
	if (error == NULL)
		return;
	/* the user's wish, or a conflict that he will resolve by another try */
	if (error->sqlerrcode == ERRCODE_QUERY_CANCELED ||
		ERRCODE_TO_CATEGORY(error->sqlerrcode) == ERRCODE_TRANSACTION_ROLLBACK)
		ReThrowError(error);
	ereport(WARNING,
			(errcode(error->sqlerrcode),
			 errmsg("%s failed: %s", what, error->message),
			 errdetail("The command itself succeeded."),
			 errhint("Once the cause is removed, the storage owner can run SELECT * FROM ef_repair().")));
}

/* Raises 39P03 unless called as an event trigger; false where it has nothing to do. */
static bool
is_event(FunctionCallInfo fcinfo)
{
	if (!CALLED_AS_EVENT_TRIGGER(fcinfo))
		ereport(ERROR,
				(errcode(ERRCODE_E_R_I_E_EVENT_TRIGGER_PROTOCOL_VIOLATED),
				 errmsg("this function was not called by an event trigger")));
	return !IsBinaryUpgrade && !RecoveryInProgress();
}

/* Copies the grants of views. */
static void
remember_grants(List *models)
{
	ListCell   *cell;

	foreach(cell, models != NIL ? models : ef_view_models())
		ef_view_remember(lfirst(cell));
}

/* Names of the views in schema ef among the objects of a GRANT. */
static List *
views_among(List *objects)
{
	List	   *views = NIL;
	ListCell   *cell;

	foreach(cell, objects)
	{
		Oid			relation = RangeVarGetRelid((RangeVar *) lfirst(cell), NoLock, true);

		if (OidIsValid(relation) && get_rel_namespace(relation) == ef_guard_views())
			views = lappend(views, get_rel_name(relation));
	}
	return views;
}

/* Whether schema ef is among the schemas of a GRANT. */
static bool
is_ef_among(List *schemas)
{
	ListCell   *cell;

	foreach(cell, schemas)
	{
		if (strcmp(strVal(lfirst(cell)), "ef") == 0)
			return true;
	}
	return false;
}

/*
 * entityflow._grants_changed(): after GRANT, REVOKE and DROP OWNED, and before
 * DROP EXTENSION, as REASSIGN OWNED and ALTER ROLE RENAME fire no event trigger.
 */
Datum
ef_sql_grants_changed(PG_FUNCTION_ARGS)
{
	GrantStmt  *grant;
	List	   *views = NIL;

	if (!is_event(fcinfo) || !ef_storage_exists())
		return (Datum) 0;
	grant = (GrantStmt *) ((EventTriggerData *) fcinfo->context)->parsetree;
	if (IsA(grant, GrantStmt))
	{
		if (grant->objtype != OBJECT_TABLE)
			return (Datum) 0;
		if (grant->targtype == ACL_TARGET_OBJECT)
		{
			views = views_among(grant->objects);
			if (views == NIL)
				return (Datum) 0;
		}
		else if (!is_ef_among(grant->objects))
			return (Datum) 0;
	}
	run_protected(remember_grants, views, "remembering the grants on model views");
	return (Datum) 0;
}

/* Makes blocked tasks due. */
static void
release_tasks(List *models)
{
	(void) ef_task_release();
}

/* entityflow._function_created(): once for all that an extension's script makes, at its end. */
Datum
ef_sql_function_created(PG_FUNCTION_ARGS)
{
	if (is_event(fcinfo) && !creating_extension && ef_storage_exists())
		run_protected(release_tasks, NIL, "releasing work that waited for a function");
	return (Datum) 0;
}

/* Opens schema ef to all roles, unless it is somebody else's. */
static void
open_views(List *models)
{
	(void) ef_storage_make_views_schema();
}

/*
 * entityflow._view_created(): a parallel restore grants on views and schemas in
 * any order, and who passes a privilege on needs the schema first.  So the
 * schema is open as soon as a view is in it; not all tables are restored by then.
 */
Datum
ef_sql_view_created(PG_FUNCTION_ARGS)
{
	ViewStmt   *view;

	if (!is_event(fcinfo) || !OidIsValid(ef_guard_store()))
		return (Datum) 0;
	view = (ViewStmt *) ((EventTriggerData *) fcinfo->context)->parsetree;
	if (!IsA(view, ViewStmt) || view->view->schemaname == NULL || strcmp(view->view->schemaname, "ef") != 0)
		return (Datum) 0;
	if (!ef_storage_views_open())
		run_protected(open_views, NIL, "opening schema ef");
	return (Datum) 0;
}

/* Whether a trigger is the one that we give to views; its maker may not look ours up by name. */
static bool
is_ours(Oid view, const char *trigger)
{
	Relation	relation = relation_open(view, AccessShareLock);
	Oid			function = InvalidOid;

	for (int i = 0; relation->trigdesc != NULL && i < relation->trigdesc->numtriggers; i++)
	{
		if (strcmp(relation->trigdesc->triggers[i].tgname, trigger) == 0)
			function = relation->trigdesc->triggers[i].tgfoid;
	}
	relation_close(relation, AccessShareLock);
	return OidIsValid(function) && get_func_namespace(function) == get_namespace_oid("entityflow", true) &&
		strcmp(get_func_name(function), "_view_write") == 0;
}

/*
 * entityflow._trigger_created(): a trigger on a view runs as whoever writes
 * through it, and roles that were granted all of a model's view can make one.  So
 * could anybody's function get into the hands of a superuser.
 */
Datum
ef_sql_trigger_created(PG_FUNCTION_ARGS)
{
	CreateTrigStmt *trigger;
	Oid			relation;

	if (!is_event(fcinfo) || superuser())
		return (Datum) 0;
	trigger = (CreateTrigStmt *) ((EventTriggerData *) fcinfo->context)->parsetree;
	if (!IsA(trigger, CreateTrigStmt))
		return (Datum) 0;
	relation = RangeVarGetRelid(trigger->relation, NoLock, true);
	if (OidIsValid(relation) && get_rel_namespace(relation) == ef_guard_views() &&
		!is_ours(relation, trigger->trigname))
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_PRIVILEGE),
				 errmsg("permission denied to create trigger \"%s\" on a model's view", trigger->trigname),
				 errdetail("It would run with the rights of everybody who writes through view %s.",
						   quote_qualified_identifier("ef", get_rel_name(relation))),
				 errhint("Use a process of a transition, or let a superuser create the trigger.")));
	return (Datum) 0;
}
