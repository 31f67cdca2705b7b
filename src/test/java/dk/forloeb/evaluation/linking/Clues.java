package dk.forloeb.evaluation.linking;

import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What an administrator sees of people, or of answers: for each kind of clue, such as {@code invitation.confirmation} or
 * {@code place in response.ibd}, the value that each of them has.
 */
final class Clues {

    private final Map<String, Map<String, Clue>> byKind = new TreeMap<>();

    /** A value that can be put in order and compared with others. */
    record Clue(BigDecimal number, String text) implements Comparable<Clue> {

        static Clue of(Object value) {
            if (value instanceof byte[] bytes) {
                return new Clue(BigDecimal.ZERO, HexFormat.of().formatHex(bytes));
            }
            return value instanceof Number number
                    ? new Clue(new BigDecimal(number.toString()), "")
                    : new Clue(BigDecimal.ZERO, String.valueOf(value));
        }

        @Override
        public int compareTo(Clue other) {
            int byNumber = number.compareTo(other.number);
            return byNumber == 0 ? text.compareTo(other.text) : byNumber;
        }

        /** Long enough not to be the same by accident. */
        boolean isTelling() {
            return text.length() >= 8;
        }
    }

    void add(String kind, String of, Object value) {
        byKind.computeIfAbsent(kind, key -> new TreeMap<>()).put(of, Clue.of(value));
    }

    void addAll(String prefix, Clues others, Map<String, String> translation) {
        others.byKind.forEach((kind, values) -> values.forEach((of, clue) -> {
            String translated = translation.get(of);
            if (translated != null) {
                byKind.computeIfAbsent(prefix + kind, key -> new TreeMap<>()).put(translated, clue);
            }
        }));
    }

    Set<String> kinds() {
        return byKind.keySet();
    }

    /** The clue of that kind, or one that says nothing. */
    Clue of(String kind, String of) {
        return byKind.getOrDefault(kind, Map.of()).getOrDefault(of, new Clue(BigDecimal.ZERO, ""));
    }

    /** How many have a clue of that kind. */
    int known(String kind) {
        return byKind.getOrDefault(kind, Map.of()).size();
    }
}
