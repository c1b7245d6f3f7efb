#!/bin/bash
# Finds and places the toponyms of English news texts, LGL (local papers) and GeoVirus (epidemics), and scores them against their gold:
# recognition, distance, and end to end the share of all toponyms that are found and within 161 km. For workshops that have the corpora
# beside the project.
#
#   bench/places.sh              prints both tables
#   bench/places.sh lgl          only one
#   bench/places.sh --misses     and lists what was missed, placed wrongly or invented
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
corpora=$bench/../../shared/corpora/geo

if [ ! -d "$corpora" ]; then
    echo "places: skipped, there are no corpora in ../shared/corpora/geo beside the project" >&2
    exit 0
fi
exec python3 "$bench/places.py" --corpora "$corpora" --program "$bench/../wederhoor" "$@"
