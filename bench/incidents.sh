#!/bin/bash
# Puts the annotated reports on record and scores which of their events the ledger takes for one incident against incidents.json: B-cubed
# precision, recall and F1 (Bagga and Baldwin 1998) over the events that it groups. Twice: from the program's readings, and from the readings
# that the annotations stand for, so that errors of reading and of linking are told apart.
#
#   bench/incidents.sh             prints the figures
#   bench/incidents.sh --misses    and lists what was joined wrongly or not at all
#   bench/incidents.sh --pairs F   and writes the pairs of linked events with their features, for training/fit_linking.py
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
shared=$bench/../../shared

if [ ! -f "$shared/reports/incidents.json" ]; then
    echo "incidents: skipped, there are no ../shared/reports beside the project" >&2
    exit 0
fi
cd "$bench/.."
./wederhoor --version > /dev/null
./mvnw -q -ntp -pl bench -am -Dmaven.test.skip -Dspotless.check.skip package
exec python3 "$bench/incidents.py" --shared "$shared" "$@"
