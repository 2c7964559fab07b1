# The commands of this project. `make` alone lists them.
.DEFAULT_GOAL := help
.PHONY: help run check test-one screenshots compat format package dist bench bench-start bench-receipts bench-receipt-day bench-replay bench-growth bench-dashboard bench-micro clean

# Maven itself would run on an older JDK too; google-java-format would not.
export JAVA_HOME = $(shell scripts/find-jdk)
# Keeps the warnings of a current JDK about an older Maven's own libraries off the screen.
export MAVEN_OPTS += --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow
MVN = $(if $(JAVA_HOME),,$(error see above))mvn --batch-mode --no-transfer-progress

help: ## List the commands
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 28

run: ## Build, start on the embedded database, and print how to send a first lead
	LOGGING_STRUCTURED_FORMAT_CONSOLE= $(MVN) --quiet -Dspotless.check.skip -Dmaven.test.skip spring-boot:run

check: ## Every check and every test, and the compatibility kit on the packaged server, both ways
	scripts/install-chromium
	$(MVN) verify
	compat/run-packaged
	scripts/make-dist
	LEADS=500 JAVA_OPTIONS=-XX:AOTMode=on compat/run-packaged target/leadline/start

test-one: ## One test class, or some: make test-one T=MainJobTest
	$(MVN) test -Dtest=$(T)

screenshots: ## Pictures of the dashboard for the docs, made by its tests
	scripts/install-chromium
	$(MVN) test -Dtest=ScreenshotsTest
	mkdir -p docs/images
	for page in home leads lead custom-action api causes request; do cp target/screenshots/$$page.png docs/images/; done

compat: package ## The compatibility kit on a server of yours: make compat BASE=… ENTERPRISE=… ASYNC_TOKEN=… SYNC_TOKEN=…
	compat/run

format: ## Format the code
	$(MVN) spotless:apply

package: ## Build target/leadline.jar
	$(MVN) -DskipTests package

dist: package ## Build target/leadline, the directory that starts soonest
	scripts/make-dist

bench: package ## The server under load, beside the limits of the machine: one table, and target/bench.json
	bench/run

bench-receipts: package ## Posts per second with receipts against without them, in one run
	bench/receipts

bench-receipt-day: package ## Posts while a day of a million receipts is thrown away
	bench/receipt-day

bench-replay: ## A replay of 100,000 requests by a server that is killed in the middle, twice
	$(MVN) test -Dtest=KilledReplayTest -Dleadline.test.requests=100000

bench-growth: package ## Reads and writes among a million leads against ten thousand and none, in one run
	bench/growth

bench-dashboard: package ## Pages of the dashboard among a million leads
	bench/dashboard

bench-micro: ## Parsing, field types and the reading of requests against the figures that are kept: make bench-micro [ARGS=RequestBench]
	$(MVN) --quiet test-compile dependency:build-classpath -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
	bench/micro $(ARGS)

bench-start: dist ## A start on existing data until the first answer: the jar against the directory of make dist
	bench/start

clean: ## Remove what was built; the data stays
	$(MVN) clean
