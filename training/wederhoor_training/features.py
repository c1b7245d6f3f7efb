"""What the network sees of a word: a fixed row of hashed feature numbers.

This is the specification of ``org.wederhoor.reading.syntax.WordFeatures``; both are held to
``feature_vectors.json``. Everything works on UTF-16 code units of the Basic Multilingual Plane, so
that Python and Java see the same characters; a character beyond it becomes U+FFFD.

A row has WIDTH numbers in six groups (see GROUPS). 0 is padding and its vector is zero; every other
number is ``1 + hash % (TABLE_ROWS - 1)``, where the hash is 32-bit FNV-1a over the code units,
seeded by the feature's kind and finished with MurmurHash3's fmix32.
"""

from __future__ import annotations

TABLE_ROWS = 65_536
MAX_NGRAMS = 18
MAX_PIECE = 40  # longer words are read by their first and last 20 characters
GAZETTEER_FLAGS = 10

# Name of each group and how many slots it has, in the order of the row.
GROUPS = (
    ("form", 2),
    ("prefix", 3),
    ("suffix", 4),
    ("shape", 1),
    ("ngram", MAX_NGRAMS),
    ("gazetteer", GAZETTEER_FLAGS),
)
WIDTH = sum(size for _, size in GROUPS)

# Kinds of feature: the seed that keeps the prefix "de" apart from the word "de".
FORM_A, FORM_B, PREFIX, SUFFIX, SHAPE, NGRAM, GAZETTEER = 1, 2, 3, 4, 5, 6, 7

_SINGLE_QUOTES = "\u2018\u2019\u201a\u201b\u2032\u0060\u00b4"
_DOUBLE_QUOTES = "\u201c\u201d\u201e\u201f\u2033\u00ab\u00bb"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212"
_VARIANTS = {c: "'" for c in _SINGLE_QUOTES} | {c: '"' for c in _DOUBLE_QUOTES} | {c: "-" for c in _DASHES}


def normalise(word: str) -> str:
    """Typographic quotes, dashes and the ellipsis as on a typewriter; digits as 0; case is kept.

    >>> normalise("‘Oekraïne’ – 1945…")
    "'Oekraïne' - 0000..."
    """
    out = []
    for c in word:
        if c in _VARIANTS:
            out.append(_VARIANTS[c])
        elif c == "\u2026":
            out.append("...")
        elif ord(c) > 0xFFFF:
            out.append("\ufffd")
        elif c.isdecimal():
            out.append("0")
        else:
            out.append(c)
    text = "".join(out)
    if text in ("''", ",,"):
        text = '"'
    if len(text) > MAX_PIECE:
        text = text[: MAX_PIECE // 2] + text[-MAX_PIECE // 2 :]
    return text


def lower_character(c: str) -> str:
    """Lower case of one character as one character, like Java's ``Character.toLowerCase(char)``."""
    return c.lower()[0]


def lower(text: str) -> str:
    return "".join(map(lower_character, text))


def shape(text: str) -> str:
    """The pattern of a normalised word: upper X, lower x, digit d, else itself; no run longer than two.

    >>> shape("Oekraïne"), shape("F-00's")
    ('Xxx', "X-dd'x")
    """
    out: list[str] = []
    for c in text:
        if c == "0":
            s = "d"
        elif lower_character(c) != c:
            s = "X"
        elif c.isalpha():
            s = "x"
        else:
            s = c
        if len(out) < 2 or out[-1] != s or out[-2] != s:
            out.append(s)
    return "".join(out)


def feature_hash(kind: int, text: str) -> int:
    """The row of the table for a feature: never 0."""
    h = (0x811C9DC5 ^ (kind * 0x9E3779B1)) & 0xFFFFFFFF
    for c in text:
        h = ((h ^ ord(c)) * 0x01000193) & 0xFFFFFFFF
    h ^= h >> 16
    h = (h * 0x85EBCA6B) & 0xFFFFFFFF
    h ^= h >> 13
    h = (h * 0xC2B2AE35) & 0xFFFFFFFF
    h ^= h >> 16
    return 1 + h % (TABLE_ROWS - 1)


def word_features(word: str, gazetteer: dict[str, int]) -> list[int]:
    """The row of feature numbers of one word.

    :param gazetteer: bit set per normalised lower-cased word, see gazetteer.py
    """
    text = normalise(word)
    low = lower(text)
    row = [feature_hash(FORM_A, low), feature_hash(FORM_B, low)]
    row += [feature_hash(PREFIX, low[:n]) if n <= len(low) else 0 for n in (1, 2, 3)]
    row += [feature_hash(SUFFIX, low[-n:]) if n <= len(low) else 0 for n in (2, 3, 4, 5)]
    row.append(feature_hash(SHAPE, shape(text)))
    row += _ngrams(low)
    flags = gazetteer.get(low, 0)
    row += [feature_hash(GAZETTEER, chr(65 + bit)) if flags >> bit & 1 else 0 for bit in range(GAZETTEER_FLAGS)]
    return row


def _ngrams(low: str) -> list[int]:
    """Pieces of 3 to 5 characters of ``<word>``, from its end, where Dutch compounds have their head."""
    marked = "<" + low + ">"
    pieces = []
    for end in range(len(marked), 2, -1):
        for n in (3, 4, 5):
            if n <= end and len(pieces) < MAX_NGRAMS:
                pieces.append(feature_hash(NGRAM, marked[end - n : end]))
    return pieces + [0] * (MAX_NGRAMS - len(pieces))
