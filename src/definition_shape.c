/*
 * definition_shape.c
 *		The objects of a workflow document: which fields they may have, what
 *		those hold, and which values are left out in normal form.
 */
#include "postgres.h"

#include "definition_private.h"

#define SHAPE(noun, fields) {noun, fields, lengthof(fields), false}

static const EfWord import_modes[] = {
	{"MERGE", EF_IMPORT_MERGE},
	{"REPLACE", EF_IMPORT_REPLACE},
	{"ACTIVATE", EF_IMPORT_ACTIVATE},
	{NULL}
};

static const EfWord cascades[] = {
	{"worker", EF_CASCADE_WORKER},
	{"inline", EF_CASCADE_INLINE},
	{NULL}
};

static const EfWord roles[] = {
	{"caller", EF_RUN_AS_CALLER},
	{"owner", EF_RUN_AS_OWNER},
	{NULL}
};

static const EfWord modes[] = {
	{"SYNC", EF_MODE_SYNC},
	{"ASYNC_SAME_TX", EF_MODE_ASYNC_SAME_TX},
	{"ASYNC_NEW_TX", 0, .later = true},
	{"COMMIT_BEFORE_DISPATCH", 0, .later = true},
	{NULL}
};

static const EfShapeField config_fields[EF_CONFIG_FIELDS] = {
	[EF_CONFIG_TIMEOUT] = {"timeoutMs", "responseTimeoutMs", EF_SHAPE_INTEGER},
};

const EfShape ef_definition_config_shape = {"config", config_fields, EF_CONFIG_FIELDS, true};

static const EfShapeField processor_fields[EF_PROCESSOR_FIELDS] = {
	[EF_PROCESSOR_NAME] = {"name", "id", EF_SHAPE_NAME, .required = true},
	[EF_PROCESSOR_TYPE] = {"type", NULL, EF_SHAPE_ANY},
	[EF_PROCESSOR_DESC] = {"desc", "description", EF_SHAPE_TEXT},
	[EF_PROCESSOR_MODE] = {"executionMode", NULL, EF_SHAPE_WORD, .standard = "\"SYNC\"", .words = modes},
	[EF_PROCESSOR_CONFIG] = {"config", NULL, EF_SHAPE_OBJECT, .inner = &ef_definition_config_shape},
	[EF_PROCESSOR_COMPENSATION] = {"compensation", NULL, EF_SHAPE_LATER},
	[EF_PROCESSOR_ATTACH_ENTITY] = {"attachEntity", NULL, EF_SHAPE_ANY},
	[EF_PROCESSOR_TAGS] = {"calculationNodesTags", NULL, EF_SHAPE_ANY},
	[EF_PROCESSOR_CONTEXT] = {"context", NULL, EF_SHAPE_ANY},
	[EF_PROCESSOR_ANNOTATIONS] = {"annotations", NULL, EF_SHAPE_OBJECT, .standard = "{}"},
};

const EfShape ef_definition_processor_shape = SHAPE("processor", processor_fields);

static const EfShapeField transition_fields[EF_TRANSITION_FIELDS] = {
	[EF_TRANSITION_NAME] = {"name", "id", EF_SHAPE_NAME, .required = true},
	[EF_TRANSITION_NEXT] = {"next", NULL, EF_SHAPE_NAME, .required = true},
	[EF_TRANSITION_DESC] = {"desc", "description", EF_SHAPE_TEXT},
	[EF_TRANSITION_MANUAL] = {"manual", NULL, EF_SHAPE_FLAG, .standard = "false"},
	[EF_TRANSITION_DISABLED] = {"disabled", NULL, EF_SHAPE_FLAG, .standard = "false"},
	[EF_TRANSITION_CRITERION] = {"criterion", "criteria", EF_SHAPE_CRITERION},
	[EF_TRANSITION_CRITERION_ANNOTATIONS] = {"criterionAnnotations", NULL, EF_SHAPE_ANY},
	[EF_TRANSITION_PROCESSORS] = {"processors", "processes", EF_SHAPE_LIST, .standard = "[]",
	.inner = &ef_definition_processor_shape},
	[EF_TRANSITION_SCHEDULE] = {"schedule", NULL, EF_SHAPE_LATER},
	[EF_TRANSITION_RETRY] = {"retry", NULL, EF_SHAPE_LATER},
	[EF_TRANSITION_ON_FAILURE] = {"on_failure", NULL, EF_SHAPE_LATER},
	[EF_TRANSITION_ANNOTATIONS] = {"annotations", NULL, EF_SHAPE_OBJECT, .standard = "{}"},
};

const EfShape ef_definition_transition_shape = SHAPE("transition", transition_fields);

