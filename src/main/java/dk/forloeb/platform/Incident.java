package dk.forloeb.platform;

import java.security.SecureRandom;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/** An error nobody foresaw: its number is shown to the user and stands in the log beside the stack trace. */
public final class Incident {
    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 8;
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private Incident() {}

    /**
     * Logs the failure and returns its number, eight characters that can be read out on the telephone.
     *
     * @param where what was being done, for example the method and path of a request without its query
     */
    public static String report(Throwable failure, String where) {
        String id = RANDOM.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(i -> ALPHABET.substring(i, i + 1))
                .collect(Collectors.joining());
        LOG.log(Level.SEVERE, failure, () -> "Incident " + id + " in " + where);
        return id;
    }
}
