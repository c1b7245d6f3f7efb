#!/bin/bash
# Reads annotated reports and scores the readings against their gold: the examples here and, in a workshop that has
# them beside the project, all annotated reports of the languages that the program reads.
#
#   bench/quality.sh             prints the table
#   bench/quality.sh --record    and keeps it in bench/quality.tsv
#   bench/quality.sh --check     and fails when a measure has fallen more than 0.02 below the kept one
#   bench/quality.sh --misses    and lists what was missed or invented, by cause
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
shared=$bench/../../shared

if [ ! -f "$shared/eval/score.py" ]; then
    echo "quality: skipped, there is no scorer in ../shared/eval beside the project" >&2
    exit 0
fi
if ! command -v python3 > /dev/null; then
    echo "quality: skipped, there is no python3" >&2
    exit 0
fi
exec python3 "$bench/quality.py" --shared "$shared" "$@"
