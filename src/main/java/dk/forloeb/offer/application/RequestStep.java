package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.RequestState;
import org.jspecify.annotations.Nullable;

/**
 * A step that the authority takes with a request.
 *
 * @param message what the municipality is told; has to be there where it is declined
 * @param title title of the programme, where it is agreed
 */
public record RequestStep(
        @Nullable RequestState to,
        @Nullable String message,
        @Nullable String title) {}
