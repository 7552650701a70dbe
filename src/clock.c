/*
 * clock.c
 *		The time that a transaction's revisions bear (rule 1.3), and new ids.
 */
#include "compat.h"

#include "port/pg_bswap.h"
#include "utils/timestamp.h"

#include "clock.h"
#include "guc.h"

static TimestampTz transaction_time = 0;	/* 0: not taken yet */
static bool transaction_adjusted = false;

TimestampTz
ef_clock_now(void)
{
	return GetCurrentTimestamp();
}

TimestampTz
ef_clock_transaction(void)
{
	if (transaction_time == 0)
		transaction_time = ef_clock_now();
	return transaction_time;
}

TimestampTz
ef_clock_after(TimestampTz last, bool *adjusted)
{
	if (last > ef_clock_transaction())
	{
		if (ef_on_clock_conflict == EF_CLOCK_ERROR)
			ereport(ERROR,
					(errcode(ERRCODE_T_R_SERIALIZATION_FAILURE),
					 errmsg("the entity was changed after this transaction took its time"),
					 errdetail("The transaction's time is %s.",
						pstrdup(timestamptz_to_str(transaction_time))),
					 errhint("Retry the transaction, or set entityflow.on_clock_conflict to adjust.")));
		transaction_time = last + 1;
		transaction_adjusted = true;
	}
	*adjusted = transaction_adjusted;
	return transaction_time;
}

void
ef_clock_reset(void)
{
	transaction_time = 0;
	transaction_adjusted = false;
}

/* 48 bits of Unix milliseconds, 12 bits of their fraction, 62 random bits. */
void
ef_clock_uuid(pg_uuid_t *id)
{
	int64		us = GetCurrentTimestamp() +
		(int64) (POSTGRES_EPOCH_JDATE - UNIX_EPOCH_JDATE) * USECS_PER_DAY;
	uint64		ms = us / 1000;
	uint32		fraction = (uint32) ((us % 1000) * 4096 / 1000);

	if (!pg_strong_random(id->data + 8, 8))
		ereport(ERROR,
				(errcode(ERRCODE_INTERNAL_ERROR),
				 errmsg("could not generate random values")));
	for (int i = 0; i < 6; i++)
		id->data[i] = (unsigned char) (ms >> (40 - 8 * i));
	id->data[6] = 0x70 | (fraction >> 8);
	id->data[7] = fraction & 0xff;
	id->data[8] = (id->data[8] & 0x3f) | 0x80;
}
