#!/bin/bash
# Measures speed: the whole process on one report of 507 words, cold, seven times; then the steady state of one thread (JMH).
#
#   bench/speed.sh           everything, about two minutes
#   bench/speed.sh cold      the whole process alone
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

./wederhoor --version > /dev/null
report=$(mktemp)
trap 'rm -f "$report"' EXIT
cat examples/nl-goma-1.txt examples/nl-hassakeh-1.txt > "$report"
python3 - "$report" << 'EOF'
import os, statistics, subprocess, sys, time

seconds, memory = [], []
for _ in range(7):
    start = time.perf_counter()
    process = subprocess.Popen(
        ["./wederhoor", "read", sys.argv[1], "--published", "2024-05-04"], stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    seconds.append(time.perf_counter() - start)
    memory.append(usage.ru_maxrss / 1024)
    assert status == 0
print(f"one report of 507 words, whole process: {statistics.median(seconds):.2f} s, at most {max(memory):.0f} MB")
EOF
[ "${1:-}" = cold ] && exit

./mvnw -q -ntp -DskipTests package
java -cp "bench/target/bench.jar:bench/target/lib/*" org.openjdk.jmh.Main -f 1 "$@"
