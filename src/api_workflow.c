/*
 * api_workflow.c
 *		SQL functions of workflows: import and export.
 */
#include "postgres.h"

#include "executor/spi.h"
#include "miscadmin.h"
#include "utils/builtins.h"
#include "utils/memutils.h"

#include "api.h"
#include "definition.h"
#include "guard.h"
#include "model.h"
#include "workflow.h"

PG_FUNCTION_INFO_V1(ef_import_workflow);
PG_FUNCTION_INFO_V1(ef_export_workflow);

/* What ef_import_workflow is asked for; after settle, as arguments and document agree on. */
typedef struct Request
{
	char	   *model;
	int32		version;
	EfImportMode mode;
	bool		allow_cycles;
} Request;

static const char *const mode_names[] = {
	[EF_IMPORT_MERGE] = "MERGE",
	[EF_IMPORT_REPLACE] = "REPLACE",
	[EF_IMPORT_ACTIVATE] = "ACTIVATE"
};

/* Raises 22023: argument and document say different things. */
static void
refuse_difference(const char *argument, const char *given, const char *field, const char *found)
{
	ereport(ERROR,
			(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
			 errmsg("argument \"%s\" and the document do not agree", argument),
			 errdetail("The argument is %s, \"%s\" of the document is %s.", given, field, found),
			 errhint("Give the same value twice, or remove \"%s\" from the document.", field)));
}

/* The document's model is the one that is asked for. */
static void
settle_model(Request *request, const EfImport *import)
{
	if (import->entity_name != NULL && strcmp(import->entity_name, request->model) != 0)
		refuse_difference("model", psprintf("\"%s\"", request->model),
						  "entityName", psprintf("\"%s\"", import->entity_name));
	if (import->model_version == -1)
		return;
	if (request->version == EF_VERSION_CURRENT)
		request->version = import->model_version;
	else if (request->version != import->model_version)
		refuse_difference("version", psprintf("%d", request->version),
						  "modelVersion", psprintf("%d", import->model_version));
}

/* A field of the document wins over an argument's default, but contradicts no other value. */
static void
settle_options(Request *request, const EfImport *import)
{
	if (import->has_mode)
	{
		if (request->mode != EF_IMPORT_MERGE && request->mode != import->mode)
			refuse_difference("mode", mode_names[request->mode],
							  "importMode", mode_names[import->mode]);
		request->mode = import->mode;
	}
	if (import->has_allow_cycles)
	{
		if (request->allow_cycles && !import->allow_cycles)
			refuse_difference("allow_cycles", "true", "allowCycles", "false");
		request->allow_cycles = import->allow_cycles;
	}
}

/* Compiles each workflow, only to see that it does. */
static void
compile_all(const EfImport *import, bool allow_cycles)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "entityflow import",
												  ALLOCSET_DEFAULT_SIZES);
	MemoryContext old = MemoryContextSwitchTo(scratch);

	for (int i = 0; i < import->nworkflows; i++)
	{
		ef_definition_compile(import->workflows[i], allow_cycles);
		MemoryContextReset(scratch);
	}
	MemoryContextSwitchTo(old);
	MemoryContextDelete(scratch);
}

/* Takes the arguments. */
static Request
read_request(FunctionCallInfo fcinfo)
{
	Request		request = {.model = ef_api_text(fcinfo, 0, "model")};
	char	   *mode = ef_api_text_or_null(fcinfo, 2);

	request.mode = mode == NULL ? EF_IMPORT_MERGE : ef_definition_import_mode(mode);
	request.version = ef_api_version(fcinfo, 3);
	request.allow_cycles = ef_api_bool_or(fcinfo, 4, false);
	return request;
}

/* Reads the whole document and finds its faults. */
static EfImport *
read_document(Request *request, const char *text)
{
	EfImport   *import = ef_definition_import(ef_definition_parse(text, strlen(text)));

	settle_model(request, import);
	settle_options(request, import);
	compile_all(import, request->allow_cycles);
	return import;
}

/*
 * Stores the workflows of a document (rules 2.4, 2.5).  Writers are shut out
 * only when the whole document is known to be good.
 */
Datum
ef_import_workflow(PG_FUNCTION_ARGS)
{
	Request		request = read_request(fcinfo);
	char	   *text = ef_api_text(fcinfo, 1, "document");
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	EfGuard		guard;
	EfImport   *import;
	EfModel    *model;
	List	   *changes;
	ListCell   *cell;

	PreventCommandIfReadOnly("ef_import_workflow()");
	import = read_document(&request, text);
	SPI_connect();
	guard = ef_guard_enter();
	model = ef_model_open_own(request.model, request.version, guard.user);
	changes = ef_workflow_import(model, import, request.mode, guard.user);
	ef_model_changed(model->view);
	foreach(cell, changes)
	{
		EfWorkflowChange *change = lfirst(cell);
		Datum		values[] = {
			CStringGetTextDatum(change->name), Int32GetDatum(change->version),
			CStringGetTextDatum(change->change)
		};

		ef_api_row(rows, values, NULL);
	}
	ef_guard_leave(&guard);
	SPI_finish();
	return (Datum) 0;
}

/* Gives back what was imported, in normal form (rule 2.6). */
Datum
ef_export_workflow(PG_FUNCTION_ARGS)
{
	char	   *name = ef_api_text(fcinfo, 0, "model");
	int32		version = ef_api_version(fcinfo, 1);
	char	   *workflow = ef_api_text_or_null(fcinfo, 2);
	StringInfoData out;
	EfGuard		guard;
	EfModel    *model;

	initStringInfo(&out);
	SPI_connect();
	guard = ef_guard_enter();
	model = ef_model_open(name, version, AccessShareLock);
	ef_model_check(model, EF_RIGHT_READ, guard.user);
	ef_workflow_export(&out, model, workflow);
	ef_guard_leave(&guard);
	SPI_finish();
	PG_RETURN_TEXT_P(cstring_to_text_with_len(out.data, out.len));
}
