package dk.forloeb.launcher;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Refuses settings of mail that cannot work, before the server boots; the application reads them itself. */
final class MailSettings {
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9_+&'~.-]{1,64}@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.?)+");
    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9._:-]+");

    private final Map<String, String> given;

    private MailSettings(Map<String, String> given) {
        this.given = given;
    }

    /** @throws StartupFailure naming the first variable that has no sensible value */
    static void check(Map<String, String> given) {
        new MailSettings(given).check();
    }

    private void check() {
        matching("FORLOEB_SMTP_HOST", HOST, "the name or address of a mail server");
        within("FORLOEB_SMTP_PORT", 1, 65_535);
        oneOf("FORLOEB_SMTP_TLS", "none", "starttls", "tls");
        for (String address : List.of("FORLOEB_MAIL_FROM", "FORLOEB_MAIL_BOUNCE", "FORLOEB_MAIL_REPLY_TO")) {
            matching(address, ADDRESS, "one address such as forloeb@myndighed.dk");
        }
        within("FORLOEB_MAIL_RETRY_DAYS", 1, 30);
        within("FORLOEB_MAIL_RETRY_FIRST_SECONDS", 1, 3600);
        within("FORLOEB_MAIL_RETRY_LONGEST_SECONDS", 1, 86_400);
        within("FORLOEB_MAIL_RETENTION_DAYS", 1, 3650);
        checkTogether();
    }

    private void checkTogether() {
        boolean login = given.containsKey("FORLOEB_SMTP_USER");
        if (login != given.containsKey("FORLOEB_SMTP_PASSWORD")) {
            throw usage("FORLOEB_SMTP_USER and FORLOEB_SMTP_PASSWORD belong together: set both or neither");
        }
        String host = given.get("FORLOEB_SMTP_HOST");
        if (host == null) {
            return;
        }
        if (!given.containsKey("FORLOEB_MAIL_FROM")) {
            throw usage("FORLOEB_MAIL_FROM is needed with FORLOEB_SMTP_HOST: the address that mails are from");
        }
        if (login && "none".equals(given.get("FORLOEB_SMTP_TLS")) && !isLoopback(host)) {
            throw usage(
                    "FORLOEB_SMTP_TLS=none would send the password of FORLOEB_SMTP_USER over the network unencrypted");
        }
    }

    private static boolean isLoopback(String host) {
        return host.equals("localhost") || host.equals("::1") || host.startsWith("127.");
    }

    private void matching(String variable, Pattern pattern, String meaning) {
        String value = given.get(variable);
        if (value != null && !pattern.matcher(value).matches()) {
            throw usage(variable + " must be " + meaning + ", but is " + value);
        }
    }

    private void oneOf(String variable, String... choices) {
        String value = given.get(variable);
        if (value != null && !List.of(choices).contains(value)) {
            throw usage(variable + " must be one of " + String.join(", ", choices) + ", but is " + value);
        }
    }

    private void within(String variable, int least, int most) {
        String value = given.get(variable);
        if (value != null && !isWithin(value, least, most)) {
            throw usage(variable + " must be a number from " + least + " to " + most + ", but is " + value);
        }
    }

    private static boolean isWithin(String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            return number >= least && number <= most;
        } catch (NumberFormatException notANumber) {
            return false;
        }
    }

    private static StartupFailure usage(String message) {
        return new StartupFailure(StartupFailure.USAGE, message);
    }
}
