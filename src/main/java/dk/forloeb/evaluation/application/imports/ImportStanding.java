package dk.forloeb.evaluation.application.imports;

import org.jspecify.annotations.Nullable;

/**
 * How answers without invitations stand to those with.
 *
 * @param imported how many came in without an invitation
 * @param invitations how many invitations there are
 * @param stated how many were invited in all, as the coordinator says
 */
public record ImportStanding(
        int imported,
        int invitations,
        int responses,
        @Nullable Integer stated) {

    /** Whether there are more answers than anybody says were invited, so that the number has to be stated. */
    public boolean numberMissing() {
        return (stated == null ? invitations : stated) < responses;
    }
}
