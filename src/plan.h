/*
 * plan.h
 *		All SQL that runs on storage: a fixed list of kept statements.
 */
#ifndef EF_PLAN_H
#define EF_PLAN_H

#include "postgres.h"

#include "executor/spi.h"
#include "nodes/execnodes.h"
#include "utils/jsonb.h"

typedef enum EfPlanId
{
	/* instance */
	EF_PLAN_INSTANCE_READ,
	EF_PLAN_INSTANCE_LOCK,
	EF_PLAN_INSTANCE_INSERT,
	EF_PLAN_INSTANCE_UPDATE,
	EF_PLAN_SECRET_READ,
	/* model */
	EF_PLAN_MODEL_READ,
	EF_PLAN_MODEL_ALL,
	EF_PLAN_MODEL_INSERT,
	EF_PLAN_MODEL_DIFFERENCE,
	EF_PLAN_MODEL_DELETE,
	EF_PLAN_MODEL_GRANTS,
	EF_PLAN_MODEL_GRANTS_READ,
	EF_PLAN_MODEL_HISTORY_INSERT,
	EF_PLAN_MODEL_FORMER_OWNER,
	EF_PLAN_MODEL_COUNT,
	EF_PLAN_MODEL_LIVE,
	EF_PLAN_VIEW_GRANTS,
	/* workflow */
	EF_PLAN_WORKFLOW_READ,
	EF_PLAN_WORKFLOW_CURRENT,
	EF_PLAN_WORKFLOW_LATEST,
	EF_PLAN_WORKFLOW_INSERT,
	EF_PLAN_WORKFLOW_RETIRE,
	EF_PLAN_WORKFLOW_PLACE,
	EF_PLAN_WORKFLOW_RETIRE_ALL,
	EF_PLAN_WORKFLOW_DELETE,
	/* entity */
	EF_PLAN_ENTITY_LOAD,
	EF_PLAN_ENTITY_LOCK,
	EF_PLAN_ENTITY_TAKE,
	EF_PLAN_ENTITY_INSERT,
	EF_PLAN_ENTITY_UPDATE_STATE,
	EF_PLAN_ENTITY_UPDATE_DATA,
	/* revision */
	EF_PLAN_REVISION_INSERT,
	EF_PLAN_REVISION_DOCUMENT,
	EF_PLAN_REVISION_READ_REV,
	EF_PLAN_REVISION_READ_AT,
	EF_PLAN_REVISION_DOCUMENTS,
	EF_PLAN_REVISION_HISTORY,
	EF_PLAN_MODEL_NAMES,
	EF_PLAN_MODEL_AS_OF,
	EF_PLAN_ENTITY_COUNT,
	EF_PLAN_ENTITY_COUNT_AS_OF,
	EF_PLAN_VERIFY_HEADS,
	EF_PLAN_VERIFY_LOG,
	EF_PLAN_VERIFY_ORPHANS,
	EF_PLAN_VERIFY_ADJUSTED,
	/* task, log, idempotency */
	EF_PLAN_TASK_INSERT,
	EF_PLAN_TASK_DUE,
	EF_PLAN_TASK_ALL,
	EF_PLAN_TASK_CLAIM,
	EF_PLAN_TASK_DELETE,
	EF_PLAN_TASK_SETTLE,
	EF_PLAN_TASK_STATUS,
	EF_PLAN_TASK_PROGRESS,
	EF_PLAN_TASK_SIGN,
	EF_PLAN_TASK_RELEASE,
	EF_PLAN_TASK_LIST,
	EF_PLAN_LOG_INSERT,
	EF_PLAN_IDEMPOTENCY_INSERT,
	EF_PLAN_IDEMPOTENCY_READ,
	EF_PLAN_IDEMPOTENCY_RESULT,
	EF_PLAN_COUNT
} EfPlanId;

/*
 * Runs a kept statement; needs SPI connected and the guard entered.  Rows are
 * in SPI_tuptable; returns their number.  Reads marked so see the statement's
 * snapshot, all others the newest committed one.
 */
extern uint64 ef_plan_run(EfPlanId id, Datum *values, const char *nulls);

/* The same for a read of many rows: they go straight into a set-returning function's, with its columns. */
extern uint64 ef_plan_rows(EfPlanId id, Datum *values, const char *nulls, ReturnSetInfo *rows);

/*
 * Runs a read that sees all that is committed, whatever the transaction's
 * snapshot: definitions count as the catalogs do, for they outlive snapshots in
 * caches.
 */
extern uint64 ef_plan_run_latest(EfPlanId id, Datum *values);

/* True while a statement of ours runs; the guard trigger asks. */
extern bool ef_plan_running(void);

/* True when a statement of ours changed a row in this transaction, also when that was undone. */
extern bool ef_plan_wrote(void);

/* Clears both marks at the end of the transaction. */
extern void ef_plan_end(void);

/* Clears the first mark after an error; called when a (sub)transaction aborts. */
extern void ef_plan_reset(void);

/*
 * Values of a row of SPI_tuptable, copied into the current memory context; NULL
 * or 0 for SQL NULL.  The owner of the tables may have altered them: XX001 for a
 * column of another type, and for NULL where a value is required.
 */
extern char *ef_plan_text(uint64 row, int column);
extern char *ef_plan_required_text(uint64 row, int column);
extern int32 ef_plan_int(uint64 row, int column);
extern bool ef_plan_bool(uint64 row, int column);
extern Datum ef_plan_value(uint64 row, int column, Oid type, bool *isnull);
extern Datum ef_plan_required(uint64 row, int column, Oid type);

/* Parameters that may be NULL; *null is the statement's mark for it. */
extern Datum ef_plan_optional_text(const char *value, char *null);
extern Datum ef_plan_optional_jsonb(Jsonb *value, char *null);

#endif							/* EF_PLAN_H */
