package dk.forloeb.mail.application;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A kind of mail. Its product's own wording stands in the bundle of the capability that sends it, in both languages, as
 * {@code mail.<key>.subject} and {@code mail.<key>.body}; {@code mail.<key>.name} says what kind it is. An administrator
 * or coordinator may reword it.
 *
 * <p>Text is plain: a blank line parts paragraphs, lines that begin with {@code - } are a list, and a paragraph that is
 * nothing but {@code {link}} becomes a button. {@code {name}} stands for a value; besides those of the template there
 * are always {@value #RECIPIENT} (whom the mail is for) and {@value #AUTHORITY}, and {@value #LINK} where it has a link.
 *
 * @param key lower case with hyphens, at most 60 characters
 * @param sampleValues placeholder → an example, for the preview
 * @param hasLink whether the mail carries a personal link
 * @param traceless whether nobody may learn to whom it went: it is in no log, and deleted as soon as it is sent or given up
 */
public record MailTemplate(String key, Map<String, String> sampleValues, boolean hasLink, boolean traceless) {

    public static final String RECIPIENT = "recipient";
    public static final String AUTHORITY = "authority";
    public static final String LINK = "link";

    public MailTemplate {
        sampleValues = Map.copyOf(sampleValues);
    }

    /** A kind of mail that the log shows. */
    public MailTemplate(String key, Map<String, String> sampleValues, boolean hasLink) {
        this(key, sampleValues, hasLink, false);
    }

    /** Every placeholder that a wording may use, in alphabetical order. */
    public Set<String> placeholders() {
        Set<String> all = new TreeSet<>(sampleValues.keySet());
        all.add(RECIPIENT);
        all.add(AUTHORITY);
        if (hasLink) {
            all.add(LINK);
        }
        return all;
    }
}