static const EfShapeField state_fields[EF_STATE_FIELDS] = {
	[EF_STATE_DESC] = {"desc", "description", EF_SHAPE_TEXT},
	[EF_STATE_TRANSITIONS] = {"transitions", NULL, EF_SHAPE_LIST, .standard = "[]",
	.inner = &ef_definition_transition_shape},
	[EF_STATE_ANNOTATIONS] = {"annotations", NULL, EF_SHAPE_OBJECT, .standard = "{}"},
};

const EfShape ef_definition_state_shape = SHAPE("state", state_fields);

static const EfShapeField workflow_fields[EF_WORKFLOW_FIELDS] = {
	[EF_WORKFLOW_NAME] = {"name", "id", EF_SHAPE_NAME, .required = true},
	[EF_WORKFLOW_VERSION] = {"version", NULL, EF_SHAPE_ANY},
	[EF_WORKFLOW_DESC] = {"desc", "description", EF_SHAPE_TEXT},
	[EF_WORKFLOW_INITIAL] = {"initialState", NULL, EF_SHAPE_NAME, .required = true},
	[EF_WORKFLOW_ACTIVE] = {"active", NULL, EF_SHAPE_FLAG, .standard = "true"},
	[EF_WORKFLOW_CRITERION] = {"criterion", "criteria", EF_SHAPE_CRITERION},
	[EF_WORKFLOW_CRITERION_ANNOTATIONS] = {"criterionAnnotations", NULL, EF_SHAPE_ANY},
	[EF_WORKFLOW_CASCADE] = {"cascade", NULL, EF_SHAPE_WORD, .words = cascades},
	[EF_WORKFLOW_RUN_AS] = {"runAs", NULL, EF_SHAPE_WORD, .standard = "\"caller\"", .words = roles},
	[EF_WORKFLOW_STATES] = {"states", NULL, EF_SHAPE_MAP, .required = true,
	.inner = &ef_definition_state_shape},
	[EF_WORKFLOW_ANNOTATIONS] = {"annotations", NULL, EF_SHAPE_OBJECT, .standard = "{}"},
};

const EfShape ef_definition_workflow_shape = SHAPE("workflow", workflow_fields);

static const EfShapeField envelope_fields[EF_ENVELOPE_FIELDS] = {
	[EF_ENVELOPE_ENTITY_NAME] = {"entityName", NULL, EF_SHAPE_NAME},
	[EF_ENVELOPE_MODEL_VERSION] = {"modelVersion", NULL, EF_SHAPE_INTEGER},
	[EF_ENVELOPE_IMPORT_MODE] = {"importMode", NULL, EF_SHAPE_WORD, .words = import_modes},
	[EF_ENVELOPE_ALLOW_CYCLES] = {"allowCycles", NULL, EF_SHAPE_FLAG},
	[EF_ENVELOPE_WORKFLOWS] = {"workflows", NULL, EF_SHAPE_LIST, .required = true,
	.inner = &ef_definition_workflow_shape},
};

const EfShape ef_definition_envelope_shape = SHAPE("document", envelope_fields);

/* The field of that name or synonym, NULL when the shape has none. */
const EfShapeField *
ef_definition_field(const EfShape *shape, const char *name)
{
	for (int i = 0; i < shape->nfields; i++)
	{
		const EfShapeField *field = &shape->fields[i];

		if (strcmp(field->name, name) == 0 ||
			(field->synonym != NULL && strcmp(field->synonym, name) == 0))
			return field;
	}
	return NULL;
}

/* The word of a field that a text means, in any case; NULL when it is none. */
const EfWord *
ef_definition_word(const EfShapeField *field, const char *text)
{
	for (const EfWord *word = field->words; word->name != NULL; word++)
	{
		if (pg_strcasecmp(word->name, text) == 0)
			return word;
	}
	return NULL;
}

/* The fields of a shape, for hints: "name, next, desc". */
const char *
ef_definition_names(const EfShape *shape)
{
	StringInfoData names;

	initStringInfo(&names);
	for (int i = 0; i < shape->nfields; i++)
		appendStringInfo(&names, "%s%s", i > 0 ? ", " : "", shape->fields[i].name);
	return names.data;
}

/* The words that a field may hold, for hints: "SYNC, ASYNC_SAME_TX". */
const char *
ef_definition_words(const EfShapeField *field)
{
	StringInfoData words;

	initStringInfo(&words);
	for (const EfWord *word = field->words; word->name != NULL; word++)
	{
		if (!word->later)
			appendStringInfo(&words, "%s%s", words.len > 0 ? ", " : "", word->name);
	}
	return words.data;
}
