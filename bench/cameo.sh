#!/bin/bash
# Tells for sentences of news which root code of CAMEO they are, from their readings, and scores it against the test suite of Universal
# PETRARCH: F1, beside what coders with dictionaries of verbs and actors reach there. For workshops that have the corpora beside the project.
#
#   bench/cameo.sh              prints the figures by root code
#   bench/cameo.sh --misses     and lists the sentences that were told wrongly, with what was read in them
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
corpora=$bench/../../shared/corpora/coding

if [ ! -d "$corpora" ]; then
    echo "cameo: skipped, there is no ../shared/corpora/coding beside the project" >&2
    exit 0
fi
exec python3 "$bench/cameo.py" --corpora "$corpora" --program "$bench/../wederhoor" "$@"
