package dk.forloeb.evaluation.domain.statistics;

import dk.forloeb.shared.statistics.Share;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * How many could answer and how many did.
 *
 * @param invited people sent an invitation, or null where that is unknown (an open link)
 * @param responses submitted forms
 */
public record Turnout(@Nullable Integer invited, int responses) {
    public Turnout {
        if (responses < 0 || (invited != null && invited < 0)) {
            throw new IllegalArgumentException("Negative turnout: " + responses + " of " + invited);
        }
    }

    /**
     * The turnout of a survey to which answers may have come without an invitation.
     *
     * @param stated how many were invited in all, as the coordinator says, or null where the invitations tell
     */
    public static Turnout counted(@Nullable Integer stated, int invitations, int responses) {
        int invited = stated == null ? invitations : stated;
        return new Turnout(invited < responses ? null : invited, responses);
    }

    /** Responses of invited; nothing where the number invited is unknown, zero or smaller than the responses. */
    public Optional<Share> responseRate() {
        OptionalInt population = population();
        return population.isEmpty() ? Optional.empty() : Share.of(responses, population.getAsInt());
    }

    /** The number invited where it can serve as a population: known, not zero and not below the responses. */
    public OptionalInt population() {
        return invited == null || invited == 0 || invitedNumberTooSmall()
                ? OptionalInt.empty()
                : OptionalInt.of(invited);
    }

    /** Whether imports or paper brought more responses than invitations, so that the right number must be asked for. */
    public boolean invitedNumberTooSmall() {
        return invited != null && invited < responses;
    }
}
