/*
 * engine_auto.c
 *		Automatic transitions: in the writer's transaction, or as a task (rules 3.6 to 3.8).
 */
#include "compat.h"

#include "utils/builtins.h"
#include "utils/memutils.h"
#include "utils/numeric.h"

#include "engine_frame.h"
#include "json.h"
#include "process.h"
#include "storage.h"

/* --- limits per cause (rule 3.8) --- */

/* Counts an entry of a state; returns how many there are now. */
static int
visit(EfFrame *frame, const char *state, int times)
{
	for (int i = 0; i < frame->nvisits; i++)
		if (strcmp(frame->visits[i].state, state) == 0)
			return frame->visits[i].count += times;
	if (frame->visits == NULL)
		frame->visits = MemoryContextAlloc(frame->context, sizeof(EfVisit) * 8);
	else if (frame->nvisits % 8 == 0)
		frame->visits = repalloc(frame->visits, sizeof(EfVisit) * (frame->nvisits + 8));
	frame->visits[frame->nvisits].state = MemoryContextStrdup(frame->context, state);
	frame->visits[frame->nvisits].count = times;
	frame->nvisits++;
	return times;
}

/* Raises 54000 when one more transition would be beyond a limit. */
static void
check_limits(EfFrame *frame, const EfTransition *transition)
{
	if (++frame->steps > ef_max_steps)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("one write caused more than %d automatic transitions", ef_max_steps),
				 errdetail("The next one would be \"%s\", from state \"%s\".",
						   transition->name, transition->from->name),
				 errhint("Give a criterion to the cycle, or raise entityflow.max_steps.")));
	if (visit(frame, transition->next->name, 1) > ef_max_visits)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("one write brought the entity into state \"%s\" more than %d times",
						transition->next->name, ef_max_visits),
				 errdetail("The next transition would be \"%s\", from state \"%s\".",
						   transition->name, transition->from->name),
				 errhint("Give a criterion to the cycle, or raise entityflow.max_visits.")));
}

/* --- what fires next --- */

/* The first automatic transition of the present state that is open (rule 3.6), NULL when the entity rests. */
static const EfTransition *
next_automatic(EfFrame *frame)
{
	const EfState *state = ef_frame_state(frame);

	if (!state->automatic)
		return NULL;
	for (int i = 0; i < state->ntransitions; i++)
	{
		const EfTransition *t = &state->transitions[i];

		if (!t->manual && !t->disabled && ef_frame_open(frame, t, NULL))
			return t;
	}
	return NULL;
}

/* Who fires automatic transitions: the workflow says, else the model, else the setting. */
static EfCascade
cascade(const EfFrame *frame)
{
	if (frame->workflow->definition->has_cascade)
		return frame->workflow->definition->cascade;
	if (frame->model->has_cascade)
		return frame->model->cascade;
	return ef_cascade;
}

/* Fires here what is open, to rest. */
static void
run_inline(EfFrame *frame)
{
	const EfTransition *t;

	frame->cause = ef_frame_reference(frame, frame->entity.rev);
	while ((t = next_automatic(frame)) != NULL)
	{
		CHECK_FOR_INTERRUPTS();
		check_limits(frame, t);
		ef_frame_fire(frame, t, true);
	}
}

void
ef_frame_follow(EfFrame *frame)
{
	if (!ef_frame_state(frame)->automatic)
		return;
	if (cascade(frame) == EF_CASCADE_INLINE)
		run_inline(frame);
	else
		ef_task_add(&frame->entity, frame->caller, ef_frame_reference(frame, frame->entity.rev),
					0, NULL, frame->actor, frame->correlation_id);
}

/* --- tasks --- */

/* Takes over what earlier runs of the task counted. */
static void
resume_counts(EfFrame *frame, const EfTask *task)
{
	Jsonb	   *visits = task->detail ? ef_json_get(task->detail, "visits") : NULL;
	JsonbIterator *iterator;
	JsonbValue	value;
	JsonbIteratorToken token;
	char	   *state = NULL;

	frame->steps = task->steps;
	if (visits == NULL)
		return;
	iterator = JsonbIteratorInit(&visits->root);
	while ((token = JsonbIteratorNext(&iterator, &value, true)) != WJB_DONE)
	{
		if (token == WJB_KEY)
			state = pnstrdup(value.val.string.val, value.val.string.len);
		else if (token == WJB_VALUE && state && value.type == jbvNumeric)
			visit(frame, state, DatumGetInt32(DirectFunctionCall1(numeric_int4,
																  NumericGetDatum(value.val.numeric))));
	}
}

