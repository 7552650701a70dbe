/*
 * extension.h
 *		Presence of the extension.
 */
#ifndef EF_EXTENSION_H
#define EF_EXTENSION_H

#include "postgres.h"

/* Locks the extension against DROP to the end of the transaction; false when it does not exist (any more). */
extern bool ef_extension_lock(void);

/* The same, also against others who create storage or models; 42704 without extension. */
extern void ef_extension_lock_creation(void);

/* Raises 55000 inside a script of CREATE or ALTER EXTENSION: what it makes would become a member. */
extern void ef_extension_refuse_script(const char *function);

#endif							/* EF_EXTENSION_H */
