package dk.forloeb.mail.application;

import org.jspecify.annotations.Nullable;

/** Where a demonstration without a mail server delivers: the mails are read in the product and leave it never. */
final class ProductMailbox implements MailServer {

    @Override
    public @Nullable String name() {
        return null;
    }

    @Override
    public Connection open() {
        return new Connection() {
            @Override
            public void send(WrittenMail mail) {
                // The log is the mailbox.
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }
}
