# Every target sets up all it needs: the first one run creates .venv.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
PYTEST := $(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder --durations 10

# glibc hands large blocks back to the system and gets them again page by page.
# Keeping them halves the time of a training step with attention on the CPU.
export MALLOC_MMAP_MAX_ := 0
export MALLOC_TRIM_THRESHOLD_ := -1

.PHONY: demo test test-all lint bench lab release solution lock
demo: $(VENV)/ready       ## the whole course once, in demo/
	$(BIN)/autograder demo

test: $(VENV)/ready       ## every test that can fail on its own: ten minutes on two cores
	$(PYTEST) -m "not slow"

test-all: $(VENV)/ready   ## these, and all that is slow: large classes, attacks, browser, hub, clusters, benchmarks
	$(PYTEST) $(OPTIONS)

lint: $(VENV)/ready       ## what can be said of the code without running it
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/ready      ## what is fast, into results/benchmarks.json
	$(BIN)/python -m benchmarks.attention
	$(BIN)/python -m benchmarks.training
	$(BIN)/python -m benchmarks.grading
	$(BIN)/python -m benchmarks.throughput
	$(BIN)/python -m benchmarks.check
	$(BIN)/python -m benchmarks.night

lab: $(VENV)/ready        ## JupyterLab on the course
	@$(BIN)/jupyter lab --ServerApp.kernel_manager_class=autograder.sandbox.lab.FencedKernels $(OPTIONS) || { status=$$?; [ "$$(id -u)" -ne 0 ] || echo "JupyterLab does not start for root by itself: \
	use an account of your own, or, in a container of yours, make lab OPTIONS=--allow-root"; exit $$status; }

release: $(VENV)/ready    ## notebooks/ from solutions/
	$(BIN)/autograder release

solution: $(VENV)/ready   ## the instructor's notebook from top to bottom, in run/
	mkdir -p run && cp solutions/self_attention/*.ipynb solutions/self_attention/*.py run/
	QUICK=0 $(BIN)/jupyter execute --inplace run/self_attention.ipynb

lock: | $(BIN)/uv         ## constraints.txt from pyproject.toml; OPTIONS=--upgrade takes the newest versions
	$(BIN)/uv pip compile --quiet --universal --python-version 3.11 --extra test --no-annotate \
	    --custom-compile-command "make lock" --output-file constraints.txt $(OPTIONS) pyproject.toml

$(VENV)/ready: pyproject.toml constraints.txt | $(BIN)/uv
	@echo "Setting up $(VENV): a minute or a few, and about 6 GB, on first use only"
	$(BIN)/uv pip install --quiet --python $(VENV) --constraint constraints.txt --compile-bytecode --editable ".[test]" \
	    || $(BIN)/python -m pip install --quiet --constraint constraints.txt --editable ".[test]"  # it knows pip's mirrors
	@touch $@

$(BIN)/uv:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info < (3, 14) and \
	    "Python 3.11, 3.12 or 3.13 is needed, this is %d.%d: run make PYTHON=python3.11" % sys.version_info[:2])'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --constraint constraints.txt uv
