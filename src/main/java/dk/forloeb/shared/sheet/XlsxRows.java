package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the one sheet of a workbook that holds anything, as a stream of events; only the texts that cells share are held in
 * memory.
 */
final class XlsxRows {

    private XlsxRows() {}

    static void read(Path file, SheetLimits limits, RowSink sink) {
        try {
            XlsxParts checked = XlsxParts.check(file);
            try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
                refuseLargeWorkbookPart(workbook, checked);
                XSSFReader parts = new XSSFReader(workbook);
                XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) parts.getSheetsData();
                try (InputStream first = sheets.next()) {
                    parse(first, new XlsxSheetHandler(sharedTexts(parts, limits), limits, sink), limits);
                }
                while (sheets.hasNext()) {
                    try (InputStream further = sheets.next()) {
                        parse(further, new EmptySheetHandler(sheets.getSheetName()), limits);
                    }
                }
            }
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | POIXMLException
                | UnsupportedFileFormatException
                | IOException
                | SAXException
                | ParserConfigurationException
                | NoSuchElementException damaged) {
            throw SheetReader.unreadable();
        }
    }

    /** The list of the sheets is held in memory, and may have any name. */
    private static void refuseLargeWorkbookPart(OPCPackage workbook, XlsxParts checked) {
        for (PackagePart part : workbook.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT)) {
            if (checked.isLarge(part.getPartName().getName())) {
                throw tooLarge();
            }
        }
    }

    /** Refuses a sheet beside the first one that holds anything, since nobody would notice that it is not read. */
    private static final class EmptySheetHandler extends DefaultHandler {

        private final String sheet;

        EmptySheetHandler(String sheet) {
            this.sheet = sheet;
        }

        @Override
        public void startElement(String uri, String name, String qName, Attributes attributes) {
            if (name.equals("v") || name.equals("is")) {
                throw DomainException.invalid("file", "sheet-several", sheet);
            }
        }
    }

    private static List<String> sharedTexts(XSSFReader parts, SheetLimits limits)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        SharedTexts texts = new SharedTexts(limits);
        try (InputStream part = parts.getSharedStringsData()) {
            if (part != null) {
                parse(part, texts, limits);
            }
        }
        return texts.all();
    }

    private static void parse(InputStream part, DefaultHandler handler, SheetLimits limits)
            throws IOException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setContentHandler(handler);
        parser.setErrorHandler(handler);
        parser.parse(new InputSource(new Bounded(part, limits.unpackedBytes())));
    }

    /** Ends a part that unpacks to more than was thought possible. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            left = most;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(read);
            return read;
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw tooLarge();
            }
        }
    }

    static DomainException tooLarge() {
        return DomainException.invalid("file", "sheet-too-large");
    }
}
