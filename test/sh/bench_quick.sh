# The benchmark's two sides, in short: what they write is the same. No figure is looked at.
psql -X -q -v ON_ERROR_STOP=1 -d postgres <<'SQL'
CREATE ROLE ef_bench LOGIN;
CREATE DATABASE ef_bench OWNER ef_bench;
\connect ef_bench
CREATE EXTENSION entityflow;
SQL
PGUSER=ef_bench PGDATABASE=ef_bench "$EF_SOURCE/test/bench/run" --quick
