/*
 * process_lookup.c
 *		Which function a process is (rule 5.1), cached per backend.
 *
 * Callbacks only mark the cache stale; the next lookup empties it.  Functions
 * that run at that moment are freed by their last caller.
 */
#include "compat.h"

#include "catalog/namespace.h"
#include "catalog/pg_authid.h"
#include "catalog/pg_type.h"
#include "common/hashfn.h"
#include "nodes/value.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/inval.h"
#include "utils/lsyscache.h"
#include "utils/memutils.h"
#include "utils/syscache.h"
#include "utils/varlena.h"

#include "guc.h"
#include "json.h"
#include "process_lookup.h"

typedef struct Key
{
	Oid			owner;
	Oid			user;
	int			kind;
	char		name[EF_NAME_MAX + 1];
} Key;

typedef struct Entry
{
	Key			key;
	EfFunction *function;
} Entry;

static HTAB *cache = NULL;
static char *cached_path = NULL;	/* the process_path that the cache is for */
static char *cached_search_path = NULL; /* and what it is as search_path */
static bool cache_valid = false;

/* Appends one character of a name in snake_case. */
static void
append_snake(StringInfo out, const char *name, int i)
{
	char		c = name[i];
	char		before = i > 0 ? name[i - 1] : '\0';
	bool		upper = c >= 'A' && c <= 'Z';
	bool		word = (before >= 'a' && before <= 'z') || (before >= '0' && before <= '9');
	bool		acronym = before >= 'A' && before <= 'Z' && name[i + 1] >= 'a' && name[i + 1] <= 'z';

	if (c == '-' || c == ' ' || c == '\t')
		c = '_';
	if (c == '_' && out->len > 0 && out->data[out->len - 1] == '_')
		return;
	if (upper && (word || acronym))
		appendStringInfoChar(out, '_');
	appendStringInfoChar(out, upper ? c - 'A' + 'a' : c);
}

char *
ef_process_snake(const char *name)
{
	StringInfoData out;

	initStringInfo(&out);
	for (int i = 0; name[i] != '\0'; i++)
		append_snake(&out, name, i);
	return out.data;
}

List *
ef_process_schemas(void)
{
	List	   *names;
	List	   *schemas = NIL;
	ListCell   *cell;

	if (!SplitIdentifierString(pstrdup(ef_process_path), ',', &names))
		ereport(ERROR,
				(errcode(ERRCODE_INVALID_PARAMETER_VALUE),
				 errmsg("entityflow.process_path is no list of schemas"),
				 errdetail("Its value is \"%s\".", ef_process_path),
				 errhint("Separate names by commas, and put names with blanks or capitals into double quotes.")));
	foreach(cell, names)
		schemas = lappend(schemas, makeString(lfirst(cell)));
	return schemas;
}

Oid
ef_process_schema(const char *name)
{
	Oid			schema = get_namespace_oid(name, true);

	if (!OidIsValid(schema) ||
		ef_compat_namespace_aclcheck(schema, GetUserId(), ACL_USAGE) != ACLCHECK_OK)
		return InvalidOid;
	return schema;
}

bool
ef_process_fits(Form_pg_proc function, EfProcessKind kind)
{
	return function->prokind == PROKIND_FUNCTION && !function->proretset &&
		function->pronargs == 2 &&
		function->proargtypes.values[0] == JSONBOID &&
		function->proargtypes.values[1] == JSONBOID &&
		(function->prorettype == JSONBOID ||
		 (kind == EF_KIND_CRITERION && function->prorettype == BOOLOID));
}

bool
ef_process_admits(Form_pg_proc function, Oid owner)
{
	return function->proowner == owner || superuser_arg(function->proowner);
}

/* The function of exactly that name in one schema, InvalidOid when there is none to pick up. */
static Oid
find_in(Oid schema, const char *name, Oid owner, EfProcessKind kind)
{
	Oid			types[2] = {JSONBOID, JSONBOID};
	HeapTuple	tuple = SearchSysCache3(PROCNAMEARGSNSP, CStringGetDatum(name),
										PointerGetDatum(buildoidvector(types, 2)),
										ObjectIdGetDatum(schema));
	Form_pg_proc function;
	Oid			found = InvalidOid;

	if (!HeapTupleIsValid(tuple))
		return InvalidOid;
	function = (Form_pg_proc) GETSTRUCT(tuple);
	if (ef_process_fits(function, kind) && ef_process_admits(function, owner))
		found = function->oid;
	ReleaseSysCache(tuple);
	return found;
}

/* The function of exactly that name in the first schema that has one. */
static Oid
find(const char *name, Oid owner, EfProcessKind kind)
{
	ListCell   *cell;
	Oid			found = InvalidOid;

	if (strlen(name) >= NAMEDATALEN)
		return InvalidOid;
	foreach(cell, ef_process_schemas())
	{
		Oid			schema = ef_process_schema(strVal(lfirst(cell)));

		if (OidIsValid(schema))
			found = find_in(schema, name, owner, kind);
		if (OidIsValid(found))
			break;
	}
	return found;
}

/* Whether a role can become more than it is: whose rights those are does not matter then. */
static bool
is_powerful(Oid role)
{
	static const Oid powers[] = {
		ROLE_PG_EXECUTE_SERVER_PROGRAM, ROLE_PG_READ_SERVER_FILES, ROLE_PG_WRITE_SERVER_FILES,
		ROLE_PG_READ_ALL_DATA, ROLE_PG_WRITE_ALL_DATA
	};

	if (has_createrole_privilege(role))
		return true;
	for (int i = 0; i < lengthof(powers); i++)
	{
		if (is_member_of_role(role, powers[i]))
			return true;
	}
	return false;
}

