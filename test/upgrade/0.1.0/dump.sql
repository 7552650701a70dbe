--
-- PostgreSQL database dump
--



SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: ef; Type: SCHEMA; Schema: -; Owner: ef_boss
--

CREATE SCHEMA ef;


ALTER SCHEMA ef OWNER TO ef_boss;

--
-- Name: SCHEMA ef; Type: COMMENT; Schema: -; Owner: ef_boss
--

COMMENT ON SCHEMA ef IS 'Views of entityflow''s models; grants on them are the privileges of the model';


--
-- Name: ef_store; Type: SCHEMA; Schema: -; Owner: ef_boss
--

CREATE SCHEMA ef_store;


ALTER SCHEMA ef_store OWNER TO ef_boss;

--
-- Name: SCHEMA ef_store; Type: COMMENT; Schema: -; Owner: ef_boss
--

COMMENT ON SCHEMA ef_store IS 'Storage of entityflow: written by its functions only';


--
-- Name: entityflow; Type: EXTENSION; Schema: -; Owner: -
--

CREATE EXTENSION IF NOT EXISTS entityflow WITH SCHEMA public;


--
-- Name: EXTENSION entityflow; Type: COMMENT; Schema: -; Owner: 
--

COMMENT ON EXTENSION entityflow IS 'JSON documents as durable state machines with history';


