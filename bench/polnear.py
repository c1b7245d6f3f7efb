"""Scores attributions against PolNeAR's; see polnear.sh.

Four conventions differ and are mapped on both sides alike before anything is compared: an attribution that stands in the content of another
is left out ("he said that she wants to go" is only what he says), because of PolNeAR's 2,320 none does, while our readings keep both
(`--nested` compares all of them, and is the stricter measure); a cue is compared by its full words, because PolNeAR
takes auxiliaries, negations, adverbs and the words around a verb of saying into it ("has also said", "said on Monday") and we the word
that says it; where PolNeAR takes a relative pronoun for the source and we the noun before it, that noun is the source; and
punctuation, quotation marks and spaces at the edges of a span count for nothing. Not mapped: PolNeAR also takes
feelings, plans, votes and songs for attributions, of which our readings keep few.
"""

import argparse
import json
import re
import subprocess
import tarfile
import tempfile
from collections import Counter
from pathlib import Path

PARTS = ("source", "cue", "content")
# Exact F1 of source, cue and content on the test part, as published with the corpus and since.
PEERS = {"rules": (10.7, 22.8, 5.6), "CoreNLP quotes": (13.9, None, 17.5), "CRF": (50.6, 53.4, 28.6), "BiLSTM-CRF": (69.6, 66.7, 59.0), "BERT": (81.1, 74.0, 68.9)}
TARGETS = {"exact": (50, 60, 35), "overlap": (70, 70, 65)}
EDGE = " \t\n.,;:!?\"'„“”‚‘’«»()[]-–—―"
SMALL = set("a an the to of for on in at by with as that about and also just even not n't never 's ’s is are was were be been being am 're ’re has have had having 've ’ve "
            "do does did will would can could may might shall should must i it he she they we you his her its their".split())
DAYS = set("monday tuesday wednesday thursday friday saturday sunday morning afternoon evening night today yesterday week month year last this recently repeatedly then earlier later again".split())


def spans_of(annotation):
    return [tuple(map(int, piece.split())) for piece in annotation.split(";")]


def gold_of(lines):
    """The attributions of a brat file, each with the spans of its parts."""
    spans, events = {}, []
    for line in lines.splitlines():
        fields = line.split("\t")
        if fields[0].startswith("T"):
            kind, places = fields[1].split(" ", 1)
            spans[fields[0]] = (kind, spans_of(places))
        elif fields[0].startswith("E"):
            events.append([argument.split(":")[1] for argument in fields[1].split()[1:] if ":" in argument])
    attributions = []
    for event in events:
        parts = {part: [] for part in PARTS}
        for identifier in event:
            kind, places = spans.get(identifier, ("", []))
            part = re.sub(r"\d+$", "", kind).lower()
            if part in parts:
                parts[part] += places
        attributions.append(parts)
    return attributions


def characters(text, spans):
    found = set()
    for start, end in spans:
        while start < end and text[start] in EDGE:
            start += 1
        while end > start and text[end - 1] in EDGE:
            end -= 1
        found |= set(range(start, end))
    return found


def full_words(text, spans):
    """The characters of the words of a cue that carry it; all of them where none does."""
    found = set()
    for start, end in spans:
        for word in re.finditer(r"[\w’'-]+", text[start:end]):
            lower = word.group().lower()
            if lower not in SMALL and lower not in DAYS and not (lower.endswith("ly") and len(lower) > 4):
                found |= set(range(start + word.start(), start + word.end()))
    return found or characters(text, spans)


def is_noun_before(text, pronoun, source):
    """Whether a gold source is a relative pronoun and the other ends just before it."""
    word = "".join(text[at] for at in sorted(pronoun)).lower()
    return word in ("who", "which", "that", "whom") and text[max(source) + 1 : min(pronoun)].strip(EDGE) == ""


def comparable(text, attribution):
    parts = {part: characters(text, attribution[part]) for part in PARTS}
    parts["full"] = full_words(text, attribution["cue"])
    return parts


def everything(text, attributions):
    """All attributions, as they are and as they are compared."""
    return attributions, [comparable(text, attribution) for attribution in attributions]


def outermost(text, attributions):
    """The attributions that do not stand in the content of another, as they are and as they are compared; of two in each other the longer."""
    _, parts = everything(text, attributions)
    kept = []
    for at in sorted(range(len(parts)), key=lambda at: -len(parts[at]["content"])):
        words = parts[at]["cue"] or parts[at]["content"]
        if not words or not any(words <= parts[other]["content"] for other in kept):
            kept.append(at)
    kept.sort()
    return [attributions[at] for at in kept], [parts[at] for at in kept]


