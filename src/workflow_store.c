/*
 * workflow_store.c
 *		Rows of ef_store.workflow: what imports make of them, what exports
 *		show.
 *
 * A row's definition never changes.  What changes is which versions are the
 * model's present set (current), their order (ord) and whether new entities
 * may get them (active): a workflow that ACTIVATE switched off keeps its version.
 */
#include "postgres.h"

#include "miscadmin.h"
#include "nodes/pg_list.h"
#include "utils/builtins.h"
#include "utils/json.h"
#include "utils/jsonb.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "nearest.h"
#include "plan.h"
#include "workflow_private.h"

/* One workflow of an import, with what is stored under its name. */
typedef struct Incoming
{
	const char *name;
	const char *text;			/* in normal form */
	bool		active;
	EfWorkflowRow *present;		/* NULL: not in the model's set */
} Incoming;

/* The model version's set, in order. */
int
ef_workflow_rows(const char *model, int32 model_version, EfWorkflowRow **rows)
{
	Datum		values[] = {CStringGetTextDatum(model), Int32GetDatum(model_version)};
	uint64		count = ef_plan_run_latest(EF_PLAN_WORKFLOW_CURRENT, values);

	*rows = palloc(sizeof(EfWorkflowRow) * Max(count, 1));
	for (uint64 i = 0; i < count; i++)
	{
		(*rows)[i].name = ef_plan_required_text(i, 1);
		(*rows)[i].version = ef_plan_int(i, 2);
		(*rows)[i].ord = ef_plan_int(i, 3);
		(*rows)[i].active = ef_plan_bool(i, 4);
	}
	SPI_freetuptable(SPI_tuptable);
	return (int) count;
}

/* The text of one version; XX001 when storage lacks it. */
char *
ef_workflow_read(const char *model, int32 model_version, const char *name, int32 version)
{
	Datum		values[] = {
		CStringGetTextDatum(model), Int32GetDatum(model_version),
		CStringGetTextDatum(name), Int32GetDatum(version)
	};
	char	   *text;

	if (ef_plan_run_latest(EF_PLAN_WORKFLOW_READ, values) != 1)
		ereport(ERROR,
				(errcode(ERRCODE_DATA_CORRUPTED),
				 errmsg("version %d of workflow \"%s\" is missing", version, name),
				 errdetail("Model \"%s\" version %d uses it, but \"ef_store.workflow\" has no such row.",
						   model, model_version),
				 errhint("Restore the row from a backup.")));
	text = ef_plan_required_text(0, 1);
	SPI_freetuptable(SPI_tuptable);
	return text;
}

/* The highest version that a name ever had, 0 when none. */
int32
ef_workflow_latest(const char *model, int32 model_version, const char *name)
{
	Datum		values[] = {
		CStringGetTextDatum(model), Int32GetDatum(model_version), CStringGetTextDatum(name)
	};
	int32		latest;

	ef_plan_run_latest(EF_PLAN_WORKFLOW_LATEST, values);
	latest = ef_plan_int(0, 1);
	SPI_freetuptable(SPI_tuptable);
	return latest;
}

/*
 * Appends a stored definition with its present "active": the member is given
 * its value where it stands, or added at the end.
 */
static void
print_stored(StringInfo out, const char *text, bool active)
{
	EfNode	   *document = ef_definition_parse(text, strlen(text));
	EfNode		flag = {.type = EF_NODE_BOOLEAN, .boolean = active};
	EfNode		shown = *document;
	int			at = 0;

	while (at < document->count && strcmp(document->names[at], "active") != 0)
		at++;
	shown.count = Max(document->count, at + 1);
	shown.names = palloc(sizeof(char *) * shown.count);
	shown.items = palloc(sizeof(EfNode *) * shown.count);
	memcpy(shown.names, document->names, sizeof(char *) * document->count);
	memcpy(shown.items, document->items, sizeof(EfNode *) * document->count);
	shown.names[at] = "active";
	shown.items[at] = &flag;
	ef_definition_print(out, &shown);
}

