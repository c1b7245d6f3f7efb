"""Reads the raw material: GeoNames, Who's On First, CLDR and Natural Earth, as their files come."""

import json
import lzma
from dataclasses import dataclass, field

MAIN, KNOWN, OTHER, DERIVED = range(4)


@dataclass
class Place:
    """A place and its names, each with how well it names the place (MAIN to DERIVED, the best first)."""

    kind: str
    name: str
    country: str
    admin1: str
    latitude: float
    longitude: float
    geonames: int = 0
    population: int = 0
    names: dict = field(default_factory=dict)

    def call(self, name, quality):
        self.names[name] = min(quality, self.names.get(name, DERIVED))


def lines(path):
    """The tab-separated rows of a plain or xz-packed file."""
    packed = path.with_name(path.name + ".xz")
    opened = lzma.open(packed, "rt", encoding="utf-8") if packed.exists() else open(path, encoding="utf-8")
    with opened as rows:
        for row in rows:
            if not row.startswith("#"):
                yield row.rstrip("\n").split("\t")


def cities(folder):
    """The populated places of GeoNames' cities500; alternate names carry no language there."""
    for row in lines(folder / "cities500.txt"):
        place = Place("city", row[1], row[8], f"{row[8]}.{row[10]}", float(row[4]), float(row[5]), int(row[0]), int(row[14] or 0))
        place.call(row[1], MAIN)
        for other in row[3].split(","):
            place.call(other, OTHER)
        yield place


def regions(folder):
    """First-level regions of GeoNames: code, name, plain name, GeoNames id."""
    return [(row[0], row[1], row[2], int(row[3])) for row in lines(folder / "admin1CodesASCII.txt")]


def countries(folder):
    """Countries of GeoNames: ISO code to GeoNames id and population."""
    return {row[0]: (int(row[16]), int(row[7] or 0)) for row in lines(folder / "countryInfo.txt") if row[0] != "ISO" and row[16]}


def whosonfirst(folder, country):
    """Records of Who's On First: id, GeoNames ids, type, name, latitude, longitude, population, id of the region, names."""
    names = {}
    for row in lines(folder / f"whosonfirst-{country}-names.tsv"):
        names.setdefault(row[0], []).append(row[1:])
    for row in lines(folder / f"whosonfirst-{country}.tsv"):
        geonames = [int(number) for number in row[1].split(",") if number]
        yield row[0], geonames, row[2], row[4], float(row[5]), float(row[6]), int(row[7] or 0), row[9], names.get(row[0], [])


def subdivisions(folder):
    """Names of first-level regions in English by ISO 3166-2 code, of CLDR."""
    data = json.loads((folder / "cldr" / "en-subdivisions.json").read_text(encoding="utf-8"))
    named = data["subdivisions"]["localeDisplayNames"]["subdivisions"]
    return {code[:2].upper() + "-" + code[2:].upper(): name for code, name in named.items()}


def dutch_subdivisions(folder):
    """Names of regions of Russia, Ukraine and Palestine in Dutch by ISO 3166-2 code, of CLDR."""
    return {row[0]: row[1] for row in lines(folder / "cldr" / "nl_subdivisions_ru_ua_ps.tsv") if len(row) > 1}


def outlines(folder):
    """Per country the rings of its polygons, of Natural Earth at 1:50m."""
    with lzma.open(folder / "naturalearth" / "ne_50m_admin_0_countries.geojson.xz", "rt", encoding="utf-8") as text:
        features = json.load(text)["features"]
    named = {"France": "FR", "Norway": "NO"}
    for feature in features:
        code = named.get(feature["properties"]["NAME"], feature["properties"]["ISO_A2"])
        if code and len(code) == 2:
            shape = feature["geometry"]
            polygons = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
            yield code, [polygon[0] for polygon in polygons]
