# Counts a TAP stream and prints "passed failed skipped". Without a plan the exit status
# (variable rc) is one test; with one it is a test of its own when it is not 0 unexplained.
/^ok/            { ran++; if (/# *[Ss][Kk][Ii][Pp]/) skipped++; else passed++ }
/^not ok/        { ran++; if (/# *[Tt][Oo][Dd][Oo]/) skipped++; else failed++ }
/^1\.\.[0-9]+/   { has_plan = 1; plan = substr($1, 4) + 0 }
/^1\.\.0 *# *[Ss][Kk][Ii][Pp]/ { skipped++ }
/^Bail out!/     { bailed = 1 }

END {
	if (!has_plan && !ran)
	{
		passed = (rc == 0)
		failed = !passed
	}
	else if (plan != ran || bailed || (rc != 0 && !failed))
		failed++
	print passed + 0, failed + 0, skipped + 0
}
