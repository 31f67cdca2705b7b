package dk.forloeb.offer.domain;

import org.jspecify.annotations.Nullable;

/**
 * Which requests, the latest first.
 *
 * @param text words in municipality, contact or fields
 * @param state only those in this state
 * @param openOnly only those that somebody has to do something about
 */
public record RequestFilter(@Nullable String text, @Nullable RequestState state, boolean openOnly) {

    /** All there are. */
    public static final RequestFilter ALL = new RequestFilter(null, null, false);
}
