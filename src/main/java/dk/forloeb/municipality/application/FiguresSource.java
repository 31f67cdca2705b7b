package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealImport;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Where figures come from.
 *
 * @param sha256 of the file, 64 hex digits
 * @param extractedOn the day on which the figures were drawn
 * @param importedBy log-in name
 * @param madeUp whether they are invented, which every screen that shows them says
 */
public record FiguresSource(
        int importId,
        String fileName,
        String sha256,
        LocalDate extractedOn,
        Instant importedAt,
        String importedBy,
        boolean madeUp) {

    static FiguresSource of(AppealImport made) {
        return new FiguresSource(
                made.id(),
                made.fileName(),
                made.sha256(),
                made.extractedOn(),
                made.madeAt(),
                made.actor(),
                made.madeUp());
    }
}
