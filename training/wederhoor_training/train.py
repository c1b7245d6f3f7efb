"""Trains a language's network: python -m wederhoor_training.train --help

Where other programs need the cores too, set OMP_WAIT_POLICY=PASSIVE: otherwise the threads spin while they wait for
each other, and a step takes three times the processor time.
"""

from __future__ import annotations

import argparse
import math
import random
import time
from collections import Counter
from pathlib import Path

import torch
from torch.nn import functional as F

from wederhoor_training import corpus, teacher, word_flags
from wederhoor_training.augment import Augmenter
from wederhoor_training.batches import IGNORED, Batch, Encoder, WordTable, collate, in_batches
from wederhoor_training.decode import may_follow
from wederhoor_training.names import TAGS
from wederhoor_training.network import Parser
from wederhoor_training.reader import Reader
from wederhoor_training.vocabulary import Vocabulary

LOSS_WEIGHTS = {"arc": 1.0, "label": 1.0, "upos": 0.5, "feats": 0.3, "scripts": 0.5, "names": 1.0}
WARM_UP = 150
BATCH_WORDS = 1_500
AVERAGE_DECAY = 0.998


def losses(model: Parser, batch: Batch, form_dropout: bool = True) -> dict[str, torch.Tensor]:
    """The loss of each head over the words of the batch that have its target."""
    word, deep = model.encode(batch.rows, batch.words, batch.flip, batch.form_dropout if form_dropout else None)
    target = batch.targets
    found = {}
    has_tree = (target["heads"] != IGNORED).any(1)
    has_names = target["names"] != IGNORED
    tags, name_layer = model.tag_layers(word, deep)
    for field in ("upos", "feats", "scripts"):
        known = target[field] != IGNORED
        if known.any():
            found[field] = F.cross_entropy(getattr(model, field)(tags[known]), target[field][known])
    with_names = has_names.any(1)
    if with_names.any():
        scores = model.names(name_layer[with_names])
        found["names"] = names_loss(scores, target["names"][with_names], batch.lengths[with_names])
    if has_tree.any():
        deep, heads, deprels = deep[has_tree], target["heads"][has_tree], target["deprels"][has_tree]
        lengths = batch.lengths[has_tree]
        scores = model.arc_scores(deep)
        beyond = torch.arange(scores.shape[2])[None, :] > lengths[:, None]
        scores = scores.masked_fill(beyond.unsqueeze(1), -1e9)
        known = heads != IGNORED
        found["arc"] = F.cross_entropy(scores[known], heads[known])
        with_root = torch.cat([model.root.expand(deep.shape[0], 1, -1), deep], 1)
        sentence = torch.arange(len(heads))[:, None].expand_as(heads)[known]
        found["label"] = F.cross_entropy(
            model.label_scores(deep[known], with_root[sentence, heads[known]]), deprels[known], ignore_index=IGNORED
        )
    return found


FOLLOWS = torch.tensor([[0.0 if may_follow(a, b) else -1e4 for b in TAGS] for a in TAGS])


def names_loss(scores: torch.Tensor, tags: torch.Tensor, lengths: torch.Tensor) -> torch.Tensor:
    """Minus the log of the probability of the right tags among all well-formed ones, per word.

    A conditional random field (Lafferty, McCallum & Pereira 2001) whose transitions are not learned: only those that
    decoding allows. So the network is trained on what is decoded, the best whole names.

    :param scores: [sentences, positions, tags]
    """
    words = torch.arange(scores.shape[1])[None, :] < lengths[:, None]
    right = scores.gather(2, tags.clamp(min=0).unsqueeze(2)).squeeze(2)[words].sum()
    reached = scores[:, 0] + FOLLOWS[TAGS.index("O")]
    for position in range(1, scores.shape[1]):
        further = torch.logsumexp(reached.unsqueeze(2) + FOLLOWS, 1) + scores[:, position]
        reached = torch.where(words[:, position, None], further, reached)
    everything = torch.logsumexp(reached + FOLLOWS[:, TAGS.index("O")], 1).sum()
    return (everything - right) / words.sum()


