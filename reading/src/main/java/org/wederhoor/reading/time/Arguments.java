package org.wederhoor.reading.time;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The arguments of an operation as numbers and units: bound by the pattern, or constants in the rule. */
record Arguments(List<Meaning> meanings, Map<String, Bound> bound) {

    String text(int index) {
        return text(((Meaning.Name) meanings.get(index)).text(), bound);
    }

    /** What a name stands for: a word's value, that of the phrase it is bound to, or, if it is bound to nothing, itself. */
    private static String text(String name, Map<String, Bound> bound) {
        Bound meant = bound.get(name);
        if (meant instanceof Bound.Value value) {
            return value.text();
        }
        return meant instanceof Bound.Phrase phrase && phrase.rule().meaning() instanceof Meaning.Name inner
                ? text(inner.text(), phrase.bound())
                : name;
    }

    int number(int index) {
        return Integer.parseInt(text(index));
    }

    Unit unit(int index) {
        return Unit.named(text(index));
    }

    /** The number at {@code index}; null when there is no such argument or it is no number. */
    @Nullable
    Integer optional(int index) {
        if (index >= meanings.size() || !(meanings.get(index) instanceof Meaning.Name)) {
            return null;
        }
        String text = text(index);
        return text.matches("[0-9]{1,9}") ? (Integer) number(index) : null;
    }
}
