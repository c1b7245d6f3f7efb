"""Restores the case of text that came in capitals only, as old wire stories do, from how often words stand in which case in other texts."""

import json
import lzma
import re
import tarfile
from collections import Counter, defaultdict
from pathlib import Path

WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Za-z]+(?:'[A-Za-z]+)?")
BREAK = re.compile(r"(?:[.?!:][\"')\]]*\s+|\n\s*\n\s*|^\s*|\(\s*)[\"'(\[]*$")
BRACKETED = re.compile(r"[A-Z\"]\s[\[(]([A-Z]{2,8})[\])]")  # behind a name; in front of a quotation it is a speaker
ACRONYM = 6  # letters at most
LONGEST_NAME = 8  # words
RARE = 5  # seen less often, a word's case is no custom
FOUR_TO_ONE = 4  # so much more often with a capital is a name that is also a word
NAME_FLAGS = 1 + 4 + 8 + 16 + 32 + 128  # towns, countries, demonyms, first names, surnames, organisations
HEADLINE = 0.6  # of the words of a line begin with a capital
SMALL = {"de", "del", "la", "las", "los", "el", "y", "of"}  # within names
HEADS = {  # words that are part of the name before them
    "army", "front", "force", "forces", "movement", "party", "battalion", "brigade", "guard", "group", "command", "league", "union",
    "street", "avenue", "palace", "university", "hospital", "airport", "department", "province", "river"}
ENDINGS = ("s", "es", "ed", "ing", "ly", "d", "er", "ers", "ment", "ness", "ist", "ists", "ism", "ive", "ation", "al", "able", "ship", "men")
BEGINNINGS = ("anti", "counter", "de", "dis", "ex", "in", "inter", "mis", "narco", "non", "over", "pro", "re", "sub", "ultra", "un", "under")
NOT_NAMES = re.compile(  # what no name ends in
    r"(?:[ai]tion|[ai]tions|[aeiou]sion|sions|ness|ment|ments|ists?|isms?|ized?|izing|able|ible|ably|ively|fully|ously|ives?|ical|ically"
    r"|ances?|ences?|ity|ities|[^aeiou]ings?|[^aeiou]ed|guns?|gunn(?:ed|ing)|men|ship|ships|ful|less|ous)$")


class Truecaser:
    """Knows the usual case of English words, and names; unknown words are names where they do not look English."""

    def __init__(self, texts, names=(), name_words=()):
        forms = defaultdict(Counter)
        for text in texts:
            for line in filter(is_prose, text.splitlines()):
                for match in WORD.finditer(line):
                    if not BREAK.search(line[max(0, match.start() - 8):match.start()]):
                        forms[match.group().lower()][match.group()] += 1
        self.usual = {word: usual_form(word, cased) for word, cased in forms.items()}
        self.lower = {word for word, usual in self.usual.items() if usual == word and len(word) > 2}
        for word, cased in forms.items():
            if cased.total() < RARE and self.usual[word].istitle() and self.is_made_of_known(word):
                self.usual[word] = word
        self.names = {tuple(name.lower().split()): name.split() for name in names if name != name.lower()}
        self.usual.update({key[0]: name[0] for key, name in self.names.items() if len(key) == 1 and self.usual.get(key[0]) != key[0]})
        self.name_words = {word for word in name_words if word not in self.usual}

    @classmethod
    def of(cls, shared, language):
        """A truecaser that has counted English news and web texts, and knows the names in the program's own tables."""
        texts = []
        for path in sorted(Path(shared, "corpora", "geo").glob("*.jsonl.xz")):
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                texts += [json.loads(line)["text"] for line in lines]
        for path in sorted(Path(shared, "train", "ud").glob("en_*.conllu.xz")):
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                texts += [line[len("# text = "):] for line in lines if line.startswith("# text = ")]
        with tarfile.open(Path(shared, "corpora", "attribution", "polnear-dev.tar.xz")) as folder:
            for member in folder:
                if member.name.endswith(".txt"):
                    texts.append(folder.extractfile(member).read().decode("utf-8"))
        for path in sorted(language.glob("*.tsv")):
            texts += [row["example"] for row in rows(path) if row.get("example")]
        names = [name for row in rows(language.parent.parent / "parties" / "register.tsv")
                 for column in ("en", "any") for name in row[column].split(",") if name]
        words = {row["word"] for row in rows(language / "word_flags.tsv") if int(row["flags"]) & NAME_FLAGS}
        return cls(texts, names, words)

    def restore(self, text):
        """The text in its usual case; sentences begin with a capital."""
        matches = list(WORD.finditer(text))
        known = self.known_names(matches, text)
        acronyms = {word for word in BRACKETED.findall(text) if self.is_strange(word.lower())}
        pieces, end, in_name = [], 0, False
        for i, match in enumerate(matches):
            between = text[end:match.start()]
            lower = match.group().lower()
            stem, apostrophe, rest = lower.partition("'")
            word = known.get(i) or (stem.upper() + apostrophe + rest if stem.upper() in acronyms else self.word(match.group()))
            if in_name and between == " " and lower in HEADS:
                word = lower.capitalize()
            elif in_name and lower in SMALL and i not in known:
                word = lower
            in_name = word[0].isupper() or in_name and lower in SMALL
            opens = BREAK.search(text[max(0, match.start() - 8):match.start()]) or match.start() == 0
            pieces += [between, word[0].upper() + word[1:] if opens else word]
            end = match.end()
        return "".join(pieces) + text[end:]

    def known_names(self, matches, text):
        """{place among the words: its form} of the names known; longer ones go first."""
        found, i = {}, 0
        words = [match.group().lower() for match in matches]
        while i < len(words):
            for n in range(min(LONGEST_NAME, len(words) - i), 1, -1):
                name = self.names.get(tuple(words[i:i + n]))
                if name and "\n\n" not in text[matches[i].start():matches[i + n - 1].end()]:
                    found.update({i + k: form for k, form in enumerate(name)})
                    i += n - 1
                    break
            i += 1
        return found

    def word(self, capitals):
        if capitals.endswith("."):
            return capitals
        lower = capitals.lower()
        stem, apostrophe, rest = lower.partition("'")
        usual = self.usual.get(lower) or self.usual.get(stem)
        if usual and (not usual.isupper() or len(usual) <= ACRONYM):
            return usual if lower in self.usual else usual + apostrophe + rest
        if stem not in self.name_words and not usual and self.looks_english(stem):
            return lower
        return capitals if len(stem) <= ACRONYM and not re.search("[AEIOU]", capitals) else stem.capitalize() + apostrophe + rest

    def is_strange(self, word):
        return word not in self.usual and word not in self.name_words and not self.looks_english(word) or self.usual.get(word, "").isupper()

    def looks_english(self, word):
        """Whether it is made of a known word, or ends as no name does."""
        return self.is_made_of_known(word) or bool(NOT_NAMES.search(word))

    def is_made_of_known(self, word):
        stems = {word} | {word[:-len(end)] + more for end in ENDINGS if word.endswith(end) for more in ("", "e", "y")}
        stems |= {stem[:-1] for stem in stems if stem != word}
        stems |= {stem[len(start):] for start in BEGINNINGS for stem in stems if stem.startswith(start) and len(stem) > len(start) + 3}
        return bool(stems & self.lower)


def usual_form(word, cased):
    """The form seen most; a word that is also a name is one only where it is seldom small."""
    usual = max(sorted(cased), key=cased.get)
    return word if usual.istitle() and FOUR_TO_ONE * cased[word] >= cased[usual] else usual


def is_prose(line):
    words = [word for word in WORD.findall(line) if len(word) > 3]
    return sum(word[0].isupper() for word in words) <= HEADLINE * len(words)


def rows(path):
    """The rows of one of the program's tables."""
    with open(path, encoding="utf-8") as lines:
        table = [line.rstrip("\n").split("\t") for line in lines if not line.startswith("#")]
    return [dict(zip(table[0], row)) for row in table[1:]]
