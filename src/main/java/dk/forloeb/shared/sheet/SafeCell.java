package dk.forloeb.shared.sheet;

/**
 * Keeps text from being run as a formula by the spreadsheet that opens it: a cell such as {@code =HYPERLINK(…)} sends away
 * what stands beside it.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">OWASP: CSV injection</a>
 */
public final class SafeCell {

    private static final String STARTERS = "=+-@\t\r\n|＝＋－＠";

    private SafeCell() {}

    /** Whether a spreadsheet could take the text for a formula; leading spaces do not help. */
    public static boolean isFormula(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) == ' ' || text.charAt(first) == '\u00A0')) {
            first++;
        }
        return first < text.length() && STARTERS.indexOf(text.charAt(first)) >= 0;
    }

    /** The text for a cell of an export; what could be a formula gets an apostrophe, which makes it text. */
    public static String of(String text) {
        return isFormula(text) ? "'" + text : text;
    }
}