def pair(gold, system):
    """Attributions one to one by the words of cue and content that they share, the best first."""
    likeness = []
    for i, a in enumerate(gold):
        for j, b in enumerate(system):
            cue = len(a["full"] & b["full"]) / max(1, len(a["full"] | b["full"]))
            content = len(a["content"] & b["content"]) / max(1, len(a["content"] | b["content"]))
            if cue or content:
                likeness.append((3 * cue + content, -i, -j))
    pairs, taken = {}, set()
    for _, i, j in sorted(likeness, reverse=True):
        if -i not in pairs and -j not in taken:
            pairs[-i] = -j
            taken.add(-j)
    return pairs


def read(program, folder, names):
    """The attributions of each text, by its name, as `wederhoor read` tells them."""
    readings = folder / "readings"
    command = [program, "read", folder / "dev" / "text", "--language", "en", "--output", readings]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return {name: json.loads(next(readings.glob(f"{name}*.json")).read_text(encoding="utf-8"))["attributions"] for name in names}


def plain(attribution):
    return {part: [(span["start"], span["end"]) for span in attribution.get(part, [])] for part in PARTS}


def quoted(text, spans):
    return " … ".join(text[start:end].replace("\n", " ") for start, end in spans)


def main():
    parser = argparse.ArgumentParser(prog="bench/polnear.sh")
    parser.add_argument("--corpus", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--program", required=True, help=argparse.SUPPRESS)
    parser.add_argument("--nested", action="store_true", help="compare also the attributions that stand in the content of another")
    parser.add_argument("--misses", action="store_true", help="list what was missed and what was invented")
    args = parser.parse_args()

    hits = {measure: Counter() for measure in ("exact", "overlap")}
    given, wanted = Counter(), Counter()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        with tarfile.open(args.corpus) as archive:
            archive.extractall(folder, filter="data")
        # A text that two people annotated counts with each of them.
        texts = {path.stem: path.read_text(encoding="utf-8") for path in sorted((folder / "dev" / "text").glob("*.txt"))}
        readings = read(args.program, folder, texts)
        for path in sorted((folder / "dev" / "attributions").glob("*.ann")):
            name = path.stem.rsplit("_", 1)[0]
            text = texts[name]
            choose = everything if args.nested else outermost
            gold, g = choose(text, gold_of(path.read_text(encoding="utf-8")))
            system, s = choose(text, [plain(attribution) for attribution in readings[name]])
            pairs = pair(g, s)
            for part in PARTS:
                wanted[part] += sum(bool(a[part]) for a in g)
                given[part] += sum(bool(a[part]) for a in s)
                compared = "full" if part == "cue" else part
                for i, j in pairs.items():
                    a, b = g[i][compared], s[j][compared]
                    if part == "source" and a and b and is_noun_before(text, a, b):
                        a = b
                    if a and b:
                        hits["exact"][part] += a == b
                        hits["overlap"][part] += 2 * len(a & b) >= len(a | b)
            if args.misses:
                list_misses(text, gold, system, g, s, pairs)
    print_table(hits, given, wanted)


def list_misses(text, gold, system, g, s, pairs):
    for i, a in enumerate(gold):
        told = "\t".join(quoted(text, a[part]) for part in PARTS)
        if i not in pairs:
            print(f"missed\t{told}")
            continue
        wrong = [part for part in PARTS if g[i]["full" if part == "cue" else part] != s[pairs[i]]["full" if part == "cue" else part]]
        for part in wrong:
            print(f"{part}\t{quoted(text, a['cue'])}\t{quoted(text, a[part])}\tread as\t{quoted(text, system[pairs[i]][part])}")
    for j, a in enumerate(system):
        if j not in pairs.values():
            print("invented\t" + "\t".join(quoted(text, a[part]) for part in PARTS))


def print_table(hits, given, wanted):
    print(f"{'PolNeAR dev, F1':<26}" + "".join(f"{part:>9}" for part in PARTS))
    for measure, counts in hits.items():
        values = [200 * counts[part] / max(1, given[part] + wanted[part]) for part in PARTS]
        print(f"{measure:<26}" + "".join(f"{value:9.1f}" for value in values) + "   target " + " ".join(f"{target:>3}" for target in TARGETS[measure]))
    print(f"{'annotated':<26}" + "".join(f"{wanted[part]:9}" for part in PARTS))
    print(f"{'read':<26}" + "".join(f"{given[part]:9}" for part in PARTS))
    print("published, exact, on the test part, each by its own pairing:")
    for peer, values in PEERS.items():
        print(f"  {peer:<24}" + "".join(f"{value:9.1f}" if value is not None else f"{'-':>9}" for value in values))


if __name__ == "__main__":
    main()
