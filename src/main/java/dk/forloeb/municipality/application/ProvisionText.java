package dk.forloeb.municipality.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Sections of a law as people write them: {@code § 114}, {@code serviceloven § 95}, {@code §§ 95, 96}, {@code servicelovens
 * §§ 39–45 og barnets lov § 87}, {@code SEL § 96}. A law counts for all sections that follow it.
 *
 * @param law the law in lower case in the definite form ({@code serviceloven}, {@code barnets lov}), or empty where none
 *     is named
 * @param first the first section, in hundreds, with its letter from 1 as units: {@code 32 a} is 3201
 * @param last the last section likewise; of a single section, that section
 */
record ProvisionText(String law, int first, int last) {

    private static final Pattern TOKEN =
            Pattern.compile("(?<law>(?<!\\p{L})(?:lov om en aktiv beskæftigelsesindsats|barnets\\s+lovs?"
                    + "|\\p{L}*lov(?:ene?)?s?|sel|bl|(?:rsl|fvl|pl|lab)(?=\\s*§))(?!\\p{L}))"
                    + "|(?<![\\d.])" + section("first") + "(?:\\s*(?:[-–—]|til)\\s*(?:§\\s*)*" + section("last")
                    + ")?");

    private static final Pattern SHORT_NAME =
            Pattern.compile("(?<!\\p{L})(?!(?:OG|ELLER|SAMT|EFTER|JF)[^\\p{L}])\\p{Lu}{2,6}(?=[\\s\u00A0]*§)");

    private static String section(String name) {
        return "(?<" + name + ">\\d{1,6})(?:\\s*(?<" + name + "Letter>[a-z])(?![a-zæøå]))?";
    }

    /** All sections that a text names, in its order. */
    static List<ProvisionText> allIn(String text) {
        List<ProvisionText> found = new ArrayList<>();
        String law = "";
        Matcher token = tokens(text);
        while (token.find()) {
            if (token.group("law") != null) {
                law = lawOf(token.group("law"));
            } else {
                int first = number(token.group("first"), token.group("firstLetter"));
                String last = token.group("last");
                found.add(
                        new ProvisionText(law, first, last == null ? first : number(last, token.group("lastLetter"))));
            }
        }
        return found;
    }

    /** All laws that a text names, whether a section follows them or not. */
    static Set<String> lawsIn(String text) {
        Set<String> laws = new TreeSet<>();
        Matcher token = tokens(text);
        while (token.find()) {
            if (token.group("law") != null) {
                laws.add(lawOf(token.group("law")));
            }
        }
        return laws;
    }

    /** Words in capitals right before a section that look like the short name of a law and are none that is known. */
    static Set<String> strangeLawsIn(String text) {
        Set<String> strange = new TreeSet<>();
        Matcher name = SHORT_NAME.matcher(text);
        while (name.find()) {
            String written = name.group().toLowerCase(Locale.ROOT);
            if (lawOf(written).equals(written)) {
                strange.add(written);
            }
        }
        return strange;
    }

    private static Matcher tokens(String text) {
        return TOKEN.matcher(text.toLowerCase(Locale.ROOT).replace('\u00A0', ' '));
    }

    private static int number(String digits, @Nullable String letter) {
        return 100 * Integer.parseInt(digits) + (letter == null ? 0 : letter.charAt(0) - 'a' + 1);
    }

    private static String lawOf(String text) {
        return switch (text) {
            case "sel" -> "serviceloven";
            case "bl" -> "barnets lov";
            case "rsl" -> "retssikkerhedsloven";
            case "fvl" -> "forvaltningsloven";
            case "pl" -> "pensionsloven";
            case "lab" -> "lov om en aktiv beskæftigelsesindsats";
            default -> text.startsWith("barnets") ? "barnets lov" : text.replaceFirst("lov(?:ene?)?s?$", "loven");
        };
    }

    /** The subjects that are about one of these sections; sections without a law are those of any law. */
    List<String> amongst(Collection<String> subjects) {
        return subjects.stream().filter(this::isNamedIn).toList();
    }

    private boolean isNamedIn(String subject) {
        return subject.contains("§")
                && allIn(subject).stream()
                        .anyMatch(other ->
                                other.first <= last && first <= other.last && (law.isEmpty() || other.law.equals(law)));
    }
}
