package dk.forloeb.publication.domain;

import dk.forloeb.shared.DanishText;
import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes the readable, permanent last part of a publication's address from a title. */
public final class Slug {

    private static final int MAX_LENGTH = 100;

    private Slug() {}

    /**
     * Words of the title in {@code a–z} and digits, joined by hyphens; a number follows where that is taken.
     *
     * @param taken whether an address is in use
     */
    public static String of(String title, Predicate<String> taken) {
        String words = Arrays.stream(title.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(DanishText::searchKey)
                .collect(Collectors.joining("-"));
        String slug = words.isEmpty() ? "evaluering" : shortened(words);
        return IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> n == 1 ? slug : slug + "-" + n)
                .filter(taken.negate())
                .findFirst()
                .orElseThrow();
    }

    private static String shortened(String words) {
        return words.length() <= MAX_LENGTH
                ? words
                : words.substring(0, MAX_LENGTH).replaceFirst("-[^-]*$", "");
    }
}
