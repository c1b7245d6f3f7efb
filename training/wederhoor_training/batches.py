"""From sentences to tensors: words numbered within a batch, sentences of about equal length together."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from wederhoor_training.features import WIDTH, word_features
from wederhoor_training.names import bioes
from wederhoor_training.treebank import Sentence
from wederhoor_training.vocabulary import Vocabulary

IGNORED = -100  # no target: torch's cross_entropy leaves it out


class WordTable:
    """Feature rows of all words met so far, and how often training has seen each."""

    def __init__(self, word_flags: dict[str, int], counts: Counter[str] | None = None) -> None:
        self.word_flags = word_flags
        self.counts = counts or Counter()
        self.number: dict[str, int] = {}
        self.rows = np.zeros((1024, WIDTH), np.int32)
        self.form_dropout = np.zeros(1024, np.float32)

    def number_of(self, form: str) -> int:
        n = self.number.get(form)
        if n is None:
            n = self.number[form] = len(self.number)
            if n == len(self.rows):
                self.rows = np.concatenate([self.rows, np.zeros_like(self.rows)])
                self.form_dropout = np.concatenate([self.form_dropout, np.zeros_like(self.form_dropout)])
            self.rows[n] = word_features(form, self.word_flags)
            self.form_dropout[n] = 0.4 / (0.4 + self.counts[form.lower()])
        return n


@dataclass
class Encoded:
    """A sentence as numbers; a target of IGNORED is not learned."""

    words: np.ndarray
    upos: np.ndarray
    feats: np.ndarray
    scripts: np.ndarray
    heads: np.ndarray
    deprels: np.ndarray
    names: np.ndarray


TARGETS = ("upos", "feats", "scripts", "heads", "deprels", "names")


class Encoder:
    def __init__(self, vocabulary: Vocabulary, table: WordTable) -> None:
        self.table = table
        self.separable = set(vocabulary.particles)
        self.index = {
            field: {value: i for i, value in enumerate(getattr(vocabulary, field))}
            for field in ("upos", "feats", "scripts", "deprels", "names")
        }

    def encode(self, sentence: Sentence) -> Encoded:
        words = np.array([self.table.number_of(f) for f in sentence.forms], np.int64)
        tree = sentence.tree
        nothing = np.full(len(words), IGNORED, np.int64)
        columns = {field: nothing for field in TARGETS}
        if tree:
            columns["upos"] = self._numbers("upos", tree.upos)
            columns["feats"] = self._numbers("feats", tree.feats)
            columns["scripts"] = self._numbers("scripts", tree.scripts(sentence.forms, self.separable))
            columns["heads"] = np.array(tree.head, np.int64)
            columns["deprels"] = self._numbers("deprels", tree.deprel)
        if sentence.names:
            columns["names"] = self._numbers("names", bioes(sentence.names))
        return Encoded(words, **columns)

    def _numbers(self, field: str, values: list[str]) -> np.ndarray:
        index = self.index[field]
        return np.array([index.get(v, IGNORED) for v in values], np.int64)


@dataclass
class Batch:
    rows: Tensor
    form_dropout: Tensor
    words: Tensor
    lengths: Tensor
    flip: Tensor | None
    targets: dict[str, Tensor]


def collate(sentences: list[Encoded], table: WordTable) -> Batch:
    lengths = [len(s.words) for s in sentences]
    longest = max(lengths)
    distinct, flat = np.unique(np.concatenate([s.words for s in sentences]), return_inverse=True)
    words = np.zeros((len(sentences), longest), np.int64)
    targets = {field: np.full((len(sentences), longest), IGNORED, np.int64) for field in TARGETS}
    at = 0
    for i, s in enumerate(sentences):
        n = lengths[i]
        words[i, :n] = flat[at : at + n]
        at += n
        for field in TARGETS:
            targets[field][i, :n] = getattr(s, field)
    flip = None
    if min(lengths) != longest:
        positions = np.arange(longest)[None, :]
        size = np.array(lengths)[:, None]
        flip = torch.from_numpy(np.where(positions < size, size - 1 - positions, positions))
    return Batch(
        rows=torch.from_numpy(table.rows[distinct].astype(np.int64)),
        form_dropout=torch.from_numpy(table.form_dropout[distinct]),
        words=torch.from_numpy(words),
        lengths=torch.tensor(lengths),
        flip=flip,
        targets={field: torch.from_numpy(t) for field, t in targets.items()},
    )


def in_batches(sentences: list[Encoded], most_words: int, shuffle: random.Random | None) -> list[list[Encoded]]:
    """Batches of sentences of about the same length, in random order when training."""
    order = list(range(len(sentences)))
    if shuffle:
        shuffle.shuffle(order)
    order.sort(key=lambda i: len(sentences[i].words))
    batches, current, words = [], [], 0
    for i in order:
        n = len(sentences[i].words)
        if current and (words + n > most_words):
            batches.append(current)
            current, words = [], 0
        current.append(sentences[i])
        words += n
    if current:
        batches.append(current)
    if shuffle:
        shuffle.shuffle(batches)
    return batches
