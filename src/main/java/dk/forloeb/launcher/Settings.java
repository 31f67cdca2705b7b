package dk.forloeb.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the environment and the command line ask for, checked.
 *
 * @param environment the variables whose names begin with {@code FORLOEB_}, blank ones left out
 * @param port the HTTP port, 1–65535
 * @param address the address to listen on
 * @param dataDirectory where the embedded database, the secret key and temporary files lie
 * @param database the database to use
 */
record Settings(
        Map<String, String> environment, int port, InetAddress address, Path dataDirectory, DatabaseUrl database) {
    private static final String DEFAULT_PORT = "8080";

    /** @throws StartupFailure if an option or variable is unknown or has no sensible value */
    static Settings of(Options options, Map<String, String> environment) {
        Map<String, String> given = new LinkedHashMap<>();
        environment.forEach((key, value) -> {
            if (key.startsWith("FORLOEB_") && !value.isBlank()) {
                given.put(key, value.strip());
            }
        });
        Path data = Path.of(given.getOrDefault("FORLOEB_DATA_DIR", "data"))
                .toAbsolutePath()
                .normalize();
        String url = given.get("FORLOEB_DB_URL");
        MailSettings.check(given);
        return new Settings(
                Map.copyOf(given),
                port(options.port().orElse(given.getOrDefault("FORLOEB_PORT", DEFAULT_PORT))),
                address(options.bind().orElse(given.getOrDefault("FORLOEB_BIND", "127.0.0.1"))),
                data,
                url == null ? DatabaseUrl.embedded(data) : DatabaseUrl.of(url));
    }

    String user() {
        return environment.getOrDefault("FORLOEB_DB_USER", database.isH2() ? "sa" : "forloeb");
    }

    String password() {
        return environment.getOrDefault("FORLOEB_DB_PASSWORD", "");
    }

    String maxHeap() {
        return environment.getOrDefault("FORLOEB_MAX_HEAP", "288m");
    }

    Path work() {
        return dataDirectory.resolve("work");
    }

    /** Demonstration data and accounts, by default only where nobody but this machine can reach them. */
    boolean demonstration() {
        String given = environment.get("FORLOEB_DEMO");
        if (given == null) {
            return database.isEmbedded() && address.isLoopbackAddress();
        }
        if (!given.equals("true") && !given.equals("false")) {
            throw usage("FORLOEB_DEMO must be true or false, but is " + given);
        }
        return given.equals("true");
    }

    /** The address to point a browser at on this machine. */
    String localUrl() {
        String host =
                address.isAnyLocalAddress() || address.isLoopbackAddress() ? "localhost" : address.getHostAddress();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
    }

    /** The properties by which the application is configured; see {@code dk.forloeb.platform.Configuration}. */
    Map<String, String> applicationProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        environment.forEach((key, value) -> properties.put(propertyName(key), value));
        properties.put("forloeb.launched", "true");
        properties.put("forloeb.port", Integer.toString(port));
        properties.put("forloeb.bind", address.getHostAddress());
        properties.put("forloeb.data.dir", dataDirectory.toString());
        properties.put("forloeb.demo", Boolean.toString(demonstration()));
        properties.put("forloeb.db.url", database.jdbc());
        properties.put("forloeb.db.driver", database.dataSourceClass());
        properties.put("forloeb.db.user", user());
        properties.put("forloeb.db.password", password());
        properties.putIfAbsent("forloeb.public.url", localUrl());
        return properties;
    }

    private static String propertyName(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw usage("The port must be a number from 1 to 65535, but is " + text);
        }
        throw usage("The port must be from 1 to 65535, but is " + text);
    }

    private static InetAddress address(String text) {
        try {
            return InetAddress.getByName(text);
        } catch (UnknownHostException unknown) {
            throw usage("FORLOEB_BIND is no address of this machine: " + text);
        }
    }

    private static StartupFailure usage(String message) {
        return new StartupFailure(StartupFailure.USAGE, message);
    }
}
