package dk.forloeb.programme.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which programmes to list, and how; null and blank mean "any".
 *
 * @param text words that title, case file number, wording or provisions must hold
 * @param year calendar year in which the programme runs for at least a day
 */
public record ProgrammeQuery(
        @Nullable String text,
        @Nullable ProgrammeKind kind,
        @Nullable ProgrammeState state,
        @Nullable Integer year,
        @Nullable UUID provisionId,
        @Nullable UUID initiativeId,
        Sort sort,
        boolean descending) {

    public static final ProgrammeQuery ALL = new ProgrammeQuery(null, null, null, null, null, null, Sort.TITLE, false);

    /** The programmes in a state, by title. */
    public static ProgrammeQuery in(ProgrammeState state) {
        return new ProgrammeQuery(null, null, state, null, null, null, Sort.TITLE, false);
    }

    /** The programmes of an initiative, latest first. */
    public static ProgrammeQuery ofInitiative(UUID initiativeId) {
        return new ProgrammeQuery(null, null, null, null, null, initiativeId, Sort.START, true);
    }

    /** What a list of programmes can be ordered by; STATE is the order of life, START puts undated ones last. */
    public enum Sort {
        TITLE,
        STATE,
        START,
        CASE_FILE_NUMBER
    }
}
