package dk.forloeb.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Obtains, before the first test that needs it, what Maven cannot: Chromium, and the system libraries of MariaDB. As root
 * it installs Debian's packages; otherwise it stops the build with one line that says what to install.
 */
public final class Prerequisites {
    private Prerequisites() {}

    /** Run by the build; ends by exception where something is missing. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> missing = missing();
        if (missing.isEmpty()) {
            return;
        }
        String packages = String.join(" ", missing);
        if (!System.getProperty("user.name").equals("root") || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            throw new IllegalStateException(
                    "The tests need " + packages + ". Install: sudo apt-get install " + packages);
        }
        run(List.of("apt-get", "-q", "update"));
        List<String> install = new ArrayList<>(List.of("apt-get", "-q", "-y", "--no-install-recommends", "install"));
        install.addAll(missing);
        run(install);
        if (!missing().isEmpty()) {
            throw new IllegalStateException("Still missing after the installation: " + missing());
        }
    }

    private static List<String> missing() throws IOException {
        List<String> packages = new ArrayList<>();
        if (!Files.isExecutable(Path.of("/usr/bin/chromium-headless-shell"))) {
            packages.add("chromium-headless-shell");
            packages.add("fonts-dejavu-core");
        }
        for (String[] library : new String[][] {
            {"libncurses.so.6", "libncurses6"},
            {"libtinfo.so.6", "libtinfo6"},
            {"libcrypt.so.1", "libcrypt1"},
            {"libstdc++.so.6", "libstdc++6"}
        }) {
            if (!isInstalled(library[0])) {
                packages.add(library[1]);
            }
        }
        return packages;
    }

    private static boolean isInstalled(String library) throws IOException {
        for (String directory : List.of("/lib/x86_64-linux-gnu", "/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/lib64")) {
            if (Files.exists(Path.of(directory, library))) {
                return true;
            }
        }
        return false;
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        int exit = builder.start().waitFor();
        if (exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + exit);
        }
    }
}
