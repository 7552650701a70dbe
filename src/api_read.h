/*
 * api_read.h
 *		What the reading SQL functions share.
 */
#ifndef EF_API_READ_H
#define EF_API_READ_H

#include "postgres.h"

#include "entity.h"
#include "guard.h"
#include "model.h"

/* True when models exist; a read of nothing gives no row. */
extern bool ef_api_read_possible(void);

/* Connects to SPI and enters the guard; the two are left together. */
extern EfGuard ef_api_read_begin(void);
extern void ef_api_read_end(const EfGuard *guard);

/* Opens a model's current version; 42501 without SELECT on it. */
extern EfModel *ef_api_read_model(const char *name, int32 version, Oid user);

/* Reads a head, deleted or not; false when there is none, 42501 without SELECT on its model. */
extern bool ef_api_read_head(const pg_uuid_t *id, Oid user, EfEntity *entity);

#endif							/* EF_API_READ_H */
