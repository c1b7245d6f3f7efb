"""Writes the index that GazetteerFile.java reads: columns of numbers, then front-coded strings, all packed with gzip."""

import gzip
import io
import math
import struct

from .sources import DERIVED

MAGIC = b"WEDERHOOR-GAZETTEER-1\n"
KINDS = ("city", "region", "district")
BLOCK = 16


def number(value):
    """A natural number, seven bits a byte, the lowest first, the high bit set on all but the last."""
    written = bytearray()
    while value > 127:
        written.append(value & 127 | 128)
        value >>= 7
    written.append(value)
    return bytes(written)


def zigzag(value):
    """A whole number as a natural one: 0, -1, 1, -2 become 0, 1, 2, 3."""
    return value << 1 if value >= 0 else (-value << 1) - 1


def text(value):
    encoded = value.encode()
    return number(len(encoded)) + encoded


def front_coded(words):
    """Sorted words in blocks; in a block each word is what it shares with the one before, and its rest."""
    blocks, starts = io.BytesIO(), []
    before = b""
    for at, word in enumerate(words):
        encoded = word.encode()
        shared = 0
        if at % BLOCK == 0:
            starts.append(blocks.tell())
        else:
            while shared < min(len(before), len(encoded)) and before[shared] == encoded[shared]:
                shared += 1
        blocks.write(number(shared) + number(len(encoded) - shared) + encoded[shared:])
        before = encoded
    return blocks.getvalue(), starts


def deltas(values):
    before, written = 0, bytearray()
    for value in values:
        written += number(zigzag(value - before))
        before = value
    return bytes(written)


def write(path, sources, countries, places, index, sounds):
    """
    countries: (code, geonames, longitude, latitude, west, south, east, north); places: in the order of their numbers;
    index and sounds: key to [(number of the place, quality)].
    """
    out = io.BytesIO()
    out.write(MAGIC + text(sources))
    out.write(number(len(countries)))
    for code, geonames, *degrees in countries:
        out.write(text(code) + number(geonames) + struct.pack(">6f", *degrees))
    admin1 = sorted({place.admin1 for place in places})
    of = {code: at for at, code in enumerate(admin1)}
    country = {row[0]: at for at, row in enumerate(countries)}
    out.write(number(len(admin1)) + b"".join(map(text, admin1)))
    columns = [
        bytes(KINDS.index(place.kind) for place in places),
        bytes(country[place.country] for place in places),
        deltas(of[place.admin1] for place in places),
        deltas(round(place.latitude * 1000) for place in places),
        deltas(round(place.longitude * 1000) for place in places),
        deltas(place.geonames for place in places),
        bytes(round(10 * math.log10(1 + place.population)) for place in places),
        b"".join(text(place.name) for place in places),
    ]
    out.write(number(len(places)))
    for column in columns:
        out.write(number(len(column)) + column)
    write_names(out, index)
    write_names(out, sounds)
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(out.getvalue())


def write_names(out, index):
    """The keys, then for each of them how many places it names and which."""
    keys = sorted(index, key=str.encode)
    blocks, starts = front_coded(keys)
    out.write(number(len(keys)) + number(len(starts)) + deltas(starts) + number(len(blocks)) + blocks)
    for word in keys:
        found = sorted(index[word])
        out.write(number(len(found)))
        for place, quality in found:
            assert 0 <= quality <= DERIVED
            out.write(number(place * 4 + quality))
