-- ef_reject: a refusal for a business reason.
\set VERBOSITY default
\set SHOW_CONTEXT never
SET ROLE regress_ef_guest;
-- rule 5.7
SELECT ef_reject('the warehouse is closed');
\echo :LAST_ERROR_SQLSTATE
SELECT ef_reject(NULL);
SELECT ef_reject('');
SELECT ef_reject(repeat('x', 4097));
\echo :LAST_ERROR_SQLSTATE
