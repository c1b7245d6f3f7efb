"""The classes that the network chooses among, in the order of its outputs. Written to ``classes.tsv``."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, fields
from pathlib import Path

from wederhoor_training import lemmas, names
from wederhoor_training.treebank import Sentence

RARE = 4  # scripts and features seen fewer times are not learned


@dataclass(frozen=True)
class Vocabulary:
    upos: list[str]
    feats: list[str]
    scripts: list[str]
    deprels: list[str]
    names: list[str]
    particles: list[str]  # separable particles, see lemmas.py

    @staticmethod
    def of(sentences: list[Sentence]) -> "Vocabulary":
        trees = [(s.forms, s.tree) for s in sentences if s.tree]
        particles = lemmas.separable_particles(
            (lemma, prts) for forms, tree in trees for lemma, prts in zip(tree.lemma, tree.particles(forms)) if prts
        )
        scripts = Counter(script for forms, tree in trees for script in tree.scripts(forms, set(particles)))
        feats = Counter(f for _, tree in trees for f in tree.feats)
        return Vocabulary(
            upos=sorted({u for _, tree in trees for u in tree.upos}),
            feats=[f for f, count in feats.most_common() if count >= RARE],
            scripts=[s for s, count in scripts.most_common() if count >= RARE],
            deprels=sorted({d for _, tree in trees for d in tree.deprel}),
            names=list(names.TAGS),
            particles=particles,
        )

    def write(self, path: Path) -> None:
        """One class a line: the field's name and the value."""
        rows = [f"{f.name}\t{value}\n" for f in fields(self) for value in getattr(self, f.name)]
        path.write_text("kind\tvalue\n" + "".join(rows), encoding="utf-8")

    @staticmethod
    def read(path: Path) -> "Vocabulary":
        values: dict[str, list[str]] = {f.name: [] for f in fields(Vocabulary)}
        for line in path.read_text("utf-8").splitlines()[1:]:
            kind, value = line.split("\t")
            values[kind].append(value)
        return Vocabulary(**values)
