/*
 * criterion_node.h
 *		The compiled form of a criterion; private to criterion*.c.
 *
 * A compiled criterion is immutable and lives in the memory context it was
 * compiled in.
 */
#ifndef EF_CRITERION_NODE_H
#define EF_CRITERION_NODE_H

#include "postgres.h"

#include "utils/jsonpath.h"

#include "criterion.h"
#include "json.h"

#define EF_CRITERION_DEPTH_MAX	50	/* groups within groups */
#define EF_CRITERION_SHOWN_MAX	80	/* bytes of a value in a message */
#define EF_CRITERION_LABEL_MAX	400

typedef enum EfCriterionKind
{
	EF_CRITERION_SIMPLE,
	EF_CRITERION_LIFECYCLE,
	EF_CRITERION_GROUP,
	EF_CRITERION_ARRAY,
	EF_CRITERION_JSONPATH,
	EF_CRITERION_FUNCTION,
	EF_CRITERION_ACTOR,
	EF_CRITERION_RELATED,		/* known, not supported yet */
	EF_CRITERION_KINDS
} EfCriterionKind;

typedef enum EfConnective
{
	EF_CONNECTIVE_AND,
	EF_CONNECTIVE_OR,
	EF_CONNECTIVE_NOT,
	EF_CONNECTIVES
} EfConnective;

typedef enum EfField
{
	EF_FIELD_STATE,
	EF_FIELD_PREVIOUS_STATE,
	EF_FIELD_PREVIOUS_TRANSITION,
	EF_FIELD_CREATION_DATE,
	EF_FIELD_LAST_UPDATE_TIME,
	EF_FIELD_REV,
	EF_FIELD_ID,
	EF_FIELD_AGE,				/* known, not supported yet */
	EF_FIELD_TIME_IN_STATE,		/* likewise */
	EF_FIELDS
} EfField;

typedef enum EfTest
{
	EF_TEST_EQUAL,
	EF_TEST_GREATER,
	EF_TEST_GREATER_OR_EQUAL,
	EF_TEST_LESS,
	EF_TEST_LESS_OR_EQUAL,
	EF_TEST_BETWEEN,
	EF_TEST_BETWEEN_INCLUSIVE,
	EF_TEST_CONTAINS,
	EF_TEST_STARTS,
	EF_TEST_ENDS,
	EF_TEST_LIKE,
	EF_TEST_PATTERN,
	EF_TEST_NULL,
	EF_TEST_CHANGED
} EfTest;

typedef enum EfOperandForm
{
	EF_OPERAND_NONE,
	EF_OPERAND_ANY,				/* anything but null */
	EF_OPERAND_ORDERED,			/* a number or a string */
	EF_OPERAND_PAIR,			/* [low, high], both numbers or both strings */
	EF_OPERAND_STRING
} EfOperandForm;

typedef struct EfOperator
{
	const char *name;
	EfTest		test;
	bool		negated;
	bool		folds;			/* by lower() of the database's collation */
	EfOperandForm operand;
	const char *symbol;			/* in labels */
} EfOperator;

/* The name at a position of a list, NULL past its end. */
typedef const char *(*EfNameAt) (int index);

struct EfCriterion
{
	EfCriterionKind kind;
	bool		calls_function; /* here or below */

	/* simple, lifecycle; the path serves array, too */
	EfPath	   *path;
	EfField		field;
	const EfOperator *operator;
	JsonbValue	value;			/* as compared, or the lower bound */
	JsonbValue	high;			/* the upper bound */
	text	   *pattern;		/* LIKE as given, MATCHES_PATTERN anchored */
	const char *shown;			/* the operand in messages, NULL: none */

	/* group; a function's criterion is evaluated before the function */
	EfConnective connective;
	int			nargs;
	EfCriterion **args;

	/* array; jbvNull skips its position */
	int			nvalues;
	JsonbValue *values;

	/* jsonpath */
	JsonPath   *jsonpath;
	bool		predicate;		/* yields true, false or unknown */

	/* jsonpath: expression; function: name; actor: role */
	const char *name;
	Jsonb	   *config;			/* function: NULL when none */
	int			timeout;		/* function: milliseconds, -1 the setting */
};

/* criterion_operator.c */
extern const char *ef_criterion_operator_name(int index);
extern const EfOperator *ef_criterion_operator(const char *name);
extern void ef_criterion_operand(EfCriterion *criterion, const EfNode *value);
extern void ef_criterion_literal(const EfNode *node, JsonbValue *value);

/* criterion_form.c */
extern const char *ef_criterion_kind_name(int kind);
extern int	ef_criterion_kind(const EfNode *node);
extern const char *ef_criterion_field_name(int field);
extern int	ef_criterion_field(const char *name);
extern const char *ef_criterion_connective_name(int connective);
extern int	ef_criterion_connective(const char *name);
extern void ef_criterion_check_members(const EfNode *node, EfCriterionKind kind);
extern void ef_criterion_check_function(const EfNode *function);
extern const char *ef_criterion_string(const EfNode *node, const char *name, const char *what);
extern const EfNode *ef_criterion_synonym(const EfNode *node, const char *name, const char *synonym);
extern const EfNode *ef_criterion_operator_node(const EfNode *node);
extern const EfNode *ef_criterion_config(const EfNode *function);
extern const char *ef_criterion_excerpt(const EfNode *node);
extern void ef_criterion_refuse(const EfNode *node, const char *message, const char *hint);
extern void ef_criterion_refuse_name(const char *what, const char *found, const EfNode *node,
									 EfNameAt name_at);
extern void ef_criterion_refuse_unsupported(const char *what, const char *name);

/* criterion.c */
extern enum jbvType ef_criterion_type(const JsonbValue *value);
extern bool ef_criterion_equal(const JsonbValue *a, const JsonbValue *b);
extern bool ef_criterion_field_value(EfField field, const EfSubject *subject, JsonbValue *value);

/* criterion_reason.c */
extern void ef_criterion_clip(StringInfo out, const char *text, int length);
extern void ef_criterion_show(StringInfo out, const JsonbValue *value);
extern void ef_criterion_explain(StringInfo out, const EfCriterion *criterion, const EfSubject *subject);

#endif							/* EF_CRITERION_NODE_H */
