/*
 * definition.c
 *		Compiles workflow documents, and finds states and transitions in
 *		what it compiled.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "utils/memutils.h"

#include "definition_private.h"
#include "nearest.h"

/* Rule 2.2 */
static const char builtin_text[] =
"{\"name\":\"default\",\"initialState\":\"NONE\",\"states\":{"
"\"NONE\":{\"transitions\":[{\"name\":\"create\",\"next\":\"CREATED\"}]},"
"\"CREATED\":{\"transitions\":["
"{\"name\":\"UPDATE\",\"next\":\"CREATED\",\"manual\":true},"
"{\"name\":\"DELETE\",\"next\":\"DELETED\",\"manual\":true}]},"
"\"DELETED\":{}}}";

/* Error context callback: whose criterion is being compiled. */
static void
criterion_context(void *arg)
{
	const EfPlace *place = arg;

	if (place->state.name != NULL)
		errcontext("criterion of transition %s of state %s of workflow %s",
				   ef_definition_quote(place->transition.name),
				   ef_definition_quote(place->state.name),
				   ef_definition_quote(place->workflow.name));
	else
		errcontext("criterion of workflow %s", ef_definition_quote(place->workflow.name));
}

/* Compiles a criterion, NULL when there is none. */
static EfCriterion *
compile_criterion(const EfNode *node, const EfPlace *place)
{
	ErrorContextCallback context = {
		.previous = error_context_stack,
		.callback = criterion_context,
		.arg = unconstify(EfPlace *, place)
	};
	EfCriterion *criterion;

	if (node == NULL)
		return NULL;
	error_context_stack = &context;
	criterion = ef_criterion_compile(node);
	error_context_stack = context.previous;
	return criterion;
}

/* The value of a field of words, or of its default. */
static int
word_value(const EfShape *shape, int at, const EfNode *node, int standard)
{
	return node == NULL ? standard : ef_definition_word(&shape->fields[at], node->string)->value;
}

static bool
flag_value(const EfNode *node, bool standard)
{
	return node == NULL ? standard : node->boolean;
}

/* A config as processes see it: our names instead of synonyms. */
static Jsonb *
config_value(const EfNode *node)
{
	EfNode		renamed = *node;
	Jsonb	   *value;

	renamed.names = palloc(sizeof(char *) * Max(node->count, 1));
	for (int i = 0; i < node->count; i++)
	{
		const EfShapeField *field = ef_definition_field(&ef_definition_config_shape, node->names[i]);

		renamed.names[i] = field != NULL ? unconstify(char *, field->name) : node->names[i];
	}
	value = ef_tree_to_jsonb(&renamed);
	pfree(renamed.names);
	return value;
}

/* Compiles a processor's config. */
static void
compile_config(EfProcessor *processor, const EfNode *node, const EfPlace *place)
{
	const EfNode *values[EF_CONFIG_FIELDS];

	processor->timeout = -1;
	if (node == NULL)
		return;
	ef_definition_read(node, &ef_definition_config_shape, place, values);
	if (values[EF_CONFIG_TIMEOUT] != NULL)
		processor->timeout = ef_tree_integer(values[EF_CONFIG_TIMEOUT]);
	processor->config = config_value(node);
}

static void
compile_processor(EfProcessor *processor, const EfNode *node, const EfPlace *place)
{
	const EfShape *shape = &ef_definition_processor_shape;
	const EfNode *values[EF_PROCESSOR_FIELDS];

	ef_definition_read(node, shape, place, values);
	ef_definition_read_later(shape, place, values);
	processor->name = pstrdup(values[EF_PROCESSOR_NAME]->string);
	processor->mode = word_value(shape, EF_PROCESSOR_MODE, values[EF_PROCESSOR_MODE], EF_MODE_SYNC);
	compile_config(processor, values[EF_PROCESSOR_CONFIG], place);
}

/* Compiles the processors of a transition. */
static void
compile_processors(EfTransition *transition, const EfNode *list, const EfPlace *place)
{
	if (list == NULL)
		return;
	transition->nprocessors = list->count;
	transition->processors = palloc0(sizeof(EfProcessor) * Max(list->count, 1));
	for (int i = 0; i < list->count; i++)
	{
		EfPlace		here = *place;

		here.processor = ef_definition_label(list->items[i], i + 1);
		compile_processor(&transition->processors[i], list->items[i], &here);
	}
}

/* What to do about a state that is not declared. */
static char *
unknown_hint(const EfDefinition *definition, const char *name)
{
	EfNearest	nearest;

	ef_nearest_begin(&nearest, name);
	for (int i = 0; i < definition->nstates; i++)
		ef_nearest_offer(&nearest, definition->states[i].name);
	return ef_nearest_hint(&nearest, psprintf("Add %s to \"states\", or correct the name.",
											  ef_definition_quote(name)));
}

