package dk.forloeb.launcher;

/**
 * Main class of {@code forloeb.jar}. Ends with 0 or 143 after a stop that was asked for, and otherwise with the exit
 * code of {@link StartupFailure} and one line that says what is wrong.
 */
public final class Launcher {
    /** Set in the child process, in which the same main class runs the server. */
    static final String SERVER_PROPERTY = "forloeb.server";

    private Launcher() {}

    /** @param arguments see {@link Options} */
    public static void main(String[] arguments) {
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                System.out.print(Options.HELP);
                return;
            }
            Settings settings = Settings.of(options, System.getenv());
            if (Boolean.getBoolean(SERVER_PROPERTY)) {
                new Server(settings).run();
            } else {
                Runtime.getRuntime().halt(new ServerProcess(settings, options).run(arguments));
            }
        } catch (StartupFailure failure) {
            System.err.println("Forløb cannot start: " + failure.getMessage());
            Runtime.getRuntime().halt(failure.exitCode());
        }
    }
}
