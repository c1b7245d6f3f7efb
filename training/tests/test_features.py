"""The word features against the test vector that the Java program is held to as well."""

import json
import unittest
from pathlib import Path

from wederhoor_training.features import WIDTH, normalise, shape, word_features

VECTORS = (
    Path(__file__).parents[2] / "reading/src/test/resources/org/wederhoor/reading/syntax/feature_vectors.json"
)


class Features(unittest.TestCase):
    def test_shared_vector(self):
        vectors = json.loads(VECTORS.read_text("utf-8"))
        self.assertGreater(len(vectors["words"]), 100)
        for row in vectors["words"]:
            with self.subTest(row["word"]):
                self.assertEqual(row["features"], word_features(row["word"], vectors["word_flags"]))
                self.assertEqual(WIDTH, len(row["features"]))

    def test_variants_look_the_same(self):
        for word, plain in (("‘Goma’", "'Goma'"), ("„Ja”", '"Ja"'), ("24", "00"), ("…", "..."), ("Noord–Kivu", "Noord-Kivu")):
            self.assertEqual(plain, normalise(word))

    def test_shape(self):
        for word, expected in (("Oekraïne", "Xxx"), ("VN", "XX"), ("F-00's", "X-dd'x")):
            self.assertEqual(expected, shape(word))


if __name__ == "__main__":
    unittest.main()