/* The row of a name among a set, or NULL. */
static EfWorkflowRow *
find_row(EfWorkflowRow *rows, int count, const char *name)
{
	for (int i = 0; i < count; i++)
	{
		if (strcmp(rows[i].name, name) == 0)
			return &rows[i];
	}
	return NULL;
}

/* Raises 40001 unless a statement changed one row: a snapshot hid it. */
static void
expect_one(uint64 changed, const char *name)
{
	if (changed != 1)
		ereport(ERROR,
				(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
				 errmsg("workflow \"%s\" was imported concurrently", name),
				 errdetail("Its present version was committed after this transaction took its snapshot."),
				 errhint("Retry the transaction.")));
}

/* Takes a version out of the model's set. */
static void
retire(const EfModel *model, const EfWorkflowRow *row)
{
	Datum		values[] = {
		CStringGetTextDatum(model->name), Int32GetDatum(model->version),
		CStringGetTextDatum(row->name), Int32GetDatum(row->version)
	};

	expect_one(ef_plan_run(EF_PLAN_WORKFLOW_RETIRE, values, NULL), row->name);
}

/* Gives a version its place and its activity. */
static void
place(const EfModel *model, const EfWorkflowRow *row, int32 ord, bool active)
{
	Datum		values[] = {
		CStringGetTextDatum(model->name), Int32GetDatum(model->version),
		CStringGetTextDatum(row->name), Int32GetDatum(row->version),
		Int32GetDatum(ord), BoolGetDatum(active)
	};

	if (row->ord == ord && row->active == active)
		return;
	expect_one(ef_plan_run(EF_PLAN_WORKFLOW_PLACE, values, NULL), row->name);
}

/* Stores a new version. */
static void
insert(const EfModel *model, const Incoming *incoming, int32 version, int32 ord, Oid role)
{
	Datum		values[] = {
		CStringGetTextDatum(model->name), Int32GetDatum(model->version),
		CStringGetTextDatum(incoming->name), Int32GetDatum(version), Int32GetDatum(ord),
		BoolGetDatum(incoming->active), CStringGetTextDatum(incoming->text),
		TimestampTzGetDatum(ef_clock_now()), CStringGetTextDatum(GetUserNameFromId(role, false))
	};

	ef_plan_run(EF_PLAN_WORKFLOW_INSERT, values, NULL);
}

/* Adds what happened to one workflow to the list. */
static List *
note_change(List *changes, const char *name, int32 version, const char *change)
{
	EfWorkflowChange *result = palloc(sizeof(EfWorkflowChange));

	result->name = name;
	result->version = version;
	result->change = change;
	return lappend(changes, result);
}

/* Whether the workflow is what the model has already. */
static bool
is_unchanged(const EfModel *model, const Incoming *incoming)
{
	StringInfoData stored;

	initStringInfo(&stored);
	print_stored(&stored,
				 ef_workflow_read(model->name, model->version, incoming->name, incoming->present->version),
				 incoming->present->active);
	return strcmp(stored.data, incoming->text) == 0;
}

/* Stores one workflow of the import at its place in the order. */
static List *
store_incoming(List *changes, const EfModel *model, const Incoming *incoming, int32 ord, Oid role)
{
	EfWorkflowRow *present = incoming->present;
	int32		version;

	if (present != NULL && is_unchanged(model, incoming))
	{
		place(model, present, ord, present->active);
		return note_change(changes, incoming->name, present->version, "unchanged");
	}
	version = ef_workflow_latest(model->name, model->version, incoming->name) + 1;
	if (present != NULL)
		retire(model, present);
	insert(model, incoming, version, ord, role);
	return note_change(changes, incoming->name, version, present != NULL ? "replaced" : "created");
}

