package dk.forloeb.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The installation's secret, from which the keys of links and sealed answers are derived: {@code FORLOEB_SECRET} (hex or
 * base64, at least 32 bytes), or else the file {@code secret.key} in the data directory, made at first start and
 * readable by its owner alone. Who loses it loses every link handed out; several nodes must share it.
 */
@ApplicationScoped
public class SecretKey {
    private static final int BYTES = 32;
    private static final String FILE = "secret.key";

    private final Configuration configuration;
    private byte @Nullable [] key;

    /** For proxies. */
    protected SecretKey() {
        this(new Configuration());
    }

    @Inject
    public SecretKey(Configuration configuration) {
        this.configuration = configuration;
    }

    /** The key, at least 32 bytes; a copy. */
    public synchronized byte[] bytes() {
        byte[] known = key;
        if (known == null) {
            known = configuration.secret().map(SecretKey::decode).orElseGet(this::fromFile);
            key = known;
        }
        return known.clone();
    }

    static byte[] decode(String text) {
        byte[] decoded = text.matches("([0-9a-fA-F]{2})+") ? HexFormat.of().parseHex(text) : base64(text);
        if (decoded.length < BYTES) {
            throw new IllegalStateException("FORLOEB_SECRET must hold at least 32 bytes in hex or base64");
        }
        return decoded;
    }

    private static byte[] base64(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException neither) {
            throw new IllegalStateException("FORLOEB_SECRET is neither hex nor base64", neither);
        }
    }

    private byte[] fromFile() {
        Path file = configuration.dataDirectory().resolve(FILE);
        try {
            create(file);
            return decode(Files.readString(file).strip());
        } catch (IOException failed) {
            throw new UncheckedIOException("The secret key " + file + " cannot be read or written", failed);
        }
    }

    private static void create(Path file) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        byte[] drawn = new byte[BYTES];
        new SecureRandom().nextBytes(drawn);
        Path draft = Files.createTempFile(
                file.toAbsolutePath().getParent(),
                FILE,
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            // Written aside and linked into place, so that no crash leaves half a key behind.
            Files.writeString(
                    draft, HexFormat.of().formatHex(drawn), StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeByAnotherNode) {
            return;
        } finally {
            Files.delete(draft);
        }
    }
}
