package dk.forloeb.evaluation.faces;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.sheet.SheetLimits;
import dk.forloeb.shared.sheet.Upload;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A file of answers that a page looks at before it takes them, packed in memory: on disk or in the database it would be
 * answers that nobody sealed.
 */
record HeldFile(byte[] packed, String name) implements Serializable {

    /** What a page takes: what is larger is sent by the REST interface, which holds nothing. */
    static final SheetLimits LIMITS = new SheetLimits(32L << 20, 250_000, 300, 20_000);

    /** @throws DomainException INVALID at {@code file} for what is too large or empty */
    static HeldFile of(Part sent) throws IOException {
        if (sent.getSize() > LIMITS.bytes()) {
            throw DomainException.invalid("file", "file-too-large", LIMITS.bytes() >> 20);
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (InputStream bytes = sent.getInputStream();
                OutputStream packer = new GZIPOutputStream(packed)) {
            bytes.transferTo(packer);
        }
        String name = sent.getSubmittedFileName();
        return new HeldFile(packed.toByteArray(), name == null ? "" : name);
    }

    Upload open() throws IOException {
        try (InputStream bytes = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return Upload.of(bytes, name, LIMITS);
        }
    }
}
