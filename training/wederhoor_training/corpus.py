"""What a language's model is trained on and measured on, from the folder given as --data.

Only data whose licence lets anyone use the model is read for training: nothing from
``names/evaluation-only``. Test parts are never read here but by evaluate.py.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path

from wederhoor_training import names
from wederhoor_training.treebank import Sentence, read_conllu

HELD_OUT_NAMES = 10  # one in ten annotated sentences without a treebank's test part is kept for measuring


@dataclass(frozen=True)
class Material:
    """The treebanks and name corpora of a language, by file name."""

    train: tuple[str, ...]
    names: tuple[str, ...]
    dev: tuple[str, ...]
    test: tuple[str, ...]
    names_test: tuple[str, ...]


MATERIAL = {
    "nl": Material(
        train=("ud/nl_alpino_rebuilt-train.conllu.xz", "ud/nl_lassysmall-ud-dev.conllu.xz"),
        names=("names/permissive/nl_names_ud.iob2.xz",),
        dev=("ud/nl_alpino-ud-dev.conllu.xz",),
        test=("ud/nl_alpino-ud-test.conllu.xz", "ud/nl_lassysmall-ud-test.conllu.xz"),
        names_test=("names/evaluation-only/conll2002_nl-test.conllu.xz",),
    ),
    "en": Material(
        train=("ud/en_ewt-ud-train.conllu.xz", "ud/en_pud-ud.conllu.xz"),
        names=(
            "names/permissive/uner_en_ewt-dev.iob2.xz",
            "names/permissive/uner_en_ewt-test.iob2.xz",
            "names/permissive/uner_en_pud.iob2.xz",
        ),
        dev=("ud/en_ewt-ud-dev.conllu.xz",),
        test=("ud/en_ewt-ud-test.conllu.xz",),
        names_test=(),
    ),
}


@dataclass(frozen=True)
class Corpus:
    train: list[Sentence]
    dev: list[Sentence]
    held_out_names: list[Sentence]


def read(language: str, data: Path, extra_names: list[Path], with_dev: bool = False) -> Corpus:
    """The training sentences, dev sentences, and a held-out tenth of the name sentences.

    Held-out sentences stay in training as trees, without their names. Extra name files are all for training.

    :param with_dev: whether the dev sentences are for training too; figures on them then mean nothing
    """
    material = MATERIAL[language]
    trees = [s for file in material.train for s in read_conllu(data / file)]
    dev = [s for file in material.dev for s in read_conllu(data / file)]
    named = [s for file in material.names for s in names.read_iob2(data / file)]
    order = list(range(len(named)))
    random.Random(2022).shuffle(order)
    held_out = {order[i] for i in range(len(order) // HELD_OUT_NAMES)}
    kept_back = [named[i] for i in sorted(held_out)]
    learned = [s for i, s in enumerate(named) if i not in held_out]
    trees += dev if with_dev else []
    known = {tuple(s.forms) for s in kept_back} | ({tuple(s.forms) for s in dev} if not with_dev else set())
    for file in extra_names:
        read_names = names.read_standoff(file, trees) if file.suffix == ".tsv" else names.read_iob2(file)
        learned += [s for s in read_names if tuple(s.forms) not in known]
    joined = names.join(trees, learned)
    train = [s.with_names(["O"] * len(s.forms)) if s.names is None and names.nameless(s) else s for s in joined]
    train = [s for s in train if s.tree or tuple(s.forms) not in known]
    return Corpus(train, dev, kept_back)
