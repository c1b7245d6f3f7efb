package org.wederhoor.reading.place;

/**
 * What was found of one place that a name may stand for.
 *
 * @param score the sum of its reasons, each as it weighs
 */
public record Judgement(Candidate place, Reasons reasons, double score) {}
