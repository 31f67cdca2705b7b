package dk.forloeb.municipality.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sections of laws as people write them: {@code § 114}, {@code serviceloven § 95}, {@code §§ 95, 96}, {@code servicelovens
 * § 42 og barnets lov § 87}. A law counts for all sections that follow it.
 *
 * @param law the law in lower case without a final s, or empty where none is named
 * @param section number, and letter if it has one: {@code 32 a}
 */
record ProvisionText(String law, String section) {

    private static final Pattern TOKEN = Pattern.compile(
            "(?<law>servicelovens?|barnets\\s+lovs?|retssikkerhedslovens?|forvaltningslovens?|sel|\\bbl\\b)"
                    + "|(?<![\\d.])(?<number>\\d{1,3})(?:\\s*(?<letter>[a-z])(?![a-zæøå]))?");

    /** All sections that a text names, in its order. */
    static List<ProvisionText> allIn(String text) {
        List<ProvisionText> found = new ArrayList<>();
        String law = "";
        Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('\u00A0', ' '));
        while (token.find()) {
            if (token.group("law") != null) {
                law = lawOf(token.group("law"));
            } else {
                String letter = token.group("letter");
                found.add(new ProvisionText(law, token.group("number") + (letter == null ? "" : " " + letter)));
            }
        }
        return found;
    }

    private static String lawOf(String text) {
        String law = text.replaceAll("\\s+", " ");
        return switch (law) {
            case "sel" -> "serviceloven";
            case "bl" -> "barnets lov";
            default -> law.endsWith("s") ? law.substring(0, law.length() - 1) : law;
        };
    }

    /** Whether a case subject is about this section; a section without a law is that of any law. */
    boolean isNamedIn(String subject) {
        return subject.contains("§")
                && allIn(subject).stream()
                        .anyMatch(other -> other.section.equals(section) && (law.isEmpty() || other.law.equals(law)));
    }
}
