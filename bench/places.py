"""Scores the places of English news texts against gold toponyms; see places.sh."""

import argparse
import json
import lzma
import math
import statistics
import subprocess
import tempfile
from pathlib import Path

NEAR = 161  # kilometres, 100 miles: as far as geoparsing is by custom allowed to be off
OFF = 10  # code points between the middles of the same string
# What others reach by the same definition on the same files, end to end.
PEERS = {"lgl": {"CamCoder": 0.393, "Edinburgh": 0.314, "CLAVIN": 0.311}, "geovirus": {"CamCoder": 0.618, "CLAVIN": 0.501, "Edinburgh": 0.451}}


def kilometres(a, b):
    """Great-circle distance between (latitude, longitude) pairs."""
    (y, x), (v, u) = (tuple(map(math.radians, point)) for point in (a, b))
    chord = math.sin((v - y) / 2) ** 2 + math.cos(y) * math.cos(v) * math.sin((u - x) / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(chord)))


def documents(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def read(program, texts):
    """The names of each document, by its number, as `wederhoor places --format json` tells them."""
    with tempfile.TemporaryDirectory() as folder:
        for number, text in enumerate(texts):
            Path(folder, f"{number:05}.txt").write_text(text, encoding="utf-8")
        command = [program, "places", folder, "--language", "en", "--format", "json"]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    return {int(read["id"]): read["names"] for read in map(json.loads, output.splitlines())}


def pair(gold, names):
    """Gold toponyms with the name read for each: the same string, its middle fewer than OFF code points away."""
    free = list(names)
    pairs = []
    for toponym in gold:
        middle = (toponym["start"] + toponym["end"]) / 2
        same = [n for n in free if n["text"] == toponym["surface"] and abs((n["start"] + n["end"]) / 2 - middle) < OFF]
        best = min(same, key=lambda n: abs((n["start"] + n["end"]) / 2 - middle), default=None)
        if best is not None:
            free.remove(best)
        pairs.append((toponym, best))
    return pairs, free


def score(corpus, docs, read_names, misses):
    found = placed = given = all_gold = 0
    errors = []
    for number, doc in enumerate(docs):
        names = [name for name in read_names.get(number, []) if name["place"]]
        given += len(names)
        all_gold += len(doc["toponyms"])
        pairs, free = pair(doc["toponyms"], names)
        for toponym, name in pairs:
            if name is None:
                if misses:
                    print(f"missed\t{corpus}\t{number}\t{toponym['surface']}\t{context(doc, toponym)}")
                continue
            found += 1
            if toponym["lat"] is None:
                continue
            placed += 1
            place = name["place"]
            error = kilometres((toponym["lat"], toponym["lon"]), (place["latitude"], place["longitude"]))
            errors.append(error)
            if misses and error > NEAR:
                print(f"wrong\t{corpus}\t{number}\t{toponym['surface']}\t{error:.0f} km\t{place['name']} {place['admin1']} instead of {toponym['lat']},{toponym['lon']}\t{context(doc, toponym)}")
        if misses:
            for name in free:
                print(f"invented\t{corpus}\t{number}\t{name['text']}\t{context(doc, name)}")
    near = sum(error <= NEAR for error in errors)
    known = sum(t["lat"] is not None for d in docs for t in d["toponyms"])
    precision, recall = found / max(1, given), found / max(1, all_gold)
    peers = ", ".join(f"{name} {value}" for name, value in PEERS[corpus].items())
    print(f"{corpus}: {len(docs)} texts, {all_gold} toponyms, {known} of them with a place")
    print(f"  recognition            P {precision:.3f}  R {recall:.3f}  F1 {2 * precision * recall / max(1e-9, precision + recall):.3f}")
    print(f"  within {NEAR} km         {near / max(1, placed):.3f} of those matched; error median {statistics.median(errors or [0]):.0f} km, mean {statistics.fmean(errors or [0]):.0f} km")
    print(f"  end to end             {near / known:.3f} of all with a place, {near / all_gold:.3f} of all toponyms   ({peers})")


def context(doc, span):
    return doc["text"][max(0, span["start"] - 50) : span["end"] + 40].replace("\n", " ").replace("\t", " ")


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--corpora", type=Path, required=True)
    options.add_argument("--program", required=True)
    options.add_argument("--misses", action="store_true")
    options.add_argument("corpus", nargs="*", default=["lgl", "geovirus"])
    given = options.parse_args()
    for corpus in given.corpus:
        docs = documents(given.corpora / f"{corpus}.jsonl.xz")
        score(corpus, docs, read(given.program, [doc["text"] for doc in docs]), given.misses)


if __name__ == "__main__":
    main()
