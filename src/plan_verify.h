/*
 * plan_verify.h
 *		Statements that compare heads with their log; private to plan.c.
 *
 * Rows of entityflow.problem_row; $1 is the tenant and $2 the model, NULL: all.
 */
#ifndef EF_PLAN_VERIFY_H
#define EF_PLAN_VERIFY_H

#define VERIFIED(alias) \
	" ($1 IS NULL OR " alias ".tenant = $1) AND ($2 IS NULL OR " alias ".model = $2)"
#define PROBLEM(condition, text) "(CASE WHEN " condition " THEN " text " END)"

/* each head against the last revision, and against the one that holds its document */
#define VERIFY_HEADS \
	"SELECT e.id, v.problem, e.tenant FROM ef_store.entity e LEFT JOIN " REVISION_AT("'infinity'") " ON true" \
	" LEFT JOIN ef_store.revision d ON d.tenant = e.tenant AND d.entity_id = e.id" \
	" AND d.recorded_at = e.data_at AND d.rev = e.data_rev," \
	" LATERAL (VALUES " \
	PROBLEM("r.rev IS NULL", "'the head has no revisions'") ", " \
	PROBLEM("r.rev <> e.rev", "format('the head is at revision %s, the log at %s', e.rev, r.rev)") ", " \
	PROBLEM("r.recorded_at <> e.recorded_at", \
			"format('the head is of %s, revision %s of %s', e.recorded_at, r.rev, r.recorded_at)") ", " \
	PROBLEM("e.created_at <> (SELECT min(f.recorded_at) FROM ef_store.revision f WHERE" OF_REVISION("f") ")", \
			"format('the head was created at %s, its first revision at another time', e.created_at)") ", " \
	PROBLEM("r.model <> e.model OR r.model_version <> e.model_version", \
			"format('the head is of model %s version %s, revision %s of %s version %s'," \
			" e.model, e.model_version, r.rev, r.model, r.model_version)") ", " \
	PROBLEM("r.workflow <> e.workflow OR r.workflow_version <> e.workflow_version", \
			"format('the head follows workflow %s version %s, revision %s %s version %s'," \
			" e.workflow, e.workflow_version, r.rev, r.workflow, r.workflow_version)") ", " \
	PROBLEM("r.state <> e.state", \
			"format('the head is in state \"%s\", revision %s in \"%s\"', e.state, r.rev, r.state)") ", " \
	PROBLEM("r.rev IS NOT NULL AND e.transition IS DISTINCT FROM " REVISION_FIRED, \
			"format('the head fired \"%s\" last, the log says otherwise', e.transition)") ", " \
	PROBLEM("r.kind = 'delete' AND e.deleted_at IS NULL", "format('the head is not deleted, revision %s is', r.rev)") ", " \
	PROBLEM("r.kind NOT IN ('delete', 'erase') AND e.deleted_at IS NOT NULL", \
			"format('the head is deleted, revision %s is not', r.rev)") ", " \
	PROBLEM("r.data_at <> e.data_at OR r.data_rev <> e.data_rev", \
			"format('the head refers to the document of revision %s, revision %s to that of %s'," \
			" e.data_rev, r.rev, r.data_rev)") ", " \
	PROBLEM("r.rev IS NOT NULL AND d.data IS NULL", "format('revision %s does not hold the head''s document', e.data_rev)") ", " \
	PROBLEM("d.data <> e.data", "format('the head''s document differs from that of revision %s', d.rev)") \
	") v (problem) WHERE v.problem IS NOT NULL AND" VERIFIED("e") " ORDER BY e.tenant, e.id"

/* each revision against the one before: documents are sound by induction */
#define VERIFY_LOG \
	"SELECT r.entity_id, v.problem, r.tenant FROM (SELECT r.tenant, r.entity_id, r.rev, r.recorded_at," \
	" r.kind, r.from_state, r.state, r.data IS NULL AS unchanged, r.data_at, r.data_rev," \
	" lag(r.rev) OVER log AS last_rev, lag(r.recorded_at) OVER log AS last_at, lag(r.kind) OVER log AS last_kind," \
	" lag(r.state) OVER log AS last_state, lag(r.data_at) OVER log AS last_data_at," \
	" lag(r.data_rev) OVER log AS last_data_rev" \
	" FROM ef_store.revision r WHERE" VERIFIED("r") \
	" WINDOW log AS (PARTITION BY r.tenant, r.entity_id ORDER BY r.rev, r.recorded_at)) r," \
	" LATERAL (VALUES " \
	PROBLEM("r.last_rev IS NULL AND r.rev <> 1", "format('the log begins with revision %s', r.rev)") ", " \
	PROBLEM("r.rev = r.last_rev", "format('revision %s exists twice', r.rev)") ", " \
	PROBLEM("r.rev > r.last_rev + 1", "format('the log has no revision between %s and %s', r.last_rev, r.rev)") ", " \
	PROBLEM("r.recorded_at < r.last_at", \
			"format('revision %s was recorded before revision %s', r.rev, r.last_rev)") ", " \
	PROBLEM("r.rev = r.last_rev + 1 AND r.from_state <> r.last_state", \
			"format('revision %s leaves state \"%s\", revision %s is in \"%s\"'," \
			" r.rev, r.from_state, r.last_rev, r.last_state)") ", " \
	PROBLEM("r.last_kind = 'delete' AND r.kind NOT IN ('restore', 'erase')", \
			"format('revision %s follows a deletion', r.rev)") ", " \
	PROBLEM("NOT r.unchanged AND (r.data_at <> r.recorded_at OR r.data_rev <> r.rev)", \
			"format('revision %s holds a document and refers to that of revision %s', r.rev, r.data_rev)") ", " \
	PROBLEM("r.unchanged AND (r.data_at, r.data_rev) IS DISTINCT FROM (r.last_data_at, r.last_data_rev)", \
			"format('revision %s has no document, it refers to that of revision %s', r.rev, r.data_rev)") \
	") v (problem) WHERE v.problem IS NOT NULL ORDER BY r.tenant, r.entity_id, r.rev"

#define VERIFY_ORPHANS \
	"SELECT DISTINCT r.entity_id, 'the log has no head', r.tenant FROM ef_store.revision r WHERE" VERIFIED("r") \
	" AND NOT EXISTS (SELECT FROM ef_store.entity e WHERE e.tenant = r.tenant AND e.id = r.entity_id)" \
	" ORDER BY r.tenant, r.entity_id"

#define VERIFY_ADJUSTED \
	"SELECT count(*), count(DISTINCT (r.epoch, r.xid)) FROM ef_store.revision r WHERE r.adjusted AND" VERIFIED("r")

#endif							/* EF_PLAN_VERIFY_H */