/* Leaves the counts to the task's next run. */
static void
save_counts(const EfFrame *frame, EfTask *task)
{
	JsonbParseState *visits = ef_json_begin();
	JsonbParseState *detail = ef_json_begin();

	for (int i = 0; i < frame->nvisits; i++)
		ef_json_add_int(&visits, frame->visits[i].state, frame->visits[i].count);
	ef_json_add_jsonb(&detail, "visits", ef_json_end(&visits));
	task->steps = frame->steps;
	task->detail = ef_json_end(&detail);
	ef_task_progress(task);
}

/*
 * Whether the session may run what the task names as its role: signed by us, or
 * a role that the session is a member of.  That superusers are members of all
 * does not count: they vouch by ef_resume(), knowingly.
 */
static bool
may_run_as(const EfTask *task, Oid cause, Oid user)
{
	return ef_task_is_signed(task) ||
		(OidIsValid(cause) && is_member_of_role_nosuper(user, cause));
}

/*
 * Whose rights the task's processes have (rule 5.5); EF_OUTCOME_MORE, or why it
 * cannot run here; 42704: the role is gone.
 */
static EfOutcome
choose_role(EfFrame *frame, const EfTask *task, const EfGuard *guard)
{
	bool		owner = frame->workflow->definition->run_as == EF_RUN_AS_OWNER;
	const char *name = owner ? frame->model->owner : task->run_as;
	Oid			role = get_role_oid(name, true);
	Oid			cause = get_role_oid(task->run_as, true);

	if (!OidIsValid(role))
		ereport(ERROR,
				(errcode(ERRCODE_UNDEFINED_OBJECT),
				 errmsg("role \"%s\" does not exist", name),
				 errdetail("The work was to run with its rights."),
				 errhint("Create the role again, or let another one fire the transition.")));
	if (superuser_arg(role) && !superuser_arg(guard->user))
		return EF_OUTCOME_SUPERUSER;
	if (!may_run_as(task, cause, guard->user))
		return EF_OUTCOME_UNSIGNED;
	/* recorded as in the foreground: who caused it, not whose rights its processes have */
	frame->caller = OidIsValid(cause) ? cause : role;
	ef_frame_set_role(frame, role, guard->sec | SECURITY_LOCAL_USERID_CHANGE, !superuser_arg(role));
	return EF_OUTCOME_MORE;
}

/* Raises 42704, remembered as missing, when a process of the transition does not exist. */
static void
check_processes(EfFrame *frame, const EfTransition *transition)
{
	if (ef_missing_process == EF_MISSING_SKIP)
		return;
	for (int i = 0; i < transition->nprocessors; i++)
		ef_frame_require(frame, transition->processors[i].name, false);
}

/*
 * Fires what is open: all of it when it is pure, else up to and with the
 * first transition that has processes.
 */
static EfOutcome
run_open(EfFrame *frame, bool pure)
{
	const EfTransition *t;

	while ((t = next_automatic(frame)) != NULL)
	{
		bool		calls = t->nprocessors > 0;

		CHECK_FOR_INTERRUPTS();
		if (calls && pure)
			return EF_OUTCOME_ALONE;
		check_limits(frame, t);
		check_processes(frame, t);
		ef_frame_fire(frame, t, true);
		if (calls && ef_frame_state(frame)->automatic)
			return EF_OUTCOME_MORE;
	}
	return EF_OUTCOME_DONE;
}

/* Whether a model's view is missing, as after DROP EXTENSION CASCADE: no failure of its work. */
static bool
lacks_view(const EfEntity *entity)
{
	EfModel    *model = ef_model_find(entity->model, entity->model_version, AccessShareLock);

	return model != NULL && !OidIsValid(model->view);
}

