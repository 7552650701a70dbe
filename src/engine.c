/*
 * engine.c
 *		The writes that begin from outside: create, change, delete, restore.
 *
 * Order of locks: the head, then the model's view, then whatever processes
 * touch.  Writers of one entity queue at its head.
 */
#include "compat.h"

#include "access/xact.h"
#include "utils/builtins.h"
#include "utils/resowner.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "engine_frame.h"
#include "errors.h"
#include "json.h"
#include "process.h"

/* --- creation --- */

/* Applies rule 2.3: an automatic first transition without conditions is taken at once. */
static const EfTransition *
first_hop(const EfState *initial)
{
	for (int i = 0; i < initial->ntransitions; i++)
	{
		const EfTransition *t = &initial->transitions[i];

		if (t->disabled)
			continue;
		return !t->manual && t->criterion == NULL && t->nprocessors == 0 ? t : NULL;
	}
	return NULL;
}

/* Fills the working copy of an entity that is not stored yet, and finds its workflow. */
static void
prepare_new(EfFrame *frame, const EfCreate *request, Jsonb *data)
{
	EfEntity   *e = &frame->entity;
	EfSubject	subject;

	if (request->id)
		e->id = *request->id;
	else
		ef_clock_uuid(&e->id);
	e->model = frame->model->name;
	e->model_version = frame->model->version;
	e->data = data;
	e->created_at = e->recorded_at = ef_clock_transaction();
	frame->previous_known = true;	/* none: everything is changed */
	ef_frame_subject(frame, &subject);
	frame->workflow = ef_workflow_select(frame->model, &subject);
	ef_frame_choose_role(frame);
	e->workflow = frame->workflow->name;
	e->workflow_version = frame->workflow->version;
	e->state = frame->workflow->definition->initial->name;
}

/* Writes the first revision, in the initial state or one hop further. */
static void
write_new(EfFrame *frame)
{
	EfEntity   *e = &frame->entity;
	const EfState *initial = frame->workflow->definition->initial;
	const EfTransition *hop = first_hop(initial);

	if (hop)
	{
		e->previous_state = initial->name;
		e->transition = hop->name;
		e->state = hop->next->name;
	}
	ef_frame_write(frame, "create", hop, hop ? initial->name : NULL, hop != NULL);
	frame->previous = NULL;
}

pg_uuid_t
ef_engine_create(const EfCreate *request, Jsonb *data)
{
	EfGuard		guard = ef_guard_enter();
	EfFrame    *frame = ef_frame_push(&guard, "creating");
	pg_uuid_t	id;

	ef_json_check(data, "document");
	frame->model = ef_model_open(request->model, request->version, AccessShareLock);
	ef_model_check(frame->model, EF_RIGHT_CREATE, guard.user);
	if (request->transition)
		ef_model_check(frame->model, EF_RIGHT_FIRE, guard.user);
	frame->event = "create";
	prepare_new(frame, request, data);
	write_new(frame);
	if (request->transition)
		ef_frame_fire(frame, ef_frame_find(frame, request->transition), false);
	ef_frame_follow(frame);
	id = frame->entity.id;
	ef_frame_pop(frame);
	ef_guard_leave(&guard);
	return id;
}

/* --- changes --- */

/* Raises WF011 when the entity has moved on. */
static void
check_rev(const EfEntity *entity, int32 if_rev)
{
	if (if_rev == 0 || if_rev == entity->rev)
		return;
	ereport(ERROR,
			(errcode(EF_ERRCODE_MOVED_ON),
			 errmsg("entity %s has moved on", ef_entity_id(&entity->id)),
			 errdetail("It is at revision %d in state \"%s\"; the call expected revision %d.",
					   entity->rev, entity->state, if_rev),
			 errhint("Read it again with ef_get() and decide anew.")));
}

/* Raises WF004 when the entity is deleted. */
static void
check_alive(const EfEntity *entity)
{
	if (!entity->deleted)
		return;
	ereport(ERROR,
			(errcode(EF_ERRCODE_DELETED),
			 errmsg("entity %s is deleted", ef_entity_id(&entity->id)),
			 errdetail("It was deleted at %s, as revision %d.",
					   timestamptz_to_str(entity->deleted_at), entity->rev),
			 errhint("ef_restore() brings it back.")));
}

