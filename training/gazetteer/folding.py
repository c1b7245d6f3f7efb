"""Folds a name to the key under which the index finds it; must agree with NameKey.java letter by letter."""

import unicodedata

PLAIN = str.maketrans({
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "ə": "e", "ħ": "h",
    "ŋ": "n", "ɓ": "b", "ɗ": "d", "ƙ": "k", "ɛ": "e", "ɔ": "o",
})
BREAKS = set(" \u00a0\t\n-‐‑–—/.,_()")


def key(name):
    """
    >>> key("Rafaḩ"), key("Sint-Petersburg"), key("Donets’k"), key("Saint-Denis (La Réunion)")
    ('rafah', 'sint petersburg', 'donetsk', 'saint denis la reunion')
    """
    letters = unicodedata.normalize("NFD", name.lower()).translate(PLAIN)
    kept = []
    for letter in letters:
        if letter in BREAKS:
            kept.append(" ")
        elif unicodedata.category(letter)[0] in "LN" and unicodedata.category(letter) != "Lm":
            kept.append(letter)
    return " ".join("".join(kept).split())


def is_latin(name):
    """Whether every letter of a name is of the Latin script."""
    return all(unicodedata.name(letter, "").startswith(("LATIN", "MODIFIER")) for letter in name if letter.isalpha())
