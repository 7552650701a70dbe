/*
 * definition_private.h
 *		What the definition*.c files share: the shapes of a workflow's
 *		objects, and places for errors.
 */
#ifndef EF_DEFINITION_PRIVATE_H
#define EF_DEFINITION_PRIVATE_H

#include "compat.h"
#include "definition.h"

/* What errors call a part of a document; all zero: none. */
typedef struct EfLabel
{
	const char *name;
	int			position;		/* in its list, for a part without name; -1: in no list */
} EfLabel;

/* Where in a document something was found. */
typedef struct EfPlace
{
	EfLabel		workflow;
	EfLabel		state;
	EfLabel		transition;
	EfLabel		processor;
} EfPlace;

typedef enum EfShapeKind
{
	EF_SHAPE_NAME,				/* a string of 1 to 256 bytes */
	EF_SHAPE_TEXT,
	EF_SHAPE_FLAG,
	EF_SHAPE_INTEGER,			/* not negative, 32 bits */
	EF_SHAPE_WORD,				/* one of words, in any case */
	EF_SHAPE_OBJECT,			/* of the shape "inner", or of any */
	EF_SHAPE_LIST,				/* of objects of the shape "inner" */
	EF_SHAPE_MAP,				/* from names to objects of the shape "inner", or null */
	EF_SHAPE_CRITERION,
	EF_SHAPE_ANY,				/* kept as it is */
	EF_SHAPE_LATER				/* does not exist yet: null, or 0A000 */
} EfShapeKind;

typedef struct EfWord
{
	const char *name;			/* as printed */
	int			value;
	bool		later;			/* does not exist yet */
} EfWord;

typedef struct EfShape EfShape;

typedef struct EfShapeField
{
	const char *name;
	const char *synonym;
	EfShapeKind kind;
	bool		required;
	const char *standard;		/* the default in normal form, left out there */
	const EfWord *words;		/* ended by a NULL name */
	const EfShape *inner;
} EfShapeField;

/* What an object may hold; null is the same as absent, but for open ones. */
struct EfShape
{
	const char *noun;
	const EfShapeField *fields;
	int			nfields;
	bool		open;			/* other fields are kept, too */
};

/* Positions in the shapes' fields */
enum
{
	EF_ENVELOPE_ENTITY_NAME,
	EF_ENVELOPE_MODEL_VERSION,
	EF_ENVELOPE_IMPORT_MODE,
	EF_ENVELOPE_ALLOW_CYCLES,
	EF_ENVELOPE_WORKFLOWS,
	EF_ENVELOPE_FIELDS
};

enum
{
	EF_WORKFLOW_NAME,
	EF_WORKFLOW_VERSION,
	EF_WORKFLOW_DESC,
	EF_WORKFLOW_INITIAL,
	EF_WORKFLOW_ACTIVE,
	EF_WORKFLOW_CRITERION,
	EF_WORKFLOW_CRITERION_ANNOTATIONS,
	EF_WORKFLOW_CASCADE,
	EF_WORKFLOW_RUN_AS,
	EF_WORKFLOW_STATES,
	EF_WORKFLOW_ANNOTATIONS,
	EF_WORKFLOW_FIELDS
};

enum
{
	EF_STATE_DESC,
	EF_STATE_TRANSITIONS,
	EF_STATE_ANNOTATIONS,
	EF_STATE_FIELDS
};

enum
{
	EF_TRANSITION_NAME,
	EF_TRANSITION_NEXT,
	EF_TRANSITION_DESC,
	EF_TRANSITION_MANUAL,
	EF_TRANSITION_DISABLED,
	EF_TRANSITION_CRITERION,
	EF_TRANSITION_CRITERION_ANNOTATIONS,
	EF_TRANSITION_PROCESSORS,
	EF_TRANSITION_SCHEDULE,
	EF_TRANSITION_RETRY,
	EF_TRANSITION_ON_FAILURE,
	EF_TRANSITION_ANNOTATIONS,
	EF_TRANSITION_FIELDS
};

enum
{
	EF_PROCESSOR_NAME,
	EF_PROCESSOR_TYPE,
	EF_PROCESSOR_DESC,
	EF_PROCESSOR_MODE,
	EF_PROCESSOR_CONFIG,
	EF_PROCESSOR_COMPENSATION,
	EF_PROCESSOR_ATTACH_ENTITY,
	EF_PROCESSOR_TAGS,
	EF_PROCESSOR_CONTEXT,
	EF_PROCESSOR_ANNOTATIONS,
	EF_PROCESSOR_FIELDS
};

enum
{
	EF_CONFIG_TIMEOUT,
	EF_CONFIG_FIELDS
};

/* definition_shape.c */
extern const EfShape ef_definition_envelope_shape;
extern const EfShape ef_definition_workflow_shape;
extern const EfShape ef_definition_state_shape;
extern const EfShape ef_definition_transition_shape;
extern const EfShape ef_definition_processor_shape;
extern const EfShape ef_definition_config_shape;

extern const EfShapeField *ef_definition_field(const EfShape *shape, const char *name);
extern const EfWord *ef_definition_word(const EfShapeField *field, const char *text);
extern const char *ef_definition_names(const EfShape *shape);
extern const char *ef_definition_words(const EfShapeField *field);

/* definition_check.c */
pg_noreturn extern void ef_definition_reject(const EfPlace *place, int code, const char *message,
											 const char *found, const char *hint);
extern char *ef_definition_quote(const char *name);
extern EfLabel ef_definition_label(const EfNode *node, int position);
extern void ef_definition_read(const EfNode *node, const EfShape *shape,
							   const EfPlace *place, const EfNode **values);
extern void ef_definition_read_later(const EfShape *shape, const EfPlace *place, const EfNode *const *values);
extern void ef_definition_check_name(const char *name, const char *noun, const char *field,
									 const EfPlace *place);
extern const char *ef_definition_repeated(const char **names, int count);

/* definition_cycle.c */
extern void ef_definition_check_cycles(const EfDefinition *definition, const EfPlace *place);

#endif							/* EF_DEFINITION_PRIVATE_H */
