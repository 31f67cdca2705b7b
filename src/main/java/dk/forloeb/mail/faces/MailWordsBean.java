package dk.forloeb.mail.faces;

import dk.forloeb.mail.application.MailAttemptRow;
import dk.forloeb.mail.application.MailLogRow;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** States, kinds and failures of mails in the language of the page. */
@Named
@ApplicationScoped
public class MailWordsBean {

    /** The state as an address says it. */
    public @Nullable String key(MailState state) {
        return ApiNames.of(state);
    }

    public String state(MailState state) {
        return Texts.get(Faces.getLocale(), "mail.state." + state.name());
    }

    /** Waiting again after an attempt is said apart from waiting for the first. */
    public String standing(MailLogRow row) {
        return row.isRetrying()
                ? Texts.get(Faces.getLocale(), "mail.state.retrying")
                : row.stateName(Faces.getLocale());
    }

    /** The kind of tag that a state is shown as. */
    public String tag(MailLogRow row) {
        return switch (row.state()) {
            case QUEUED -> row.isRetrying() ? "warning" : "info";
            case SENDING -> "info";
            case SENT -> "success";
            case FAILED -> "error";
            case CANCELLED -> "neutral";
        };
    }

    /** What kind of mail it is; the key itself for one that the product sends no more. */
    public String template(String key) {
        String name = "mail." + key + ".name";
        return Texts.has(name) ? Texts.get(Faces.getLocale(), name) : key;
    }

    public @Nullable String failure(MailLogRow row) {
        return row.failureText(Faces.getLocale());
    }

    public String outcome(MailAttemptRow attempt) {
        return attempt.outcome(Faces.getLocale());
    }
}
