/*
 * deadline.c
 *		Stops Python code at the end of its time (rule 5.6).
 *
 * The server's cancellation is looked at within SQL only, so a thread watches
 * the clock while a process runs, and also whether a cancellation is pending.
 * Then it leaves a pending call with the interpreter, which the main thread
 * makes between two bytecodes and which raises DeadlineExceeded there.  The
 * thread never takes the interpreter's lock and so cannot block on it.
 *
 * A process that swallows the exception gets it again; from the third time on
 * at every line that it executes, so that no handler keeps it.
 *
 * Locking: the mutex protects what the thread waits for and is held for a few
 * instructions only, never across a call into Python or the server.
 */
#include "postgres.h"

#include <pthread.h>
#include <signal.h>
#include <time.h>

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/timestamp.h"

#include "../deadline.h"
#include "plpython.h"

#define LOOK_MS			100		/* how often a running process is looked at */
#define REPEAT_MS		50		/* how often one past its end is interrupted */
#define PATIENCE		3		/* interruptions before every line is one */

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(ef_python_deadline);

static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t woken = PTHREAD_COND_INITIALIZER;
static TimestampTz watched = 0; /* as EfDeadline.at */
static bool asleep = false;		/* the thread waits without end */
static volatile bool queued = false;	/* a pending call is with the interpreter */

/* Used by the main thread only. */
static EfDeadline *shared = NULL;
static PyObject *exceeded = NULL;
static int	raised = 0;			/* interruptions since the deadline changed */
static bool tracing = false;

/* Whether code that may run until then has to stop; called from both threads. */
static bool
is_over(TimestampTz at)
{
	return at != 0 &&
		(GetCurrentTimestamp() >= at || QueryCancelPending || ProcDiePending);
}

/* Raises the exception; returns -1 as Python wants it. */
static int
raise_exceeded(void)
{
	PyErr_SetString(exceeded, "the process ran out of time");
	return -1;
}

/* Raises at every line, while the time is over. */
static int
trace(PyObject *self, PyFrameObject *frame, int what, PyObject *arg)
{
	return is_over(shared->at) ? raise_exceeded() : 0;
}

/* Makes lines raise, or not any more. */
static void
set_tracing(bool on)
{
	if (on != tracing)
		PyEval_SetTrace(on ? trace : NULL, NULL);
	tracing = on;
}

/* The pending call: made by the interpreter in the main thread. */
static int
interrupt(void *arg)
{
	queued = false;
	if (!is_over(shared->at))
		return 0;
	if (++raised >= PATIENCE)
		set_tracing(true);
	return raise_exceeded();
}

/* Called whenever the deadline changes, by the main thread, which holds the interpreter's lock. */
static void
changed(void)
{
	raised = 0;
	set_tracing(false);
	pthread_mutex_lock(&mutex);
	watched = shared->at;
	if (asleep && watched != 0)
		pthread_cond_signal(&woken);
	pthread_mutex_unlock(&mutex);
}

/* Waits some milliseconds; the mutex is held. */
static void
wait_for(int64 ms)
{
	struct timespec until;

	clock_gettime(CLOCK_REALTIME, &until);
	until.tv_nsec += ms * 1000000;
	until.tv_sec += until.tv_nsec / 1000000000;
	until.tv_nsec %= 1000000000;
	pthread_cond_timedwait(&woken, &mutex, &until);
}

/* Milliseconds to the next look, at most LOOK_MS. */
static int64
next_look(void)
{
	int64		ms;

	if (is_over(watched))
		return REPEAT_MS;
	if (watched == 0 || watched == DT_NOEND)
		return LOOK_MS;
	ms = (watched - GetCurrentTimestamp()) / 1000 + 1;
	return Max(1, Min(ms, LOOK_MS));
}

