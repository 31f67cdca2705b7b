package dk.forloeb.mail.domain;

/** How far a mail has come. */
public enum MailState {
    /** Waits for its first or next attempt. */
    QUEUED,
    /** Is being handed over; one found so after a crash is handed over again, under the same Message-ID. */
    SENDING,
    /** The mail server has taken it. */
    SENT,
    /** Given up: refused for good, or too long in the queue. */
    FAILED,
    /** Withdrawn by a person before it was sent, or because the recipient is to be forgotten. */
    CANCELLED
}
