/*
 * process_limit.c
 *		The time that a process may take (rule 5.6).
 *
 * A timeout of our own, as statement_timeout is not armed in workers.  It is
 * armed again until the process has left, since a process may catch the
 * cancellation and go on.
 */
#include "compat.h"

#include <signal.h>

#include "storage/latch.h"
#include "utils/timeout.h"
#include "utils/timestamp.h"

#include "deadline.h"
#include "process_limit.h"

#define REPEAT_MS	100

static EfLimit *innermost = NULL;
static TimeoutId timeout_id = MAX_TIMEOUTS; /* not registered in this process yet */
static volatile sig_atomic_t cancel_is_ours = false;

/* Runs in the signal handler: cancels what runs, remembering whether we did. */
static void
cancel(void)
{
	if (!QueryCancelPending)
		cancel_is_ours = true;
	QueryCancelPending = true;
	InterruptPending = true;
	SetLatch(MyLatch);
}

/* Tells languages that ask until when code may run. */
static void
publish(void)
{
	EfDeadline *shared = ef_deadline_shared();

	shared->at = innermost ? innermost->until : 0;
	if (shared->changed != NULL)
		shared->changed();
}

/* Sets or clears the timeout for the innermost limit. */
static void
arm(void)
{
	if (timeout_id == MAX_TIMEOUTS)
		timeout_id = RegisterTimeout(USER_TIMEOUT, cancel);
	if (innermost != NULL && innermost->until != DT_NOEND)
		enable_timeout_every(timeout_id, innermost->until, REPEAT_MS);
	else
		disable_timeout(timeout_id, false);
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
	TimestampTz outer = innermost ? innermost->until : DT_NOEND;

	limit->outer = innermost;
	limit->ms = ms;
	limit->at = ms > 0 ? TimestampTzPlusMilliseconds(GetCurrentTimestamp(), ms) : DT_NOEND;
	limit->until = Min(limit->at, outer);
	innermost = limit;
	if (limit->until != outer)
		arm();
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
	if (limit->until != (innermost ? innermost->until : DT_NOEND))
	{
		disable_timeout(timeout_id, false);
		forgive();
		arm();
	}
	publish();
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
