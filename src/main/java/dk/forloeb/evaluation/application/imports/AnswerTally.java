package dk.forloeb.evaluation.application.imports;

import dk.forloeb.shared.Violation;
import java.util.List;

/**
 * What becomes of the rows of a file.
 *
 * @param sha256 checksum of the file
 * @param rows rows below the headings that are not blank
 * @param taken rows that become responses
 * @param refused rows with a fault
 * @param incomplete rows of forms that were not submitted
 * @param takenBefore whether the same file was taken before
 * @param faults the first faults, with row and column
 * @param unreadable whether the headings or the mapping are at fault, so that no row could be read
 */
public record AnswerTally(
        String sha256,
        int rows,
        int taken,
        int refused,
        int incomplete,
        boolean takenBefore,
        List<Violation> faults,
        boolean unreadable) {

    /** Defends the list against later change. */
    public AnswerTally {
        faults = List.copyOf(faults);
    }

    static AnswerTally of(AnswerRows rows, String sha256, boolean takenBefore) {
        return new AnswerTally(
                sha256,
                rows.rows(),
                rows.taken(),
                rows.refused(),
                rows.incomplete(),
                takenBefore,
                rows.faults(),
                rows.unreadable());
    }
}
