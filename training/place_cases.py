"""Makes a corpus for fit_places.py of a table of names whose places are known: python training/place_cases.py TABLE FOLDER

TABLE has the columns name, context (adjectives of countries, may be empty), latitude and longitude. For each row a Dutch text of two
sentences goes into FOLDER, and FOLDER.jsonl says where the name is.
"""

import json
import sys
from pathlib import Path


def main():
    table, folder = Path(sys.argv[1]), Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    rows = [line.split("\t") for line in table.read_text("utf-8").splitlines() if line and not line.startswith("#")]
    at = {column: number for number, column in enumerate(rows[0])}
    with folder.with_suffix(".jsonl").open("w", encoding="utf-8") as gold:
        for number, row in enumerate(rows[1:]):
            name, context = row[at["name"]], row[at["context"]]
            text = f"In {name} is gevochten. " + (f"Dat meldden {context} media." if context else "Dat is gemeld.")
            (folder / f"{number:05}.txt").write_text(text, encoding="utf-8")
            place = {"start": 3, "end": 3 + len(name), "lat": float(row[at["latitude"]]), "lon": float(row[at["longitude"]])}
            gold.write(json.dumps({"toponyms": [place]}) + "\n")


if __name__ == "__main__":
    main()
