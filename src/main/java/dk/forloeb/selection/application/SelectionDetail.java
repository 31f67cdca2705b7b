package dk.forloeb.selection.application;

import dk.forloeb.selection.domain.Selection;
import dk.forloeb.selection.domain.SelectionState;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A selection with its ranking.
 *
 * @param number its place among the confirmed selections of the programme, from 1; null for a draft
 * @param basis what it rests on: of a draft as of now, of a confirmed one as it was frozen
 */
public record SelectionDetail(
        UUID id,
        long version,
        UUID programmeId,
        SelectionState state,
        @Nullable Integer number,
        String updatedBy,
        Instant updatedAt,
        SelectionBasis basis) {

    static SelectionDetail of(Selection selection, SelectionState state, SelectionBasis basis) {
        return new SelectionDetail(
                selection.id(),
                selection.version(),
                selection.programmeId(),
                state,
                selection.confirmedNumber(),
                selection.updatedBy(),
                selection.updatedAt(),
                basis);
    }

    public boolean isDraft() {
        return state == SelectionState.DRAFT;
    }
}
