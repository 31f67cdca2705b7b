package dk.forloeb.municipality.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A file of figures that was imported, or that is being previewed.
 *
 * @param id rises with time
 * @param stored whether its figures count; a preview's do not
 * @param extractedOn the day on which the figures were drawn; of two imports the later drawn one is right
 * @param madeUp whether its figures are invented
 * @param comparedWith the imports whose figures stood when it was compared
 */
public record AppealImport(
        int id,
        boolean stored,
        String fileName,
        String sha256,
        LocalDate extractedOn,
        Instant madeAt,
        String actor,
        boolean madeUp,
        List<Integer> comparedWith,
        Tally tally) {

    /**
     * What became of the rows of the file.
     *
     * @param rows figures read
     * @param added figures for a period that had none
     * @param changed figures that differ from the current ones and take their place
     * @param older figures that differ from current ones that were drawn later or tell the whole year; kept, without counting
     * @param refused faults found
     * @param skipped rows about the whole country or other authorities
     * @param skippedNames what those rows are about, some of them
     */
    public record Tally(
            int rows,
            int added,
            int changed,
            int older,
            int unchanged,
            int refused,
            int skipped,
            List<String> skippedNames) {}
}
