"""Writes the shared test vector of the word features: python -m wederhoor_training.feature_vectors FILE

The file is ``reading/src/test/resources/org/wederhoor/reading/syntax/feature_vectors.json``. A JUnit test
and a Python test compute its rows again; a change of the features shows in both.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from wederhoor_training.features import word_features

WORD_FLAGS = {"goma": 1, "nice": 3, "congo": 5, "oekraïense": 8, "vjatsjeslav": 16, "poetin": 544, "'s-hertogenbosch": 1}
WORDS = """
de De DE a ik op Het zei aanvallen viel opgeëist Oekraïense OEKRAÏNE Goma Nice Congo Vjatsjeslav Poetin Poetins
Zaporizja gevechtshelikopters langeafstandsbommenwerpers aansprakelijkheidswaardevaststellingsveranderingen
M23 F-16 F-16's 's-Hertogenbosch ’s-Hertogenbosch ’s 's zo’n zo'n foto`s 24 1.234,56 22.05.2023 3e 20-jarige ٣٤ ２０２３
. , ; : ? ! - – — − ... … ‘ ’ “ ” „ ‟ « » " '' `` ,, ( ) % € § & + /
Привет, Київ Ἑλλάς ΟΔΟΣ İstanbul ıslak Straße ŒUVRE ǅ العربية 北京 😀 👩‍🚒 a😀b é e\u0301 \u00a0 \ufeff ᾳ Ꙁ ⅷ Ⅷ ª º ʰ
http://t.me/wargonzo @rybar #Belgorod wederhoor@example.org N-VA sp.a CD&V PvdA VN-Veiligheidsraad IS-K al-Shabaab Ras-al-Ain
""".split()


def main() -> None:
    rows = [{"word": word, "features": word_features(word, WORD_FLAGS)} for word in WORDS]
    lines = ",\n".join(json.dumps(row) for row in rows)
    flags = json.dumps(WORD_FLAGS, ensure_ascii=True)
    Path(sys.argv[1]).write_text(f'{{"word_flags": {flags},\n"words": [\n{lines}\n]}}\n', "utf-8")


if __name__ == "__main__":
    main()
