# Every target sets up all it needs: the first one run creates .venv.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin

# glibc hands large blocks back to the system and gets them again page by page.
# Keeping them halves the time of a training step with attention on the CPU.
export MALLOC_MMAP_MAX_ := 0
export MALLOC_TRIM_THRESHOLD_ := -1

.PHONY: demo test lint bench lab release solution
demo: $(VENV)/ready       ## the whole course once, in demo/
	$(BIN)/autograder demo

test: $(VENV)/ready       ## all tests
	$(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder

lint: $(VENV)/ready       ## what can be said of the code without running it
	$(BIN)/ruff check .
	$(BIN)/mypy

bench: $(VENV)/ready      ## what is fast, into results/benchmarks.json
	$(BIN)/python -m benchmarks.attention
	$(BIN)/python -m benchmarks.training
	$(BIN)/python -m benchmarks.grading
	$(BIN)/python -m benchmarks.throughput

lab: $(VENV)/ready        ## JupyterLab on the course
	$(BIN)/jupyter lab

release: $(VENV)/ready    ## notebooks/ from solutions/
	$(BIN)/autograder release

solution: $(VENV)/ready   ## the instructor's notebook from top to bottom, in run/
	mkdir -p run && cp solutions/self_attention/self_attention.ipynb run/
	$(BIN)/jupyter execute --inplace run/self_attention.ipynb

$(VENV)/ready: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and \
	    "Python 3.11 or newer is needed, this is %d.%d: run make PYTHON=python3.11" % sys.version_info[:2])'
	@echo "Setting up $(VENV): a few minutes and about 6 GB, on first use only"
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --editable ".[test]"
	@touch $@
