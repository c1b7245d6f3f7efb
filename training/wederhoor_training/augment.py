"""Variants of training sentences: other names, headlines in capitals, datelines, no final full stop.

News of war is full of names that no treebank holds. A sentence whose people and places get other
names of the same make keeps its tags and tree, and teaches to go by context and form.
"""

from __future__ import annotations

import random
from collections import defaultdict
from dataclasses import dataclass, replace

from wederhoor_training import lemmas
from wederhoor_training.names import spans
from wederhoor_training.treebank import Sentence


@dataclass(frozen=True)
class Rates:
    """How often a sentence, or one of its names, is changed."""

    other_name: float = 0.35
    upper_case: float = 0.03
    lower_case: float = 0.01
    upper_case_name: float = 0.02
    no_final_stop: float = 0.06
    dateline: float = 0.03


class Augmenter:
    """Draws variants; the same seed draws the same ones."""

    def __init__(
        self, sentences: list[Sentence], word_lists: dict[str, list[str]], seed: int, rates: Rates = Rates()
    ) -> None:
        """
        :param word_lists: capitalised words by flag ("place", "country", "first_name", "surname")
        """
        self.random = random.Random(seed)
        self.rates = rates
        self.words = word_lists
        self.pool: dict[tuple, list[list[str]]] = defaultdict(list)
        for sentence in sentences:
            for start, end, kind in spans(sentence.names or []):
                name = sentence.forms[start:end]
                self.pool[_make(kind, name)].append(name)

    def variant(self, sentence: Sentence) -> Sentence:
        """The sentence itself or a variant of it."""
        forms = list(sentence.forms)
        for start, end, kind in spans(sentence.names or []):
            if self.random.random() < self.rates.other_name:
                forms[start:end] = self._other_name(kind, forms[start:end])
            if self.random.random() < self.rates.upper_case_name:
                forms[start:end] = [f.upper() for f in forms[start:end]]
        dice = self.random.random()
        if dice < self.rates.upper_case:
            forms = [f.upper() for f in forms]
        elif dice < self.rates.upper_case + self.rates.lower_case:
            forms = [f.lower() for f in forms]
        if forms != sentence.forms:
            sentence = _reformed(sentence, forms)
        if self.random.random() < self.rates.no_final_stop:
            sentence = _without_final_stop(sentence)
        if self.random.random() < self.rates.dateline:
            sentence = _with_dateline(sentence, self.random.choice(self.words["place"]), self.random.random() < 0.7)
        return sentence

    def _other_name(self, kind: str, name: list[str]) -> list[str]:
        if not name[0][:1].isupper() or name[0].isupper():
            return name
        if len(name) == 1 and kind == "LOC" and self.random.random() < 0.6:
            return [self.random.choice(self.words["country" if self.random.random() < 0.15 else "place"])]
        if kind == "PER" and len(name) <= 2 and self.random.random() < 0.6 and all(w[:1].isupper() for w in name):
            first, last = (self.random.choice(self.words[f]) for f in ("first_name", "surname"))
            if len(name) == 2:
                return [first, last]
            return [last if self.random.random() < 0.7 else first]
        same_make = self.pool[_make(kind, name)]
        return self.random.choice(same_make) if kind != "MISC" and same_make else name


def _make(kind: str, name: list[str]) -> tuple:
    """Names of one make can stand for each other: same type, length, capitals; demonyms also the same ending."""
    ending = name[-1][-1:] if kind == "DEM" else ""
    return (kind, ending, tuple((w[:1].isupper(), w.isupper() and len(w) > 1) for w in name))


def _reformed(sentence: Sentence, forms: list[str]) -> Sentence:
    """The sentence with other forms; a lemma that was the form follows it."""
    tree = sentence.tree
    if tree:
        lemma = []
        for old, new, was in zip(sentence.forms, forms, tree.lemma):
            if old == new or old.lower() == new.lower():
                lemma.append(was)
            else:
                lemma.append(lemmas.apply(lemmas.script(old, was), new) or new)
        tree = replace(tree, lemma=lemma)
    return replace(sentence, forms=forms, tree=tree)


def _without_final_stop(sentence: Sentence) -> Sentence:
    n = len(sentence.forms) - 1
    if n < 2 or sentence.forms[n] != "." or (sentence.tree and (sentence.tree.head[n] == 0 or n + 1 in sentence.tree.head)):
        return sentence
    tree = sentence.tree
    if tree:
        parts = (tree.upos, tree.feats, tree.lemma, tree.head, tree.deprel)
        tree = type(tree)(*(part[:n] for part in parts))
    return replace(sentence, forms=sentence.forms[:n], tree=tree, names=sentence.names and sentence.names[:n])


def _with_dateline(sentence: Sentence, place: str, in_capitals: bool) -> Sentence:
    """*GOMA - Bij een beschieting ...*: the place beside the clause (parataxis), as the official parts have it."""
    tree = sentence.tree
    if tree:
        root = tree.head.index(0) + 1
        if tree.upos[root - 1] not in ("VERB", "ADJ", "NOUN") or len(sentence.forms) < 6:
            return sentence
        tree = type(tree)(
            upos=["PROPN", "PUNCT"] + tree.upos,
            feats=["Gender=Neut|Number=Sing", "_"] + tree.feats,
            lemma=[place, "-"] + tree.lemma,
            head=[root + 2, 1] + [head + 2 if head else 0 for head in tree.head],
            deprel=["parataxis", "punct"] + tree.deprel,
        )
    forms = [place.upper() if in_capitals else place, "-"] + sentence.forms
    names = sentence.names and ["B-LOC", "O"] + sentence.names
    return replace(sentence, forms=forms, tree=tree, names=names)