/* Stores the workflows that the import holds; without keep_order they stand as it has them. */
static List *
store_all(const EfModel *model, const Incoming *incoming, int count, bool keep_order, int32 last, Oid role)
{
	List	   *changes = NIL;

	for (int i = 0; i < count; i++)
	{
		int32		ord = i + 1;

		if (keep_order)
			ord = incoming[i].present != NULL ? incoming[i].present->ord : ++last;
		changes = store_incoming(changes, model, &incoming[i], ord, role);
	}
	return changes;
}

/* Removes or switches off one workflow that the import does not hold. */
static List *
settle_other(List *changes, const EfModel *model, const EfWorkflowRow *row, EfImportMode mode)
{
	if (mode == EF_IMPORT_REPLACE)
	{
		retire(model, row);
		return note_change(changes, row->name, row->version, "removed");
	}
	if (mode == EF_IMPORT_ACTIVATE && row->active)
	{
		place(model, row, row->ord, false);
		return note_change(changes, row->name, row->version, "deactivated");
	}
	return changes;
}

/* Prepares the workflows of an import, and finds what the model has under their names. */
static Incoming *
prepare(const EfImport *import, EfWorkflowRow *rows, int count)
{
	Incoming   *incoming = palloc(sizeof(Incoming) * Max(import->nworkflows, 1));

	for (int i = 0; i < import->nworkflows; i++)
	{
		StringInfoData text;
		const EfNode *document;

		initStringInfo(&text);
		ef_definition_print(&text, import->workflows[i]);
		document = ef_definition_parse(text.data, text.len);
		incoming[i].text = text.data;
		incoming[i].name = ef_tree_get(document, "name")->string;
		/* in normal form only false is said */
		incoming[i].active = ef_tree_get(document, "active") == NULL;
		incoming[i].present = find_row(rows, count, incoming[i].name);
	}
	return incoming;
}

/* Whether the import holds a workflow of that row. */
static bool
is_incoming(const Incoming *incoming, int count, const EfWorkflowRow *row)
{
	for (int i = 0; i < count; i++)
	{
		if (incoming[i].present == row)
			return true;
	}
	return false;
}

/* Raises 54000 when the set becomes too large. */
static void
check_size(const EfModel *model, const Incoming *incoming, int count, int nrows)
{
	int			total = nrows;

	for (int i = 0; i < count; i++)
		total += incoming[i].present == NULL;
	if (total > EF_WORKFLOWS_MAX)
		ereport(ERROR,
				(errcode(ERRCODE_PROGRAM_LIMIT_EXCEEDED),
				 errmsg("too many workflows"),
				 errdetail("Model \"%s\" version %d would have %d workflows, %d are allowed.",
						   model->name, model->version, total, EF_WORKFLOWS_MAX),
				 errhint("Remove some with mode REPLACE, or use several models.")));
}

/* Appends the names of workflows that became active, or inactive, as a member. */
static void
add_switched(StringInfo out, const char *member, List *names)
{
	ListCell   *cell;

	appendStringInfo(out, "%s\"%s\":[", out->len > 1 ? "," : "", member);
	foreach(cell, names)
	{
		if (cell != list_head(names))
			appendStringInfoChar(out, ',');
		escape_json(out, lfirst(cell));
	}
	appendStringInfoChar(out, ']');
}

/* Leaves a row in the model's history when workflows became active or inactive (rule 8.9). */
static void
note_switched(const EfModel *model, List *on, List *off, Oid role)
{
	StringInfoData detail;

	if (on == NIL && off == NIL)
		return;
	initStringInfo(&detail);
	appendStringInfoChar(&detail, '{');
	add_switched(&detail, "active", on);
	add_switched(&detail, "inactive", off);
	appendStringInfoChar(&detail, '}');
	ef_model_note(model->name, model->version, "activated",
				  DatumGetJsonbP(DirectFunctionCall1(jsonb_in, CStringGetDatum(detail.data))), role);
}

