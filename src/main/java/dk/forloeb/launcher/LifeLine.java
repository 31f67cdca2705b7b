package dk.forloeb.launcher;

import java.io.IOException;
import java.io.InputStream;

/**
 * Ends this process when the launcher asks for it or is gone. A line on standard input asks for an orderly stop; the end
 * of the stream without one means that the launcher was killed, and ends the process at once.
 */
final class LifeLine {
    private static final int ORDERLY_STOP_MILLIS = 6_000;

    private LifeLine() {}

    static void watch(InputStream pipe) {
        daemon("launcher-watch", () -> {
            if (read(pipe) < 0) {
                Runtime.getRuntime().halt(1);
            }
            daemon("stop-deadline", LifeLine::endAfterDeadline);
            System.exit(0);
        });
    }

    private static int read(InputStream pipe) {
        try {
            return pipe.read();
        } catch (IOException broken) {
            return -1;
        }
    }

    /** Acknowledged data are on disk already, so a server that hangs while stopping may be cut off. */
    private static void endAfterDeadline() {
        try {
            Thread.sleep(ORDERLY_STOP_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }

    private static void daemon(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        thread.start();
    }
}
