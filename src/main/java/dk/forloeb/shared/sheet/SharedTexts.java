package dk.forloeb.shared.sheet;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells of a workbook share, in order; without the readings that Japanese texts carry. */
final class SharedTexts extends DefaultHandler {

    /** Characters kept at most, about 40 MB; a workbook of names and figures has a fraction. */
    private static final long MOST_CHARACTERS = 20_000_000;

    private final SheetLimits limits;
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private long characters;
    private boolean inText;
    private boolean inReading;

    SharedTexts(SheetLimits limits) {
        this.limits = limits;
    }

    List<String> all() {
        return texts;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        switch (name) {
            case "si" -> add();
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {}
        }
    }

    private void add() {
        // A text costs some 60 bytes besides its characters.
        characters += text.length() + 30L;
        if (characters > MOST_CHARACTERS) {
            throw XlsxRows.tooLarge();
        }
        texts.add(text.toString());
    }

    @Override
    public void characters(char[] buffer, int offset, int length) {
        // One character more than a cell may have shows that it is too long.
        if (inText && text.length() <= limits.cellLength()) {
            text.append(buffer, offset, length);
        }
    }
}
