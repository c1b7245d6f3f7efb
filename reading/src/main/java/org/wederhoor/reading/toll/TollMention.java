package org.wederhoor.reading.toll;

import org.wederhoor.reading.Toll;
import org.wederhoor.reading.syntax.Sentence;
import org.wederhoor.reading.syntax.Word;

/**
 * A toll where the text tells it.
 *
 * @param anchor the word that carries the harm: "doden", "vermoord", "gewond"
 */
public record TollMention(Sentence sentence, Word anchor, Toll toll) {}
