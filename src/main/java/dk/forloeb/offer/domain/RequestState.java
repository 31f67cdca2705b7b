package dk.forloeb.offer.domain;

import java.util.Locale;
import java.util.Set;

/** Where a municipality's request for a long programme stands. */
public enum RequestState {
    RECEIVED,
    IN_DIALOGUE,
    /** A programme was made of it. */
    AGREED,
    DECLINED,
    /** Taken back by the municipality. */
    WITHDRAWN;

    /** The states that the authority can bring it to from here. */
    public Set<RequestState> next() {
        return switch (this) {
            case RECEIVED -> Set.of(IN_DIALOGUE, AGREED, DECLINED);
            case IN_DIALOGUE -> Set.of(AGREED, DECLINED);
            case AGREED, DECLINED, WITHDRAWN -> Set.of();
        };
    }

    /** Whether somebody has to do something about it. */
    public boolean isOpen() {
        return this == RECEIVED || this == IN_DIALOGUE;
    }

    /** The name in keys of texts and mails: {@code in-dialogue}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
