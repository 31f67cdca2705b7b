package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads CSV. The separator is the sign that parts the first line most often, or the one that {@code sep=;} names. */
final class CsvRows {

    private static final int LOOK_AHEAD = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String NAMED = "sep=";

    private CsvRows() {}

    static void read(Reader text, SheetLimits limits, RowSink sink) throws IOException {
        BufferedReader buffered = new BufferedReader(text, LOOK_AHEAD);
        String start = lookAhead(buffered);
        Optional<Character> named = named(start);
        int skipped = named.isPresent() ? 1 : 0;
        if (named.isPresent()) {
            buffered.readLine();
        }
        char separator = named.orElseGet(() -> sniffed(start));
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        try (CSVParser parser = CSVParser.builder()
                .setReader(new BoundedRecords(buffered, separator, skipped, limits))
                .setFormat(format)
                .get()) {
            for (CSVRecord row : parser) {
                sink.accept((int) Math.min(Integer.MAX_VALUE, skipped + row.getRecordNumber()), row.toList());
            }
        } catch (UncheckedIOException failed) {
            throw failed.getCause() instanceof CSVException ? quotes() : failed;
        } catch (CSVException malformed) {
            throw quotes();
        }
    }

    private static DomainException quotes() {
        return DomainException.invalid("file", "sheet-quotes");
    }

    private static String lookAhead(BufferedReader text) throws IOException {
        text.mark(LOOK_AHEAD);
        char[] start = new char[LOOK_AHEAD];
        int filled = 0;
        for (int read = text.read(start); read > 0; read = text.read(start, filled, LOOK_AHEAD - filled)) {
            filled += read;
        }
        text.reset();
        return new String(start, 0, filled);
    }

    private static Optional<Character> named(String start) {
        boolean names = start.regionMatches(true, 0, NAMED, 0, NAMED.length())
                && start.length() > NAMED.length()
                && SEPARATORS.contains(start.charAt(NAMED.length()));
        return names ? Optional.of(start.charAt(NAMED.length())) : Optional.empty();
    }

    static char sniffed(String start) {
        int[] found = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (char c : start.stripLeading().toCharArray()) {
            quoted ^= c == '"';
            if (!quoted && (c == '\n' || c == '\r')) {
                break;
            }
            if (!quoted && SEPARATORS.contains(c)) {
                found[SEPARATORS.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < found.length; i++) {
            best = found[i] > found[best] ? i : best;
        }
        return SEPARATORS.get(best);
    }
}
