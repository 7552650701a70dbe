/*
 * engine_frame.c
 *		Entities in flight: their stack, their working copies, their revisions.
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/memutils.h"

#include "clock.h"
#include "engine_frame.h"
#include "json.h"
#include "revision.h"
#include "storage.h"

static EfFrame *top = NULL;

void
ef_engine_reset(void)
{
	top = NULL;
}

/* --- frames --- */

/* Says which entity an error is about. */
static void
error_context(void *arg)
{
	const EfFrame *frame = arg;
	const EfEntity *e = &frame->entity;

	if (e->model == NULL)
		return;
	if (frame->firing)
		errcontext("while firing transition \"%s\" of entity %s of model \"%s\"",
				   frame->firing->name, ef_entity_id(&e->id), e->model);
	else
		errcontext("while %s entity %s of model \"%s\"", frame->doing, ef_entity_id(&e->id), e->model);
}

/* Number of entities in flight. */
static int
depth(void)
{
	int			n = 0;

	for (EfFrame *f = top; f; f = f->up)
		n++;
	return n;
}

/* A setting as text, NULL when it is empty. */
static const char *
claimed(const char *setting)
{
	return setting && *setting ? pstrdup(setting) : NULL;
}

EfFrame *
ef_frame_push(const EfGuard *guard, const char *doing)
{
	MemoryContext context;
	MemoryContext outer = CurrentMemoryContext;
	EfFrame    *frame;

	if (depth() >= EF_DEPTH_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("processes write entities too deeply"),
				 errdetail("%d entities are in flight already.", EF_DEPTH_MAX),
				 errhint("Leave the further work to automatic transitions.")));
	context = AllocSetContextCreate(outer, "entityflow frame", ALLOCSET_SMALL_SIZES);
	MemoryContextSwitchTo(context);
	frame = palloc0(sizeof(EfFrame));
	frame->context = context;
	frame->outer = outer;
	frame->tenant = pstrdup(ef_tenant);
	frame->nest = GetCurrentTransactionNestLevel();
	frame->caller = guard->user;
	frame->doing = doing;
	frame->event = "update";
	frame->attempt = 1;
	frame->actor = claimed(ef_actor);
	frame->correlation_id = claimed(ef_correlation_id);
	ef_frame_set_role(frame, guard->user, guard->sec, false);
	if (top)
		frame->cause = ef_frame_reference(top, top->entity.rev + (top->in_process ? 1 : 0));
	frame->errors.callback = error_context;
	frame->errors.arg = frame;
	frame->errors.previous = error_context_stack;
	error_context_stack = &frame->errors;
	frame->up = top;
	top = frame;
	return frame;
}

void
ef_frame_pop(EfFrame *frame)
{
	Assert(frame == top);
	top = frame->up;
	error_context_stack = frame->errors.previous;
	MemoryContextSwitchTo(frame->outer);
	MemoryContextDelete(frame->context);
}

void
ef_frame_set_role(EfFrame *frame, Oid role, int sec, bool restricted)
{
	frame->role = role;
	frame->sec = sec;
	frame->restricted = restricted;
}

/* A workflow may say that its processes run as the owner (rule 5.5); tasks choose for themselves. */
void
ef_frame_choose_role(EfFrame *frame)
{
	Oid			owner;

	if (frame->background || frame->workflow->definition->run_as != EF_RUN_AS_OWNER)
		return;
	owner = ef_model_owner(frame->model);
	if (!OidIsValid(owner))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("role \"%s\" does not exist", frame->model->owner),
				 errdetail("It owns model \"%s\", whose processes run as its owner.", frame->model->name)));
	if (owner != frame->caller)
		ef_frame_set_role(frame, owner, frame->sec | SECURITY_LOCAL_USERID_CHANGE, !superuser_arg(owner));
}

void
ef_frame_set_entity(EfFrame *frame, const EfEntity *entity)
{
	frame->entity = *entity;
	frame->stored = entity->data;
	frame->workflow = ef_workflow_pin(entity->model, entity->model_version,
									  entity->workflow, entity->workflow_version);
	ef_frame_choose_role(frame);
}

Jsonb *
ef_frame_document(EfFrame *frame)
{
	MemoryContext old = MemoryContextSwitchTo(frame->context);
	Jsonb	   *document = ef_entity_unpack(frame->entity.data);

	MemoryContextSwitchTo(old);
	if (frame->stored == frame->entity.data)
		frame->stored = document;
	return frame->entity.data = document;
}

Jsonb *
ef_frame_reference(const EfFrame *frame, int32 rev)
{
	JsonbParseState *state = ef_json_begin();

	ef_json_add_text(&state, "id", ef_entity_id(&frame->entity.id));
	ef_json_add_int(&state, "rev", rev);
	return ef_json_end(&state);
}

/* --- the working copy (rule 3.10) --- */

/* Whether a frame is that of an entity; a process may change the tenant. */
static bool
is_of(const EfFrame *frame, const char *tenant, const pg_uuid_t *id)
{
	return memcmp(&frame->entity.id, id, sizeof(pg_uuid_t)) == 0 && strcmp(frame->tenant, tenant) == 0;
}

/* The entity's frame, NULL when it is not in flight. */
static EfFrame *
find_frame(const char *tenant, const pg_uuid_t *id)
{
	for (EfFrame *f = top; f; f = f->up)
		if (is_of(f, tenant, id))
			return f;
	return NULL;
}

bool
ef_frame_in_flight(const char *tenant, const pg_uuid_t *id)
{
	return find_frame(tenant, id) != NULL;
}

