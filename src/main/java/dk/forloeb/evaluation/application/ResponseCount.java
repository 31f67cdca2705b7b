package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.statistics.Turnout;
import dk.forloeb.shared.statistics.Share;
import org.jspecify.annotations.Nullable;

/**
 * How many were invited and how many answered: all there is to see while a survey is open.
 *
 * @param invited null where it is not known: more answers came in than there are invitations
 */
public record ResponseCount(@Nullable Integer invited, int responses) {

    /** The response rate in percent, half up; null where nobody is invited. */
    public @Nullable Integer percent() {
        return new Turnout(invited, responses)
                .responseRate()
                .map(Share::percent)
                .orElse(null);
    }
}
