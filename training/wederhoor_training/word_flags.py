"""Flags of words that hint at names: is it a town, a first name, a title? Written to ``word_flags.tsv``:
python -m wederhoor_training.word_flags --help

The flags are features of the network (see features.py), looked up by the normalised lower-case word.
They only hint: *Nice* is a town and the network has the context to see whether it is meant.

Sources: GeoNames (CC BY 4.0) for places, Unicode CLDR (Unicode-3.0) for countries, and lists that
were written for Wederhoor by hand, ``lists/<language>/*.txt``.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from wederhoor_training.corpus import MATERIAL
from wederhoor_training.features import lower, normalise
from wederhoor_training.treebank import Sentence, lines_of, read_conllu

# The order is the order of the bits.
FLAGS = (
    "place",  # a town or region of one word
    "place_part",  # a word of a longer name of a place
    "country",
    "demonym",  # adjectives and nouns of countries, peoples, places, religions
    "first_name",
    "surname",
    "title",  # what stands before a person's name, or says what a person is
    "organisation",  # abbreviations and names of organisations
    "organisation_word",  # words that organisations' names are made of
)
HAND_WRITTEN = {
    "first_names.txt": "first_name",
    "surnames.txt": "surname",
    "titles.txt": "title",
    "organisations.txt": "organisation",
    "organisation_words.txt": "organisation_word",
    "demonyms.txt": "demonym",
    "countries.txt": "country",
    "places.txt": "place",
}

# Where the news of armed conflict comes from, and where the language is spoken: smaller towns count.
THEATRES = set(
    "UA RU BY MD GE AM AZ SD SS CD RW BI UG ET ER SO KE TD CF ML BF NE NG CM MZ LY EG TN PS IL LB SY IQ IR YE SA "
    "TR AF PK IN MM RS XK BA HR MK AL CO VE HT TW KP".split()
)
HOME = {"nl": {"NL", "BE", "SR"}, "en": {"US", "GB", "IE", "CA", "AU", "NZ"}}
LEAST_POPULATION = {"home": 500, "theatre": 5_000, "world": 15_000, "other spellings": 200_000}
ROMANISED_MANY_WAYS = {"CN", "JP", "KR", "KP", "TW", "IN", "TH", "VN"}

_CYRILLIC = {
    "nl": dict(
        zip(
            "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя",
            "a b v g g d e jo je zj z i i ji j k l m n o p r s t oe f ch ts tsj sj sjtsj  y  e joe ja".split(" "),
        )
    ),
    "en": dict(
        zip(
            "абвгґдеёєжзиіїйклмнопрстуфхцчшщъыьэюя",
            "a b v h g d e yo ye zh z y i yi y k l m n o p r s t u f kh ts ch sh shch  y  e yu ya".split(" "),
        )
    ),
}
_LATIN = re.compile(r"[A-Z][A-Za-zÀ-ž-]*[a-zà-ž]$")


class WordFlags:
    """Collects flags and writes them down."""

    def __init__(self) -> None:
        self.bits: dict[str, int] = {}

    def add(self, flag: str, word: str) -> None:
        key = lower(normalise(word))
        if key:
            self.bits[key] = self.bits.get(key, 0) | 1 << FLAGS.index(flag)

    def add_place(self, name: str, flag: str = "place") -> None:
        """A place of one word gets the flag; of a longer name each capitalised word is a part."""
        words = name.split()
        if len(words) == 1:
            if len(name) > 2:
                self.add(flag, name)
        else:
            for word in words:
                if len(word) > 2 and word[0].isupper():
                    self.add("place_part", word)

    def drop_places(self, common: set[str]) -> None:
        """No hints of places for words that are common in lower case."""
        places = 1 << FLAGS.index("place") | 1 << FLAGS.index("place_part")
        for word in common & self.bits.keys():
            self.bits[word] &= ~places

    def write(self, path: Path) -> None:
        with path.open("w", encoding="utf-8", newline="\n") as file:
            file.write("word\tflags\n")
            for word, bits in sorted(self.bits.items()):
                if bits:
                    file.write(f"{word}\t{bits}\n")


def read_word_flags(path: Path) -> dict[str, int]:
    rows = (line.rstrip("\n").split("\t") for line in lines_of(path))
    next(rows)
    return {word: int(bits) for word, bits in rows}


def common_words(sentences: Iterable[Sentence]) -> set[str]:
    """Words that treebanks have in lower case, and not as proper nouns, at least three times."""
    counts = Counter(
        form
        for s in sentences
        if s.tree
        for form, upos in zip(s.forms, s.tree.upos)
        if form.islower() and upos != "PROPN"
    )
    return {lower(normalise(form)) for form, count in counts.items() if count > 2}


def collect(language: str, gazetteer: Path, lists: Path, sentences: Iterable[Sentence]) -> WordFlags:
    """All flags of a language.

    :param gazetteer: the folder with cities500.txt.xz, admin1CodesASCII.txt.xz and cldr/
    :param lists: the folder with the hand-written lists of the language
    """
    flags = WordFlags()
    for name in _towns(language, gazetteer / "cities500.txt.xz"):
        flags.add_place(name)
    for line in lines_of(gazetteer / "admin1CodesASCII.txt.xz"):
        flags.add_place(line.split("\t")[1])
    for line in lines_of(gazetteer / "cldr" / "nl_subdivisions_ru_ua_ps.tsv"):
        flags.add_place(line.rstrip("\n").split("\t")[1])
    flags.drop_places(common_words(sentences))
    cldr = json.loads((gazetteer / "cldr" / f"{language}-territories.json").read_text("utf-8"))
    names = cldr["main"][language]["localeDisplayNames"]["territories"]
    for name in names.values():
        flags.add_place(re.sub(r" *\(.*\)", "", name).replace("&", ""), "country")
    for file, flag in HAND_WRITTEN.items():
        for line in (lists / file).read_text("utf-8").splitlines():
            for word in [] if line.startswith("#") else line.split():
                flags.add(flag, word)
    return flags


def _towns(language: str, cities: Path) -> Iterable[str]:
    """Names of towns that are large enough for where they are, and other spellings of the largest."""
    transliteration = _CYRILLIC.get(language)
    for line in lines_of(cities):
        columns = line.split("\t")
        name, others, country, population = columns[1], columns[3].split(","), columns[8], int(columns[14] or 0)
        if country in HOME.get(language, ()):
            least = LEAST_POPULATION["home"]
        else:
            least = LEAST_POPULATION["theatre" if country in THEATRES else "world"]
        if population < least:
            continue
        yield name
        if country in HOME.get(language, ()) or (
            population >= LEAST_POPULATION["other spellings"] and country not in ROMANISED_MANY_WAYS
        ):
            yield from (other for other in others if len(other) > 3 and _LATIN.match(other))
        if transliteration and country in ("UA", "RU", "BY"):
            for other in others:
                if other and all(c in transliteration for c in other.lower()):
                    yield "".join(transliteration[c] for c in other.lower()).capitalize()


def word_lists(flags: dict[str, int]) -> dict[str, list[str]]:
    """The words of each flag in a fixed order, with a capital: material for names in augment.py."""
    lists: dict[str, list[str]] = {flag: [] for flag in FLAGS}
    for word, bits in sorted(flags.items()):
        for bit, flag in enumerate(FLAGS):
            if bits >> bit & 1:
                lists[flag].append("-".join(part.capitalize() for part in word.split("-")))
    return lists


def main() -> None:
    parser = argparse.ArgumentParser(description="Writes word_flags.tsv of a language.")
    parser.add_argument("--language", default="nl")
    parser.add_argument("--data", type=Path, required=True, help="folder with ud/, to know common words")
    parser.add_argument("--gazetteer", type=Path, required=True, help="folder with cities500.txt.xz and cldr/")
    parser.add_argument("--out", type=Path, required=True)
    args = parser.parse_args()
    lists = Path(__file__).parent.parent / "lists" / args.language
    sentences = [s for file in MATERIAL[args.language].train for s in read_conllu(args.data / file)]
    collect(args.language, args.gazetteer, lists, sentences).write(args.out)


if __name__ == "__main__":
    main()
