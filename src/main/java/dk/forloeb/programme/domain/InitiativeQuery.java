package dk.forloeb.programme.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which initiatives to list, and how; null and blank mean "any".
 *
 * @param text words that titles, agreement or case file number must hold
 */
public record InitiativeQuery(
        @Nullable String text,
        @Nullable String kind,
        @Nullable LeadAuthority leadAuthority,
        Sort sort,
        boolean descending) {

    public static final InitiativeQuery ALL = new InitiativeQuery(null, null, null, Sort.TITLE, false);

    /** What a list of initiatives can be ordered by; START puts undated ones last. */
    public enum Sort {
        TITLE,
        KIND,
        START
    }
}
