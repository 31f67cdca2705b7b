package dk.forloeb.shared.sheet;

import dk.forloeb.shared.DomainException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the first sheet of a workbook as a stream of events; only the texts that cells share are held in memory. */
final class XlsxRows {

    private XlsxRows() {}

    static void read(Path file, SheetLimits limits, RowSink sink) {
        try (OPCPackage workbook = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(workbook);
            List<String> shared = sharedTexts(parts, limits);
            Iterator<InputStream> sheets = parts.getSheetsData();
            try (InputStream first = sheets.next()) {
                parse(first, new XlsxSheetHandler(shared, limits, sink), limits);
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
