/*
 * criterion.h
 *		Criteria (rules of section 4): compiled once, evaluated on jsonb.
 *
 * Pure: functions, roles and previous documents are reached through callbacks.
 */
#ifndef EF_CRITERION_H
#define EF_CRITERION_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "lib/stringinfo.h"
#include "utils/jsonb.h"
#include "utils/uuid.h"

#include "tree.h"

typedef struct EfCriterion EfCriterion;

/* What a criterion reaches outside of its values. */
typedef struct EfCriterionCalls
{
	/* The truth of a function criterion; errors are raised (rule 3.9). timeout in ms, -1: the setting. */
	bool		(*function) (void *arg, const char *name, Jsonb *config, int timeout);
	/* Whether the firing role is a member of a role. */
	bool		(*actor) (void *arg, const char *role);
	/* The document before the change, or NULL at creation. */
	Jsonb	   *(*previous) (void *arg);
} EfCriterionCalls;

/* The entity that a criterion looks at; strings may be NULL where unknown. */
typedef struct EfSubject
{
	Jsonb	   *data;
	const char *state;
	const char *previous_state;
	const char *previous_transition;
	TimestampTz created_at;
	TimestampTz recorded_at;
	int32		rev;
	pg_uuid_t	id;
	const EfCriterionCalls *calls;
	void	   *arg;
} EfSubject;

/*
 * Compiles a criterion; the result lives in the current memory context.
 * 22023 for a bad one, 0A000 for kinds, fields and operators that do not exist
 * yet (related, age, timeInState), 54000 beyond a limit.
 */
extern EfCriterion *ef_criterion_compile(const EfNode *node);

/*
 * The verdict.  When reason is given and the verdict is false, it gets a
 * sentence that says which part failed for which value, without final dot:
 * "$.total is 40, not GREATER_THAN 100".
 */
extern bool ef_criterion_holds(const EfCriterion *criterion, const EfSubject *subject, StringInfo reason);

/*
 * Appends the criterion, one that compiles, in normal form: our member names,
 * defaults omitted, member order kept where it is the user's.
 */
extern void ef_criterion_print(StringInfo out, const EfNode *node);

/* Appends a short label for diagrams and messages: "$.total > 100", "valid_order()". */
extern void ef_criterion_label(StringInfo out, const EfCriterion *criterion);

/* Whether evaluation calls user code anywhere. */
extern bool ef_criterion_calls_function(const EfCriterion *criterion);

#endif							/* EF_CRITERION_H */
