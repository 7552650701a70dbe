# make finds all sources and makes its folders when it runs in a folder of its own.
# Nothing is compiled: make only says what it would do.
source=$EF_OUT/vpath/source
build=$EF_OUT/vpath/build
mkdir -p "$source" "$build"
(cd "$EF_SOURCE" && find Makefile ./*.control sql src test/sql test/isolation -type f \
	! -name '*.o' ! -name '*.so' -exec cp -p --parents '{}' "$source" \;)

cd "$build"
make -n -f ../source/Makefile with_llvm=no PG_CONFIG="$EF_BIN/pg_config" install >plan
for object in src/guc.o src/engine.o; do
	grep -q -- "-o $object ../source/${object%.o}.c" plan || { echo "no rule made $object"; cat plan; exit 1; }
done
[ -d src/python ] || { echo "the folders for objects were not made"; exit 1; }
make -n -f ../source/Makefile PG_CONFIG="$EF_BIN/pg_config" installcheck | grep -e '--inputdir=../source/test'
