package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.MailFailure;
import org.jspecify.annotations.Nullable;

/** A mail was not taken. */
public final class DeliveryFailure extends Exception {

    private static final long serialVersionUID = 1L;

    private final MailFailure kind;

    /** @param reply what the server said, or what happened instead of an answer */
    public DeliveryFailure(MailFailure kind, @Nullable String reply, @Nullable Throwable cause) {
        super(reply, cause);
        this.kind = kind;
    }

    public MailFailure kind() {
        return kind;
    }

    /** What the server said. */
    public @Nullable String reply() {
        return getMessage();
    }
}