/* The declared state that a field names; 22023 when there is none. */
static EfState *
find_target(const EfDefinition *definition, const char *field, const EfNode *name, const EfPlace *place)
{
	EfState    *state = ef_definition_state(definition, name->string);

	if (state == NULL)
		ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
							 psprintf("unknown state %s", ef_definition_quote(name->string)),
							 psprintf("\"%s\" is %s, which \"states\" does not declare", field,
									  ef_definition_quote(name->string)),
							 unknown_hint(definition, name->string));
	return state;
}

/* 22023 for a transition that is manual and has a schedule. */
static void
check_schedule(const EfNode *const *values, const EfPlace *place)
{
	if (values[EF_TRANSITION_SCHEDULE] != NULL && flag_value(values[EF_TRANSITION_MANUAL], false))
		ef_definition_reject(place, ERRCODE_INVALID_PARAMETER_VALUE,
							 "a manual transition cannot have a schedule",
							 "\"manual\" is true and \"schedule\" is set",
							 "Keep one of them.");
}

static void
compile_transition(const EfDefinition *definition, EfTransition *transition,
				   const EfNode *node, const EfPlace *place)
{
	const EfShape *shape = &ef_definition_transition_shape;
	const EfNode *values[EF_TRANSITION_FIELDS];

	ef_definition_read(node, shape, place, values);
	check_schedule(values, place);
	ef_definition_read_later(shape, place, values);
	transition->name = pstrdup(values[EF_TRANSITION_NAME]->string);
	transition->next = find_target(definition, "next", values[EF_TRANSITION_NEXT], place);
	transition->manual = flag_value(values[EF_TRANSITION_MANUAL], false);
	transition->disabled = flag_value(values[EF_TRANSITION_DISABLED], false);
	transition->criterion = compile_criterion(values[EF_TRANSITION_CRITERION], place);
	compile_processors(transition, values[EF_TRANSITION_PROCESSORS], place);
}

/* 22023 when two transitions of a state have one name. */
static void
check_transition_names(const EfState *state, const EfPlace *place)
{
	const char **names = palloc(sizeof(char *) * Max(state->ntransitions, 1));
	const char *repeated;
	EfPlace		here = *place;

	for (int i = 0; i < state->ntransitions; i++)
		names[i] = state->transitions[i].name;
	repeated = ef_definition_repeated(names, state->ntransitions);
	if (repeated == NULL)
	{
		pfree(names);
		return;
	}
	here.transition.name = repeated;
	ef_definition_reject(&here, ERRCODE_INVALID_PARAMETER_VALUE,
						 psprintf("transition %s is given twice", ef_definition_quote(repeated)),
						 "the state has more than one transition of that name",
						 "Give each transition of a state a name of its own.");
}

/* Compiles the transitions of a state; all states must be declared. */
static void
compile_transitions(const EfDefinition *definition, EfState *state, const EfNode *list, const EfPlace *place)
{
	state->ntransitions = list->count;
	state->transitions = palloc0(sizeof(EfTransition) * Max(list->count, 1));
	for (int i = 0; i < list->count; i++)
	{
		EfTransition *transition = &state->transitions[i];
		EfPlace		here = *place;

		CHECK_FOR_INTERRUPTS();
		here.transition = ef_definition_label(list->items[i], i + 1);
		transition->from = state;
		compile_transition(definition, transition, list->items[i], &here);
		state->automatic |= !transition->manual && !transition->disabled;
	}
	check_transition_names(state, place);
}

/* Compiles what a state holds; null is a state that nothing leaves. */
static void
compile_state(const EfDefinition *definition, EfState *state, const EfNode *node, const EfPlace *place)
{
	const EfNode *values[EF_STATE_FIELDS];
	EfPlace		here = *place;

	if (ef_tree_is_null(node))
		return;
	here.state.name = state->name;
	ef_definition_read(node, &ef_definition_state_shape, &here, values);
	if (values[EF_STATE_TRANSITIONS] != NULL)
		compile_transitions(definition, state, values[EF_STATE_TRANSITIONS], &here);
}

/* For qsort of states by name. */
static int
compare_states(const void *a, const void *b)
{
	const EfState *const *one = a;
	const EfState *const *other = b;

	return strcmp((*one)->name, (*other)->name);
}

