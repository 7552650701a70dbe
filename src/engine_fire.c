/*
 * engine_fire.c
 *		One transition: its criterion, its processes, its revision (rules 3.1 to 3.5).
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "mb/pg_wchar.h"
#include "portability/instr_time.h"
#include "utils/builtins.h"
#include "utils/datetime.h"
#include "utils/json.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "engine_frame.h"
#include "errors.h"
#include "json.h"
#include "nearest.h"
#include "process.h"
#include "revision.h"

/* The name of a process that background work asked for in vain. */
static char missing[NAMEDATALEN * 4] = "";

const char *
ef_frame_missing(void)
{
	return *missing ? missing : NULL;
}

void
ef_frame_missing_reset(void)
{
	*missing = '\0';
}

/* The owner's OID, whose functions are picked up; the caller's when the role is gone. */
static Oid
function_owner(const EfFrame *frame)
{
	return ef_model_owner(frame->model);
}

/* The present instant as ISO 8601 in UTC. */
static char *
now_text(void)
{
	char	   *text = palloc(MAXDATELEN + 1);
	int			utc = 0;

	return JsonEncodeDateTime(text, TimestampTzGetDatum(ef_clock_now()), TIMESTAMPTZOID, &utc);
}

/* Tells processes what happens to them (rule 5.2). */
static Jsonb *
meta(const EfFrame *frame, const EfTransition *transition, Jsonb *config)
{
	const EfEntity *e = &frame->entity;
	JsonbParseState *state = ef_json_begin();

	ef_json_add_text(&state, "entity_id", ef_entity_id(&e->id));
	ef_json_add_text(&state, "model", e->model);
	ef_json_add_int(&state, "model_version", e->model_version);
	ef_json_add_text(&state, "workflow", e->workflow);
	ef_json_add_int(&state, "workflow_version", e->workflow_version);
	ef_json_add_text(&state, "state", e->state);
	ef_json_add_text(&state, "next_state", transition ? transition->next->name : NULL);
	ef_json_add_text(&state, "transition", transition ? transition->name : NULL);
	ef_json_add_text(&state, "event", frame->background ? "automatic" : frame->event);
	ef_json_add_int(&state, "rev", e->rev);
	ef_json_add_int(&state, "attempt", frame->attempt);
	ef_json_add_text(&state, "role", GetUserNameFromId(frame->role, true));
	ef_json_add_text(&state, "actor", frame->actor);
	ef_json_add_text(&state, "tenant", ef_tenant);
	ef_json_add_text(&state, "token", ef_tenant);
	ef_json_add_text(&state, "correlation_id", frame->correlation_id);
	ef_json_add_jsonb(&state, "config", config ? config : ef_json_empty());
	ef_json_add_text(&state, "now", now_text());
	return ef_json_end(&state);
}

/* Notes that background work lacks a function; true when it does. */
static bool
lacks(const EfFrame *frame, const char *name, bool criterion)
{
	EfGuard		guard;
	bool		exists;

	if (!frame->background)
		return false;
	guard = ef_guard_enter_role(frame->role, frame->sec, frame->restricted);
	exists = ef_process_exists(name, function_owner(frame), criterion);
	ef_guard_leave(&guard);
	if (!exists)
		strlcpy(missing, name, sizeof(missing));
	return !exists;
}

void
ef_frame_require(const EfFrame *frame, const char *name, bool criterion)
{
	if (lacks(frame, name, criterion))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("process \"%s\" does not exist", name),
				 errdetail("No function of that name (meta jsonb, data jsonb) is in \"%s\", owned by role \"%s\" or a superuser.",
						   ef_process_path, frame->model->owner),
				 errhint("Create it; work that waits for it goes on by itself.")));
}

