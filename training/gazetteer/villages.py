"""Joins Who's On First's places to those of GeoNames; it has villages that the larger list lacks."""

from math import cos, hypot, radians

from .folding import is_latin, key
from .sources import KNOWN, MAIN, OTHER, Place, whosonfirst
from .transcription import ukrainian

KINDS = {"locality": "city", "localadmin": "city", "county": "district", "neighbourhood": "district"}
# GeoNames has every larger place: a record with more people than this that it lacks carries another place's figure.
MOST_PEOPLE = 30000
OUR_LANGUAGES = ("nl", "en")
LATIN_LANGUAGES = ("nl", "en", "de", "fr", "es", "pl")


def kilometres(a, b):
    """Distance on a plane, near enough for neighbours."""
    return 111.2 * hypot(a.latitude - b.latitude, (a.longitude - b.longitude) * cos(radians(a.latitude)))


def join(folder, country, places, regions):
    """
    Adds one country's records to places. A record takes the GeoNames place of its id, or a place of its name close by; names
    are only taken over when both lie close together, because some records carry another place's id or names.
    """
    code = country.upper()
    by_geonames = {place.geonames: place for place in places if place.country == code and place.geonames}
    near = {}
    for place in places:
        if place.country == code:
            remember(near, place)
    region_codes = {region.geonames: region.admin1 for region in regions if region.country == code}
    admin1 = {}
    records = list(whosonfirst(folder, country))
    for number, geonames, kind, *_ in records:
        if kind == "region":
            admin1[number] = next((region_codes[g] for g in geonames if g in region_codes), "")
    for number, geonames, kind, name, latitude, longitude, population, region, names in records:
        if kind == "region":
            for place in regions:
                if place.country == code and place.geonames in geonames:
                    for language, _, given in names:
                        if language in LATIN_LANGUAGES:
                            place.call(given, KNOWN if language in OUR_LANGUAGES else OTHER)
            continue
        if kind not in KINDS:
            continue
        record = Place(KINDS[kind], name, code, admin1.get(region, ""), latitude, longitude, next(iter(geonames), 0))
        record.population = population if population < MOST_PEOPLE else 0
        record.call(name, MAIN)
        if not is_latin(name):
            latin = sorted((LATIN_LANGUAGES.index(l), given) for l, _, given in names if l in LATIN_LANGUAGES)
            record.name = latin[0][1] if latin else (ukrainian(name) or [name])[0]
        for language, status, given in names:
            best = KNOWN if language in OUR_LANGUAGES and status == "preferred" else OTHER
            record.call(given, best)
        same = [by_geonames[g] for g in geonames if g in by_geonames] + [p for n in record.names for p in near.get(key(n), [])]
        twin = next((p for p in same if p.kind == record.kind and kilometres(p, record) < 8), None)
        if twin is None:
            if record.geonames in by_geonames:
                record.geonames = 0
            places.append(record)
            twin = record
            by_geonames.update({g: record for g in geonames if g not in by_geonames})
            remember(near, record)
        else:
            for given, quality in record.names.items():
                twin.call(given, max(quality, KNOWN))
            twin.population = max(twin.population, record.population)
    fill_in_regions([place for place in places if place.country == code])


def remember(near, place):
    for name in place.names:
        near.setdefault(key(name), []).append(place)


def fill_in_regions(places):
    """Gives a place whose record names no region that of the nearest place that has one, among those within about 60 km."""
    grid = {}
    for place in places:
        if place.admin1:
            grid.setdefault((round(place.latitude * 2), round(place.longitude * 2)), []).append(place)
    for place in places:
        if not place.admin1:
            x, y = round(place.latitude * 2), round(place.longitude * 2)
            around = [p for i in (-1, 0, 1) for j in (-1, 0, 1) for p in grid.get((x + i, y + j), [])]
            if around:
                place.admin1 = min(around, key=lambda p: kilometres(p, place)).admin1
