package dk.forloeb.shared.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Opens a text in the encoding it has: by its byte order mark, else UTF-8 where all of it is valid as such, else
 * Windows-1252, which Danish spreadsheets have always written.
 */
final class SheetText {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private SheetText() {}

    static Reader open(Path file) throws IOException {
        Charset charset = charset(file);
        Reader text = new BufferedReader(new InputStreamReader(Files.newInputStream(file), charset), BUFFER);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        return text;
    }

    static Charset charset(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] start = bytes.readNBytes(2);
            if (start.length == 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
                return StandardCharsets.UTF_16LE;
            }
            if (start.length == 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
                return StandardCharsets.UTF_16BE;
            }
        }
        return isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252;
    }

    private static boolean isUtf8(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader text = new InputStreamReader(Files.newInputStream(file), decoder)) {
            char[] buffer = new char[BUFFER];
            int read = 0;
            while (read >= 0) {
                read = text.read(buffer);
            }
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }
}
