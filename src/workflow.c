/*
 * workflow.c
 *		Stored workflows, compiled once per backend, and the choice among them.
 *
 * The cache holds items of two kinds: one version of a workflow, which is
 * immutable, and the list of a model version's workflows, which imports
 * change.  Whenever the generation of models moves, all items leave the cache.
 * An item is freed when nobody has it pinned; one that is pinned when it leaves
 * is doomed, and its last pin frees it.
 */
#include "postgres.h"

#include "common/hashfn.h"
#include "utils/builtins.h"
#include "utils/hsearch.h"
#include "utils/memutils.h"

#include "plan.h"
#include "workflow.h"
#include "workflow_private.h"

#define NAMES_SHOWN		5		/* workflows that a WARNING lists */

/* The list of a model version has no name and version 0. */
typedef struct Key
{
	const char *model;
	int32		model_version;
	const char *name;
	int32		version;
} Key;

typedef struct Cached
{
	Key			key;			/* strings in context */
	MemoryContext context;		/* holds all of the item, and the item */
	int			pins;
	bool		doomed;			/* no longer in the cache */
	EfWorkflow	workflow;		/* when the key has a name */
	int			nrows;			/* else the list, inactive ones included */
	EfWorkflowRow *rows;
} Cached;

typedef struct Entry
{
	Key			key;			/* strings in the item's context */
	Cached	   *item;
} Entry;

static HTAB *cache = NULL;
static uint64 cache_generation = 0;

/* For dynahash: keys hold pointers to their strings. */
static uint32
hash_key(const void *key, Size size)
{
	const Key  *k = key;
	uint32		hash = string_hash(k->model, strlen(k->model) + 1);

	hash = hash_combine(hash, string_hash(k->name, strlen(k->name) + 1));
	return hash_combine(hash, murmurhash32((uint32) k->model_version * 31 + (uint32) k->version));
}

/* For dynahash: 0 when equal. */
static int
compare_keys(const void *a, const void *b, Size size)
{
	const Key  *one = a;
	const Key  *other = b;

	if (one->version == other->version && one->model_version == other->model_version &&
		strcmp(one->name, other->name) == 0)
		return strcmp(one->model, other->model);
	return 1;
}

static void
make_cache(void)
{
	HASHCTL		control = {
		.keysize = sizeof(Key),
		.entrysize = sizeof(Entry),
		.hash = hash_key,
		.match = compare_keys,
		.hcxt = CacheMemoryContext
	};

	cache = hash_create("entityflow workflows", 64, &control,
						HASH_ELEM | HASH_FUNCTION | HASH_COMPARE | HASH_CONTEXT);
}

/* Takes an item out of the cache; pinned ones live on, doomed. */
static void
drop_item(Cached *item)
{
	hash_search(cache, &item->key, HASH_REMOVE, NULL);
	item->doomed = true;
	if (item->pins == 0)
		MemoryContextDelete(item->context);
}

/* Empties the cache when something may have changed since the last look. */
static void
refresh(void)
{
	uint64		generation = ef_model_generation();
	HASH_SEQ_STATUS scan;
	Entry	   *entry;

	if (cache == NULL)
		make_cache();
	if (generation == cache_generation)
		return;
	hash_seq_init(&scan, cache);
	while ((entry = hash_seq_search(&scan)) != NULL)
		drop_item(entry->item);
	cache_generation = generation;
}

/* Callback of the context that a pin belongs to. */
static void
unpin(void *arg)
{
	Cached	   *item = arg;

	if (--item->pins == 0 && item->doomed)
		MemoryContextDelete(item->context);
}

/* Compiles one stored version into the item, whose context is current. */
static void
load_workflow(Cached *item)
{
	MemoryContext scratch = AllocSetContextCreate(CurrentMemoryContext, "entityflow workflow document",
												  ALLOCSET_DEFAULT_SIZES);
	char	   *text;
	EfNode	   *document;

	MemoryContextSwitchTo(scratch);
	text = ef_workflow_read(item->key.model, item->key.model_version, item->key.name, item->key.version);
	document = ef_definition_parse(text, strlen(text));
	MemoryContextSwitchTo(item->context);
	item->workflow.name = pstrdup(item->key.name);
	item->workflow.version = item->key.version;
	item->workflow.definition = ef_definition_compile(document, true);
	MemoryContextDelete(scratch);
}

/* Builds an item in a child of the current context, so that an error frees it. */
static Cached *
build_item(const Key *key)
{
	MemoryContext context = AllocSetContextCreate(CurrentMemoryContext, "entityflow workflow",
												  ALLOCSET_SMALL_SIZES);
	MemoryContext old = MemoryContextSwitchTo(context);
	Cached	   *item = palloc0(sizeof(Cached));

	item->context = context;
	item->key = *key;
	item->key.model = pstrdup(key->model);
	item->key.name = pstrdup(key->name);
	MemoryContextSetIdentifier(context, item->key.name);
	if (*key->name != '\0')
		load_workflow(item);
	else
		item->nrows = ef_workflow_rows(key->model, key->model_version, &item->rows);
	MemoryContextSwitchTo(old);
	return item;
}