@torch.no_grad()
def take_over(model: Parser, vocabulary: Vocabulary, folder: Path) -> int:
    """Starts from an earlier training's weights: classes by name, everything else where it has the same shape.

    :return: how many numbers were taken over
    """
    earlier = torch.load(folder / "weights.pt")
    classes = Vocabulary.read(folder / "classes.tsv")
    taken = 0
    for name, mine in model.state_dict().items():
        theirs = earlier.get(name)
        head = {"label": "deprels"}.get(name.split(".")[0], name.split(".")[0])
        if theirs is None or theirs.shape[1:] != mine.shape[1:]:
            continue
        if hasattr(vocabulary, head):
            index = {value: i for i, value in enumerate(getattr(classes, head))}
            pairs = [(i, index[v]) for i, v in enumerate(getattr(vocabulary, head)) if v in index]
            for i, j in pairs:
                mine[i] = theirs[j]
            taken += sum(mine[i].numel() for i, _ in pairs)
        else:
            rows = min(len(mine), len(theirs))
            mine[:rows] = theirs[:rows]
            taken += theirs[:rows].numel()
    return taken


class Average:
    """The exponential moving average of the weights: what is exported, better than the last step's weights."""

    def __init__(self, model: torch.nn.Module) -> None:
        self.weights = {k: v.detach().clone() for k, v in model.state_dict().items()}
        self.steps = 0

    def update(self, model: torch.nn.Module) -> None:
        self.steps += 1
        decay = min(AVERAGE_DECAY, self.steps / (self.steps + 10))
        mine, theirs = zip(*((self.weights[k], v.detach()) for k, v in model.state_dict().items()))
        torch._foreach_lerp_(list(mine), list(theirs), 1 - decay)


