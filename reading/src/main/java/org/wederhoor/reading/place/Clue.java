package org.wederhoor.reading.place;

/**
 * What can speak for or against a place as the one that a name stands for. How much each weighs stands in {@code weights.tsv} beside the
 * gazetteer, where every clue is explained.
 */
public enum Clue {
    LISTED,
    OWN_NAME,
    USUAL_NAME,
    OTHER_NAME,
    BY_SOUND,
    SOUND_LIKENESS,
    COUNTRY,
    AREA,
    REGION,
    NAMESAKE_TOWN,
    DISTRICT,
    POPULATION,
    UNSAID_DISTRICT,
    SAID_SORT,
    SAID_OTHER_SORT,
    THEATRE,
    REGION_THEATRE,
    ELSEWHERE,
    HOME,
    COMPANY,
    ONLY_ONE,
    NEAR,
    INSIDE,
    AFTER_COMMA,
    OUTSIDE
}
