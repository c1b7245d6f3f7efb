package org.wederhoor.reading.number;

/**
 * The value of a number as its words are heard one after the other: what stands below the next magnitude is gathered in a
 * group, and whole thousands and millions are set aside.
 */
final class Amount {
    private static final int THOUSAND = 1000;

    private double done;
    private double group;
    private double last = 1;
    private double least = Double.MAX_VALUE;

    double value() {
        return done + group;
    }

    /** Adds to the group, whatever is in it. */
    void add(double number) {
        double rest = number % THOUSAND;
        if (number >= THOUSAND) {
            done += number - rest;
            least = THOUSAND;
        }
        group += rest;
        last = number == 0 || rest % 100 != 0 ? 1 : rest == 0 ? THOUSAND : 100;
    }

    /** Begins with a number in digits, which the next magnitude multiplies as a whole: "1,674.5 million". */
    void begin(double figure) {
        group = figure;
    }

    /** Whether a number may follow in a word of its own: "twenty two", "hundred five", "two thousand three hundred". */
    boolean takes(double number) {
        if (number < 1 || number != Math.rint(number) || value() == 0) {
            return false;
        }
        if (group == 0) {
            return number < THOUSAND;
        }
        boolean hundreds = group % 100 == 0 && number < 100;
        boolean tens = group % 10 == 0 && group % 100 >= 20 && number < 10;
        return hundreds || tens;
    }

    /** Whether a magnitude may multiply what was heard last. */
    boolean takesMagnitude(double magnitude) {
        return group > 0 && (magnitude < THOUSAND ? group < 100 : magnitude < least);
    }

    void multiply(double magnitude) {
        double times = group == 0 ? 1 : group;
        if (magnitude < THOUSAND) {
            group = times * magnitude;
        } else {
            done += times * magnitude;
            group = 0;
            least = magnitude;
        }
        last = magnitude;
    }

    /** "And a half": of the magnitude heard last. */
    void addFraction(double fraction) {
        if (last >= THOUSAND) {
            done += fraction * last;
        } else {
            group += fraction * last;
        }
        last = 1;
    }

    /** Whether a magnitude was the last word heard, so that "and" may join what is smaller. */
    boolean endsRound() {
        return last >= 100;
    }

    /** Whether {@code magnitude} cannot follow what would be joined now: "one hundred and two hundred" are two numbers. */
    boolean isClosedTo(double magnitude) {
        return magnitude == last || (magnitude > last && last >= THOUSAND);
    }
}
