"""Sentences with names as BIO tags, and how they join the treebanks."""

from __future__ import annotations

from pathlib import Path
from typing import Iterable, Iterator

from wederhoor_training.treebank import Sentence, lines_of

TYPES = ("PER", "LOC", "ORG", "DEM", "MISC")
TAGS = ("O",) + tuple(f"{place}-{kind}" for kind in TYPES for place in "BIES")


def read_iob2(path: Path) -> Iterator[Sentence]:
    """Sentences of an .iob2 file: number, form, tag; ``# source`` and ``# sent_id`` before each."""
    source, sent_id, forms, tags = path.name.split(".")[0], "", [], []
    for line in lines_of(path):
        line = line.rstrip("\n")
        if not line:
            if forms:
                yield Sentence(source, sent_id, forms, None, tags)
            forms, tags = [], []
        elif line.startswith("# source = "):
            source = line.removeprefix("# source = ")
        elif line.startswith("# sent_id = "):
            sent_id = line.removeprefix("# sent_id = ")
        elif not line.startswith("#"):
            columns = line.split("\t")
            forms.append(columns[1])
            tags.append(columns[2])
    if forms:
        yield Sentence(source, sent_id, forms, None, tags)


def read_standoff(path: Path, trees: Iterable[Sentence]) -> Iterator[Sentence]:
    """Names of sentences that treebanks hold: source, sent_id and names ("2-3:ORG 7:PER", words from 1), tab-separated, under a line that says so.

    :param trees: where the sentences are; one that is not among them is left out
    """
    known = {(s.source, s.id): s for s in trees}
    rows = (line.rstrip("\n").split("\t") for line in lines_of(path) if not line.startswith("#"))
    next(rows)
    for source, sent_id, names in rows:
        sentence = known.get((source, sent_id))
        if sentence is None:
            continue
        tags = ["O"] * len(sentence.forms)
        for name in names.split():
            words, kind = name.split(":")
            first, _, last = words.partition("-")
            for word in range(int(first) - 1, int(last or first)):
                tags[word] = ("B-" if word == int(first) - 1 else "I-") + kind
        yield Sentence(source, sent_id, sentence.forms, None, tags)


def join(trees: list[Sentence], named: Iterable[Sentence]) -> list[Sentence]:
    """The trees with the names of the same sentences; named sentences without a tree follow."""
    by_forms = {tuple(s.forms): i for i, s in enumerate(trees)}
    joined, rest = list(trees), []
    for sentence in named:
        at = by_forms.get(tuple(sentence.forms))
        if at is None:
            rest.append(sentence)
        else:
            joined[at] = joined[at].with_names(sentence.names)
    return joined + rest


def nameless(sentence: Sentence) -> bool:
    """Whether a tree says that there is no name: no proper noun and no capital after the first word.

    nl_names_ud holds only sentences with a capital inside, so these are its negatives.
    """
    tree = sentence.tree
    if tree is None or "PROPN" in tree.upos:
        return False
    letters = [f for f in sentence.forms if f[:1].isalpha()]
    if any(any(c.isupper() for c in f) for f in letters[1:]):
        return False
    return not letters or tree.lemma[sentence.forms.index(letters[0])][:1].islower()


def bioes(tags: list[str]) -> list[str]:
    """BIO as BIOES, where the last word of a name (E) and a name of one word (S) are told apart.

    >>> bioes(["B-PER", "I-PER", "O", "B-LOC"])
    ['B-PER', 'E-PER', 'O', 'S-LOC']
    """
    out = []
    for i, tag in enumerate(tags):
        if tag == "O":
            out.append(tag)
            continue
        last = i + 1 == len(tags) or tags[i + 1] != "I-" + tag[2:]
        out.append((("S" if tag[0] == "B" else "E") if last else tag[0]) + tag[1:])
    return out


def spans(tags: list[str]) -> list[tuple[int, int, str]]:
    """The names in BIO or BIOES tags as (first, after last, type).

    >>> spans(["B-PER", "E-PER", "O", "S-LOC"])
    [(0, 2, 'PER'), (3, 4, 'LOC')]
    """
    found, start, kind = [], None, ""
    for i, tag in enumerate(list(tags) + ["O"]):
        goes_on = start is not None and tag[:2] in ("I-", "E-") and tag[2:] == kind
        if not goes_on:
            if start is not None:
                found.append((start, i, kind))
            start, kind = (i, tag[2:]) if tag != "O" else (None, "")
    return found
