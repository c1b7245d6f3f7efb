"""Trees against all trees, names against all sequences of tags."""

import itertools
import unittest

import numpy as np

from wederhoor_training.decode import best_tags, best_tree, may_follow


def is_tree(heads):
    if sum(h == 0 for h in heads) != 1:
        return False
    for word in range(1, len(heads) + 1):
        at, steps = word, 0
        while at:
            at, steps = heads[at - 1], steps + 1
            if steps > len(heads):
                return False
    return True


class Trees(unittest.TestCase):
    def test_best_of_all(self):
        random = np.random.default_rng(5)
        for _ in range(300):
            words = int(random.integers(1, 5))
            scores = random.normal(size=(words, words + 1)) * 10
            heads = best_tree(scores)
            self.assertTrue(is_tree(heads))
            best = max(
                sum(scores[i, h] for i, h in enumerate(candidate))
                for candidate in itertools.product(range(words + 1), repeat=words)
                if is_tree(candidate)
            )
            self.assertAlmostEqual(best, sum(scores[i, h] for i, h in enumerate(heads)))


class Names(unittest.TestCase):
    TAGS = ["O", "B-PER", "I-PER", "E-PER", "S-PER", "B-LOC", "I-LOC", "E-LOC", "S-LOC"]

    def test_best_of_all(self):
        random = np.random.default_rng(6)
        for _ in range(100):
            words = int(random.integers(1, 5))
            scores = random.normal(size=(words, len(self.TAGS)))
            tags = best_tags(scores, self.TAGS)
            best = max(
                sum(scores[i, self.TAGS.index(t)] for i, t in enumerate(candidate))
                for candidate in itertools.product(self.TAGS, repeat=words)
                if self.whole(candidate)
            )
            self.assertTrue(self.whole(tags))
            self.assertAlmostEqual(best, sum(scores[i, self.TAGS.index(t)] for i, t in enumerate(tags)))

    def whole(self, tags):
        around = ["O", *tags, "O"]
        return all(may_follow(a, b) for a, b in zip(around, around[1:]))


if __name__ == "__main__":
    unittest.main()
