#!/bin/bash
# Who did it, and how sure is the report: reads the English wire stories of MUC-3 and MUC-4 on attacks in Latin America and scores the
# organisations named as perpetrators, each with the report's confidence, against the templates of the conferences. For workshops that have
# the corpus beside the project.
#
#   bench/muc.sh                 the test parts tst1 and tst2
#   bench/muc.sh --part dev      the part to tune on
#   bench/muc.sh --misses        and lists what was missed and invented
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
shared=$bench/../../shared

if [ ! -d "$shared/corpora/responsibility" ]; then
    echo "muc: skipped, there is no corpus in ../shared/corpora/responsibility beside the project" >&2
    exit 0
fi
exec python3 "$bench/muc.py" --shared "$shared" --program "$bench/../wederhoor" "$@"
