/*
 * definition.h
 *		A workflow document: validated, compiled, printed in normal form.
 *
 * Pure functions of trees.  A compiled definition is immutable and lives in
 * the memory context it was compiled in.
 */
#ifndef EF_DEFINITION_H
#define EF_DEFINITION_H

#include "postgres.h"

#include "criterion.h"
#include "guc.h"
#include "tree.h"

#define EF_WORKFLOW_BYTES_MAX	(16 * 1024 * 1024)
#define EF_WORKFLOWS_MAX		1000
#define EF_STATES_MAX			10000

typedef enum EfMode
{
	EF_MODE_SYNC,
	EF_MODE_ASYNC_SAME_TX
} EfMode;

typedef struct EfProcessor
{
	char	   *name;
	EfMode		mode;
	Jsonb	   *config;			/* NULL: none */
	int			timeout;		/* milliseconds, -1: the setting */
} EfProcessor;

typedef struct EfState EfState;

typedef struct EfTransition
{
	char	   *name;
	EfState    *from;
	EfState    *next;
	bool		manual;
	bool		disabled;
	EfCriterion *criterion;		/* NULL: always true */
	int			nprocessors;
	EfProcessor *processors;
} EfTransition;

struct EfState
{
	char	   *name;
	int			ntransitions;
	EfTransition *transitions;	/* in declaration order */
	bool		automatic;		/* an enabled automatic transition leaves it */
};

typedef enum EfRunAs
{
	EF_RUN_AS_CALLER,
	EF_RUN_AS_OWNER
} EfRunAs;

typedef struct EfDefinition
{
	char	   *name;
	EfState    *initial;
	int			nstates;
	EfState    *states;
	bool		active;
	EfCriterion *criterion;		/* selects the workflow at creation; NULL: true */
	bool		has_cascade;
	EfCascade	cascade;		/* when has_cascade */
	EfRunAs		run_as;
	EfState   **index;			/* the states by name, for lookups */
} EfDefinition;

/* Parses a workflow document; 54000 when it is too large, else as ef_tree_parse. */
extern EfNode *ef_definition_parse(const char *text, int length);

/*
 * Compiles one workflow.  Every error (22023, 0A000, 54000) names workflow, state and
 * transition in its DETAIL, those of criteria in their CONTEXT.  A cycle of
 * automatic transitions without criterion is 22023 unless allowed.
 */
extern EfDefinition *ef_definition_compile(const EfNode *workflow, bool allow_cycles);

/* Whether it compiles with allow_cycles only. */
extern bool ef_definition_is_cyclic(const EfDefinition *definition);

/* Appends a workflow that compiles in normal form: our names, defaults omitted, order kept. */
extern void ef_definition_print(StringInfo out, const EfNode *workflow);

extern EfState *ef_definition_state(const EfDefinition *definition, const char *name);
extern EfTransition *ef_definition_transition(const EfState *state, const char *name);

/* The built-in default workflow (rule 2.2), as a tree; its name is "default". */
extern const EfNode *ef_definition_builtin(void);

typedef enum EfImportMode
{
	EF_IMPORT_MERGE,
	EF_IMPORT_REPLACE,
	EF_IMPORT_ACTIVATE
} EfImportMode;

/* A document given to ef_import_workflow: one workflow, an array of them, or an envelope. */
typedef struct EfImport
{
	char	   *entity_name;	/* NULL: not said */
	int			model_version;	/* -1: not said */
	bool		has_mode;
	EfImportMode mode;
	bool		has_allow_cycles;
	bool		allow_cycles;
	int			nworkflows;
	const EfNode **workflows;
} EfImport;

/* Takes a document apart; 22023 for unknown fields, duplicate workflow names, 54000 beyond the limits. */
extern EfImport *ef_definition_import(const EfNode *document);

/* MERGE, REPLACE, ACTIVATE in any case; 22023 for another. */
extern EfImportMode ef_definition_import_mode(const char *name);

#endif							/* EF_DEFINITION_H */
