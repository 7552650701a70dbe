# ./ef demo: its counts, its last suggestion, and that a failure is told and ends it.
export EF_INSTANCE=example
trap '"$EF_SOURCE/ef" stop >/dev/null' EXIT
out=$EF_OUT/sh/demo.out
tests=0
bad=0

# same NAME WANTED FOUND
same() {
	tests=$((tests + 1))
	if [ "$2" = "$3" ]; then
		echo "ok $tests - $1"
		return
	fi
	bad=1
	echo "not ok $tests - $1"
	printf 'wanted:\n%s\nfound:\n%s\n' "$2" "$3" | sed 's/^/# /'
}

# Asks the demo's database.
ask() {
	"$EF_SOURCE/ef" psql -X -q -A -t -c "$1"
}

rc=0
"$EF_SOURCE/ef" demo >"$out" 2>&1 || rc=$?
same "the demo succeeds" 0 "$rc"
[ "$rc" = 0 ] || { tail -n 20 "$out" | sed 's/^/# /'; exit 1; }

same "entities by state" \
	"order|Order Completed|800
order|Order Placed|81
order|Order Shipped|50
order|Payment Processed|69
payment|Payment Confirmed|925
payment|Payment Refused|50
shipment|Delivered|800
shipment|In Transit|40
shipment|Shipment Prepared|10" \
	"$(ask 'SELECT * FROM ef_count() ORDER BY model, state')"

same "revisions, sound" "10759|0" \
	"$(ask 'SELECT sum(rev), (SELECT count(*) FROM ef_verify())
	          FROM (SELECT rev FROM ef."order" UNION ALL SELECT rev FROM ef.payment
	                UNION ALL SELECT rev FROM ef.shipment) AS entity')"

same "only the six parked tasks are left" "parked|22023|6" \
	"$(ask "SELECT status, last_error->>'sqlstate', count(*) FROM ef_tasks() GROUP BY 1, 2")"

same "AS OF is shown" " Order Placed      │     1000 │     81 │        81 │          81
 Payment Processed │          │    919 │        69 │          69
 Order Shipped     │          │        │       850 │          50
 Order Completed   │          │        │           │         800" \
	"$(sed -n '/1 loaded/,/^$/p' "$out" | grep '^ *[OP].*│ ' | sed 's/^    //')"

same "an order's history" \
	"1|create|Order Placed|web shop|
2|update|Order Placed|bank|
3|process_payment|Payment Processed|bank|ProcessPayment
4|ship|Order Shipped|dock 2|InitiateShipment
5|update|Order Shipped|van 7|
6|complete|Order Completed|van 7|FinalizeOrder" \
	"$(ask "SELECT rev, coalesce(transition, kind), state, actor, processes #>> '{0,name}'
	          FROM (SELECT id FROM ef.\"order\" WHERE data->>'number' = 'A-10001') AS o, ef_history(id)")"

same "the refused transition is shown whole" 3 \
	"$(grep -cE '^    (ERROR:  WF001: |DETAIL:  |HINT:  )' "$out")"

suggested=$(sed -n '/^Done in/,$p' "$out" | sed -n '/^    [^.]/p')
"$EF_SOURCE/ef" psql -X -q -c "$(echo "$suggested" | sed '/^ *CALL/d')" -c "$(echo "$suggested" | sed -n '/^ *CALL/p')" \
	>/dev/null
same "the last suggestion settles an order" "Payment Processed" \
	"$(ask "SELECT state FROM ef.\"order\" WHERE data->>'number' = 'A-10217'")"

# Without the extensions the set-up fails.
"$EF_SOURCE/ef" psql -X -q -c "\\! PGDATABASE=postgres '$EF_SOURCE/docs/examples/orders/run' || echo exit status \$?" \
	>"$out.failed" 2>&1
same "a failing step ends the demo and is named" "demo: failed at:    Set-up: docs/examples/orders
exit status 3" "$(grep -E '^(demo:|exit status)' "$out.failed")"

echo "1..$tests"
exit "$bad"
