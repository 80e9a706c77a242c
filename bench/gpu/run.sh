#!/bin/sh
# The tests and the bench of anchorkl on a GPU, from a folder that `make gpu-folder` has filled:
#   ./run.sh test [pytest's options]
#   ./run.sh bench [--quick, --help and others of bench/gpu]
# $PYTHON (python3): an interpreter with torch and jax, both with CUDA; pytest for the tests; rich, tqdm and matplotlib
# for the bench, which leaves Liger out where liger-kernel is missing.
set -eu
cd "$(dirname "$0")"
PYTHONPATH="$PWD/python_shim${PYTHONPATH:+:$PYTHONPATH}"
ANCHORKL_TEST_CACHE=${ANCHORKL_TEST_CACHE:-$PWD/build/test-programs}
export PYTHONPATH ANCHORKL_TEST_CACHE
what=${1:-}
[ $# -eq 0 ] || shift
case $what in
test) exec "${PYTHON:-python3}" -m pytest -rs -p no:cacheprovider python_shim/tests/gpu "$@" ;;
bench) exec "${PYTHON:-python3}" -m bench.gpu "$@" ;;
*)
  echo "run.sh: got '$what', want test or bench" >&2
  exit 2
  ;;
esac
