/*
 * api_time.c
 *		SQL functions that read the past: ef_as_of, ef_history, ef_diff, ef_verify.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"
#include "utils/timestamp.h"
#include "utils/uuid.h"

#include "api.h"
#include "api_read.h"
#include "guc.h"
#include "json.h"
#include "plan.h"
#include "storage.h"

PG_FUNCTION_INFO_V1(ef_as_of);
PG_FUNCTION_INFO_V1(ef_history);
PG_FUNCTION_INFO_V1(ef_diff);
PG_FUNCTION_INFO_V1(ef_verify);

/* ef_as_of(model, at): the model's entities as they were, in order of id. */
Datum
ef_as_of(PG_FUNCTION_ARGS)
{
	char	   *name = ef_api_text(fcinfo, 0, "model");
	ReturnSetInfo *rows;
	EfGuard		guard;
	Datum		values[3];

	ef_api_required(fcinfo, 1, "at");
	rows = ef_api_rows(fcinfo);
	guard = ef_api_read_begin();
	ef_api_read_model(name, EF_VERSION_CURRENT, guard.user);
	values[0] = CStringGetTextDatum(ef_tenant);
	values[1] = CStringGetTextDatum(name);
	values[2] = PG_GETARG_DATUM(1);
	ef_plan_rows(EF_PLAN_MODEL_AS_OF, values, NULL, rows);
	ef_api_read_end(&guard);
	return (Datum) 0;
}

/* ef_history(id, from_rev, to_rev, with_data): an entity's revisions in order. */
Datum
ef_history(PG_FUNCTION_ARGS)
{
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	pg_uuid_t  *id = ef_api_uuid_or_null(fcinfo, 0);
	EfEntity	head;

	if (id != NULL && ef_api_read_possible())
	{
		EfGuard		guard = ef_api_read_begin();
		Datum		values[5] = {
			CStringGetTextDatum(ef_tenant),
			UUIDPGetDatum(id),
			Int32GetDatum(ef_api_int_or(fcinfo, 1, 1)),
			Int32GetDatum(ef_api_int_or(fcinfo, 2, PG_INT32_MAX)),
			BoolGetDatum(ef_api_bool_or(fcinfo, 3, true))
		};

		if (ef_api_read_head(id, guard.user, &head))
			ef_plan_rows(EF_PLAN_REVISION_HISTORY, values, NULL, rows);
		ef_api_read_end(&guard);
	}
	return (Datum) 0;
}

/* The document of a revision among the rows of SPI_tuptable; P0002 when it is not there. */
static Jsonb *
document_of(const EfEntity *head, int32 rev, uint64 found)
{
	for (uint64 i = 0; i < found; i++)
		if (ef_plan_int(i, 1) == rev)
			return DatumGetJsonbP(ef_plan_required(i, 2, JSONBOID));
	ereport(ERROR,
			(errcode(ERRCODE_NO_DATA_FOUND),
			 errmsg("entity %s has no revision %d", ef_entity_id(&head->id), rev),
			 head->rev == 1 ? errdetail("Its only revision is 1.") :
			 errdetail("Its revisions are 1 to %d.", head->rev),
			 errhint("ef_history() lists them.")));
	pg_unreachable();
}

/* The difference between two revisions, a copy that outlives SPI. */
static Datum
difference(const EfEntity *head, int32 rev_a, int32 rev_b)
{
	Datum		values[4] = {
		CStringGetTextDatum(ef_tenant),
		UUIDPGetDatum(&head->id),
		Int32GetDatum(rev_a),
		Int32GetDatum(rev_b)
	};
	uint64		found = ef_plan_run(EF_PLAN_REVISION_DOCUMENTS, values, NULL);

	Jsonb	   *patch = ef_json_diff(document_of(head, rev_a, found), document_of(head, rev_b, found));

	return SPI_datumTransfer(JsonbPGetDatum(patch), false, -1);
}

/* ef_diff(id, rev_a, rev_b): the JSON patch that makes b of a; NULL for an unknown id. */
Datum
ef_diff(PG_FUNCTION_ARGS)
{
	pg_uuid_t  *id = ef_api_uuid_or_null(fcinfo, 0);
	Datum		result = (Datum) 0;
	bool		found = false;

	if (id != NULL && ef_api_read_possible())
	{
		int32		rev_a = ef_api_int(fcinfo, 1, "rev_a");
		int32		rev_b = ef_api_int(fcinfo, 2, "rev_b");
		EfGuard		guard = ef_api_read_begin();
		EfEntity	head;

		found = ef_api_read_head(id, guard.user, &head);
		if (found)
			result = difference(&head, rev_a, rev_b);
		ef_api_read_end(&guard);
	}
	if (!found)
		PG_RETURN_NULL();
	return result;
}

/* Who may verify: a model's owner that model, the storage owner everything. */
static void
check_verifier(const char *model, Oid user)
{
	if (model == NULL)
		ef_storage_check_owner(user, "verify all models");
	else
		ef_model_check(ef_model_open(model, EF_VERSION_CURRENT, AccessShareLock), EF_RIGHT_OWN, user);
}

/* Tells how many revisions bear a moved time (rule 1.3): that is sound, but has to be known. */
static void
tell_adjusted(Datum *values, const char *nulls)
{
	int64		revisions;
	int64		transactions;

	ef_plan_run(EF_PLAN_VERIFY_ADJUSTED, values, nulls);
	revisions = DatumGetInt64(ef_plan_required(0, 1, INT8OID));
	transactions = DatumGetInt64(ef_plan_required(0, 2, INT8OID));
	if (revisions > 0)
		ereport(NOTICE,
				(errmsg_plural("%lld revision bears an adjusted time", "%lld revisions bear an adjusted time",
							   revisions, (long long) revisions),
				 errdetail_plural("%lld transaction met an entity that was already newer. At instants inside it, AS OF across entities is not exact.",
								  "%lld transactions met an entity that was already newer. At instants inside them, AS OF across entities is not exact.",
								  transactions, (long long) transactions)));
}

/* ef_verify(model): heads against the log; no rows when all is sound. */
Datum
ef_verify(PG_FUNCTION_ARGS)
{
	static const EfPlanId checks[] = {
		EF_PLAN_VERIFY_HEADS, EF_PLAN_VERIFY_LOG, EF_PLAN_VERIFY_ORPHANS
	};
	ReturnSetInfo *rows = ef_api_rows(fcinfo);
	char	   *model = ef_api_text_or_null(fcinfo, 0);

	if (model != NULL || ef_api_read_possible())
	{
		EfGuard		guard = ef_api_read_begin();
		Datum		values[2] = {0};
		const char *nulls = model ? "  " : "nn";

		check_verifier(model, guard.user);
		if (model != NULL)
		{
			values[0] = CStringGetTextDatum(ef_tenant);
			values[1] = CStringGetTextDatum(model);
		}
		for (int i = 0; i < lengthof(checks); i++)
			ef_plan_rows(checks[i], values, nulls, rows);
		tell_adjusted(values, nulls);
		ef_api_read_end(&guard);
	}
	return (Datum) 0;
}
