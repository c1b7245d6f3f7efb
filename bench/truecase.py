"""Restores the case of text that came in capitals only, as old wire stories do, from how often words stand in which case in other texts."""

import json
import lzma
import re
from collections import Counter, defaultdict
from pathlib import Path

WORD = re.compile(r"(?:[A-Za-z]\.){2,}|[A-Za-z]+(?:'[A-Za-z]+)?")
BREAK = re.compile(r"(?:[.?!:][\"')\]]*\s+|\n\s*\n\s*|^\s*|\(\s*)[\"'(\[]*$")
ACRONYM = 6  # letters at most
SMALL = {"de", "del", "la", "las", "los", "el", "y", "of"}  # within names
HEADS = {  # words that are part of the name before them
    "army", "front", "force", "forces", "movement", "party", "battalion", "brigade", "guard", "group", "command", "league", "union",
    "street", "avenue", "palace", "university", "hospital", "airport", "department", "province", "river"}
ENDINGS = ("s", "es", "ed", "ing", "ly", "d", "er", "ers", "ment", "ness")


class Truecaser:
    """Knows the usual case of English words; unknown ones are taken for names."""

    def __init__(self, texts):
        forms = defaultdict(Counter)
        for text in texts:
            for match in WORD.finditer(text):
                if not BREAK.search(text[max(0, match.start() - 8):match.start()]):
                    forms[match.group().lower()][match.group()] += 1
        self.usual = {word: max(sorted(cased), key=cased.get) for word, cased in forms.items()}
        self.lower = {word for word, usual in self.usual.items() if usual == word and len(word) > 2}

    @classmethod
    def of(cls, shared):
        """A truecaser that has counted English news and web texts."""
        texts = []
        for path in sorted(Path(shared, "corpora", "geo").glob("*.jsonl.xz")):
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                texts += [json.loads(line)["text"] for line in lines]
        for path in sorted(Path(shared, "train", "ud").glob("en_ewt-ud-*.conllu.xz")):
            with lzma.open(path, "rt", encoding="utf-8") as lines:
                texts += [line[len("# text = "):] for line in lines if line.startswith("# text = ")]
        return cls(texts)

    def restore(self, text):
        """The text in its usual case; sentences begin with a capital."""
        pieces, end, in_name = [], 0, False
        for match in WORD.finditer(text):
            between = text[end:match.start()]
            word = self.word(match.group(), text, match)
            lower = match.group().lower()
            if in_name and between == " " and lower in HEADS:
                word = lower.capitalize()
            elif in_name and lower in SMALL:
                word = lower
            in_name = word[0].isupper() or in_name and lower in SMALL
            opens = BREAK.search(text[max(0, match.start() - 8):match.start()]) or match.start() == 0
            pieces += [between, word[0].upper() + word[1:] if opens else word]
            end = match.end()
        return "".join(pieces) + text[end:]

    def word(self, capitals, text, match):
        if capitals.endswith("."):
            return capitals
        bracketed = text[match.start() - 1:match.start()] in "[(" and text[match.end():match.end() + 1] in "])"
        if bracketed and len(capitals) <= ACRONYM:
            return capitals
        lower = capitals.lower()
        stem, apostrophe, rest = lower.partition("'")
        if lower in self.usual:
            return self.usual[lower]
        if stem in self.usual:
            return self.usual[stem] + apostrophe + rest
        if any(stem.endswith(end) and {stem[:-len(end)], stem[:-len(end)] + "e", stem[:-len(end) - 1]} & self.lower for end in ENDINGS):
            return lower
        return capitals if len(stem) <= ACRONYM and not re.search("[AEIOU]", capitals) else stem.capitalize() + apostrophe + rest
