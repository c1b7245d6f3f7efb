package org.wederhoor.reading.place;

import org.wederhoor.reading.Precision;

/** What sort of thing on the map a name stands for. */
public enum Feature {
    /** Any populated place, however small. */
    CITY(Precision.EXACT),
    /** A populated place that a text says is small; the gazetteer tells it from a city only by its people. */
    VILLAGE(Precision.EXACT),
    REGION(Precision.REGION),
    DISTRICT(Precision.DISTRICT),
    /** A district of which the gazetteer only knows the region that it lies in. */
    UNPLACED_DISTRICT(Precision.REGION),
    COUNTRY(Precision.COUNTRY),
    /** A part of a country or several countries without a border of its own: the Donbas, the Sahel. */
    AREA(Precision.WIDE),
    /** A sea, strait, gulf, lake or river. */
    WATER(Precision.SEA_OR_AIR),
    /** A bridge, air base, border post, camp or power station. */
    SITE(Precision.EXACT);

    private final Precision precision;

    Feature(Precision precision) {
        this.precision = precision;
    }

    boolean isDistrict() {
        return this == DISTRICT || this == UNPLACED_DISTRICT;
    }

    /** How precisely something is placed that is only said to be in it. */
    public Precision precision() {
        return precision;
    }
}
