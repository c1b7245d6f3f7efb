"""Scores who is named as perpetrator in MUC wire stories, and how surely; see muc.sh.

What is compared is (document, organisation, confidence). Ours come from the events of violence in a reading:
  an agent of the event                        REPORTED AS FACT
  the speaker of a statement that claims it    CLAIMED OR ADMITTED
  whom a statement names as the doer           SUSPECTED OR ACCUSED; ... BY AUTHORITIES when the speaker is one
  an agent of an event that is only alleged    POSSIBLE
Only parties with a name count, since the templates keep "terrorists" apart from organisations. A template with several confidences is
right with any of them; optional ones may be missed. Names are the same when one holds all words of the other, or is its acronym.
"""

import argparse
import json
import lzma
import re
import subprocess
import tempfile
from collections import Counter
from datetime import date
from pathlib import Path

from truecase import Truecaser

VIOLENCE = {
    "raid", "ambush", "shelling", "missile_strike", "air_strike", "drone_strike", "bombing", "suicide_bombing", "explosion", "attack",
    "shooting", "stabbing", "vehicle_ramming", "assassination", "massacre", "execution", "abduction", "torture", "sabotage", "destruction",
    "arson", "looting"}
ORGANISED = {"armed_group", "military", "police", "organisation", "government", "state", "unnamed"}
AUTHORITIES = {"government", "military", "police", "official", "state"}
MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
LANGUAGE = Path("reading/src/main/resources/org/wederhoor/reading/languages/en")
PARTS = {"dev": ("DEV-",), "test": ("TST1-", "TST2-")}


def stories(path, part, truecaser):
    """(id, publication day, text in usual case) of the stories of a part."""
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        for story in map(json.loads, lines):
            if story["id"].startswith(PARTS[part]):
                head, _, body = story["text"].partition("[TEXT]")
                body = body or story["text"]
                told = re.search(r"(\d{1,2}) (" + "|".join(MONTHS) + r") (\d\d)\b", head)
                day = date(1900 + int(told[3]), MONTHS.index(told[2]) + 1, int(told[1])) if told else None
                body = re.sub(r"\[(?:BEGIN|END|WORDS|PASSAGE|NO|VIDEO)[^\]]*\]", "", body)
                body = re.sub(r"(?<=\S) *\n *(?=\S)", " ", body)
                body = re.sub(r"\[([A-Z ]+)\] *(?=\")", r"\1: ", body)
                text = truecaser.restore(body)
                yield story["id"], day, text.replace("[", "(").replace("]", ")").strip()


def read(program, given):
    with tempfile.TemporaryDirectory() as folder:
        rows = ["file\tlanguage\tpublished"]
        for name, day, text in given:
            Path(folder, name + ".txt").write_text(text + "\n", encoding="utf-8")
            rows.append(f"{name}.txt\ten\t{day or ''}")
        manifest = Path(folder, "manifest.tsv")
        manifest.write_text("\n".join(rows) + "\n", encoding="utf-8")
        command = [program, "read", "--manifest", manifest, "--format", "jsonl"]
        output = subprocess.run(command, stdout=subprocess.PIPE, check=True, encoding="utf-8").stdout
    return {Path(reading["report"]["id"]).name: reading for reading in map(json.loads, output.splitlines())}


def names(party, text):
    return {party["name"]} | {text[mention["start"]:mention["end"]] for mention in party["mentions"]}


def same(ours, gold):
    """Whether one of our names of an organisation is one of the template's."""
    return any(is_name(a, b) for a in ours for b in gold)


def words(name):
    return [word for word in re.findall(r"\w+", name.lower()) if word not in {"the", "of", "for", "and"}]


def is_name(a, b):
    x, y = words(a), words(b)
    return bool(x and y) and (set(x) <= set(y) or set(y) <= set(x) or acronym(x) == "".join(y) or acronym(y) == "".join(x))


def acronym(name):
    return "".join(word[0] for word in name) if len(name) > 2 else "-"


