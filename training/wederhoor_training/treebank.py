"""Sentences of Universal Dependencies treebanks, as the network learns them."""

from __future__ import annotations

import lzma
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Container, Iterator

from wederhoor_training import lemmas


@dataclass(frozen=True)
class Tree:
    """Tags and tree of one sentence, one entry per word; head 0 is the root."""

    upos: list[str]
    feats: list[str]
    lemma: list[str]
    head: list[int]
    deprel: list[str]

    def particles(self, forms: list[str], separable: Container[str] | None = None) -> list[list[str]]:
        """For each word the forms of its compound:prt children, in order; only the separable ones if given."""
        found: list[list[str]] = [[] for _ in forms]
        for form, head, deprel in zip(forms, self.head, self.deprel):
            if deprel == "compound:prt" and head > 0 and (separable is None or form.lower() in separable):
                found[head - 1].append(form)
        return found

    def scripts(self, forms: list[str], separable: Container[str]) -> list[str]:
        """The lemma scripts that the network learns; see lemmas.py for the particles."""
        return [
            lemmas.script(form, lemmas.without_particle(lemma, particles))
            for form, lemma, particles in zip(forms, self.lemma, self.particles(forms, separable))
        ]


@dataclass(frozen=True)
class Sentence:
    """Forms with a tree, or names (one BIO tag per word), or both. None is: not annotated."""

    source: str
    id: str
    forms: list[str]
    tree: Tree | None = None
    names: list[str] | None = None
    space_after: list[bool] = field(default_factory=list)

    def with_names(self, names: list[str]) -> "Sentence":
        return replace(self, names=names)


def lines_of(path: Path) -> Iterator[str]:
    """The lines of a text file, unpacked where its name ends in .xz."""
    opener = lzma.open if path.suffix == ".xz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from file


def read_conllu(path: Path) -> Iterator[Sentence]:
    """Sentences of a CoNLL-U file. Multi-word tokens and empty nodes are left out (Dutch has none).

    Underscores in lemmas (*personeel_beheer*) are stripped: they mark parts of compounds, which no
    reader of the lemmas wants. Language-specific subtypes of relations are kept.
    """
    source, sent_id, rows = path.name.split(".")[0], "", []
    part = source
    for line in lines_of(path):
        line = line.rstrip("\n")
        if not line:
            if rows:
                yield _sentence(source, part, sent_id, rows)
            part, sent_id, rows = source, "", []
        elif line.startswith("# source = ") and "/" not in line:
            part = line.removeprefix("# source = ")
        elif line.startswith("# sent_id = "):
            sent_id = line.removeprefix("# sent_id = ")
        elif not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
    if rows:
        yield _sentence(source, part, sent_id, rows)


def _sentence(file: str, source: str, sent_id: str, rows: list[list[str]]) -> Sentence:
    tree = Tree(
        upos=[r[3] for r in rows],
        feats=[plain_feats(r[1], r[3], r[4], r[5]) for r in rows],
        lemma=[plain_lemma(r[1], r[2]) for r in rows],
        head=[int(r[6]) for r in rows],
        deprel=[r[7] for r in rows],
    )
    if "rebuilt" in file:
        _as_in_official_parts(tree)
    space_after = ["SpaceAfter=No" not in r[9] for r in rows]
    return Sentence(source, sent_id, [r[1] for r in rows], tree, None, space_after)


def plain_lemma(form: str, lemma: str) -> str:
    """The lemma without underscores between the parts of a compound."""
    return lemma if form == "_" or lemma == "_" else lemma.replace("_", "")


_TOTAL = {"elk", "elke", "ieder", "iedere", "iederen", "al", "alle", "beide"}


def plain_feats(form: str, upos: str, xpos: str, feats: str) -> str:
    """Dutch features as the UD converter 2.17 writes them, which rebuilt the train part.

    Older versions made the official dev and test parts: they lack the mood of finite verbs and the
    PronType of determiners, and have ExtPos on first words of fixed phrases.
    """
    values = {} if feats == "_" else dict(pair.split("=", 1) for pair in feats.split("|"))
    values.pop("ExtPos", None)
    if values.get("VerbForm") == "Fin":
        values.setdefault("Mood", "Ind")
    if upos == "DET" and "PronType" not in values:
        if xpos.startswith("LID"):
            values["PronType"] = "Art"
        elif xpos.startswith("VNW|aanw"):
            values["PronType"] = "Dem"
        elif xpos.startswith("VNW|onbep"):
            low = form.lower()
            values["PronType"] = "Neg" if low.startswith("geen") else "Tot" if low in _TOTAL else "Ind"
    return "|".join(f"{name}={value}" for name, value in sorted(values.items())) or "_"


def _as_in_official_parts(tree: Tree) -> None:
    """Adverbs within a noun phrase (*ook de president*) are amod, as in the official Dutch parts.

    The converter 2.17, which rebuilt the train part, calls them advmod; 2.12 and 2.13, which made the official dev
    and test parts, do so only where the noun is a predicate. Seen by comparing train with the dev parts.
    """
    clausal = {h for h, d in zip(tree.head, tree.deprel) if d == "cop" or d.startswith("nsubj")}
    for i, (head, deprel) in enumerate(zip(tree.head, tree.deprel)):
        if deprel == "advmod" and tree.upos[i] == "ADV" and head and head not in clausal:
            if tree.upos[head - 1] in ("NOUN", "PROPN"):
                if tree.deprel[head - 1] not in ("root", "advcl", "acl", "acl:relcl"):
                    tree.deprel[i] = "amod"
