/*
 * guc.h
 *		Settings of entityflow; documented in docs/reference.
 */
#ifndef EF_GUC_H
#define EF_GUC_H

#include "postgres.h"

typedef enum EfCascade
{
	EF_CASCADE_WORKER,
	EF_CASCADE_INLINE
} EfCascade;

typedef enum EfMissingProcess
{
	EF_MISSING_WAIT,
	EF_MISSING_ERROR,
	EF_MISSING_SKIP
} EfMissingProcess;

typedef enum EfClockConflict
{
	EF_CLOCK_ADJUST,
	EF_CLOCK_ERROR
} EfClockConflict;

extern char *ef_actor;
extern int	ef_cascade;			/* EfCascade */
extern char *ef_correlation_id;
extern bool ef_log_criteria;
extern bool ef_maintenance;
extern int	ef_max_steps;
extern int	ef_max_visits;
extern int	ef_missing_process; /* EfMissingProcess */
extern int	ef_on_clock_conflict;	/* EfClockConflict */
extern char *ef_process_path;
extern int	ef_process_timeout; /* milliseconds, 0 = none */
extern char *ef_tenant;

extern void ef_guc_define(void);

#endif							/* EF_GUC_H */
