package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;

/**
 * Reads tables. What a file is follows from its content; its name and the type it was sent as may be wrong.
 *
 * <p>Refuses at {@code file}, with INVALID: {@code sheet-empty} (nothing but blank rows), {@code sheet-no-rows} (headings
 * only), {@code sheet-binary}, {@code sheet-encrypted}, {@code sheet-old-excel}, {@code sheet-unreadable} (damaged, or
 * another kind of document), {@code sheet-quotes}, {@code sheet-column-repeated}, {@code sheet-header-repeated}, {@code
 * sheet-several} (a workbook with more than one sheet that holds anything), {@code sheet-too-many-rows}, {@code
 * sheet-too-many-columns}, {@code sheet-too-large} and {@code sheet-cell-too-long}.
 */
public final class SheetReader {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private SheetReader() {}

    /** Hands every row that is not blank to the consumer, from the top. */
    public static void read(Upload upload, SheetLimits limits, SheetConsumer consumer) {
        RowSink sink = new RowSink(limits, consumer);
        try {
            byte[] start = start(upload);
            if (Arrays.equals(start, 0, ZIP.length, ZIP, 0, ZIP.length)) {
                XlsxRows.read(upload.path(), limits, sink);
            } else if (Arrays.equals(start, OLE)) {
                throw OldExcel.refusal(upload.path());
            } else {
                readText(SheetText.open(upload.path()), limits, sink);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sink.end();
    }

    /** The same for text that was pasted, where columns are parted by tabs or as in CSV. */
    public static void read(String pasted, SheetLimits limits, SheetConsumer consumer) {
        RowSink sink = new RowSink(limits, consumer);
        try {
            readText(new StringReader(pasted), limits, sink);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        sink.end();
    }

    private static void readText(Reader text, SheetLimits limits, RowSink sink) throws IOException {
        try (Reader checked = new PrintableReader(text)) {
            CsvRows.read(checked, limits, sink);
        }
    }

    private static byte[] start(Upload upload) throws IOException {
        try (InputStream file = Files.newInputStream(upload.path())) {
            return Arrays.copyOf(file.readNBytes(OLE.length), OLE.length);
        }
    }

    static DomainException unreadable() {
        return DomainException.invalid("file", "sheet-unreadable");
    }
}
