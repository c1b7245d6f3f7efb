"""Lemmas as edit scripts: what to do with a word's beginning and end to get its lemma.

A script is ``case|prefix|suffix`` (case: l lower, k kept, c capitalised) after Straka & Straková (UDPipe): the longest piece that form and
lemma share stays; before and after it, characters are dropped and others put in their place. A form
that shares nothing with its lemma has the script ``=lemma``.

Separable verbs: the lemma of *viel* in *viel ... aan* is *aanvallen*. The script is learned on
*vallen*; the particle, which the tree knows (compound:prt), is put in front when decoding.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache


def script(form: str, lemma: str) -> str:
    """The edit script from form to lemma.

    >>> script("opgehelderd", "ophelderen"), script("Russen", "Rus"), script("Was", "zijn")
    ('l|4:op|1:en', 'k|0:|3:', 'l|=zijn')
    >>> script("OEKRAÏNE", "Oekraïne")
    'c|0:|0:'
    """
    length, case, at, to, size = 0, "l", 0, 0, 0
    for candidate in "lkc":
        source = _cased(candidate, form)
        piece = _longest_common_piece(source, lemma)
        if piece[0] > length:
            length, at, to = piece
            case, size = candidate, len(source)
    if length == 0 or (length == 1 and size > 3):
        return "l|=" + lemma
    return f"{case}|{at}:{lemma[:to]}|{size - at - length}:{lemma[to + length:]}"


@lru_cache(maxsize=200_000)
def apply(script_: str, form: str) -> str | None:
    """The lemma, or None where the script asks for more characters than the form has.

    >>> apply("l|4:op|1:en", "opgebeld")
    'opbelen'
    """
    case, edits = script_.split("|", 1)
    if edits.startswith("="):
        return edits[1:]
    front, back = edits.split("|", 1)
    drop_front, put_front = front.split(":", 1)
    drop_back, put_back = back.split(":", 1)
    source = _cased(case, form)
    start, end = int(drop_front), len(source) - int(drop_back)
    return put_front + source[start:end] + put_back if start < end else None


def separable_particles(verbs: Iterable[tuple[str, list[str]]]) -> list[str]:
    """The particles that usually begin the lemma of their verb: *op*, but not *weten* of *laten weten*.

    :param verbs: lemma and particles of each verb of a treebank
    """
    seen, joined = Counter(), Counter()
    for lemma, particles in verbs:
        for particle in map(str.lower, particles):
            seen[particle] += 1
            joined[particle] += lemma.startswith(particle) and len(lemma) > len(particle) + 2
    return sorted(p for p, count in seen.items() if count > 1 and 2 * joined[p] > count)


def without_particle(lemma: str, particles: list[str]) -> str:
    """The verb's lemma without the separated particle that begins it, which the form does not hold.

    :param particles: the separable particles among the verb's compound:prt children
    >>> without_particle("aanvallen", ["Aan"])
    'vallen'
    """
    if len(particles) == 1:
        low = particles[0].lower()
        if lemma.startswith(low) and len(lemma) > len(low) + 2:
            return lemma[len(low) :]
    return lemma


def with_particle(lemma: str, particles: list[str]) -> str:
    """The inverse: what decoding does with a verb's particles in the predicted tree.

    >>> with_particle("vallen", ["Aan"])
    'aanvallen'
    """
    if len(particles) != 1:
        return lemma
    low = particles[0].lower()
    return lemma if lemma.startswith(low) else low + lemma


def _cased(case: str, form: str) -> str:
    """The form as the script reads it: l lower case, k kept, c capitalised."""
    if case == "k":
        return form
    return form.lower() if case == "l" else form[:1].upper() + form[1:].lower()


def _longest_common_piece(a: str, b: str) -> tuple[int, int, int]:
    best = (0, 0, 0)
    previous = [0] * (len(b) + 1)
    for i, x in enumerate(a, 1):
        row = [0] * (len(b) + 1)
        for j, y in enumerate(b, 1):
            if x == y:
                row[j] = previous[j - 1] + 1
                if row[j] > best[0]:
                    best = (row[j], i - row[j], j - row[j])
        previous = row
    return best
