package dk.forloeb.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The directory that holds what must survive, locked by one process at a time. Its {@code work} folder holds what need
 * not survive and is emptied at start, so that killed servers leave nothing behind.
 */
final class DataDirectory {
    private final Path work;

    /** Kept so that the lock lives as long as the process. */
    @SuppressWarnings("unused")
    private final FileLock lock;

    private DataDirectory(Path work, FileLock lock) {
        this.work = work;
        this.lock = lock;
    }

    /** @throws StartupFailure if the directory cannot be written or another server uses it */
    static DataDirectory open(Path directory) {
        try {
            Files.createDirectories(directory);
            FileLock lock = FileChannel.open(
                            directory.resolve("forloeb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)
                    .tryLock();
            if (lock == null) {
                throw new StartupFailure(
                        StartupFailure.IN_USE, "the data directory " + directory + " is in use by another Forløb.");
            }
            Path work = directory.resolve("work");
            empty(work);
            return new DataDirectory(Files.createDirectories(work), lock);
        } catch (IOException failed) {
            throw new StartupFailure(
                    StartupFailure.USAGE, "the data directory " + directory + " cannot be written: " + failed);
        }
    }

    Path work(String name) {
        try {
            return Files.createDirectories(work.resolve(name));
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    Path write(String name, String content) {
        try {
            return Files.writeString(work.resolve(name), content);
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    /** Copies a resource that lies beside this class. */
    Path copy(String resource) {
        try (InputStream content = DataDirectory.class.getResourceAsStream(resource)) {
            if (content == null) {
                throw new IllegalStateException("The jar lacks " + resource);
            }
            Path target = work.resolve(resource.substring(resource.lastIndexOf('/') + 1));
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
            return target;
        } catch (IOException failed) {
            throw unwritable(failed);
        }
    }

    private static void empty(Path directory) throws IOException {
        if (Files.notExists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static StartupFailure unwritable(IOException failed) {
        return new StartupFailure(StartupFailure.USAGE, "the data directory cannot be written: " + failed);
    }
}
