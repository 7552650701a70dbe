/*
 * fuzz.h
 *		What targets share.  A target does one execution: it makes an input from
 *		the random numbers given here and raises an error when something is wrong.
 *
 * To add one: a function, a line in entityflow_fuzz.c, its objects in the Makefile.
 */
#ifndef EF_FUZZ_H
#define EF_FUZZ_H

#include "postgres.h"

#include "fmgr.h"
#include "lib/stringinfo.h"
#include "utils/jsonb.h"

/* Begins the random numbers of an execution. */
extern void ef_fuzz_seed(uint64 seed);

/* A number from 0 to n - 1. */
extern uint32 ef_fuzz_below(uint32 n);

/* Appends random JSON text, containers nested so deep at most. */
extern void ef_fuzz_json(StringInfo out, int depth);

/* A random value, or a random object, nested so deep at most. */
extern Jsonb *ef_fuzz_value(int depth);
extern Jsonb *ef_fuzz_object(int depth);

/* A member's name, from a small set so that names meet. */
extern const char *ef_fuzz_name(void);

/* Changes some bytes; what comes out is valid in the database's encoding. */
extern void ef_fuzz_mutate(StringInfo text);

/* Keeps an input for the report of a failure, in addition to those kept before. */
extern void ef_fuzz_note(const char *what, const char *input);

/* Runs an action in a subtransaction; its SQLSTATE, or 0. Results may be palloc'd. */
extern int	ef_fuzz_try(void (*action) (void *arg), void *arg);

/* In PG_CATCH: raises again; the execution is no failure when its SQLSTATE is one of these. */
extern void ef_fuzz_expect(const char *input, const int *codes, int ncodes) pg_attribute_noreturn();

extern Jsonb *ef_fuzz_jsonb_in(const char *text);
extern char *ef_fuzz_jsonb_out(Jsonb *value);

/* Raises unless the value is written as the server would write it. */
extern void ef_fuzz_well_formed(Jsonb *value);

/* The targets */
extern void ef_fuzz_tree(void);
extern void ef_fuzz_path(void);
extern void ef_fuzz_check(void);
extern void ef_fuzz_merge(void);
extern void ef_fuzz_patch(void);
extern void ef_fuzz_diff(void);
extern void ef_fuzz_definition(void);
extern void ef_fuzz_criterion(void);

#endif							/* EF_FUZZ_H */
