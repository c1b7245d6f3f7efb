import tempfile
import unittest
from pathlib import Path

from wederhoor_training import names
from wederhoor_training.treebank import Sentence


class StandoffNames(unittest.TestCase):
    def test_names_of_sentences_that_a_treebank_holds(self):
        trees = [Sentence("bank", "1", "De VVD wil naar Den Haag".split()), Sentence("bank", "2", ["Ja"])]
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / "names.tsv"
            file.write_text("# ours\nsource\tsent_id\tnames\nbank\t1\t2:ORG 5-6:LOC\nbank\t2\t\nbank\t3\t1:PER\n", encoding="utf-8")
            read = list(names.read_standoff(file, trees))
        self.assertEqual([s.names for s in read], [["O", "B-ORG", "O", "O", "B-LOC", "I-LOC"], ["O"]])


if __name__ == "__main__":
    unittest.main()
