package dk.forloeb.shared;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/**
 * The texts of all capabilities, {@code i18n/<capability>_{da,en}.properties}, looked up by key over every bundle.
 * Danish is the language of whoever asks for one that is not there.
 */
public final class Texts {
    /** The product's first language. */
    public static final Locale DANISH = Locale.forLanguageTag("da");

    /** The second one. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** In the order in which they are searched; keys that two bundles share are those of the first. */
    static final List<String> CAPABILITIES = Stream.of(
                    "shared",
                    "shell",
                    "municipality",
                    "figures",
                    "programme",
                    "participation",
                    "enrolment",
                    "teaching",
                    "selection",
                    "offer",
                    "effect",
                    "evaluation",
                    "respondent",
                    "publication",
                    "identity",
                    "mail",
                    "desk")
            .filter(name -> Texts.class.getResource("/i18n/" + name + "_da.properties") != null)
            .toList();

    private static final ResourceBundle.Control EXACT =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /**
     * The text of a key; where {@code args} are given, they fill its placeholders as of {@link MessageFormat}, days in words.
     *
     * @throws MissingResourceException if no bundle has the key
     */
    public static String get(Locale locale, String key, Object... args) {
        Locale language = choose(List.of(locale));
        for (String capability : CAPABILITIES) {
            ResourceBundle bundle = bundle(capability, language);
            if (bundle.containsKey(key)) {
                String text = bundle.getString(key);
                return args.length == 0 ? text : new MessageFormat(text, language).format(inWords(args, language));
            }
        }
        throw new MissingResourceException("No bundle has " + key + " in " + language, Texts.class.getName(), key);
    }

    private static Object[] inWords(Object[] args, Locale language) {
        return Arrays.stream(args)
                .map(arg -> arg instanceof LocalDate day ? date(day, language) : arg)
                .toArray();
    }

    /** "5. marts 2027", or "5 March 2027" in every language but Danish. */
    public static String date(LocalDate day, Locale locale) {
        Locale language = choose(List.of(locale));
        return DateTimeFormatter.ofPattern(language.equals(DANISH) ? "d. MMMM uuuu" : "d MMMM uuuu", language)
                .format(day);
    }

    /** Whether any bundle has the key. */
    public static boolean has(String key) {
        return CAPABILITIES.stream()
                .anyMatch(capability -> bundle(capability, DANISH).containsKey(key));
    }

    /** What a refusal says to people. */
    public static String error(Locale locale, DomainException refusal) {
        return get(locale, "error." + refusal.code(), refusal.args().toArray());
    }

    /** What is wrong with one field. */
    public static String error(Locale locale, Violation violation) {
        return get(locale, "error." + violation.code(), violation.args().toArray());
    }

    /** The first of the wished languages that the product speaks, else Danish. */
    public static Locale choose(List<Locale> wished) {
        for (Locale locale : wished) {
            if (locale.getLanguage().equals(ENGLISH.getLanguage())) {
                return ENGLISH;
            }
            if (locale.getLanguage().equals(DANISH.getLanguage())) {
                return DANISH;
            }
        }
        return DANISH;
    }

    private static ResourceBundle bundle(String capability, Locale language) {
        return ResourceBundle.getBundle("i18n/" + capability, language, Texts.class.getClassLoader(), EXACT);
    }
}
