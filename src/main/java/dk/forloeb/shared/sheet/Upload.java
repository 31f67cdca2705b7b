package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** A file that was sent, kept outside memory until it is closed, with the checksum of what came. */
public final class Upload implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final int NAME_LENGTH = 200;

    private final Path path;
    private final String fileName;
    private final String sha256;
    private final long size;

    private Upload(Path path, String fileName, String sha256, long size) {
        this.path = path;
        this.fileName = fileName;
        this.sha256 = sha256;
        this.size = size;
    }

    /**
     * Takes in what is sent, up to the limit and not a byte further.
     *
     * @param fileName what the sender calls it, possibly with folders; without one it is called {@code upload}
     * @throws DomainException INVALID at {@code file}: {@code file-empty}, {@code file-too-large}; at {@code fileName} as
     *     {@link Input#line}
     */
    public static Upload of(InputStream sent, @Nullable String fileName, SheetLimits limits) {
        String name = Input.optionalLine("fileName", lastPart(fileName), NAME_LENGTH);
        Path path = temporary();
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            long size = spool(sent, path, digest, limits);
            String sha256 = HexFormat.of().formatHex(digest.digest());
            return new Upload(path, name == null ? "upload" : name, sha256, size);
        } catch (IOException failed) {
            delete(path);
            throw new UncheckedIOException(failed);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        } catch (DomainException refusal) {
            delete(path);
            throw refusal;
        }
    }

    private static long spool(InputStream sent, Path path, MessageDigest digest, SheetLimits limits)
            throws IOException {
        long size = 0;
        try (OutputStream file = Files.newOutputStream(path)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                size += read;
                if (size > limits.bytes()) {
                    throw DomainException.invalid("file", "file-too-large", limits.megabytes());
                }
                digest.update(buffer, 0, read);
                file.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw DomainException.invalid("file", "file-empty");
        }
        return size;
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("forloeb-", ".upload");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Some browsers send the sender's folders along, which are nobody's business. */
    private static @Nullable String lastPart(@Nullable String fileName) {
        return fileName == null
                ? null
                : fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    }

    Path path() {
        return path;
    }

    public String fileName() {
        return fileName;
    }

    /** SHA-256 of the bytes that came, 64 hex digits. */
    public String sha256() {
        return sha256;
    }

    /** Bytes, at least 1. */
    public long size() {
        return size;
    }

    @Override
    public void close() {
        delete(path);
    }

    private static void delete(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
