"""Measures an exported model on the test parts: python -m wederhoor_training.evaluate --help

With the definitions of the CoNLL 2018 shared task on gold tokens: UPOS, UFeats, Lemma, UAS and LAS
over all words, punctuation too; LAS without subtypes of relations ("LAS+" is with them). Names by the
definition of CoNLL 2002: F1 of whole names with their type; DEM counts as MISC there.

Two conventions of ours hold for gold and output alike: no underscores in lemmas, and features as the
converter 2.17 writes them (treebank.py).
"""

from __future__ import annotations

import argparse
from collections import Counter
from pathlib import Path

from wederhoor_training import corpus, names
from wederhoor_training.reader import Reader
from wederhoor_training.treebank import Sentence, read_conllu

# Relations that the rules about statements and events live on.
WATCHED = ("ccomp", "advcl", "parataxis", "xcomp", "compound:prt", "obl:agent", "nsubj:pass", "nsubj", "obj", "obl",
           "appos", "acl:relcl", "conj", "csubj", "mark", "cc", "aux:pass", "nmod", "flat", "fixed")


def tree_scores(gold: list[Sentence], read: list[Sentence]) -> dict[str, float]:
    right, words = Counter(), 0
    for g, r in zip((s.tree for s in gold), (s.tree for s in read)):
        for i in range(len(g.upos)):
            words += 1
            head = g.head[i] == r.head[i]
            right["UPOS"] += g.upos[i] == r.upos[i]
            right["UFeats"] += g.feats[i] == r.feats[i]
            right["Lemma"] += g.lemma[i] == r.lemma[i] or g.lemma[i] == "_"
            right["UAS"] += head
            right["LAS"] += head and g.deprel[i].split(":")[0] == r.deprel[i].split(":")[0]
            right["LAS+"] += head and g.deprel[i] == r.deprel[i]
    return {name: 100 * count / words for name, count in right.items()}


def relation_scores(gold: list[Sentence], read: list[Sentence]) -> dict[str, tuple[float, float]]:
    """Precision and recall of each watched relation with its head."""
    right, given, wanted = Counter(), Counter(), Counter()
    for g, r in zip((s.tree for s in gold), (s.tree for s in read)):
        for i in range(len(g.upos)):
            wanted[g.deprel[i]] += 1
            given[r.deprel[i]] += 1
            right[g.deprel[i]] += g.deprel[i] == r.deprel[i] and g.head[i] == r.head[i]
    return {w: (100 * right[w] / max(1, given[w]), 100 * right[w] / max(1, wanted[w])) for w in WATCHED}


def name_scores(gold: list[Sentence], read: list[Sentence], merge: dict[str, str]) -> dict[str, tuple[float, float, float]]:
    """Precision, recall and F1 per type and over all.

    :param merge: types that count as another
    """
    right, given, wanted = Counter(), Counter(), Counter()
    for g, r in zip(gold, read):
        mine = {(a, b, merge.get(t, t)) for a, b, t in names.spans(r.names)}
        true = {(a, b, merge.get(t, t)) for a, b, t in names.spans(g.names)}
        for counter, found in ((given, mine), (wanted, true), (right, mine & true)):
            counter.update(t for _, _, t in found)
            counter["all"] += len(found)
    return {t: _f1(right[t], given[t], wanted[t]) for t in sorted(wanted)}


def _f1(right: int, given: int, wanted: int) -> tuple[float, float, float]:
    precision, recall = 100 * right / max(1, given), 100 * right / max(1, wanted)
    return precision, recall, 2 * precision * recall / max(1e-9, precision + recall)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="nl")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and names/")
    parser.add_argument("--model", type=Path, required=True, help="folder with model.onnx, classes.tsv, word_flags.tsv, treebank_lemmas.tsv")
    parser.add_argument("--dev", action="store_true", help="measure on the dev parts instead of the test parts")
    parser.add_argument("--relations", action="store_true", help="also show the watched relations")
    args = parser.parse_args()
    reader = Reader(args.model)
    material = corpus.MATERIAL[args.language]
    for file in material.dev if args.dev else material.test:
        gold = list(read_conllu(args.data / file))
        read = reader.read([s.forms for s in gold])
        print(f"{Path(file).name.split('.')[0]:28}", " ".join(f"{k} {v:.2f}" for k, v in tree_scores(gold, read).items()))
        if args.relations:
            for relation, (precision, recall) in relation_scores(gold, read).items():
                print(f"    {relation:14} precision {precision:5.1f} recall {recall:5.1f}")
    held_out = corpus.read(args.language, args.data, []).held_out_names
    sets = {"held-out tenth": (held_out, {})}
    if not args.dev:
        for file in material.names_test:
            sets[Path(file).name.split(".")[0]] = (list(names.read_iob2(args.data / file)), {"DEM": "MISC"})
    for title, (gold, merge) in sets.items():
        scores = name_scores(gold, reader.read([s.forms for s in gold]), merge)
        print(f"names, {title:21}", " ".join(f"{t} {p:.1f}/{r:.1f}/F1 {f:.2f}" for t, (p, r, f) in scores.items()))


if __name__ == "__main__":
    main()
