"""Lemmas of the forms that the treebanks know, for a language's ``treebank_lemmas.tsv``: python -m wederhoor_training.dictionary --help

The network spells the lemmas of words it has never seen; for those of its training part it need not guess.
A form is listed with its part of speech when it nearly always has the same lemma, without a separated
particle (lemmas.py). Names are left out.
"""

from __future__ import annotations

import argparse
from collections import Counter, defaultdict
from collections.abc import Iterable
from pathlib import Path

from wederhoor_training import lemmas
from wederhoor_training.corpus import MATERIAL
from wederhoor_training.treebank import Sentence, lines_of, read_conllu
from wederhoor_training.vocabulary import Vocabulary

LEFT_OUT = {"PROPN", "PUNCT", "SYM", "X", "NUM"}
LEAST_SHARE = 0.95

Dictionary = dict[tuple[str, str], str]  # lower-case form and UPOS to lemma


def collect(sentences: Iterable[Sentence], separable: set[str]) -> Dictionary:
    seen: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for s in sentences:
        for form, upos, lemma, particles in zip(
            s.forms, s.tree.upos, s.tree.lemma, s.tree.particles(s.forms, separable)
        ):
            if upos not in LEFT_OUT and " " not in form:
                seen[form.lower(), upos][lemmas.without_particle(lemma, particles)] += 1
    found = {}
    for key, counts in seen.items():
        lemma, count = counts.most_common(1)[0]
        if count > LEAST_SHARE * counts.total():
            found[key] = lemma
    return found


def write(dictionary: Dictionary, path: Path) -> None:
    """One line per lemma and part of speech: the lemma, the part of speech, its forms; = is the lemma itself."""
    forms = defaultdict(list)
    for (form, upos), lemma in sorted(dictionary.items()):
        forms[lemma, upos].append("=" if form == lemma else form)
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("lemma\tupos\tforms\n")
        for (lemma, upos), found in sorted(forms.items()):
            file.write(f"{lemma}\t{upos}\t{' '.join(found)}\n")


def read_dictionary(path: Path) -> Dictionary:
    found = {}
    for line in list(lines_of(path))[1:]:
        lemma, upos, forms = line.rstrip("\n").split("\t")
        for form in forms.split(" "):
            found[lemma if form == "=" else form, upos] = lemma
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="nl")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/")
    parser.add_argument("--classes", type=Path, required=True, help="classes.tsv, for the separable particles")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    sentences = (s for file in MATERIAL[args.language].train for s in read_conllu(args.data / file))
    write(collect(sentences, set(Vocabulary.read(args.classes).particles)), args.out)


if __name__ == "__main__":
    main()
