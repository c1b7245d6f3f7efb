"""Scores the CAMEO root codes of sentences as told from their readings; see cameo.sh, and cameo.tsv for how they are mapped.

What is compared is (sentence, root code), each once however many pairs of actors the gold has it for; sentences without text are left
out. We tell at most one code for a sentence, and none where fewer than two names stand in it, since CAMEO codes who did it to whom.
The table was made with these sentences in sight; "unit tests" are others by the same makers, most of them one sentence on invented
countries in many variants, which it was not made with. The peers have their own dictionaries of verbs, actors and issues.
"""

import argparse
import json
import lzma
import re
from collections import Counter
from pathlib import Path

import snippets

PEERS = {"PETRARCH2": 0.876, "UniversalPetrarch": 0.803}
TARGET = 0.80


def sentences(path):
    with lzma.open(path, "rt", encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines]
    return {f"{number:03}": case for number, case in enumerate(cases) if case["text"].strip()}


def roots(reading, table):
    rule = snippets.first(table, reading, len(reading["report"]["text"])) if actors(reading["report"]["text"]) > 1 else None
    return {rule["root"]} if rule else set()


def actors(text):
    """How many names a sentence has: words in capitals, one after another; "US" counts, the first word of the sentence too."""
    return len(re.findall(r"\b[A-Z][\w.'-]*(?: (?:of |for |the )*[A-Z][\w.-]*)*", text))


def f1(pairs):
    right = sum(len(gold & told) for gold, told in pairs)
    known, given = sum(len(gold) for gold, _ in pairs), sum(len(told) for _, told in pairs)
    return 2 * right / (known + given) if right else 0.0


def seen(reading):
    text = reading["report"]["text"]
    events = [(e["kind"], e["modality"], [text[m["start"]:m["end"]] for m in e["mentions"]]) for e in reading["events"]]
    return f"{text.strip()}\t{events}\t{[s['stance'] for s in reading['statements']]}"


def scored(options, file):
    """The sentences of a suite, their readings and their root codes."""
    cases = sentences(Path(options.corpora, file))
    readings = snippets.read(options.program, {name: case["text"] for name, case in cases.items()})
    return cases, readings, {name: {event["code"][:2] for event in case["expected"]} for name, case in cases.items()}


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--corpora", required=True)
    parser.add_argument("--program", required=True)
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    table = snippets.rules("cameo.tsv")
    cases, readings, gold = scored(options, "upetrarch_petr2_gsr.jsonl.xz")
    told = {name: roots(readings[name], table) for name in cases}
    known, given = (Counter(root for codes in side.values() for root in codes) for side in (gold, told))
    print(f"{'root code':12}{'F1':>7}{'gold':>7}{'told':>7}")
    for root in sorted(known | given):
        pairs = [(gold[name] & {root}, told[name] & {root}) for name in cases]
        print(f"{root:12}{f1(pairs):7.3f}{known[root]:7}{given[root]:7}")
    kinds = [rule for rule in table if not rule["words"]]
    alone = f1([(gold[name], roots(readings[name], kinds)) for name in cases])
    _, others, wanted = scored(options, "upetrarch_unittest_ud2.jsonl.xz")
    unit = f1([(wanted[name], roots(others[name], table)) for name in wanted])
    ours = f1([(gold[name], told[name]) for name in cases])
    print(f"\nF1 {ours:.3f}, target {TARGET:.2f}; kinds alone {alone:.3f}; unit tests {unit:.3f}")
    print("peers: " + ", ".join(f"{name} {value:.3f}" for name, value in PEERS.items()))
    if options.misses:
        for name in cases:
            if gold[name] != told[name]:
                print(f"{','.join(sorted(gold[name])) or '-'} as {','.join(told[name]) or '-'}\t{seen(readings[name])}")


if __name__ == "__main__":
    main()