/* Sorts the states by name; 22023 when two have the same. */
static void
index_states(EfDefinition *definition, const EfPlace *place)
{
	definition->index = palloc(sizeof(EfState *) * Max(definition->nstates, 1));
	for (int i = 0; i < definition->nstates; i++)
		definition->index[i] = &definition->states[i];
	qsort(definition->index, definition->nstates, sizeof(EfState *), compare_states);
	for (int i = 1; i < definition->nstates; i++)
	{
		EfPlace		here = *place;

		if (compare_states(&definition->index[i - 1], &definition->index[i]) != 0)
			continue;
		here.state.name = definition->index[i]->name;
		ef_definition_reject(&here, ERRCODE_INVALID_PARAMETER_VALUE,
							 psprintf("state %s is given twice", ef_definition_quote(here.state.name)),
							 "\"states\" has more than one state of that name",
							 "Give each state a name of its own.");
	}
}

/* Makes the states, still without transitions, so that all of them can be targets. */
static void
declare_states(EfDefinition *definition, const EfNode *states, const EfPlace *place)
{
	if (states->count > EF_STATES_MAX)
		ef_definition_reject(place, ERRCODE_PROGRAM_LIMIT_EXCEEDED,
							 "workflow has too many states",
							 psprintf("it has %d states, %d are allowed", states->count, EF_STATES_MAX),
							 "Divide it into several workflows or models.");
	definition->nstates = states->count;
	definition->states = palloc0(sizeof(EfState) * Max(states->count, 1));
	for (int i = 0; i < states->count; i++)
	{
		ef_definition_check_name(states->names[i], "state", NULL, place);
		definition->states[i].name = pstrdup(states->names[i]);
	}
	index_states(definition, place);
}

/* Takes over the fields of a workflow but its states. */
static void
compile_settings(EfDefinition *definition, const EfNode *const *values, const EfPlace *place)
{
	const EfShape *shape = &ef_definition_workflow_shape;

	definition->name = pstrdup(values[EF_WORKFLOW_NAME]->string);
	definition->active = flag_value(values[EF_WORKFLOW_ACTIVE], true);
	definition->criterion = compile_criterion(values[EF_WORKFLOW_CRITERION], place);
	definition->has_cascade = values[EF_WORKFLOW_CASCADE] != NULL;
	definition->cascade = word_value(shape, EF_WORKFLOW_CASCADE, values[EF_WORKFLOW_CASCADE],
									 EF_CASCADE_WORKER);
	definition->run_as = word_value(shape, EF_WORKFLOW_RUN_AS, values[EF_WORKFLOW_RUN_AS],
									EF_RUN_AS_CALLER);
}

EfDefinition *
ef_definition_compile(const EfNode *workflow, bool allow_cycles)
{
	EfDefinition *definition = palloc0(sizeof(EfDefinition));
	EfPlace		place = {.workflow = ef_definition_label(workflow, -1)};
	const EfNode *values[EF_WORKFLOW_FIELDS];
	const EfNode *states;

	ef_definition_read(workflow, &ef_definition_workflow_shape, &place, values);
	compile_settings(definition, values, &place);
	states = values[EF_WORKFLOW_STATES];
	declare_states(definition, states, &place);
	definition->initial = find_target(definition, "initialState", values[EF_WORKFLOW_INITIAL], &place);
	for (int i = 0; i < definition->nstates; i++)
		compile_state(definition, &definition->states[i], states->items[i], &place);
	if (!allow_cycles)
		ef_definition_check_cycles(definition, &place);
	return definition;
}

/* The state of that name, or NULL. */
EfState *
ef_definition_state(const EfDefinition *definition, const char *name)
{
	int			low = 0;
	int			high = definition->nstates - 1;

	while (low <= high)
	{
		int			middle = low + (high - low) / 2;
		EfState    *state = definition->index[middle];
		int			order = strcmp(name, state->name);

		if (order == 0)
			return state;
		if (order < 0)
			high = middle - 1;
		else
			low = middle + 1;
	}
	return NULL;
}

/* The state's transition of that name, or NULL. */
EfTransition *
ef_definition_transition(const EfState *state, const char *name)
{
	for (int i = 0; i < state->ntransitions; i++)
	{
		if (strcmp(state->transitions[i].name, name) == 0)
			return &state->transitions[i];
	}
	return NULL;
}

/* Parsed at the first call, kept for the backend's life. */
const EfNode *
ef_definition_builtin(void)
{
	static const EfNode *builtin = NULL;

	if (builtin == NULL)
	{
		MemoryContext old = MemoryContextSwitchTo(TopMemoryContext);

		builtin = ef_definition_parse(builtin_text, sizeof(builtin_text) - 1);
		MemoryContextSwitchTo(old);
	}
	return builtin;
}
