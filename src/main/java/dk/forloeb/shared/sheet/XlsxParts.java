package dk.forloeb.shared.sheet;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Looks through a workbook before it is opened. Opening reads the list of contents, the relations and the properties into
 * memory as trees, however large they unpack, which would end the server; only what lies below {@code xl/} is streamed and
 * may be large.
 */
final class XlsxParts {

    private static final byte[] DIRECTORY_ENTRY = {'P', 'K', 1, 2};
    private static final int MOST_ENTRIES = 5_000;
    private static final int MOST_BYTES = 1 << 20;
    private static final int MOST_BYTES_TOGETHER = 1 << 23;
    private static final String CONTENTS = "[content_types].xml";
    private static final String RELATIONS = ".rels";
    private static final String PROPERTIES = ".psmdcp";

    private final Set<String> large = new HashSet<>();
    private long together;

    private XlsxParts() {}

    /**
     * @throws dk.forloeb.shared.DomainException INVALID {@code sheet-too-large}, {@code sheet-unreadable}
     * @throws IOException where it is no sound archive
     */
    static XlsxParts check(Path file) throws IOException, SAXException, ParserConfigurationException {
        countEntries(file);
        XlsxParts parts = new XlsxParts();
        // The archive is read as the library will read it, so that nothing looks otherwise to it.
        try (ZipSecureFile archive = new ZipSecureFile(file.toFile())) {
            for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
                try (InputStream unpacked = archive.getInputStream(entry)) {
                    parts.check(entry.getName(), unpacked);
                }
            }
        }
        return parts;
    }

    /** Whether a part unpacks to more than may be held in memory as a tree. */
    boolean isLarge(String part) {
        return large.contains(part.startsWith("/") ? part.substring(1) : part);
    }

    /** The directory itself is held in memory; every entry begins with the same four bytes, whoever reads it. */
    private static void countEntries(Path file) throws IOException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            int found = 0;
            for (int next = bytes.read(); next >= 0; next = bytes.read()) {
                matched = next == DIRECTORY_ENTRY[matched] ? matched + 1 : next == DIRECTORY_ENTRY[0] ? 1 : 0;
                if (matched == DIRECTORY_ENTRY.length) {
                    matched = 0;
                    found++;
                }
                if (found > MOST_ENTRIES) {
                    throw XlsxRows.tooLarge();
                }
            }
        }
    }

    private void check(String name, InputStream unpacked)
            throws IOException, SAXException, ParserConfigurationException {
        byte[] start = unpacked.readNBytes(MOST_BYTES + 1);
        if (isStreamed(name)) {
            if (start.length > MOST_BYTES) {
                large.add(name);
            }
            return;
        }
        together += start.length;
        if (start.length > MOST_BYTES || together > MOST_BYTES_TOGETHER) {
            throw XlsxRows.tooLarge();
        }
        if (name.toLowerCase(Locale.ROOT).endsWith(CONTENTS)) {
            XMLReader parser = XMLHelper.newXMLReader();
            parser.setContentHandler(new PropertiesElsewhere());
            parser.parse(new InputSource(new ByteArrayInputStream(start)));
        }
    }

    private static boolean isStreamed(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return name.startsWith("xl/") && !lower.endsWith(RELATIONS) && !lower.endsWith(PROPERTIES);
    }

    /** Refuses a workbook that calls something its properties which may be large. */
    private static final class PropertiesElsewhere extends DefaultHandler {

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            String type = attributes.getValue("ContentType");
            if (type == null || !type.toLowerCase(Locale.ROOT).contains("core-properties")) {
                return;
            }
            String part = attributes.getValue("PartName");
            String extension = attributes.getValue("Extension");
            boolean usual = part == null
                    ? extension != null && ("." + extension.toLowerCase(Locale.ROOT)).equals(PROPERTIES)
                    : part.startsWith("/docProps/") || part.startsWith("/package/");
            if (!usual) {
                throw SheetReader.unreadable();
            }
        }
    }
}
