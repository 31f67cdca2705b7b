package dk.forloeb.teaching.domain;

import java.util.Locale;

/** How people take part in a teaching day. */
public enum PlaceType {
    PHYSICAL,
    ONLINE,
    /** Some in the room, some by link. */
    HYBRID,
    /** On one's own, with material on the net. */
    E_LEARNING;

    /** The name in requests and message keys: {@code e-learning}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether people can come to a room. */
    public boolean hasVenue() {
        return this == PHYSICAL || this == HYBRID;
    }
}