/* Locks the head and opens what belongs to it. */
static EfFrame *
open_frame(const EfGuard *guard, const pg_uuid_t *id, const char *doing)
{
	EfFrame    *frame;
	EfEntity	entity;

	ef_frame_refuse(id);
	frame = ef_frame_push(guard, doing);
	if (!ef_entity_lock(id, &entity))
		ereport(ERROR,
				(errcode(ERRCODE_NO_DATA_FOUND),
				 errmsg("entity %s does not exist", ef_entity_id(id)),
				 errdetail("Tenant \"%s\" has no entity of that id.", ef_tenant),
				 errhint("Another tenant is chosen by entityflow.tenant.")));
	frame->model = ef_model_open(entity.model, entity.model_version, AccessShareLock);
	frame->entity.id = *id;
	return ef_frame_set_entity(frame, &entity), frame;
}

/* Checks the privileges that a change needs. */
static void
check_rights(const EfFrame *frame, const EfChange *request, Oid role)
{
	if (request->transition)
		ef_model_check(frame->model, EF_RIGHT_FIRE, role);
	if (request->data || request->patch || !request->transition)
		ef_model_check(frame->model, EF_RIGHT_CHANGE, role);
	/* its operations tell by their errors what the document holds */
	if (request->patch && JB_ROOT_IS_ARRAY(request->patch))
		ef_model_check(frame->model, EF_RIGHT_READ, role);
}

/* Applies new data to the working copy, before any criterion looks at it (rule 3.1). */
static void
apply_data(EfFrame *frame, const EfChange *request)
{
	if (request->data)
	{
		ef_json_check(request->data, "document");
		frame->entity.data = request->data;
	}
	if (request->patch)
	{
		frame->entity.data = ef_json_apply(ef_frame_document(frame), request->patch);
		ef_json_check(frame->entity.data, "patched document");
	}
	if (frame->entity.data != frame->stored)
	{
		frame->previous = frame->stored;
		frame->previous_known = true;
	}
}

/* A process, maybe with a role of its own, changes its own entity: the working copy only (rule 3.10). */
static bool
change_working_copy(const EfChange *request, Oid role, EfEntity *result)
{
	EfFrame    *own = request->transition ? NULL : ef_frame_own(&request->id);
	MemoryContext old;

	if (own == NULL)
		return false;
	check_rights(own, request, role);
	check_rev(&own->entity, request->if_rev);
	ef_frame_save(own);
	old = MemoryContextSwitchTo(own->context);
	if (request->data)
		own->entity.data = (Jsonb *) PG_DETOAST_DATUM_COPY(JsonbPGetDatum(request->data));
	if (request->patch)
		own->entity.data = ef_json_apply(own->entity.data, request->patch);
	ef_json_check(own->entity.data, "document");
	MemoryContextSwitchTo(old);
	*result = own->entity;
	result->rev++;				/* the revision that it will be part of */
	return true;
}

/* Copies what callers need of an entity into the current memory context. */
static void
copy_result(const EfFrame *frame, EfEntity *result)
{
	MemoryContext old = MemoryContextSwitchTo(frame->outer);

	*result = frame->entity;
	result->state = pstrdup(frame->entity.state);
	result->data = NULL;
	MemoryContextSwitchTo(old);
}

void
ef_engine_change(const EfChange *request, EfEntity *result)
{
	EfGuard		guard = ef_guard_enter();
	EfFrame    *frame;

	if (!change_working_copy(request, guard.user, result))
	{
		frame = open_frame(&guard, &request->id, request->transition ? "firing a transition of" : "updating");
		check_rights(frame, request, guard.user);
		check_alive(&frame->entity);
		check_rev(&frame->entity, request->if_rev);
		apply_data(frame, request);
		frame->event = request->transition ? "transition" : "update";
		if (request->transition)
			ef_frame_fire(frame, ef_frame_find(frame, request->transition), false);
		else
			ef_frame_write(frame, request->kind, NULL, frame->entity.state, false);
		ef_frame_follow(frame);
		copy_result(frame, result);
		ef_frame_pop(frame);
	}
	ef_guard_leave(&guard);
}

/* --- deletion, restoration, locks --- */

int32
ef_engine_delete(const pg_uuid_t *id, int32 if_rev)
{
	EfGuard		guard = ef_guard_enter();
	EfFrame    *frame = open_frame(&guard, id, "deleting");
	int32		rev;

	ef_model_check(frame->model, EF_RIGHT_DELETE, guard.user);
	check_alive(&frame->entity);
	check_rev(&frame->entity, if_rev);
	frame->entity.deleted = true;
	ef_frame_write(frame, "delete", NULL, frame->entity.state, false);
	rev = frame->entity.rev;
	ef_frame_pop(frame);
	ef_guard_leave(&guard);
	return rev;
}

