/*
 * deadline.c
 *		Stops Python code at the end of its time (rule 5.6).
 *
 * The server's cancellation is looked at within SQL only.  So the timeout that
 * ticks while a process runs (process_limit.c) also trips a Python signal:
 * the interpreter then calls our handler between two bytecodes, and it raises
 * DeadlineExceeded.  No thread is needed, and the interpreter's lock is never
 * taken.
 *
 * A system call that waits has to end for that.  The kernel restarts some after
 * the server's signals (a lock of Python, a child's end), so a moment later a
 * timer sends the signal itself, whose handler, Python's, lets none restart.
 *
 * A process that swallows the exception gets it again; from the third time on
 * at every line that it executes, so that no handler keeps it.
 */
#include "postgres.h"

#include <signal.h>
#include <time.h>

#include "fmgr.h"
#include "miscadmin.h"
#include "utils/timestamp.h"

#include "../deadline.h"
#include "plpython.h"

#define PATIENCE	3			/* exceptions before every line raises one */
#define NUDGE_NS	1000000		/* from the tick to the signal */

PG_MODULE_MAGIC;

PG_FUNCTION_INFO_V1(ef_python_deadline);

static EfDeadline *shared = NULL;
static PyObject *exceeded = NULL;
static int	signal_number = 0;
static timer_t nudge;			/* sends the signal */
static int	raised = 0;			/* exceptions since the deadline changed */
static bool tracing = false;

/* Whether the running process has to stop. */
static bool
is_over(void)
{
	return shared->at != 0 &&
		(GetCurrentTimestamp() >= shared->at || QueryCancelPending || ProcDiePending);
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
	return is_over() ? raise_exceeded() : 0;
}

/* Makes lines raise, or not any more. */
static void
set_tracing(bool on)
{
	if (on != tracing)
		PyEval_SetTrace(on ? trace : NULL, NULL);
	tracing = on;
}

/* Called in the signal handler of the tick; may do nothing but trip the signal. */
static void
trip(void)
{
	struct itimerspec soon = {.it_value = {0, NUDGE_NS}};

	PyErr_SetInterruptEx(signal_number);
	timer_settime(nudge, 0, &soon, NULL);
}

/* Called whenever the deadline changes. */
static void
changed(void)
{
	struct itimerspec never = {{0, 0}, {0, 0}};

	timer_settime(nudge, 0, &never, NULL);
	raised = 0;
	set_tracing(false);
}

/* _entityflow.interrupt(signal, frame): the handler of the tripped signal. */
static PyObject *
interrupt(PyObject *self, PyObject *args)
{
	if (!is_over())
		Py_RETURN_NONE;
	if (++raised >= PATIENCE)
		set_tracing(true);
	raise_exceeded();
	return NULL;
}

/* _entityflow.remaining(): seconds that are left, None when there is no limit. */
static PyObject *
remaining(PyObject *self, PyObject *args)
{
	if (shared->at == 0 || shared->at == DT_NOEND)
		Py_RETURN_NONE;
	return PyFloat_FromDouble(Max(shared->at - GetCurrentTimestamp(), 0) / 1000000.0);
}

static PyMethodDef methods[] = {
	{"interrupt", interrupt, METH_VARARGS, "Raises DeadlineExceeded when the time is over."},
	{"remaining", remaining, METH_NOARGS, "Seconds that are left, None when there is no limit."},
	{NULL, NULL, 0, NULL}
};

static PyModuleDef definition = {
	PyModuleDef_HEAD_INIT, "_entityflow", "The deadline of the running process.", -1, methods
};

/* Makes the timer and the module _entityflow; false, perhaps with a Python exception set. */
static bool
make_module(void)
{
	struct sigevent event = {.sigev_notify = SIGEV_SIGNAL, .sigev_signo = signal_number};
	PyObject   *module = PyModule_Create(&definition);

	if (module == NULL || timer_create(CLOCK_MONOTONIC, &event, &nudge) != 0)
		return false;
	exceeded = PyErr_NewExceptionWithDoc("entityflow.DeadlineExceeded",
										 "The process ran out of time.", PyExc_BaseException, NULL);
	return exceeded != NULL &&
		PyObject_SetAttrString(module, "DeadlineExceeded", exceeded) == 0 &&
		PyModule_AddIntConstant(module, "SIGNAL", signal_number) == 0 &&
		PyDict_SetItemString(PyImport_GetModuleDict(), "_entityflow", module) == 0;
}

/* ef_python_deadline(): makes deadlines known to Python; called by the runtime, once a session. */
Datum
ef_python_deadline(PG_FUNCTION_ARGS)
{
	if (!Py_IsInitialized())
		ereport(ERROR,
				(errcode(ERRCODE_OBJECT_NOT_IN_PREREQUISITE_STATE),
				 errmsg("Python does not run in this session"),
				 errhint("This is called by the processes that ef_create_process() makes.")));
	if (exceeded != NULL)
		PG_RETURN_VOID();
	shared = ef_deadline_shared();
	signal_number = SIGRTMAX;	/* nobody else's */
	pqsignal(signal_number, SIG_IGN);	/* until the runtime has a handler */
	if (!make_module())
	{
		Py_CLEAR(exceeded);
		PyErr_Clear();
		ereport(ERROR,
				(errcode(ERRCODE_EXTERNAL_ROUTINE_EXCEPTION),
				 errmsg("could not make the Python module \"_entityflow\"")));
	}
	shared->changed = changed;
	shared->interrupt = trip;
	PG_RETURN_VOID();
}
