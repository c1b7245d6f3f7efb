"""Scores incidents against those of incidents.json; see incidents.sh, which starts this."""
import argparse
import json
import lzma
import sqlite3
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
LANGUAGES = ROOT / "reading" / "src" / "main" / "resources" / "org" / "wederhoor" / "reading" / "languages"
PRECISIONS = ((40, "exact"), (90, "district"), (400, "region"))  # of places in the gold, by the distance that still counts as right
ONE_LINE = {"ensure_ascii": False, "separators": (",", ":")}


def main():
    parser = argparse.ArgumentParser(prog="bench/incidents.sh")
    parser.add_argument("--shared", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--misses", action="store_true", help="list what was joined wrongly or not at all")
    parser.add_argument("--pairs", type=Path, help="write the pairs of linked events and their features")
    args = parser.parse_args()
    sys.path.insert(0, str(args.shared / "eval"))
    reports = Reports(args.shared / "reports")
    incidents = json.loads((args.shared / "reports" / "incidents.json").read_text(encoding="utf-8"))["incidents"]
    gold = Gold(reports, incidents)
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        manifest = folder / "manifest.tsv"
        manifest.write_text("file\tlanguage\tpublished\n" + "".join(
            f"{reports.folder / name}.txt\t{report['language']}\t{report.get('published') or ''}\n"
            for name, report in reports.reports.items()), encoding="utf-8")
        subprocess.run([ROOT / "wederhoor", "add", "--manifest", manifest, "--ledger", folder / "read.db"], check=True,
                       stdout=subprocess.DEVNULL)
        read = Ledger(folder / "read.db")
        print(f"{'incidents':<28}{'P':>7}{'R':>7}{'F1':>7}{'events':>8}")
        told(read, gold, reports, "from readings", args.misses)
        if args.pairs:
            args.pairs.write_text(pairs(read, gold, reports), encoding="utf-8")

        files = []
        for name in reports.reports:
            path = folder / f"{name}.json"
            path.write_text(json.dumps(gold_reading(name, reports, read.readings[name], args.shared), **ONE_LINE), encoding="utf-8")
            files.append(path)
        subprocess.run(["java", "-cp", f"{ROOT}/bench/target/classes:{ROOT}/bench/target/lib/*", "org.wederhoor.bench.ReadingsOnRecord",
                        folder / "gold.db", *files], check=True)
        told(Ledger(folder / "gold.db"), gold, reports, "from annotations", args.misses)


class Reports:
    """The annotated reports in the languages that the program reads."""

    def __init__(self, folder):
        self.folder = folder
        languages = {path.parent.name for path in LANGUAGES.glob("*/cues.tsv")}
        self.gold, self.text, self.reports = {}, {}, {}
        for path in sorted(folder.glob("*.gold.json")):
            annotated = json.loads(path.read_text(encoding="utf-8"))
            name = path.name.removesuffix(".gold.json")
            if annotated["report"]["language"] in languages:
                self.gold[name] = annotated
                self.reports[name] = annotated["report"]
                self.text[name] = (folder / f"{name}.txt").read_text(encoding="utf-8")


class Gold:
    """Which events of the annotations are one incident: (report, event) -> name of the incident."""

    def __init__(self, reports, incidents):
        self.incident = {}
        for incident in incidents:
            groups = [incident["main_event"], *incident["same_events"]]
            for number, group in enumerate(groups):
                members = {(name, event) for name, event in group.items() if name in reports.reports}
                known = next((self.incident[member] for member in members if member in self.incident), f"{incident['id']}.{number}")
                if number == 0 or len(members) > 1:
                    self.incident.update({member: known for member in sorted(members)})


class Ledger:
    """What a ledger holds, by the names of the reports."""

    def __init__(self, path):
        self.rows = sqlite3.connect(path)
        self.name, self.readings = {}, {}
        for report, name, body in self.rows.execute(
                "SELECT report.id, report.name, entry.body FROM report JOIN entry ON entry.number = report.reading"):
            self.name[report] = name
            self.readings[name] = json.loads(body)
        self.incident = {(self.name[report], event): incident
                         for report, event, incident in self.rows.execute("SELECT report, event, incident FROM event")}


def aligned(name, reports, reading):
    """From the events of the annotation to those of a reading, as the scorer pairs them."""
    from score import FAMILY, align, overlap, spans, spans_of_quotes
    gold, text = reports.gold[name], reports.text[name]

    def weight(a, b):
        shared = overlap(spans_of_quotes(text, a.get("mentions", []), name), spans(b.get("mentions")))
        same = b.get("kind") in [a["kind"], *a.get("or_kinds", [])]
        return shared and shared + 50 * same + 10 * (FAMILY.get(b.get("kind")) == FAMILY[a["kind"]])

    paired = align(gold["events"], reading["events"], weight)
    return {gold["events"][i]["id"]: reading["events"][j]["id"] for i, j in paired.items()}


def told(ledger, gold, reports, what, misses):
    """Prints B-cubed over the events that the gold groups; one that was not read is an incident of its own."""
    found = {}
    for name in reports.reports:
        events = aligned(name, reports, ledger.readings[name])
        for event in (event for report, event in gold.incident if report == name):
            read = events.get(event)
            found[name, event] = ledger.incident.get((name, read)) or f"not read: {name} {event}"
    by_incident, by_found = defaultdict(set), defaultdict(set)
    for item, incident in gold.incident.items():
        by_incident[incident].add(item)
        by_found[found[item]].add(item)
    precision = recall = 0
    for item, incident in gold.incident.items():
        both = len(by_incident[incident] & by_found[found[item]])
        precision += both / len(by_found[found[item]])
        recall += both / len(by_incident[incident])
    precision, recall = precision / len(found), recall / len(found)
    print(f"{what:<28}{precision:7.3f}{recall:7.3f}{2 * precision * recall / (precision + recall):7.3f}{len(found):8}")
    print(f"{'':<28}{sum(v.startswith('not read') for v in found.values())} of them not read as what happened; "
          f"{len(set(ledger.incident.values()))} incidents of {len(ledger.incident)} events in the ledger, "
          f"{sum(n > 1 for n in Counter(ledger.incident.values()).values())} of several")
    if misses:
        for incident, items in sorted(by_incident.items()):
            parts = defaultdict(list)
            for item in sorted(items):
                parts[found[item]].append("/".join(item))
            if len(parts) > 1:
                print(f"  {incident} is in parts: " + " | ".join(" ".join(part) for part in parts.values()))
        for incident, items in sorted(by_found.items()):
            if len({gold.incident[item] for item in items}) > 1:
                print("  joined wrongly: " + " ".join("/".join(item) for item in sorted(items)))


def pairs(ledger, gold, reports):
    """The links of the ledger, a line of JSON each: the incident of the gold that both are of, or null, and the features."""
    incident, matched = {}, set()
    for name in reports.reports:
        for event, read in aligned(name, reports, ledger.readings[name]).items():
            matched.add((name, read))
            if (name, event) in gold.incident:
                incident[name, read] = gold.incident[name, event]
    lines = []
    for report, event, other, others, reasons in ledger.rows.execute(
            "SELECT report, event, other_report, other_event, reasons FROM link ORDER BY 1, 2, 3, 4"):
        one, two = (ledger.name[report], event), (ledger.name[other], others)
        lines.append(json.dumps({
            "one": "/".join(one), "other": "/".join(two), "groups": sorted({incident.get(one, ""), incident.get(two, "")} - {""}),
            "same": incident.get(one, one) == incident.get(two, two) and one in incident,
            "certain": one in incident or two in incident,
            "features": {reason["feature"]: reason["value"] for reason in json.loads(reasons)}}))
    return "\n".join(lines) + "\n"


def gold_reading(name, reports, reading, shared):
    """The reading that an annotation stands for. Who is in the party register and which country a place lies in is taken from elsewhere."""
    from score import align, overlap, spans, spans_of_quotes
    gold, text, report = reports.gold[name], reports.text[name], reports.reports[name]

    def mentions(item):
        return [{"start": s, "end": e} for s, e in sorted(set(spans_of_quotes(text, item.get("mentions", []), name)))]

    known = align(gold["parties"], reading["parties"], lambda a, b: overlap(spans_of_quotes(text, a["mentions"], name), spans(b["mentions"])))
    parties, ids = [], {}
    for number, party in enumerate(gold["parties"]):
        spots = mentions(party)
        read = reading["parties"][known[number]] if number in known else {}
        ids[party["id"]] = f"p{number + 1}"
        parties.append({"id": f"p{number + 1}", "name": max((text[m["start"]:m["end"]] for m in spots), key=len), "kind": party["kind"],
                        "country": read.get("country"), "speaks_for": None, "known_as": read.get("known_as"), "mentions": spots})
    places, events, event_ids = [], [], {}
    for number, event in enumerate(gold["events"]):
        where, place = event.get("where"), None
        if where:
            place = f"pl{len(places) + 1}"
            precision = next((word for most, word in PRECISIONS if where.get("within_km", 25) <= most), "country")
            places.append({"id": place, "name": place, "geonames": None, "lat": where["lat"], "lon": where["lon"],
                           "country": Countries.of(shared).at(where["lat"], where["lon"]), "admin1": None, "precision": precision,
                           "confidence": 1, "mentions": []})
        when = event.get("when")
        time = when and {"from": when["from"][:10], "to": when["to"][:10], "precision": "day" if when["from"] == when["to"] else "days",
                         "mentions": [{"start": 0, "end": 1}]}
        event_ids[event["id"]] = f"e{number + 1}"
        spots = mentions(event)
        events.append({"id": f"e{number + 1}", "kind": event["kind"], "mentions": spots, "modality": "actual",
                       "agents": [ids[first(a)] for a in event.get("agents", [])], "targets": [], "place": place, "time": time,
                       "tolls": [toll(t, spots[0]) for t in event.get("tolls", [])], "means": None})
    statements = [statement(number, said, ids, event_ids) for number, said in enumerate(gold.get("statements", []))]
    return {"report": {"id": name, "language": report["language"], "published": report.get("published"), "publisher": None, "title": None,
                       "url": None, "text": text},
            "parties": parties, "places": places, "events": events, "statements": statements, "attributions": [], "unverified": []}


def toll(annotated, mention):
    return {"harm": annotated["harm"], "low": annotated["low"], "high": annotated.get("high"), "who": None, "mention": mention}


def statement(number, said, ids, event_ids):
    return {"id": f"s{number + 1}", "speaker": ids[first(said["speaker"])], "via": [], "channel": None, "stance": said["stance"],
            "event": event_ids[first(said["event"])], "agent": ids.get(first(said.get("agent"))), "tolls": [],
            "attribution": "", "cue": None, "source": None, "content": None}


def first(value):
    """The first of several that are as good."""
    return value[0] if isinstance(value, list) else value


class Countries:
    """The country of a point: that of the town nearest to it."""
    loaded = None

    def __init__(self, shared):
        with lzma.open(shared / "gazetteer" / "cities500.txt.xz", "rt", encoding="utf-8") as lines:
            self.towns = [(float(cells[4]), float(cells[5]), cells[8]) for cells in (line.split("\t") for line in lines)]

    @classmethod
    def of(cls, shared):
        cls.loaded = cls.loaded or cls(shared)
        return cls.loaded

    def at(self, lat, lon):
        return min(self.towns, key=lambda town: (town[0] - lat) ** 2 + (town[1] - lon) ** 2)[2]


if __name__ == "__main__":
    main()