int32
ef_engine_restore(const pg_uuid_t *id)
{
	EfGuard		guard = ef_guard_enter();
	EfFrame    *frame = open_frame(&guard, id, "restoring");
	int32		rev;

	ef_model_check(frame->model, EF_RIGHT_DELETE, guard.user);
	if (!frame->entity.deleted)
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("entity %s is not deleted", ef_entity_id(id)),
				 errdetail("It is at revision %d in state \"%s\".", frame->entity.rev, frame->entity.state)));
	frame->entity.deleted = false;
	ef_frame_write(frame, "restore", NULL, frame->entity.state, false);
	rev = frame->entity.rev;
	ef_frame_follow(frame);
	ef_frame_pop(frame);
	ef_guard_leave(&guard);
	return rev;
}

int32
ef_engine_lock(const pg_uuid_t *id)
{
	EfGuard		guard = ef_guard_enter();
	EfFrame    *frame = open_frame(&guard, id, "locking");
	int32		rev;

	if (!ef_model_allows(frame->model, EF_RIGHT_FIRE, guard.user) &&
		!ef_model_allows(frame->model, EF_RIGHT_DELETE, guard.user))
		ef_model_check(frame->model, EF_RIGHT_CHANGE, guard.user);
	check_alive(&frame->entity);
	rev = frame->entity.rev;
	ef_frame_pop(frame);
	ef_guard_leave(&guard);
	return rev;
}

/* --- what a state offers --- */

/*
 * Whether a transition could fire.  In a subtransaction: a criterion that cannot
 * be evaluated says so of its own transition, and leaves the others alone.
 */
static bool
is_open(EfFrame *frame, const EfTransition *transition, StringInfo reason)
{
	MemoryContext memory = CurrentMemoryContext;
	ResourceOwner owner = CurrentResourceOwner;
	ErrorData  *volatile error = NULL;
	volatile bool open = false;

	BeginInternalSubTransaction(NULL);
	MemoryContextSwitchTo(memory);
	PG_TRY();
	{
		open = ef_frame_open(frame, transition, reason);
		ReleaseCurrentSubTransaction();
	}
	PG_CATCH();
	{
		MemoryContextSwitchTo(memory);
		error = CopyErrorData();
		FlushErrorState();
		RollbackAndReleaseCurrentSubTransaction();
	}
	PG_END_TRY();
	MemoryContextSwitchTo(memory);
	CurrentResourceOwner = owner;
	if (error == NULL)
		return open;
	frame->firing = NULL;
	if (error->sqlerrcode == ERRCODE_QUERY_CANCELED && !ef_process_expired())
		ReThrowError(error);
	resetStringInfo(reason);
	appendStringInfo(reason, "the criterion cannot be evaluated: %s", error->message);
	return false;
}

/* Fills one offer, in the memory context that outlives the frame. */
static void
fill_offer(EfFrame *frame, const EfTransition *transition, bool may_fire, EfOffer *offer)
{
	StringInfoData reason;
	MemoryContext old;

	initStringInfo(&reason);
	offer->manual = transition->manual;
	if (transition->disabled)
		appendStringInfoString(&reason, "the transition is disabled");
	else if (!may_fire)
		appendStringInfo(&reason, "firing needs UPDATE (state) on ef.%s",
						 quote_identifier(frame->model->name));
	else
		offer->available = transition->criterion == NULL || is_open(frame, transition, &reason);
	old = MemoryContextSwitchTo(frame->outer);
	offer->transition = pstrdup(transition->name);
	offer->next_state = pstrdup(transition->next->name);
	offer->reason = offer->available ? NULL : pstrdup(reason.data);
	MemoryContextSwitchTo(old);
}

int
ef_engine_offers(const pg_uuid_t *id, EfOffer **offers)
{
	EfGuard		guard = ef_guard_enter();
	EfFrame    *frame = ef_frame_push(&guard, "looking at");
	EfEntity	entity;
	int			n = 0;

	if (ef_entity_load(id, &entity) && !entity.deleted)
	{
		const EfState *state;
		bool		may_fire;

		frame->model = ef_model_open(entity.model, entity.model_version, AccessShareLock);
		ef_model_check(frame->model, EF_RIGHT_READ, guard.user);
		ef_frame_set_entity(frame, &entity);
		state = ef_frame_state(frame);
		may_fire = ef_model_allows(frame->model, EF_RIGHT_FIRE, guard.user);
		n = state->ntransitions;
		*offers = MemoryContextAllocZero(frame->outer, sizeof(EfOffer) * Max(n, 1));
		for (int i = 0; i < n; i++)
			fill_offer(frame, &state->transitions[i], may_fire, &(*offers)[i]);
	}
	ef_frame_pop(frame);
	ef_guard_leave(&guard);
	return n;
}
