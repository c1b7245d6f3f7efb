package org.wederhoor.gazetteer.place;

/**
 * A name of a place.
 *
 * @param language two letters, empty when the source does not say
 */
public record Named(String name, String language) {}
