package org.wederhoor.gazetteer.dump;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The lines of dumps that could not be used: all are counted, the first of them are named. */
public final class WrongLines {
    /** How many are named; a dump with more has a fault that the first show. */
    public static final int NAMED = 50;

    private final List<String> named = new ArrayList<>();
    private int count;

    /** Counts a line; {@code problem} names its file and number. */
    public void add(String problem) {
        count++;
        if (named.size() < NAMED) {
            named.add(problem);
        }
    }

    /** Takes over what another part of the work counted. */
    public void addAll(int others, List<String> problems) {
        count += others;
        problems.stream().limit(NAMED - named.size()).forEach(named::add);
    }

    public int count() {
        return count;
    }

    /** The first of them, as {@code file:line: problem}. */
    public List<String> named() {
        return Collections.unmodifiableList(named);
    }
}
