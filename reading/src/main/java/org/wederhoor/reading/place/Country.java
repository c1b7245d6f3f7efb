package org.wederhoor.reading.place;

import java.util.List;

/**
 * A country or territory and the words of one language for it.
 *
 * @param code ISO 3166-1 alpha-2; XK for Kosovo
 * @param name the name to show
 * @param names every name, the one to show first
 * @param adjectives every inflected form ("Russisch", "Russische")
 * @param inhabitants singular and plural ("Rus", "Russen")
 * @param capitals names of the capital that can stand for the government ("Kyiv", "Kiev")
 */
public record Country(
        String code,
        String name,
        List<String> names,
        List<String> adjectives,
        List<String> inhabitants,
        List<String> capitals) {
    public Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
        inhabitants = List.copyOf(inhabitants);
        capitals = List.copyOf(capitals);
    }
}
