package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.Violation;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one row of a list of people.
 *
 * @param number as a spreadsheet counts, from 1
 * @param name as the list says it
 * @param presentName the name that the person who is there already has
 * @param presentRole the role that the person who is there already has
 * @param violations what is wrong with it, with row and column
 */
public record ImportRow(
        int number,
        Outcome outcome,
        String name,
        String email,
        @Nullable ParticipantRole role,
        @Nullable String municipalityCode,
        @Nullable String municipality,
        @Nullable String presentName,
        @Nullable ParticipantRole presentRole,
        List<Violation> violations)
        implements Serializable {

    /** What becomes of it. */
    public enum Outcome {
        /** A person who gets a seat. */
        SEAT,
        /** A person who is put on the waiting list. */
        WAITING_LIST,
        /** Somebody with the address is enrolled already. */
        PRESENT,
        REFUSED
    }

    /** Whether the list says something else about a person who is there already. */
    public boolean isDifferent() {
        return outcome == Outcome.PRESENT && (!name.equals(presentName) || role != presentRole);
    }
}
