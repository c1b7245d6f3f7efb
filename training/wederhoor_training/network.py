"""The network: hashed word features, two BiLSTM layers, and heads for tags, tree and names.

Heads of words after Dozat & Manning (2017, biaffine), relations after Kiperwasser & Goldberg (2016, a
hidden layer over word and head). Hashed word features in place of a vocabulary of embeddings: no word
is unknown and the model stays small.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from wederhoor_training.features import GROUPS, TABLE_ROWS


@dataclass(frozen=True)
class Size:
    feature: int = 64  # per group of features
    word: int = 192
    lstm: int = 192  # per direction
    arc: int = 192
    label: int = 128
    tags: int = 224  # layer before UPOS, morphology and lemma
    names: int = 96  # layer before the names


class WordEncoder(nn.Module):
    """From a row of feature numbers to a word vector; each distinct word of a batch is computed once."""

    def __init__(self, size: Size) -> None:
        super().__init__()
        self.table = nn.Embedding(TABLE_ROWS, size.feature, padding_idx=0)
        nn.init.normal_(self.table.weight, std=0.3)
        with torch.no_grad():
            self.table.weight[0].zero_()
        self.norm = nn.LayerNorm(size.feature * len(GROUPS))
        self.out = nn.Linear(size.feature * len(GROUPS), size.word)
        self.drop = nn.Dropout(0.2)

    def forward(self, rows: Tensor, form_dropout: Tensor | None = None) -> Tensor:
        """
        :param rows: feature numbers, one row per distinct word
        :param form_dropout: in training, the probability per word that its form is not seen
        """
        if form_dropout is not None:
            hidden = torch.rand_like(form_dropout) < form_dropout
            rows = rows.clone()
            rows[:, : GROUPS[0][1]] *= (~hidden).unsqueeze(1)
        groups, start = [], 0
        for _, slots in GROUPS:
            part = rows[:, start : start + slots]
            groups.append(F.embedding_bag(part, self.table.weight, mode="sum", padding_idx=0))
            start += slots
        return self.out(self.drop(self.norm(torch.cat(groups, 1))))


class BiLstm(nn.Module):
    """One bidirectional layer over sentences of a batch, the backward half from each sentence's own end."""

    def __init__(self, inputs: int, hidden: int) -> None:
        super().__init__()
        self.lstm = nn.LSTM(inputs, hidden, batch_first=True, bidirectional=True)
        for name, weight in self.lstm.named_parameters():
            if "weight_hh" in name:
                for gate in weight.data.chunk(4):
                    nn.init.orthogonal_(gate)

    def forward(self, x: Tensor, flip: Tensor | None) -> Tensor:
        """
        :param flip: index that reverses each sentence within its length; None when all have the same length
        """
        if flip is None:
            return self.lstm(x)[0]
        weights = self.lstm._flat_weights
        zero = x.new_zeros(1, x.shape[0], self.lstm.hidden_size)
        run = lambda y, w: torch._VF.lstm(y, (zero, zero), w, True, 1, 0.0, self.training, False, True)[0]
        forward = run(x, weights[:4])
        backward = run(_gather(x, flip), weights[4:])
        return torch.cat([forward, _gather(backward, flip)], 2)


def _gather(x: Tensor, index: Tensor) -> Tensor:
    return x.gather(1, index.unsqueeze(2).expand(-1, -1, x.shape[2]))


class Parser(nn.Module):
    """All of it. Positions of a batch are padded to the longest sentence."""

    def __init__(self, upos: int, feats: int, scripts: int, deprels: int, names: int, size: Size = Size()) -> None:
        super().__init__()
        self.size = size
        self.words = WordEncoder(size)
        self.layers = nn.ModuleList([BiLstm(size.word, size.lstm), BiLstm(2 * size.lstm, size.lstm)])
        deep = 2 * size.lstm
        self.arc_dep = nn.Linear(deep, size.arc)
        self.arc_head = nn.Linear(deep, size.arc)
        self.arc = nn.Parameter(torch.zeros(size.arc, size.arc))
        self.arc_bias = nn.Parameter(torch.zeros(size.arc))
        nn.init.xavier_uniform_(self.arc)
        self.label_dep = nn.Linear(deep, size.label)
        self.label_head = nn.Linear(deep, size.label)
        self.label = nn.Linear(size.label, deprels)
        self.root = nn.Parameter(torch.randn(deep) * 0.1)
        self.tags = nn.Linear(deep + size.word, size.tags + size.names)
        self.upos = nn.Linear(size.tags, upos)
        self.feats = nn.Linear(size.tags, feats)
        self.scripts = nn.Linear(size.tags, scripts)
        self.names = nn.Linear(size.names, names)
        self.drop = 0.33

    def encode(self, rows: Tensor, words: Tensor, flip: Tensor | None, form_dropout: Tensor | None = None) -> tuple[Tensor, Tensor]:
        """Word vectors and context vectors of each position.

        :param words: for each position the row of its word, [sentences, positions]
        """
        word = F.embedding(words, self.words(rows, form_dropout))
        x = self._locked(word)
        for layer in self.layers:
            x = self._locked(layer(x, flip))
        return word, x

    def tag_layers(self, word: Tensor, deep: Tensor) -> tuple[Tensor, Tensor]:
        """What the heads for UPOS, morphology and lemma, and what the head for names works on."""
        both = F.dropout(F.relu(self.tags(torch.cat([deep, word], -1))), 0.25, self.training)
        return both[..., : self.size.tags], both[..., self.size.tags :]

    def arc_scores(self, deep: Tensor) -> Tensor:
        """[sentences, positions, 1 + positions]: how good each head is, the root first."""
        heads = torch.cat([self.root.expand(deep.shape[0], 1, -1), deep], 1)
        dep = self._drop(F.relu(self.arc_dep(deep)))
        head = self._drop(F.relu(self.arc_head(heads)))
        return dep @ self.arc @ head.transpose(1, 2) + (head @ self.arc_bias).unsqueeze(1)

    def label_scores(self, deep: Tensor, head: Tensor) -> Tensor:
        """[words, relations] for words and their heads' context vectors (the root's is self.root)."""
        return self.label(self._drop(F.relu(self.label_dep(deep) + self.label_head(head))))

    def _locked(self, x: Tensor) -> Tensor:
        """Dropout with one mask for all positions of a sentence."""
        if not self.training:
            return x
        return x * F.dropout(x.new_ones(x.shape[0], 1, x.shape[2]), self.drop)

    def _drop(self, x: Tensor) -> Tensor:
        return F.dropout(x, self.drop, self.training)
