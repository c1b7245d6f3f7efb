#!/bin/bash
# Measures the gazetteer: how it opens, how fast names are found, and how an import of a large dump fares (made up, in the official
# formats; as many places as the first argument says, 500,000 without one), also when it is killed halfway.
set -euo pipefail
bench=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$(dirname "$bench")
places=${1:-500000}
(cd "$home" && ./mvnw -q -ntp -pl bench -am -DskipTests -Dspotless.check.skip package)
jars="$bench/target/bench.jar:$bench/target/lib/*"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

for run in 1 2 3; do
    java -Xmx320m -XX:+UseSerialGC -cp "$jars" org.wederhoor.bench.GazetteerOpening
done
java -cp "$jars" org.openjdk.jmh.Main GazetteerBenchmark

java -cp "$jars" org.wederhoor.bench.SyntheticDump "$work/dump" "$places"
du -sm "$work/dump" | sed 's/\t.*/ MB of dumps/'
"$home/wederhoor" gazetteer build "$work/dump" --output "$work/killed.bin" &
sleep 12
kill -9 $! 2> /dev/null || :
wait $! 2> /dev/null || :
echo "killed; finished: $(cd "$work/killed.bin.building" 2> /dev/null && echo *-????????????)"
time "$home/wederhoor" gazetteer build "$work/dump" --output "$work/killed.bin"
time "$home/wederhoor" gazetteer build "$work/dump" --output "$work/whole.bin"
cmp "$work/killed.bin" "$work/whole.bin" && echo "the same bytes"
java -Xmx320m -XX:+UseSerialGC -cp "$jars" org.wederhoor.bench.GazetteerOpening "$work/whole.bin"
