package dk.forloeb.municipality.application;

import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.shared.Violation;
import java.util.List;

/**
 * What importing a file would do.
 *
 * @param changes the first figures that would change, with the old ones
 * @param strangeSubjects subjects that no import and no field has spoken of before
 * @param faults the first faults, with row and column
 */
public record ImportPreview(
        AppealImport draft, List<FigureDifference> changes, List<String> strangeSubjects, List<Violation> faults) {}