@torch.no_grad()
def greedy_scores(model: Parser, batches: list[Batch]) -> dict[str, float]:
    """Quick figures while training: accuracy per head, without tree or tag decoding."""
    model.eval()
    right, all_ = Counter(), Counter()
    for batch in batches:
        word, deep = model.encode(batch.rows, batch.words, batch.flip)
        tags, _ = model.tag_layers(word, deep)
        target = batch.targets
        known = target["heads"] != IGNORED
        guesses = {field: getattr(model, field)(tags).argmax(-1) for field in ("upos", "feats", "scripts")}
        for field, guess in guesses.items():
            right[field] += int((guess == target[field])[known].sum())
            all_[field] += int(known.sum())
        scores = model.arc_scores(deep)
        beyond = torch.arange(scores.shape[2])[None, :] > batch.lengths[:, None]
        heads = scores.masked_fill(beyond.unsqueeze(1), -1e9).argmax(-1)
        with_root = torch.cat([model.root.expand(deep.shape[0], 1, -1), deep], 1)
        sentence = torch.arange(len(heads))[:, None].expand_as(heads)[known]
        label = model.label_scores(deep[known], with_root[sentence, heads[known]]).argmax(-1)
        right_head = heads[known] == target["heads"][known]
        right["uas"] += int(right_head.sum())
        right["las"] += int((right_head & (label == target["deprels"][known])).sum())
        all_["uas"] = all_["las"] = all_["upos"]
    model.train()
    return {field: 100 * right[field] / all_[field] for field in all_ if all_[field]}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--language", default="nl")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/ and names/")
    parser.add_argument("--word-flags", type=Path, required=True, help="word_flags.tsv, see word_flags.py")
    parser.add_argument("--extra-names", type=Path, nargs="*", default=[], help="more .iob2 files of names")
    parser.add_argument("--teacher", type=Path, help="folder of an exported model that names what nobody annotated")
    parser.add_argument("--with-dev", action="store_true", help="train on the dev part too, once nothing is chosen by it")
    parser.add_argument("--start-from", type=Path, help="folder of an earlier training to go on from")
    parser.add_argument("--out", type=Path, required=True, help="folder for weights.pt and classes.tsv")
    parser.add_argument("--minutes", type=float, default=60, help="how long to train; the schedule ends there")
    parser.add_argument("--epochs", type=int, help="train this many epochs instead, whatever time it takes")
    parser.add_argument("--learning-rate", type=float, default=2.5e-3, help="its highest value; less when going on")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    torch.manual_seed(args.seed)
    torch.set_num_threads(args.threads)
    shuffle = random.Random(args.seed)

    began = time.time()
    data = corpus.read(args.language, args.data, args.extra_names, args.with_dev)
    if args.teacher:
        data = teacher.with_names_of_teacher(data, Reader(args.teacher, args.threads))
    vocabulary = Vocabulary.of(data.train)
    vocabulary.write(args.out / "classes.tsv")
    flags = word_flags.read_word_flags(args.word_flags)
    counts = Counter(form.lower() for s in data.train for form in s.forms)
    table = WordTable(flags, counts)
    encoder = Encoder(vocabulary, table)
    plain = {id(s): encoder.encode(s) for s in data.train}
    dev = [collate(b, table) for b in in_batches([encoder.encode(s) for s in data.dev], 3_000, None)]
    augmenter = Augmenter(data.train, word_flags.word_lists(flags), args.seed)
    model = Parser(*(len(getattr(vocabulary, f)) for f in ("upos", "feats", "scripts", "deprels", "names")))
    if args.start_from:
        print(f"{take_over(model, vocabulary, args.start_from)} weights taken over", flush=True)
    average = Average(model)
    matrices = [p for p in model.parameters() if p.dim() > 1]
    others = [p for p in model.parameters() if p.dim() <= 1]
    optimizer = torch.optim.AdamW(
        [{"params": matrices, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}],
        lr=args.learning_rate,
        betas=(0.9, 0.95),
        fused=True,
    )
    print(f"{len(data.train)} sentences, {sum(len(s.forms) for s in data.train)} words, "
          f"{sum(p.numel() for p in model.parameters())} weights, read in {time.time() - began:.0f} s", flush=True)

    started, step, epoch, progress = time.time(), 0, 0, 0.0
    while progress < 1:
        epoch += 1
        variants = [augmenter.variant(s) for s in data.train]
        encoded = [plain.get(id(s)) or encoder.encode(s) for s in variants]
        batches = in_batches(encoded, BATCH_WORDS, shuffle)
        totals: Counter[str] = Counter()
        for i, sentences in enumerate(batches):
            if args.epochs:
                progress = (epoch - 1 + (i + 1) / len(batches)) / args.epochs
            else:
                progress = (time.time() - started) / (args.minutes * 60)
            rate = args.learning_rate * min(1, (step + 1) / WARM_UP) * max(0.01, 0.5 * (1 + math.cos(math.pi * min(1, progress))))
            for group in optimizer.param_groups:
                group["lr"] = rate
            found = losses(model, collate(sentences, table))
            if found:
                loss = sum(LOSS_WEIGHTS[name] * value for name, value in found.items())
                optimizer.zero_grad(set_to_none=True)
                loss.backward()
                torch.nn.utils.clip_grad_norm_(model.parameters(), 2.0, foreach=True)
                optimizer.step()
                average.update(model)
                totals.update({k: v.item() for k, v in found.items()})
                step += 1
            if progress >= 1:
                break
        if epoch % 3 == 0 or progress >= 1:
            last = {k: v.clone() for k, v in model.state_dict().items()}
            model.load_state_dict(average.weights)
            scores = greedy_scores(model, dev)
            model.load_state_dict(last)
            torch.save(average.weights, args.out / "weights.pt")
            figures = " ".join(f"{k} {v:.2f}" for k, v in scores.items())
        else:
            figures = ""
        print(f"epoch {epoch} step {step} {(time.time() - started) / 60:.1f} min ({time.process_time() / 60:.1f} min of processor), loss "
              + " ".join(f"{k} {v / (i + 1):.3f}" for k, v in totals.items()) + f" | dev {figures}", flush=True)


if __name__ == "__main__":
    main()
