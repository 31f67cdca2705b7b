package dk.forloeb.publication.faces;

/** The HTML with which a page of another site frames a published figure. */
final class EmbedSnippet {

    /** Room for a figure on a phone; where it needs more, the frame scrolls. */
    private static final int HEIGHT = 520;

    private EmbedSnippet() {}

    /**
     * The element to copy.
     *
     * @param title what screen readers say that the frame holds
     */
    static String of(String address, String title) {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title) + "\" width=\"100%\" height=\""
                + HEIGHT + "\" style=\"border:0\" loading=\"lazy\"></iframe>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("\"", "&quot;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }
}
