"""Reads snippets of news as reports of their own, and goes through a table of rules about what was read in them; see case.sh and cameo.sh.

A rule is a row of a table, all of whose cells must hold; an empty cell always does.
  kinds    some event is of one of these kinds; a statement's stance ("claims", "blames", "denies") stands for a kind too
  modality of that event; without it, planned, denied and only feared ones do not count
  agent    that event's doer, or the statement's speaker, is of this side: "state" (also officials, soldiers, police), "group" (armed), "civil"
  target   those it was done to are of this side
  with     there is also an event of one of these kinds
  without  there is no event of any of these kinds
  words    a pattern found in the text
"""

import csv
import json
import re
import subprocess
import tempfile
from pathlib import Path

SIDES = {
    "state": {"state", "government", "military", "police", "official"}, "group": {"armed_group"},
    "civil": {"civilians", "organisation", "person", "unnamed"}}
TOLD = {"actual", "alleged", "general"}
LISTS = ("kinds", "modality", "with", "without")


def rules(name):
    with open(Path(__file__).with_name(name), encoding="utf-8") as lines:
        rows = list(csv.DictReader((line for line in lines if not line.startswith("#")), delimiter="\t", quoting=csv.QUOTE_NONE))
    return [{**row, **{key: set(filter(None, (row.get(key) or "").split(","))) for key in LISTS}} for row in rows]


def read(program, texts):
    """The reading of each text, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        rows = ["file\tlanguage"]
        for name, text in texts.items():
            Path(folder, name + ".txt").write_text(text + "\n", encoding="utf-8")
            rows.append(f"{name}.txt\ten")
        manifest = Path(folder, "manifest.tsv")
        manifest.write_text("\n".join(rows) + "\n", encoding="utf-8")
        command = [program, "read", "--manifest", manifest, "--format", "jsonl"]
        output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=True, encoding="utf-8").stdout
    return {Path(reading["report"]["id"]).name: reading for reading in map(json.loads, output.splitlines())}


def acts(reading, until):
    """(kind, modality, sides of the doers, sides of the targets) of what is told before an offset."""
    kinds = {party["id"]: party["kind"] for party in reading["parties"]}

    def sides(parties):
        return {side for side, members in SIDES.items() for party in parties if kinds.get(party) in members}

    events = {e["id"]: e for e in reading["events"] if e["mentions"][0]["start"] < until}
    found = [(e["kind"], e["modality"], sides(e["agents"]), sides(e["targets"])) for e in events.values()]
    return found + [
        (stance(s), events[s["event"]]["modality"], sides([s["speaker"]]), set())
        for s in reading["statements"] if s["event"] in events]


def stance(statement):
    """What a statement does; one that claims another's deed blames."""
    others = statement["agent"] not in (None, statement["speaker"])
    return "blames" if others and statement["stance"] == "claims" else statement["stance"]


def fits(rule, found, text):
    told = [act for act in found if act[1] in (rule["modality"] or TOLD)]
    kinds = {kind for kind, modality, *_ in found if modality in TOLD}
    acted = any(
        kind in rule["kinds"] and rule["agent"] in agents | {""} and rule["target"] in targets | {""} for kind, _, agents, targets in told)
    return (
        (acted or not rule["kinds"]) and (not rule["with"] or rule["with"] & kinds) and not rule["without"] & kinds
        and (not rule["words"] or re.search(rule["words"], text, re.IGNORECASE | re.DOTALL)))


def first(table, reading, until):
    """The first rule that fits what is told before an offset."""
    text = reading["report"]["text"]
    found = acts(reading, until)
    return next((rule for rule in table if fits(rule, found, text[:until])), None)