/* Fills the frame of a task whose head is locked; EF_OUTCOME_MORE, or why it cannot run here. */
static EfOutcome
begin_task(EfFrame *frame, const EfTask *task, const EfGuard *guard, const EfEntity *entity)
{
	EfOutcome	outcome;

	frame->background = true;
	if (lacks_view(entity))
		return EF_OUTCOME_VIEWLESS;
	frame->model = ef_model_open(entity->model, entity->model_version, AccessShareLock);
	ef_frame_set_entity(frame, entity);
	outcome = choose_role(frame, task, guard);
	if (outcome != EF_OUTCOME_MORE)
		return outcome;
	frame->cause = task->cause;
	frame->attempt = task->attempts + 1;
	resume_counts(frame, task);
	return EF_OUTCOME_MORE;
}

/* Sets for this task what its submitter had set; the guard's end undoes it. */
static void
set_identity(const EfTask *task)
{
	const char *name[] = {"entityflow.tenant", "entityflow.actor", "entityflow.correlation_id"};
	const char *value[] = {task->tenant, task->actor ? task->actor : "",
	task->correlation_id ? task->correlation_id : ""};

	for (int i = 0; i < 3; i++)
		(void) set_config_option(name[i], value[i], PGC_SUSET, PGC_S_SESSION,
								 GUC_ACTION_SAVE, true, 0, false);
}

/* Runs a claimed task whose head could be taken. */
static EfOutcome
run_task(EfFrame *frame, EfTask *task, const EfGuard *guard, const EfEntity *entity, bool pure)
{
	EfOutcome	outcome = begin_task(frame, task, guard, entity);

	if (outcome != EF_OUTCOME_MORE)
		return outcome;
	outcome = run_open(frame, pure);
	if (outcome == EF_OUTCOME_DONE)
		ef_task_settle(task);
	else if (frame->steps > task->steps)
		save_counts(frame, task);
	return outcome;
}

EfOutcome
ef_engine_task(EfTask *task, TimestampTz now, bool pure)
{
	EfGuard		guard = ef_guard_enter();
	EfOutcome	outcome = EF_OUTCOME_BUSY;
	EfFrame    *frame;
	EfEntity	entity;

	ef_frame_missing_reset();
	if (!ef_frame_in_flight(task->tenant, &task->entity_id) && ef_task_claim(task, now))
	{
		set_identity(task);
		frame = ef_frame_push(&guard, "advancing");
		if (!ef_entity_take(&task->entity_id, &entity))
			outcome = EF_OUTCOME_BUSY;
		else if (entity.deleted)
		{
			ef_task_delete(task);
			outcome = EF_OUTCOME_DONE;
		}
		else
			outcome = run_task(frame, task, &guard, &entity, pure);
		ef_frame_pop(frame);
	}
	ef_guard_leave(&guard);
	return outcome;
}

/* Appends what a failed task's revision-less story needs: which error, of what. */
static Jsonb *
error_document(const ErrorData *error)
{
	JsonbParseState *state = ef_json_begin();

	ef_json_add_text(&state, "sqlstate", unpack_sql_state(error->sqlerrcode));
	ef_json_add_text(&state, "message", error->message);
	ef_json_add_text(&state, "detail", error->detail);
	ef_json_add_text(&state, "hint", error->hint);
	ef_json_add_text(&state, "context", error->context);
	return ef_json_end(&state);
}

void
ef_engine_task_failed(EfTask *task, TimestampTz now, const ErrorData *error)
{
	EfGuard		guard = ef_guard_enter();
	bool		blocked = ef_frame_missing() != NULL && ef_missing_process == EF_MISSING_WAIT;
	const char *status = blocked ? "blocked" : "parked";
	JsonbParseState *detail = ef_json_begin();
	Jsonb	   *document = error_document(error);

	ef_json_add_jsonb(&detail, "error", document);
	ef_json_add_text(&detail, "task_id", ef_entity_id(&task->id));
	if (blocked)
		ef_json_add_text(&detail, "process", ef_frame_missing());
	if (ef_task_claim(task, now))
	{
		ef_task_set_status(task, status, document);
		ef_task_log(task->tenant, &task->entity_id, 0, status, ef_json_end(&detail));
	}
	ef_frame_missing_reset();
	ef_guard_leave(&guard);
}
