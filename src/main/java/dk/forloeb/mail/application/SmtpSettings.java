package dk.forloeb.mail.application;

import java.util.Optional;

/**
 * How to reach the mail server.
 *
 * @param port 1–65535
 * @param security how the connection is kept secret
 * @param user the account there; none where the server knows us by our address
 */
public record SmtpSettings(String host, int port, Security security, Optional<Login> user) {

    /** How the connection is kept secret. */
    public enum Security {
        /** Not at all; for a server on the same machine. */
        NONE,
        /** Becomes secret before anything is said, or is given up. */
        STARTTLS,
        /** Is secret from the beginning. */
        TLS
    }

    /** The account at the mail server. */
    public record Login(String name, String password) {

        @Override
        public String toString() {
            return name;
        }
    }

    /** Host and port, for people. */
    public String name() {
        return host + ":" + port;
    }
}
