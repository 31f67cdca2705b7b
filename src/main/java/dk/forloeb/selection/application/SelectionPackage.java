package dk.forloeb.selection.application;

import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Hashes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A confirmed selection as a ZIP for the document system and for access to documents (aktindsigt): the frozen document
 * byte for byte as JSON, the ranking as CSV, a record to read as HTML, and {@code SHA256SUMS.txt} with the checksum of each,
 * as {@code sha256sum -c} takes it.
 *
 * @param fileName for example {@code 25-4713_udvaelgelse_2026-11-27.zip}: case file number, if there is one, and the day
 *     of the confirmation
 */
public record SelectionPackage(String fileName, byte[] content) {

    private static final String BASIS = "udvaelgelse.json";
    private static final String TABLE = "kommuner.csv";
    private static final String RECORD = "udvaelgelse.html";
    private static final String SUMS = "SHA256SUMS.txt";

    static SelectionPackage of(SelectionDetail detail, String document) {
        SelectionBasis basis = detail.basis();
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(RECORD, bytes(RecordHtml.write(detail)));
        files.put(TABLE, bytes(CandidateCsv.write(basis)));
        files.put(BASIS, bytes(document));
        files.put(SUMS, bytes(sums(files)));
        return new SelectionPackage(fileName(basis), zip(files, confirmedAt(basis)));
    }

    private static Instant confirmedAt(SelectionBasis basis) {
        return Objects.requireNonNull(basis.confirmedAt(), "a draft has no package");
    }

    private static String fileName(SelectionBasis basis) {
        LocalDate day = LocalDate.ofInstant(confirmedAt(basis), ClockProducer.ZONE);
        String number = Objects.requireNonNullElse(basis.caseFileNumber(), "")
                .replaceAll("[^0-9A-Za-z]+", "-")
                .replaceAll("^-|-$", "");
        return (number.isEmpty() ? "" : number + "_") + "udvaelgelse_" + day + ".zip";
    }

    private static String sums(Map<String, byte[]> files) {
        StringBuilder sums = new StringBuilder();
        files.forEach((name, content) -> sums.append(HexFormat.of().formatHex(Hashes.sha256(content)))
                .append("  ")
                .append(name)
                .append('\n'));
        return sums.toString();
    }

    /** The same selection always makes the same bytes. */
    private static byte[] zip(Map<String, byte[]> files, Instant when) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(when.atZone(ClockProducer.ZONE).toLocalDateTime());
                zip.putNextEntry(entry);
                zip.write(file.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
