package org.wederhoor.reading.place.index;

/** The parts of an index in the order in which they lie in the file; the head of the file says where each begins. */
public enum Section {
    /** The sources as tab-separated text: see {@link Source}. */
    SOURCES(0),
    /** {@link CountryRow}s, each of {@link CountryRow#BYTES} bytes. */
    COUNTRIES(1),
    /** Codes of first-level regions: their number, the place of each, and one more, as integers, then the letters. */
    REGION_CODES(2),
    /** A byte per place: the number of its {@link Kind}. */
    KINDS(3),
    /** A byte per place: ten times the decimal logarithm of its people and one. */
    POPULATIONS(4),
    /** Two bytes per place: which of the {@link #COUNTRIES}. */
    PLACE_COUNTRIES(5),
    /** Two bytes per place: which of the {@link #REGION_CODES}. */
    PLACE_REGIONS(6),
    /** Four bytes per place: ten-thousandths of a degree north. */
    LATITUDES(7),
    /** Four bytes per place: ten-thousandths of a degree east. */
    LONGITUDES(8),
    /** Four bytes per place: GeoNames id, 0 if it has none. */
    GEONAMES(9),
    /** Four bytes per place and one more: where its name begins in {@link #NAMES}. */
    NAME_STARTS(10),
    /** The names to show, in UTF-8. */
    NAMES(11),
    /** Four bytes per block of {@link #KEYS}: where it begins. */
    KEY_STARTS(12),
    /** The folded names and the places that bear them: see {@link KeyBlocks}. */
    KEYS(13),
    /** Four bytes per block of {@link #SOUNDS}: where it begins. */
    SOUND_STARTS(14),
    /** What names sound like, and the places that bear them. */
    SOUNDS(15);

    private final int number;

    Section(int number) {
        this.number = number;
    }

    /** Its place in the file, from 0. */
    public int number() {
        return number;
    }
}
