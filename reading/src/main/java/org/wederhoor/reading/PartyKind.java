package org.wederhoor.reading;

/** What sort of party somebody is; a capital that stands for its government is a {@link #STATE}. */
public enum PartyKind {
    STATE,
    GOVERNMENT,
    MILITARY,
    ARMED_GROUP,
    POLICE,
    OFFICIAL,
    PERSON,
    ORGANISATION,
    MEDIA,
    CIVILIANS,
    SOCIAL_MEDIA,
    UNNAMED
}
