# Everything that a developer or a fresh machine needs: git, make and Python 3.11 or later.
# `make demo` shows the whole service, `make test` runs the whole suite; both set themselves up.

PYTHON ?= python3
VENV := .venv
PY := $(VENV)/bin/python
READY := $(VENV)/.ready
# Two tests at a time by default: more only help where there are more processors.
JOBS ?= 2

.PHONY: help demo test unit lint format check interop torture bench lock clean

help: ## say what can be made
	@awk -F':.*## ' '/^[a-z]+:.*## / {printf "make %-9s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

# The environment is made again whenever a pin changes; pip refuses whatever has another hash.
$(READY): requirements.txt requirements-dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "iscg-bot needs Python 3.11 or later: make PYTHON=python3.12 ..."; exit 1; }
	@test -x $(PY) || $(PYTHON) -m venv $(VENV) \
		|| { rm -rf $(VENV); echo "No venv here: on Debian, apt-get install python3-venv"; exit 1; }
	$(PY) -m pip install --quiet --disable-pip-version-check --require-hashes \
		-r requirements-dev.txt
	$(PY) -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation \
		--editable .
	@touch $@

.venv: $(READY)

demo: $(READY) ## the real service with a mail server and twelve members inside (ONCE=1: then stop)
	$(PY) -m bot demo $(if $(ONCE),--once)

test: $(READY) ## the whole suite; tests of real servers run where these can be started
	$(PY) -m pytest -n $(JOBS) --dist loadgroup tests

unit: $(READY) ## the fast tests alone
	$(PY) -m pytest tests/unit tests/guards

lint: $(READY) ## style, formatting and types
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy

format: $(READY) ## put the code into its form
	$(PY) -m ruff check --fix .
	$(PY) -m ruff format .

check: lint test ## what has to be clean before a commit: lint, then the whole suite

interop: $(READY) ## the tests against real servers; one that cannot start is a failure
	ISCG_REQUIRE_INTEROP=1 $(PY) -m pytest tests/interop

torture: $(READY) ## kill the service at named and random points on both databases (SEED=n repeats)
	$(PY) -m tests.torture $(if $(SEED),--seed $(SEED))

# What each measures and which arguments it takes stands at the top of tests/bench/NAME.py.
BENCH ?= documents wires evaluate
bench: $(READY) ## the measurements (BENCH=wires: one alone)
	set -e; for name in $(BENCH); do echo "== $$name"; $(PY) -m tests.bench.$$name; done

# Pins for every system, with hashes and without the name of any host.
# It wants uv (https://docs.astral.sh/uv); nothing else does.
UV ?= uv
COMPILE := $(UV) pip compile --quiet --universal --generate-hashes --no-emit-index-url \
	--no-emit-find-links --no-header --no-annotate --python-version 3.11

lock: ## renew requirements*.txt (UPGRADE=1: to the latest versions)
	$(COMPILE) $(if $(UPGRADE),--upgrade) pyproject.toml -o requirements.txt
	$(COMPILE) $(if $(UPGRADE),--upgrade) pyproject.toml --group dev -o requirements-dev.txt

clean: ## forget the environment and all caches
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis build dist *.egg-info
