package dk.forloeb.selection.application;

import java.util.Objects;

/**
 * A municipality with its place in a confirmed selection.
 *
 * @param rank from 1; 0 for one that was chosen although it was excluded from the ranking
 */
public record RankedMunicipality(String code, String name, int rank) {

    static RankedMunicipality of(CandidateRow row) {
        return new RankedMunicipality(row.code(), row.name(), Objects.requireNonNullElse(row.rank(), 0));
    }
}
