/*
 * plan_value.c
 *		Values of the rows that a statement gave, and of its parameters.
 *
 * The tables belong to an ordinary role, which may have altered them: a value
 * is looked at before it is taken for what the table was made to hold.
 */
#include "compat.h"

#include "catalog/pg_type.h"
#include "utils/builtins.h"

#include "plan.h"

/* Raises XX001 for a result that our tables cannot give. */
static void
refuse_value(int column, const char *found)
{
	ereport(ERROR,
			(errcode(ERRCODE_DATA_CORRUPTED),
			 errmsg("the tables of schema \"ef_store\" are not as they were made"),
			 errdetail("Column \"%s\" of a statement's result is %s.",
					   SPI_fname(SPI_tuptable->tupdesc, column), found),
			 errhint("Undo what was altered in schema \"ef_store\".")));
}

Datum
ef_plan_value(uint64 row, int column, Oid type, bool *isnull)
{
	Oid			found = SPI_gettypeid(SPI_tuptable->tupdesc, column);

	if (found != type)
		refuse_value(column, psprintf("of type %s", format_type_be(found)));
	return SPI_getbinval(SPI_tuptable->vals[row], SPI_tuptable->tupdesc, column, isnull);
}

Datum
ef_plan_required(uint64 row, int column, Oid type)
{
	bool		isnull;
	Datum		value = ef_plan_value(row, column, type, &isnull);

	if (isnull)
		refuse_value(column, "null");
	return value;
}

/* Definitions are of type json, which is text. */
char *
ef_plan_text(uint64 row, int column)
{
	bool		json = SPI_gettypeid(SPI_tuptable->tupdesc, column) == JSONOID;
	bool		isnull;
	Datum		value = ef_plan_value(row, column, json ? JSONOID : TEXTOID, &isnull);

	return isnull ? NULL : TextDatumGetCString(value);
}

char *
ef_plan_required_text(uint64 row, int column)
{
	char	   *value = ef_plan_text(row, column);

	if (value == NULL)
		refuse_value(column, "null");
	return value;
}

int32
ef_plan_int(uint64 row, int column)
{
	bool		isnull;
	Datum		value = ef_plan_value(row, column, INT4OID, &isnull);

	return isnull ? 0 : DatumGetInt32(value);
}

bool
ef_plan_bool(uint64 row, int column)
{
	bool		isnull;
	Datum		value = ef_plan_value(row, column, BOOLOID, &isnull);

	return !isnull && DatumGetBool(value);
}

Datum
ef_plan_optional_text(const char *value, char *null)
{
	*null = value ? ' ' : 'n';
	return value ? CStringGetTextDatum(value) : (Datum) 0;
}

Datum
ef_plan_optional_jsonb(Jsonb *value, char *null)
{
	*null = value ? ' ' : 'n';
	return value ? JsonbPGetDatum(value) : (Datum) 0;
}