/* Calls a function criterion as the role it runs for. */
static bool
call_criterion(void *arg, const char *name, Jsonb *config, int timeout)
{
	EfFrame    *frame = arg;
	EfGuard		guard = ef_guard_enter_role(frame->role, frame->sec, frame->restricted);
	bool		holds = false;

	if (ef_missing_process != EF_MISSING_SKIP)
		ef_frame_require(frame, name, true);
	frame->in_criterion = frame->entity.rev > 0;
	if (!lacks(frame, name, true))
		holds = ef_process_holds(name, function_owner(frame),
								 meta(frame, frame->firing, config), frame->entity.data, timeout);
	frame->in_criterion = false;
	ef_guard_leave(&guard);
	return holds;
}

/* Whether the role that fires is a member of the named one. */
static bool
is_actor(void *arg, const char *role)
{
	EfFrame    *frame = arg;

	return is_member_of_role(frame->caller, get_role_oid(role, false));
}

/* The document before the change, read when first asked for. */
static Jsonb *
previous_document(void *arg)
{
	EfFrame    *frame = arg;
	MemoryContext old = MemoryContextSwitchTo(frame->context);

	if (!frame->previous_known)
		frame->previous = ef_revision_previous(&frame->entity);
	frame->previous_known = true;
	if (frame->previous)
		frame->previous = ef_entity_unpack(frame->previous);
	MemoryContextSwitchTo(old);
	return frame->previous;
}

static const EfCriterionCalls calls = {call_criterion, is_actor, previous_document};

void
ef_frame_subject(EfFrame *frame, EfSubject *subject)
{
	const EfEntity *e = &frame->entity;

	subject->data = ef_frame_document(frame);
	subject->state = e->state;
	subject->previous_state = e->previous_state;
	subject->previous_transition = e->transition;
	subject->created_at = e->created_at;
	subject->recorded_at = e->recorded_at;
	subject->rev = e->rev;
	subject->id = e->id;
	subject->calls = &calls;
	subject->arg = frame;
}

const EfState *
ef_frame_state(const EfFrame *frame)
{
	const EfState *state = ef_definition_state(frame->workflow->definition, frame->entity.state);

	if (state == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("state \"%s\" is not of workflow \"%s\" version %d", frame->entity.state,
						frame->workflow->name, frame->workflow->version)));
	return state;
}

/* Appends the names of what a state offers, and finds the one that was probably meant. */
static void
list_offers(StringInfo out, EfNearest *nearest, const EfState *state)
{
	int			n = 0;

	for (int i = 0; i < state->ntransitions; i++)
	{
		if (state->transitions[i].disabled)
			continue;
		appendStringInfo(out, "%s\"%s\"", n++ ? ", " : "", state->transitions[i].name);
		ef_nearest_offer(nearest, state->transitions[i].name);
	}
	if (n == 0)
		appendStringInfoString(out, "nothing");
}

const EfTransition *
ef_frame_find(const EfFrame *frame, const char *name)
{
	const EfState *state = ef_frame_state(frame);
	const EfTransition *transition = ef_definition_transition(state, name);
	StringInfoData offers;
	EfNearest	nearest;

	if (transition != NULL && !transition->disabled)
		return transition;
	initStringInfo(&offers);
	ef_nearest_begin(&nearest, name);
	list_offers(&offers, &nearest, state);
	name = pnstrdup(name, pg_mbcliplen(name, strlen(name), EF_NAME_MAX));
	ereport(ERROR,
			(errcode(EF_ERRCODE_NO_TRANSITION),
			 transition ? errmsg("transition \"%s\" is disabled", name) :
			 errmsg("transition \"%s\" does not leave state \"%s\"", name, state->name),
			 errdetail("Workflow \"%s\" version %d offers from state \"%s\": %s.",
					   frame->workflow->name, frame->workflow->version, state->name, offers.data),
			 errhint("%s", ef_nearest_hint(&nearest, "See what is possible with ef_transitions()."))));
}

