"""A key for names that are spelled otherwise than the gazetteer does; must agree with SoundKey.java letter by letter.

Names from Arabic, Persian, Hebrew, Russian and Ukrainian come in the spelling of whoever wrote them down: Khan Yunis, Chan Joenis,
Khan Younes; Deir ez-Zor, Dayr az Zawr. Only the consonants are kept, those that spellings confuse made one.
"""

import re

ARTICLES = re.compile(r"\b(al|ad|an|ar|as|ash|at|ath|az|el|ez|es|esh|ed|er|et) ")
STEPS = [
    (re.compile(pattern), written)
    for pattern, written in (
        ("sjtsj|shch|schtsch|chtch", "s"),
        ("tsj|tsch|tch|dzj|dzh|dsch|dj", "j"),
        ("sch|sj|sh", "s"),
        ("kh|ch", "h"),
        ("gh", "g"),
        ("zj|zh", "z"),
        ("ph", "f"),
        ("[td]h", "s"),
        ("ts|tz", "s"),
        ("[qck]+", "k"),
        ("(?<=[aeou])w(?![aeiou])", ""),
        ("w", "v"),
        ("z", "s"),
        ("h\\b", ""),
        (r"(.)\1+", r"\1"),
        ("[aeiouyj]|\\s", ""),
    )
]


def sound(key):
    """
    >>> sound("khan yunis"), sound("chan joenis"), sound("deir ez zor"), sound("dayr az zawr")
    ('hnns', 'hnns', 'drsr', 'drsr')
    >>> sound("al hasakah"), sound("hassakeh"), sound("ash shaddadah"), sound("shaddadi")
    ('hsk', 'hsk', 'sdd', 'sdd')
    """
    for pattern, written in [(ARTICLES, "")] + STEPS:
        key = pattern.sub(written, key)
    return key
