package dk.forloeb.identity.application;

import dk.forloeb.platform.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The drawn password of the demonstration accounts, in the file {@code demo-password} of the data directory. */
@ApplicationScoped
class DemoPasswordFile {

    private static final String FILE = "demo-password";

    @Inject
    Configuration configuration;

    /** The password in the file, which is made if it is not there. */
    String password() {
        Path file = configuration.dataDirectory().resolve(FILE);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : drawn(file);
        } catch (IOException failed) {
            throw new UncheckedIOException("The demonstration password " + file + " cannot be read or written", failed);
        }
    }

    private static String drawn(Path file) throws IOException {
        String password = Secrets.password();
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password + "\n");
        return password;
    }
}
