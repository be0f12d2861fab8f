# The verbs of this course; `make` alone lists them.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
UNIT ?=
# What is installed; `make setup EXTRAS=grade` leaves out what only authors and step 4 need.
EXTRAS ?= grade,torch,cluster,dev

help:
	@grep -E '^[a-z-]+:.*## ' Makefile | sed 's/:.*## /\t/' | expand -t 13

.venv/ready: pyproject.toml constraints.txt
	$(PYTHON) -m venv .venv
	$(BIN)/pip install --quiet --no-compile --disable-pip-version-check -c constraints.txt -e '.[$(EXTRAS)]'
	@# pip compiles on one core. Some packages hold files for other Pythons, which is no fault.
	@$(BIN)/python -m compileall -qq -j 0 .venv/lib || true
	@touch $@

setup: .venv/ready ## make .venv with all the course needs

demo: setup ## release the units, grade a sample class in demo/ and show its gradebook
	$(BIN)/groundup demo $(UNIT)

lab: setup ## open JupyterLab in the course
	PATH='$(CURDIR)/$(BIN)':"$$PATH" jupyter lab --ServerApp.root_dir='$(CURDIR)'

test: setup ## run everything that proves the course
	$(BIN)/ruff check --quiet .
	$(BIN)/ruff format --check --quiet .
	$(BIN)/python scripts/format_notebooks.py --check
	$(BIN)/mypy
	$(BIN)/pytest -n 2 --dist worksteal

# The oldest versions that pyproject.toml allows, as hosted notebooks may have them; the rest as pinned.
OLDEST := numpy==2.0.0 pandas==2.2.2 matplotlib==3.8.4 scikit-learn==1.5.0 scipy==1.13.1
oldest := .venv-oldest/bin

.venv-oldest/ready: pyproject.toml constraints.txt Makefile
	$(PYTHON) -m venv .venv-oldest
	grep -vE '^(numpy|pandas|pandas-stubs|matplotlib|scikit-learn|scipy)==' constraints.txt > .venv-oldest/constraints.txt
	$(oldest)/pip install --quiet --disable-pip-version-check -c .venv-oldest/constraints.txt -e '.[$(EXTRAS)]' $(OLDEST)
	@touch $@

test-oldest: .venv-oldest/ready ## run every lesson, solution and answer with the oldest versions
	$(oldest)/pytest -n 2 --dist worksteal tests/units

bench: setup ## compare grading with stock nbgrader (SUBMISSIONS=200)
	$(BIN)/python scripts/bench_grading.py --submissions $(or $(SUBMISSIONS),200)

# scikit-surprise needs an older NumPy than the course, and a C compiler: it is compared with, not used.
.venv-surprise/ready: Makefile
	$(PYTHON) -m venv .venv-surprise
	.venv-surprise/bin/pip install --quiet --disable-pip-version-check 'numpy<2' scikit-surprise==1.1.4
	@touch $@

projects: setup ## run the projects in full on their real data, beside the published figures
	-@$(if $(or $(if $(UNIT),,all),$(filter 46-recommender,$(UNIT))),$(MAKE) --no-print-directory .venv-surprise/ready)
	GROUNDUP_DATA="$${GROUNDUP_DATA:-$(abspath $(wildcard ../shared/data))}" \
	  $(BIN)/python scripts/run_projects.py $(UNIT)

unit: setup ## format and test one unit: make unit UNIT=22-calculus
	$(BIN)/ruff format --quiet notebooks/$(UNIT).ipynb source/$(UNIT)
	$(BIN)/ruff check --fix notebooks/$(UNIT).ipynb source/$(UNIT)
	$(BIN)/python scripts/format_notebooks.py $(UNIT)
	$(BIN)/groundup release $(UNIT)
	$(BIN)/pytest -q tests/units --unit $(UNIT)

format: setup ## bring code and notebooks into their committed form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .
	$(BIN)/python scripts/format_notebooks.py

clean: ## remove what the tools made; a class's work stays
	rm -rf demo projects build dist .mypy_cache .pytest_cache .ruff_cache

.PHONY: help setup demo lab test test-oldest bench projects unit format clean
