package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Refuses, with {@code sheet-binary}, what no text holds: control characters other than tabs and line ends. */
final class PrintableReader extends FilterReader {

    PrintableReader(Reader text) {
        super(text);
    }

    @Override
    public int read() throws IOException {
        int c = super.read();
        if (c >= 0) {
            check((char) c);
        }
        return c;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        for (int i = offset; i < offset + read; i++) {
            check(buffer[i]);
        }
        return read;
    }

    private static void check(char c) {
        if (c < ' ' && c != '\t' && c != '\n' && c != '\r') {
            throw DomainException.invalid("file", "sheet-binary");
        }
    }
}
