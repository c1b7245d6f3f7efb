"""From the network's scores to trees and names; the Java package does the same."""

from __future__ import annotations

import numpy as np


def best_tree(scores: np.ndarray) -> np.ndarray:
    """The heads (0 is the root) of the best tree with one word under the root.

    Chu & Liu (1965) and Edmonds (1967). That only one word hangs under the root comes from a penalty on
    the root's arcs that is larger than any difference between trees: a tree with fewer of them wins.

    :param scores: [words, 1 + words], the score of each head of each word
    """
    n = len(scores)
    full = np.full((n + 1, n + 1), -np.inf)
    full[1:, :] = scores
    np.fill_diagonal(full, -np.inf)
    heads = full[1:].argmax(1)
    if (heads == 0).sum() == 1 and not _cycle(np.concatenate([[0], heads])):
        return heads
    finite = full[np.isfinite(full)]
    full[1:, 0] -= (finite.max() - finite.min() + 1) * (n + 1)
    return _chu_liu_edmonds(full)[1:]


def _cycle(heads: np.ndarray) -> list[int]:
    """The nodes of a cycle, empty if there is none. heads[0] is ignored."""
    state = [0] * len(heads)
    state[0] = 2
    for start in range(1, len(heads)):
        path, node = [], start
        while state[node] == 0:
            state[node] = 1
            path.append(node)
            node = heads[node]
        if state[node] == 1:
            return path[path.index(node) :]
        for visited in path:
            state[visited] = 2
    return []


def _chu_liu_edmonds(scores: np.ndarray) -> np.ndarray:
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = np.array(cycle)
    outside = np.array([i for i in range(len(scores)) if i not in set(cycle)])
    around = scores[inside, heads[inside]]
    # Entering the cycle at a word costs the arc that the word has within it.
    entering = scores[np.ix_(inside, outside)] - around[:, None]
    leaving = scores[np.ix_(outside, inside)]
    k = len(outside)
    contracted = np.full((k + 1, k + 1), -np.inf)
    contracted[:k, :k] = scores[np.ix_(outside, outside)]
    contracted[k, :k] = entering.max(0)
    contracted[:k, k] = leaving.max(1)
    contracted[0, :] = -np.inf
    solved = _chu_liu_edmonds(contracted)
    result = heads.copy()
    for i in range(1, k):
        h = solved[i]
        result[outside[i]] = outside[h] if h < k else inside[leaving[i].argmax()]
    entry = solved[k]
    result[inside[entering[:, entry].argmax()]] = outside[entry]
    return result


def best_tags(scores: np.ndarray, tags: list[str]) -> list[str]:
    """The best sequence of BIOES tags in which every name is well formed (Viterbi 1967).

    :param scores: [words, tags]
    """
    allowed = np.array([[0.0 if may_follow(a, b) else -np.inf for a in tags] for b in tags])
    best = scores[0] + np.array([0.0 if may_follow("O", t) else -np.inf for t in tags])
    back = []
    for row in scores[1:]:
        reached = best[None, :] + allowed
        back.append(reached.argmax(1))
        best = reached.max(1) + row
    best = best + np.array([0.0 if may_follow(t, "O") else -np.inf for t in tags])
    path = [int(best.argmax())]
    for step in reversed(back):
        path.append(int(step[path[-1]]))
    return [tags[i] for i in reversed(path)]


def may_follow(tag: str, following: str) -> bool:
    """Within a name (after B or I) only I or E of its type may follow, elsewhere only B, S or O.

    >>> may_follow("B-PER", "E-PER"), may_follow("O", "E-PER"), may_follow("S-LOC", "B-PER")
    (True, False, True)
    """
    if tag[0] in "BI":
        return following[0] in "IE" and following[2:] == tag[2:]
    return following[0] in "BSO"