--
-- Name: may_ship(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: ef_boss
--

CREATE FUNCTION public.may_ship(meta jsonb, data jsonb) RETURNS boolean
    LANGUAGE sql
    AS $$ SELECT data ->> 'paid_by' IS NOT NULL $$;


ALTER FUNCTION public.may_ship(meta jsonb, data jsonb) OWNER TO ef_boss;

--
-- Name: note_payment(jsonb, jsonb); Type: FUNCTION; Schema: public; Owner: ef_boss
--

CREATE FUNCTION public.note_payment(meta jsonb, data jsonb) RETURNS jsonb
    LANGUAGE plpgsql
    AS $$
BEGIN
	IF data ? 'bad' THEN
		RAISE EXCEPTION 'the bank said no' USING DETAIL = 'It gave no reason.', ERRCODE = '22000';
	END IF;
	RETURN data || jsonb_build_object('paid_by', meta ->> 'actor', 'tax', meta #> '{config,tax}');
END $$;


ALTER FUNCTION public.note_payment(meta jsonb, data jsonb) OWNER TO ef_boss;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: entity; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.entity (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    id uuid NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    model_version integer NOT NULL,
    workflow text NOT NULL COLLATE pg_catalog."C",
    workflow_version integer NOT NULL,
    state text NOT NULL COLLATE pg_catalog."C",
    previous_state text COLLATE pg_catalog."C",
    transition text COLLATE pg_catalog."C",
    rev integer NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    state_since timestamp with time zone NOT NULL,
    actor text,
    deleted_at timestamp with time zone,
    data_at timestamp with time zone NOT NULL,
    data_rev integer NOT NULL,
    data jsonb NOT NULL
)
WITH (fillfactor='50', autovacuum_vacuum_scale_factor='0.05');


ALTER TABLE ef_store.entity OWNER TO ef_boss;

--
-- Name: TABLE entity; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.entity IS 'Entities as they are now: the projection of ef_store.revision';


--
-- Name: Odd "näme"; Type: VIEW; Schema: ef; Owner: ef_boss
--

CREATE VIEW ef."Odd ""näme""" WITH (security_barrier='true') AS
 SELECT entity.id,
    entity.state,
    entity.rev,
    entity.recorded_at,
    entity.data
   FROM ef_store.entity
  WHERE ((entity.model = 'Odd "näme"'::text) AND (entity.tenant = entityflow._tenant()) AND (entity.deleted_at IS NULL));


ALTER TABLE ef."Odd ""näme""" OWNER TO ef_boss;

--
-- Name: VIEW "Odd ""näme"""; Type: COMMENT; Schema: ef; Owner: ef_boss
--

COMMENT ON VIEW ef."Odd ""näme""" IS 'Entities of model "Odd "näme"" as they are now';


--
-- Name: empty; Type: VIEW; Schema: ef; Owner: ef_boss
--

CREATE VIEW ef.empty WITH (security_barrier='true') AS
 SELECT entity.id,
    entity.state,
    entity.rev,
    entity.recorded_at,
    entity.data
   FROM ef_store.entity
  WHERE ((entity.model = 'empty'::text) AND (entity.tenant = entityflow._tenant()) AND (entity.deleted_at IS NULL));


ALTER TABLE ef.empty OWNER TO ef_boss;

--
-- Name: VIEW empty; Type: COMMENT; Schema: ef; Owner: ef_boss
--

COMMENT ON VIEW ef.empty IS 'Entities of model "empty" as they are now';


--
-- Name: invoice; Type: VIEW; Schema: ef; Owner: ef_boss
--

CREATE VIEW ef.invoice WITH (security_barrier='true') AS
 SELECT entity.id,
    entity.state,
    entity.rev,
    entity.recorded_at,
    entity.data
   FROM ef_store.entity
  WHERE ((entity.model = 'invoice'::text) AND (entity.tenant = entityflow._tenant()) AND (entity.deleted_at IS NULL));


ALTER TABLE ef.invoice OWNER TO ef_boss;

--
-- Name: VIEW invoice; Type: COMMENT; Schema: ef; Owner: ef_boss
--

COMMENT ON VIEW ef.invoice IS 'Entities of model "invoice" as they are now';


--
-- Name: order; Type: VIEW; Schema: ef; Owner: ef_boss
--

CREATE VIEW ef."order" WITH (security_barrier='true') AS
 SELECT entity.id,
    entity.state,
    entity.rev,
    entity.recorded_at,
    entity.data
   FROM ef_store.entity
  WHERE ((entity.model = 'order'::text) AND (entity.tenant = entityflow._tenant()) AND (entity.deleted_at IS NULL));


ALTER TABLE ef."order" OWNER TO ef_boss;

--
-- Name: VIEW "order"; Type: COMMENT; Schema: ef; Owner: ef_boss
--

COMMENT ON VIEW ef."order" IS 'Entities of model "order" as they are now';


--
-- Name: private; Type: VIEW; Schema: ef; Owner: ef_boss
--

CREATE VIEW ef.private WITH (security_barrier='true') AS
 SELECT entity.id,
    entity.state,
    entity.rev,
    entity.recorded_at,
    entity.data
   FROM ef_store.entity
  WHERE ((entity.model = 'private'::text) AND (entity.tenant = entityflow._tenant()) AND (entity.deleted_at IS NULL));


ALTER TABLE ef.private OWNER TO ef_boss;

--
-- Name: VIEW private; Type: COMMENT; Schema: ef; Owner: ef_boss
--

COMMENT ON VIEW ef.private IS 'Entities of model "private" as they are now';


--
-- Name: claim; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.claim (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    key_hash bytea NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    model_version integer NOT NULL,
    key_id text NOT NULL COLLATE pg_catalog."C",
    entity_id uuid NOT NULL,
    key_values jsonb NOT NULL
);


ALTER TABLE ef_store.claim OWNER TO ef_boss;

--
-- Name: TABLE claim; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.claim IS 'Values of unique keys that live entities hold';


--
-- Name: idempotency; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.idempotency (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    function text NOT NULL COLLATE pg_catalog."C",
    key text NOT NULL COLLATE pg_catalog."C",
    arguments bytea NOT NULL,
    result jsonb,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE ef_store.idempotency OWNER TO ef_boss;

--
-- Name: TABLE idempotency; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.idempotency IS 'Results of calls that bore an idempotency key';


--
-- Name: instance; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.instance (
    one integer DEFAULT 1 NOT NULL,
    system_identifier bigint NOT NULL,
    database_oid oid NOT NULL,
    epoch integer NOT NULL,
    storage_version integer NOT NULL,
    paused boolean NOT NULL,
    CONSTRAINT instance_one_check CHECK ((one = 1))
);


ALTER TABLE ef_store.instance OWNER TO ef_boss;

--
-- Name: TABLE instance; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.instance IS 'Which database this storage was last written in, one row: a copy elsewhere begins a new epoch, paused';


--
-- Name: log; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.log (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    entity_id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    id uuid NOT NULL,
    rev integer,
    event text NOT NULL COLLATE pg_catalog."C",
    detail jsonb
);


ALTER TABLE ef_store.log OWNER TO ef_boss;

--
-- Name: TABLE log; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.log IS 'What background work and timers did, beside the revisions';


--
-- Name: model; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.model (
    model text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    entity_type text NOT NULL,
    entity_source text NOT NULL,
    depends_on text[] NOT NULL,
    schema_mode text NOT NULL,
    options jsonb NOT NULL,
    owner text NOT NULL,
    locked boolean DEFAULT false NOT NULL,
    change_level text DEFAULT 'NONE'::text NOT NULL,
    unique_keys jsonb DEFAULT '[]'::jsonb NOT NULL,
    schema jsonb DEFAULT '{}'::jsonb NOT NULL,
    pinned boolean DEFAULT false NOT NULL,
    grants jsonb DEFAULT '[]'::jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE ef_store.model OWNER TO ef_boss;

--
-- Name: TABLE model; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.model IS 'Models by name and version; grants copies the privileges on the model''s view';


--
-- Name: model_history; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.model_history (
    model text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    seq integer NOT NULL,
    at timestamp with time zone NOT NULL,
    event text NOT NULL,
    detail jsonb,
    login_role text NOT NULL,
    effective_role text NOT NULL
);


ALTER TABLE ef_store.model_history OWNER TO ef_boss;

--
-- Name: TABLE model_history; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.model_history IS 'What was done to a model, by whom; outlives the model';


--
-- Name: revision; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.revision (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    entity_id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    rev integer NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    model_version integer NOT NULL,
    workflow text NOT NULL COLLATE pg_catalog."C",
    workflow_version integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    transition text COLLATE pg_catalog."C",
    from_state text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    automatic boolean NOT NULL,
    adjusted boolean NOT NULL,
    epoch integer NOT NULL,
    xid xid8 NOT NULL,
    login_role text NOT NULL,
    effective_role text NOT NULL,
    actor text,
    correlation_id text,
    cause jsonb,
    processes jsonb,
    data_at timestamp with time zone NOT NULL,
    data_rev integer NOT NULL,
    data jsonb
)
PARTITION BY RANGE (recorded_at);


ALTER TABLE ef_store.revision OWNER TO ef_boss;

--
-- Name: TABLE revision; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.revision IS 'The log: one row for each change of an entity, never changed again';


--
-- Name: revision_all; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.revision_all (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    entity_id uuid NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    rev integer NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    model_version integer NOT NULL,
    workflow text NOT NULL COLLATE pg_catalog."C",
    workflow_version integer NOT NULL,
    kind text NOT NULL COLLATE pg_catalog."C",
    transition text COLLATE pg_catalog."C",
    from_state text COLLATE pg_catalog."C",
    state text NOT NULL COLLATE pg_catalog."C",
    automatic boolean NOT NULL,
    adjusted boolean NOT NULL,
    epoch integer NOT NULL,
    xid xid8 NOT NULL,
    login_role text NOT NULL,
    effective_role text NOT NULL,
    actor text,
    correlation_id text,
    cause jsonb,
    processes jsonb,
    data_at timestamp with time zone NOT NULL,
    data_rev integer NOT NULL,
    data jsonb
);


ALTER TABLE ef_store.revision_all OWNER TO ef_boss;

--
-- Name: TABLE revision_all; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.revision_all IS 'Revisions of all times';


--
-- Name: schedule; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.schedule (
    name text NOT NULL COLLATE pg_catalog."C",
    model text COLLATE pg_catalog."C",
    definition jsonb NOT NULL,
    active boolean NOT NULL,
    next_at timestamp with time zone,
    created_at timestamp with time zone NOT NULL
);


ALTER TABLE ef_store.schedule OWNER TO ef_boss;

--
-- Name: TABLE schedule; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.schedule IS 'Recurring work';


--
-- Name: schema_delta; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.schema_delta (
    model text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    seq bigint NOT NULL,
    at timestamp with time zone NOT NULL,
    delta jsonb NOT NULL
);


ALTER TABLE ef_store.schema_delta OWNER TO ef_boss;

--
-- Name: TABLE schema_delta; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.schema_delta IS 'What accepted documents added to a model''s schema; the schema is their fold';


--
-- Name: task; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.task (
    tenant text DEFAULT 'default'::text NOT NULL COLLATE pg_catalog."C",
    entity_id uuid NOT NULL,
    id uuid NOT NULL,
    model text NOT NULL COLLATE pg_catalog."C",
    kind text NOT NULL COLLATE pg_catalog."C",
    status text NOT NULL COLLATE pg_catalog."C",
    due_at timestamp with time zone NOT NULL,
    attempts integer NOT NULL,
    cause jsonb,
    steps integer NOT NULL,
    run_as text,
    signature bytea,
    actor text,
    correlation_id text,
    detail jsonb,
    last_error jsonb,
    created_at timestamp with time zone NOT NULL
)
WITH (fillfactor='70', autovacuum_vacuum_scale_factor='0', autovacuum_vacuum_threshold='5000');


ALTER TABLE ef_store.task OWNER TO ef_boss;

--
-- Name: TABLE task; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.task IS 'The queue: work that is due now, later, or waits for somebody';


--
-- Name: workflow; Type: TABLE; Schema: ef_store; Owner: ef_boss
--

CREATE TABLE ef_store.workflow (
    model text NOT NULL COLLATE pg_catalog."C",
    model_version integer NOT NULL,
    name text NOT NULL COLLATE pg_catalog."C",
    version integer NOT NULL,
    ord integer NOT NULL,
    current boolean NOT NULL,
    active boolean NOT NULL,
    definition json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    created_by text NOT NULL
);


ALTER TABLE ef_store.workflow OWNER TO ef_boss;

--
-- Name: TABLE workflow; Type: COMMENT; Schema: ef_store; Owner: ef_boss
--

COMMENT ON TABLE ef_store.workflow IS 'Workflow definitions, each version immutable; current marks the model''s present set';


--
-- Name: revision_all; Type: TABLE ATTACH; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.revision ATTACH PARTITION ef_store.revision_all FOR VALUES FROM (MINVALUE) TO (MAXVALUE);


--
-- Data for Name: claim; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.claim (tenant, key_hash, model, model_version, key_id, entity_id, key_values) FROM stdin;
\.


--
-- Data for Name: entity; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.entity (tenant, id, model, model_version, workflow, workflow_version, state, previous_state, transition, rev, recorded_at, created_at, state_since, actor, deleted_at, data_at, data_rev, data) FROM stdin;
default	00000000-0000-7000-8000-000000000101	order	1	order	1	paid	new	pay	3	2026-11-20 07:52:17.647568+00	2026-11-20 07:52:17.630527+00	2026-11-20 07:52:17.647568+00	ann	\N	2026-11-20 07:52:17.647568+00	3	{"n": 1, "tax": 0.190, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e6-7dc6-8817-251cab77d601	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 1, "tax": 0.07, "price": 1.10, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7985-b865-685dcec7e414	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 2, "tax": 0.07, "price": 2.20, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7af1-a243-b5035cd27e42	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 3, "tax": 0.07, "price": 3.30, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 4, "tax": 0.07, "price": 4.40, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 6, "tax": 0.07, "price": 6.60, "urgent": true, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	order	1	order	2	urged	new	urge	4	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.646085+00	3	{"n": 7, "bad": true, "price": 7.70, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7c20-bfdd-542b1d5b66b3	order	1	export	1	new	\N	\N	2	2026-11-20 07:52:17.646085+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.646085+00	2	{"n": 5, "price": 5.50, "country": "FR", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7d85-abec-25e96aed5ba1	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 8, "tax": 0.07, "price": 8.80, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7e08-ba14-ba8b28e13cae	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 9, "tax": 0.07, "price": 9.90, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7ee1-85e8-ad12c66951dd	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 11, "tax": 0.07, "price": 12.10, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7e8b-9133-ee0017741a54	order	1	export	1	new	\N	\N	2	2026-11-20 07:52:17.646085+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.646085+00	2	{"n": 10, "price": 11.00, "country": "FR", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 12, "tax": 0.07, "price": 13.20, "urgent": true, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7fdf-b515-05f91a4e9818	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 13, "tax": 0.07, "price": 14.30, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	order	1	order	2	urged	new	urge	4	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.646085+00	3	{"n": 14, "bad": true, "price": 15.40, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7316-9564-bcc9dc1e0a33	order	1	export	1	new	\N	\N	1	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 20, "lines": [20, null, "x\\"\\\\20"], "price": 22.00, "country": "FR"}
default	01a1f7f1-21e9-7570-9145-ae0e3e3bab4f	order	1	export	1	new	\N	\N	1	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 25, "lines": [25, null, "x\\"\\\\25"], "price": 27.50, "country": "FR"}
default	01a1f7f1-21eb-7272-b2f6-b4a647d49e65	order	1	export	1	new	\N	\N	1	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 30, "lines": [30, null, "x\\"\\\\30"], "price": 33.00, "urgent": true, "country": "FR"}
default	01a1f7f1-21e8-7133-9e59-b261a66a7141	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 16, "tax": 0.07, "price": 17.60, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7170-b73d-21e55a3dc0ca	order	1	order	2	shipped	paid	ship	5	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	4	{"n": 17, "tax": 0.07, "price": 18.70, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7210-abe4-f27d59b49ac0	order	1	order	2	shipped	paid	ship	4	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	3	{"n": 18, "tax": 0.07, "price": 19.80, "urgent": true, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7293-bcdb-ab7bb505ccc6	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 19, "tax": 0.07, "lines": [19, null, "x\\"\\\\19"], "price": 20.90, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-7368-845f-55135ececbff	order	1	order	2	urged	new	urge	2	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 21, "bad": true, "lines": [21, null, "x\\"\\\\21"], "price": 23.10, "urgent": true, "country": "DE"}
default	01a1f7f1-21e9-73e7-a945-b313b3df5dbc	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 22, "tax": 0.07, "lines": [22, null, "x\\"\\\\22"], "price": 24.20, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-746e-aee1-53bb83ca8a68	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 23, "tax": 0.07, "lines": [23, null, "x\\"\\\\23"], "price": 25.30, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-74f1-aeea-c4ad0caa8045	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 24, "tax": 0.07, "lines": [24, null, "x\\"\\\\24"], "price": 26.40, "urgent": true, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-75c6-9ab2-6d0d5c37c8d8	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 26, "tax": 0.07, "lines": [26, null, "x\\"\\\\26"], "price": 28.60, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-7645-b425-489b132af5ab	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 27, "tax": 0.07, "lines": [27, null, "x\\"\\\\27"], "price": 29.70, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-76c8-b890-788b7911a18e	order	1	order	2	urged	new	urge	2	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 28, "bad": true, "lines": [28, null, "x\\"\\\\28"], "price": 30.80, "urgent": true, "country": "DE"}
default	01a1f7f1-21ea-74c4-a95c-a2f6f8f7e7c0	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 29, "tax": 0.07, "lines": [29, null, "x\\"\\\\29"], "price": 31.90, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-74f1-b50c-922917389423	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 34, "lines": [34, null, "x\\"\\\\34"], "price": 37.40, "country": "DE"}
default	01a1f7f1-21eb-7570-9ed3-c0c729a6b35c	order	1	export	1	new	\N	\N	1	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.638891+00	1	{"n": 35, "bad": true, "lines": [35, null, "x\\"\\\\35"], "price": 38.50, "urgent": true, "country": "FR"}
default	01a1f7f1-21eb-72f5-b8a0-171136cd7af5	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 31, "tax": 0.07, "lines": [31, null, "x\\"\\\\31"], "price": 34.10, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-75c2-95ae-120baf19a752	order	1	order	2	billed	urged	bill	3	2026-11-20 07:52:17.661967+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.661967+00	ann	\N	2026-11-20 07:52:17.661967+00	3	{"n": 36, "tax": null, "lines": [36, null, "x\\"\\\\36"], "price": 39.60, "urgent": true, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-77c6-9809-0c9d5c0bb63b	order	1	export	1	new	\N	\N	2	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	1	{"n": 40, "lines": [40, null, "x\\"\\\\40"], "price": 44.00, "country": "FR"}
default	01a1f7f1-21e8-70e1-a6eb-cfd893d76e3d	order	1	export	1	new	\N	\N	2	2026-11-20 07:52:17.646085+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	\N	2026-11-20 07:52:17.646085+00	2	{"n": 15, "price": 16.50, "country": "FR", "patched": {"by": "ann"}}
default	01a1f7f1-21eb-7747-8eee-e40bb21c3828	order	1	order	2	new	\N	\N	2	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	1	{"n": 39, "lines": [39, null, "x\\"\\\\39"], "price": 42.90, "country": "DE"}
default	01a1f7f1-21eb-76c4-b69e-dbcee053a6f7	order	1	order	2	new	\N	\N	2	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	1	{"n": 38, "lines": [38, null, "x\\"\\\\38"], "price": 41.80, "country": "DE"}
default	01a1f7f1-21eb-7641-b5c1-e90c90d793c0	order	1	order	2	new	\N	\N	2	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.638891+00	ann	2026-11-20 07:52:17.64954+00	2026-11-20 07:52:17.638891+00	1	{"n": 37, "lines": [37, null, "x\\"\\\\37"], "price": 40.70, "country": "DE"}
default	01a1f7f1-21eb-73df-8e65-f7d2390e2c76	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 32, "tax": 0.07, "lines": [32, null, "x\\"\\\\32"], "price": 35.20, "country": "DE", "paid_by": "ann"}
default	00000000-0000-7000-8000-000000000162	order	2	second	1	c	b	on	4	2026-11-20 07:52:17.649974+00	2026-11-20 07:52:17.644143+00	2026-11-20 07:52:17.644143+00	\N	\N	2026-11-20 07:52:17.644143+00	1	{"n": 42}
default	00000000-0000-7000-8000-000000000201	Odd "näme"	1	A "quoted" one	1	Away	Zu Hause	leave	2	2026-11-20 07:52:17.650318+00	2026-11-20 07:52:17.650113+00	2026-11-20 07:52:17.650318+00	\N	\N	2026-11-20 07:52:17.650113+00	1	{"1.0": 1.0, "emoji": "🙂", "ключ": "значение", "long number": 12345678901234567890.12345678901234567890}
default	01a1f7f1-21eb-7466-8501-51724e41efa2	order	1	order	2	shipped	paid	ship	3	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.638891+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	2	{"n": 33, "tax": 0.07, "lines": [33, null, "x\\"\\\\33"], "price": 36.30, "country": "DE", "paid_by": "ann"}
default	00000000-0000-7000-8000-000000000161	order	1	order	2	shipped	paid	ship	6	2026-11-20 07:52:17.657784+00	2026-11-20 07:52:17.64387+00	2026-11-20 07:52:17.657784+00	ann	\N	2026-11-20 07:52:17.647568+00	5	{"n": 41, "tax": 0.07, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	00000000-0000-7000-8000-000000000303	invoice	1	default	0	CREATED	NONE	create	1	2026-11-20 07:52:17.651026+00	2026-11-20 07:52:17.651026+00	2026-11-20 07:52:17.651026+00	\N	\N	2026-11-20 07:52:17.651026+00	1	{"n": 3, "scan": "e8021182475a7cb11e01fa960da46caf00fd1da21e8b4ef31d987665dc5750995b17e543534ff0683507eb04d1d73d7a40735ef69decd7cebd3e8be7cc186c8fe76a81a7ce35efbc634bb0add7223aa4451de1c745660282fb883cd6b042bdeed249d794271a6e9e0ea4cf51bcf5d942a5f3d6667d5b40c951430041bd515c8eb1866d16104108d5d8bb2a56b6bbda3dc10863b901ee45e6e5885e2c1c69f5c066796f1325f5f2cb8b45c8fb936d61e334e4fbf9e4d750991d383c55b816016a60b0ccd97917428a13b35ae63e6f37976a10b300ab4f764eccd05f53825908612975f129ad7e219a4dc42c91cbb0c307a3f96da9b8241db91307359741ae4cf8603ff1a2c2f4f8a20beee04d90a86d9483093a982fa807ac4d48db280f97ee6e7c04df11ab5cea590ab28fcf4336dd6e8e2c94c2b4ce7b15b7bfcc7bc594ea63c3ab4639fe5518ac4b26799f1f1cac2ac29107a5bba812b0da7d7e965e4970a6aa63f8ff59421ef0863d96de8d52367c3e07fcdf79dc19fe11f537dfb33adf5319485d7b26014e331b1bedafff0aa1e6496938d05d32467f2f5c87ff5e7fd0106e212883ec86d8dca1477864f578f213781f659870c9b7e47a65726d550c6cb8b79447b61a27936efcf8f30ee9ab9f172b102ab9a20f9d7335e9a925e07701deb0a4e152658fc4903ca0f44e33374e5dd9faf76a1f50f38f503bc2a95d316a404a4a7a6cc02bfd0af02f112f3ae871d000865a1eacc5907a538f0f04bf85ea63739c0f01ddc417d8bde9feba9834091b207f4f36e411d2db40a9281c6976ee1bf30e8f09aa3fcc066ea17f4e7ff5b3296e8d04675ab3d86d5e3e9547246894a879374841762bd9c890363e33f9edcc74bea0fac8673db00014295a4dbc22c96680b657e782f08fdc842696b7a312c6d943b29b2be4cd928adb5134226b40fa18d2d68bc0cd24ef06221c41bf1962fe1fbab3da54697a3a3e8e50677e1d561ad52ed07c75a72699247981b2b5cbcabe4063cb01c9f35520569b093006b401bf9bdc9dc18a354ac32c0cb5af07f2d5732a9c7e56e9cee4e9fe2fdde754d9b3cf8e9bf56fd0e8914fcf03f705a90b03e4b519715a2f190a92ea829993ed5a496c027b8c919c56326491d303c6a0c41a38eeeca47b09d7e9bf7ec5facad415a494dc2cfc9a2cf96b4099caac635990cadefdb3b06b650ed2ec921dc87add808f013e8c456be4c6bfcb6d1608f237717433d7c3694dfb0545780bad538d33a8cb07f26b3df98fadbca8070513c033d86d34262cfcb143e9b838a2e713b55871f1852ef7d0bf100136023bc5a74c4a8ff2c95698f957482fd380186327aee62f77154505d0ffd26398f101735e52dffed418795aaade957e3ed284365c676e4cca087cc01843c80eac048e90b2a8a5af4dd98af356a0e20030bffd4917432ee8cf785b74e039112850b04cd0f56e812b1153711065ced0eb90802031bbccff3b8b23b89e9affeedf4495f9fc5c332bdd521e58ff10a65b29d0b527216ac172b90b1c2f1d11338865ae7024515d3f3d68b5a1e7104d394f13e119f5ef036c41b6762a59ffd35819e3651cccd5105439ae55b44782670809134fa4e82018cc7a3e71771f46cba7e9687764a58679fe8447ad89e0d602b691ee3b20e9d3a005603d4a2dd10499abc13cc5cd65ccb469058ef9a092c2314bfb71e295f1c160768587055e94daca194f21f6bcac1cad837577f2f46575516a47b60e67b9a3c8048974f80c9f82d92aa9c24571b79140ccc84ded242bc465f57e17039a2beeef233062520ad9e9395fbae67abce2ee06708673ff468cdfb60668a9cb154de784abf30e9f46d56f03922f60d79f6a885805d25ff7535249b078da409df862ccac132d96614a7a5a73424b6848a8a4582ec1c9bda336f4debb8db65fbe21591edc48c355477db79c6cc7fb1ad574642013e59b3c9705b2d65721d4e5826e62749f84d02e45f81af9568eafad96541ba87642482f631ea39da171cab553b861408161c7c88f3d478650cde23610f718011a196327979555b388757fbc091745308236f4e04e20c7f8dc96491e51015b030e3d858e8929540782ae6ef124a1265589cd6de05371560250a30c5dcea000289cbbef72af372ee740793f484dd6e36e61129bc82ae730eca8824e7580b3539c699dadd44f1ab55423589032223c50b2d5cf0e5bb0de47b088b74080e078cdc4513318a8e4326237a766a5e6e98f7fe3057b6820ea04edb6c95cdd633597cbf4dfa26e84b4dddb9b48c424fe96a6e9ffe57746926ad512cf303760a726cc13bb0ce8b94eec558fd76a62c3909c293db4044a739d053d2c93fac0ddc1c22489f0c3961eb90afc9d872536abbefa3e68060fa53a479440feba5c9217516e8d4260d9674665a6199e20624678e089efc0a509360d11810ce569ff70e6ac59086592c160ee514304054bc3473204679f1a23d6ea6af1daf1db9802ce5720a7d11b92492507cde8df1d0f946341a538792b284ae488577b48b9726c046300b2a1dbc0389e7becd7af699ede4199fd8c748b61cd1c00c12f9c65b76b9fc0b821e4226b3055aee5b8d7d5f55a948dae112189256203c45e6fa1a88c4540cb877547e3c81facd5a8ae0b36e4255762f2818764be8e5fd1d143419e9a56348c9a8c4e8f0e109fb6367f44999b77d3f64b47e5e77bc7a47090c7b02ae9171d7d60a76fbe45f0a4a94ad0c6b59854b513739f5a8dea165b4b13302ff6c5a76112a8071bf0023e52f50d94c884a935ad6f1675bcd7a98b1ca8d6e03be7f83dcdc890ac45d4ed59960ca66c9e1545d354cb32aecf3011f91ffc39288506076ca4bf8888247cfce36c33c04b71e39cf5e6863593efe3824c1f36848924f272434b43e337d2425121e567b4ca2b9c33e81971aad5655891d9ff74bbc65704e5dc3f5a122afbaf92384ad062a1a8aece978385436cf49f229eb35197cac66fa72b690a412a87e2cd2829a613c5f26c1594e74a9fbc29f869245757e01360cde63d31873523bd70e59b0d75cdb4ab99644c24a7d580829af79617eb914484636fae821e6671087db55f6f14e533a7068ec7db309886f3f1799155ccbc3e8fc69fbb2d15cbfffcc87fff8729b4c7fc85bd030a25a069ed02e332579948c4dbe9e3a6246528b432c4a0549f9063b2ed2789e41fed3222bcd245d615c286990d4dfc4a0dbd9a704c3100985822d30e53fe5712478f0d852adbbb889ceee6c74e54f0ea275e3bd467f9d44bbbd5eb9b10e0fccce4a764d64074b801cdbdbfaf9cbd511a205ba49fccd3f9008fdce726264424d99e7c922be154556919ee20835f9e05bd824b44a7be956f287bc3cda3ea8ec7eec094beb88b4784c9c442f69941d3122503aab1ea142124f93c32ce33ffeda3dfc94d82a0767be298928c4a86e47035ca7d77781fd49ed310808860df2f5c30c41e7a1c80388015289aae46c53a705525f113251c3bcd9447365df497de4726c738c6d6ee2cd77b04b5da6c630ec5804e5f93980b8238338409f413dc7bae41a9c9c92b4a04e5821e569f470cc7a12eade7ebf2d4b2b33798cfd3c0878345f2dbec1c38a71f17344c9d4b5cbe0996307a49a989153523a95a64bff3c89ab466df93b1ccdf2cfde638823a01c714d0b4f4eff9a640b7381559c661b0cd66032a84b61297237f4e176f33d2dc362dd31d625e5a2d6b72fc4c32b860c0df06e4a35d6f171112a4e449bf9368fca3e425b352c64b68f385d44e49be51446c34ae8ab944433ba13917d3bf7ff0751d6c40d60e145cb2c1859eb41e2341c1e72fa55af38bcb8deb3191150a8e3444186a2927c68071d1f34789af763fd641c769ffbcaeea659ef029a9c69773acf2cb36ebd08e72f89a4e7747eda02e96647329912b5797d683f00b2ba1c8669cd8582b393dfffb71a2352d14b3fdde2b9904fe75dc6ec7d1f41e487fff9f0a8ef88ab0d500ae22e5a6c1a3f66a30ea469c248038c00d1312977f60027b0315a40c16fe8c79482b9f087bc93f00dda57bc370222f79df52639afa184c408860ec932f1d23a14eee947e8c4d2778c56500c3e406a259272bf4c3149bc694ad87f8077ecff2ccf4845cb2af725b38f617c8fd592ec2233c0e9b2a64b996a9152ae1d4db20db92d4ff015c63988bb55e5cbfc10f3de6f862a5042712d6c4b45c3aa73bedc6d4cc1eac99419bd5a697642f0e8208cc0ca3efc6084816989d26ae59d26c649c609a8fb1f8784cb8f2f83d2abacddcfc0e8bf2b3d8043af6338e95a384926c9d0f6a279cdbd1a6e02806ddc1fd1657d283b2c8f2789217be86f1625bc4ce262d5fd38751197f37687863860691e3f19bc5a760b3d49bb2b544c23580649290501cd82f5aeab1b38e1c4e572720b0487df6dafb2e55023c476ce95d9477b2ddd2d7f346be6535d02db816065c1fbb37e54a65cddaf25f8652250ec126f4e4bc5268086102d6da9b55671fda1959003384d047cac17b2a9049025b46310d5c04042291f79e5965f7b0a5575705f0916e9115301af8e9d38cbfd19cc1a02596808eb7009adee975f728f1ff85b2f3e2c3a82e9d78d24d7645e4ebcdbb85aeca406fed9897b4e641f43bc417beab851672eab690936cb15f17c91d47b956863e709ef036cb9e04d6bececb3235806da4238468f1d33494344965b85aecceea217676e49e55c47b50b8b9a578698fb1871902a27a26b8dd2e2486c8f40d25bd4caae6d63d689e130c597d824f7c496a811fdbdcae036e0f8b5e6c304222eef2dfdafdad68bb535c76c15b7b1617d8c21b734322ee91c1f9bf63880396e6405a55753b0e037cb6839bce4ffde10afcedc4692df19b21fd727cb290b88558c35ec5319684d64b1f958a84c202b6db35bf2fb7db3926a3f94d2d6fdb636042dad137261d655686121097ed14d760f29431fcc3fd2ebe91d90bd14247be6bbe0af2adcde79aa9524602b5cec91d7b3f1e3a5374b34c1fbe1fff4f6422ee3e07d5684ab52048c8e8cf9e752c29446d04ade4a3994b5972bc3ffce3709d0495df7ca0faef029c8248c6d27d3993fd71084b8591e47c4e50330c73231f76d3b63c2b8426f431ec444559042c43c578618904b25c252d96323f9675805dcd70ba303fb977476dd0d0cfbaae5e7ab5f412387c61e57ac2cd4ad4b4e73df95bdf1cd5ca84154ee2fabbad0ab26c1cbd5d994b544c43d09812b1bf88d14f35cf2a535bc7921c5f72ae0ebbfff30f32c97b449859af768d2639d11d0f98b64048d2f332b412195023c3bd70c93f431dc325388376fe2f3005e25ad2e077196add177b9ba33072c6a5d5da2b097d52fcbebd239f8de2148ccf2a1a7a91700630c7544d19973df75ce3ef95b450c7b62e8a56a86c6a2c81f6f792c3bad0d02b295163784f6be93c53756cbf4e4aef19b03677b162d6f8f8bf2c366fada881f80c002383a3fd006cd0522e4e570ccb7e9860ca76bd79943d2b78aed3e8624ec93d842d983929cf8a4b0964ac15972a488f10d87edbc7e657d1d21733a30752958d4b736eb97eb3f9b713e0a77dc3b23789506568d8ea4287fdad06f58773872f52301e2ccce154e6f65830c3c02a1ac72c8ca6c46a1419f5e32819651212b78c059a894d4731634c48e24ba1822240b52fe1f41d5f14fede4640572590067ef8a355fb0b441c0330328b9a3d1ae8f0b786108b95ab702ac6e24e8f5846c8dee77d81e71583552fe4749c09bd9f4ef713a5b12a9504d5585ba25753f899577641b73dd845e0c3be7605a9da67853d79797a94699ddbc48a341fd47427c715d215567033d588d4a863993266149cfc05b858ff65a86fea0b852822aaa60951a2be1b79a017edc89cfe7f56510f80822e2463819d67d531ca251f7afdffbf5d6d37a9309333cd8803c71af5ac152d60c26970e693b5fe7b47d025efcd61bc272e0430af19f36e84610edb588c982b3bfa636328983bcab297cc9ff7e2a0da5d2c40d9ef54288bc628ba8138f8760bee3b95dbbd515a816d159aea4ee8851b65d16ef235ac501456ddb92a15c08259b06d8a871f0fd8cc60ee2b22e86310a567f925478434c2729ef569529da7338d2a501a32981fc13d0c862c1d4e9a2c810a36113bdc2d821ae341cc2fda89bfc5b9dc47f386f3e6078f926d152475830d3d259d12f4bf993d71e0e03511db02ebf95c61bd74c0223c344a4a43e08ab5e946e0255a332bf3fc1ac3c0c98952438ab50cda534348d43c20dc1b07e96de52d5599cb5107d7db42b1ba0bfce2dcf98cfd8bf0250ecbe83bd0e1b3f987e4d38faa846bb0a8c183db5fe9eac777fd6bb60d96787f93dd595791c0e11f6b9e833ff60ef7dfcc7042a8c6eb785182cbbc8712ac6e5b820a039eb8f553386e852f0fdb63b99d1291cea84b8a537dd425c95603033d92d04aee13a123699e07edebe47f702fa8539dba0fcd9fe662a9af64e1436d0608e28f8b074453b1400025dec9ed291cd6f7ff4b470a26523577001211343fd8e978ddcec16ffbe3e76bf6462d8e12ea97aaf10177204ecb6ba6e172a97d11b664810ef2ad569202052584ea2337bcc6111a5b341e589788e4f06db0d5b0769719213ab457baf49603de83acc4d2c5ce3cb0398fa38ae8fc020a585096b60dea6ff29eda98895938beed5d12850cfd9fd4628f832f8846c63ca052fb98cf9c309840189906e02bfc24b765b3fc7c5510ce366ae208903cb5da24649831e7adee30cd2c88712812dc5b74944741a35db1ee07b75ca6bd2500fc0f8241205d47202bfecdaa1c001ce8c40e4ff3b90d292c0359cc540f84ab2b98ac96ed86142b133860e65fbfc8e1c9d4784a81b547a4b4af31a7cf239b82c79f300cfaf7965dfaa4f686493a54630bcf0a4940d5201be9f1c25c6adab6ae318a4daf6022b5377a96a49b2393c14fa85aa9826590c456e292c0fe2bce2a69170b162f0c9702ad016eec1edc764060ad5dee931765de6be4de900fb2e16033c8100e682a021b8f0e91ef68159a6b1ebbd7ec4b294c2e607c6db7bc3b49e2e3194c42915fb09211b16c96033efcf8bb68e8eea85d7f256ff258a1dcd992507b061726681371f9479683967fd7f25f1daebd0ecc5cd361b3067ad91683cff292b4e3e648dece405895069a49c7cf2485cf4dfac4df01473b3bf193579a8d99a4cbdcd79a4136c7612cab1d6484a156a8d6216b1c3688fd0a54c25cf2d227d593f237663d8c958fc84eb567c17853c1a44888bbf65ac44545f8b4917587eb7be56240a4310f2ebd1301a038fa84ed454bcf014781d0179d1271ba94e8aa9cbfaef2577a8365cec0b12dd109d3ffedc4379d28b8427536f649acc43f82fd4d70f15f5beeed957bb13de7f1d899b41f1def85775f66ec9cb1c942c39c408ef6c24656bd53827220a0f6b984f68e9ed2276b432ef2eee4cffc690a192ecc54832deaaf700bee63ce9bf3098652e8f85ba296b00de687bd75d571b84d485a5256124e1a495dc97278e4bb01e958b312554f449bc2c5cd770dd85103204d785283dbfe598b8b2456adfa3d39ce0e5525e01a6147fb0093644320377b2367ea2e11b12fef2a547296a878440f1a5f9ebde6e3cc3446734cd993b1daeff590e3bb4ec05383052a2caf153f681dd6e548f15896da36ab65dd5efcc35b85fac8eea098e3c14b4e662aabcc990a87fb6d0a72f6ea80d3dfae93f92f42b86c6fbb3d4cb58817f96807facca99fe7b4ec1edb2d7d96bdea7ae5dbda14ae2075204867521758968cc91df99bc7edd6af586d6fe7b4b3f45b70a2a07031d3f671c66b2c987a7a06bf37c15a0181f69579babb102a305c2ae6c711c224752a234fb9db4b70cc62403e3380b90811cd9b249b846efe694cfed478dc1b118ca45f6e941d01d9f5f91248bcb789ed237bc3f45222738610d97ca739a3407d5529228034e6ca4a46102783b768257d0ae950b57cccb57280378f33f7a82ab7940f74562c0e7834c496dbbcf58179bd5e13c7f4a3758b29286c0fef9a8d5d34b70526b3455f269f1fa47603edf5d801d1e2e377a8f48f1de5f74ac3152afd9ffe55a9498f9a2c67b5b2a2e434412c5434116a6fbbb68d4f45377510d606b9566e5e1b981f777613ebfb9dd957cca86bd4d78d8cdf4293ab9ea89c4b047074bc922dc7a49f1c826b6896e402e233bdc8997331283ecbf193ca67ae3ad0750833c53405e7b3ce9ce31324707728298fb071528633c3778cac1a676aaa179262f436dc08912e0a2e4644d56654bf7ea4888a1f3bf20feb534283b95bafd8bd3207d50b7dd1a5a09ae7dd3509069ef1592818c210720c4269176911933531796ab69c616d643071d0357870d55f6246495ea762ee55e2686300a28ec944d19b53a42d4bd3ec593bba2496416bdb597e1b5382331431d68af6159df6dd909e669b5f8da5a788ae7342f2801bdaae4039e48c2c35e29477fce47fe039d942425ef7"}
default	00000000-0000-7000-8000-000000000304	invoice	1	default	0	CREATED	NONE	create	1	2026-11-20 07:52:17.654999+00	2026-11-20 07:52:17.654999+00	2026-11-20 07:52:17.654999+00	\N	\N	2026-11-20 07:52:17.654999+00	1	{"page": "all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play "}
default	00000000-0000-7000-8000-000000000301	invoice	1	default	0	CREATED	CREATED	UPDATE	3	2026-11-20 07:52:17.655555+00	2026-11-20 07:52:17.651026+00	2026-11-20 07:52:17.655555+00	\N	\N	2026-11-20 07:52:17.655555+00	3	{"n": 1, "scan": "0fcabfa8af576ebe76de84b71f9b15ff975ca8804565c1a569450d61090b2743ba0965330d709297a9d8b07f305169cdff8bed43ac09b1148fc7648f5845f69833bd8aa4c0f3da1b60ad8eadd25f6ec218aa23435f8d5540775ee32e69223e7c3a13fd3d1492d15e357ac8c4c4a35bf9d1ddeea9fa9e23f6c07078cbee37fd1f5c20b80fde9e3cc05ec271b26e520c3c9ffa9c45d009ed20e712fca3422d1568c2eea2c6f1084a1d943ad4a14093a9d630f704bf6c597cff1bddd74e2e6131f33e82bd867982793b872de19bc360086ab3948c740c16b990348a8bad24d9a135b7ae9b412cc0d11ffc6b366ed7862f04b8d2fd85393d06b12bfff960c7c55e5ec453ba09ffd2279aae31bb2272a5ca3d619c5720d086f6bdd5ef9c44fa3c20ce87ed0ff53f207dff96719909eb6732a7948ad1b7c62200130101609017305f628f2b58725233083b50c8491373a2b47f57c27e37b7c8a0ea68b3304802018a8feac1c7e5ec5c41927056570a195cece284bf5e762e7baf165fa9ff64222b5d4a0b9ed1eab134904172ede99e26edd3f1300510f7f47e732c14fa7e0539819f7c72e06185fffc774c7ef9aa3214819ec0c4fa3e22362f301c28692d9cc4e3c37466c1988ed9974fab53f0854127f6fee69ede2f452b21de52483a5232e60058dc4836443494044be9a5473640d94988d35671f7d8e9aceba4344a40a5be46593f3bf3b1c9b8dd322551b2a407861ba6b014c7832bf98f3b8b0ed4379ecb4a1718d319dd11fb6b116f0a8f0a8ac6dd726718d6a1cb63286591efe9d311fec37074eb3a0294042724fe8b6d1676f34dc8bbdfa6166ca910359aadfad0b30f84434d25d1671f39acd1759c83b83cb496038042375cef2686519f2f5dc64a352550410e706e0ccacd0f821a999cb9f5c3711a9f7dcb0f50137eba29b45a3d296cedb998ae5ef8c662bfac8111cc3d401b7e862c8ea812e882af4271394e001cfdeba80ba892f048852e7626483aa05a057382b644a2767f74dc908f867521266f8bf98d344e7004522a968a6cde10bbd7e20d60631a9bc8ab875d427c945f6554a61f2a18a2f9e4c686eaaba1c9e9f434402f8c079581fa75ad5829ec5333c37ddf2bdaa90b12c4ad8bb29950f7d8953cb8e516ee2cbff30c1f26c95f062525a5368b928e8e14c8b25b4c5265ada7901a8159ed99be63687e0e1a1006c03da1d35b04b3487fec8e17aaff6ee654bc67c293a45ed0481cb095ba9b28de64d408a9230a666f6d1bff14f542ea62d7291f14ec691d2b702af47abc8ad85b3344177602cf0de24d4d03c33b5d12d811fcd12ce00e1b552a97e33168d35dd2a7eceff5e642b50e9cfc313be18234554e9fdc0d0b11fdef6a013914a82b92619c43e59c10d4afad936a4df0725df49aa890150f66384ab4b19d352ffeb581e467e45085f65654ab662e75c557220e0f02f04be107417b40f710506894e6ac15d2ab8c3085092c5f0514be0c76629ab8500b291dce521ed4452c41522b419fed65004a3ffb2a11a2025669efcbf2c005f949faf86fd664b7807fefd5e80501d021e46edfc14efce1094f46dcdd3811bde30b8f7b1cec073d0889a563227120e749f1bcf6ee80b33ea1d2019d803fc40bd22bd4b250a61c4f8caf8241308d73a23a50a9dace03407d34f873653104b6407f7af5477ab59efe7b8c19d600a06af7f3be392d13e1d9359795610ac3962ddae4dcee7b90a03e13175c79647041be8a6765ec390cc620c08fb2f8ffe99716a6e11a48ef296c3d75289ad3d3a25ad146850ffbb378aa3aa6854b32824c37685cb4f58d2edb4ec85fa309d8bed368aca6d7b0efb8f5541d92a16a9cee7c08bc620271cdc4559120f2b38361de8743acf771a7a2ab8e770ec96427cd87982e0f6adfa6b07a2c62aea97f14a9acdface394a02d6f3ffb1f7da4f37b25a81f49bd99f66bebb389789ded7e7b62b6e9adae5082a4e0ab30fcb6e7bf761428dc9a899d3f90f4812b7b24809c194783a715b1dcd895ed7003f744e063f0eabb0f456c6b835b78c1c87dfb4539d05a0443764110d399df884ffeb8eda3b3c5a6b1664b8d598c84c62502970b8f5c1a723b4c070eab0f3ee81315052e88e94746eec834b776ca7e2cd0c0432619829d709dde4c0a1f951e593afa576e7b4347df04d9cf10f592efa2dd0e3ff3c4b72b89d5555e332213112c9551c6c0c9f4b345cedc50a4f9874f9aa71e9508f797f871052cfe8a901284497ab213e2b811402de5f198bccb909374fbdcdf72e84ea77697f27777eb10de2a29b2d5debf57ce586b795b012124173116830285866890dc97b327250b79a6fa6d98ed011a28c7e8c486c14504e0fd86dce42925cbf9b19aea594215d96d0a75788ccfeb42e1cae82e710c962fb00d77e844da46e07db11fff60e70f329d9a68b3579a2084eb188fc3638152954bada07a5d5cabea4d09fa11f6146d63970c14c4155536f50fc0656debdeb6474c2a53b6ff21544a28a871967e0a1e3e65ff487b39d2a388fafd57a1c29716929ce7ac7a1dd19bd02f52ed000243c30dccf22d6798a97a3cee6faa9539073281ffd5ce5b120cf66c0c27c1fb5e652267f4c2550dbd96598d795898f7518b231c45ae0344b3df190b3a2a7496726a5e341a1f169b09dd2d474fb9a5201414ce7fb45f4bccc1db7dd956452589935d4732f624d9693db0b299270e57741aa1e32bde85a9d91b6de44cdefa81660844891ab10ba3588db6317bcc74f05d4cf57e13d01e5a0f65249faa5eec51a9a100b0abf072eab5397c4cdcef7cce2c0779b544b567cd6ee6c716c077e24d5610faeee6e114973648401c320db37dd7ec4e232e8c3603484b66cd8f0dc936c2bacdca425caaa86b47e224d94372d7c334dfacee6c17838514a2f9702cf0ee758f423836cb100f14327e8d4beb572189e4cd609dd7077517342779ea235d19b531813b24e45f1e6ec6b7f64ecec9aad36b717e452b8bf01656481310d55b68911497b1c5b15749119e9d08a5b7ea8c2e5f15dda13cf3a2d3e0f510ea1973316f8564487bed413b1e250b531cab77e09c533d0540737f401065cea27485e9e691aac13818e520e3a6bd9eda8c24ad62c5c5e4b956a7b84d662c33c995fefab94e3ca6be3e022bf328db5d89948d343877978b1a696ec49c0c92daaecd46f7923010bdfec264534b9994828b529ecb90d77cb789eadb35cc2de6caf1056748e1c598a8847cdcebb04bc3edc5a490e095469f32a4e3b05c29f6f536d510b2144f38eacd4394ddd0b6c4ab4c74c6f61421a295d305992c3cad0c3ecc82240928a300b47596711c0299ae768981ef2c5613a11845fc010128be0562e967dd59a823843cf0bcd6ba68d8693edd55f407b56a1e164bf0fa58b7e28a6c9b9f8328ef9341a435e2e83c61563bac1896d00907866dcfcd7a92d117b49d70d79794f568d3f875d1717f91693b7aabacb763b462897e4466fb3686c151acc9f1b66c52a5e4a9932343259ac3a85c13b705ea8af54d7321742c1b7506928762ed9e18cdaa5a91675d97d522cd3b788c88f37f818e0ca54d3982cc764fe264168d4b7c099c5ad0afa378eca39b5a4570094dd04a6fdfc80da06ce11beb26850834e5d042c41159802924b6119b1fa9d9cefc3feb30c983fcc264345bfe67a11a9f374f59318333532370c407ce1d7a540d96e8784073ce3011c88d61dcbf34ab9f6fc9a128ddbddee7647c03901f5ffc34469abc6e65e5c4c8ed423ce544c603ff9fac593867a4fbbe1efbd8ab4a891866a3b7eb35b6637b84e5d3f5fdacb56355e57ba76451fdd2662560bf95294f7914c1366d0191f1a708004236d6e7626bee58143314a8072994c320e3f632b1724a3d3cafd5cea6e47a491b038af4d6e9f1034cc60af6bd7c8847e921a075cb6e7946b66fae1a36fca42d9e1053631ba5626dea384a5c7f01a28a72c2df8762070dfb3adaa1e7759bc3e2fa4da2fdc76b8af170e0b1931dbb438f8e7bd88ee108b5c09db6c0c7c7b041a8a769677745ce9a9e0f8007f78de231997b92f351f6fbae1eb5d28c2f59a25aa5bad58d393e6ae33cd7c2b7bf3834593d9fa450da0f503796f8527242e5adcda6faf5b9199be8a8ff59e3a5c28eabbc4f216bd4a788813fd1c01e8069a51342ec75992e6fbeaa45928b27114f7a2ad82e2d025f7aa4795e7145026f36748c4f2cdbdd25450e02f496d64f5c001dbdcfee379cebc01c0f9206a870458c6808c17239668cbebe23ee98f26ee31342205a4e6da93e7caaf5103319bd80940704d1e5251d587cfe998898465f7c754465aee04bacba8ae147c6fec01c98e4e4b9fcc6b7c8dd54269379cb009c97719e7c231fd325cd5f0c1c46abf72189581a6fe2d4783188d9128de630b3d0752557d2ef2453c261b88c5070facda9714970c73f922da2faedeafb5ba320bfe452d1d119daccf42f40307b38842a175256a533ea427fb25ee41f7e021ca88139351309638ce1bb87a97c95678907c956e6b378af34cbd0c873d82f151328e4c486bfe239c29cb224c078a9b5c140381ac5fc6da0d064391ce0181a06986799121f628ad988c9d07bd26c94b1c4d8f1da3e437b3204e1b916998e78684b8a81da3f407789f015d0d4efe015465818ff0ceaf158754d33fd26d60420052cbd9c4bf124ab3f20bbd89ec3ebf36f0a0fc9d74b0af282707cf29c1e768b0b19e636153da0cb675629d1b62652937cf2de04f8f7aff10767e66c6d0a8cba7827c38498fd06c395fac2a30b119c502845d1c8104dc9431c23e9c27f97aeb3f1111c5749ce928b5949aa5332a724d9653c0f577dcc2dbc55c8e9eeebc795be8b8280193865cfa07f17c7b6db476c058ae7f090bb39cadeaa3acba524739763d7bf84607ef58c8ca0e5b3a483ee6a32f4b861222620c91e8c0b57f8c23f19765f35201322fbc1ad3ca81f69e5f5595777684a1054d960da434514f5294e7345c825b889ab7cd1450986d7bc00eac8a358ea6a1a48d167e1a7be7d3d3fd19a23bef7b61427d9272bbc02334d6a46b7bd389320e2af054c8c383dd22b7881faf904588ccb02221bce1ef2706fa649edabec810c754fe0abb19bff266088ceaa3e6de56517aaa4b5d2b89679fc4f9b2cef0de899745efbf6cb208e880d5fd9274a9c8e8fad9872bae6fbd2000645f199a4acc953af97f35674dd59671ecc95743f2a93912aff7da847839c9573b5042528de489bee6bcabb49eb0c833c0937ea8f2ccb172e5e07b506b798e6f8e58ca017c29822c2301468faa7ec7a4106a78505ade7d97562205c1e6db55392b347a630ca5a0526e5dbf84a1a08bd20ca296347b4cbfb1d462f8ebc5318a3399b31b51239107f42185c5f631f22dbb3369db42f5cc69095f1be58d139fba9b7be316e3c87488c8d59f00c7da8a9e7e901c3dd88a49dab258d7128d99451aa14d1ba0843bab1c09d1b22997782a35bc7a0194aa6566a211e2dfb65a81fd845cd91d688281e4974dd644f765baf01e1e4a66bf2490829d89480a1226f98c3a85a43476da259f6f6618092cb4e376aee4c09f1aa4dccb9471666568c24a7571470210c71afbcc71558269bdab87463da869d623015ec82379844e69c43934372af831e3dedef40ca6371e67b88efb70cba03fcaf96f87e98dcaf855ddf2e10eb3c1b53cda1253078589538bc97143ce64f00796e4988c3385fda873f38bd021bd425c3f38b60e49e1537f851d189066fa92a0c520a707d3deb678197e1ffc5e015bce58022b9a9a684b7053c85d1b63bf6622d97487ea59ba11f91f52c88dfe642f498c51988820bfc7572a7a91daebd63b7c6f71b0a308aca60b9e97877106f35e450eb694a87b659697fe5eef2bb7c60afca38263763c028e3c6ede2bbb048c0741699d2d561d2666c2ed888f225c1ce057a4e4b94277da18de9e985deff2cf13fffbcfc100e3d898b761235a0d50f95e85343c1ae8a6b318d9a76b657e69c4313a0c5a7c835f1498f1beec15316bef222808b6bae7db1ce6db1129dea46ab0e91748969a442d344926294aef08f820e09e6ea33198b4fe98c1620d6f399895adca0dec413f631f3984174d5bb041d1757561c67655cbecdecd685d3c6017c1289a84b0bf13b3b6c99e54d29df04db8f7a1bdee9ee27b7cbb872e28e16ea99d7def83c7b053bf5dcea13e9f5b243993f3139f104813c92ae792cf709616dc5d7a30a351c8cde743dc57bb7049137195bf75ba5c6e4463f68ec52a800f410ce325f7edc045401536042f9622ee4b06d63e4ec20c55d3cbc71f486aa280cfcc77374eae80e95590ab322c50b2dc748594310d0b87dc963d5616e55579a157fa33d553594c39fbce5e4e324aff2fc19c06fe3700ed7c85d265c0794dc662ab90d9ec5c22aa498afaa8813f99cb5118b22a0d7d1159e173193f481e76d14f1227b3619a910d8225a84c2b0f94be50d9033e9368160543c7da1c36292569c58b22754cc9112c9bb3b8b964ba55db2e3b98de192fed1fefe5d054bb2ffa7074b136fcf842415a11e4c63a926541a12f10d881664b26441bc174f2f2e8c26a3beec35007da0a00d76bd9182b78d1e0bf7c03692f79179af700fdefadd21b5025c688d429643d174c9d52479b552750d2e86d5371518a518262a1a92c0e8360717dd057f075e4410aa605164fe30b07b7068f3f0580fb0fbd1b6ed75dd4cb01b68e834b1ace39f5f5786126d6e378acba262433a485c898ebf37aaf9e328aff68a6527574bc8bb2f5ee9e05b13fd358f9f0dd9a16a8c4e9f6cace893a751632f03a7622a0cb6526c72431ddde98878e396a874a47580c3de65e8441b0ca81395f8e20b1eac3f1cc8d8b7888615aa1091302a152bfd29a9a3dc6b95972fb17ae7c6e06b85fe9e577faa35a6b12cb36912f72ff4a8b4312db8ec10e1f168980c5f9cbda011648bc0edcfd5d4a816435d0beaac1a79ef03165dbf153415c3f687310fb733546c7f71360794f487cd6d6332974fa09548a474db2e4443c1715cf120ad8bffb42c93d71bf8f85af62265cb266c238fd756b798cd1cfef2fa21e7ba3daf69d88cd94d532d0e1b95d4696aaed9934f4bc733c17085af0ff960cb43023f423c2eb545b5b9b73f4124239a6d92a4c9cd6dd55ddf73afacc3216279d18b4ad7a33d387db670978f9dbc4b7542bbc6bfadb4f7ad47499d45dd0112e04f899e2071b9a49306f2db0b6f3f4e89d860abee04270b71d269329da34f95a5ed8d6900bc6e6ddb74533fd9a7eaaab7a27d7b623b3b4e9f64c9ba5c2967730c147c152ec633dcc36b7c57e414adb6adb47bce808340b76bbcc99867aa674a10566c6560d0018d3e0036e8f4dfdda594e8d9f1561507035b6f373ef78e1e3eaa4848bd9c9591b13ca9c6ab2a6a0a0d0edd2df400fe89d2a12b41280bab44bef02a38a235b678cbdb8ff24fb78a307b5693ed02d9b1e98eb644ab740eccf3e37afc37bbf106c767f1acb33be5b6eb16802a8da32b7040e5a8c46ab3cb42a4814cb327ff3f99d9e75206ff9eba94ea23bd035632b11ca5167e7d6c5509ac4c95ad7123d7387b254950806ae4405605e3f144637623a90fb584bf5718b6f63c581808d59e4dc2c616c4c7099d82e1b87262807da454acb847fae42656a0061dadc2d2d7f5b9b827b67fbab3a41581c2168d16b1d523aeba62c326184cfb18421d0fc3c8c658ec2a4efbc754be8ce4723d0eebb453fa6470812fd79dc60f3471ae036a666095a1488f47fb621f2200bf329f8b2c44a540fcc3ea7b3ea1ba412c7ef3d2e08631b6111b3ed93a0fb894909cd78379b430cfc8ccd42aa335eddd6bbea0d0c6bf6ca8a61abea5691cf3a9b2ef93ea123534bec0ace72323a642e34de1ee44113da179ac44e6a7cdc29f1b1ddc7337e72467c664abd907c77c96c1c1ca7bdcc89e4b70f6031a5e00d888d8f109eb3de76bb627243954657a2b62b0414ffd80bc93ee6f4b5968a53d8e15c6416a34209d87fb874dd331e6f6fe06990e26d1ec7024debd4a900fccfcc974a174f1864baaec8e8613498ac63ab4dd2143e5b41cabebb0b276383406c62a20685b80d42cf7e15965be938c1382b77f174adfbd44971808ad4a0ca1e6deeed1e3ec74319d7160603727cda4dd086035ed9d78c7cd43ad0924e7e33e6b0e260ca3b5cf601804d2bd7778188188b498f5b356d92e131f860099e95d54f545be1045c54ab7d37dd6628cf566039d4d79cc04d2e9572a968657605fca57dfb8e224ddc8b7e0596ed023c1a48645149d9d7b36a81f755c8b72415fb20fe0237cf9b92eaaf79bc44f328572aeee8dbf9e52dc389fe3d40e81b5619a530d902e5418aad6c1c781498d34709aa133d22090b624a976b6cf4425e23aeed1f72a35c83dcc5304ebf5834799ca60e896b4c411cb5ba7edd113123f4576c6f6e3243cc4a3f57b8ea81f4b54896bebe534709e4eac", "stamp": 1}
default	00000000-0000-7000-8000-000000000302	invoice	1	default	0	DELETED	CREATED	DELETE	2	2026-11-20 07:52:17.656164+00	2026-11-20 07:52:17.651026+00	2026-11-20 07:52:17.656164+00	\N	\N	2026-11-20 07:52:17.651026+00	1	{"n": 2, "scan": "dabb39d7aac2a6cb21937d4d06402132867c7d7d65c50ae3679fabce2eab87a3c531884a343e0db77c17c7a33e1b76756408e079aefee9702aa00f77228dd9415969ea43a3ad8491b18d34252484d5b10fba454733c9768a817229585fef8f4e678f4ce8a7b76bc5e750f54503383ebeef8a3378ff6fba27ad41c519291bad3461e55ebf9fa0cb6f64453e1c57a5dd8c0d8444667e1eb46855d3e2022ac49e0d27cdf6f9854bc27a099e6df8f9458c42021082109c4eac5415263827e7fddadbb1e91d0313914026319f4ea2d286bd3121588613836097adb298e9b81904e8289f4793a04c20f44c2e003d4d0d0645e8722a13a27f28f07b56b4773c6e1b4eede9c5b7fb9d50cae24e27af36abbe369ce4b947410d8e5c7161e4ad806004acde3da782010332a9a809ef26bdd1ac94c9c354b1ea4362d0dd36c0e6d01a4c8435cba46c34cacea178fb595e58b615d83aa0d2027ea7fe52f073fed18249887053b6bd3dc8102e021c6f1339f2af41284a99f876c59f123ec8c5ee4489f9e23cc74b2230b5b685d1372b78416f08737f4f8c3c236c50b9b6a2789651fe2eacfdb9bc0b08e07f25568c0cc8a33e524b0280bd5481995bbadf2e130edb0ce1849f77d828750ca1329f57dc8de9c49cfc797fa03ae8e1d7ec5e4103f805e4d666378a68fb4f7685dd59b8049713768fc9db58343c7f010930b5976ccd4a037468f2dd450078dbc535cab5431c0fba87f9504393ed557582a01420077a216f20c520c1d19eb7144a3543746a2242c151d34d21953da6b85e537e70fd7faf4a4720892f80e87cebe80e734735afee53ad6fda314fab5d9b49a4581dd2180817acc15eb67ead7799feb8da6d0b04e58ddca6d6d7c204be5771ecd06e3777f4b6739daeab0d3d61cb153250ec691dab2ecfc3da2b8ec6543c6ff18d1dec489f21866654fe518a5d469d12fcec5ddc63d8222576fbce55398bcdf63bb5335590eedc928e12307c293f8bdbdeffd13b32515e810366e39180e7764096bd0ba84d500b855a76114ae9bb50068dbac56d7c8c08bb02cec82813f965b27cb7e61c1755702e667f157a53baea9a15a56ca8788fbb857e599ceb1b235eb3bf678d25695849a740160251f4b7e04c7babbf3873a2c0a7d5dc50ad0812417501f6ca2b6e57effd0f03ed4ae975a2266d2410f7f54f0a3e7926c536a0b582efb02928d8d593405a20b6d8d5b8c0fdef485287d0d0f8b6409dd014165a2c282be26a1ec21d200141ba78c8c7063dd9e598d2c1a21f0e0c090b534a9a5a45299aa75ffed90f54ecf848f79ad4faf23ba3a1124286cb75041b8516d74a366640c5c6fa546c6777a00f051cd50d14ca6ab17e826511ac0123457d6ef30a66155adc131298339113fda710bf78a332d079c7cdfd472e2e67dda2e978b05605eb5202e4c5d73f1bddf1be6ac5aa27a598f7358b1291046b701c74bc6a4c2a5d354315391df8ee30fa2daffbde61cf080c07397687e4bac1682939927a319802e37a9bad0d51a122fbef7d74446a20d8a2c9a14d1434ddb6063fe5ee0c058a60cc5d4e22cf97e04c91eb2dfec3ac7aefb2c65e45e0045cd59ced3a04caf8c8ee4a909a8f9f9e3072bb7a83e36c61771e0d625baee2456481e1a3dd99ab203989a14c182e3149b391795a3090efc46bc14eab1c567b7ddefc3d8750db38437b2b0723db949e5462cec2e1bff1c6416ffb31649ace8239c7dec4713b2e1a442581c0e8412b52546b217bb1b684a3bac728bbb73b31b1a9e00d74bc65f7db298990170373702e5189ba70a78a90700973e504d0d2098b7c13ef843050ea1467ccd4046a5f2b3038c4056847f8b4a6a345194b0403119688b1a95b135dffddc258831c78252d9cbb27ac7bd8baaf24b8575c4d1c51b5bfb7785225ab58ca27348fd0c4f86bed4f8091f05de35e4a5da88a5fcaf69a87f8f7a3d9e7561c18f91521e5bf06e16ee8d35b37ee31ddf86b44744956e5159295183ea1b3e716a33d9b259e3aa0f33cb95b987c1261205696dabce7b759961da64fc6632d678f7f53861d5a4d5711bc2580b2b13aa36710327f5feba2fcb558c00fd58bf1ddec7f8675b6bce08cd2bed768890c72c50c25c653ab75918a630e35ac42fb959a09879e1b32952fa457245b31882bd7ac62c8c5b8d6b50f10a962e86309589ebfde655356138736eac47ecdc2e15c5b440f410dd498517d638af4979bdb4a694d42f18b03ddef57579a7f2af300185679bfef8f474c4ad1772d32bc9b3f8dc3982e8fd7324c010b99c4e29197f53a25a7753eda5effb6d794726a0819a4accaea6dc4719d0c6177891cc95d0c97eb71634661d9abaadba148305d5906175502ae0496a4a79f83b84fdeba177e9ee304246f706a700ccad9dc2ed805e930c77c62c19585b3dc7fb34b9beaad05c91db4c3ce8ddb93b71dea15af5570588027b83b9828491162a334dad2480a5a7c7082e952382e3a2927434c2417366f1fbae8e8bcad6647bd82b6d13f51cab2f311ca08c163a560776868bf511771de8d2c8aebbd55e3d7a7ec0a5c408f6e746b5181b089b258c8f5d2ab5205246e7a549fade290d67003190736bf51718efb0f8e522cc66eb03d9fd50c8725c1b7431a05b5349f3334751ef0997c60d44e826962551a1c548ecc4a8624f3d3752f9c3c0eee3f134418459e822d5de06aa4cf1711dfe8af8571cea6e5c691d8012b6cf510384bbd5d3865d08a09a8027706e83c27ff912ebf90cc89980c2a4ca7207776bbf6fead2b6d987df4c25bf3778adbcc04c53a4d892a564b6ef5f46fbf6b2944877d1e24536682793386340c356c3bc8a613ecdcd6ca14df4b739b868289871d001e3764f3280a574b01d5188d16a20feeeb5a6717d7c41664a4ef81665b3c0340690848c272390fbe3f2317662f5f01067321327efa2752023fad52d9a0fa04d2c10ddb08242c552431d96539c86025b869be18566ae717d967d5691ac680233d79e5e700a0d7a6ad188122f805ff081b1db2bbcab6abd4228ee7225983499d78432e17a4ef322ef658a2cefc050a940d840115fcff7dcbf6dffbdd65e3d6328bc6ee1bc58f4e58a7099f9d2a7c0a4c510398de571da208add574c0db987f205ef5ae0cc6fa93c71fc398d786fe09d4ffe557c32721dd259eb4b25fc8d4bb6409aacc1f5c19316a6883a6d6244b8ddfc02acca12b32c685a58f1203d225727a342ea13c4418c26d6c4292a105571d52b5cc8731aca51486e50eecb35a2e498ea52965b09c0d977290ea73176020c98c8067179b4a43495fa676044d2e6004c8814bea38875611dd8aa774d5418699bfc56c7c4065357b1f42839d8e8406ee479465650c667349df0bbf60b75aad64f7d37660ac7eed4adfaba0890b84769ba56f480f5fe96a2ba3362466c88cfa40bd2c3f547624974094602c0ccadc11e9f94de5a89462642a2f122276bfbca5b425d20c7719a8a93b985f3782e57feac75f3d66fd994dc644d39c1ed6fc36b8ef195dff2eac6b03f8928c6458c784aafff4773131b3f29d6f02cc2bbc91986608a1bdd521b887a6b3e7299ecd1d06ce1d819ae23111db98763fbecd0fd9f4b2c5449579c676759b76785037272a7fb6b3f8865700098155b671f1cfbac04733abeb1166c128be51a0d659e501946f84c246eb8e7c185e60b127c796355283959fb6a95aa3a54654fa24a6aed76dac8338d2819d26772c3ee73a6f7b6482661c56d128b5ee214f48ce7df1a65c9fed4fd9b0d4b009ba5b0a341c16836a952cba335840d09795498746faa8a5a5dba71760ca9fd28b85ea5320019458fe5b1653742b92b20321d88b66f99febb951b0cf972721e4f3b2ba5c1448ecc2f5fdd2738809716b1a2475923388cd946d0ae15ade3c233d690868979a6012e408bd5d39d94275c2a7397183855e0f2e15d944da694450b9172c561db401141fd826cefcb22228a0e388f40f6ff470159a3126a608be2e5c05e6abff34a79daa20ce58765e546fd390b13bc7566085858b8cf3f812a6aa67b884ce9a09216dfeb662f7ad8d28f72ab38a241a11517d471aac3e2f70c23505e4c2fe91096a34e8995d2a1e1bad0f3f0e6f1e34ffdbe9fd88f3f1893bda0a770555ad3335cb67366dc73a29aedf6ad470808f742f8a40876cc715d60a612039af1be4e80ae2be8eb62e872bfbf8b37ab43f74e9390a1786d943663c6452dbc01ee79c3e9dae4c780822150b1c52dbd1625aa0fc3164aa06790ce06441c658c014d10858caa419a78f370057c04c40d68adf68544e15e18637900e353e3c03329ec39d18b8d0524adf4fad0b6832c73e70f260113622808bdd23cd367515522696eaef51832cc451d454b753cf4fb9a614021806d0b9109dbc3c97042b45daf49417f6bca3e3edba8800de2530df1d1e57a893c289fc3ea170ce7eac43291ca2525b694ad2a8bff8c1dc85d272ae0a4d1e814fe8610c9e7971e0a09e87b73a2e1a543d02a70587835b462e9fa2295d571863b673112b27f3d083c0482c96fcbb649fe8da984522f64bb255ffb5da6a7204e00fc5b99a407d4557954d4115c5d686136e93581979701af5fd620020290ceab3552f69819c73c62a8a8dfa8e6b8c49d8c037437f7fb578924c2e549794445fb163b0061b90d5ef650be5992aca70b84e110ed11d559ffa754aa9f2854066e545142ea81babf146807339f33ab2fe456bce94d23844108964ced6f85879aba7a488a6aa97e3315ad8303904be5993d3ef2f882502dc1ee2f08b14ccf1e1ef2ccc3a0c2335e03c2dc262681cba76b4b0246ae90b0f4688d4db624994826f70235be43e3384dbcccf7ba42b763f1a33ddc0c2e7de08acb18f7e7f75bcbb7a786373aab8c283362fdfa70763fb9097e57dcd18b217e909060403f9ccd9f0790204e896cc05eb3cfcbe74a366b7952a625f071425c08d3dc793b2b81ca848856f7f7756b90acc1083ec3e35202b0f511ffbbd6b3bd40b7c291e44c52e3869d2d9d2ce536e3107882068395c399e98c95a8c4ee538b22bf3be82384e3e3584623dea85c623f5417392d0e854d5465df8ec66074b8d899c38ec34fbe8f3fee4761465371c30a888ea8fc6f870631995f1f2d4b5fa5381a3fa3fdff7d30669844a822e0b39465a67f7d83cfc2879e4d9b6114c46a7361f3c6eef044fd2bb83c1153fec1d868216d4676ef96cdf48b4e43603eac7f65469d234b93b03c12e43dc90bc2677c8b6155252bacf3f2257c35812c9ca698d030b6939887885fd4b1d3d9ca1647ac9510d8d1a6527827cd37c1d9ab892c604b956fa1a08688a78638c224aefbb247a36af152cf45bad9e250b4b338638e583291b12f2338cec0e541d8ef9401047dc1a731ef7033f453eca73d0204a059fef9be4c9127363e55db04be21245be74686b170a413bc5331b5d043906881fe4f1b2f52d3c417eabd7c0fabc8471da7d78637df908b459c501d47bd791259c4b74ebb7dacd18498fd08bfa3d1ae7c09e972aaeacce58c39d14c03c9c0f97993e3a47960cb02262cd111324744a336f4eb593752fac37becfa38ba4fed43f6c2bd90704f1c8db85203a511983fcbee0ad9d2f43bfedec3e050ee6e939c6222114f8ded94ef63dc1ad1cf3792947d37a65a085cde8ac44a54e8e505861640aafb0ae0d41868fe96d8a286dbc95af4987e9d816dbb35d7da53a0d522c57976d29c8dbe28462e0c1f73133e3f2f8d94ab64107bc95cb1234ca4bfbe39ba410904cf8bd743769a88d3c20cf0513c367229a0619118e86bb467caa6f7c5b6c6148da5d8aaa344fe6ab61263c7ec9a3c33b9f58eff5b82b5213b6f3879e399957e6552be53d218fde4ebc34fc701428cdf11171a95d26733a7e8fbacc5661befedb32d647e947e1e04e0b6b7d891cacca0f1992a6929b499f2f2c8e90909240222b46272bdc296dd9ecea9e30e0f0a94316861cd305bcb8a15e2eab5dd27384f86a55c8362eb51489ce368fc48aa72a5e4f744e07de8c340ecd8b36a37194955fa2ebf87e0d9c9985fe3345c6c12c88f5eef685c7cf55bec341bcd9e62150c9273ac679321b0d529ca3773fd91112fbc4403cff6c0df8a9403ec7e80b62df0d160748052c61703d3637623dd614499948aa2ea66687d0f53422a307657a28d427627fb001d274db1ea2f850c263a9abd23eb51ae14be8a3dd4fcd5abcb82540bcfa76462e4dcd57df47b2a47b4d6b936e5d708409377e009191d005dd6abd483044c9837c44760246c1ed345762d02196e557efa48c1c9b5485fd942489be91b58c04a4c77f5783e0e8059cd1661cbcc3fa8dc15fb2fa71d353dc8f19f2db6440edbe12b61245423c8c71e7d71523586e680a864ced92555b906dd6b15384f78b060e7a08d8af214040301c1f51435197557cc183ec8f356a67acd0576c1d69374f21b24ea6b62b8e47bca63f406f93c5a92ad4428a693fd0f0b3393675db335921c9a9a625ca09b4be47472848d503b871dccfb8e18179a8449483834a9821895a4c0f5b7aaae7ee754f964a78daba6d95cc9094ad1666cdcd9383361a9e76d91c9803744cf37b99a9a2dcb7ec9bc4925b5783d8cfc464a59f63979c50a06e50756b97a392d8e4b12f48e193287ce7ecf44f190a39efef9658f38eafc3c76217c359dfe00176ed8f7b875c5968d0b4b1b769f62ec918c35c8d50ff1a02d222fdc03354d9aeff3b10c87e87a03cb7c8310a49f8fc89571f60930ced9e819f5b484fb3620260605758d5981d4d33a6c70bf73bc85ba3a12a878e0dd09bdcd66d0168776b1cfbaeed2efdbb4bdb37cbd7370701a861daaacf1b25037dd3eafef0ad1ebf2b0e3fbd9bcb044ff70d680290bf6aa98c4d0e489adbf0f7f45c9d58937d831b6306dca8f50eeab2cbf7464500d0bb5b1d1e8d05705bd8782d8540fa09df4e562e47e625aa1426f003958034921cc3e0cfb848db5415c13ce2383ec676bd916c88d58178ddd33d80d47e4165c97ee3258df4e84ebe301b36c1dee0046e2dce746056462f9b1d572e6081f35e68208e8967ee71a9e19735f94019d9389798f5e6b672715b9a284d471e243b2be154873c00007e1b738f29e1a2bcf38a0447d9844c74d2da64801c1092b96c01dc5881448162a1ba95e67421cd206cab23be96735b75595ee5f38f462f3647fc3076c2d1e48b531cd1b69c4c30b4c14c1160047844f0b49b9202c1793bfa8e712be96f739322b792751d7169e52e927650c7bb68980f8a3daaf00b38ad9c8b271413c391afb1178c13d80b69331b2ff1c2df61cf31227ed0312a82134ce946dab361fb1dd0b473d5acad039da30788bd4ed07d0d092aaaeb07f69bf85a362823dfad08743514fda9be0d5de4877e7c2124020b8783ddab2564053fde621c9b45f0c66451580ecc2f78a2827ad6b090191bfd9d28c230f6773d19aef30e598f429b9b1b23094af4d79b7bc2f31d54416933e7c93e6175efc644187a78a031904a8d4e09a48bd3c96c9bfd7a4814a5ea7e9b0286bf19295d3fe0af11e186823c8315b1599f54d8413d1759e5a49c896d7a2c1db032af3af685e743e276a9d454ae31429e66be9437eb83584f09092c69ae5848ccea0bab00bd79032a0f8076a81d061082f96fd5d91f2d8a91f04ee406cc4c8b65d260b79ae24a20672c2170576a5e0246223151264d726e3c4db22a5bb0ee09e467b5424967e6b65cd169e3b392bb1016f3af469d3d45bf13d620a76daf334bbd94c4a33c408477abd09fa47bb21f6931934aca218ce258204e6a18f5c0287ba10d81b260676aa5c3a1619905f72eb2e6938333e0e2ea73551795c3c21cfe9f66b29b10cc36dbabde9f4305cdb6927036dc3dc7ba9056f4bcc62e55367e77a17439e161276028996c9411aa905feaed95f9d8d1ef14f7560361cff2226cfdd9832de0fd590548a3a9d6afff25c73e69da037d48c5e3031336705c929d905b08ebb391bbf71698140b6746718cc670d7c65b6a0ee361a1995671458f218da837079e2231b5395f7caf9eaca1d73cdb64268af5a4102f54695d0a492a268dbbf6ed32d6a845fa71647094f943776cdb46fbb7b5d13dff32e7a37c6be135233efa835b36f482ed73b93101219d1a643602add20904040df41609c68dcf7d2aa1a7a1b709ec70684d7c8f5a04b76296fb5534c3f3eae56a40ca5ba449ea4f8758497e354403b3a4c35326afd46adf7376a9e9600f0211151671cfe0b2efab04c058a950b2b7868d1435b6a5d907b3d4dede297bc99b46e9113c376dd507212f6d8cd7965d5ba7f60b02a6f686639f162e01ef93f5e8fc75282fe8d0a8ee764c348a54afec042a338fa24a2e9bc2ec9f554d218c9e90ebb2d4625187a40f48af9b5b525ff060ca6e5abe286520c4d911931aecb44f3a99785743cea3eb39300a69d2856724989c84e229c9b9cbab500f6195b790396b22ce84aa8208e41072492aeef7a31bbd62"}
default	01a1f7f1-21f8-7624-8f97-1fc20058194b	private	1	default	0	CREATED	NONE	create	1	2026-11-20 07:52:17.6564+00	2026-11-20 07:52:17.6564+00	2026-11-20 07:52:17.6564+00	\N	\N	2026-11-20 07:52:17.6564+00	1	{"secret": 1}
default	01a1f7f1-21f8-7799-811d-320780fb8fe1	private	1	default	0	CREATED	NONE	create	1	2026-11-20 07:52:17.6564+00	2026-11-20 07:52:17.6564+00	2026-11-20 07:52:17.6564+00	\N	\N	2026-11-20 07:52:17.6564+00	1	{"secret": 2}
Ünïversal	00000000-0000-7000-8000-000000000161	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.656726+00	2026-11-20 07:52:17.656726+00	2026-11-20 07:52:17.656726+00	\N	\N	2026-11-20 07:52:17.656726+00	1	{"tenant": 2, "urgent": true, "country": "DE"}
Ünïversal	00000000-0000-7000-8000-000000000163	order	1	export	1	new	\N	\N	2	2026-11-20 07:52:17.657014+00	2026-11-20 07:52:17.656892+00	2026-11-20 07:52:17.656892+00	\N	2026-11-20 07:52:17.657014+00	2026-11-20 07:52:17.656892+00	1	{"tenant": 2, "country": "FR"}
default	01a1f7f1-21ff-709f-9b42-c81c8f8cbf55	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 101, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-721c-86a1-38a8adb93223	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 102, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-74c4-8ca4-f3894c4fb6dc	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 103, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-757c-9238-d218fed0a2a5	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 104, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-760c-a250-b5dda56f5ffc	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 105, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-7697-8ac0-e92e06cce8ba	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 106, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-771e-a35b-5a3a36712446	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 107, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-77a1-bf52-a31d0a3315e6	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 108, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-7824-92ee-d933555b2b75	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 109, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-7912-b1d0-223d7b4c434f	order	1	order	2	new	\N	\N	1	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	2026-11-20 07:52:17.663045+00	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 110, "urgent": true, "country": "DE"}
\.


--
-- Data for Name: idempotency; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.idempotency (tenant, function, key, arguments, result, created_at) FROM stdin;
default	ef_create	once	\\xb489c6ef47aaf958fc9ab4633f1d5dc1679e75fae9b7d171dab6b915aaed5442	"00000000-0000-7000-8000-000000000161"	2026-11-20 07:52:17.643684+00
default	ef_transition	once	\\xdf019d1f4a7b3c989d7858b80bb9109cf08008e04c3260523a0ac4d7b7f39dd5	"new"	2026-11-20 07:52:17.644439+00
Ünïversal	ef_create	once	\\x7dcb71d8b42f453d4ead2e487ba63ed7685d1b3c4f0e574d6aa15d36bfcba879	"00000000-0000-7000-8000-000000000161"	2026-11-20 07:52:17.656698+00
\.


--
-- Data for Name: instance; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.instance (one, system_identifier, database_oid, epoch, storage_version, paused) FROM stdin;
1	7710158371571821914	16390	1	1	f
\.


--
-- Data for Name: log; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.log (tenant, entity_id, at, id, rev, event, detail) FROM stdin;
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.661302+00	01a1f7f1-21fd-74d4-8093-d380983e4d30	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21e7-7d53-837b-faf2fe8ef4ab"}
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.661661+00	01a1f7f1-21fd-7a93-81ba-5eea679e4e06	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e8-705e-aa2b-3bfd56506946 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21e8-70b0-92cc-7ed90d0e44d1"}
default	01a1f7f1-21e9-7368-845f-55135ececbff	2026-11-20 07:52:17.661782+00	01a1f7f1-21fd-7c83-a168-eb58dcb6fec7	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e9-7368-845f-55135ececbff of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21e9-73b6-b62f-740d97bc0784"}
default	01a1f7f1-21e9-76c8-b890-788b7911a18e	2026-11-20 07:52:17.661894+00	01a1f7f1-21fd-7e4d-b5ad-7c32478d74e2	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e9-76c8-b890-788b7911a18e of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21e9-7716-a47c-a50094c9739d"}
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.662169+00	01a1f7f1-21fe-72b4-b23f-040a3ebf86d3	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21ed-771a-bf1b-9b74af990c9f"}
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.66228+00	01a1f7f1-21fe-747a-a6d3-1041c317138e	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e8-705e-aa2b-3bfd56506946 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21ed-7bd2-9d24-bac57a681e19"}
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.662391+00	01a1f7f1-21fe-7641-a1f6-7371ea31ca76	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21ee-796c-8574-451113a0b06a"}
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.662496+00	01a1f7f1-21fe-77ef-bf6f-e979f2b81848	\N	parked	{"error": {"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e8-705e-aa2b-3bfd56506946 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}, "task_id": "01a1f7f1-21ee-7f89-9fbe-c87e3f4f82e2"}
default	01a1f7f1-21eb-75c2-95ae-120baf19a752	2026-11-20 07:52:17.662764+00	01a1f7f1-21fe-7c39-b7fc-20f30df730e8	\N	blocked	{"error": {"hint": "Create it; work that waits for it goes on by itself.", "detail": "No function of that name (meta jsonb, data jsonb) is in \\"public\\", owned by role \\"ef_boss\\" or a superuser.", "context": "while advancing entity 01a1f7f1-21eb-75c2-95ae-120baf19a752 of model \\"order\\"", "message": "process \\"nobody_made_this\\" does not exist", "sqlstate": "42704"}, "process": "nobody_made_this", "task_id": "01a1f7f1-21eb-760c-8144-b97a27d642d8"}
\.


--
-- Data for Name: model; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.model (model, version, entity_type, entity_source, depends_on, schema_mode, options, owner, locked, change_level, unique_keys, schema, pinned, grants, created_at) FROM stdin;
private	1	BUSINESS_ENTITY	API_REQUEST	{}	discover	{}	ef_maker	f	NONE	[]	{}	f	[{"to": "ef_maker", "grantable": true, "privilege": "INSERT"}, {"to": "ef_maker", "grantable": true, "privilege": "SELECT"}, {"to": "ef_maker", "grantable": true, "privilege": "UPDATE"}, {"to": "ef_maker", "grantable": true, "privilege": "DELETE"}, {"to": "ef_maker", "grantable": true, "privilege": "TRUNCATE"}, {"to": "ef_maker", "grantable": true, "privilege": "REFERENCES"}, {"to": "ef_maker", "grantable": true, "privilege": "TRIGGER"}]	2026-11-20 07:52:17.633325+00
empty	1	BUSINESS_ENTITY	API_REQUEST	{}	discover	{}	ef_boss	f	NONE	[]	{}	f	[{"grantable": false, "privilege": "SELECT"}]	2026-11-20 07:52:17.626573+00
Odd "näme"	1	BUSINESS_ENTITY	API_REQUEST	{}	discover	{}	ef_boss	f	NONE	[]	{}	f	[{"grantable": false, "privilege": "INSERT"}, {"to": "ef_manager", "column": "id", "grantable": true, "privilege": "SELECT"}, {"by": "ef_manager", "to": "ef_auditor", "column": "id", "grantable": false, "privilege": "SELECT"}, {"to": "ef_clerk", "column": "state", "grantable": false, "privilege": "UPDATE"}, {"to": "ef_manager", "column": "state", "grantable": true, "privilege": "SELECT"}]	2026-11-20 07:52:17.62577+00
invoice	1	BUSINESS_ENTITY	API_REQUEST	{}	discover	{"cascade": "inline"}	ef_maker	f	NONE	[]	{}	f	[{"to": "ef_maker", "grantable": true, "privilege": "INSERT"}, {"to": "ef_maker", "grantable": true, "privilege": "SELECT"}, {"to": "ef_maker", "grantable": true, "privilege": "UPDATE"}, {"to": "ef_maker", "grantable": true, "privilege": "DELETE"}, {"to": "ef_maker", "grantable": true, "privilege": "TRUNCATE"}, {"to": "ef_maker", "grantable": true, "privilege": "REFERENCES"}, {"to": "ef_maker", "grantable": true, "privilege": "TRIGGER"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "INSERT"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "SELECT"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "UPDATE"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "DELETE"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "TRUNCATE"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "REFERENCES"}, {"by": "ef_maker", "to": "ef_boss", "grantable": false, "privilege": "TRIGGER"}, {"by": "ef_maker", "to": "ef_auditor", "grantable": false, "privilege": "SELECT"}]	2026-11-20 07:52:17.63243+00
order	1	BUSINESS_ENTITY	API_REQUEST	{}	discover	{"cascade": "worker"}	ef_boss	f	NONE	[]	{}	f	[{"to": "ef_manager", "grantable": true, "privilege": "INSERT"}, {"to": "ef_manager", "grantable": true, "privilege": "SELECT"}, {"to": "ef_manager", "grantable": true, "privilege": "UPDATE"}, {"to": "ef_clerk", "grantable": false, "privilege": "SELECT"}, {"to": "ef_clerk", "grantable": false, "privilege": "DELETE"}, {"by": "ef_manager", "to": "ef_clerk", "grantable": false, "privilege": "INSERT"}, {"by": "ef_manager", "to": "ef_clerk", "grantable": false, "privilege": "SELECT"}, {"to": "ef_manager", "column": "state", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_manager", "to": "ef_clerk", "column": "state", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_clerk", "to": "ef_auditor", "column": "state", "grantable": false, "privilege": "UPDATE"}, {"to": "ef_manager", "column": "data", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_manager", "to": "ef_clerk", "column": "data", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_manager", "to": "ef_auditor", "column": "data", "grantable": false, "privilege": "UPDATE"}]	2026-11-20 07:52:17.620285+00
order	2	BUSINESS_ENTITY	API_REQUEST	{"Odd \\"näme\\""}	discover	{}	ef_boss	f	NONE	[]	{}	f	[{"to": "ef_manager", "grantable": true, "privilege": "INSERT"}, {"to": "ef_manager", "grantable": true, "privilege": "SELECT"}, {"to": "ef_manager", "grantable": true, "privilege": "UPDATE"}, {"to": "ef_clerk", "grantable": false, "privilege": "SELECT"}, {"to": "ef_clerk", "grantable": false, "privilege": "DELETE"}, {"by": "ef_manager", "to": "ef_clerk", "grantable": false, "privilege": "INSERT"}, {"by": "ef_manager", "to": "ef_clerk", "grantable": false, "privilege": "SELECT"}, {"to": "ef_manager", "column": "state", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_manager", "to": "ef_clerk", "column": "state", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_clerk", "to": "ef_auditor", "column": "state", "grantable": false, "privilege": "UPDATE"}, {"to": "ef_manager", "column": "data", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_manager", "to": "ef_clerk", "column": "data", "grantable": true, "privilege": "UPDATE"}, {"by": "ef_manager", "to": "ef_auditor", "column": "data", "grantable": false, "privilege": "UPDATE"}]	2026-11-20 07:52:17.624897+00
\.


--
-- Data for Name: model_history; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.model_history (model, version, seq, at, event, detail, login_role, effective_role) FROM stdin;
order	1	1	2026-11-20 07:52:17.620402+00	created	\N	postgres	ef_boss
order	2	1	2026-11-20 07:52:17.624943+00	created	\N	postgres	ef_boss
Odd "näme"	1	1	2026-11-20 07:52:17.625786+00	created	\N	postgres	ef_boss
empty	1	1	2026-11-20 07:52:17.626587+00	created	\N	postgres	ef_boss
gone	1	1	2026-11-20 07:52:17.62729+00	created	\N	postgres	ef_boss
gone	1	2	2026-11-20 07:52:17.628513+00	dropped	{"owner": "ef_boss"}	postgres	ef_boss
Odd "näme"	1	2	2026-11-20 07:52:17.632211+00	activated	{"active": [], "inactive": ["first"]}	postgres	ef_boss
invoice	1	1	2026-11-20 07:52:17.632444+00	created	\N	postgres	ef_maker
private	1	1	2026-11-20 07:52:17.633338+00	created	\N	postgres	ef_maker
\.


--
-- Data for Name: revision_all; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.revision_all (tenant, entity_id, recorded_at, rev, model, model_version, workflow, workflow_version, kind, transition, from_state, state, automatic, adjusted, epoch, xid, login_role, effective_role, actor, correlation_id, cause, processes, data_at, data_rev, data) FROM stdin;
default	00000000-0000-7000-8000-000000000101	2026-11-20 07:52:17.630527+00	1	order	1	order	1	create	\N	\N	new	f	f	1	743	postgres	ef_boss	\N	\N	\N	\N	2026-11-20 07:52:17.630527+00	1	{"n": 1, "country": "DE"}
default	01a1f7f1-21e6-7dc6-8817-251cab77d601	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 1, "lines": [1, null, "x\\"\\\\1"], "price": 1.10, "country": "DE"}
default	01a1f7f1-21e7-7985-b865-685dcec7e414	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 2, "lines": [2, null, "x\\"\\\\2"], "price": 2.20, "country": "DE"}
default	01a1f7f1-21e7-7af1-a243-b5035cd27e42	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 3, "lines": [3, null, "x\\"\\\\3"], "price": 3.30, "country": "DE"}
default	01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 4, "lines": [4, null, "x\\"\\\\4"], "price": 4.40, "country": "DE"}
default	01a1f7f1-21e7-7c20-bfdd-542b1d5b66b3	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 5, "lines": [5, null, "x\\"\\\\5"], "price": 5.50, "country": "FR"}
default	01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 6, "lines": [6, null, "x\\"\\\\6"], "price": 6.60, "urgent": true, "country": "DE"}
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 7, "bad": true, "lines": [7, null, "x\\"\\\\7"], "price": 7.70, "urgent": true, "country": "DE"}
default	01a1f7f1-21e7-7d85-abec-25e96aed5ba1	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 8, "lines": [8, null, "x\\"\\\\8"], "price": 8.80, "country": "DE"}
default	01a1f7f1-21e7-7e08-ba14-ba8b28e13cae	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 9, "lines": [9, null, "x\\"\\\\9"], "price": 9.90, "country": "DE"}
default	01a1f7f1-21e7-7e8b-9133-ee0017741a54	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 10, "lines": [10, null, "x\\"\\\\10"], "price": 11.00, "country": "FR"}
default	01a1f7f1-21e7-7ee1-85e8-ad12c66951dd	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 11, "lines": [11, null, "x\\"\\\\11"], "price": 12.10, "country": "DE"}
default	01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 12, "lines": [12, null, "x\\"\\\\12"], "price": 13.20, "urgent": true, "country": "DE"}
default	01a1f7f1-21e7-7fdf-b515-05f91a4e9818	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 13, "lines": [13, null, "x\\"\\\\13"], "price": 14.30, "country": "DE"}
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 14, "bad": true, "lines": [14, null, "x\\"\\\\14"], "price": 15.40, "urgent": true, "country": "DE"}
default	01a1f7f1-21e8-70e1-a6eb-cfd893d76e3d	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 15, "lines": [15, null, "x\\"\\\\15"], "price": 16.50, "country": "FR"}
default	01a1f7f1-21e8-7133-9e59-b261a66a7141	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 16, "lines": [16, null, "x\\"\\\\16"], "price": 17.60, "country": "DE"}
default	01a1f7f1-21e9-7170-b73d-21e55a3dc0ca	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 17, "lines": [17, null, "x\\"\\\\17"], "price": 18.70, "country": "DE"}
default	01a1f7f1-21e9-7210-abe4-f27d59b49ac0	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 18, "lines": [18, null, "x\\"\\\\18"], "price": 19.80, "urgent": true, "country": "DE"}
default	01a1f7f1-21e9-7293-bcdb-ab7bb505ccc6	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 19, "lines": [19, null, "x\\"\\\\19"], "price": 20.90, "country": "DE"}
default	01a1f7f1-21e9-7316-9564-bcc9dc1e0a33	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 20, "lines": [20, null, "x\\"\\\\20"], "price": 22.00, "country": "FR"}
default	01a1f7f1-21e9-7368-845f-55135ececbff	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 21, "bad": true, "lines": [21, null, "x\\"\\\\21"], "price": 23.10, "urgent": true, "country": "DE"}
default	01a1f7f1-21e9-73e7-a945-b313b3df5dbc	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 22, "lines": [22, null, "x\\"\\\\22"], "price": 24.20, "country": "DE"}
default	01a1f7f1-21e9-746e-aee1-53bb83ca8a68	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 23, "lines": [23, null, "x\\"\\\\23"], "price": 25.30, "country": "DE"}
default	01a1f7f1-21e9-74f1-aeea-c4ad0caa8045	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 24, "lines": [24, null, "x\\"\\\\24"], "price": 26.40, "urgent": true, "country": "DE"}
default	01a1f7f1-21e9-7570-9145-ae0e3e3bab4f	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 25, "lines": [25, null, "x\\"\\\\25"], "price": 27.50, "country": "FR"}
default	01a1f7f1-21e9-75c6-9ab2-6d0d5c37c8d8	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 26, "lines": [26, null, "x\\"\\\\26"], "price": 28.60, "country": "DE"}
default	01a1f7f1-21e9-7645-b425-489b132af5ab	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 27, "lines": [27, null, "x\\"\\\\27"], "price": 29.70, "country": "DE"}
default	01a1f7f1-21e9-76c8-b890-788b7911a18e	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 28, "bad": true, "lines": [28, null, "x\\"\\\\28"], "price": 30.80, "urgent": true, "country": "DE"}
default	01a1f7f1-21ea-74c4-a95c-a2f6f8f7e7c0	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 29, "lines": [29, null, "x\\"\\\\29"], "price": 31.90, "country": "DE"}
default	01a1f7f1-21eb-7272-b2f6-b4a647d49e65	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 30, "lines": [30, null, "x\\"\\\\30"], "price": 33.00, "urgent": true, "country": "FR"}
default	01a1f7f1-21eb-72f5-b8a0-171136cd7af5	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 31, "lines": [31, null, "x\\"\\\\31"], "price": 34.10, "country": "DE"}
default	01a1f7f1-21eb-73df-8e65-f7d2390e2c76	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 32, "lines": [32, null, "x\\"\\\\32"], "price": 35.20, "country": "DE"}
default	01a1f7f1-21eb-7466-8501-51724e41efa2	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 33, "lines": [33, null, "x\\"\\\\33"], "price": 36.30, "country": "DE"}
default	01a1f7f1-21eb-74f1-b50c-922917389423	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 34, "lines": [34, null, "x\\"\\\\34"], "price": 37.40, "country": "DE"}
default	01a1f7f1-21eb-7570-9ed3-c0c729a6b35c	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 35, "bad": true, "lines": [35, null, "x\\"\\\\35"], "price": 38.50, "urgent": true, "country": "FR"}
default	01a1f7f1-21eb-75c2-95ae-120baf19a752	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 36, "lines": [36, null, "x\\"\\\\36"], "price": 39.60, "urgent": true, "country": "DE"}
default	01a1f7f1-21eb-7641-b5c1-e90c90d793c0	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 37, "lines": [37, null, "x\\"\\\\37"], "price": 40.70, "country": "DE"}
default	01a1f7f1-21eb-76c4-b69e-dbcee053a6f7	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 38, "lines": [38, null, "x\\"\\\\38"], "price": 41.80, "country": "DE"}
default	01a1f7f1-21eb-7747-8eee-e40bb21c3828	2026-11-20 07:52:17.638891+00	1	order	1	order	2	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 39, "lines": [39, null, "x\\"\\\\39"], "price": 42.90, "country": "DE"}
default	01a1f7f1-21eb-77c6-9809-0c9d5c0bb63b	2026-11-20 07:52:17.638891+00	1	order	1	export	1	create	\N	\N	new	f	f	1	786	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	{"n": 40, "lines": [40, null, "x\\"\\\\40"], "price": 44.00, "country": "FR"}
default	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.64387+00	1	order	1	order	2	create	\N	\N	new	f	f	1	787	postgres	ef_clerk	ann	case-7	\N	\N	2026-11-20 07:52:17.64387+00	1	{"n": 41, "country": "DE"}
default	00000000-0000-7000-8000-000000000162	2026-11-20 07:52:17.644143+00	1	order	2	second	1	create	on	a	b	t	f	1	788	postgres	ef_clerk	ann	case-7	\N	\N	2026-11-20 07:52:17.644143+00	1	{"n": 42}
default	00000000-0000-7000-8000-000000000162	2026-11-20 07:52:17.644143+00	2	order	2	second	1	transition	on	b	c	t	f	1	788	postgres	ef_clerk	ann	case-7	{"id": "00000000-0000-7000-8000-000000000162", "rev": 1}	\N	2026-11-20 07:52:17.644143+00	1	\N
default	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.644557+00	2	order	1	order	2	transition	touch	new	new	f	f	1	789	postgres	ef_clerk	ann	case-7	\N	\N	2026-11-20 07:52:17.64387+00	1	\N
default	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.645106+00	3	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.64387+00	1	\N
default	01a1f7f1-21e6-7dc6-8817-251cab77d601	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7985-b865-685dcec7e414	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7af1-a243-b5035cd27e42	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7d85-abec-25e96aed5ba1	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7e08-ba14-ba8b28e13cae	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7ee1-85e8-ad12c66951dd	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e7-7fdf-b515-05f91a4e9818	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e8-7133-9e59-b261a66a7141	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e9-7170-b73d-21e55a3dc0ca	2026-11-20 07:52:17.645106+00	2	order	1	order	2	transition	touch	new	new	f	f	1	790	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	00000000-0000-7000-8000-000000000101	2026-11-20 07:52:17.646085+00	2	order	1	order	1	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	2	{"n": 1, "country": "DE", "patched": {"by": "ann"}}
default	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.646085+00	4	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	4	{"n": 41, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e6-7dc6-8817-251cab77d601	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 1, "price": 1.10, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7985-b865-685dcec7e414	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 2, "price": 2.20, "country": "DE", "patched": {"by": "ann"}}
default	00000000-0000-7000-8000-000000000301	2026-11-20 07:52:17.651026+00	1	invoice	1	default	0	create	create	NONE	CREATED	t	f	1	798	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.651026+00	1	{"n": 1, "scan": "0fcabfa8af576ebe76de84b71f9b15ff975ca8804565c1a569450d61090b2743ba0965330d709297a9d8b07f305169cdff8bed43ac09b1148fc7648f5845f69833bd8aa4c0f3da1b60ad8eadd25f6ec218aa23435f8d5540775ee32e69223e7c3a13fd3d1492d15e357ac8c4c4a35bf9d1ddeea9fa9e23f6c07078cbee37fd1f5c20b80fde9e3cc05ec271b26e520c3c9ffa9c45d009ed20e712fca3422d1568c2eea2c6f1084a1d943ad4a14093a9d630f704bf6c597cff1bddd74e2e6131f33e82bd867982793b872de19bc360086ab3948c740c16b990348a8bad24d9a135b7ae9b412cc0d11ffc6b366ed7862f04b8d2fd85393d06b12bfff960c7c55e5ec453ba09ffd2279aae31bb2272a5ca3d619c5720d086f6bdd5ef9c44fa3c20ce87ed0ff53f207dff96719909eb6732a7948ad1b7c62200130101609017305f628f2b58725233083b50c8491373a2b47f57c27e37b7c8a0ea68b3304802018a8feac1c7e5ec5c41927056570a195cece284bf5e762e7baf165fa9ff64222b5d4a0b9ed1eab134904172ede99e26edd3f1300510f7f47e732c14fa7e0539819f7c72e06185fffc774c7ef9aa3214819ec0c4fa3e22362f301c28692d9cc4e3c37466c1988ed9974fab53f0854127f6fee69ede2f452b21de52483a5232e60058dc4836443494044be9a5473640d94988d35671f7d8e9aceba4344a40a5be46593f3bf3b1c9b8dd322551b2a407861ba6b014c7832bf98f3b8b0ed4379ecb4a1718d319dd11fb6b116f0a8f0a8ac6dd726718d6a1cb63286591efe9d311fec37074eb3a0294042724fe8b6d1676f34dc8bbdfa6166ca910359aadfad0b30f84434d25d1671f39acd1759c83b83cb496038042375cef2686519f2f5dc64a352550410e706e0ccacd0f821a999cb9f5c3711a9f7dcb0f50137eba29b45a3d296cedb998ae5ef8c662bfac8111cc3d401b7e862c8ea812e882af4271394e001cfdeba80ba892f048852e7626483aa05a057382b644a2767f74dc908f867521266f8bf98d344e7004522a968a6cde10bbd7e20d60631a9bc8ab875d427c945f6554a61f2a18a2f9e4c686eaaba1c9e9f434402f8c079581fa75ad5829ec5333c37ddf2bdaa90b12c4ad8bb29950f7d8953cb8e516ee2cbff30c1f26c95f062525a5368b928e8e14c8b25b4c5265ada7901a8159ed99be63687e0e1a1006c03da1d35b04b3487fec8e17aaff6ee654bc67c293a45ed0481cb095ba9b28de64d408a9230a666f6d1bff14f542ea62d7291f14ec691d2b702af47abc8ad85b3344177602cf0de24d4d03c33b5d12d811fcd12ce00e1b552a97e33168d35dd2a7eceff5e642b50e9cfc313be18234554e9fdc0d0b11fdef6a013914a82b92619c43e59c10d4afad936a4df0725df49aa890150f66384ab4b19d352ffeb581e467e45085f65654ab662e75c557220e0f02f04be107417b40f710506894e6ac15d2ab8c3085092c5f0514be0c76629ab8500b291dce521ed4452c41522b419fed65004a3ffb2a11a2025669efcbf2c005f949faf86fd664b7807fefd5e80501d021e46edfc14efce1094f46dcdd3811bde30b8f7b1cec073d0889a563227120e749f1bcf6ee80b33ea1d2019d803fc40bd22bd4b250a61c4f8caf8241308d73a23a50a9dace03407d34f873653104b6407f7af5477ab59efe7b8c19d600a06af7f3be392d13e1d9359795610ac3962ddae4dcee7b90a03e13175c79647041be8a6765ec390cc620c08fb2f8ffe99716a6e11a48ef296c3d75289ad3d3a25ad146850ffbb378aa3aa6854b32824c37685cb4f58d2edb4ec85fa309d8bed368aca6d7b0efb8f5541d92a16a9cee7c08bc620271cdc4559120f2b38361de8743acf771a7a2ab8e770ec96427cd87982e0f6adfa6b07a2c62aea97f14a9acdface394a02d6f3ffb1f7da4f37b25a81f49bd99f66bebb389789ded7e7b62b6e9adae5082a4e0ab30fcb6e7bf761428dc9a899d3f90f4812b7b24809c194783a715b1dcd895ed7003f744e063f0eabb0f456c6b835b78c1c87dfb4539d05a0443764110d399df884ffeb8eda3b3c5a6b1664b8d598c84c62502970b8f5c1a723b4c070eab0f3ee81315052e88e94746eec834b776ca7e2cd0c0432619829d709dde4c0a1f951e593afa576e7b4347df04d9cf10f592efa2dd0e3ff3c4b72b89d5555e332213112c9551c6c0c9f4b345cedc50a4f9874f9aa71e9508f797f871052cfe8a901284497ab213e2b811402de5f198bccb909374fbdcdf72e84ea77697f27777eb10de2a29b2d5debf57ce586b795b012124173116830285866890dc97b327250b79a6fa6d98ed011a28c7e8c486c14504e0fd86dce42925cbf9b19aea594215d96d0a75788ccfeb42e1cae82e710c962fb00d77e844da46e07db11fff60e70f329d9a68b3579a2084eb188fc3638152954bada07a5d5cabea4d09fa11f6146d63970c14c4155536f50fc0656debdeb6474c2a53b6ff21544a28a871967e0a1e3e65ff487b39d2a388fafd57a1c29716929ce7ac7a1dd19bd02f52ed000243c30dccf22d6798a97a3cee6faa9539073281ffd5ce5b120cf66c0c27c1fb5e652267f4c2550dbd96598d795898f7518b231c45ae0344b3df190b3a2a7496726a5e341a1f169b09dd2d474fb9a5201414ce7fb45f4bccc1db7dd956452589935d4732f624d9693db0b299270e57741aa1e32bde85a9d91b6de44cdefa81660844891ab10ba3588db6317bcc74f05d4cf57e13d01e5a0f65249faa5eec51a9a100b0abf072eab5397c4cdcef7cce2c0779b544b567cd6ee6c716c077e24d5610faeee6e114973648401c320db37dd7ec4e232e8c3603484b66cd8f0dc936c2bacdca425caaa86b47e224d94372d7c334dfacee6c17838514a2f9702cf0ee758f423836cb100f14327e8d4beb572189e4cd609dd7077517342779ea235d19b531813b24e45f1e6ec6b7f64ecec9aad36b717e452b8bf01656481310d55b68911497b1c5b15749119e9d08a5b7ea8c2e5f15dda13cf3a2d3e0f510ea1973316f8564487bed413b1e250b531cab77e09c533d0540737f401065cea27485e9e691aac13818e520e3a6bd9eda8c24ad62c5c5e4b956a7b84d662c33c995fefab94e3ca6be3e022bf328db5d89948d343877978b1a696ec49c0c92daaecd46f7923010bdfec264534b9994828b529ecb90d77cb789eadb35cc2de6caf1056748e1c598a8847cdcebb04bc3edc5a490e095469f32a4e3b05c29f6f536d510b2144f38eacd4394ddd0b6c4ab4c74c6f61421a295d305992c3cad0c3ecc82240928a300b47596711c0299ae768981ef2c5613a11845fc010128be0562e967dd59a823843cf0bcd6ba68d8693edd55f407b56a1e164bf0fa58b7e28a6c9b9f8328ef9341a435e2e83c61563bac1896d00907866dcfcd7a92d117b49d70d79794f568d3f875d1717f91693b7aabacb763b462897e4466fb3686c151acc9f1b66c52a5e4a9932343259ac3a85c13b705ea8af54d7321742c1b7506928762ed9e18cdaa5a91675d97d522cd3b788c88f37f818e0ca54d3982cc764fe264168d4b7c099c5ad0afa378eca39b5a4570094dd04a6fdfc80da06ce11beb26850834e5d042c41159802924b6119b1fa9d9cefc3feb30c983fcc264345bfe67a11a9f374f59318333532370c407ce1d7a540d96e8784073ce3011c88d61dcbf34ab9f6fc9a128ddbddee7647c03901f5ffc34469abc6e65e5c4c8ed423ce544c603ff9fac593867a4fbbe1efbd8ab4a891866a3b7eb35b6637b84e5d3f5fdacb56355e57ba76451fdd2662560bf95294f7914c1366d0191f1a708004236d6e7626bee58143314a8072994c320e3f632b1724a3d3cafd5cea6e47a491b038af4d6e9f1034cc60af6bd7c8847e921a075cb6e7946b66fae1a36fca42d9e1053631ba5626dea384a5c7f01a28a72c2df8762070dfb3adaa1e7759bc3e2fa4da2fdc76b8af170e0b1931dbb438f8e7bd88ee108b5c09db6c0c7c7b041a8a769677745ce9a9e0f8007f78de231997b92f351f6fbae1eb5d28c2f59a25aa5bad58d393e6ae33cd7c2b7bf3834593d9fa450da0f503796f8527242e5adcda6faf5b9199be8a8ff59e3a5c28eabbc4f216bd4a788813fd1c01e8069a51342ec75992e6fbeaa45928b27114f7a2ad82e2d025f7aa4795e7145026f36748c4f2cdbdd25450e02f496d64f5c001dbdcfee379cebc01c0f9206a870458c6808c17239668cbebe23ee98f26ee31342205a4e6da93e7caaf5103319bd80940704d1e5251d587cfe998898465f7c754465aee04bacba8ae147c6fec01c98e4e4b9fcc6b7c8dd54269379cb009c97719e7c231fd325cd5f0c1c46abf72189581a6fe2d4783188d9128de630b3d0752557d2ef2453c261b88c5070facda9714970c73f922da2faedeafb5ba320bfe452d1d119daccf42f40307b38842a175256a533ea427fb25ee41f7e021ca88139351309638ce1bb87a97c95678907c956e6b378af34cbd0c873d82f151328e4c486bfe239c29cb224c078a9b5c140381ac5fc6da0d064391ce0181a06986799121f628ad988c9d07bd26c94b1c4d8f1da3e437b3204e1b916998e78684b8a81da3f407789f015d0d4efe015465818ff0ceaf158754d33fd26d60420052cbd9c4bf124ab3f20bbd89ec3ebf36f0a0fc9d74b0af282707cf29c1e768b0b19e636153da0cb675629d1b62652937cf2de04f8f7aff10767e66c6d0a8cba7827c38498fd06c395fac2a30b119c502845d1c8104dc9431c23e9c27f97aeb3f1111c5749ce928b5949aa5332a724d9653c0f577dcc2dbc55c8e9eeebc795be8b8280193865cfa07f17c7b6db476c058ae7f090bb39cadeaa3acba524739763d7bf84607ef58c8ca0e5b3a483ee6a32f4b861222620c91e8c0b57f8c23f19765f35201322fbc1ad3ca81f69e5f5595777684a1054d960da434514f5294e7345c825b889ab7cd1450986d7bc00eac8a358ea6a1a48d167e1a7be7d3d3fd19a23bef7b61427d9272bbc02334d6a46b7bd389320e2af054c8c383dd22b7881faf904588ccb02221bce1ef2706fa649edabec810c754fe0abb19bff266088ceaa3e6de56517aaa4b5d2b89679fc4f9b2cef0de899745efbf6cb208e880d5fd9274a9c8e8fad9872bae6fbd2000645f199a4acc953af97f35674dd59671ecc95743f2a93912aff7da847839c9573b5042528de489bee6bcabb49eb0c833c0937ea8f2ccb172e5e07b506b798e6f8e58ca017c29822c2301468faa7ec7a4106a78505ade7d97562205c1e6db55392b347a630ca5a0526e5dbf84a1a08bd20ca296347b4cbfb1d462f8ebc5318a3399b31b51239107f42185c5f631f22dbb3369db42f5cc69095f1be58d139fba9b7be316e3c87488c8d59f00c7da8a9e7e901c3dd88a49dab258d7128d99451aa14d1ba0843bab1c09d1b22997782a35bc7a0194aa6566a211e2dfb65a81fd845cd91d688281e4974dd644f765baf01e1e4a66bf2490829d89480a1226f98c3a85a43476da259f6f6618092cb4e376aee4c09f1aa4dccb9471666568c24a7571470210c71afbcc71558269bdab87463da869d623015ec82379844e69c43934372af831e3dedef40ca6371e67b88efb70cba03fcaf96f87e98dcaf855ddf2e10eb3c1b53cda1253078589538bc97143ce64f00796e4988c3385fda873f38bd021bd425c3f38b60e49e1537f851d189066fa92a0c520a707d3deb678197e1ffc5e015bce58022b9a9a684b7053c85d1b63bf6622d97487ea59ba11f91f52c88dfe642f498c51988820bfc7572a7a91daebd63b7c6f71b0a308aca60b9e97877106f35e450eb694a87b659697fe5eef2bb7c60afca38263763c028e3c6ede2bbb048c0741699d2d561d2666c2ed888f225c1ce057a4e4b94277da18de9e985deff2cf13fffbcfc100e3d898b761235a0d50f95e85343c1ae8a6b318d9a76b657e69c4313a0c5a7c835f1498f1beec15316bef222808b6bae7db1ce6db1129dea46ab0e91748969a442d344926294aef08f820e09e6ea33198b4fe98c1620d6f399895adca0dec413f631f3984174d5bb041d1757561c67655cbecdecd685d3c6017c1289a84b0bf13b3b6c99e54d29df04db8f7a1bdee9ee27b7cbb872e28e16ea99d7def83c7b053bf5dcea13e9f5b243993f3139f104813c92ae792cf709616dc5d7a30a351c8cde743dc57bb7049137195bf75ba5c6e4463f68ec52a800f410ce325f7edc045401536042f9622ee4b06d63e4ec20c55d3cbc71f486aa280cfcc77374eae80e95590ab322c50b2dc748594310d0b87dc963d5616e55579a157fa33d553594c39fbce5e4e324aff2fc19c06fe3700ed7c85d265c0794dc662ab90d9ec5c22aa498afaa8813f99cb5118b22a0d7d1159e173193f481e76d14f1227b3619a910d8225a84c2b0f94be50d9033e9368160543c7da1c36292569c58b22754cc9112c9bb3b8b964ba55db2e3b98de192fed1fefe5d054bb2ffa7074b136fcf842415a11e4c63a926541a12f10d881664b26441bc174f2f2e8c26a3beec35007da0a00d76bd9182b78d1e0bf7c03692f79179af700fdefadd21b5025c688d429643d174c9d52479b552750d2e86d5371518a518262a1a92c0e8360717dd057f075e4410aa605164fe30b07b7068f3f0580fb0fbd1b6ed75dd4cb01b68e834b1ace39f5f5786126d6e378acba262433a485c898ebf37aaf9e328aff68a6527574bc8bb2f5ee9e05b13fd358f9f0dd9a16a8c4e9f6cace893a751632f03a7622a0cb6526c72431ddde98878e396a874a47580c3de65e8441b0ca81395f8e20b1eac3f1cc8d8b7888615aa1091302a152bfd29a9a3dc6b95972fb17ae7c6e06b85fe9e577faa35a6b12cb36912f72ff4a8b4312db8ec10e1f168980c5f9cbda011648bc0edcfd5d4a816435d0beaac1a79ef03165dbf153415c3f687310fb733546c7f71360794f487cd6d6332974fa09548a474db2e4443c1715cf120ad8bffb42c93d71bf8f85af62265cb266c238fd756b798cd1cfef2fa21e7ba3daf69d88cd94d532d0e1b95d4696aaed9934f4bc733c17085af0ff960cb43023f423c2eb545b5b9b73f4124239a6d92a4c9cd6dd55ddf73afacc3216279d18b4ad7a33d387db670978f9dbc4b7542bbc6bfadb4f7ad47499d45dd0112e04f899e2071b9a49306f2db0b6f3f4e89d860abee04270b71d269329da34f95a5ed8d6900bc6e6ddb74533fd9a7eaaab7a27d7b623b3b4e9f64c9ba5c2967730c147c152ec633dcc36b7c57e414adb6adb47bce808340b76bbcc99867aa674a10566c6560d0018d3e0036e8f4dfdda594e8d9f1561507035b6f373ef78e1e3eaa4848bd9c9591b13ca9c6ab2a6a0a0d0edd2df400fe89d2a12b41280bab44bef02a38a235b678cbdb8ff24fb78a307b5693ed02d9b1e98eb644ab740eccf3e37afc37bbf106c767f1acb33be5b6eb16802a8da32b7040e5a8c46ab3cb42a4814cb327ff3f99d9e75206ff9eba94ea23bd035632b11ca5167e7d6c5509ac4c95ad7123d7387b254950806ae4405605e3f144637623a90fb584bf5718b6f63c581808d59e4dc2c616c4c7099d82e1b87262807da454acb847fae42656a0061dadc2d2d7f5b9b827b67fbab3a41581c2168d16b1d523aeba62c326184cfb18421d0fc3c8c658ec2a4efbc754be8ce4723d0eebb453fa6470812fd79dc60f3471ae036a666095a1488f47fb621f2200bf329f8b2c44a540fcc3ea7b3ea1ba412c7ef3d2e08631b6111b3ed93a0fb894909cd78379b430cfc8ccd42aa335eddd6bbea0d0c6bf6ca8a61abea5691cf3a9b2ef93ea123534bec0ace72323a642e34de1ee44113da179ac44e6a7cdc29f1b1ddc7337e72467c664abd907c77c96c1c1ca7bdcc89e4b70f6031a5e00d888d8f109eb3de76bb627243954657a2b62b0414ffd80bc93ee6f4b5968a53d8e15c6416a34209d87fb874dd331e6f6fe06990e26d1ec7024debd4a900fccfcc974a174f1864baaec8e8613498ac63ab4dd2143e5b41cabebb0b276383406c62a20685b80d42cf7e15965be938c1382b77f174adfbd44971808ad4a0ca1e6deeed1e3ec74319d7160603727cda4dd086035ed9d78c7cd43ad0924e7e33e6b0e260ca3b5cf601804d2bd7778188188b498f5b356d92e131f860099e95d54f545be1045c54ab7d37dd6628cf566039d4d79cc04d2e9572a968657605fca57dfb8e224ddc8b7e0596ed023c1a48645149d9d7b36a81f755c8b72415fb20fe0237cf9b92eaaf79bc44f328572aeee8dbf9e52dc389fe3d40e81b5619a530d902e5418aad6c1c781498d34709aa133d22090b624a976b6cf4425e23aeed1f72a35c83dcc5304ebf5834799ca60e896b4c411cb5ba7edd113123f4576c6f6e3243cc4a3f57b8ea81f4b54896bebe534709e4eac"}
default	01a1f7f1-21e7-7af1-a243-b5035cd27e42	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 3, "price": 3.30, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 4, "price": 4.40, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7c20-bfdd-542b1d5b66b3	2026-11-20 07:52:17.646085+00	2	order	1	export	1	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	2	{"n": 5, "price": 5.50, "country": "FR", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 6, "price": 6.60, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 7, "bad": true, "price": 7.70, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7d85-abec-25e96aed5ba1	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 8, "price": 8.80, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7e08-ba14-ba8b28e13cae	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 9, "price": 9.90, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7e8b-9133-ee0017741a54	2026-11-20 07:52:17.646085+00	2	order	1	export	1	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	2	{"n": 10, "price": 11.00, "country": "FR", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7ee1-85e8-ad12c66951dd	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 11, "price": 12.10, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 12, "price": 13.20, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7fdf-b515-05f91a4e9818	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 13, "price": 14.30, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 14, "bad": true, "price": 15.40, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e8-70e1-a6eb-cfd893d76e3d	2026-11-20 07:52:17.646085+00	2	order	1	export	1	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	2	{"n": 15, "price": 16.50, "country": "FR", "patched": {"by": "ann"}}
default	01a1f7f1-21e8-7133-9e59-b261a66a7141	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 16, "price": 17.60, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7170-b73d-21e55a3dc0ca	2026-11-20 07:52:17.646085+00	3	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	3	{"n": 17, "price": 18.70, "country": "DE", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7210-abe4-f27d59b49ac0	2026-11-20 07:52:17.646085+00	2	order	1	order	2	update	\N	new	new	f	f	1	791	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.646085+00	2	{"n": 18, "price": 19.80, "urgent": true, "country": "DE", "patched": {"by": "ann"}}
default	00000000-0000-7000-8000-000000000101	2026-11-20 07:52:17.647568+00	3	order	1	order	1	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 155, "name": "NotePayment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	3	{"n": 1, "tax": 0.190, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.647568+00	5	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 17, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	5	{"n": 41, "tax": 0.07, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e6-7dc6-8817-251cab77d601	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 12, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 1, "tax": 0.07, "price": 1.10, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7985-b865-685dcec7e414	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 12, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 2, "tax": 0.07, "price": 2.20, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7af1-a243-b5035cd27e42	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 3, "tax": 0.07, "price": 3.30, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 4, "tax": 0.07, "price": 4.40, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 6, "tax": 0.07, "price": 6.60, "urgent": true, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7d85-abec-25e96aed5ba1	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 8, "tax": 0.07, "price": 8.80, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7e08-ba14-ba8b28e13cae	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 9, "tax": 0.07, "price": 9.90, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	00000000-0000-7000-8000-000000000302	2026-11-20 07:52:17.651026+00	1	invoice	1	default	0	create	create	NONE	CREATED	t	f	1	798	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.651026+00	1	{"n": 2, "scan": "dabb39d7aac2a6cb21937d4d06402132867c7d7d65c50ae3679fabce2eab87a3c531884a343e0db77c17c7a33e1b76756408e079aefee9702aa00f77228dd9415969ea43a3ad8491b18d34252484d5b10fba454733c9768a817229585fef8f4e678f4ce8a7b76bc5e750f54503383ebeef8a3378ff6fba27ad41c519291bad3461e55ebf9fa0cb6f64453e1c57a5dd8c0d8444667e1eb46855d3e2022ac49e0d27cdf6f9854bc27a099e6df8f9458c42021082109c4eac5415263827e7fddadbb1e91d0313914026319f4ea2d286bd3121588613836097adb298e9b81904e8289f4793a04c20f44c2e003d4d0d0645e8722a13a27f28f07b56b4773c6e1b4eede9c5b7fb9d50cae24e27af36abbe369ce4b947410d8e5c7161e4ad806004acde3da782010332a9a809ef26bdd1ac94c9c354b1ea4362d0dd36c0e6d01a4c8435cba46c34cacea178fb595e58b615d83aa0d2027ea7fe52f073fed18249887053b6bd3dc8102e021c6f1339f2af41284a99f876c59f123ec8c5ee4489f9e23cc74b2230b5b685d1372b78416f08737f4f8c3c236c50b9b6a2789651fe2eacfdb9bc0b08e07f25568c0cc8a33e524b0280bd5481995bbadf2e130edb0ce1849f77d828750ca1329f57dc8de9c49cfc797fa03ae8e1d7ec5e4103f805e4d666378a68fb4f7685dd59b8049713768fc9db58343c7f010930b5976ccd4a037468f2dd450078dbc535cab5431c0fba87f9504393ed557582a01420077a216f20c520c1d19eb7144a3543746a2242c151d34d21953da6b85e537e70fd7faf4a4720892f80e87cebe80e734735afee53ad6fda314fab5d9b49a4581dd2180817acc15eb67ead7799feb8da6d0b04e58ddca6d6d7c204be5771ecd06e3777f4b6739daeab0d3d61cb153250ec691dab2ecfc3da2b8ec6543c6ff18d1dec489f21866654fe518a5d469d12fcec5ddc63d8222576fbce55398bcdf63bb5335590eedc928e12307c293f8bdbdeffd13b32515e810366e39180e7764096bd0ba84d500b855a76114ae9bb50068dbac56d7c8c08bb02cec82813f965b27cb7e61c1755702e667f157a53baea9a15a56ca8788fbb857e599ceb1b235eb3bf678d25695849a740160251f4b7e04c7babbf3873a2c0a7d5dc50ad0812417501f6ca2b6e57effd0f03ed4ae975a2266d2410f7f54f0a3e7926c536a0b582efb02928d8d593405a20b6d8d5b8c0fdef485287d0d0f8b6409dd014165a2c282be26a1ec21d200141ba78c8c7063dd9e598d2c1a21f0e0c090b534a9a5a45299aa75ffed90f54ecf848f79ad4faf23ba3a1124286cb75041b8516d74a366640c5c6fa546c6777a00f051cd50d14ca6ab17e826511ac0123457d6ef30a66155adc131298339113fda710bf78a332d079c7cdfd472e2e67dda2e978b05605eb5202e4c5d73f1bddf1be6ac5aa27a598f7358b1291046b701c74bc6a4c2a5d354315391df8ee30fa2daffbde61cf080c07397687e4bac1682939927a319802e37a9bad0d51a122fbef7d74446a20d8a2c9a14d1434ddb6063fe5ee0c058a60cc5d4e22cf97e04c91eb2dfec3ac7aefb2c65e45e0045cd59ced3a04caf8c8ee4a909a8f9f9e3072bb7a83e36c61771e0d625baee2456481e1a3dd99ab203989a14c182e3149b391795a3090efc46bc14eab1c567b7ddefc3d8750db38437b2b0723db949e5462cec2e1bff1c6416ffb31649ace8239c7dec4713b2e1a442581c0e8412b52546b217bb1b684a3bac728bbb73b31b1a9e00d74bc65f7db298990170373702e5189ba70a78a90700973e504d0d2098b7c13ef843050ea1467ccd4046a5f2b3038c4056847f8b4a6a345194b0403119688b1a95b135dffddc258831c78252d9cbb27ac7bd8baaf24b8575c4d1c51b5bfb7785225ab58ca27348fd0c4f86bed4f8091f05de35e4a5da88a5fcaf69a87f8f7a3d9e7561c18f91521e5bf06e16ee8d35b37ee31ddf86b44744956e5159295183ea1b3e716a33d9b259e3aa0f33cb95b987c1261205696dabce7b759961da64fc6632d678f7f53861d5a4d5711bc2580b2b13aa36710327f5feba2fcb558c00fd58bf1ddec7f8675b6bce08cd2bed768890c72c50c25c653ab75918a630e35ac42fb959a09879e1b32952fa457245b31882bd7ac62c8c5b8d6b50f10a962e86309589ebfde655356138736eac47ecdc2e15c5b440f410dd498517d638af4979bdb4a694d42f18b03ddef57579a7f2af300185679bfef8f474c4ad1772d32bc9b3f8dc3982e8fd7324c010b99c4e29197f53a25a7753eda5effb6d794726a0819a4accaea6dc4719d0c6177891cc95d0c97eb71634661d9abaadba148305d5906175502ae0496a4a79f83b84fdeba177e9ee304246f706a700ccad9dc2ed805e930c77c62c19585b3dc7fb34b9beaad05c91db4c3ce8ddb93b71dea15af5570588027b83b9828491162a334dad2480a5a7c7082e952382e3a2927434c2417366f1fbae8e8bcad6647bd82b6d13f51cab2f311ca08c163a560776868bf511771de8d2c8aebbd55e3d7a7ec0a5c408f6e746b5181b089b258c8f5d2ab5205246e7a549fade290d67003190736bf51718efb0f8e522cc66eb03d9fd50c8725c1b7431a05b5349f3334751ef0997c60d44e826962551a1c548ecc4a8624f3d3752f9c3c0eee3f134418459e822d5de06aa4cf1711dfe8af8571cea6e5c691d8012b6cf510384bbd5d3865d08a09a8027706e83c27ff912ebf90cc89980c2a4ca7207776bbf6fead2b6d987df4c25bf3778adbcc04c53a4d892a564b6ef5f46fbf6b2944877d1e24536682793386340c356c3bc8a613ecdcd6ca14df4b739b868289871d001e3764f3280a574b01d5188d16a20feeeb5a6717d7c41664a4ef81665b3c0340690848c272390fbe3f2317662f5f01067321327efa2752023fad52d9a0fa04d2c10ddb08242c552431d96539c86025b869be18566ae717d967d5691ac680233d79e5e700a0d7a6ad188122f805ff081b1db2bbcab6abd4228ee7225983499d78432e17a4ef322ef658a2cefc050a940d840115fcff7dcbf6dffbdd65e3d6328bc6ee1bc58f4e58a7099f9d2a7c0a4c510398de571da208add574c0db987f205ef5ae0cc6fa93c71fc398d786fe09d4ffe557c32721dd259eb4b25fc8d4bb6409aacc1f5c19316a6883a6d6244b8ddfc02acca12b32c685a58f1203d225727a342ea13c4418c26d6c4292a105571d52b5cc8731aca51486e50eecb35a2e498ea52965b09c0d977290ea73176020c98c8067179b4a43495fa676044d2e6004c8814bea38875611dd8aa774d5418699bfc56c7c4065357b1f42839d8e8406ee479465650c667349df0bbf60b75aad64f7d37660ac7eed4adfaba0890b84769ba56f480f5fe96a2ba3362466c88cfa40bd2c3f547624974094602c0ccadc11e9f94de5a89462642a2f122276bfbca5b425d20c7719a8a93b985f3782e57feac75f3d66fd994dc644d39c1ed6fc36b8ef195dff2eac6b03f8928c6458c784aafff4773131b3f29d6f02cc2bbc91986608a1bdd521b887a6b3e7299ecd1d06ce1d819ae23111db98763fbecd0fd9f4b2c5449579c676759b76785037272a7fb6b3f8865700098155b671f1cfbac04733abeb1166c128be51a0d659e501946f84c246eb8e7c185e60b127c796355283959fb6a95aa3a54654fa24a6aed76dac8338d2819d26772c3ee73a6f7b6482661c56d128b5ee214f48ce7df1a65c9fed4fd9b0d4b009ba5b0a341c16836a952cba335840d09795498746faa8a5a5dba71760ca9fd28b85ea5320019458fe5b1653742b92b20321d88b66f99febb951b0cf972721e4f3b2ba5c1448ecc2f5fdd2738809716b1a2475923388cd946d0ae15ade3c233d690868979a6012e408bd5d39d94275c2a7397183855e0f2e15d944da694450b9172c561db401141fd826cefcb22228a0e388f40f6ff470159a3126a608be2e5c05e6abff34a79daa20ce58765e546fd390b13bc7566085858b8cf3f812a6aa67b884ce9a09216dfeb662f7ad8d28f72ab38a241a11517d471aac3e2f70c23505e4c2fe91096a34e8995d2a1e1bad0f3f0e6f1e34ffdbe9fd88f3f1893bda0a770555ad3335cb67366dc73a29aedf6ad470808f742f8a40876cc715d60a612039af1be4e80ae2be8eb62e872bfbf8b37ab43f74e9390a1786d943663c6452dbc01ee79c3e9dae4c780822150b1c52dbd1625aa0fc3164aa06790ce06441c658c014d10858caa419a78f370057c04c40d68adf68544e15e18637900e353e3c03329ec39d18b8d0524adf4fad0b6832c73e70f260113622808bdd23cd367515522696eaef51832cc451d454b753cf4fb9a614021806d0b9109dbc3c97042b45daf49417f6bca3e3edba8800de2530df1d1e57a893c289fc3ea170ce7eac43291ca2525b694ad2a8bff8c1dc85d272ae0a4d1e814fe8610c9e7971e0a09e87b73a2e1a543d02a70587835b462e9fa2295d571863b673112b27f3d083c0482c96fcbb649fe8da984522f64bb255ffb5da6a7204e00fc5b99a407d4557954d4115c5d686136e93581979701af5fd620020290ceab3552f69819c73c62a8a8dfa8e6b8c49d8c037437f7fb578924c2e549794445fb163b0061b90d5ef650be5992aca70b84e110ed11d559ffa754aa9f2854066e545142ea81babf146807339f33ab2fe456bce94d23844108964ced6f85879aba7a488a6aa97e3315ad8303904be5993d3ef2f882502dc1ee2f08b14ccf1e1ef2ccc3a0c2335e03c2dc262681cba76b4b0246ae90b0f4688d4db624994826f70235be43e3384dbcccf7ba42b763f1a33ddc0c2e7de08acb18f7e7f75bcbb7a786373aab8c283362fdfa70763fb9097e57dcd18b217e909060403f9ccd9f0790204e896cc05eb3cfcbe74a366b7952a625f071425c08d3dc793b2b81ca848856f7f7756b90acc1083ec3e35202b0f511ffbbd6b3bd40b7c291e44c52e3869d2d9d2ce536e3107882068395c399e98c95a8c4ee538b22bf3be82384e3e3584623dea85c623f5417392d0e854d5465df8ec66074b8d899c38ec34fbe8f3fee4761465371c30a888ea8fc6f870631995f1f2d4b5fa5381a3fa3fdff7d30669844a822e0b39465a67f7d83cfc2879e4d9b6114c46a7361f3c6eef044fd2bb83c1153fec1d868216d4676ef96cdf48b4e43603eac7f65469d234b93b03c12e43dc90bc2677c8b6155252bacf3f2257c35812c9ca698d030b6939887885fd4b1d3d9ca1647ac9510d8d1a6527827cd37c1d9ab892c604b956fa1a08688a78638c224aefbb247a36af152cf45bad9e250b4b338638e583291b12f2338cec0e541d8ef9401047dc1a731ef7033f453eca73d0204a059fef9be4c9127363e55db04be21245be74686b170a413bc5331b5d043906881fe4f1b2f52d3c417eabd7c0fabc8471da7d78637df908b459c501d47bd791259c4b74ebb7dacd18498fd08bfa3d1ae7c09e972aaeacce58c39d14c03c9c0f97993e3a47960cb02262cd111324744a336f4eb593752fac37becfa38ba4fed43f6c2bd90704f1c8db85203a511983fcbee0ad9d2f43bfedec3e050ee6e939c6222114f8ded94ef63dc1ad1cf3792947d37a65a085cde8ac44a54e8e505861640aafb0ae0d41868fe96d8a286dbc95af4987e9d816dbb35d7da53a0d522c57976d29c8dbe28462e0c1f73133e3f2f8d94ab64107bc95cb1234ca4bfbe39ba410904cf8bd743769a88d3c20cf0513c367229a0619118e86bb467caa6f7c5b6c6148da5d8aaa344fe6ab61263c7ec9a3c33b9f58eff5b82b5213b6f3879e399957e6552be53d218fde4ebc34fc701428cdf11171a95d26733a7e8fbacc5661befedb32d647e947e1e04e0b6b7d891cacca0f1992a6929b499f2f2c8e90909240222b46272bdc296dd9ecea9e30e0f0a94316861cd305bcb8a15e2eab5dd27384f86a55c8362eb51489ce368fc48aa72a5e4f744e07de8c340ecd8b36a37194955fa2ebf87e0d9c9985fe3345c6c12c88f5eef685c7cf55bec341bcd9e62150c9273ac679321b0d529ca3773fd91112fbc4403cff6c0df8a9403ec7e80b62df0d160748052c61703d3637623dd614499948aa2ea66687d0f53422a307657a28d427627fb001d274db1ea2f850c263a9abd23eb51ae14be8a3dd4fcd5abcb82540bcfa76462e4dcd57df47b2a47b4d6b936e5d708409377e009191d005dd6abd483044c9837c44760246c1ed345762d02196e557efa48c1c9b5485fd942489be91b58c04a4c77f5783e0e8059cd1661cbcc3fa8dc15fb2fa71d353dc8f19f2db6440edbe12b61245423c8c71e7d71523586e680a864ced92555b906dd6b15384f78b060e7a08d8af214040301c1f51435197557cc183ec8f356a67acd0576c1d69374f21b24ea6b62b8e47bca63f406f93c5a92ad4428a693fd0f0b3393675db335921c9a9a625ca09b4be47472848d503b871dccfb8e18179a8449483834a9821895a4c0f5b7aaae7ee754f964a78daba6d95cc9094ad1666cdcd9383361a9e76d91c9803744cf37b99a9a2dcb7ec9bc4925b5783d8cfc464a59f63979c50a06e50756b97a392d8e4b12f48e193287ce7ecf44f190a39efef9658f38eafc3c76217c359dfe00176ed8f7b875c5968d0b4b1b769f62ec918c35c8d50ff1a02d222fdc03354d9aeff3b10c87e87a03cb7c8310a49f8fc89571f60930ced9e819f5b484fb3620260605758d5981d4d33a6c70bf73bc85ba3a12a878e0dd09bdcd66d0168776b1cfbaeed2efdbb4bdb37cbd7370701a861daaacf1b25037dd3eafef0ad1ebf2b0e3fbd9bcb044ff70d680290bf6aa98c4d0e489adbf0f7f45c9d58937d831b6306dca8f50eeab2cbf7464500d0bb5b1d1e8d05705bd8782d8540fa09df4e562e47e625aa1426f003958034921cc3e0cfb848db5415c13ce2383ec676bd916c88d58178ddd33d80d47e4165c97ee3258df4e84ebe301b36c1dee0046e2dce746056462f9b1d572e6081f35e68208e8967ee71a9e19735f94019d9389798f5e6b672715b9a284d471e243b2be154873c00007e1b738f29e1a2bcf38a0447d9844c74d2da64801c1092b96c01dc5881448162a1ba95e67421cd206cab23be96735b75595ee5f38f462f3647fc3076c2d1e48b531cd1b69c4c30b4c14c1160047844f0b49b9202c1793bfa8e712be96f739322b792751d7169e52e927650c7bb68980f8a3daaf00b38ad9c8b271413c391afb1178c13d80b69331b2ff1c2df61cf31227ed0312a82134ce946dab361fb1dd0b473d5acad039da30788bd4ed07d0d092aaaeb07f69bf85a362823dfad08743514fda9be0d5de4877e7c2124020b8783ddab2564053fde621c9b45f0c66451580ecc2f78a2827ad6b090191bfd9d28c230f6773d19aef30e598f429b9b1b23094af4d79b7bc2f31d54416933e7c93e6175efc644187a78a031904a8d4e09a48bd3c96c9bfd7a4814a5ea7e9b0286bf19295d3fe0af11e186823c8315b1599f54d8413d1759e5a49c896d7a2c1db032af3af685e743e276a9d454ae31429e66be9437eb83584f09092c69ae5848ccea0bab00bd79032a0f8076a81d061082f96fd5d91f2d8a91f04ee406cc4c8b65d260b79ae24a20672c2170576a5e0246223151264d726e3c4db22a5bb0ee09e467b5424967e6b65cd169e3b392bb1016f3af469d3d45bf13d620a76daf334bbd94c4a33c408477abd09fa47bb21f6931934aca218ce258204e6a18f5c0287ba10d81b260676aa5c3a1619905f72eb2e6938333e0e2ea73551795c3c21cfe9f66b29b10cc36dbabde9f4305cdb6927036dc3dc7ba9056f4bcc62e55367e77a17439e161276028996c9411aa905feaed95f9d8d1ef14f7560361cff2226cfdd9832de0fd590548a3a9d6afff25c73e69da037d48c5e3031336705c929d905b08ebb391bbf71698140b6746718cc670d7c65b6a0ee361a1995671458f218da837079e2231b5395f7caf9eaca1d73cdb64268af5a4102f54695d0a492a268dbbf6ed32d6a845fa71647094f943776cdb46fbb7b5d13dff32e7a37c6be135233efa835b36f482ed73b93101219d1a643602add20904040df41609c68dcf7d2aa1a7a1b709ec70684d7c8f5a04b76296fb5534c3f3eae56a40ca5ba449ea4f8758497e354403b3a4c35326afd46adf7376a9e9600f0211151671cfe0b2efab04c058a950b2b7868d1435b6a5d907b3d4dede297bc99b46e9113c376dd507212f6d8cd7965d5ba7f60b02a6f686639f162e01ef93f5e8fc75282fe8d0a8ee764c348a54afec042a338fa24a2e9bc2ec9f554d218c9e90ebb2d4625187a40f48af9b5b525ff060ca6e5abe286520c4d911931aecb44f3a99785743cea3eb39300a69d2856724989c84e229c9b9cbab500f6195b790396b22ce84aa8208e41072492aeef7a31bbd62"}
default	01a1f7f1-21e7-7ee1-85e8-ad12c66951dd	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 11, "tax": 0.07, "price": 12.10, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 17, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 12, "tax": 0.07, "price": 13.20, "urgent": true, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e7-7fdf-b515-05f91a4e9818	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 13, "tax": 0.07, "price": 14.30, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e8-7133-9e59-b261a66a7141	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 8, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 16, "tax": 0.07, "price": 17.60, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7170-b73d-21e55a3dc0ca	2026-11-20 07:52:17.647568+00	4	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 8, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	4	{"n": 17, "tax": 0.07, "price": 18.70, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7210-abe4-f27d59b49ac0	2026-11-20 07:52:17.647568+00	3	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	3	{"n": 18, "tax": 0.07, "price": 19.80, "urgent": true, "country": "DE", "paid_by": "ann", "patched": {"by": "ann"}}
default	01a1f7f1-21e9-7293-bcdb-ab7bb505ccc6	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 10, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 19, "tax": 0.07, "lines": [19, null, "x\\"\\\\19"], "price": 20.90, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-73e7-a945-b313b3df5dbc	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 22, "tax": 0.07, "lines": [22, null, "x\\"\\\\22"], "price": 24.20, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-746e-aee1-53bb83ca8a68	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 8, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 23, "tax": 0.07, "lines": [23, null, "x\\"\\\\23"], "price": 25.30, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-74f1-aeea-c4ad0caa8045	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 18, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 24, "tax": 0.07, "lines": [24, null, "x\\"\\\\24"], "price": 26.40, "urgent": true, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-75c6-9ab2-6d0d5c37c8d8	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 11, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 26, "tax": 0.07, "lines": [26, null, "x\\"\\\\26"], "price": 28.60, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21e9-7645-b425-489b132af5ab	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 27, "tax": 0.07, "lines": [27, null, "x\\"\\\\27"], "price": 29.70, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21ea-74c4-a95c-a2f6f8f7e7c0	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 8, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 29, "tax": 0.07, "lines": [29, null, "x\\"\\\\29"], "price": 31.90, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-72f5-b8a0-171136cd7af5	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 31, "tax": 0.07, "lines": [31, null, "x\\"\\\\31"], "price": 34.10, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-73df-8e65-f7d2390e2c76	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 32, "tax": 0.07, "lines": [32, null, "x\\"\\\\32"], "price": 35.20, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-7466-8501-51724e41efa2	2026-11-20 07:52:17.647568+00	2	order	1	order	2	transition	pay	new	paid	f	f	1	792	postgres	ef_clerk	ann	\N	\N	[{"us": 9, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.647568+00	2	{"n": 33, "tax": 0.07, "lines": [33, null, "x\\"\\\\33"], "price": 36.30, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21eb-77c6-9809-0c9d5c0bb63b	2026-11-20 07:52:17.64954+00	2	order	1	export	1	delete	\N	new	new	f	f	1	793	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21eb-7747-8eee-e40bb21c3828	2026-11-20 07:52:17.64954+00	2	order	1	order	2	delete	\N	new	new	f	f	1	793	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21eb-76c4-b69e-dbcee053a6f7	2026-11-20 07:52:17.64954+00	2	order	1	order	2	delete	\N	new	new	f	f	1	793	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21eb-7641-b5c1-e90c90d793c0	2026-11-20 07:52:17.64954+00	2	order	1	order	2	delete	\N	new	new	f	f	1	793	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.638891+00	1	\N
default	00000000-0000-7000-8000-000000000162	2026-11-20 07:52:17.649776+00	3	order	2	second	1	delete	\N	c	c	f	f	1	794	postgres	ef_clerk	ann	\N	\N	\N	2026-11-20 07:52:17.644143+00	1	\N
default	00000000-0000-7000-8000-000000000162	2026-11-20 07:52:17.649974+00	4	order	2	second	1	restore	\N	c	c	f	f	1	795	postgres	ef_boss	\N	\N	\N	\N	2026-11-20 07:52:17.644143+00	1	\N
default	00000000-0000-7000-8000-000000000201	2026-11-20 07:52:17.650113+00	1	Odd "näme"	1	A "quoted" one	1	create	\N	\N	Zu Hause	f	f	1	796	postgres	ef_boss	\N	\N	\N	\N	2026-11-20 07:52:17.650113+00	1	{"1.0": 1.0, "emoji": "🙂", "ключ": "значение", "long number": 12345678901234567890.12345678901234567890}
default	00000000-0000-7000-8000-000000000201	2026-11-20 07:52:17.650318+00	2	Odd "näme"	1	A "quoted" one	1	transition	leave	Zu Hause	Away	f	f	1	797	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.650113+00	1	\N
default	00000000-0000-7000-8000-000000000303	2026-11-20 07:52:17.651026+00	1	invoice	1	default	0	create	create	NONE	CREATED	t	f	1	798	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.651026+00	1	{"n": 3, "scan": "e8021182475a7cb11e01fa960da46caf00fd1da21e8b4ef31d987665dc5750995b17e543534ff0683507eb04d1d73d7a40735ef69decd7cebd3e8be7cc186c8fe76a81a7ce35efbc634bb0add7223aa4451de1c745660282fb883cd6b042bdeed249d794271a6e9e0ea4cf51bcf5d942a5f3d6667d5b40c951430041bd515c8eb1866d16104108d5d8bb2a56b6bbda3dc10863b901ee45e6e5885e2c1c69f5c066796f1325f5f2cb8b45c8fb936d61e334e4fbf9e4d750991d383c55b816016a60b0ccd97917428a13b35ae63e6f37976a10b300ab4f764eccd05f53825908612975f129ad7e219a4dc42c91cbb0c307a3f96da9b8241db91307359741ae4cf8603ff1a2c2f4f8a20beee04d90a86d9483093a982fa807ac4d48db280f97ee6e7c04df11ab5cea590ab28fcf4336dd6e8e2c94c2b4ce7b15b7bfcc7bc594ea63c3ab4639fe5518ac4b26799f1f1cac2ac29107a5bba812b0da7d7e965e4970a6aa63f8ff59421ef0863d96de8d52367c3e07fcdf79dc19fe11f537dfb33adf5319485d7b26014e331b1bedafff0aa1e6496938d05d32467f2f5c87ff5e7fd0106e212883ec86d8dca1477864f578f213781f659870c9b7e47a65726d550c6cb8b79447b61a27936efcf8f30ee9ab9f172b102ab9a20f9d7335e9a925e07701deb0a4e152658fc4903ca0f44e33374e5dd9faf76a1f50f38f503bc2a95d316a404a4a7a6cc02bfd0af02f112f3ae871d000865a1eacc5907a538f0f04bf85ea63739c0f01ddc417d8bde9feba9834091b207f4f36e411d2db40a9281c6976ee1bf30e8f09aa3fcc066ea17f4e7ff5b3296e8d04675ab3d86d5e3e9547246894a879374841762bd9c890363e33f9edcc74bea0fac8673db00014295a4dbc22c96680b657e782f08fdc842696b7a312c6d943b29b2be4cd928adb5134226b40fa18d2d68bc0cd24ef06221c41bf1962fe1fbab3da54697a3a3e8e50677e1d561ad52ed07c75a72699247981b2b5cbcabe4063cb01c9f35520569b093006b401bf9bdc9dc18a354ac32c0cb5af07f2d5732a9c7e56e9cee4e9fe2fdde754d9b3cf8e9bf56fd0e8914fcf03f705a90b03e4b519715a2f190a92ea829993ed5a496c027b8c919c56326491d303c6a0c41a38eeeca47b09d7e9bf7ec5facad415a494dc2cfc9a2cf96b4099caac635990cadefdb3b06b650ed2ec921dc87add808f013e8c456be4c6bfcb6d1608f237717433d7c3694dfb0545780bad538d33a8cb07f26b3df98fadbca8070513c033d86d34262cfcb143e9b838a2e713b55871f1852ef7d0bf100136023bc5a74c4a8ff2c95698f957482fd380186327aee62f77154505d0ffd26398f101735e52dffed418795aaade957e3ed284365c676e4cca087cc01843c80eac048e90b2a8a5af4dd98af356a0e20030bffd4917432ee8cf785b74e039112850b04cd0f56e812b1153711065ced0eb90802031bbccff3b8b23b89e9affeedf4495f9fc5c332bdd521e58ff10a65b29d0b527216ac172b90b1c2f1d11338865ae7024515d3f3d68b5a1e7104d394f13e119f5ef036c41b6762a59ffd35819e3651cccd5105439ae55b44782670809134fa4e82018cc7a3e71771f46cba7e9687764a58679fe8447ad89e0d602b691ee3b20e9d3a005603d4a2dd10499abc13cc5cd65ccb469058ef9a092c2314bfb71e295f1c160768587055e94daca194f21f6bcac1cad837577f2f46575516a47b60e67b9a3c8048974f80c9f82d92aa9c24571b79140ccc84ded242bc465f57e17039a2beeef233062520ad9e9395fbae67abce2ee06708673ff468cdfb60668a9cb154de784abf30e9f46d56f03922f60d79f6a885805d25ff7535249b078da409df862ccac132d96614a7a5a73424b6848a8a4582ec1c9bda336f4debb8db65fbe21591edc48c355477db79c6cc7fb1ad574642013e59b3c9705b2d65721d4e5826e62749f84d02e45f81af9568eafad96541ba87642482f631ea39da171cab553b861408161c7c88f3d478650cde23610f718011a196327979555b388757fbc091745308236f4e04e20c7f8dc96491e51015b030e3d858e8929540782ae6ef124a1265589cd6de05371560250a30c5dcea000289cbbef72af372ee740793f484dd6e36e61129bc82ae730eca8824e7580b3539c699dadd44f1ab55423589032223c50b2d5cf0e5bb0de47b088b74080e078cdc4513318a8e4326237a766a5e6e98f7fe3057b6820ea04edb6c95cdd633597cbf4dfa26e84b4dddb9b48c424fe96a6e9ffe57746926ad512cf303760a726cc13bb0ce8b94eec558fd76a62c3909c293db4044a739d053d2c93fac0ddc1c22489f0c3961eb90afc9d872536abbefa3e68060fa53a479440feba5c9217516e8d4260d9674665a6199e20624678e089efc0a509360d11810ce569ff70e6ac59086592c160ee514304054bc3473204679f1a23d6ea6af1daf1db9802ce5720a7d11b92492507cde8df1d0f946341a538792b284ae488577b48b9726c046300b2a1dbc0389e7becd7af699ede4199fd8c748b61cd1c00c12f9c65b76b9fc0b821e4226b3055aee5b8d7d5f55a948dae112189256203c45e6fa1a88c4540cb877547e3c81facd5a8ae0b36e4255762f2818764be8e5fd1d143419e9a56348c9a8c4e8f0e109fb6367f44999b77d3f64b47e5e77bc7a47090c7b02ae9171d7d60a76fbe45f0a4a94ad0c6b59854b513739f5a8dea165b4b13302ff6c5a76112a8071bf0023e52f50d94c884a935ad6f1675bcd7a98b1ca8d6e03be7f83dcdc890ac45d4ed59960ca66c9e1545d354cb32aecf3011f91ffc39288506076ca4bf8888247cfce36c33c04b71e39cf5e6863593efe3824c1f36848924f272434b43e337d2425121e567b4ca2b9c33e81971aad5655891d9ff74bbc65704e5dc3f5a122afbaf92384ad062a1a8aece978385436cf49f229eb35197cac66fa72b690a412a87e2cd2829a613c5f26c1594e74a9fbc29f869245757e01360cde63d31873523bd70e59b0d75cdb4ab99644c24a7d580829af79617eb914484636fae821e6671087db55f6f14e533a7068ec7db309886f3f1799155ccbc3e8fc69fbb2d15cbfffcc87fff8729b4c7fc85bd030a25a069ed02e332579948c4dbe9e3a6246528b432c4a0549f9063b2ed2789e41fed3222bcd245d615c286990d4dfc4a0dbd9a704c3100985822d30e53fe5712478f0d852adbbb889ceee6c74e54f0ea275e3bd467f9d44bbbd5eb9b10e0fccce4a764d64074b801cdbdbfaf9cbd511a205ba49fccd3f9008fdce726264424d99e7c922be154556919ee20835f9e05bd824b44a7be956f287bc3cda3ea8ec7eec094beb88b4784c9c442f69941d3122503aab1ea142124f93c32ce33ffeda3dfc94d82a0767be298928c4a86e47035ca7d77781fd49ed310808860df2f5c30c41e7a1c80388015289aae46c53a705525f113251c3bcd9447365df497de4726c738c6d6ee2cd77b04b5da6c630ec5804e5f93980b8238338409f413dc7bae41a9c9c92b4a04e5821e569f470cc7a12eade7ebf2d4b2b33798cfd3c0878345f2dbec1c38a71f17344c9d4b5cbe0996307a49a989153523a95a64bff3c89ab466df93b1ccdf2cfde638823a01c714d0b4f4eff9a640b7381559c661b0cd66032a84b61297237f4e176f33d2dc362dd31d625e5a2d6b72fc4c32b860c0df06e4a35d6f171112a4e449bf9368fca3e425b352c64b68f385d44e49be51446c34ae8ab944433ba13917d3bf7ff0751d6c40d60e145cb2c1859eb41e2341c1e72fa55af38bcb8deb3191150a8e3444186a2927c68071d1f34789af763fd641c769ffbcaeea659ef029a9c69773acf2cb36ebd08e72f89a4e7747eda02e96647329912b5797d683f00b2ba1c8669cd8582b393dfffb71a2352d14b3fdde2b9904fe75dc6ec7d1f41e487fff9f0a8ef88ab0d500ae22e5a6c1a3f66a30ea469c248038c00d1312977f60027b0315a40c16fe8c79482b9f087bc93f00dda57bc370222f79df52639afa184c408860ec932f1d23a14eee947e8c4d2778c56500c3e406a259272bf4c3149bc694ad87f8077ecff2ccf4845cb2af725b38f617c8fd592ec2233c0e9b2a64b996a9152ae1d4db20db92d4ff015c63988bb55e5cbfc10f3de6f862a5042712d6c4b45c3aa73bedc6d4cc1eac99419bd5a697642f0e8208cc0ca3efc6084816989d26ae59d26c649c609a8fb1f8784cb8f2f83d2abacddcfc0e8bf2b3d8043af6338e95a384926c9d0f6a279cdbd1a6e02806ddc1fd1657d283b2c8f2789217be86f1625bc4ce262d5fd38751197f37687863860691e3f19bc5a760b3d49bb2b544c23580649290501cd82f5aeab1b38e1c4e572720b0487df6dafb2e55023c476ce95d9477b2ddd2d7f346be6535d02db816065c1fbb37e54a65cddaf25f8652250ec126f4e4bc5268086102d6da9b55671fda1959003384d047cac17b2a9049025b46310d5c04042291f79e5965f7b0a5575705f0916e9115301af8e9d38cbfd19cc1a02596808eb7009adee975f728f1ff85b2f3e2c3a82e9d78d24d7645e4ebcdbb85aeca406fed9897b4e641f43bc417beab851672eab690936cb15f17c91d47b956863e709ef036cb9e04d6bececb3235806da4238468f1d33494344965b85aecceea217676e49e55c47b50b8b9a578698fb1871902a27a26b8dd2e2486c8f40d25bd4caae6d63d689e130c597d824f7c496a811fdbdcae036e0f8b5e6c304222eef2dfdafdad68bb535c76c15b7b1617d8c21b734322ee91c1f9bf63880396e6405a55753b0e037cb6839bce4ffde10afcedc4692df19b21fd727cb290b88558c35ec5319684d64b1f958a84c202b6db35bf2fb7db3926a3f94d2d6fdb636042dad137261d655686121097ed14d760f29431fcc3fd2ebe91d90bd14247be6bbe0af2adcde79aa9524602b5cec91d7b3f1e3a5374b34c1fbe1fff4f6422ee3e07d5684ab52048c8e8cf9e752c29446d04ade4a3994b5972bc3ffce3709d0495df7ca0faef029c8248c6d27d3993fd71084b8591e47c4e50330c73231f76d3b63c2b8426f431ec444559042c43c578618904b25c252d96323f9675805dcd70ba303fb977476dd0d0cfbaae5e7ab5f412387c61e57ac2cd4ad4b4e73df95bdf1cd5ca84154ee2fabbad0ab26c1cbd5d994b544c43d09812b1bf88d14f35cf2a535bc7921c5f72ae0ebbfff30f32c97b449859af768d2639d11d0f98b64048d2f332b412195023c3bd70c93f431dc325388376fe2f3005e25ad2e077196add177b9ba33072c6a5d5da2b097d52fcbebd239f8de2148ccf2a1a7a91700630c7544d19973df75ce3ef95b450c7b62e8a56a86c6a2c81f6f792c3bad0d02b295163784f6be93c53756cbf4e4aef19b03677b162d6f8f8bf2c366fada881f80c002383a3fd006cd0522e4e570ccb7e9860ca76bd79943d2b78aed3e8624ec93d842d983929cf8a4b0964ac15972a488f10d87edbc7e657d1d21733a30752958d4b736eb97eb3f9b713e0a77dc3b23789506568d8ea4287fdad06f58773872f52301e2ccce154e6f65830c3c02a1ac72c8ca6c46a1419f5e32819651212b78c059a894d4731634c48e24ba1822240b52fe1f41d5f14fede4640572590067ef8a355fb0b441c0330328b9a3d1ae8f0b786108b95ab702ac6e24e8f5846c8dee77d81e71583552fe4749c09bd9f4ef713a5b12a9504d5585ba25753f899577641b73dd845e0c3be7605a9da67853d79797a94699ddbc48a341fd47427c715d215567033d588d4a863993266149cfc05b858ff65a86fea0b852822aaa60951a2be1b79a017edc89cfe7f56510f80822e2463819d67d531ca251f7afdffbf5d6d37a9309333cd8803c71af5ac152d60c26970e693b5fe7b47d025efcd61bc272e0430af19f36e84610edb588c982b3bfa636328983bcab297cc9ff7e2a0da5d2c40d9ef54288bc628ba8138f8760bee3b95dbbd515a816d159aea4ee8851b65d16ef235ac501456ddb92a15c08259b06d8a871f0fd8cc60ee2b22e86310a567f925478434c2729ef569529da7338d2a501a32981fc13d0c862c1d4e9a2c810a36113bdc2d821ae341cc2fda89bfc5b9dc47f386f3e6078f926d152475830d3d259d12f4bf993d71e0e03511db02ebf95c61bd74c0223c344a4a43e08ab5e946e0255a332bf3fc1ac3c0c98952438ab50cda534348d43c20dc1b07e96de52d5599cb5107d7db42b1ba0bfce2dcf98cfd8bf0250ecbe83bd0e1b3f987e4d38faa846bb0a8c183db5fe9eac777fd6bb60d96787f93dd595791c0e11f6b9e833ff60ef7dfcc7042a8c6eb785182cbbc8712ac6e5b820a039eb8f553386e852f0fdb63b99d1291cea84b8a537dd425c95603033d92d04aee13a123699e07edebe47f702fa8539dba0fcd9fe662a9af64e1436d0608e28f8b074453b1400025dec9ed291cd6f7ff4b470a26523577001211343fd8e978ddcec16ffbe3e76bf6462d8e12ea97aaf10177204ecb6ba6e172a97d11b664810ef2ad569202052584ea2337bcc6111a5b341e589788e4f06db0d5b0769719213ab457baf49603de83acc4d2c5ce3cb0398fa38ae8fc020a585096b60dea6ff29eda98895938beed5d12850cfd9fd4628f832f8846c63ca052fb98cf9c309840189906e02bfc24b765b3fc7c5510ce366ae208903cb5da24649831e7adee30cd2c88712812dc5b74944741a35db1ee07b75ca6bd2500fc0f8241205d47202bfecdaa1c001ce8c40e4ff3b90d292c0359cc540f84ab2b98ac96ed86142b133860e65fbfc8e1c9d4784a81b547a4b4af31a7cf239b82c79f300cfaf7965dfaa4f686493a54630bcf0a4940d5201be9f1c25c6adab6ae318a4daf6022b5377a96a49b2393c14fa85aa9826590c456e292c0fe2bce2a69170b162f0c9702ad016eec1edc764060ad5dee931765de6be4de900fb2e16033c8100e682a021b8f0e91ef68159a6b1ebbd7ec4b294c2e607c6db7bc3b49e2e3194c42915fb09211b16c96033efcf8bb68e8eea85d7f256ff258a1dcd992507b061726681371f9479683967fd7f25f1daebd0ecc5cd361b3067ad91683cff292b4e3e648dece405895069a49c7cf2485cf4dfac4df01473b3bf193579a8d99a4cbdcd79a4136c7612cab1d6484a156a8d6216b1c3688fd0a54c25cf2d227d593f237663d8c958fc84eb567c17853c1a44888bbf65ac44545f8b4917587eb7be56240a4310f2ebd1301a038fa84ed454bcf014781d0179d1271ba94e8aa9cbfaef2577a8365cec0b12dd109d3ffedc4379d28b8427536f649acc43f82fd4d70f15f5beeed957bb13de7f1d899b41f1def85775f66ec9cb1c942c39c408ef6c24656bd53827220a0f6b984f68e9ed2276b432ef2eee4cffc690a192ecc54832deaaf700bee63ce9bf3098652e8f85ba296b00de687bd75d571b84d485a5256124e1a495dc97278e4bb01e958b312554f449bc2c5cd770dd85103204d785283dbfe598b8b2456adfa3d39ce0e5525e01a6147fb0093644320377b2367ea2e11b12fef2a547296a878440f1a5f9ebde6e3cc3446734cd993b1daeff590e3bb4ec05383052a2caf153f681dd6e548f15896da36ab65dd5efcc35b85fac8eea098e3c14b4e662aabcc990a87fb6d0a72f6ea80d3dfae93f92f42b86c6fbb3d4cb58817f96807facca99fe7b4ec1edb2d7d96bdea7ae5dbda14ae2075204867521758968cc91df99bc7edd6af586d6fe7b4b3f45b70a2a07031d3f671c66b2c987a7a06bf37c15a0181f69579babb102a305c2ae6c711c224752a234fb9db4b70cc62403e3380b90811cd9b249b846efe694cfed478dc1b118ca45f6e941d01d9f5f91248bcb789ed237bc3f45222738610d97ca739a3407d5529228034e6ca4a46102783b768257d0ae950b57cccb57280378f33f7a82ab7940f74562c0e7834c496dbbcf58179bd5e13c7f4a3758b29286c0fef9a8d5d34b70526b3455f269f1fa47603edf5d801d1e2e377a8f48f1de5f74ac3152afd9ffe55a9498f9a2c67b5b2a2e434412c5434116a6fbbb68d4f45377510d606b9566e5e1b981f777613ebfb9dd957cca86bd4d78d8cdf4293ab9ea89c4b047074bc922dc7a49f1c826b6896e402e233bdc8997331283ecbf193ca67ae3ad0750833c53405e7b3ce9ce31324707728298fb071528633c3778cac1a676aaa179262f436dc08912e0a2e4644d56654bf7ea4888a1f3bf20feb534283b95bafd8bd3207d50b7dd1a5a09ae7dd3509069ef1592818c210720c4269176911933531796ab69c616d643071d0357870d55f6246495ea762ee55e2686300a28ec944d19b53a42d4bd3ec593bba2496416bdb597e1b5382331431d68af6159df6dd909e669b5f8da5a788ae7342f2801bdaae4039e48c2c35e29477fce47fe039d942425ef7"}
default	00000000-0000-7000-8000-000000000304	2026-11-20 07:52:17.654999+00	1	invoice	1	default	0	create	create	NONE	CREATED	t	f	1	799	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.654999+00	1	{"page": "all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play all work and no play "}
default	00000000-0000-7000-8000-000000000301	2026-11-20 07:52:17.655379+00	2	invoice	1	default	0	transition	UPDATE	CREATED	CREATED	f	f	1	800	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.651026+00	1	\N
default	00000000-0000-7000-8000-000000000301	2026-11-20 07:52:17.655555+00	3	invoice	1	default	0	transition	UPDATE	CREATED	CREATED	f	f	1	801	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.655555+00	3	{"n": 1, "scan": "0fcabfa8af576ebe76de84b71f9b15ff975ca8804565c1a569450d61090b2743ba0965330d709297a9d8b07f305169cdff8bed43ac09b1148fc7648f5845f69833bd8aa4c0f3da1b60ad8eadd25f6ec218aa23435f8d5540775ee32e69223e7c3a13fd3d1492d15e357ac8c4c4a35bf9d1ddeea9fa9e23f6c07078cbee37fd1f5c20b80fde9e3cc05ec271b26e520c3c9ffa9c45d009ed20e712fca3422d1568c2eea2c6f1084a1d943ad4a14093a9d630f704bf6c597cff1bddd74e2e6131f33e82bd867982793b872de19bc360086ab3948c740c16b990348a8bad24d9a135b7ae9b412cc0d11ffc6b366ed7862f04b8d2fd85393d06b12bfff960c7c55e5ec453ba09ffd2279aae31bb2272a5ca3d619c5720d086f6bdd5ef9c44fa3c20ce87ed0ff53f207dff96719909eb6732a7948ad1b7c62200130101609017305f628f2b58725233083b50c8491373a2b47f57c27e37b7c8a0ea68b3304802018a8feac1c7e5ec5c41927056570a195cece284bf5e762e7baf165fa9ff64222b5d4a0b9ed1eab134904172ede99e26edd3f1300510f7f47e732c14fa7e0539819f7c72e06185fffc774c7ef9aa3214819ec0c4fa3e22362f301c28692d9cc4e3c37466c1988ed9974fab53f0854127f6fee69ede2f452b21de52483a5232e60058dc4836443494044be9a5473640d94988d35671f7d8e9aceba4344a40a5be46593f3bf3b1c9b8dd322551b2a407861ba6b014c7832bf98f3b8b0ed4379ecb4a1718d319dd11fb6b116f0a8f0a8ac6dd726718d6a1cb63286591efe9d311fec37074eb3a0294042724fe8b6d1676f34dc8bbdfa6166ca910359aadfad0b30f84434d25d1671f39acd1759c83b83cb496038042375cef2686519f2f5dc64a352550410e706e0ccacd0f821a999cb9f5c3711a9f7dcb0f50137eba29b45a3d296cedb998ae5ef8c662bfac8111cc3d401b7e862c8ea812e882af4271394e001cfdeba80ba892f048852e7626483aa05a057382b644a2767f74dc908f867521266f8bf98d344e7004522a968a6cde10bbd7e20d60631a9bc8ab875d427c945f6554a61f2a18a2f9e4c686eaaba1c9e9f434402f8c079581fa75ad5829ec5333c37ddf2bdaa90b12c4ad8bb29950f7d8953cb8e516ee2cbff30c1f26c95f062525a5368b928e8e14c8b25b4c5265ada7901a8159ed99be63687e0e1a1006c03da1d35b04b3487fec8e17aaff6ee654bc67c293a45ed0481cb095ba9b28de64d408a9230a666f6d1bff14f542ea62d7291f14ec691d2b702af47abc8ad85b3344177602cf0de24d4d03c33b5d12d811fcd12ce00e1b552a97e33168d35dd2a7eceff5e642b50e9cfc313be18234554e9fdc0d0b11fdef6a013914a82b92619c43e59c10d4afad936a4df0725df49aa890150f66384ab4b19d352ffeb581e467e45085f65654ab662e75c557220e0f02f04be107417b40f710506894e6ac15d2ab8c3085092c5f0514be0c76629ab8500b291dce521ed4452c41522b419fed65004a3ffb2a11a2025669efcbf2c005f949faf86fd664b7807fefd5e80501d021e46edfc14efce1094f46dcdd3811bde30b8f7b1cec073d0889a563227120e749f1bcf6ee80b33ea1d2019d803fc40bd22bd4b250a61c4f8caf8241308d73a23a50a9dace03407d34f873653104b6407f7af5477ab59efe7b8c19d600a06af7f3be392d13e1d9359795610ac3962ddae4dcee7b90a03e13175c79647041be8a6765ec390cc620c08fb2f8ffe99716a6e11a48ef296c3d75289ad3d3a25ad146850ffbb378aa3aa6854b32824c37685cb4f58d2edb4ec85fa309d8bed368aca6d7b0efb8f5541d92a16a9cee7c08bc620271cdc4559120f2b38361de8743acf771a7a2ab8e770ec96427cd87982e0f6adfa6b07a2c62aea97f14a9acdface394a02d6f3ffb1f7da4f37b25a81f49bd99f66bebb389789ded7e7b62b6e9adae5082a4e0ab30fcb6e7bf761428dc9a899d3f90f4812b7b24809c194783a715b1dcd895ed7003f744e063f0eabb0f456c6b835b78c1c87dfb4539d05a0443764110d399df884ffeb8eda3b3c5a6b1664b8d598c84c62502970b8f5c1a723b4c070eab0f3ee81315052e88e94746eec834b776ca7e2cd0c0432619829d709dde4c0a1f951e593afa576e7b4347df04d9cf10f592efa2dd0e3ff3c4b72b89d5555e332213112c9551c6c0c9f4b345cedc50a4f9874f9aa71e9508f797f871052cfe8a901284497ab213e2b811402de5f198bccb909374fbdcdf72e84ea77697f27777eb10de2a29b2d5debf57ce586b795b012124173116830285866890dc97b327250b79a6fa6d98ed011a28c7e8c486c14504e0fd86dce42925cbf9b19aea594215d96d0a75788ccfeb42e1cae82e710c962fb00d77e844da46e07db11fff60e70f329d9a68b3579a2084eb188fc3638152954bada07a5d5cabea4d09fa11f6146d63970c14c4155536f50fc0656debdeb6474c2a53b6ff21544a28a871967e0a1e3e65ff487b39d2a388fafd57a1c29716929ce7ac7a1dd19bd02f52ed000243c30dccf22d6798a97a3cee6faa9539073281ffd5ce5b120cf66c0c27c1fb5e652267f4c2550dbd96598d795898f7518b231c45ae0344b3df190b3a2a7496726a5e341a1f169b09dd2d474fb9a5201414ce7fb45f4bccc1db7dd956452589935d4732f624d9693db0b299270e57741aa1e32bde85a9d91b6de44cdefa81660844891ab10ba3588db6317bcc74f05d4cf57e13d01e5a0f65249faa5eec51a9a100b0abf072eab5397c4cdcef7cce2c0779b544b567cd6ee6c716c077e24d5610faeee6e114973648401c320db37dd7ec4e232e8c3603484b66cd8f0dc936c2bacdca425caaa86b47e224d94372d7c334dfacee6c17838514a2f9702cf0ee758f423836cb100f14327e8d4beb572189e4cd609dd7077517342779ea235d19b531813b24e45f1e6ec6b7f64ecec9aad36b717e452b8bf01656481310d55b68911497b1c5b15749119e9d08a5b7ea8c2e5f15dda13cf3a2d3e0f510ea1973316f8564487bed413b1e250b531cab77e09c533d0540737f401065cea27485e9e691aac13818e520e3a6bd9eda8c24ad62c5c5e4b956a7b84d662c33c995fefab94e3ca6be3e022bf328db5d89948d343877978b1a696ec49c0c92daaecd46f7923010bdfec264534b9994828b529ecb90d77cb789eadb35cc2de6caf1056748e1c598a8847cdcebb04bc3edc5a490e095469f32a4e3b05c29f6f536d510b2144f38eacd4394ddd0b6c4ab4c74c6f61421a295d305992c3cad0c3ecc82240928a300b47596711c0299ae768981ef2c5613a11845fc010128be0562e967dd59a823843cf0bcd6ba68d8693edd55f407b56a1e164bf0fa58b7e28a6c9b9f8328ef9341a435e2e83c61563bac1896d00907866dcfcd7a92d117b49d70d79794f568d3f875d1717f91693b7aabacb763b462897e4466fb3686c151acc9f1b66c52a5e4a9932343259ac3a85c13b705ea8af54d7321742c1b7506928762ed9e18cdaa5a91675d97d522cd3b788c88f37f818e0ca54d3982cc764fe264168d4b7c099c5ad0afa378eca39b5a4570094dd04a6fdfc80da06ce11beb26850834e5d042c41159802924b6119b1fa9d9cefc3feb30c983fcc264345bfe67a11a9f374f59318333532370c407ce1d7a540d96e8784073ce3011c88d61dcbf34ab9f6fc9a128ddbddee7647c03901f5ffc34469abc6e65e5c4c8ed423ce544c603ff9fac593867a4fbbe1efbd8ab4a891866a3b7eb35b6637b84e5d3f5fdacb56355e57ba76451fdd2662560bf95294f7914c1366d0191f1a708004236d6e7626bee58143314a8072994c320e3f632b1724a3d3cafd5cea6e47a491b038af4d6e9f1034cc60af6bd7c8847e921a075cb6e7946b66fae1a36fca42d9e1053631ba5626dea384a5c7f01a28a72c2df8762070dfb3adaa1e7759bc3e2fa4da2fdc76b8af170e0b1931dbb438f8e7bd88ee108b5c09db6c0c7c7b041a8a769677745ce9a9e0f8007f78de231997b92f351f6fbae1eb5d28c2f59a25aa5bad58d393e6ae33cd7c2b7bf3834593d9fa450da0f503796f8527242e5adcda6faf5b9199be8a8ff59e3a5c28eabbc4f216bd4a788813fd1c01e8069a51342ec75992e6fbeaa45928b27114f7a2ad82e2d025f7aa4795e7145026f36748c4f2cdbdd25450e02f496d64f5c001dbdcfee379cebc01c0f9206a870458c6808c17239668cbebe23ee98f26ee31342205a4e6da93e7caaf5103319bd80940704d1e5251d587cfe998898465f7c754465aee04bacba8ae147c6fec01c98e4e4b9fcc6b7c8dd54269379cb009c97719e7c231fd325cd5f0c1c46abf72189581a6fe2d4783188d9128de630b3d0752557d2ef2453c261b88c5070facda9714970c73f922da2faedeafb5ba320bfe452d1d119daccf42f40307b38842a175256a533ea427fb25ee41f7e021ca88139351309638ce1bb87a97c95678907c956e6b378af34cbd0c873d82f151328e4c486bfe239c29cb224c078a9b5c140381ac5fc6da0d064391ce0181a06986799121f628ad988c9d07bd26c94b1c4d8f1da3e437b3204e1b916998e78684b8a81da3f407789f015d0d4efe015465818ff0ceaf158754d33fd26d60420052cbd9c4bf124ab3f20bbd89ec3ebf36f0a0fc9d74b0af282707cf29c1e768b0b19e636153da0cb675629d1b62652937cf2de04f8f7aff10767e66c6d0a8cba7827c38498fd06c395fac2a30b119c502845d1c8104dc9431c23e9c27f97aeb3f1111c5749ce928b5949aa5332a724d9653c0f577dcc2dbc55c8e9eeebc795be8b8280193865cfa07f17c7b6db476c058ae7f090bb39cadeaa3acba524739763d7bf84607ef58c8ca0e5b3a483ee6a32f4b861222620c91e8c0b57f8c23f19765f35201322fbc1ad3ca81f69e5f5595777684a1054d960da434514f5294e7345c825b889ab7cd1450986d7bc00eac8a358ea6a1a48d167e1a7be7d3d3fd19a23bef7b61427d9272bbc02334d6a46b7bd389320e2af054c8c383dd22b7881faf904588ccb02221bce1ef2706fa649edabec810c754fe0abb19bff266088ceaa3e6de56517aaa4b5d2b89679fc4f9b2cef0de899745efbf6cb208e880d5fd9274a9c8e8fad9872bae6fbd2000645f199a4acc953af97f35674dd59671ecc95743f2a93912aff7da847839c9573b5042528de489bee6bcabb49eb0c833c0937ea8f2ccb172e5e07b506b798e6f8e58ca017c29822c2301468faa7ec7a4106a78505ade7d97562205c1e6db55392b347a630ca5a0526e5dbf84a1a08bd20ca296347b4cbfb1d462f8ebc5318a3399b31b51239107f42185c5f631f22dbb3369db42f5cc69095f1be58d139fba9b7be316e3c87488c8d59f00c7da8a9e7e901c3dd88a49dab258d7128d99451aa14d1ba0843bab1c09d1b22997782a35bc7a0194aa6566a211e2dfb65a81fd845cd91d688281e4974dd644f765baf01e1e4a66bf2490829d89480a1226f98c3a85a43476da259f6f6618092cb4e376aee4c09f1aa4dccb9471666568c24a7571470210c71afbcc71558269bdab87463da869d623015ec82379844e69c43934372af831e3dedef40ca6371e67b88efb70cba03fcaf96f87e98dcaf855ddf2e10eb3c1b53cda1253078589538bc97143ce64f00796e4988c3385fda873f38bd021bd425c3f38b60e49e1537f851d189066fa92a0c520a707d3deb678197e1ffc5e015bce58022b9a9a684b7053c85d1b63bf6622d97487ea59ba11f91f52c88dfe642f498c51988820bfc7572a7a91daebd63b7c6f71b0a308aca60b9e97877106f35e450eb694a87b659697fe5eef2bb7c60afca38263763c028e3c6ede2bbb048c0741699d2d561d2666c2ed888f225c1ce057a4e4b94277da18de9e985deff2cf13fffbcfc100e3d898b761235a0d50f95e85343c1ae8a6b318d9a76b657e69c4313a0c5a7c835f1498f1beec15316bef222808b6bae7db1ce6db1129dea46ab0e91748969a442d344926294aef08f820e09e6ea33198b4fe98c1620d6f399895adca0dec413f631f3984174d5bb041d1757561c67655cbecdecd685d3c6017c1289a84b0bf13b3b6c99e54d29df04db8f7a1bdee9ee27b7cbb872e28e16ea99d7def83c7b053bf5dcea13e9f5b243993f3139f104813c92ae792cf709616dc5d7a30a351c8cde743dc57bb7049137195bf75ba5c6e4463f68ec52a800f410ce325f7edc045401536042f9622ee4b06d63e4ec20c55d3cbc71f486aa280cfcc77374eae80e95590ab322c50b2dc748594310d0b87dc963d5616e55579a157fa33d553594c39fbce5e4e324aff2fc19c06fe3700ed7c85d265c0794dc662ab90d9ec5c22aa498afaa8813f99cb5118b22a0d7d1159e173193f481e76d14f1227b3619a910d8225a84c2b0f94be50d9033e9368160543c7da1c36292569c58b22754cc9112c9bb3b8b964ba55db2e3b98de192fed1fefe5d054bb2ffa7074b136fcf842415a11e4c63a926541a12f10d881664b26441bc174f2f2e8c26a3beec35007da0a00d76bd9182b78d1e0bf7c03692f79179af700fdefadd21b5025c688d429643d174c9d52479b552750d2e86d5371518a518262a1a92c0e8360717dd057f075e4410aa605164fe30b07b7068f3f0580fb0fbd1b6ed75dd4cb01b68e834b1ace39f5f5786126d6e378acba262433a485c898ebf37aaf9e328aff68a6527574bc8bb2f5ee9e05b13fd358f9f0dd9a16a8c4e9f6cace893a751632f03a7622a0cb6526c72431ddde98878e396a874a47580c3de65e8441b0ca81395f8e20b1eac3f1cc8d8b7888615aa1091302a152bfd29a9a3dc6b95972fb17ae7c6e06b85fe9e577faa35a6b12cb36912f72ff4a8b4312db8ec10e1f168980c5f9cbda011648bc0edcfd5d4a816435d0beaac1a79ef03165dbf153415c3f687310fb733546c7f71360794f487cd6d6332974fa09548a474db2e4443c1715cf120ad8bffb42c93d71bf8f85af62265cb266c238fd756b798cd1cfef2fa21e7ba3daf69d88cd94d532d0e1b95d4696aaed9934f4bc733c17085af0ff960cb43023f423c2eb545b5b9b73f4124239a6d92a4c9cd6dd55ddf73afacc3216279d18b4ad7a33d387db670978f9dbc4b7542bbc6bfadb4f7ad47499d45dd0112e04f899e2071b9a49306f2db0b6f3f4e89d860abee04270b71d269329da34f95a5ed8d6900bc6e6ddb74533fd9a7eaaab7a27d7b623b3b4e9f64c9ba5c2967730c147c152ec633dcc36b7c57e414adb6adb47bce808340b76bbcc99867aa674a10566c6560d0018d3e0036e8f4dfdda594e8d9f1561507035b6f373ef78e1e3eaa4848bd9c9591b13ca9c6ab2a6a0a0d0edd2df400fe89d2a12b41280bab44bef02a38a235b678cbdb8ff24fb78a307b5693ed02d9b1e98eb644ab740eccf3e37afc37bbf106c767f1acb33be5b6eb16802a8da32b7040e5a8c46ab3cb42a4814cb327ff3f99d9e75206ff9eba94ea23bd035632b11ca5167e7d6c5509ac4c95ad7123d7387b254950806ae4405605e3f144637623a90fb584bf5718b6f63c581808d59e4dc2c616c4c7099d82e1b87262807da454acb847fae42656a0061dadc2d2d7f5b9b827b67fbab3a41581c2168d16b1d523aeba62c326184cfb18421d0fc3c8c658ec2a4efbc754be8ce4723d0eebb453fa6470812fd79dc60f3471ae036a666095a1488f47fb621f2200bf329f8b2c44a540fcc3ea7b3ea1ba412c7ef3d2e08631b6111b3ed93a0fb894909cd78379b430cfc8ccd42aa335eddd6bbea0d0c6bf6ca8a61abea5691cf3a9b2ef93ea123534bec0ace72323a642e34de1ee44113da179ac44e6a7cdc29f1b1ddc7337e72467c664abd907c77c96c1c1ca7bdcc89e4b70f6031a5e00d888d8f109eb3de76bb627243954657a2b62b0414ffd80bc93ee6f4b5968a53d8e15c6416a34209d87fb874dd331e6f6fe06990e26d1ec7024debd4a900fccfcc974a174f1864baaec8e8613498ac63ab4dd2143e5b41cabebb0b276383406c62a20685b80d42cf7e15965be938c1382b77f174adfbd44971808ad4a0ca1e6deeed1e3ec74319d7160603727cda4dd086035ed9d78c7cd43ad0924e7e33e6b0e260ca3b5cf601804d2bd7778188188b498f5b356d92e131f860099e95d54f545be1045c54ab7d37dd6628cf566039d4d79cc04d2e9572a968657605fca57dfb8e224ddc8b7e0596ed023c1a48645149d9d7b36a81f755c8b72415fb20fe0237cf9b92eaaf79bc44f328572aeee8dbf9e52dc389fe3d40e81b5619a530d902e5418aad6c1c781498d34709aa133d22090b624a976b6cf4425e23aeed1f72a35c83dcc5304ebf5834799ca60e896b4c411cb5ba7edd113123f4576c6f6e3243cc4a3f57b8ea81f4b54896bebe534709e4eac", "stamp": 1}
default	00000000-0000-7000-8000-000000000302	2026-11-20 07:52:17.656164+00	2	invoice	1	default	0	transition	DELETE	CREATED	DELETED	f	f	1	802	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.651026+00	1	\N
default	01a1f7f1-21f8-7624-8f97-1fc20058194b	2026-11-20 07:52:17.6564+00	1	private	1	default	0	create	create	NONE	CREATED	t	f	1	803	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.6564+00	1	{"secret": 1}
default	01a1f7f1-21f8-7799-811d-320780fb8fe1	2026-11-20 07:52:17.6564+00	1	private	1	default	0	create	create	NONE	CREATED	t	f	1	803	postgres	ef_maker	\N	\N	\N	\N	2026-11-20 07:52:17.6564+00	1	{"secret": 2}
Ünïversal	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.656726+00	1	order	1	order	2	create	\N	\N	new	f	f	1	804	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.656726+00	1	{"tenant": 2, "urgent": true, "country": "DE"}
Ünïversal	00000000-0000-7000-8000-000000000163	2026-11-20 07:52:17.656892+00	1	order	1	export	1	create	\N	\N	new	f	f	1	805	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.656892+00	1	{"tenant": 2, "country": "FR"}
Ünïversal	00000000-0000-7000-8000-000000000163	2026-11-20 07:52:17.657014+00	2	order	1	export	1	delete	\N	new	new	f	f	1	806	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.656892+00	1	\N
default	01a1f7f1-21e6-7dc6-8817-251cab77d601	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e6-7dc6-8817-251cab77d601", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7985-b865-685dcec7e414	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7985-b865-685dcec7e414", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7af1-a243-b5035cd27e42	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7af1-a243-b5035cd27e42", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7b99-a7fc-7c1ad75812e6", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7c7a-8bd6-3c704cc76ef5", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	2026-11-20 07:52:17.657784+00	4	order	1	order	2	transition	urge	new	urged	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6", "rev": 1}	\N	2026-11-20 07:52:17.646085+00	3	\N
default	01a1f7f1-21e7-7d85-abec-25e96aed5ba1	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7d85-abec-25e96aed5ba1", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7e08-ba14-ba8b28e13cae	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7e08-ba14-ba8b28e13cae", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7ee1-85e8-ad12c66951dd	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7ee1-85e8-ad12c66951dd", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7f5c-85c3-5006aa82d8b4", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e7-7fdf-b515-05f91a4e9818	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e7-7fdf-b515-05f91a4e9818", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	2026-11-20 07:52:17.657784+00	4	order	1	order	2	transition	urge	new	urged	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e8-705e-aa2b-3bfd56506946", "rev": 1}	\N	2026-11-20 07:52:17.646085+00	3	\N
default	01a1f7f1-21e8-7133-9e59-b261a66a7141	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e8-7133-9e59-b261a66a7141", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e9-7170-b73d-21e55a3dc0ca	2026-11-20 07:52:17.657784+00	5	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-7170-b73d-21e55a3dc0ca", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	4	\N
default	01a1f7f1-21e9-7210-abe4-f27d59b49ac0	2026-11-20 07:52:17.657784+00	4	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-7210-abe4-f27d59b49ac0", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	3	\N
default	01a1f7f1-21e9-7293-bcdb-ab7bb505ccc6	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-7293-bcdb-ab7bb505ccc6", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21e9-7368-845f-55135ececbff	2026-11-20 07:52:17.657784+00	2	order	1	order	2	transition	urge	new	urged	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-7368-845f-55135ececbff", "rev": 1}	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21e9-73e7-a945-b313b3df5dbc	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-73e7-a945-b313b3df5dbc", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21e9-746e-aee1-53bb83ca8a68	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-746e-aee1-53bb83ca8a68", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21e9-74f1-aeea-c4ad0caa8045	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-74f1-aeea-c4ad0caa8045", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21e9-75c6-9ab2-6d0d5c37c8d8	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-75c6-9ab2-6d0d5c37c8d8", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21e9-7645-b425-489b132af5ab	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-7645-b425-489b132af5ab", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21e9-76c8-b890-788b7911a18e	2026-11-20 07:52:17.657784+00	2	order	1	order	2	transition	urge	new	urged	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21e9-76c8-b890-788b7911a18e", "rev": 1}	\N	2026-11-20 07:52:17.638891+00	1	\N
default	01a1f7f1-21ea-74c4-a95c-a2f6f8f7e7c0	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21ea-74c4-a95c-a2f6f8f7e7c0", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21eb-72f5-b8a0-171136cd7af5	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21eb-72f5-b8a0-171136cd7af5", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21eb-73df-8e65-f7d2390e2c76	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21eb-73df-8e65-f7d2390e2c76", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21eb-7466-8501-51724e41efa2	2026-11-20 07:52:17.657784+00	3	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21eb-7466-8501-51724e41efa2", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	2	\N
default	01a1f7f1-21eb-75c2-95ae-120baf19a752	2026-11-20 07:52:17.657784+00	2	order	1	order	2	transition	urge	new	urged	t	f	1	807	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21eb-75c2-95ae-120baf19a752", "rev": 1}	\N	2026-11-20 07:52:17.638891+00	1	\N
default	00000000-0000-7000-8000-000000000161	2026-11-20 07:52:17.657784+00	6	order	1	order	2	transition	ship	paid	shipped	t	f	1	807	postgres	ef_clerk	ann	case-7	{"id": "00000000-0000-7000-8000-000000000161", "rev": 1}	\N	2026-11-20 07:52:17.647568+00	5	\N
default	01a1f7f1-21eb-75c2-95ae-120baf19a752	2026-11-20 07:52:17.661967+00	3	order	1	order	2	transition	bill	urged	billed	t	f	1	817	postgres	ef_clerk	ann	\N	{"id": "01a1f7f1-21eb-75c2-95ae-120baf19a752", "rev": 1}	[{"us": 17, "name": "note_payment", "outcome": "ok"}]	2026-11-20 07:52:17.661967+00	3	{"n": 36, "tax": null, "lines": [36, null, "x\\"\\\\36"], "price": 39.60, "urgent": true, "country": "DE", "paid_by": "ann"}
default	01a1f7f1-21ff-709f-9b42-c81c8f8cbf55	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 101, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-721c-86a1-38a8adb93223	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 102, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-74c4-8ca4-f3894c4fb6dc	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 103, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-757c-9238-d218fed0a2a5	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 104, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-760c-a250-b5dda56f5ffc	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 105, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-7697-8ac0-e92e06cce8ba	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 106, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-771e-a35b-5a3a36712446	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 107, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-77a1-bf52-a31d0a3315e6	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 108, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-7824-92ee-d933555b2b75	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 109, "urgent": true, "country": "DE"}
default	01a1f7f1-21ff-7912-b1d0-223d7b4c434f	2026-11-20 07:52:17.663045+00	1	order	1	order	2	create	\N	\N	new	f	f	1	831	postgres	ef_clerk	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00	1	{"n": 110, "urgent": true, "country": "DE"}
\.


--
-- Data for Name: schedule; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.schedule (name, model, definition, active, next_at, created_at) FROM stdin;
\.


--
-- Data for Name: schema_delta; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.schema_delta (model, version, seq, at, delta) FROM stdin;
\.


--
-- Data for Name: task; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.task (tenant, entity_id, id, model, kind, status, due_at, attempts, cause, steps, run_as, signature, actor, correlation_id, detail, last_error, created_at) FROM stdin;
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	01a1f7f1-21e7-7d53-837b-faf2fe8ef4ab	order	automatic	parked	2026-11-20 07:52:17.638891+00	1	{"id": "01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6", "rev": 1}	1	ef_clerk	\\xf012b0d7fd6bb313bea094dd5f752e0894d82dcca48e246f4543059e23447bb4	ann	\N	{"visits": {"urged": 1}}	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.638891+00
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	01a1f7f1-21e8-70b0-92cc-7ed90d0e44d1	order	automatic	parked	2026-11-20 07:52:17.638891+00	1	{"id": "01a1f7f1-21e8-705e-aa2b-3bfd56506946", "rev": 1}	1	ef_clerk	\\xc2ce5c89bee688e72e53947748627955462488fe49450606d46b382aa2b99d79	ann	\N	{"visits": {"urged": 1}}	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e8-705e-aa2b-3bfd56506946 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.638891+00
default	01a1f7f1-21e9-7368-845f-55135ececbff	01a1f7f1-21e9-73b6-b62f-740d97bc0784	order	automatic	parked	2026-11-20 07:52:17.638891+00	1	{"id": "01a1f7f1-21e9-7368-845f-55135ececbff", "rev": 1}	1	ef_clerk	\\x59d18e37559559f0e1b7d974ba63f58517bced7f3a1a2957029928281e29051a	ann	\N	{"visits": {"urged": 1}}	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e9-7368-845f-55135ececbff of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.638891+00
default	01a1f7f1-21e9-76c8-b890-788b7911a18e	01a1f7f1-21e9-7716-a47c-a50094c9739d	order	automatic	parked	2026-11-20 07:52:17.638891+00	1	{"id": "01a1f7f1-21e9-76c8-b890-788b7911a18e", "rev": 1}	1	ef_clerk	\\x23ec1e0f606797a2d7a8f7f0be1a7500f25722f8f6326bf458ebdb22aa3b9307	ann	\N	{"visits": {"urged": 1}}	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e9-76c8-b890-788b7911a18e of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.638891+00
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	01a1f7f1-21ed-771a-bf1b-9b74af990c9f	order	automatic	parked	2026-11-20 07:52:17.645106+00	1	{"id": "01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6", "rev": 2}	0	ef_clerk	\\x170a8f2a27666777655d5b1ee83f5ffcdb76a46209b7ac0d9971404b0eab84d8	ann	\N	\N	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.645106+00
default	01a1f7f1-21eb-75c2-95ae-120baf19a752	01a1f7f1-21eb-760c-8144-b97a27d642d8	order	automatic	blocked	2026-11-20 07:52:17.638891+00	1	{"id": "01a1f7f1-21eb-75c2-95ae-120baf19a752", "rev": 1}	2	ef_clerk	\\x23e5a2b67666c1ffa6c69816a2d876fc0c2be53c4620db6de552d04f26cf1669	ann	\N	{"visits": {"urged": 1, "billed": 1}}	{"hint": "Create it; work that waits for it goes on by itself.", "detail": "No function of that name (meta jsonb, data jsonb) is in \\"public\\", owned by role \\"ef_boss\\" or a superuser.", "context": "while advancing entity 01a1f7f1-21eb-75c2-95ae-120baf19a752 of model \\"order\\"", "message": "process \\"nobody_made_this\\" does not exist", "sqlstate": "42704"}	2026-11-20 07:52:17.638891+00
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	01a1f7f1-21ed-7bd2-9d24-bac57a681e19	order	automatic	parked	2026-11-20 07:52:17.645106+00	1	{"id": "01a1f7f1-21e8-705e-aa2b-3bfd56506946", "rev": 2}	0	ef_clerk	\\xa3633918388fb17f491d4580f76530a6cbecf6c947525252982d630e656780dc	ann	\N	\N	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e8-705e-aa2b-3bfd56506946 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.645106+00
default	01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6	01a1f7f1-21ee-796c-8574-451113a0b06a	order	automatic	parked	2026-11-20 07:52:17.646085+00	1	{"id": "01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6", "rev": 3}	0	ef_clerk	\\x59fd2370e68ae1759700d1d0bb982be9ac1cdac024751ee4de66952e16548572	ann	\N	\N	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e7-7cfd-8d60-ae1fb5469ab6 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.646085+00
default	01a1f7f1-21e8-705e-aa2b-3bfd56506946	01a1f7f1-21ee-7f89-9fbe-c87e3f4f82e2	order	automatic	parked	2026-11-20 07:52:17.646085+00	1	{"id": "01a1f7f1-21e8-705e-aa2b-3bfd56506946", "rev": 3}	0	ef_clerk	\\x427f68b78d5923e29fbe40f542579fb3c691abf80c7d57f97f5ad64e2f02cf78	ann	\N	\N	{"hint": null, "detail": "It gave no reason.", "context": "PL/pgSQL function note_payment(jsonb,jsonb) line 4 at RAISE\\nprocess \\"note_payment\\" (function public.note_payment)\\nwhile firing transition \\"bill\\" of entity 01a1f7f1-21e8-705e-aa2b-3bfd56506946 of model \\"order\\"", "message": "the bank said no", "sqlstate": "22000"}	2026-11-20 07:52:17.646085+00
default	01a1f7f1-21ff-757c-9238-d218fed0a2a5	01a1f7f1-21ff-75d2-8abb-08af40d7c4a8	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-757c-9238-d218fed0a2a5", "rev": 1}	0	ef_clerk	\\x59854710e1175c7f00c05656e8b27fe1af7f1b1026ea8df649260c81be3145f0	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-760c-a250-b5dda56f5ffc	01a1f7f1-21ff-765e-9a4e-0975d314f659	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-760c-a250-b5dda56f5ffc", "rev": 1}	0	ef_clerk	\\x76ea21ac29358671b0183836148c920cd4a4e4888814698af01d4639a8aac77e	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-7697-8ac0-e92e06cce8ba	01a1f7f1-21ff-76e9-986e-a07be9305771	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-7697-8ac0-e92e06cce8ba", "rev": 1}	0	ef_clerk	\\x83b39da190192378e64b4e85fd5190c922ee3982c522c97b3a7a7e721d514589	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-771e-a35b-5a3a36712446	01a1f7f1-21ff-7770-8f1c-35afca19526e	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-771e-a35b-5a3a36712446", "rev": 1}	0	ef_clerk	\\x5a3768d3377d641eb7e174b465b224632488144684856f0d3862355c1ae0c359	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-77a1-bf52-a31d0a3315e6	01a1f7f1-21ff-77f3-8e4c-78dc6a0a75bb	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-77a1-bf52-a31d0a3315e6", "rev": 1}	0	ef_clerk	\\x173457aca3f71a509b2ae6f04a89f4ac87e4c661c40366bf6dfd437716b5db1b	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-7824-92ee-d933555b2b75	01a1f7f1-21ff-78d4-a36c-3aa5e78326d5	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-7824-92ee-d933555b2b75", "rev": 1}	0	ef_clerk	\\xea2bdfc0af93e9a43d53fae2904dc92ad62cac61bdc7ae994669ed464217518c	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-7912-b1d0-223d7b4c434f	01a1f7f1-21ff-7964-8a05-dd7c3f7d73de	order	automatic	due	2026-11-20 07:52:17.663045+00	0	{"id": "01a1f7f1-21ff-7912-b1d0-223d7b4c434f", "rev": 1}	0	ef_clerk	\\xbfaab6e177c42b43759237c9cfcb32b72abc359a59154fdd296fafb62bf4af53	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-709f-9b42-c81c8f8cbf55	01a1f7f1-21ff-71b2-b6c4-b285d7bb5341	order	automatic	due	2999-01-01 00:00:00+00	0	{"id": "01a1f7f1-21ff-709f-9b42-c81c8f8cbf55", "rev": 1}	0	ef_clerk	\\xe6e6ae1a17bbba01c76fef2b10047a8cd6c00865e338bfaed700bfe4f9d0cd19	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-721c-86a1-38a8adb93223	01a1f7f1-21ff-745a-b192-81f6c62ac973	order	automatic	due	2999-01-01 00:00:00+00	0	{"id": "01a1f7f1-21ff-721c-86a1-38a8adb93223", "rev": 1}	0	ef_clerk	\\x3eb892f1f64ba18276cbced915eee52e2750bb9fdff6b23f3b8751d8f56e4fb3	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
default	01a1f7f1-21ff-74c4-8ca4-f3894c4fb6dc	01a1f7f1-21ff-753b-ab2b-a42631af2c63	order	automatic	due	2999-01-01 00:00:00+00	0	{"id": "01a1f7f1-21ff-74c4-8ca4-f3894c4fb6dc", "rev": 1}	0	ef_clerk	\\x07bb66dc99ba270c9c37046db4c2fc48b8014360f43af6c34f01e1a95cc81246	\N	\N	\N	\N	2026-11-20 07:52:17.663045+00
\.


--
-- Data for Name: workflow; Type: TABLE DATA; Schema: ef_store; Owner: ef_boss
--

COPY ef_store.workflow (model, model_version, name, version, ord, current, active, definition, created_at, created_by) FROM stdin;
order	1	export	1	1	t	t	{"name":"export","initialState":"new","desc":"goods that cross a border","criterion":{"type":"simple","jsonPath":"$.country","operatorType":"NOT_EQUAL","value":"DE"},"states":{"new":{"transitions":[{"name":"declare","next":"declared","manual":true}]},"declared":{}}}	2026-11-20 07:52:17.630234+00	ef_boss
order	1	order	1	2	f	t	{"name":"order","initialState":"new","states":{"new":{"transitions":[{"name":"pay","next":"paid","manual":true,"processors":[{"name":"NotePayment","config":{"tax":0.190,"timeoutMs":5000}}]}]},"paid":{}}}	2026-11-20 07:52:17.630349+00	ef_boss
order	1	order	2	2	t	t	{"name":"order","initialState":"new","desc":"Bestellung – 注文","annotations":{"z":1,"a":[1.10,2e3]},"states":{"new":{"transitions":[{"name":"pay","next":"paid","manual":true,"processors":[{"name":"note_payment","config":{"tax":0.07}}]},{"name":"touch","next":"new","manual":true},{"name":"urge","next":"urged","criterion":{"type":"group","operator":"AND","conditions":[{"type":"simple","jsonPath":"$.urgent","operatorType":"EQUALS","value":true},{"type":"simple","jsonPath":"$.n","operatorType":"LESS_THAN","value":1e6}]}}]},"urged":{"transitions":[{"name":"bill","next":"billed","processors":[{"name":"note_payment"}]}]},"billed":{"transitions":[{"name":"post","next":"posted","processors":[{"name":"nobody_made_this"}]}]},"posted":{},"paid":{"transitions":[{"name":"ship","next":"shipped","criterion":{"type":"function","function":{"name":"MayShip"}}}]},"shipped":{}}}	2026-11-20 07:52:17.63163+00	ef_boss
order	2	second	1	1	t	t	{"name":"second","initialState":"a","cascade":"inline","states":{"a":{"transitions":[{"name":"on","next":"b"}]},"b":{"transitions":[{"name":"on","next":"c"},{"name":"back","next":"a","manual":true}]},"c":{}}}	2026-11-20 07:52:17.631815+00	ef_boss
Odd "näme"	1	A "quoted" one	1	2	t	t	{"name":"A \\"quoted\\" one","initialState":"Zu Hause","states":{"Zu Hause":{"transitions":[{"name":"leave","next":"Away","manual":true}]},"Away":{}}}	2026-11-20 07:52:17.632128+00	ef_boss
Odd "näme"	1	first	1	1	t	f	{"name":"first","initialState":"x","states":{"x":{}}}	2026-11-20 07:52:17.631973+00	ef_boss
\.


--
-- Name: claim claim_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.claim
    ADD CONSTRAINT claim_pkey PRIMARY KEY (tenant, key_hash);


--
-- Name: entity entity_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.entity
    ADD CONSTRAINT entity_pkey PRIMARY KEY (tenant, id);


--
-- Name: idempotency idempotency_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.idempotency
    ADD CONSTRAINT idempotency_pkey PRIMARY KEY (tenant, function, key);


--
-- Name: instance instance_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.instance
    ADD CONSTRAINT instance_pkey PRIMARY KEY (one);


--
-- Name: log log_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.log
    ADD CONSTRAINT log_pkey PRIMARY KEY (tenant, entity_id, at, id);


--
-- Name: model_history model_history_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.model_history
    ADD CONSTRAINT model_history_pkey PRIMARY KEY (model, version, seq);


--
-- Name: model model_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.model
    ADD CONSTRAINT model_pkey PRIMARY KEY (model, version);


--
-- Name: revision revision_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (tenant, entity_id, recorded_at, rev);


--
-- Name: revision_all revision_all_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.revision_all
    ADD CONSTRAINT revision_all_pkey PRIMARY KEY (tenant, entity_id, recorded_at, rev);


--
-- Name: schedule schedule_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.schedule
    ADD CONSTRAINT schedule_pkey PRIMARY KEY (name);


--
-- Name: schema_delta schema_delta_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.schema_delta
    ADD CONSTRAINT schema_delta_pkey PRIMARY KEY (model, version, seq);


--
-- Name: task task_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.task
    ADD CONSTRAINT task_pkey PRIMARY KEY (tenant, entity_id, id);


--
-- Name: workflow workflow_pkey; Type: CONSTRAINT; Schema: ef_store; Owner: ef_boss
--

ALTER TABLE ONLY ef_store.workflow
    ADD CONSTRAINT workflow_pkey PRIMARY KEY (model, model_version, name, version);


--
-- Name: entity_model; Type: INDEX; Schema: ef_store; Owner: ef_boss
--

CREATE INDEX entity_model ON ef_store.entity USING btree (model, id);


--
-- Name: revision_feed; Type: INDEX; Schema: ef_store; Owner: ef_boss
--

CREATE INDEX revision_feed ON ONLY ef_store.revision USING btree (epoch, xid, entity_id, rev);


--
-- Name: revision_all_epoch_xid_entity_id_rev_idx; Type: INDEX; Schema: ef_store; Owner: ef_boss
--

CREATE INDEX revision_all_epoch_xid_entity_id_rev_idx ON ef_store.revision_all USING btree (epoch, xid, entity_id, rev);


--
-- Name: task_blocked; Type: INDEX; Schema: ef_store; Owner: ef_boss
--

CREATE INDEX task_blocked ON ef_store.task USING btree (entity_id) WHERE (status = 'blocked'::text);


--
-- Name: task_due; Type: INDEX; Schema: ef_store; Owner: ef_boss
--

CREATE INDEX task_due ON ef_store.task USING btree (due_at, entity_id);


--
-- Name: revision_all_epoch_xid_entity_id_rev_idx; Type: INDEX ATTACH; Schema: ef_store; Owner: ef_boss
--

ALTER INDEX ef_store.revision_feed ATTACH PARTITION ef_store.revision_all_epoch_xid_entity_id_rev_idx;


--
-- Name: revision_all_pkey; Type: INDEX ATTACH; Schema: ef_store; Owner: ef_boss
--

ALTER INDEX ef_store.revision_pkey ATTACH PARTITION ef_store.revision_all_pkey;


--
-- Name: Odd "näme" entityflow_write; Type: TRIGGER; Schema: ef; Owner: ef_boss
--

CREATE TRIGGER entityflow_write INSTEAD OF INSERT OR DELETE OR UPDATE ON ef."Odd ""näme""" FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();


--
-- Name: empty entityflow_write; Type: TRIGGER; Schema: ef; Owner: ef_boss
--

CREATE TRIGGER entityflow_write INSTEAD OF INSERT OR DELETE OR UPDATE ON ef.empty FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();


--
-- Name: invoice entityflow_write; Type: TRIGGER; Schema: ef; Owner: ef_boss
--

CREATE TRIGGER entityflow_write INSTEAD OF INSERT OR DELETE OR UPDATE ON ef.invoice FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();


--
-- Name: order entityflow_write; Type: TRIGGER; Schema: ef; Owner: ef_boss
--

CREATE TRIGGER entityflow_write INSTEAD OF INSERT OR DELETE OR UPDATE ON ef."order" FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();


--
-- Name: private entityflow_write; Type: TRIGGER; Schema: ef; Owner: ef_boss
--

CREATE TRIGGER entityflow_write INSTEAD OF INSERT OR DELETE OR UPDATE ON ef.private FOR EACH ROW EXECUTE FUNCTION entityflow._view_write();


--
-- Name: claim entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.claim FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: entity entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.entity FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: idempotency entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.idempotency FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: instance entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.instance FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: log entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.log FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: model entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.model FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: model_history entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.model_history FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: revision entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.revision FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: revision_all entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.revision_all FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: schedule entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.schedule FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: schema_delta entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.schema_delta FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: task entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.task FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: workflow entityflow_guard; Type: TRIGGER; Schema: ef_store; Owner: ef_boss
--

CREATE TRIGGER entityflow_guard BEFORE INSERT OR DELETE OR UPDATE OR TRUNCATE ON ef_store.workflow FOR EACH STATEMENT EXECUTE FUNCTION entityflow._guard();


--
-- Name: SCHEMA ef; Type: ACL; Schema: -; Owner: ef_boss
--

GRANT USAGE ON SCHEMA ef TO PUBLIC;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT CREATE ON SCHEMA public TO ef_maker;


--
-- Name: SCHEMA entityflow; Type: ACL; Schema: -; Owner: postgres
--

GRANT USAGE ON SCHEMA entityflow TO ef_boss;


--
-- Name: TABLE "Odd ""näme"""; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT INSERT ON TABLE ef."Odd ""näme""" TO PUBLIC;


--
-- Name: COLUMN "Odd ""näme""".id; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT SELECT(id) ON TABLE ef."Odd ""näme""" TO ef_manager WITH GRANT OPTION;
SET SESSION AUTHORIZATION ef_manager;
GRANT SELECT(id) ON TABLE ef."Odd ""näme""" TO ef_auditor;
RESET SESSION AUTHORIZATION;


--
-- Name: COLUMN "Odd ""näme""".state; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT UPDATE(state) ON TABLE ef."Odd ""näme""" TO ef_clerk;
GRANT SELECT(state) ON TABLE ef."Odd ""näme""" TO ef_manager WITH GRANT OPTION;


--
-- Name: TABLE empty; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT SELECT ON TABLE ef.empty TO PUBLIC;


--
-- Name: TABLE invoice; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT ALL ON TABLE ef.invoice TO ef_maker WITH GRANT OPTION;
SET SESSION AUTHORIZATION ef_maker;
GRANT ALL ON TABLE ef.invoice TO ef_boss;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION ef_maker;
GRANT SELECT ON TABLE ef.invoice TO ef_auditor;
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE "order"; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT SELECT,INSERT,UPDATE ON TABLE ef."order" TO ef_manager WITH GRANT OPTION;
GRANT SELECT,DELETE ON TABLE ef."order" TO ef_clerk;
SET SESSION AUTHORIZATION ef_manager;
GRANT SELECT,INSERT ON TABLE ef."order" TO ef_clerk;
RESET SESSION AUTHORIZATION;


--
-- Name: COLUMN "order".state; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT UPDATE(state) ON TABLE ef."order" TO ef_manager WITH GRANT OPTION;
SET SESSION AUTHORIZATION ef_manager;
GRANT UPDATE(state) ON TABLE ef."order" TO ef_clerk WITH GRANT OPTION;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION ef_clerk;
GRANT UPDATE(state) ON TABLE ef."order" TO ef_auditor;
RESET SESSION AUTHORIZATION;


--
-- Name: COLUMN "order".data; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT UPDATE(data) ON TABLE ef."order" TO ef_manager WITH GRANT OPTION;
SET SESSION AUTHORIZATION ef_manager;
GRANT UPDATE(data) ON TABLE ef."order" TO ef_clerk WITH GRANT OPTION;
RESET SESSION AUTHORIZATION;
SET SESSION AUTHORIZATION ef_manager;
GRANT UPDATE(data) ON TABLE ef."order" TO ef_auditor;
RESET SESSION AUTHORIZATION;


--
-- Name: TABLE private; Type: ACL; Schema: ef; Owner: ef_boss
--

GRANT ALL ON TABLE ef.private TO ef_maker WITH GRANT OPTION;


--
-- PostgreSQL database dump complete
--


