#!/bin/bash
# Times in Dutch and English against the cases of Recognizers-Text and the phrases of Duckling in ../shared, beside HeidelTime;
# skipped where the cases are not. HeidelTime is GPL: it is fetched for this only and runs in a process of its own.
#
#   bench/times.sh               prints the tables
#   bench/times.sh --misses      and what was missed, misread and invented, by cause
#   bench/times.sh --no-peer     without HeidelTime
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
corpora=../shared/corpora/time
if [ ! -d "$corpora" ]; then
    echo "times: skipped, there are no cases in $corpora" >&2
    exit 0
fi
misses=
peer=yes
for option in "$@"; do
    case $option in
        --misses) misses=--misses ;;
        --no-peer) peer= ;;
        *) echo "times: unknown option $option" >&2; exit 2 ;;
    esac
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tar -xJf "$corpora/recognizers-text-specs.tar.xz" -C "$work"
xz -dc "$corpora/duckling-phrases.jsonl.xz" > "$work/duckling.jsonl"

if [ ! -d bench/target/lib ]; then
    ./mvnw -q -ntp -pl bench -am package -DskipTests
fi
./mvnw -q -ntp -pl bench -am compile
score=(java -cp "reading/target/classes:bench/target/classes:bench/target/lib/*" org.wederhoor.bench.time.TimeScore)
if [ -n "$peer" ] && ! ./mvnw -q -ntp -f bench/heideltime/pom.xml compile; then
    echo "times: HeidelTime could not be fetched and built; measuring without it" >&2
    peer=
fi

table() {
    local cases=$1 language=$2 name=$3 answers=
    if [ -n "$peer" ]; then
        answers=$work/answers
        "${score[@]}" list "$cases" "$language" |
            java -cp "bench/heideltime/target/classes:bench/heideltime/target/lib/*" \
                org.wederhoor.bench.heideltime.HeidelTimeAnswers "$name" bench/heideltime/config.props \
                > "$answers" 2> /dev/null
    fi
    "${score[@]}" score "$cases" "$language" $answers $misses
}

for language in nl:DUTCH en:ENGLISH; do
    name=${language#*:}
    echo "Recognizers-Text"
    table "$work/recognizers_${name,,}_datetime/DateTimeModel.json" "${language%:*}" "$name"
    echo "Duckling"
    table "$work/duckling.jsonl" "${language%:*}" "$name"
done
