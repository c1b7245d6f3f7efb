"""Writes the inflected forms of the Dutch verbs in the lexicons: forms.tsv.

    python3 training/lexicon/inflect_nl.py reading/src/main/resources/org/wederhoor/reading/languages/nl

The language model guesses the lemma of a verb it has not met; for the verbs that the rules wait for, the forms are
known. Weak verbs follow the spelling rules of Dutch (Woordenlijst Nederlandse Taal, leidraad 2015, chapters 1 and 2);
strong and irregular ones stand in strong_verbs_nl.tsv beside this file.
"""
import sys
from pathlib import Path

SEPARABLE = """aan achter achterna af achteruit bij binnen bloot boven buiten dicht dood door doorheen droog gade gelijk gevangen goed groot
    hard heen hoog in ineen kapot klaar klem kwijt lam langs leeg los mee mede mis na naar neer nood om omhoog omlaag omver omsingel
    onder op open over overeen plaats plat rond samen schoon schuil staande stil stuk tegemoet tegen terecht tekeer teleur teniet
    terug toe toewijd uit uiteen vast veilig vlot vol voor vooraf voorbij voort vrij waar weg wederom weer af""".split()
INSEPARABLE = ("be", "ge", "her", "er", "ont", "ver", "door", "om", "onder", "over", "vol", "voor", "weer", "mis", "aan")
NO_GE = ("be", "ge", "her", "er", "ont", "ver")
VOWELS = "aeiou"
VOICELESS = set("tkfschpx")
UNSTRESSED = ("el", "er", "en", "em", "ig", "ik", "or")


def stems(infinitive):
    """The first person singular: "maken" maak, "zetten" zet, "leven" leef. Both spellings where stress decides ("enter", "bombardeer")."""
    base = infinitive[:-1] if infinitive.endswith("n") and not infinitive.endswith("en") else infinitive[:-2]
    found = [base]
    if len(base) > 1 and base[-1] == base[-2] and base[-1] not in VOWELS:
        found = [base[:-1]]
    elif len(base) > 1 and base[-1] not in VOWELS and base[-2] in VOWELS and (len(base) == 2 or base[-3] not in VOWELS):
        long = base[:-1] + base[-2] + base[-1]
        found = [long, base] if base[-2:] in UNSTRESSED else [long]
    return [form[:-1] + {"v": "f", "z": "s"}.get(form[-1], form[-1]) for form in found]


def weak(infinitive):
    """All forms but the participles, and the participles."""
    voiced = infinitive[:-2][-1:] not in VOICELESS and not infinitive[:-2].endswith("ch")
    ending = "de" if voiced else "te"
    prefixed = infinitive.startswith(NO_GE) and len(infinitive) > 5
    forms, participles = {infinitive}, set()
    for first in stems(infinitive):
        forms |= {first, first if first.endswith("t") else first + "t", first + ending, first + ending + "n"}
        participle = first if first.endswith(("d", "t")) else first + ("d" if voiced else "t")
        participles.add(participle if prefixed else with_ge(participle))
    return forms, participles


def with_ge(participle):
    """"eist" geëist, "interviewd" geïnterviewd, "maakt" gemaakt."""
    return "ge" + {"e": "ë", "i": "ï", "u": "ü"}.get(participle[0], participle[0]) + participle[1:]


def with_participles(forms, infinitive, participles):
    return forms | participles | {participle + "e" for participle in participles} | {infinitive + "d", infinitive + "de"}


def split(infinitive, bases):
    """The particle of a separable verb and the verb it stands before; no particle when it has none."""
    for particle in sorted(SEPARABLE, key=len, reverse=True):
        rest = infinitive[len(particle):]
        if infinitive.startswith(particle) and (rest in bases or len(rest) > 4 and rest.endswith("en") and particle in SEPARABLE):
            if particle in ("over", "door", "om", "onder", "vol", "voor", "weer", "mis") and rest not in bases:
                continue
            return particle, rest
    return "", infinitive


def main():
    folder = Path(sys.argv[1])
    strong = {}
    for line in (Path(__file__).parent / "strong_verbs_nl.tsv").read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            infinitive, *forms = line.split("\t")
            strong[infinitive] = forms
    verbs = set()
    for name in ("events.tsv", "cues.tsv", "modality.tsv", "support.tsv", "responsibility.tsv", "relays.tsv", "harms.tsv", "verdicts.tsv"):
        path = folder / name
        if not path.exists():
            continue
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("#") or "\t" not in line:
                continue
            for word in line.split("\t")[0].lower().split():
                if word.endswith("n") and word.isalpha() and len(word) > 3 and ("\tverb\t" in line or name in ("support.tsv", "harms.tsv")):
                    verbs.add(word)
    bases = set(strong) | verbs
    rows = set()
    for verb in verbs | set(strong):
        particle, rest = split(verb, bases)
        prefix = next((p for p in INSEPARABLE if not particle and verb.startswith(p) and verb[len(p):] in strong and verb not in strong), "")
        if rest in strong or prefix:
            singular, plural, participle, *others = strong[rest[len(prefix):]] if prefix else strong[rest]
            bare = participle[2:] if participle.startswith("ge") else participle
            participles = {prefix + bare if prefix else participle}
            root = rest[len(prefix):]
            present = {root} | {form + end for form in stems(root) for end in ("", "" if form.endswith("t") else "t")}
            forms = {prefix + form for form in present | {singular, plural, *others}}
        else:
            forms, participles = weak(rest)
        for form in with_participles(forms, rest, participles):
            rows.add((form, rest))
            if particle:
                rows.add((particle + form, verb))
        rows.add((particle + "te" + rest if particle else verb, verb))
    rows = sorted((form, lemma) for form, lemma in rows if form != lemma)
    out = ["# Inflected forms of the verbs in the lexicons, made by training/lexicon/inflect_nl.py: not to be edited by hand.", "form\tlemma"]
    out += [f"{form}\t{lemma}" for form, lemma in rows]
    (folder / "forms.tsv").write_text("\n".join(out) + "\n", encoding="utf-8")
    print(f"{len(rows)} forms of {len(bases)} verbs")


if __name__ == "__main__":
    main()
