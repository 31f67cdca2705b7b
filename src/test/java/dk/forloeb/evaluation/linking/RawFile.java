package dk.forloeb.evaluation.linking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A file of the database as it lies on the disk, with everything that was overwritten in the tables and not yet in it. */
final class RawFile {

    private static final int FILTER_BITS = 20;
    private static final int PREFIX = Integer.BYTES;

    private final Path path;

    RawFile(Path path) {
        this.path = path;
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Where in the file each of the patterns stands, in the order of the file; those that do not are left out. */
    Map<ByteBuffer, List<Long>> places(Collection<ByteBuffer> patterns) {
        Map<Integer, List<ByteBuffer>> byPrefix = new HashMap<>();
        BitSet filter = new BitSet(1 << FILTER_BITS);
        for (ByteBuffer pattern : patterns) {
            int prefix = pattern.getInt(0);
            byPrefix.computeIfAbsent(prefix, key -> new ArrayList<>()).add(pattern);
            filter.set(prefix >>> Integer.SIZE - FILTER_BITS);
        }
        Map<ByteBuffer, List<Long>> places = new HashMap<>();
        ByteBuffer file = mapped();
        for (int at = 0; at + PREFIX <= file.limit(); at++) {
            int prefix = file.getInt(at);
            if (filter.get(prefix >>> Integer.SIZE - FILTER_BITS)) {
                for (ByteBuffer pattern : byPrefix.getOrDefault(prefix, List.of())) {
                    if (stands(pattern, file, at)) {
                        places.computeIfAbsent(pattern, key -> new ArrayList<>())
                                .add((long) at);
                    }
                }
            }
        }
        return places;
    }

    /** Some bytes of the file; fewer at its end. */
    byte[] bytes(long at, int length) {
        ByteBuffer file = mapped();
        byte[] bytes = new byte[Math.max(0, Math.min(length, file.limit() - (int) at))];
        file.get((int) at, bytes);
        return bytes;
    }

    private static boolean stands(ByteBuffer pattern, ByteBuffer file, int at) {
        int length = pattern.limit();
        return at + length <= file.limit() && file.slice(at, length).equals(pattern);
    }

    private ByteBuffer mapped() {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
