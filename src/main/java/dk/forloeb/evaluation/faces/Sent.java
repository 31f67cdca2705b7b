package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What came with a respondent's form, kept so that nothing typed is lost when the form has to be shown again.
 *
 * @param fields all fields as sent; those of the form itself begin with an underscore, the others are question keys
 * @param violations what is wrong with them
 */
record Sent(Map<String, String> fields, List<Violation> violations) {

    static final String NONCE = "_nonce";
    static final String BLANK_ON_PURPOSE = "_blank";
    static final String RECEIPT = "_receipt";
    static final String ACTION = "_action";

    /** The action that shows the same form in the language that the address asks for, and judges nothing. */
    static final String LANGUAGE = "language";

    /** Stands in a field's name between the keys of a question and of one of several options. */
    static final String OPTION = ".";

    static Sent nothing() {
        return new Sent(Map.of(), List.of());
    }

    static Sent of(Map<String, String> fields) {
        return new Sent(fields, List.of());
    }

    /**
     * The same with what is wrong, where the respondent can put it right.
     *
     * @throws DomainException the refusal itself where it is about anything but the text of an answer or one that is
     *     missing: no browser with our form sends a question or option that is not in it
     */
    Sent correctable(DomainException refusal, List<QuestionDefinition> questions) {
        Set<String> texts = questions.stream()
                .filter(QuestionDefinition::isText)
                .map(QuestionDefinition::key)
                .collect(Collectors.toSet());
        boolean correctable = !refusal.violations().isEmpty()
                && refusal.violations().stream()
                        .allMatch(violation ->
                                violation.code().equals("answer-required") || texts.contains(violation.field()));
        if (!correctable) {
            throw refusal;
        }
        return new Sent(fields, refusal.violations());
    }

    /** The answers by question key, several options with commas between them; a question left open is not in it. */
    Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        fields.forEach((name, content) -> {
            if (!name.startsWith("_") && !content.isBlank()) {
                int option = name.indexOf(OPTION);
                if (option < 0) {
                    answers.put(name, content);
                } else {
                    answers.merge(name.substring(0, option), content, (before, next) -> before + "," + next);
                }
            }
        });
        return answers;
    }

    /** The form's idempotency key, if the form came whole. */
    Optional<String> nonce() {
        return Optional.ofNullable(fields.get(NONCE)).filter(Nonce::isOne);
    }

    /** Nothing was answered, and the respondent has not been asked yet whether that is meant. */
    boolean blankByMistake() {
        return fields.containsKey(NONCE)
                && answers().isEmpty()
                && !fields.containsKey(BLANK_ON_PURPOSE)
                && !action().equals(LANGUAGE);
    }

    String receipt() {
        return fields.getOrDefault(RECEIPT, "");
    }

    String action() {
        return fields.getOrDefault(ACTION, "");
    }
}
