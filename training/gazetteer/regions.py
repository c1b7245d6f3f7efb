"""First-level regions: their bare names, and where they lie, which GeoNames' list of codes does not say."""

import re

from .folding import key
from .sources import KNOWN, MAIN, OTHER, Place

GENERIC = re.compile(
    r"\b(oblasts?|oblast'|krai|kray|okrug|respublika|republic|province|provincie|provincia|governorate|gouvernement|region|state|"
    r"district|division|prefecture|department|county|parish|wilaya|voivodeship|zone|territory|federal|capital|autonomous|"
    r"autonome|autonomnyy|republiek|city|municipality|mu[hḩ]āfaz̧at|ostān-e|of the|of|van de|d[ou]s?|de)\b",
    re.IGNORECASE,
)


def bare(name):
    """
    >>> bare("Belgorod Oblast"), bare("Republic of Dagestan"), bare("Oblast Charkov"), bare("Idlib Governorate")
    ('Belgorod', 'Dagestan', 'Charkov', 'Idlib')
    """
    return " ".join(GENERIC.sub(" ", name).split()).strip(" -'’")


def regions(codes, cities, english, dutch):
    """Makes a place of each region that has a city: in the middle of its cities, with the sum of their people."""
    within = {}
    for city in cities:
        within.setdefault(city.admin1, []).append(city)
    english_codes = {}
    for code, name in english.items():
        english_codes.setdefault((code[:2], key(bare(name))), []).append(code)
    for code, name, plain, geonames in codes:
        towns = within.get(code)
        if not towns:
            continue
        region = Place("region", name, code[:2], code, *middle(towns), geonames, sum(town.population for town in towns))
        for given in (name, plain):
            region.call(given, MAIN)
            region.call(bare(given), MAIN)
        for iso in english_codes.get((code[:2], key(bare(name))), []):
            if iso in dutch:
                region.call(dutch[iso], KNOWN)
                region.call(bare(dutch[iso]), KNOWN)
            region.call(english[iso], OTHER)
        yield region


def middle(towns):
    """The middle of the box around the towns, leaving out the outermost twentieth on each side."""

    def between(values):
        values = sorted(values)
        cut = len(values) // 20
        return (values[cut] + values[-1 - cut]) / 2

    return between(t.latitude for t in towns), between(t.longitude for t in towns)


def mainland(rings):
    """The centre and the box of a country's largest polygon: longitude, latitude; west, south, east, north."""
    largest = max(rings, key=lambda ring: abs(area_and_centre(ring)[0]))
    _, x, y = area_and_centre(largest)
    return x, y, min(p[0] for p in largest), min(p[1] for p in largest), max(p[0] for p in largest), max(p[1] for p in largest)


def area_and_centre(ring):
    """Area (signed, square degrees) and centroid of a closed ring, by the shoelace formula."""
    area = x = y = 0.0
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        cross = x0 * y1 - x1 * y0
        area += cross
        x += (x0 + x1) * cross
        y += (y0 + y1) * cross
    return area / 2, x / (3 * area), y / (3 * area)
