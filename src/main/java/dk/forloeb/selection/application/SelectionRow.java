package dk.forloeb.selection.application;

import dk.forloeb.selection.domain.Selection;
import dk.forloeb.selection.domain.SelectionState;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A selection in a list.
 *
 * @param field the field as it was typed
 * @param number its place among the confirmed selections of the programme, from 1; null for a draft
 * @param madeUp what about it is made up for a demonstration; null for a real one
 */
public record SelectionRow(
        UUID id,
        long version,
        UUID programmeId,
        SelectionState state,
        List<String> field,
        List<Integer> years,
        @Nullable Integer number,
        @Nullable String madeUp,
        String updatedBy,
        Instant updatedAt,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    static SelectionRow of(Selection selection, SelectionState state) {
        return new SelectionRow(
                selection.id(),
                selection.version(),
                selection.programmeId(),
                state,
                selection.settings().field(),
                selection.settings().years(),
                selection.confirmedNumber(),
                selection.madeUp(),
                selection.updatedBy(),
                selection.updatedAt(),
                selection.confirmedBy(),
                selection.confirmedAt().orElse(null));
    }
}