/*
 * Whether a function may have a role's rights: superusers run only functions of
 * superusers, powerful roles also their own, others all that are picked up.
 */
static bool
may_run(Oid role, Oid function_owner)
{
	if (superuser_arg(function_owner))
		return true;
	return !superuser_arg(role) && (role == function_owner || !is_powerful(role));
}

/* Keeps what a call needs of a function, in a context of its own. */
static EfFunction *
describe(Oid oid)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "entityflow process",
												  ALLOCSET_SMALL_SIZES);
	HeapTuple	tuple = SearchSysCache1(PROCOID, ObjectIdGetDatum(oid));
	EfFunction *function;
	Form_pg_proc form;

	if (!HeapTupleIsValid(tuple))
		elog(ERROR, "cache lookup failed for function %u", oid);
	form = (Form_pg_proc) GETSTRUCT(tuple);
	function = MemoryContextAllocZero(context, sizeof(EfFunction));
	function->context = context;
	function->result = form->prorettype;
	function->trusted = may_run(GetUserId(), form->proowner);
	function->name = MemoryContextStrdup(context,
										 quote_qualified_identifier(get_namespace_name(form->pronamespace),
																	NameStr(form->proname)));
	ReleaseSysCache(tuple);
	fmgr_info_cxt(oid, &function->info, context);
	MemoryContextSetParent(context, CacheMemoryContext);
	return function;
}

void
ef_process_hold(EfFunction *function)
{
	function->depth++;
}

void
ef_process_release(EfFunction *function)
{
	if (--function->depth == 0 && function->doomed)
		MemoryContextDelete(function->context);
}

/* Drops a function from the cache; one that runs is freed by its last caller. */
static void
doom(EfFunction *function)
{
	function->doomed = true;
	if (function->depth == 0)
		MemoryContextDelete(function->context);
}

/* entityflow.process_path as a search_path, temporary objects last. */
static char *
make_search_path(void)
{
	StringInfoData path;
	ListCell   *cell;

	initStringInfo(&path);
	foreach(cell, ef_process_schemas())
		appendStringInfo(&path, "%s, ", quote_identifier(strVal(lfirst(cell))));
	appendStringInfoString(&path, "pg_temp");
	return path.data;
}

const char *
ef_process_search_path(void)
{
	return cached_search_path;
}

/* Keeps a text in place of another one. */
static void
keep(char **place, const char *text)
{
	char	   *copy = MemoryContextStrdup(TopMemoryContext, text);

	if (*place != NULL)
		pfree(*place);
	*place = copy;
}

/* Empties the cache, and makes it one for the present process_path. */
static void
start_cache(void)
{
	HASHCTL		control = {.keysize = sizeof(Key),.entrysize = sizeof(Entry)};
	HASH_SEQ_STATUS scan;
	Entry	   *entry;

	if (cache != NULL)
	{
		hash_seq_init(&scan, cache);
		while ((entry = hash_seq_search(&scan)) != NULL)
			doom(entry->function);
		hash_destroy(cache);
		cache = NULL;
	}
	keep(&cached_search_path, make_search_path());
	keep(&cached_path, ef_process_path);
	cache = hash_create("entityflow processes", 64, &control, HASH_ELEM | HASH_BLOBS);
	cache_valid = true;
}

/* Finds the function in the catalog: the exact name, then its snake_case. */
static EfFunction *
find_function(const char *name, Oid owner, EfProcessKind kind)
{
	Oid			oid = find(name, owner, kind);

	if (!OidIsValid(oid))
		oid = find(ef_process_snake(name), owner, kind);
	return OidIsValid(oid) ? describe(oid) : NULL;
}

EfFunction *
ef_process_lookup(const char *name, Oid owner, EfProcessKind kind)
{
	Key			key;
	Entry	   *entry;
	EfFunction *function;

	if (strlen(name) > EF_NAME_MAX)
		return NULL;
	if (!cache_valid || cache == NULL || strcmp(cached_path, ef_process_path) != 0)
		start_cache();
	memset(&key, 0, sizeof(key));
	key.owner = owner;
	key.user = GetUserId();
	key.kind = kind;
	strcpy(key.name, name);
	entry = hash_search(cache, &key, HASH_FIND, NULL);
	if (entry != NULL)
		return entry->function;
	function = find_function(name, owner, kind);
	if (function != NULL)
	{
		entry = hash_search(cache, &key, HASH_ENTER, NULL);
		entry->function = function;
	}
	return function;
}

/* Anything that decides which function is picked up has changed. */
static void
invalidate(Datum arg, int cacheid, uint32 hashvalue)
{
	cache_valid = false;
}

void
ef_process_lookup_init(void)
{
	CacheRegisterSyscacheCallback(PROCOID, invalidate, (Datum) 0);
	CacheRegisterSyscacheCallback(NAMESPACEOID, invalidate, (Datum) 0);
	CacheRegisterSyscacheCallback(AUTHOID, invalidate, (Datum) 0);
	CacheRegisterSyscacheCallback(AUTHMEMMEMROLE, invalidate, (Datum) 0);
}
