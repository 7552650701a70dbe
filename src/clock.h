/*
 * clock.h
 *		The time that a transaction's revisions bear (rule 1.3), and new ids.
 */
#ifndef EF_CLOCK_H
#define EF_CLOCK_H

#include "postgres.h"

#include "datatype/timestamp.h"
#include "utils/uuid.h"

/* The transaction's time of record, taken at the first call. */
extern TimestampTz ef_clock_transaction(void);

/*
 * The time for a revision that follows one of time "last".  Sets *adjusted when
 * the transaction's time had to move, now or earlier; 40001 when
 * entityflow.on_clock_conflict is error.
 */
extern TimestampTz ef_clock_after(TimestampTz last, bool *adjusted);

/* Forgets the transaction's time; called at its end. */
extern void ef_clock_reset(void);

/* The present instant, for due times. */
extern TimestampTz ef_clock_now(void);

/* A new UUID of version 7 (RFC 9562). */
extern void ef_clock_uuid(pg_uuid_t *id);

#endif							/* EF_CLOCK_H */
