package dk.forloeb.shared;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Keys for Danish sorting and searching, stored beside the text because collations differ between the databases.
 *
 * <p>Both keys hold only {@code a–z} and {@code 0–9}, which every collation orders alike.
 */
public final class DanishText {

    /** Longest key stored; the columns are this wide. */
    public static final int KEY_LENGTH = 400;

    private static final String IN_NO_KEY = "~";

    private DanishText() {}

    /**
     * A key whose plain order is the Danish one: z, æ, ø, å last, and aa as å; case, accents and punctuation do not
     * count.
     */
    public static String sortKey(String text) {
        StringBuilder key = new StringBuilder();
        folded(text).replace("aa", "å").codePoints().forEach(c -> {
            switch (c) {
                case 'z' -> key.append("za");
                case 'æ' -> key.append("zb");
                case 'ø' -> key.append("zc");
                case 'å' -> key.append("zd");
                default -> key.append(letterOrGap(c));
            }
        });
        return cut(key.toString());
    }

    /** A key in which a search word, passed through this method too, is found by plain containment. */
    public static String searchKey(String text) {
        StringBuilder key = new StringBuilder();
        folded(text).codePoints().forEach(c -> {
            switch (c) {
                case 'æ' -> key.append("ae");
                case 'ø' -> key.append("oe");
                case 'å' -> key.append("aa");
                default -> key.append(letterOrGap(c));
            }
        });
        return cut(key.toString());
    }

    /**
     * The words of a search as search keys, each of which has to be found. Signs alone say nothing beside other words; a
     * search of nothing else finds nothing, since a key has none of them to find.
     *
     * @return empty where nothing is searched for
     */
    public static List<String> searchWords(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        List<String> words = Arrays.stream(text.strip().split("\\s+"))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(DanishText::searchKey)
                .toList();
        return words.isEmpty() ? List.of(IN_NO_KEY) : words;
    }

    /** Lower case without accents, but with the ring of å and the letters æ and ø kept. */
    private static String folded(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace("ä", "æ")
                .replace("ö", "ø")
                .replace("å", "\uE000");
        return Normalizer.normalize(lower, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("\uE000", "å");
    }

    private static String letterOrGap(int c) {
        boolean plain = c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        return plain ? Character.toString(c) : c > 127 && Character.isLetterOrDigit(c) ? "zz" : "0";
    }

    private static String cut(String key) {
        return key.length() <= KEY_LENGTH ? key : key.substring(0, KEY_LENGTH);
    }
}
