"""Measures the Java program on raw text of the test parts: python -m wederhoor_training.raw_text --help

The F1 figures of the CoNLL 2018 shared task: words are aligned by their characters, so a wrong token
costs all that hangs on it. Conventions on lemmas, features and LAS as in evaluate.py.
"""

from __future__ import annotations

import argparse
import subprocess
import tempfile
from pathlib import Path

from wederhoor_training import corpus
from wederhoor_training.treebank import Sentence, read_conllu


def raw_text(sentences: list[Sentence]) -> str:
    """The sentences as documents and paragraphs, by their ids (document.p.2.s.3); a form feed ends a document."""
    text, before = [], ("", "")
    for s in sentences:
        place = s.id.rpartition(".s.")[0].rpartition(".p.")
        document, paragraph = place[0], place[2]
        if text:
            text.append("\f" if document != before[0] else "\n\n" if paragraph != before[1] else " ")
        before = (document, paragraph)
        text.append("".join(f + (" " if space else "") for f, space in zip(s.forms, s.space_after)).strip())
    return "".join(text)


def words_by_place(sentences: list[Sentence]) -> dict[tuple[int, int], tuple]:
    """Words by their place among the characters that are no spaces, each with its tags and its head's place."""
    words, at = {}, 0
    for s in sentences:
        places = []
        for form in s.forms:
            length = len("".join(form.split()))
            places.append((at, at + length))
            at += length
        for i, place in enumerate(places):
            head = s.tree.head[i]
            words[place] = (s.tree.upos[i], s.tree.feats[i], s.tree.lemma[i], places[head - 1] if head else None,
                            s.tree.deprel[i].split(":")[0])
    return words


def sentence_places(sentences: list[Sentence]) -> set[tuple[int, int]]:
    places, at = set(), 0
    for s in sentences:
        length = sum(len("".join(f.split())) for f in s.forms)
        places.add((at, at + length))
        at += length
    return places


def f1_scores(gold: list[Sentence], read: list[Sentence]) -> dict[str, float]:
    true, mine = words_by_place(gold), words_by_place(read)
    total = len(true) + len(mine)
    pairs = [(true[p], mine[p]) for p in true.keys() & mine.keys()]
    both = sentence_places(gold), sentence_places(read)
    right = {
        "Words": len(pairs),
        "UPOS": sum(g[0] == r[0] for g, r in pairs),
        "UFeats": sum(g[1] == r[1] for g, r in pairs),
        "Lemma": sum(g[2] == r[2] or g[2] == "_" for g, r in pairs),
        "UAS": sum(g[3] == r[3] for g, r in pairs),
        "LAS": sum(g[3:] == r[3:] for g, r in pairs),
    }
    scores = {name: 200 * count / total for name, count in right.items()}
    return {"Sentences": 200 * len(both[0] & both[1]) / (len(both[0]) + len(both[1]))} | scores


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--language", default="nl")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/")
    parser.add_argument("--classpath", required=True, help="of the reading module and what it needs")
    args = parser.parse_args()
    program = Path(__file__).parent.parent / "ParseRaw.java"
    for file in corpus.MATERIAL[args.language].test:
        gold = list(read_conllu(args.data / file))
        command = ["java", "-cp", args.classpath, str(program), args.language]
        out = subprocess.run(command, input=raw_text(gold).encode(), stdout=subprocess.PIPE, check=True).stdout
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "read.conllu"
            path.write_bytes(out)
            read = list(read_conllu(path))
        print(f"{Path(file).name.split('.')[0]:28}", " ".join(f"{k} {v:.2f}" for k, v in f1_scores(gold, read).items()))


if __name__ == "__main__":
    main()
