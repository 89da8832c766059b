# The one entry point; the work is done in tools/. `make` alone prints what there is.
SHELL := /bin/bash
PYTHON := build/venv/bin/python
export QT_QPA_PLATFORM := offscreen
export PYTHONDONTWRITEBYTECODE := 1
.DEFAULT_GOAL := help
JOB := processing/batch/jobs/sample_profiles.json
FOLDER := build/batch

.PHONY: help
help: ## This list
	@grep -hE '^[a-z_-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{ printf "  %-20s %s\n", $$1, $$2 }'

.PHONY: demo
demo: setup-run ## Set up, run the main job on the embedded sample, print the table of indicators
	@tools/demo.sh

.PHONY: qgis_process
qgis_process: setup-run ## Run qgis_process with this checkout: make -s qgis_process ARGS='run smartterritory:heat_exposure -'
	@tools/qgis_process.sh $(ARGS)

.PHONY: batch
batch: setup-run ## Run a job over several municipalities: make batch JOB=processing/batch/jobs/sample_profiles.json FOLDER=build/batch
	@tools/qgis_process.sh run smartterritory:run_batch --JOB="$(JOB)" --FOLDER="$(FOLDER)" $(ARGS)

.PHONY: test
test: setup-test ## Set up and run all tests but test-servers (choose with ARGS='-k heat')
	@$(PYTHON) -m pytest $(ARGS)

.PHONY: test-core test-core-latest
test-core: ## Tests of core and connectors in an interpreter without QGIS
	@tools/test_core.sh supported $(ARGS)
test-core-latest: ## The same on the newest numpy, pandas, geopandas, shapely, rasterio, scipy
	@tools/test_core.sh latest $(ARGS)

.PHONY: test-lts
test-lts: setup-test ## Provider, declarations, core and main job on QGIS 3.44 in a Debian 13 root (needs root)
	@tools/lts.sh $(ARGS)

.PHONY: test-servers
test-servers: setup-servers ## Connectors against real servers: PostGIS with tipg, CKAN, a proxy, a million entities
	@$(PYTHON) -m pytest tests/servers $(ARGS)

.PHONY: lint format types
lint: setup-test ## Style, layout and Qt rules
	@$(PYTHON) -m ruff check .
	@$(PYTHON) -m ruff format --check .
	@$(PYTHON) tools/layout_checks.py
	@$(PYTHON) tools/qt_checks.py
format: setup-test ## Mend the style
	@$(PYTHON) -m ruff check --fix .
	@$(PYTHON) -m ruff format .
types: setup-test ## Type check
	@$(PYTHON) -m mypy

.PHONY: translations update-translations
translations: setup-run ## Compile resources/i18n/*.ts
	@tools/translations.sh compile
update-translations: setup-test ## Bring new strings of the code into resources/i18n/*.ts
	@tools/translations.sh update

.PHONY: package scan deploy
package: setup-run ## Build the installable zip in build/
	@$(PYTHON) tools/package.py
scan: setup-test package ## The plugin repository's security rules on the built zip
	@$(PYTHON) tools/scan.py
deploy: setup-run ## Link this checkout into your QGIS profile (PROFILE=default)
	@tools/deploy.sh $(PROFILE)

.PHONY: bench
bench: ## Timings side by side with exactextract and QGIS's own tools
	@tools/setup.sh bench
	@PYTHONPATH=.:/usr/share/qgis/python/plugins $(PYTHON) benchmarks/run.py $(ARGS)

.PHONY: setup-run setup-test setup-servers clean
setup-run:
	@tools/setup.sh run
setup-test:
	@tools/setup.sh test
setup-servers:
	@tools/setup.sh servers
clean: ## Remove build/ and caches
	@tools/clean.sh
