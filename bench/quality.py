"""Scores readings against gold; see quality.sh, which starts this."""
import argparse
import json
import re
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
RECORD = ROOT / "bench" / "quality.tsv"
LANGUAGES = ROOT / "reading" / "src" / "main" / "resources" / "org" / "wederhoor" / "reading" / "languages"
HEADLINE = ["parties", "events", "families", "where", "when", "tolls", "agents", "statements", "unverified"]
TOLERANCE = 0.02


def main():
    parser = argparse.ArgumentParser(prog="bench/quality.sh")
    parser.add_argument("--shared", type=Path, required=True, help=argparse.SUPPRESS)
    parser.add_argument("--record", action="store_true", help="keep the values in bench/quality.tsv")
    parser.add_argument("--check", action="store_true", help="fail when a value has fallen below the kept one")
    parser.add_argument("--misses", action="store_true", help="list the misses by cause")
    args = parser.parse_args()

    values = {}
    for folder, name in ((ROOT / "examples", "examples"), (args.shared / "reports", "reports")):
        for language in sorted(path.parent.name for path in LANGUAGES.glob("*/cues.tsv")):
            gold = [g for g in sorted(folder.glob("*.gold.json")) if report_of(g).get("language") == language]
            if gold:
                with tempfile.TemporaryDirectory() as temporary:
                    measured = measure(gold, language, Path(temporary), args)
                values |= {(f"{name}-{language}", what): value for what, value in measured.items()}
    kept = read_record()
    print_table(values, kept)
    if args.record:
        write_record(values)
    if args.check:
        sys.exit(check(values, kept))


def report_of(gold):
    return json.loads(gold.read_text(encoding="utf-8"))["report"]


def measure(gold, language, folder, args):
    """Reads the reports of some gold files in one run and scores them: measure -> value."""
    golds, readings = folder / "gold", folder / "readings"
    golds.mkdir()
    rows = ["file\tlanguage\tpublished"]
    for path in gold:
        name = path.name.removesuffix(".gold.json")
        for ending in (".txt", ".gold.json", ".attributions.json"):
            if (path.parent / (name + ending)).exists():
                (golds / (name + ending)).symlink_to((path.parent / (name + ending)).resolve())
        rows.append(f"gold/{name}.txt\t{language}\t{report_of(path).get('published') or ''}")
    (folder / "manifest.tsv").write_text("\n".join(rows) + "\n", encoding="utf-8")
    subprocess.run(
        [ROOT / "wederhoor", "read", "--manifest", folder / "manifest.tsv", "--output", readings], check=True)

    misses = ["--misses"] if args.misses else []
    scores = score(args, "score.py", golds, readings, "--json", folder / "score.json", *misses)
    attributions = score(args, "score_attributions.py", golds, readings, *misses)
    if args.misses:
        print_misses(scores, attributions)
    result = json.loads((folder / "score.json").read_text(encoding="utf-8"))
    values = {"score": result["score"]}
    values |= {name: result["measures"][name]["f1"] for name in HEADLINE if result["measures"][name]["gold"]}
    for part in ("source", "cue", "content"):
        found = re.search(rf"^{part}\s+[\d.]+\s+([\d.]+)", attributions, re.MULTILINE)
        values[f"attribution {part}"] = float(found.group(1))
    return values


def score(args, scorer, *arguments):
    command = [sys.executable, args.shared / "eval" / scorer, *arguments]
    return subprocess.run(command, check=True, text=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def print_misses(scores, attributions):
    """The scorers' lists, sorted by cause, the most frequent cause first."""
    causes = defaultdict(list)
    for line in scores.splitlines():
        parts = line.split("  ")
        if len(parts) == 4 and parts[0] and not parts[1].startswith(" "):
            causes[parts[1]].append(f"{parts[0]:<16} {parts[2]:<34} {parts[3]}")
    for line in attributions.splitlines():
        found = re.match(r"(\S+) (missed|not in gold): (.*)", line)
        if found:
            causes["attribution " + found.group(2)].append(f"{found.group(1):<16} {found.group(3)}")
    for cause, lines in sorted(causes.items(), key=lambda item: -len(item[1])):
        print(f"\n{cause}: {len(lines)}")
        print("\n".join("  " + line for line in sorted(lines)))
    print()


def read_record():
    if not RECORD.exists():
        return {}
    rows = [line.split("\t") for line in RECORD.read_text(encoding="utf-8").splitlines()[1:]]
    return {(row[0], row[1]): float(row[2]) for row in rows}


def write_record(values):
    rows = [f"{name}\t{what}\t{value:.3f}" for (name, what), value in values.items()]
    RECORD.write_text("\n".join(["set\tmeasure\tvalue", *rows]) + "\n", encoding="utf-8")


def print_table(values, kept):
    sets = list(dict.fromkeys(name for name, _ in values))
    print(f"{'F1':<22}" + "".join(f"{name:>16}{'kept':>8}" for name in sets))
    for what in dict.fromkeys(what for _, what in values):
        cells = [(values.get((name, what)), kept.get((name, what))) for name in sets]
        print(f"{what:<22}" + "".join(cell(value, 16) + cell(before, 8) for value, before in cells))


def cell(value, width):
    return " " * (width - 1) + "-" if value is None else f"{value:{width}.3f}"


def check(values, kept):
    fallen = [(key, kept[key], value) for key, value in values.items() if key in kept and value < kept[key] - TOLERANCE]
    for (name, what), before, value in fallen:
        print(f"quality: {what} of {name} has fallen from {before:.3f} to {value:.3f}", file=sys.stderr)
    if fallen:
        print("quality: mend it, or say in the commit why it is right and run bench/quality.sh --record", file=sys.stderr)
    return 1 if fallen else 0


if __name__ == "__main__":
    main()