/* Compares what was active with what is now. */
static void
note_activity(const EfModel *model, EfWorkflowRow *before, int count, Oid role)
{
	EfWorkflowRow *now;
	int			nnow = ef_workflow_rows(model->name, model->version, &now);
	List	   *on = NIL;
	List	   *off = NIL;

	for (int i = 0; i < nnow; i++)
	{
		EfWorkflowRow *row = find_row(before, count, now[i].name);

		if (now[i].active && row != NULL && !row->active)
			on = lappend(on, now[i].name);
		if (!now[i].active && row != NULL && row->active)
			off = lappend(off, now[i].name);
	}
	note_switched(model, on, off, role);
}

List *
ef_workflow_import(const EfModel *model, const EfImport *import, EfImportMode mode, Oid role)
{
	EfWorkflowRow *rows;
	int			nrows = ef_workflow_rows(model->name, model->version, &rows);
	Incoming   *incoming = prepare(import, rows, nrows);
	int32		last = nrows > 0 ? rows[nrows - 1].ord : 0;
	List	   *changes;

	if (mode != EF_IMPORT_REPLACE)
		check_size(model, incoming, import->nworkflows, nrows);
	changes = store_all(model, incoming, import->nworkflows, mode != EF_IMPORT_REPLACE, last, role);
	for (int i = 0; i < nrows; i++)
	{
		if (!is_incoming(incoming, import->nworkflows, &rows[i]))
			changes = settle_other(changes, model, &rows[i], mode);
	}
	note_activity(model, rows, nrows, role);
	return changes;
}

/* Raises 42704 for a workflow that is not among the rows of SPI_tuptable. */
static void
refuse_unknown(const EfModel *model, const char *name)
{
	EfNearest	nearest;

	ef_nearest_begin(&nearest, name);
	for (uint64 i = 0; i < SPI_processed; i++)
		ef_nearest_offer(&nearest, ef_plan_required_text(i, 1));
	ereport(ERROR,
			(errcode(ERRCODE_UNDEFINED_OBJECT),
			 errmsg("workflow \"%s\" does not exist", name),
			 errdetail_plural("Model \"%s\" version %d has %d workflow, of another name.",
							  "Model \"%s\" version %d has %d workflows, none of that name.",
							  SPI_processed, model->name, model->version, (int) SPI_processed),
			 errhint("%s", ef_nearest_hint(&nearest, "Without a name, ef_export_workflow() shows all."))));
}

/* Whether a stored workflow has to be allowed its cycles when it is imported again. */
static bool
is_cyclic(const char *text)
{
	return ef_definition_is_cyclic(ef_definition_compile(ef_definition_parse(text, strlen(text)), true));
}

/* Appends the workflows, or the one of that name; returns how many. */
static int
print_workflows(StringInfo out, const char *name, bool *cyclic)
{
	int			count = 0;

	for (uint64 i = 0; i < SPI_processed; i++)
	{
		if (name != NULL && strcmp(ef_plan_required_text(i, 1), name) != 0)
			continue;
		if (count++ > 0)
			appendStringInfoChar(out, ',');
		print_stored(out, ef_plan_required_text(i, 5), ef_plan_bool(i, 4));
		*cyclic = *cyclic || is_cyclic(ef_plan_required_text(i, 5));
	}
	return count;
}

void
ef_workflow_export(StringInfo out, const EfModel *model, const char *name)
{
	Datum		values[] = {CStringGetTextDatum(model->name), Int32GetDatum(model->version)};
	StringInfoData workflows;
	bool		cyclic = false;

	initStringInfo(&workflows);
	ef_plan_run(EF_PLAN_WORKFLOW_CURRENT, values, NULL);
	if (print_workflows(&workflows, name, &cyclic) == 0 && name != NULL)
	{
		if (strcmp(name, EF_WORKFLOW_BUILTIN) != 0)
			refuse_unknown(model, name);
		ef_definition_print(&workflows, ef_definition_builtin());
	}
	appendStringInfoString(out, "{\"entityName\":");
	escape_json(out, model->name);
	appendStringInfo(out, ",\"modelVersion\":%d%s,\"workflows\":[%s]}",
					 model->version, cyclic ? ",\"allowCycles\":true" : "", workflows.data);
}
