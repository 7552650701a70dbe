# entityflow: built by PGXS, in the source tree or (VPATH) in a directory of its own:
#   make && sudo make install && make installcheck
#   mkdir b && cd b && make -f ../Makefile
# WITH_PYTHON=no leaves entityflow_plpython3u out.

top := $(patsubst %/,%,$(dir $(lastword $(MAKEFILE_LIST))))
EXTVERSION := $(shell sed -n "s/^default_version *= *'\(.*\)'/\1/p" $(top)/entityflow.control)
WITH_PYTHON ?= yes

MODULE_big = entityflow
OBJS = \
	src/guc.o src/clock.o src/nearest.o \
	src/json.o src/jsonmerge.o src/jsonpatch.o src/tree.o src/value.o \
	src/criterion.o src/criterion_compile.o src/criterion_form.o \
	src/criterion_operator.o src/criterion_print.o src/criterion_reason.o \
	src/definition.o src/definition_check.o src/definition_cycle.o \
	src/definition_import.o src/definition_print.o src/definition_shape.o \
	src/plan.o src/plan_ddl.o src/plan_value.o src/guard.o src/extension.o \
	src/storage.o src/model.o src/workflow.o src/workflow_store.o src/entity.o \
	src/process.o src/process_limit.o src/process_lookup.o src/process_missing.o \
	src/revision.o src/task.o src/task_sign.o src/idempotency.o src/view.o \
	src/engine.o src/engine_auto.o src/engine_fire.o src/engine_frame.o \
	src/api.o src/api_model.o src/api_storage.o src/api_workflow.o src/api_entity.o src/api_read.o src/api_time.o \
	src/api_work.o src/api_process.o src/trigger.o src/module.o
PGFILEDESC = "entityflow - JSON documents as durable state machines"

# The install script, in the order in which its parts need each other.
SQL = head types models workflows entities processes time work private

EXTENSION = entityflow
DATA = $(patsubst $(top)/%,%,$(wildcard $(top)/sql/entityflow--*--*.sql))
DATA_built = entityflow--$(EXTVERSION).sql
ifeq ($(WITH_PYTHON),yes)
EXTENSION += entityflow_plpython3u
DATA_built += entityflow_plpython3u--$(EXTVERSION).sql
endif

# The test `setup` makes what the others use and goes first.
test_names = $(sort $(basename $(notdir $(wildcard $(top)/$(1)/*.$(2)))))
REGRESS = $(filter setup,$(call test_names,test/sql,sql)) $(filter-out setup,$(call test_names,test/sql,sql))
REGRESS_OPTS = --inputdir=$(top)/test
ISOLATION = $(call test_names,test/isolation/specs,spec)
ISOLATION_OPTS = --inputdir=$(top)/test/isolation --load-extension=entityflow

EXTRA_CLEAN = regression.diffs regression.out results

PG_CONFIG ?= pg_config
PGXS := $(shell $(PG_CONFIG) --pgxs)
include $(PGXS)

# A VPATH build finds the sources elsewhere, but needs folders for what it makes.
made_folders := $(shell mkdir -p src src/python)

# Debian's PGXS tracks no header dependencies: any header rebuilds all.
$(OBJS): $(wildcard $(top)/src/*.h)

entityflow--$(EXTVERSION).sql: $(addprefix sql/,$(addsuffix .sql,$(SQL))) Makefile
	cat $(filter %.sql,$^) >$@

# Lines @file@ of the script stand for the Python sources.
PYTHON_SOURCES = src/python/runtime.py src/python/create.py
entityflow_plpython3u--$(EXTVERSION).sql: sql/plpython3u.sql $(PYTHON_SOURCES) Makefile
	sed $(foreach file,$(filter %.py,$^),-e '\,^@$(patsubst $(top)/%,%,$(file))@$$,{r $(file)' -e 'd;}') \
		$(filter %.sql,$^) >$@

ifeq ($(WITH_PYTHON),yes)
python_make = $(MAKE) -C src/python -f $(abspath $(top)/src/python/Makefile) PG_CONFIG='$(PG_CONFIG)'

all: python-all
install: python-install
uninstall: python-uninstall
clean: python-clean

.PHONY: python-all python-install python-uninstall python-clean
python-all python-install python-uninstall python-clean: python-%:
	$(python_make) $*
endif