def told(reading):
    """{(party id, confidence)} of a reading."""
    text = reading["report"]["text"]
    parties = {party["id"]: dict(party, names=names(party, text)) for party in reading["parties"]}
    events = {event["id"]: event for event in reading["events"] if event["kind"] in VIOLENCE}
    found = set()
    for event in events.values():
        if event["modality"] in ("actual", "alleged"):
            found |= {(agent, "REPORTED AS FACT" if event["modality"] == "actual" else "POSSIBLE") for agent in event["agents"]}
    for statement in reading["statements"]:
        if statement["event"] not in events:
            continue
        speaker = parties.get(statement["speaker"])
        if statement["stance"] == "claims" and speaker:
            found.add((speaker["id"], "CLAIMED OR ADMITTED"))
        elif statement.get("agent") and statement["agent"] != statement["speaker"]:
            by = " BY AUTHORITIES" if speaker and speaker["kind"] in AUTHORITIES else ""
            found.add((statement["agent"], "SUSPECTED OR ACCUSED" + by))
    return {(party, sure) for party, sure in found if parties[party]["kind"] in ORGANISED and has_name(parties[party])}, parties


def has_name(party):
    return any(character.isupper() for character in party["name"])


def compare(gold, ours, parties):
    """Pairs templates with what was told, the same confidence first; (pairs, missed, invented)."""
    pairs, missed, free = [], [], sorted(ours)
    for template in gold:
        fits = [(party, sure) for party, sure in free if same(parties[party]["names"], template["org"])]
        right = [fit for fit in fits if fit[1] in confidences(template)]
        if right:
            pairs.append((template, right[0]))
            free = [fit for fit in free if fit != right[0]]
        else:
            missed.append((template, fits))
    invented = [fit for fit in free if not any(same(parties[fit[0]]["names"], t["org"]) and fit[1] in confidences(t) for t in gold)]
    return pairs, missed, invented


def confidences(template):
    return {part.strip(" ()") for part in (template["confidence"] or "").split("/")}


def main():
    options = argparse.ArgumentParser(prog="bench/muc.sh")
    options.add_argument("--shared", type=Path, required=True, help=argparse.SUPPRESS)
    options.add_argument("--program", type=Path, required=True, help=argparse.SUPPRESS)
    options.add_argument("--part", choices=PARTS, default="test")
    options.add_argument("--misses", action="store_true")
    given = options.parse_args()
    corpus = given.shared / "corpora" / "responsibility"
    truecaser = Truecaser.of(given.shared, given.program.parent / LANGUAGE)
    readings = read(given.program, list(stories(corpus / "muc4-docs.jsonl.xz", given.part, truecaser)))
    gold = {}
    with lzma.open(corpus / "muc4-responsibility_gold.jsonl.xz", "rt", encoding="utf-8") as lines:
        for template in map(json.loads, lines):
            gold.setdefault(template["doc"], []).append(template)
    sums = {"with confidence": Counter(), "organisation alone": Counter()}
    for name, reading in sorted(readings.items()):
        ours, parties = told(reading)
        templates = gold.get(name, [])
        pairs, missed, invented = compare(templates, ours, parties)
        count(sums["with confidence"], pairs, missed, invented)
        alone = compare([dict(t, confidence="any") for t in templates], {(party, "any") for party, _ in ours}, parties)
        count(sums["organisation alone"], *alone)
        if given.misses:
            for template, fits in missed:
                if not template["optional"]:
                    print(f"{name}\tmissed\t{template['org'][0]}\t{template['confidence']}\twe have: {sorted(s for _, s in fits)}")
            for party, sure in invented:
                print(f"{name}\tinvented\t{parties[party]['name']}\t{sure}")
    print(f"MUC-4 {given.part}: {len(readings)} stories\n{'':20} {'P':>6} {'R':>6} {'F1':>6} {'hit':>5} {'gold':>5} {'told':>5}")
    for what, c in sums.items():
        precision, recall = c["hit"] / max(1, c["told"]), c["needed hit"] / max(1, c["needed"])
        f1 = 2 * precision * recall / max(1e-9, precision + recall)
        print(f"{what:20} {precision:6.3f} {recall:6.3f} {f1:6.3f} {c['hit']:5} {c['needed']:5} {c['told']:5}")


def count(sums, pairs, missed, invented):
    needed = sum(not template["optional"] for template, _ in pairs)
    sums.update({
        "hit": len(pairs), "needed hit": needed, "told": len(pairs) + len(invented),
        "needed": needed + sum(not template["optional"] for template, _ in missed)})


if __name__ == "__main__":
    main()