/* Leaves a pending call with the interpreter, one at a time; the mutex is held. */
static void
queue_interrupt(void)
{
	queued = true;
	pthread_mutex_unlock(&mutex);
	if (Py_AddPendingCall(interrupt, NULL) != 0)
		queued = false;
	pthread_mutex_lock(&mutex);
}

/*
 * The thread.  It goes to sleep for good after one look without any process,
 * so that a short process costs no signal and an idle backend no wake-up.
 */
static void *
watch(void *arg)
{
	bool		idle = false;

	pthread_mutex_lock(&mutex);
	for (;;)
	{
		if (watched == 0 && idle)
		{
			asleep = true;
			pthread_cond_wait(&woken, &mutex);
			asleep = false;
		}
		idle = watched == 0;
		if (is_over(watched) && !queued)
			queue_interrupt();
		wait_for(next_look());
	}
	return NULL;
}

/* Starts the thread with all signals blocked: the server's are for the main thread. */
static void
start_thread(void)
{
	pthread_t	thread;
	sigset_t	all,
				old;
	int			error;

	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &old);
	error = pthread_create(&thread, NULL, watch, NULL);
	pthread_sigmask(SIG_SETMASK, &old, NULL);
	if (error != 0)
		ereport(ERROR,
				(errcode(ERRCODE_INSUFFICIENT_RESOURCES),
				 errmsg("could not start the thread that watches time limits: %s", strerror(error))));
	pthread_detach(thread);
}

/* _entityflow.remaining(): seconds that are left, None when there is no limit. */
static PyObject *
remaining(PyObject *self, PyObject *args)
{
	if (shared->at == 0 || shared->at == DT_NOEND)
		Py_RETURN_NONE;
	return PyFloat_FromDouble(Max(shared->at - GetCurrentTimestamp(), 0) / 1000000.0);
}

/* _entityflow.running(): whether a process runs. */
static PyObject *
running(PyObject *self, PyObject *args)
{
	return PyBool_FromLong(shared->at != 0);
}

/* _entityflow.check(): raises DeadlineExceeded when the time is over. */
static PyObject *
check(PyObject *self, PyObject *args)
{
	if (is_over(shared->at))
	{
		raise_exceeded();
		return NULL;
	}
	Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
	{"remaining", remaining, METH_NOARGS, "Seconds that are left, None when there is no limit."},
	{"running", running, METH_NOARGS, "Whether a process runs."},
	{"check", check, METH_NOARGS, "Raises DeadlineExceeded when the time is over."},
	{NULL, NULL, 0, NULL}
};

static PyModuleDef definition = {
	PyModuleDef_HEAD_INIT, "_entityflow", "The deadline of the running process.", -1, methods
};

/* Makes the module _entityflow; false with a Python exception set. */
static bool
make_module(void)
{
	PyObject   *module = PyModule_Create(&definition);

	if (module == NULL)
		return false;
	exceeded = PyErr_NewExceptionWithDoc("entityflow.DeadlineExceeded",
										 "The process ran out of time.", PyExc_BaseException, NULL);
	return exceeded != NULL &&
		PyObject_SetAttrString(module, "DeadlineExceeded", exceeded) == 0 &&
		PyDict_SetItemString(PyImport_GetModuleDict(), "_entityflow", module) == 0;
}

/* ef_python_deadline(): begins to watch deadlines; called by the runtime, once a session. */
Datum
ef_python_deadline(PG_FUNCTION_ARGS)
{
	if (!Py_IsInitialized())
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("Python does not run in this session"),
				 errhint("This is called by the processes that ef_create_process() makes.")));
	if (shared != NULL)
		PG_RETURN_VOID();
	shared = ef_deadline_shared();
	if (!make_module())
	{
		shared = NULL;
		PyErr_Clear();
		ereport(ERROR,
				(errcode(ERRCODE_EXTERNAL_ROUTINE_EXCEPTION),
				 errmsg("could not make the Python module \"_entityflow\"")));
	}
	start_thread();
	shared->changed = changed;
	changed();
	PG_RETURN_VOID();
}
