package dk.forloeb.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The child process that runs the server: started with tuned flags, stopped with the launcher. */
final class ServerProcess {
    /** Below ten seconds, so that a service manager's own patience is not exhausted. */
    private static final int STOP_SECONDS = 8;

    private final Settings settings;
    private final Options options;

    ServerProcess(Settings settings, Options options) {
        this.settings = settings;
        this.options = options;
    }

    /** Runs the server until it ends, and returns its exit code. */
    int run(String... arguments) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command(arguments))
                    .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                    .redirectError(ProcessBuilder.Redirect.INHERIT);
            // With an arena for each thread the C library keeps a hundred megabytes that nobody uses.
            builder.environment().putIfAbsent("MALLOC_ARENA_MAX", "2");
            Process server = builder.start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop-server"));
            if (options.withParent()) {
                ProcessHandle.current()
                        .parent()
                        .ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
            }
            return server.waitFor();
        } catch (IOException failed) {
            throw new StartupFailure(
                    StartupFailure.DEPLOYMENT, "no Java process could be started: " + failed.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }

    private List<String> command(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xmx" + settings.maxHeap());
        // The product shares small machines: a heap that grows by need, a sixth of it for the short-lived, one
        // collector
        // thread, and memory outside the heap handed back every ten seconds (by Javas of 17 that can).
        command.add("-Xms64m");
        command.add("-XX:NewRatio=5");
        command.add("-XX:+UseSerialGC");
        command.add("-XX:+IgnoreUnrecognizedVMOptions");
        command.add("-XX:TrimNativeHeapInterval=10000");
        command.add("-XX:+ExitOnOutOfMemoryError");
        command.add("-Xss512k");
        command.add("-XX:ReservedCodeCacheSize=96m");
        command.add("-Xshare:auto");
        // Points in time are kept in UTC; people's dates name Europe/Copenhagen where they are made.
        command.add("-Duser.timezone=UTC");
        command.add("-Dfile.encoding=UTF-8");
        command.add("-Djava.awt.headless=true");
        command.add("-Djava.io.tmpdir=" + settings.work());
        command.add("-D" + Launcher.SERVER_PROPERTY + "=true");
        command.add("-jar");
        command.add(ownJar().toString());
        Collections.addAll(command, arguments);
        return command;
    }

    static Path ownJar() {
        return Path.of(java.net.URI.create(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString()));
    }

    /** Closing the pipe asks the child to stop; what does not stop in time is ended. */
    private static void stop(Process server) {
        try {
            server.getOutputStream().write('\n');
            server.getOutputStream().close();
            if (!server.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                server.destroyForcibly();
            }
        } catch (IOException alreadyGone) {
            server.destroyForcibly();
        } catch (InterruptedException interrupted) {
            server.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