bool
ef_frame_open(EfFrame *frame, const EfTransition *transition, StringInfo reason)
{
	EfSubject	subject;
	const EfTransition *outer = frame->firing;
	bool		open;

	if (transition->criterion == NULL)
		return true;
	frame->firing = transition;
	frame->in_criterion = false;
	ef_frame_subject(frame, &subject);
	open = ef_criterion_holds(transition->criterion, &subject, reason);
	frame->firing = outer;
	return open;
}

/* Notes a process that ran. */
static void
add_run(EfFrame *frame, const char *name, double ms, bool skipped)
{
	frame->runs[frame->nruns].name = name;
	frame->runs[frame->nruns].ms = ms;
	frame->runs[frame->nruns].skipped = skipped;
	frame->nruns++;
}

/* Keeps a document in the frame, beyond the call that made it. */
static Jsonb *
keep(EfFrame *frame, Jsonb *data)
{
	Jsonb	   *copy = MemoryContextAlloc(frame->context, VARSIZE(data));

	memcpy(copy, data, VARSIZE(data));
	return copy;
}

/* Runs one process outside of the guard; the document after it is the working copy. */
static void
run_process(EfFrame *frame, const EfTransition *transition, const EfProcessor *processor)
{
	EfGuard		guard = ef_guard_enter_role(frame->role, frame->sec, frame->restricted);
	Jsonb	   *document = ef_frame_document(frame);
	instr_time	start,
				duration;
	Jsonb	   *result;

	INSTR_TIME_SET_CURRENT(start);
	frame->in_process = true;
	result = ef_process_call(processor->name, function_owner(frame),
							 meta(frame, transition, processor->config),
							 document, processor->timeout);
	frame->in_process = false;
	frame->saved = NULL;
	INSTR_TIME_SET_CURRENT(duration);
	INSTR_TIME_SUBTRACT(duration, start);
	ef_guard_leave(&guard);
	if (result != NULL)
		frame->entity.data = keep(frame, result);
	add_run(frame, processor->name, INSTR_TIME_GET_MILLISEC(duration), false);
}

/* Runs the processes of a transition in order (rule 3.4). */
static void
run_processes(EfFrame *frame, const EfTransition *transition)
{
	frame->nruns = 0;
	if (transition->nprocessors == 0)
		return;
	frame->runs = MemoryContextAlloc(frame->context, sizeof(EfRun) * transition->nprocessors);
	for (int i = 0; i < transition->nprocessors; i++)
	{
		const EfProcessor *processor = &transition->processors[i];

		if (lacks(frame, processor->name, false) && ef_missing_process == EF_MISSING_SKIP)
			add_run(frame, processor->name, 0, true);
		else
			run_process(frame, transition, processor);
	}
	ef_json_check(frame->entity.data, "document");
}

/* Raises WF002 with the reason that the criterion gave; it shows values to those who may read them. */
static void
refuse(const EfFrame *frame, const EfTransition *transition, const char *reason)
{
	ereport(ERROR,
			(errcode(EF_ERRCODE_REFUSED),
			 errmsg("the criterion of transition \"%s\" does not hold", transition->name),
			 ef_model_allows(frame->model, EF_RIGHT_READ, frame->caller) ?
			 errdetail("%s.", reason) :
			 errdetail("What it found is shown to roles with the privilege SELECT on ef.%s.",
					   quote_identifier(frame->model->name)),
			 errhint("ef_transitions() tells of each transition whether it is open.")));
}

void
ef_frame_fire(EfFrame *frame, const EfTransition *transition, bool automatic)
{
	const char *from = transition->from->name;
	StringInfoData reason;

	frame->firing = transition;
	if (!automatic && transition->criterion)
	{
		initStringInfo(&reason);
		if (!ef_frame_open(frame, transition, &reason))
			refuse(frame, transition, reason.data);
	}
	run_processes(frame, transition);
	frame->entity.state = transition->next->name;
	frame->entity.previous_state = (char *) from;
	frame->entity.transition = transition->name;
	ef_frame_write(frame, "transition", transition, from, automatic);
	frame->firing = NULL;
}
