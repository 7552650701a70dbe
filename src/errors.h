/*
 * errors.h
 *		SQLSTATEs of our own (rules of section 11).
 */
#ifndef EF_ERRORS_H
#define EF_ERRORS_H

#include "postgres.h"

#define EF_ERRCODE_NO_TRANSITION	MAKE_SQLSTATE('W', 'F', '0', '0', '1')
#define EF_ERRCODE_REFUSED			MAKE_SQLSTATE('W', 'F', '0', '0', '2')
#define EF_ERRCODE_REJECTED			MAKE_SQLSTATE('W', 'F', '0', '0', '3')
#define EF_ERRCODE_DELETED			MAKE_SQLSTATE('W', 'F', '0', '0', '4')
#define EF_ERRCODE_KEY_REUSED		MAKE_SQLSTATE('W', 'F', '0', '0', '5')
#define EF_ERRCODE_MISFIT			MAKE_SQLSTATE('W', 'F', '0', '0', '6')
#define EF_ERRCODE_MODEL_STATE		MAKE_SQLSTATE('W', 'F', '0', '0', '7')
#define EF_ERRCODE_PARKED			MAKE_SQLSTATE('W', 'F', '0', '0', '8')
#define EF_ERRCODE_NOT_AT_REST		MAKE_SQLSTATE('W', 'F', '0', '0', '9')
#define EF_ERRCODE_LEASE_LOST		MAKE_SQLSTATE('W', 'F', '0', '1', '0')
#define EF_ERRCODE_MOVED_ON			MAKE_SQLSTATE('W', 'F', '0', '1', '1')

#endif							/* EF_ERRORS_H */
