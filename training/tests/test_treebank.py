"""What is changed in the treebanks' annotation, and how names, lemmas and trees go through training."""

import doctest
import random
import tempfile
import unittest
from pathlib import Path

from wederhoor_training import augment, decode, features, lemmas, names
from wederhoor_training.treebank import Sentence, plain_feats, plain_lemma, read_conllu

CONLLU = """# source = cdb
# sent_id = 1
1	Het	het	DET	LID|bep|stan|evon	Definite=Def	2	det	_	_
2	leger	leger	NOUN	N|soort|ev|basis|onz|stan	Gender=Neut|Number=Sing	3	nsubj	_	_
3	viel	aan_vallen	VERB	WW|pv|verl|ev	Number=Sing|Tense=Past|VerbForm=Fin	0	root	_	_
4	ook	ook	ADV	BW	_	5	advmod	_	_
5	Goma	Goma	PROPN	N|eigen|ev|basis|onz|stan	Gender=Neut|Number=Sing	3	obj	_	_
6	aan	aan	ADP	VZ|fin	_	3	compound:prt	_	SpaceAfter=No
7	.	.	PUNCT	LET	_	3	punct	_	_

"""


def example() -> Sentence:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "nl_rebuilt.conllu"
        path.write_text(CONLLU, "utf-8")
        return next(read_conllu(path))


class Treebank(unittest.TestCase):
    def test_reads_our_conventions(self):
        sentence = example()
        self.assertEqual("aanvallen", sentence.tree.lemma[2])
        self.assertEqual("Definite=Def|PronType=Art", sentence.tree.feats[0])
        self.assertEqual("Mood=Ind|Number=Sing|Tense=Past|VerbForm=Fin", sentence.tree.feats[2])
        self.assertEqual("amod", sentence.tree.deprel[3])
        self.assertFalse(sentence.space_after[5])

    def test_learns_the_lemma_without_the_particle(self):
        sentence = example()
        scripts = sentence.tree.scripts(sentence.forms, {"aan"})
        self.assertEqual("vallen", lemmas.apply(scripts[2], "viel"))

    def test_plain_forms(self):
        self.assertEqual("_", plain_lemma("_", "_"))
        self.assertEqual("PronType=Neg", plain_feats("geen", "DET", "VNW|onbep|det|stan|prenom|zonder|agr", "_"))
        self.assertEqual("_", plain_feats("van", "ADP", "VZ|init", "ExtPos=ADP"))

    def test_other_names_keep_tree_and_length(self):
        sentence = example().with_names(["O", "O", "O", "O", "B-LOC", "O", "O"])
        lists = {"place": ["Bunagana"], "country": ["Congo"], "first_name": ["Jan"], "surname": ["Bos"]}
        augmenter = augment.Augmenter([sentence], lists, 1, augment.Rates(1, 0, 0, 0, 1, 0))
        variant = augmenter.variant(sentence)
        self.assertEqual(6, len(variant.forms))
        self.assertIn(variant.forms[4], ("Bunagana", "Congo", "Goma"))
        self.assertEqual(variant.forms[4], variant.tree.lemma[4])
        self.assertEqual(sentence.tree.head[:6], variant.tree.head)

    def test_a_dateline_stands_beside_the_clause(self):
        sentence = example().with_names(["O", "O", "O", "O", "B-LOC", "O", "O"])
        augmenter = augment.Augmenter([sentence], {"place": ["Sake"]}, 1, augment.Rates(0, 0, 0, 0, 0, 1))
        variant = augmenter.variant(sentence)
        self.assertEqual("-", variant.forms[1])
        self.assertEqual("SAKE", variant.forms[0].upper())
        self.assertEqual([5, 1, 4, 5, 0], variant.tree.head[:5])
        self.assertEqual(["B-LOC", "O", "O", "O", "O", "O", "B-LOC", "O", "O"], variant.names)

    def test_scripts_lead_back_to_the_lemma(self):
        random.seed(3)
        for _ in range(500):
            form, lemma = ("".join(random.choices("aberNS", k=random.randint(1, 8))) for _ in range(2))
            self.assertEqual(lemma, lemmas.apply(lemmas.script(form, lemma), form), (form, lemma))


def load_tests(loader, tests, pattern):
    for module in (decode, features, lemmas, names):
        tests.addTests(doctest.DocTestSuite(module))
    return tests


if __name__ == "__main__":
    unittest.main()
