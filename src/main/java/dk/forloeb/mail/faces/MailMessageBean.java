package dk.forloeb.mail.faces;

import dk.forloeb.mail.application.MailDetail;
import dk.forloeb.mail.application.MailService;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** One mail ({@code ?id=}): what was sent to whom, and what came of it. */
@Named
@RequestScoped
public class MailMessageBean {

    @Inject
    MailService mails;

    private @Nullable String id;
    private @Nullable MailDetail mail;

    /** Called when the address is read. */
    public void load() {
        mail = mails.get(key());
    }

    public void retry() throws IOException {
        mails.retry(key());
        again("mail.said.retried");
    }

    public void cancel() throws IOException {
        mails.cancel(key());
        again("mail.said.cancelled");
    }

    private void again(String message) throws IOException {
        Messages.create(Texts.get(Faces.getLocale(), message)).flash().add();
        Faces.redirect("mail/message?id=%s", String.valueOf(id));
    }

    private UUID key() {
        return ApiNames.pathId(String.valueOf(id), "mail-not-found");
    }

    /** Whether it can be sent again, or at once. */
    public boolean isRetryable() {
        return isRemembered() && (is(MailState.FAILED) || is(MailState.QUEUED));
    }

    public boolean isCancellable() {
        return is(MailState.QUEUED);
    }

    private boolean is(MailState state) {
        return mail != null && mail.row().state() == state;
    }

    /** Whether the recipient is not forgotten. */
    public boolean isRemembered() {
        return mail != null && mail.row().recipientAddress() != null;
    }

    public @Nullable MailDetail getMail() {
        return mail;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