const EfEntity *
ef_engine_in_flight(const pg_uuid_t *id)
{
	EfFrame    *frame = find_frame(ef_tenant, id);

	return frame && (frame->in_process || frame->in_criterion) ? &frame->entity : NULL;
}

/* Undoes what ended subtransactions did to working copies, and forgets frames that began in them. */
void
ef_engine_reset_sub(int nest)
{
	while (top && top->nest >= nest)
		top = top->up;
	for (EfFrame *f = top; f; f = f->up)
		while (f->saved && f->saved->nest >= nest)
		{
			f->entity.data = f->saved->data;
			f->saved = f->saved->up;
		}
}

/* Hands what a committed subtransaction saved to the one around it. */
void
ef_engine_commit_sub(int nest)
{
	for (EfFrame *f = top; f; f = f->up)
		if (f->saved && f->saved->nest >= nest)
		{
			if (f->saved->up && f->saved->up->nest == nest - 1)
				f->saved = f->saved->up;
			else
				f->saved->nest = nest - 1;
		}
}

void
ef_frame_save(EfFrame *frame)
{
	int			nest = GetCurrentTransactionNestLevel();
	EfSaved    *saved;

	if (nest <= frame->nest || (frame->saved && frame->saved->nest == nest))
		return;
	saved = MemoryContextAlloc(frame->context, sizeof(EfSaved));
	saved->up = frame->saved;
	saved->nest = nest;
	saved->data = frame->entity.data;
	frame->saved = saved;
}

/* Names the entities in flight, innermost first. */
static char *
chain(void)
{
	StringInfoData text;

	initStringInfo(&text);
	for (EfFrame *f = top; f; f = f->up)
		appendStringInfo(&text, "%s%s %s", f == top ? "" : " in a process of ",
						 f->entity.model ? f->entity.model : "entity", ef_entity_id(&f->entity.id));
	return text.data;
}

void
ef_frame_refuse(const pg_uuid_t *id)
{
	if (find_frame(ef_tenant, id) == NULL)
		return;
	ereport(ERROR,
			(errcode(ERRCODE_OBJECT_IN_USE),
			 errmsg("entity %s is in flight", ef_entity_id(id)),
			 errdetail("In flight: %s.", chain()),
			 errhint("A process changes its own entity by what it returns, ef_update() or ef_patch() without transition.")));
}

EfFrame *
ef_frame_own(const pg_uuid_t *id)
{
	if (top == NULL || !top->in_process || !is_of(top, ef_tenant, id))
		return NULL;
	return top;
}

/* --- revisions --- */

/* The processes that ran, for the revision. */
static Jsonb *
runs_document(const EfFrame *frame)
{
	JsonbParseState *state = NULL;
	JsonbValue *result;

	if (frame->firing == NULL || frame->nruns == 0)
		return NULL;
	pushJsonbValue(&state, WJB_BEGIN_ARRAY, NULL);
	for (int i = 0; i < frame->nruns; i++)
	{
		JsonbParseState *run = ef_json_begin();
		JsonbValue	value;

		ef_json_add_text(&run, "name", frame->runs[i].name);
		ef_json_add_text(&run, "outcome", frame->runs[i].skipped ? "skipped" : "ok");
		ef_json_add_int(&run, "us", (int64) (frame->runs[i].ms * 1000));
		value.type = jbvBinary;
		value.val.binary.data = &ef_json_end(&run)->root;
		value.val.binary.len = 0;
		pushJsonbValue(&state, WJB_ELEM, &value);
	}
	result = pushJsonbValue(&state, WJB_END_ARRAY, NULL);
	return JsonbValueToJsonb(result);
}

/* Moves the working copy's times and revision on. */
static bool
advance(EfFrame *frame, bool changed)
{
	EfEntity   *e = &frame->entity;
	bool		adjusted;

	if (e->rev == PG_INT32_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("entity %s has no revision number left", ef_entity_id(&e->id))));
	e->recorded_at = ef_clock_after(e->recorded_at, &adjusted);
	e->rev++;
	e->actor = (char *) frame->actor;
	if (changed)
	{
		e->data_at = e->recorded_at;
		e->data_rev = e->rev;
	}
	return adjusted;
}

void
ef_frame_write(EfFrame *frame, const char *kind, const EfTransition *transition,
			   const char *from_state, bool automatic)
{
	EfEntity   *e = &frame->entity;
	bool		creating = e->rev == 0;
	bool		changed = creating ||
		(e->data != frame->stored && !ef_json_equal(e->data, ef_entity_unpack(frame->stored)));
	EfRevision	revision = {0};

	revision.adjusted = advance(frame, changed);
	if (creating)
		e->created_at = e->recorded_at;
	if (creating || transition)
		e->state_since = e->recorded_at;
	if (strcmp(kind, "delete") == 0)
		e->deleted_at = e->recorded_at;
	revision.entity = e;
	revision.kind = kind;
	revision.transition = transition ? transition->name : NULL;
	revision.from_state = from_state;
	revision.automatic = automatic;
	revision.epoch = ef_storage_epoch();
	revision.role = frame->caller;
	revision.cause = frame->cause;
	revision.processes = runs_document(frame);
	revision.with_data = changed;
	revision.actor = frame->actor;
	revision.correlation_id = frame->correlation_id;
	if (creating)
		ef_entity_insert(e);
	else
		ef_entity_update(e, changed);
	ef_revision_insert(&revision);
	frame->previous = frame->stored;
	frame->previous_known = true;
	if (changed)
		frame->stored = e->data;
}
