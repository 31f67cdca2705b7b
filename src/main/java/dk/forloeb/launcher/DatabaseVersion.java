package dk.forloeb.launcher;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Product and version of a database server. A MariaDB server may call itself MySQL with a version such as
 * {@code 5.5.5-11.4.5-MariaDB}: the text decides.
 *
 * @param product H2, MySQL or MariaDB, or what the server calls itself
 * @param text the version as the server tells it
 * @param major first number of the version
 * @param minor second number of the version
 */
record DatabaseVersion(String product, String text, int major, int minor) {
    private static final Pattern NUMBER = Pattern.compile("(\\d+)\\.(\\d+)");

    static DatabaseVersion of(String product, String version) {
        boolean mariaDb = (product + version).toLowerCase(java.util.Locale.ROOT).contains("mariadb");
        String text = mariaDb ? version.replaceFirst("^5\\.5\\.5-", "") : version;
        Matcher number = NUMBER.matcher(text);
        return number.find()
                ? new DatabaseVersion(
                        mariaDb ? "MariaDB" : product,
                        text,
                        Integer.parseInt(number.group(1)),
                        Integer.parseInt(number.group(2)))
                : new DatabaseVersion(product, text, 0, 0);
    }

    /** Why this server cannot be used, or nothing. Older ones lose fractions of seconds or lack what the schema uses. */
    Optional<String> requireSupported() {
        boolean supported = switch (product) {
            case "H2" -> true;
            case "MySQL" -> major > 8 || major == 8 && minor >= 4;
            case "MariaDB" -> major >= 11;
            default -> false;
        };
        return supported
                ? Optional.empty()
                : Optional.of("is " + this + "; MySQL 8.4 or newer, or MariaDB 11 or newer, is needed.");
    }

    @Override
    public String toString() {
        return product + " " + text;
    }
}
