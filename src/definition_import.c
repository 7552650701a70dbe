/*
 * definition_import.c
 *		The documents that ef_import_workflow takes: one workflow, an array
 *		of them, or an envelope.
 */
#include "postgres.h"

#include "definition_private.h"

/* Parses a workflow document; 54000 when it is too large, else as ef_tree_parse. */
EfNode *
ef_definition_parse(const char *text, int length)
{
	if (length > EF_WORKFLOW_BYTES_MAX)
		ef_definition_reject(NULL, ERRCODE_PROGRAM_LIMIT_EXCEEDED,
							 "workflow document is too large",
							 psprintf("it has %d bytes, %d are allowed", length, EF_WORKFLOW_BYTES_MAX),
							 "Import its workflows in several documents.");
	return ef_tree_parse(text, length);
}

/* Whether an object is an envelope: it has one of an envelope's fields. */
static bool
is_envelope(const EfNode *document)
{
	for (int i = 0; i < document->count; i++)
	{
		if (ef_definition_field(&ef_definition_envelope_shape, document->names[i]) != NULL)
			return true;
	}
	return false;
}

/* 22023 for items that are no objects. */
static void
check_objects(const EfImport *import)
{
	for (int i = 0; i < import->nworkflows; i++)
	{
		if (import->workflows[i]->type != EF_NODE_OBJECT)
			ef_definition_reject(NULL, ERRCODE_INVALID_PARAMETER_VALUE,
								 "a workflow must be an object",
								 psprintf("workflow %d is of type %s", i + 1,
										  ef_tree_type_name(import->workflows[i])),
								 psprintf("Its fields are %s.",
									ef_definition_names(&ef_definition_workflow_shape)));
	}
}

/* 22023 when two workflows have one name; those without are left to the compiler. */
static void
check_duplicates(const EfImport *import)
{
	const char **names = palloc(sizeof(char *) * Max(import->nworkflows, 1));
	const char *repeated;
	int			count = 0;

	for (int i = 0; i < import->nworkflows; i++)
	{
		const EfNode *name = ef_tree_get(import->workflows[i], "name");

		if (name == NULL)
			name = ef_tree_get(import->workflows[i], "id");
		if (name != NULL && name->type == EF_NODE_STRING)
			names[count++] = name->string;
	}
	repeated = ef_definition_repeated(names, count);
	if (repeated != NULL)
		ef_definition_reject(&(EfPlace) {.workflow.name = repeated}, ERRCODE_INVALID_PARAMETER_VALUE,
							 psprintf("workflow %s is given twice", ef_definition_quote(repeated)),
							 "the document has more than one workflow of that name",
							 "Give each workflow a name of its own.");
	pfree(names);
}

/* Takes over the items of an array, or one workflow. */
static void
take_workflows(EfImport *import, const EfNode *node)
{
	bool		many = node->type == EF_NODE_ARRAY;

	import->nworkflows = many ? node->count : 1;
	if (import->nworkflows > EF_WORKFLOWS_MAX)
		ef_definition_reject(NULL, ERRCODE_PROGRAM_LIMIT_EXCEEDED,
							 "too many workflows",
							 psprintf("it has %d workflows, %d are allowed", import->nworkflows,
								EF_WORKFLOWS_MAX),
							 "Import them in several documents, or as workflows of several models.");
	import->workflows = palloc(sizeof(EfNode *) * Max(import->nworkflows, 1));
	for (int i = 0; i < import->nworkflows; i++)
		import->workflows[i] = many ? node->items[i] : node;
	check_objects(import);
	check_duplicates(import);
}

/* Takes an envelope apart. */
static void
read_envelope(EfImport *import, const EfNode *document)
{
	const EfNode *values[EF_ENVELOPE_FIELDS];

	ef_definition_read(document, &ef_definition_envelope_shape, NULL, values);
	if (values[EF_ENVELOPE_ENTITY_NAME] != NULL)
		import->entity_name = pstrdup(values[EF_ENVELOPE_ENTITY_NAME]->string);
	if (values[EF_ENVELOPE_MODEL_VERSION] != NULL)
		import->model_version = ef_tree_integer(values[EF_ENVELOPE_MODEL_VERSION]);
	if (values[EF_ENVELOPE_IMPORT_MODE] != NULL)
	{
		import->has_mode = true;
		import->mode = ef_definition_import_mode(values[EF_ENVELOPE_IMPORT_MODE]->string);
	}
	if (values[EF_ENVELOPE_ALLOW_CYCLES] != NULL)
	{
		import->has_allow_cycles = true;
		import->allow_cycles = values[EF_ENVELOPE_ALLOW_CYCLES]->boolean;
	}
	take_workflows(import, values[EF_ENVELOPE_WORKFLOWS]);
}

/* Takes a document apart; its workflows are still to be compiled. */
EfImport *
ef_definition_import(const EfNode *document)
{
	EfImport   *import = palloc0(sizeof(EfImport));

	import->model_version = -1;
	import->mode = EF_IMPORT_MERGE;
	if (document->type != EF_NODE_OBJECT && document->type != EF_NODE_ARRAY)
		ef_definition_reject(NULL, ERRCODE_INVALID_PARAMETER_VALUE,
							 "a workflow document must be an object or an array",
							 psprintf("it is of type %s", ef_tree_type_name(document)),
							 "Give one workflow, an array of workflows, or an object with \"workflows\".");
	if (document->type == EF_NODE_OBJECT && is_envelope(document))
		read_envelope(import, document);
	else
		take_workflows(import, document);
	return import;
}

/* The import mode that a name means, in any case. */
EfImportMode
ef_definition_import_mode(const char *name)
{
	const EfShapeField *field = &ef_definition_envelope_shape.fields[EF_ENVELOPE_IMPORT_MODE];
	const EfWord *word = ef_definition_word(field, name);

	if (word == NULL)
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("unknown import mode %s", ef_definition_quote(name)),
				 errdetail("The import mode is %s.", ef_definition_quote(name)),
				 errhint("Use one of %s.", ef_definition_words(field))));
	return word->value;
}
