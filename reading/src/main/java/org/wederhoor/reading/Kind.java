package org.wederhoor.reading;

/** What sort of event something is; the names are those of the contract, in lower case there. */
public enum Kind {
    ARMED_CLASH(Family.GROUND),
    RAID(Family.GROUND),
    GROUND_OFFENSIVE(Family.GROUND),
    AMBUSH(Family.GROUND),
    CAPTURE(Family.GROUND),
    WITHDRAWAL(Family.GROUND),
    SIEGE(Family.GROUND),
    INVASION(Family.GROUND),
    SHELLING(Family.FIRE),
    MISSILE_STRIKE(Family.FIRE),
    AIR_STRIKE(Family.FIRE),
    DRONE_STRIKE(Family.FIRE),
    AIR_DEFENCE(Family.FIRE),
    BOMBING(Family.EXPLOSION),
    SUICIDE_BOMBING(Family.EXPLOSION),
    EXPLOSION(Family.EXPLOSION),
    ATTACK(Family.ASSAULT),
    SHOOTING(Family.ASSAULT),
    STABBING(Family.ASSAULT),
    VEHICLE_RAMMING(Family.ASSAULT),
    ASSASSINATION(Family.ASSAULT),
    MASSACRE(Family.ASSAULT),
    EXECUTION(Family.ASSAULT),
    ABDUCTION(Family.ASSAULT),
    TORTURE(Family.ASSAULT),
    SEXUAL_VIOLENCE(Family.ASSAULT),
    SABOTAGE(Family.PROPERTY),
    DESTRUCTION(Family.PROPERTY),
    ARSON(Family.PROPERTY),
    LOOTING(Family.PROPERTY),
    CYBER_ATTACK(Family.PROPERTY),
    ARREST(Family.CONTROL),
    SEARCH_OPERATION(Family.CONTROL),
    CRACKDOWN(Family.CONTROL),
    CURFEW(Family.CONTROL),
    EVACUATION(Family.CONTROL),
    DISPLACEMENT(Family.CONTROL),
    TRIAL(Family.CONTROL),
    PROTEST(Family.CONTENTION),
    RIOT(Family.CONTENTION),
    STRIKE_ACTION(Family.CONTENTION),
    COUP(Family.CONTENTION),
    DEPLOYMENT(Family.MILITARY),
    MOBILISATION(Family.MILITARY),
    ARMS_SUPPLY(Family.MILITARY),
    EXERCISE(Family.MILITARY),
    WEAPONS_TEST(Family.MILITARY),
    TALKS(Family.DIPLOMACY),
    AGREEMENT(Family.DIPLOMACY),
    CEASEFIRE(Family.DIPLOMACY),
    PRISONER_EXCHANGE(Family.DIPLOMACY),
    SANCTIONS(Family.DIPLOMACY),
    THREAT(Family.DIPLOMACY),
    BREAK_RELATIONS(Family.DIPLOMACY),
    AID(Family.DIPLOMACY);

    private final Family family;

    Kind(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }
}
