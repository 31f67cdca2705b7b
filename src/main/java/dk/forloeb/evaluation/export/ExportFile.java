package dk.forloeb.evaluation.export;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file to be downloaded, whose content is made while it is sent.
 *
 * @param name letters, digits, hyphens and a full stop, all ASCII
 */
public record ExportFile(String name, String mediaType, Content content) {

    /** Writes the content, once; leaves the stream open. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** The header by which a browser saves it under its name. */
    public String disposition() {
        return "attachment; filename=\"" + name + "\"";
    }
}
