package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.RequestEntry;
import dk.forloeb.offer.domain.RequestState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A step of a request, or a note.
 *
 * @param state what the request came to; null for a note for the authority's own use
 */
public record RequestEntryRow(
        Instant occurredAt,
        String actor,
        @Nullable RequestState state,
        @Nullable String content) {

    static RequestEntryRow of(RequestEntry entry) {
        return new RequestEntryRow(
                entry.occurredAt(), entry.actor(), entry.state().orElse(null), entry.content());
    }
}
