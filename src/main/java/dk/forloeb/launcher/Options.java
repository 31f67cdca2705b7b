package dk.forloeb.launcher;

import java.util.Optional;

/**
 * The command line.
 *
 * @param port the value of {@code --port}
 * @param bind the value of {@code --bind}
 * @param help whether the options were asked for
 * @param withParent whether to stop when the process that started this one ends
 */
record Options(Optional<String> port, Optional<String> bind, boolean help, boolean withParent) {
    static final String HELP = """
            Usage: java -jar forloeb.jar [--port N] [--bind ADDRESS] [--with-parent]

              --port N         port to listen on (FORLOEB_PORT, 8080)
              --bind ADDRESS   address to listen on (FORLOEB_BIND, 127.0.0.1)
              --with-parent    stop when the process that started this one ends

            Everything else comes from the environment: FORLOEB_DATA_DIR, FORLOEB_DB_URL, FORLOEB_DB_USER,
            FORLOEB_DB_PASSWORD, FORLOEB_PUBLIC_URL, FORLOEB_ADMIN_USER, FORLOEB_ADMIN_PASSWORD, FORLOEB_SECRET,
            FORLOEB_DEMO, FORLOEB_DEMO_PASSWORD, FORLOEB_MAX_HEAP, and FORLOEB_SMTP_… and FORLOEB_MAIL_… for mail. The
            README explains each.
            """;

    /** @throws StartupFailure on an unknown option or a missing value */
    static Options parse(String... arguments) {
        Optional<String> port = Optional.empty();
        Optional<String> bind = Optional.empty();
        boolean help = false;
        boolean withParent = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port" -> port = Optional.of(valueAfter(arguments, i++));
                case "--bind" -> bind = Optional.of(valueAfter(arguments, i++));
                case "--help", "-h" -> help = true;
                case "--with-parent" -> withParent = true;
                default ->
                    throw new StartupFailure(
                            StartupFailure.USAGE, "Unknown option " + arguments[i] + "; --help lists them.");
            }
        }
        return new Options(port, bind, help, withParent);
    }

    private static String valueAfter(String[] arguments, int index) {
        if (index + 1 == arguments.length) {
            throw new StartupFailure(StartupFailure.USAGE, arguments[index] + " needs a value.");
        }
        return arguments[index + 1];
    }
}
