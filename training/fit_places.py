"""Fits the weights by which the program chooses among the places of a name: python training/fit_places.py --help

Reads what `wederhoor places --format json` tells of texts whose places are known: for every name the candidates with the clues that
hold for each. A candidate is right when it lies near the gold place. The weights are those of a conditional logistic regression
(McFadden 1974) of the right candidates among all, drawn towards the present weights, so that a clue the texts say little about
keeps its weight. Corpora count alike, however long they are. Clues such as "theatre" and "near" depend on what was chosen before: run
the program again with the new weights and fit again, twice or three times.
"""

import argparse
import json
import math
from pathlib import Path

import torch

KEPT = 0.004  # how strongly a weight is held where it was
NEAR = 40  # kilometres
NEAR_COUNTRY = 400  # the point of a large country is a matter of taste


def kilometres(a, b):
    (y, x), (v, u) = (tuple(map(math.radians, point)) for point in (a, b))
    chord = math.sin((v - y) / 2) ** 2 + math.cos(y) * math.cos(v) * math.sin((u - x) / 2) ** 2
    return 2 * 6371 * math.asin(min(1, math.sqrt(chord)))


def gold(path):
    """Per document its toponyms: start, end, latitude, longitude."""
    for line in path.open(encoding="utf-8"):
        yield [t for t in json.loads(line)["toponyms"] if t["lat"] is not None]


def choices(names_path, gold_path, clues):
    """(clue values of each candidate, which are right) of every name whose place is known and among the candidates, once per document."""
    read = {int(doc["id"]): doc["names"] for doc in map(json.loads, names_path.open(encoding="utf-8"))}
    for number, toponyms in enumerate(gold(gold_path)):
        met = set()
        for toponym in toponyms:
            name = next((n for n in read.get(number, []) if n["start"] == toponym["start"] and n["end"] == toponym["end"]), None)
            if name is None or len(name["candidates"]) < 2 or name["text"] in met:
                continue
            met.add(name["text"])
            right = []
            for candidate in name["candidates"]:
                off = kilometres((toponym["lat"], toponym["lon"]), (candidate["latitude"], candidate["longitude"]))
                right.append(off < (NEAR_COUNTRY if candidate["sort"] == "country" else NEAR))
            if any(right) and not all(right):
                values = [[candidate["clues"].get(clue, 0.0) for clue in clues] for candidate in name["candidates"]]
                yield torch.tensor(values, dtype=torch.float64), torch.tensor(right)


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--weights", type=Path, required=True, help="weights.tsv: read, and written anew")
    options.add_argument("--corpus", type=Path, nargs=2, action="append", required=True, metavar=("NAMES", "GOLD"),
                         help="JSON lines of the program, and of the corpus in the same order")
    given = options.parse_args()
    lines = given.weights.read_text("utf-8").splitlines()
    rows = [line.split("\t") for line in lines]
    clues = [row[0] for row in rows if len(row) == 3 and row[0] != "clue"]
    before = torch.tensor([float(row[1]) for row in rows if len(row) == 3 and row[0] != "clue"], dtype=torch.float64)
    corpora = [list(choices(names, known, clues)) for names, known in given.corpus]
    weights = before.clone().requires_grad_()
    optimizer = torch.optim.LBFGS([weights], max_iter=200, line_search_fn="strong_wolfe")

    def loss():
        optimizer.zero_grad()
        total = KEPT * ((weights - before) ** 2).sum()
        for corpus in corpora:
            missed = sum(torch.logsumexp(v @ weights, 0) - torch.logsumexp((v @ weights)[r], 0) for v, r in corpus)
            total = total + missed / max(1, len(corpus))
        total.backward()
        return total

    for corpus, (names, _) in zip(corpora, given.corpus):
        print(f"{names}: {len(corpus)} names, right {share(corpus, before):.3f} with the weights as they were")
    optimizer.step(loss)
    fitted = weights.detach()
    for corpus, (names, _) in zip(corpora, given.corpus):
        print(f"{names}: right {share(corpus, fitted):.3f} with the new weights")
    new = dict(zip(clues, fitted.tolist()))
    written = ["\t".join([row[0], f"{new[row[0]]:.2f}", row[2]]) if row[0] in new else "\t".join(row) for row in rows]
    given.weights.write_text("\n".join(written) + "\n", encoding="utf-8")


def share(corpus, weights):
    return sum(bool(r[(v @ weights).argmax()]) for v, r in corpus) / max(1, len(corpus))


if __name__ == "__main__":
    main()
