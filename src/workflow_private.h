/*
 * workflow_private.h
 *		What the workflow*.c files share: rows of ef_store.workflow.
 */
#ifndef EF_WORKFLOW_PRIVATE_H
#define EF_WORKFLOW_PRIVATE_H

#include "workflow.h"

/* A workflow of a model version's present set. */
typedef struct EfWorkflowRow
{
	char	   *name;
	int32		version;
	int32		ord;
	bool		active;
} EfWorkflowRow;

/*
 * What is committed now, and what this transaction did, also under REPEATABLE
 * READ: definitions count as the catalogs do, for they outlive snapshots in the
 * cache.  Results live in the current memory context.
 */
extern int	ef_workflow_rows(const char *model, int32 model_version, EfWorkflowRow **rows);
extern char *ef_workflow_read(const char *model, int32 model_version,
							  const char *name, int32 version);
extern int32 ef_workflow_latest(const char *model, int32 model_version, const char *name);

#endif							/* EF_WORKFLOW_PRIVATE_H */
