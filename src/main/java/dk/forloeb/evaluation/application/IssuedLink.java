package dk.forloeb.evaluation.application;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A link just made; it cannot be asked for again.
 *
 * @param link the respondent's form
 * @param participantId whom it is for; null for links that are handed out
 */
public record IssuedLink(URI link, String token, @Nullable UUID participantId) {

    /** Keeps the token out of logs. */
    @Override
    public String toString() {
        return "IssuedLink";
    }
}
