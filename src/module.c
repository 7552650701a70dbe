/*
 * module.c
 *		Loading: settings, and the callbacks that keep state in step with transactions.
 */
#include "compat.h"

#include "fmgr.h"

#include "clock.h"
#include "engine.h"
#include "guc.h"
#include "model.h"
#include "plan.h"
#include "process.h"
#include "storage.h"

PG_MODULE_MAGIC;

void		_PG_init(void);

/* Forgets what belonged to a transaction. */
static void
end_transaction(bool committed)
{
	ef_plan_end();
	ef_process_reset(0);
	ef_engine_reset();
	ef_clock_reset();
	if (!committed)
		ef_storage_reset();
}

/* Refuses PREPARE TRANSACTION after a write (rule 1.8), and cleans up at the end. */
static void
transaction_callback(XactEvent event, void *arg)
{
	switch (event)
	{
		case XACT_EVENT_PRE_PREPARE:
			if (ef_plan_wrote())
				ereport(ERROR,
						(errcode(ERRCODE_FEATURE_NOT_SUPPORTED),
						 errmsg("cannot PREPARE a transaction that has written with entityflow"),
						 errdetail("It created or changed models, workflows, entities or their work."),
						 errhint("Use COMMIT.")));
			break;
		case XACT_EVENT_COMMIT:
		case XACT_EVENT_PREPARE:
			end_transaction(true);
			break;
		case XACT_EVENT_ABORT:
			end_transaction(false);
			break;
		default:
			break;
	}
}

/* Keeps the entities in flight in step with savepoints and exception blocks. */
static void
subtransaction_callback(SubXactEvent event, SubTransactionId id, SubTransactionId parent, void *arg)
{
	int			nest = GetCurrentTransactionNestLevel();

	if (event == SUBXACT_EVENT_COMMIT_SUB)
		ef_engine_commit_sub(nest);
	else if (event == SUBXACT_EVENT_ABORT_SUB)
	{
		ef_plan_reset();
		ef_process_reset(nest);
		ef_engine_reset_sub(nest);
		ef_storage_reset();
	}
}

void
_PG_init(void)
{
	ef_guc_define();
	ef_model_init();
	ef_process_init();
	RegisterXactCallback(transaction_callback, NULL);
	RegisterSubXactCallback(subtransaction_callback, NULL);
}
