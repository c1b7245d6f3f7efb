"""Builds the gazetteer that the program carries.

    cd training && python3 -m gazetteer --data DIR --output ../reading/src/main/resources/org/wederhoor/reading/gazetteer/places.bin.gz

DIR holds GeoNames' cities500.txt, admin1CodesASCII.txt and countryInfo.txt, Who's On First's whosonfirst-{ua,ps,sd,cd}.tsv and
-names.tsv, CLDR's subdivision names (cldr/) and Natural Earth's countries (naturalearth/); .xz of each will do. The same files give the
same bytes. Needs nothing but Python.
"""

import argparse
import re
from pathlib import Path

from . import binary, villages
from .folding import is_latin, key
from .regions import mainland, regions
from .sources import DERIVED, KNOWN, MAIN, OTHER, cities, countries, dutch_subdivisions, outlines, subdivisions
from .sources import regions as region_codes
from .sounding import sound
from .transcription import RUSSIAN_LETTERS, UKRAINIAN_LETTERS, russian, ukrainian

SOURCES = (
    "GeoNames (geonames.org), CC BY 4.0; Who's On First (whosonfirst.org), CC BY; Unicode CLDR 47, Unicode-3.0; "
    "Natural Earth, public domain"
)
# Where there has been fighting since 2010 or where it is feared: every village counts. Elsewhere only places over 1,000 people do, in the Low Countries over 500.
CONTESTED = set(
    "AF AM AO AZ BD BF BI BY CD CF CG CI CM CO CU CY DJ DZ EC EG ER ET GE GN GT GW HN HT IL IN IQ IR JO KE KG KM KP LB LK LR LS LT LV EE "
    "LY MD MG ML MM MR MZ NE NG NI NP PE PG PH PK PS RS RU RW SA SD SL SN SO SS SV SY TD TG TJ TN TR TW UA UG VE XK YE ZW BA MK GL FK".split()
)
ARABIC = set("AE BH DJ DZ EG ER IL IQ JO KW LB LY MA MR OM PS QA SA SD SO SY TD TN YE".split())
ARTICLE = re.compile(r"^(al|ad|an|ar|as|ash|at|az|el|es|er|et|ed|en|esh)[ -]", re.IGNORECASE)
ARTICLE_LETTER = {"ad": "d", "ed": "d", "an": "n", "en": "n", "ar": "r", "er": "r", "as": "s", "es": "s", "ash": "s", "esh": "s",
                  "at": "t", "et": "t", "az": "z"}
SOUNDED = ARABIC | set("AF AM AZ BY ER ET GE IN IR KZ MM PK RU SS TR TJ UA UZ XK".split())
RUSSIAN_NAMED = set("RU UA BY KZ KG TJ TM UZ GE AM AZ MD".split())


def worth_keeping(place):
    return place.country in CONTESTED or place.population >= (500 if place.country in ("NL", "BE") else 1000)


def without_article(name):
    """
    >>> without_article("Al Ḩasakah"), without_article("Ash Shaddādah"), without_article("El Fasher"), without_article("Esbjerg")
    ('Ḩasakah', 'Shaddādah', 'Fasher', None)
    """
    found = ARTICLE.match(name)
    if not found:
        return None
    rest, article = name[found.end():], found.group(1).lower()
    letter = ARTICLE_LETTER.get(article)
    return rest if len(key(rest)) > 2 and (letter is None or key(rest).startswith(letter)) else None


def usable(name, main):
    """Whether a name can stand in a text: of Latin letters, capital, and no code such as GOM."""
    return (
        len(key(name)) > 1 and is_latin(name) and not name[:1].islower() and not re.search(r"\d", name)
        and (name == main or not re.fullmatch(r"[A-Z]{2,4}", name)) and len(name) <= 40
    )


def add_dutch(place):
    """Adds the Dutch spellings of a place's Russian and Ukrainian names."""
    if place.country not in RUSSIAN_NAMED:
        return
    for name, quality in list(place.names.items()):
        letters = set(name.lower())
        if not letters & RUSSIAN_LETTERS - {" ", "-"} or len(name.split()) > 3:
            continue
        forms = ukrainian(name) if place.country == "UA" and letters <= UKRAINIAN_LETTERS else []
        if not letters & set("іїєґ"):
            forms = forms + russian(name)
        for form in forms:
            place.call(form, max(quality, KNOWN))


def index(places):
    """Each key with the places that it names and how well; a small place in peace goes by its own name only."""
    found = {}
    for at, place in enumerate(places):
        best = {}
        main = sound(key(place.name))
        for name, quality in place.names.items():
            if quality == OTHER and place.country not in CONTESTED and place.population < 20000 and place.kind == "city":
                continue
            forms = [(name, quality)]
            if place.country in ARABIC and without_article(name):
                forms.append((without_article(name), max(quality, KNOWN)))
            for form, value in forms:
                if value == OTHER and sound(key(form)) == main:
                    value = KNOWN  # another spelling of the same name, not a former or foreign one
                if usable(form, place.name) or value == MAIN:
                    best[key(form)] = min(value, best.get(key(form), DERIVED))
        for form, value in best.items():
            found.setdefault(form, []).append((at, value))
    found.pop("", None)
    return found


def sounds(places, named):
    """Each sound with the places of contested countries whose names sound so."""
    found = {}
    for form, named_so in named.items():
        heard = sound(form)
        if len(heard) > 1:
            for at, quality in named_so:
                if places[at].country in SOUNDED:
                    found.setdefault(heard, set()).add((at, DERIVED))
    return {heard: sorted(of) for heard, of in found.items()}


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--output", type=Path, required=True)
    given = options.parse_args()
    places = list(cities(given.data))
    states = list(regions(region_codes(given.data), places, subdivisions(given.data), dutch_subdivisions(given.data)))
    places = [place for place in places if worth_keeping(place)]
    for country in ("ua", "ps", "sd", "cd"):
        villages.join(given.data, country, places, states)
    places += states
    for place in places:
        add_dutch(place)
    places.sort(key=lambda place: (place.country, place.admin1, place.latitude, place.longitude, place.name))
    known = countries(given.data)
    shapes = {code: mainland(rings) for code, rings in outlines(given.data)}
    nations = []
    for code in sorted(known.keys() | {place.country for place in places}):
        box = shapes.get(code) or around([place for place in places if place.country == code])
        if box:
            nations.append((code, known.get(code, (0, 0))[0], *box))
    named = index(places)
    binary.write(given.output, SOURCES, nations, places, named, sounds(places, named))
    print(f"{len(places)} places, {given.output.stat().st_size} bytes")


def around(places):
    """Centre and box of a country without an outline, from its places."""
    if not places:
        return None
    x, y = [place.longitude for place in places], [place.latitude for place in places]
    return sum(x) / len(x), sum(y) / len(y), min(x), min(y), max(x), max(y)


if __name__ == "__main__":
    main()
