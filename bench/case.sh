#!/bin/bash
# Tells for snippets of news (CASE 2021 task 2) which sub-type of event after ACLED they are about, from their readings, and scores it against
# their gold: accuracy and macro-averaged F1. For workshops that have the corpora beside the project.
#
#   bench/case.sh              prints the figures by sub-type
#   bench/case.sh --misses     and lists the snippets that were told wrongly, with what was read in them
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
snippets=$bench/../../shared/corpora/coding/case2021-task2-half.tsv

if [ ! -f "$snippets" ]; then
    echo "case: skipped, there is no ../shared/corpora/coding beside the project" >&2
    exit 0
fi
exec python3 "$bench/case.py" --snippets "$snippets" --program "$bench/../wederhoor" "$@"
