package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks, in the form's order, so that it can be answered and its figures be said in sentences: every scale has
 * options that count as agreement and options that do not, and a claim.
 */
public record Questionnaire(List<QuestionDefinition> questions) {

    /** Most questions of a survey; nobody answers more in a few minutes. */
    public static final int MAX_QUESTIONS = 60;

    /** Most options of a scale, don't know included. */
    public static final int MAX_OPTIONS = 12;

    private static final int MAX_LABEL = 200;
    private static final Pattern KEY = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    /**
     * @throws DomainException INVALID with a violation for each fault, whose field is for example {@code
     *     questions[0].texts.da} or {@code questions[0].options}: {@code no-questions}, {@code too-many-questions}, {@code
     *     key-malformed}, {@code key-repeated}, {@code option-count}, {@code no-agreeing-option}, {@code
     *     only-agreeing-options}, {@code several-dont-know}, {@code text-has-no-options} and those of {@link Input#line}
     */
    public Questionnaire {
        questions = checked(questions);
    }

    private static List<QuestionDefinition> checked(List<QuestionDefinition> given) {
        if (given.isEmpty() || given.size() > MAX_QUESTIONS) {
            throw given.isEmpty()
                    ? DomainException.invalid("questions", "no-questions")
                    : DomainException.invalid("questions", "too-many-questions", MAX_QUESTIONS);
        }
        Violations faults = new Violations();
        Set<String> keys = new HashSet<>();
        List<QuestionDefinition> checked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            String place = "questions[" + i + "].";
            checkKey(place, given.get(i).key(), keys, faults);
            checked.add(checked(place, given.get(i), faults));
        }
        faults.refuseAny();
        return List.copyOf(checked);
    }

    private static void checkKey(String place, String key, Set<String> taken, Violations faults) {
        if (!KEY.matcher(key).matches()) {
            faults.add(place + "key", "key-malformed");
        } else if (!taken.add(key)) {
            faults.add(place + "key", "key-repeated", key);
        }
    }

    private static QuestionDefinition checked(String place, QuestionDefinition question, Violations faults) {
        LocalizedText text = text(place + "texts", question.text(), Question.MAX_TEXT, faults);
        if (question.isText()) {
            if (!question.options().isEmpty()) {
                faults.add(place + "options", "text-has-no-options");
            }
            return new QuestionDefinition(question.key(), question.kind(), text, null, List.of());
        }
        LocalizedText given = question.claim() == null ? new LocalizedText("", "") : question.claim();
        LocalizedText claim = text(place + "claims", given, Question.MAX_CLAIM, faults);
        return new QuestionDefinition(
                question.key(), question.kind(), text, claim, options(place, question.options(), faults));
    }

    private static LocalizedText text(String place, LocalizedText text, int max, Violations faults) {
        @Nullable String da = faults.check(() -> Input.line(place + ".da", text.da(), max));
        @Nullable String en = faults.check(() -> Input.line(place + ".en", text.en(), max));
        return new LocalizedText(da == null ? "" : da, en == null ? "" : en);
    }

    private static List<OptionDefinition> options(String place, List<OptionDefinition> given, Violations faults) {
        if (given.size() < 2 || given.size() > MAX_OPTIONS) {
            faults.add(place + "options", "option-count", 2, MAX_OPTIONS);
            return given;
        }
        checkMeaning(place + "options", given, faults);
        Set<String> keys = new HashSet<>();
        List<OptionDefinition> checked = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            OptionDefinition option = given.get(i);
            String where = place + "options[" + i + "].";
            checkKey(where, option.key(), keys, faults);
            LocalizedText label = text(where + "labels", option.label(), MAX_LABEL, faults);
            checked.add(new OptionDefinition(option.key(), label, option.agreeing(), option.dontKnow()));
        }
        return checked;
    }

    /** A share needs answers that count in and answers that do not; "don't know" is neither. */
    private static void checkMeaning(String field, List<OptionDefinition> options, Violations faults) {
        if (options.stream().filter(OptionDefinition::dontKnow).count() > 1) {
            faults.add(field, "several-dont-know");
        }
        if (options.stream().noneMatch(option -> option.agreeing() && !option.dontKnow())) {
            faults.add(field, "no-agreeing-option");
        }
        if (options.stream().anyMatch(option -> option.agreeing() && option.dontKnow())
                || options.stream().noneMatch(option -> !option.agreeing() && !option.dontKnow())) {
            faults.add(field, "only-agreeing-options");
        }
    }
}
