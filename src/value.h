/*
 * value.h
 *		jsonb values while documents are compared and changed.  Pure.
 */
#ifndef EF_VALUE_H
#define EF_VALUE_H

#include "postgres.h"

#include "utils/jsonb.h"

/*
 * A value under change.  Until something below it is touched a container is
 * one jbvBinary leaf that points into the original, which must outlive it;
 * expanded, its children are values of their own.
 */
typedef struct EfValue EfValue;

struct EfValue
{
	JsonbValue	leaf;			/* unless expanded */
	bool		expanded;
	bool		object;			/* when expanded: object or array */
	int			count;
	int			capacity;
	JsonbValue *keys;			/* of an object, in jsonb's order */
	EfValue   **children;
};

/* The order of keys within jsonb: negative, 0, positive. */
extern int	ef_value_compare_keys(const JsonbValue *a, const JsonbValue *b);

/* The whole document: a scalar, or jbvBinary. */
extern void ef_value_root(Jsonb *document, JsonbValue *value);

/* Whether an unexpanded value is a container of that kind. */
extern bool ef_value_is_object(const JsonbValue *value);
extern bool ef_value_is_array(const JsonbValue *value);

extern EfValue *ef_value_make(const JsonbValue *leaf);

/* Turns a container into children; false when the value is a scalar. */
extern bool ef_value_expand(EfValue *value);

/* The place of a key in an expanded object, or the one where it would be. */
extern bool ef_value_find(const EfValue *object, const JsonbValue *key, int *at);

/* Puts a child in at a place of an expanded container; the key is NULL in arrays. */
extern void ef_value_insert(EfValue *container, int at, const JsonbValue *key, EfValue *child);

/* Takes the child at a place out. */
extern EfValue *ef_value_take(EfValue *container, int at);

/* Copies a value and adds the bytes it takes to a budget's use; 54000 beyond a document's size. */
extern EfValue *ef_value_clone(const EfValue *value, Size *copied);

extern Jsonb *ef_value_to_jsonb(EfValue *value);

#endif							/* EF_VALUE_H */
