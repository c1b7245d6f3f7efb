#!/bin/sh
# Tokens and sentences against the raw text of the treebanks in ../shared; skipped where these are not.
# tokens.sh [--misses] [dev|test]
set -eu
cd "$(dirname "$0")/.."
treebanks=../shared/train/ud
if [ ! -d "$treebanks" ]; then
    echo "no treebanks in $treebanks: skipped"
    exit 0
fi
misses=
if [ "${1:-}" = --misses ]; then
    misses=--misses
    shift
fi
./mvnw -q -ntp -pl bench -am compile
for part in ${1:-dev test}; do
    for treebank in alpino lassysmall; do
        printf '%s %s: ' "$treebank" "$part"
        xz -dc "$treebanks/nl_$treebank-ud-$part.conllu.xz" |
            java -cp reading/target/classes:bench/target/classes org.wederhoor.bench.TokenScore nl $misses
    done
done