/*
 * Moves a new item into the cache, unless loading it took in news: then it
 * serves this pin only.
 */
static void
keep_item(Cached *item)
{
	if (ef_model_generation() == cache_generation)
	{
		Entry	   *entry = hash_search(cache, &item->key, HASH_ENTER, NULL);

		entry->item = item;
	}
	else
		item->doomed = true;
	MemoryContextSetParent(item->context, CacheMemoryContext);
}

/* Finds or builds an item and pins it for the life of the current context. */
static Cached *
pin_item(const Key *key)
{
	MemoryContextCallback *callback = palloc0(sizeof(MemoryContextCallback));
	Entry	   *entry;
	Cached	   *item;

	refresh();
	entry = hash_search(cache, key, HASH_FIND, NULL);
	if (entry != NULL)
		item = entry->item;
	else
	{
		item = build_item(key);
		keep_item(item);
	}
	item->pins++;
	callback->func = unpin;
	callback->arg = item;
	MemoryContextRegisterResetCallback(CurrentMemoryContext, callback);
	return item;
}

/* The built-in workflow, compiled at the first call and kept: it needs no pins. */
static const EfWorkflow *
builtin(void)
{
	static EfWorkflow workflow = {EF_WORKFLOW_BUILTIN, 0, NULL};
	MemoryContext context;
	MemoryContext old;
	EfDefinition *definition;

	if (workflow.definition != NULL)
		return &workflow;
	context = AllocSetContextCreate(CurrentMemoryContext, "entityflow workflow", ALLOCSET_SMALL_SIZES);
	MemoryContextSetIdentifier(context, EF_WORKFLOW_BUILTIN);
	old = MemoryContextSwitchTo(context);
	definition = ef_definition_compile(ef_definition_builtin(), false);
	MemoryContextSwitchTo(old);
	MemoryContextSetParent(context, CacheMemoryContext);
	workflow.definition = definition;
	return &workflow;
}

const EfWorkflow *
ef_workflow_pin(const char *model, int32 model_version, const char *name, int32 version)
{
	Key			key = {model, model_version, name, version};

	if (version == 0)
		return builtin();
	return &pin_item(&key)->workflow;
}

/* Error context callback: whose criterion is being evaluated. */
static void
criterion_context(void *arg)
{
	errcontext("criterion of workflow \"%s\"", (const char *) arg);
}

/* Whether the workflow takes an entity. */
static bool
takes(const EfWorkflow *workflow, const EfSubject *subject)
{
	ErrorContextCallback context = {
		.previous = error_context_stack,
		.callback = criterion_context,
		.arg = workflow->name
	};
	bool		result;

	if (workflow->definition->criterion == NULL)
		return true;
	error_context_stack = &context;
	result = ef_criterion_holds(workflow->definition->criterion, subject, NULL);
	error_context_stack = context.previous;
	return result;
}

/* Names of the active workflows, for messages. */
static char *
active_names(const Cached *list)
{
	StringInfoData names;
	int			count = 0;

	initStringInfo(&names);
	for (int i = 0; i < list->nrows; i++)
	{
		if (!list->rows[i].active)
			continue;
		if (++count <= NAMES_SHOWN)
			appendStringInfo(&names, "%s\"%s\"", count > 1 ? ", " : "", list->rows[i].name);
	}
	if (count > NAMES_SHOWN)
		appendStringInfo(&names, " and %d more", count - NAMES_SHOWN);
	return names.data;
}

/* Tells that an entity fell through to the built-in workflow (rule 2.2). */
static void
warn_unmatched(const EfModel *model, const Cached *list)
{
	char	   *names = active_names(list);

	ereport(WARNING,
			(errcode(ERRCODE_WARNING),
			 errmsg("no workflow of model \"%s\" version %d takes this entity", model->name, model->version),
			 *names == '\0' ?
			 errdetail("None of its workflows is active; the built-in workflow \"%s\" is used.",
					   EF_WORKFLOW_BUILTIN) :
			 errdetail("None of the criteria of its active workflows %s holds; the built-in workflow \"%s\" is used.",
					   names, EF_WORKFLOW_BUILTIN),
			 errhint("Import a last workflow without criterion for everything else.")));
}

const EfWorkflow *
ef_workflow_select(const EfModel *model, const EfSubject *subject)
{
	Key			key = {model->name, model->version, "", 0};
	Cached	   *list = pin_item(&key);

	for (int i = 0; i < list->nrows; i++)
	{
		const EfWorkflow *workflow;

		if (!list->rows[i].active)
			continue;
		workflow = ef_workflow_pin(model->name, model->version,
								   list->rows[i].name, list->rows[i].version);
		if (takes(workflow, subject))
			return workflow;
	}
	if (list->nrows > 0)
		warn_unmatched(model, list);
	return builtin();
}
