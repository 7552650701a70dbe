/*
 * process_limit.c
 *		The time that a process may take (rule 5.6).
 *
 * A timeout of our own, as statement_timeout is not armed in workers.  It
 * ticks while a process runs: past the limit each tick cancels, as a process may
 * catch the cancellation and go on; and a language that does not look for
 * cancellations hears of them, whoever sent them.
 */
#include "compat.h"

#include <signal.h>

#include "storage/latch.h"
#include "utils/timeout.h"
#include "utils/timestamp.h"

#include "deadline.h"
#include "process_limit.h"

#define TICK_MS		100

static EfLimit *volatile innermost = NULL;
static EfDeadline *shared = NULL;
static TimeoutId timeout_id = MAX_TIMEOUTS; /* not registered in this process yet */
static volatile sig_atomic_t cancel_is_ours = false;

/* Cancels what runs, remembering whether it was us; in the signal handler. */
static void
cancel(void)
{
	if (!QueryCancelPending)
		cancel_is_ours = true;
	QueryCancelPending = true;
	InterruptPending = true;
	SetLatch(MyLatch);
}

/* The tick, in the signal handler. */
static void
tick(void)
{
	if (innermost == NULL)
		return;
	if (GetCurrentTimestamp() >= innermost->until)
		cancel();
	if ((QueryCancelPending || ProcDiePending) && shared->interrupt != NULL)
		shared->interrupt();
}

/* Tells languages that ask until when code may run. */
static void
publish(void)
{
	shared->at = innermost ? innermost->until : 0;
	if (shared->changed != NULL)
		shared->changed();
}

/* Begins to tick, for the outermost limit. */
static void
start_ticking(TimestampTz now)
{
	if (timeout_id == MAX_TIMEOUTS)
		timeout_id = RegisterTimeout(USER_TIMEOUT, tick);
	shared = ef_deadline_shared();
	enable_timeout_every(timeout_id,
						 Min(innermost->until, TimestampTzPlusMilliseconds(now, TICK_MS)), TICK_MS);
}

/* Takes a cancellation of ours back before it hits the next statement. */
static void
forgive(void)
{
	if (cancel_is_ours)
	{
		cancel_is_ours = false;
		QueryCancelPending = false;
	}
}

void
ef_limit_begin(EfLimit *limit, int ms)
{
	TimestampTz now = GetCurrentTimestamp();

	limit->outer = innermost;
	limit->ms = ms;
	limit->at = ms > 0 ? TimestampTzPlusMilliseconds(now, ms) : DT_NOEND;
	limit->until = limit->outer ? Min(limit->at, limit->outer->until) : limit->at;
	innermost = limit;
	if (limit->outer == NULL)
		start_ticking(now);
	publish();
}

bool
ef_limit_passed(const EfLimit *limit)
{
	return limit->at != DT_NOEND && GetCurrentTimestamp() >= limit->at;
}

void
ef_limit_end(EfLimit *limit)
{
	innermost = limit->outer;
	if (innermost == NULL)
		disable_timeout(timeout_id, false);
	forgive();
	publish();
}

void
ef_limit_insist(void)
{
	if (innermost != NULL && GetCurrentTimestamp() >= innermost->until)
		cancel();
}

void
ef_limit_reset(void)
{
	if (innermost == NULL)
		return;
	innermost = NULL;
	disable_timeout(timeout_id, false);
	forgive();
	publish();
}
