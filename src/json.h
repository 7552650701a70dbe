/*
 * json.h
 *		Documents: limits, paths, patches.  Pure functions of values.
 */
#ifndef EF_JSON_H
#define EF_JSON_H

#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/jsonb.h"

#define EF_DOCUMENT_DEPTH_MAX	200
#define EF_DOCUMENT_BYTES_MAX	(64 * 1024 * 1024)
#define EF_DOCUMENT_KEYS_MAX	1000000
#define EF_TEXT_MAX				4096	/* bytes of a path, a pattern, a reason */
#define EF_NAME_MAX				256 /* bytes of a name */
#define EF_MODEL_NAME_MAX		48

typedef enum EfStepKind
{
	EF_STEP_KEY,				/* .name or ['name'] */
	EF_STEP_INDEX,				/* [3] */
	EF_STEP_ANY					/* [*] */
} EfStepKind;

typedef struct EfStep
{
	EfStepKind	kind;
	char	   *key;
	int			keylen;
	int			index;
} EfStep;

typedef struct EfPath
{
	char	   *text;			/* canonical: begins with "$" */
	int			nsteps;
	EfStep	   *steps;
} EfPath;

/* Parses "$.a.b[*].c", with or without "$."; 22023 when malformed, 54000 when too long. */
extern EfPath *ef_json_path(const char *text);

/* Called for each value that a path finds; returns false to end the walk. */
typedef bool (*EfPathVisitor) (JsonbValue *value, void *arg);

/*
 * Visits what the path finds, in document order (nothing where a step finds
 * nothing); false when ended early.
 */
extern bool ef_json_path_walk(const EfPath *path, Jsonb *document, EfPathVisitor visitor, void *arg);

/*
 * Raises 22023 unless the document is an object, 54000 when it is beyond a
 * limit. "what" names it: "document", "patch".
 */
extern void ef_json_check(Jsonb *document, const char *what);

/* True when both are equal as jsonb values (1 = 1.0). */
extern bool ef_json_equal(Jsonb *a, Jsonb *b);

extern Jsonb *ef_json_empty(void);	/* {} */

/* RFC 7386: the target with the merge patch applied. */
extern Jsonb *ef_json_merge(Jsonb *target, Jsonb *patch);

/*
 * RFC 6902: the target with the array of operations applied; 22023 for a
 * malformed or failing operation, naming it by position.
 */
extern Jsonb *ef_json_patch(Jsonb *target, Jsonb *operations);

/* RFC 6902: operations that make b of a (ef_json_patch(a, diff) equals b); arrays index by index. */
extern Jsonb *ef_json_diff(Jsonb *a, Jsonb *b);

/* Either, by the patch's kind: an object merges, an array is RFC 6902, else 22023. */
extern Jsonb *ef_json_apply(Jsonb *target, Jsonb *patch);

/* Building objects: one call a member; value NULL means JSON null. */
extern JsonbParseState *ef_json_begin(void);
extern void ef_json_add_text(JsonbParseState **state, const char *name, const char *value);
extern void ef_json_add_int(JsonbParseState **state, const char *name, int64 value);
extern void ef_json_add_bool(JsonbParseState **state, const char *name, bool value);
extern void ef_json_add_jsonb(JsonbParseState **state, const char *name, Jsonb *value);
extern Jsonb *ef_json_end(JsonbParseState **state);

/* A member of an object: as text (NULL when absent or no string), as Jsonb (NULL when absent). */
extern char *ef_json_get_text(Jsonb *object, const char *name);
extern Jsonb *ef_json_get(Jsonb *object, const char *name);

#endif							/* EF_JSON_H */
