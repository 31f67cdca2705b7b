package dk.forloeb.evaluation.domain;

import java.util.Locale;

/** A text in both languages of the product. */
public record LocalizedText(String da, String en) {

    /** The text in {@code locale}'s language; Danish unless that is English. */
    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? en : da;
    }
}
