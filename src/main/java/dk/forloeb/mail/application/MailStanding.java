package dk.forloeb.mail.application;

import org.jspecify.annotations.Nullable;

/**
 * Whether mails get out.
 *
 * @param server host and port of the mail server; null where there is none
 * @param readInProduct whether mails are delivered to the log itself, as in a demonstration without a mail server
 * @param waiting how many are queued
 * @param failed how many were given up
 */
public record MailStanding(@Nullable String server, boolean readInProduct, long waiting, long failed) {

    /** Whether mails wait because there is nowhere to hand them over. */
    public boolean isStuck() {
        return server == null && !readInProduct;
    }
}
