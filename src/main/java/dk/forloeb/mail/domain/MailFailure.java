package dk.forloeb.mail.domain;

/** Why an attempt did not succeed. */
public enum MailFailure {
    /** The mail server did not answer, or broke off. */
    UNREACHABLE(false),
    /** The mail server refused the log-in or the secure connection. */
    LOGIN(false),
    /** The mail server does not let the configured sender send. */
    SENDER_REFUSED(false),
    /** The mail server asked to try again later. */
    TEMPORARY(false),
    /** The mail server refused the recipient or the mail for good. */
    REFUSED(true),
    /** No wording or value is there to write the mail from. */
    UNWRITABLE(true),
    /** Tried for as long as the installation tries. */
    TOO_LATE(true);

    private final boolean permanent;

    MailFailure(boolean permanent) {
        this.permanent = permanent;
    }

    /** Whether trying again by itself would not help. */
    public boolean isPermanent() {
        return permanent;
    }

    /** Whether it is the mail server's state and none of the mail's, so that other mails need not be tried now. */
    public boolean concernsServer() {
        return this == UNREACHABLE || this == LOGIN || this == SENDER_REFUSED;
    }
}
