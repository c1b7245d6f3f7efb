#!/bin/bash
# Finds who says what in English news and scores it against PolNeAR (campaign news of 2016): F1 of source, cue and content, exact and
# by overlap, beside what others published. For workshops that have the corpus beside the project.
#
#   bench/polnear.sh             prints the table
#   bench/polnear.sh --nested    leaves none out that stands in the content of another
#   bench/polnear.sh --misses    and lists what was missed and what was invented
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
corpus=$bench/../../shared/corpora/attribution/polnear-dev.tar.xz

if [ ! -f "$corpus" ]; then
    echo "polnear: skipped, there is no corpus in ../shared/corpora/attribution beside the project" >&2
    exit 0
fi
exec python3 "$bench/polnear.py" --corpus "$corpus" --program "$bench/../wederhoor" "$@"
