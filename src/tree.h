/*
 * tree.h
 *		JSON text as a tree that keeps the order of members, for definitions.
 *
 * jsonb reorders keys; in a workflow the order of declaration has a meaning
 * (rule 2.6).  Trees are immutable and live in the memory context they were
 * parsed in.
 */
#ifndef EF_TREE_H
#define EF_TREE_H

#include "postgres.h"

#include "lib/stringinfo.h"
#include "utils/jsonb.h"

typedef enum EfNodeType
{
	EF_NODE_NULL,
	EF_NODE_BOOLEAN,
	EF_NODE_NUMBER,
	EF_NODE_STRING,
	EF_NODE_ARRAY,
	EF_NODE_OBJECT
} EfNodeType;

typedef struct EfNode EfNode;

struct EfNode
{
	EfNodeType	type;
	bool		boolean;
	char	   *string;			/* a string's value, or a number's text */
	int			count;			/* items of an array, members of an object */
	char	  **names;			/* an object's member names */
	EfNode	  **items;			/* values of members, or items */
};

/* Parses a text; 22P02 by the server's parser, 22P05 for \u0000, 54000 beyond depth 200. */
extern EfNode *ef_tree_parse(const char *text, int length);

/* The value of an object's member (the last of that name), NULL when there is none (or node is no object). */
extern const EfNode *ef_tree_get(const EfNode *object, const char *name);

/* True when node is NULL or JSON null. */
extern bool ef_tree_is_null(const EfNode *node);

/* A name that an object bears twice, or NULL. */
extern const char *ef_tree_duplicate(const EfNode *object);

/* "null", "boolean", "number", "string", "array", "object". */
extern const char *ef_tree_type_name(const EfNode *node);

/* Equal by value: numbers as numbers, objects only with their members in the same order; NULL is null. */
/* The value of a number that is whole (5, 5.0), not negative and fits, else -1. */
extern int	ef_tree_integer(const EfNode *node);

extern bool ef_tree_equal(const EfNode *a, const EfNode *b);

/* Appends the node as compact JSON, member order kept. */
extern void ef_tree_print(StringInfo out, const EfNode *node);

extern Jsonb *ef_tree_to_jsonb(const EfNode *node);

#endif							/* EF_TREE_H */
