"""Names of sentences that nobody annotated, from an earlier model (self-training)."""

from __future__ import annotations

from wederhoor_training import names
from wederhoor_training.corpus import Corpus
from wederhoor_training.reader import Reader


def with_names_of_teacher(corpus: Corpus, teacher: Reader) -> Corpus:
    """Sentences with a tree and no names take an earlier model's, where they cover exactly the tree's proper nouns.

    Held-out sentences do not.
    """
    held_out = {tuple(s.forms) for s in corpus.held_out_names}
    asked = [i for i, s in enumerate(corpus.train) if s.names is None and s.tree and tuple(s.forms) not in held_out]
    train = list(corpus.train)
    for i, read in zip(asked, teacher.read([train[i].forms for i in asked])):
        proper = {j for j, upos in enumerate(train[i].tree.upos) if upos == "PROPN"}
        found = names.spans(read.names)
        named = {j for start, end, kind in found if kind != "DEM" for j in range(start, end)}
        if proper <= named and all(proper & set(range(start, end)) for start, end, kind in found if kind != "DEM"):
            train[i] = train[i].with_names(_as_bio(read.names))
    return Corpus(train, corpus.dev, corpus.held_out_names)


def _as_bio(tags: list[str]) -> list[str]:
    return [tag.replace("S-", "B-").replace("E-", "I-") for tag in tags]
