package dk.forloeb.mail.application;

import org.jspecify.annotations.Nullable;

/** Takes mails and answers for them from then on. */
public interface MailServer {

    /** Host and port, for the log; null for the mailbox in the product. */
    @Nullable
    String name();

    /** @throws DeliveryFailure if it cannot be reached or refuses us */
    Connection open() throws DeliveryFailure;

    /** Hands over one mail after the other. */
    interface Connection extends AutoCloseable {

        /**
         * Returns once the server has taken the mail.
         *
         * @throws DeliveryFailure if it has not; of a kind that concerns the server where the connection is of no more use
         */
        void send(WrittenMail mail) throws DeliveryFailure;

        @Override
        void close();
    }
}
