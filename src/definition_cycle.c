/*
 * definition_cycle.c
 *		Finds circles in which an entity would run for ever: automatic
 *		transitions without criterion (rule 2.5).
 */
#include "postgres.h"

#include "miscadmin.h"

#include "definition_private.h"

/* Steps of a circle that the error shows */
#define SHOWN_STEPS 20

typedef enum Visit
{
	UNSEEN,
	ON_PATH,
	DONE
} Visit;

/* A state on the path of the search, and the transition being followed. */
typedef struct Step
{
	EfState    *state;
	int			at;
} Step;

/* Whether a transition fires as soon as its state is entered. */
static bool
is_unconditional(const EfTransition *transition)
{
	return !transition->manual && !transition->disabled && transition->criterion == NULL;
}

/* Raises 22023 for the circle of count steps. */
static void
reject_cycle(const Step *steps, int count, const EfPlace *place)
{
	EfPlace		here = *place;
	StringInfoData path;

	initStringInfo(&path);
	for (int i = 0; i < count && i < SHOWN_STEPS; i++)
		appendStringInfo(&path, "%s -%s-> ", ef_definition_quote(steps[i].state->name),
						 ef_definition_quote(steps[i].state->transitions[steps[i].at].name));
	if (count > SHOWN_STEPS)
		appendStringInfo(&path, "... %d more ... ", count - SHOWN_STEPS);
	appendStringInfoString(&path, ef_definition_quote(steps[0].state->name));

	here.state.name = steps[0].state->name;
	here.transition.name = steps[0].state->transitions[steps[0].at].name;
	ef_definition_reject(&here, ERRCODE_INVALID_PARAMETER_VALUE,
						 "automatic transitions without criterion form a cycle",
						 psprintf("they lead back to where they began: %s", path.data),
						 "Give one of them a criterion, make one manual, or allow cycles.");
}

/* The step's next unconditional transition from its position on, or NULL. */
static EfTransition *
follow(Step *step)
{
	for (; step->at < step->state->ntransitions; step->at++)
	{
		if (is_unconditional(&step->state->transitions[step->at]))
			return &step->state->transitions[step->at];
	}
	return NULL;
}

/* Searches, depth first, from one state; path has room for all states.  Without a place a circle is true. */
static bool
search_from(const EfDefinition *definition, EfState *start, char *visits, Step *path, const EfPlace *place)
{
	int			depth = 0;

#define VISIT(s) visits[(s) - definition->states]
	path[depth++] = (Step) {start, 0};
	VISIT(start) = ON_PATH;
	while (depth > 0)
	{
		Step	   *step = &path[depth - 1];
		EfTransition *transition = follow(step);

		CHECK_FOR_INTERRUPTS();
		if (transition == NULL)
		{
			VISIT(step->state) = DONE;
			depth--;
			if (depth > 0)
				path[depth - 1].at++;
			continue;
		}
		if (VISIT(transition->next) == ON_PATH)
		{
			int			first = 0;

			if (place == NULL)
				return true;
			while (path[first].state != transition->next)
				first++;
			reject_cycle(&path[first], depth - first, place);
		}
		if (VISIT(transition->next) == DONE)
		{
			step->at++;
			continue;
		}
		VISIT(transition->next) = ON_PATH;
		path[depth++] = (Step) {transition->next, 0};
	}
#undef VISIT
	return false;
}

/* Searches from all states. */
static bool
search(const EfDefinition *definition, const EfPlace *place)
{
	char	   *visits = palloc0(definition->nstates);
	Step	   *path = palloc(sizeof(Step) * definition->nstates);
	bool		found = false;

	for (int i = 0; i < definition->nstates && !found; i++)
	{
		if (visits[i] == UNSEEN)
			found = search_from(definition, &definition->states[i], visits, path, place);
	}
	pfree(visits);
	pfree(path);
	return found;
}

/* 22023 when automatic transitions without criterion form a circle; the place is the workflow. */
void
ef_definition_check_cycles(const EfDefinition *definition, const EfPlace *place)
{
	search(definition, place);
}

bool
ef_definition_is_cyclic(const EfDefinition *definition)
{
	return search(definition, NULL);
}
