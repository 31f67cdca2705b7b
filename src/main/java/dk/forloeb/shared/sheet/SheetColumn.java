package dk.forloeb.shared.sheet;

/**
 * A column of a table.
 *
 * @param index place from the left, from 0
 * @param name the heading as the file spells it, or the letter where there is none
 */
public record SheetColumn(int index, String name) {

    private static final int LETTERS = 26;

    /** The letter that spreadsheets show above it: A, B … Z, AA. */
    public String letter() {
        return letter(index);
    }

    static String letter(int index) {
        StringBuilder letters = new StringBuilder();
        for (int left = index; left >= 0; left = left / LETTERS - 1) {
            letters.insert(0, (char) ('A' + left % LETTERS));
        }
        return letters.toString();
    }
}
