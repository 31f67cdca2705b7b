package dk.forloeb.launcher;

import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A JDBC address together with what follows from it: the driver, and the options without which data would be lost or
 * misread.
 *
 * @param jdbc the address handed to the driver, options included
 */
record DatabaseUrl(String jdbc) {
    private static final Pattern CREDENTIALS =
            Pattern.compile("(?i)(?<=//)[^/@]*@|(?<=[?&;])(user|password)=[^&;]*[&;]?");

    /** H2 behaves like MySQL, and has written a commit to disk before it acknowledges it ({@code WRITE_DELAY=0}). */
    private static final String[] H2_OPTIONS = {
        "MODE=MySQL",
        "DATABASE_TO_LOWER=TRUE",
        "CASE_INSENSITIVE_IDENTIFIERS=TRUE",
        "WRITE_DELAY=0",
        "LOCK_TIMEOUT=10000",
        "DB_CLOSE_ON_EXIT=FALSE"
    };

    /**
     * {@code fallbackToSystemKeyStore=false}: inside the server, TLS fails without it. {@code connectionTimeZone=UTC}:
     * points in time are stored in UTC whatever zone the database server lives in. {@code innodb_lock_wait_timeout=10}:
     * nobody waits longer for somebody else's lock than on the embedded database, and the server's 50 seconds are
     * longer than people and proxies wait.
     */
    private static final String[] MYSQL_OPTIONS = {
        "connectionTimeZone=UTC",
        "fallbackToSystemKeyStore=false",
        "useServerPrepStmts=true",
        "cachePrepStmts=true",
        "prepStmtCacheSize=250",
        "prepStmtCacheSqlLimit=4096",
        "rewriteBatchedStatements=true",
        "useLocalSessionState=true",
        "sessionVariables=innodb_lock_wait_timeout=10",
        "tcpKeepAlive=true",
        "connectTimeout=10000"
    };

    /** The database file in the data directory, used where no address is configured. */
    static DatabaseUrl embedded(Path dataDirectory) {
        return of("jdbc:h2:file:" + dataDirectory.resolve("forloeb"));
    }

    /**
     * Completes a configured address with the options it leaves open.
     *
     * @throws StartupFailure if the address is of a database that is not supported
     */
    static DatabaseUrl of(String configured) {
        if (configured.startsWith("jdbc:h2:")) {
            return new DatabaseUrl(withOptions(configured, ";", ";", H2_OPTIONS));
        }
        String address = configured.replaceFirst("^jdbc:mariadb://", "jdbc:mysql://");
        if (address.startsWith("jdbc:mysql://")) {
            return new DatabaseUrl(withOptions(address, "?", "&", MYSQL_OPTIONS));
        }
        throw new StartupFailure(
                StartupFailure.USAGE,
                "FORLOEB_DB_URL must begin with jdbc:mysql://, jdbc:mariadb:// or jdbc:h2:, but is "
                        + new DatabaseUrl(configured).withoutCredentials());
    }

    boolean isEmbedded() {
        return jdbc.startsWith("jdbc:h2:") && !jdbc.startsWith("jdbc:h2:tcp:") && !jdbc.startsWith("jdbc:h2:ssl:");
    }

    boolean isH2() {
        return jdbc.startsWith("jdbc:h2:");
    }

    String driverClass() {
        return isH2() ? "org.h2.Driver" : "com.mysql.cj.jdbc.Driver";
    }

    String dataSourceClass() {
        return isH2() ? "org.h2.jdbcx.JdbcDataSource" : "com.mysql.cj.jdbc.MysqlDataSource";
    }

    /** The address for people: no options, no user, no password. */
    String withoutCredentials() {
        String cleaned = CREDENTIALS.matcher(jdbc).replaceAll("");
        return cleaned.replaceFirst(isH2() ? ";.*" : "\\?.*", "");
    }

    private static String withOptions(String address, String first, String next, String... options) {
        String lower = address.toLowerCase(Locale.ROOT);
        StringBuilder completed = new StringBuilder(address);
        for (String option : options) {
            String key = option.substring(0, option.indexOf('=') + 1).toLowerCase(Locale.ROOT);
            if (!lower.contains(first + key) && !lower.contains(next + key)) {
                completed.append(completed.indexOf(first) < 0 ? first : next).append(option);
            }
        }
        return completed.toString();
    }
}
