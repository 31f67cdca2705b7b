package dk.forloeb.shared.faces;

import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.TreeSet;
import java.util.zip.CRC32;

/** The version of our style sheets and scripts: a checksum of what they hold, the same on every node. */
final class Assets {

    private static final String ATTRIBUTE = Assets.class.getName();

    private Assets() {}

    static String version(ServletContext context) {
        Object known = context.getAttribute(ATTRIBUTE);
        if (known == null) {
            known = checksum(context);
            context.setAttribute(ATTRIBUTE, known);
        }
        return known.toString();
    }

    private static String checksum(ServletContext context) {
        CRC32 sum = new CRC32();
        for (String folder : new String[] {"/resources/css/", "/resources/js/"}) {
            for (String path : new TreeSet<>(context.getResourcePaths(folder))) {
                add(context, path, sum);
            }
        }
        return Long.toHexString(sum.getValue());
    }

    private static void add(ServletContext context, String path, CRC32 sum) {
        try (InputStream content = context.getResourceAsStream(path)) {
            sum.update(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
