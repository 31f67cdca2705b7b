package dk.forloeb.selection.application;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A municipality with its place in a confirmed selection.
 *
 * @param rank from 1; 0 for one that was chosen although it was excluded from the ranking
 * @param note why it was chosen in spite of its rank; null where its rank decided
 */
public record RankedMunicipality(
        String code, String name, int rank, @Nullable String note) {

    static RankedMunicipality of(CandidateRow row) {
        return new RankedMunicipality(
                row.code(),
                row.name(),
                Objects.requireNonNullElse(row.rank(), 0),
                row.choice() == null ? null : row.choice().note());
    }
}
