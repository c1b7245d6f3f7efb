"""Scores the ACLED sub-types of news snippets as told from their readings; see case.sh, and case.tsv for how they are mapped.

case.tsv is gone through from the top, first with the events of the snippet's first sentence that tells any, then with all of them;
the first row that fits names the sub-type, OTHER where none does. "Kinds alone" in the output is the same without the rows that look at
the text itself.
"""

import argparse
import csv
import re
from collections import Counter

import snippets

TARGETS = {"accuracy": 0.65, "macro F1": 0.60}


def first_sentence(reading):
    """Where the first sentence with an event ends."""
    text = reading["report"]["text"]
    ends = [match.end() for match in re.finditer(r"[.!?]\s+(?=[A-Z])", text)] + [len(text)]
    starts = [event["mentions"][0]["start"] for event in reading["events"]]
    return next((end for end in ends if any(start < end for start in starts)), len(text))


def subtype(reading, table):
    for until in (first_sentence(reading), len(reading["report"]["text"])):
        rule = snippets.first(table, reading, until)
        if rule:
            return rule["subtype"]
    return "OTHER"


def figures(gold, told):
    right, given, known = Counter(), Counter(told.values()), Counter(gold.values())
    right.update(gold[name] for name in gold if gold[name] == told[name])
    f1 = {label: 2 * right[label] / (given[label] + known[label]) for label in known}
    return {"accuracy": right.total() / len(gold), "macro F1": sum(f1.values()) / len(f1)}, f1, given, known


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--snippets", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    with open(options.snippets, encoding="utf-8") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    gold = {row["id"]: row["SubType"] for row in rows}
    readings = snippets.read(options.program, {row["id"]: row["EventSnippet"] for row in rows})
    table = snippets.rules("case.tsv")
    told = {name: subtype(readings[name], table) for name in gold}
    overall, f1, given, known = figures(gold, told)
    print(f"{'sub-type':32}{'F1':>7}{'gold':>7}{'told':>7}")
    for label in sorted(known, key=lambda label: -known[label]):
        print(f"{label:32}{f1[label]:7.3f}{known[label]:7}{given[label]:7}")
    bare = [rule for rule in table if not rule["words"]]
    kinds, *_ = figures(gold, {name: subtype(readings[name], bare) for name in gold})
    print(f"\n{'':32}{'ours':>7}{'target':>8}{'kinds alone':>13}")
    for name, value in overall.items():
        print(f"{name:32}{value:7.3f}{TARGETS[name]:8.2f}{kinds[name]:13.3f}")
    if options.misses:
        for name in gold:
            if told[name] != gold[name]:
                reading = readings[name]
                seen = [(e["kind"], e["modality"], [reading["report"]["text"][m["start"]:m["end"]] for m in e["mentions"]]) for e in reading["events"]]
                print(f"{gold[name]} as {told[name]}\t{name}\t{reading['report']['text']}\t{seen}")


if __name__ == "__main__":
    main()
