# A second ./ef demo calls neither apt nor a compiler nor initdb,
# a second ./ef lint (the part of the tests that compiles) neither apt nor a compiler.
shims=$EF_OUT/shims
calls=$EF_OUT/shim-calls
export EF_INSTANCE=second

# Programs that note that they were called.
make_shims() {
	mkdir -p "$shims"
	for name in apt-get gcc cc clang clang-14 c99 initdb sudo; do
		printf '#!/bin/sh\necho "%s $*" >>"%s"\nexit 1\n' "$name" "$calls" >"$shims/$name"
		chmod +x "$shims/$name"
	done
}

run_shimmed() {
	PATH=$shims:$PATH "$EF_SOURCE/ef" "$@"
}

assert_no_calls() {
	[ ! -s "$calls" ] && return
	echo "a second ./ef $1 called:"
	cat "$calls"
	exit 1
}

trap '"$EF_SOURCE/ef" stop >/dev/null' EXIT
make_shims
: >"$calls"

echo "# first demo"
"$EF_SOURCE/ef" demo
echo "# second demo"
run_shimmed demo
assert_no_calls demo

echo "# lint, so that all is compiled, and again"
"$EF_SOURCE/ef" lint >/dev/null || true
run_shimmed lint >/dev/null || true
assert_no_calls lint
