# make run    the window (without a display: the main job, headless)     make test     every check
# make setup  the shared first half of both                              make verify   the claims of all presets
# make translations    collects all texts for translators and compiles what they wrote
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
STAMP  := $(VENV)/.setup-done
WINDOW_PACKAGES := libglib2.0-0 libgl1 libegl1 libxkbcommon0 libdbus-1-3 libfontconfig1 libxcb-cursor0 libxcb-icccm4 \
	libxcb-keysyms1 libxcb-image0 libxcb-render-util0 libxcb-randr0 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0 \
	libx11-xcb1
TEST_PACKAGES := xvfb xdotool xauth

.PHONY: run setup system test lint pytest verify bench format translations clean

run: setup
	@$(BIN)/playground $(ARGS)

setup: $(STAMP)

$(STAMP): pyproject.toml Makefile
	@$(MAKE) --no-print-directory system
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[dev]'
	@touch $@

system:
	@if command -v dpkg-query >/dev/null; then \
		missing=""; \
		for name in $(WINDOW_PACKAGES) $(TEST_PACKAGES); do \
			dpkg-query -W -f='$${Status}' $$name 2>/dev/null | grep -q 'ok installed' || missing="$$missing $$name"; \
		done; \
		if [ -n "$$missing" ]; then \
			if [ "$$(id -u)" = 0 ]; then \
				apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing; \
			else \
				echo "Some system libraries are missing. Run this line once, then the same command again:"; \
				echo "  sudo apt-get install -y --no-install-recommends$$missing"; \
			fi; \
		fi; \
	fi

test: setup lint pytest
	$(BIN)/playground check presets/*.json

lint: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/basedpyright
	$(BIN)/lint-imports

pytest: setup
	OMP_NUM_THREADS=1 $(BIN)/python -m pytest -n 2

verify: setup
	$(BIN)/playground verify

bench: setup
	$(BIN)/python -m bench

format: setup
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

translations: setup
	$(BIN)/python -m playground.gui.phrases

clean:
	rm -rf $(VENV) build dist .pytest_cache .ruff_cache .hypothesis
