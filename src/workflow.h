/*
 * workflow.h
 *		Stored workflows: immutable versions, compiled once per backend.
 *
 * A pinned workflow stays valid until the memory context that was current at
 * the pin is reset or deleted; one that became stale meanwhile is doomed: out of
 * the cache, freed with its last pin.
 */
#ifndef EF_WORKFLOW_H
#define EF_WORKFLOW_H

#include "postgres.h"

#include "definition.h"
#include "model.h"

#define EF_WORKFLOW_BUILTIN		"default"	/* version 0, never stored */

typedef struct EfWorkflow
{
	char	   *name;
	int32		version;
	EfDefinition *definition;
} EfWorkflow;

/* One version, pinned.  Needs SPI and the guard; XX001 when storage lacks it. */
extern const EfWorkflow *ef_workflow_pin(const char *model, int32 model_version,
										 const char *name, int32 version);

/*
 * The workflow of a new entity, pinned: the first active one in order whose
 * criterion holds (rule 2.2), else the built-in, with a WARNING when there are
 * workflows.  Criteria are evaluated outside of the guard through the
 * subject's callbacks.
 */
extern const EfWorkflow *ef_workflow_select(const EfModel *model, const EfSubject *subject);

/* What an import did to one workflow. */
typedef struct EfWorkflowChange
{
	const char *name;
	int32		version;
	const char *change;			/* created, replaced, unchanged, deactivated, removed */
} EfWorkflowChange;

/*
 * Stores workflows that compile (rules 2.4, 2.5); the caller holds
 * AccessExclusiveLock on the model's view and says ef_model_changed()
 * afterwards.  Returns EfWorkflowChange: the import's in its order, then the
 * others that it touched.  Needs SPI and the guard.
 */
extern List *ef_workflow_import(const EfModel *model, const EfImport *import,
								EfImportMode mode, Oid role);

/*
 * Appends an envelope with the model's workflows in order, or with the one of
 * that name (the built-in is there by name only); 42704 when there is none.
 * Needs SPI and the guard.
 */
extern void ef_workflow_export(StringInfo out, const EfModel *model, const char *name);

#endif							/* EF_WORKFLOW_H */
