"""Reads sentences with an exported model, as the Java program does."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import onnxruntime

from wederhoor_training import dictionary, lemmas
from wederhoor_training.decode import best_tags, best_tree
from wederhoor_training.features import word_features
from wederhoor_training.treebank import Sentence, Tree
from wederhoor_training.vocabulary import Vocabulary
from wederhoor_training.word_flags import read_word_flags


class Reader:
    """A model folder with model.onnx, classes.tsv, word_flags.tsv and treebank_lemmas.tsv, ready to read."""

    def __init__(self, folder: Path, threads: int = 1) -> None:
        self.vocabulary = Vocabulary.read(folder / "classes.tsv")
        self.word_flags = read_word_flags(folder / "word_flags.tsv")
        self.lemmas = dictionary.read_dictionary(folder / "treebank_lemmas.tsv")
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(str(folder / "model.onnx"), options)
        self.rows: dict[str, list[int]] = {}

    def read(self, sentences: list[list[str]], batch_words: int = 1_000) -> list[Sentence]:
        """Trees and names (as BIO tags) of tokenised sentences, in their order."""
        result: list[Sentence | None] = [None] * len(sentences)
        batch: list[int] = []
        words = 0
        for i in sorted(range(len(sentences)), key=lambda i: len(sentences[i])):
            if batch and words + len(sentences[i]) > batch_words:
                self._read(sentences, batch, result)
                batch, words = [], 0
            batch.append(i)
            words += len(sentences[i])
        if batch:
            self._read(sentences, batch, result)
        return result

    def _read(self, sentences: list[list[str]], batch: list[int], result: list) -> None:
        forms = sorted({f for i in batch for f in sentences[i]})
        number = {f: n for n, f in enumerate(forms)}
        for form in forms:
            if form not in self.rows:
                self.rows[form] = word_features(form, self.word_flags)
        lengths = [len(sentences[i]) for i in batch]
        words = np.zeros((max(lengths), len(batch)), np.int32)
        for b, i in enumerate(batch):
            words[: lengths[b], b] = [number[f] for f in sentences[i]]
        inputs = {
            "features": np.array([self.rows[f] for f in forms], np.int32),
            "words": words,
            "lengths": np.array(lengths, np.int32),
        }
        names = [output.name for output in self.session.get_outputs()]
        out = dict(zip(names, self.session.run(None, inputs)))
        for b, i in enumerate(batch):
            result[i] = self._decoded(sentences[i], b, out)

    def _decoded(self, forms: list[str], b: int, out: dict[str, np.ndarray]) -> Sentence:
        n, v = len(forms), self.vocabulary
        heads = best_tree(out["arcs"][b, :n, : n + 1].astype(np.float64))
        deprels = []
        for j, head in enumerate(heads):
            if head == 0:
                deprels.append("root")
                continue
            candidates = list(out["heads"][b, j])
            label = v.deprels[out["labels"][b, j, candidates.index(head) if head in candidates else 0]]
            deprels.append("parataxis" if label == "root" else label)
        upos = [v.upos[c] for c in out["upos"][:n, b]]
        feats = [v.feats[c] for c in out["feats"][:n, b]]
        tree = Tree(upos, feats, [""] * n, [int(h) for h in heads], deprels)
        particles = tree.particles(forms, set(v.particles))
        for j, form in enumerate(forms):
            lemma = self.lemmas.get((form.lower(), upos[j]))
            if lemma is None:
                lemma = lemmas.apply(v.scripts[out["scripts"][j, b]], form) or form.lower()
            tree.lemma[j] = lemmas.with_particle(lemma, particles[j])
        names = best_tags(out["names"][:n, b].astype(np.float64), v.names)
        return Sentence("", "", forms, tree, names)
