package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a survey asks, in the form's order, so that it can be answered and its figures be said in sentences: every scale has
 * options that count as agreement and options that do not, and a claim; and every follow-up question stands below the
 * question that decides on it, with nothing but other follow-ups of that one between them.
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
     *     only-agreeing-options}, {@code several-dont-know}, {@code text-has-no-options}, {@code agreeing-on-no-scale},
     *     {@code multiple-has-no-dont-know}, {@code asked-if-misplaced}, {@code asked-if-unknown-option}, {@code
     *     asked-if-always}, and those of {@link Input#line}
     */
    public Questionnaire {
        questions = checked(questions);
    }

    /**
     * The questions with one of them moved up ({@code by} −1) or down (1): a question to everybody takes along those that
     * follow on it, and a follow-up stays below the question that it follows. At an end nothing moves.
     */
    public static List<QuestionDefinition> moved(List<QuestionDefinition> questions, String key, int by) {
        List<List<QuestionDefinition>> blocks = blocks(questions);
        for (int i = 0; i < blocks.size(); i++) {
            List<QuestionDefinition> block = blocks.get(i);
            int from = block.stream().map(QuestionDefinition::key).toList().indexOf(key);
            if (from == 0 && i + by >= 0 && i + by < blocks.size()) {
                Collections.swap(blocks, i, i + by);
                break;
            }
            if (from > 0 && from + by > 0 && from + by < block.size()) {
                Collections.swap(block, from, from + by);
            }
        }
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** The questions without one of them, and without those that follow on it. */
    public static List<QuestionDefinition> without(List<QuestionDefinition> questions, String key) {
        return questions.stream()
                .filter(question -> !question.key().equals(key))
                .filter(question -> question.askedIf() == null
                        || !question.askedIf().question().equals(key))
                .toList();
    }

    /** The questions with a new one: a follow-up as the last of those on the same question, others at the end. */
    public static List<QuestionDefinition> with(List<QuestionDefinition> questions, QuestionDefinition added) {
        List<List<QuestionDefinition>> blocks = blocks(questions);
        AskedIf condition = added.askedIf();
        blocks.stream()
                .filter(block -> condition != null && block.get(0).key().equals(condition.question()))
                .findFirst()
                .ifPresentOrElse(block -> block.add(added), () -> blocks.add(List.of(added)));
        return blocks.stream().flatMap(List::stream).toList();
    }

    /** A key that is not taken; it stands in exports, so it is short and says nothing that could become untrue. */
    public static String freeKey(String prefix, Collection<String> taken) {
        int number = 1;
        while (taken.contains(prefix + number)) {
            number++;
        }
        return prefix + number;
    }

    private static List<List<QuestionDefinition>> blocks(List<QuestionDefinition> questions) {
        List<List<QuestionDefinition>> blocks = new ArrayList<>();
        for (QuestionDefinition question : questions) {
            if (!question.isFollowUp() || blocks.isEmpty()) {
                blocks.add(new ArrayList<>());
            }
            blocks.get(blocks.size() - 1).add(question);
        }
        return blocks;
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
            checkFollowUp(place, given.get(i), decidingOn(i, given), faults);
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
            return with(question, text, null, List.of());
        }
        if (question.kind() != QuestionKind.SCALE) {
            return with(question, text, null, options(place, question, faults));
        }
        LocalizedText given = question.claim() == null ? new LocalizedText("", "") : question.claim();
        LocalizedText claim = text(place + "claims", given, Question.MAX_CLAIM, faults);
        return with(question, text, claim, options(place, question, faults));
    }

    private static QuestionDefinition with(
            QuestionDefinition question,
            LocalizedText text,
            @Nullable LocalizedText claim,
            List<OptionDefinition> options) {
        return new QuestionDefinition(
                question.key(), question.kind(), text, claim, options, question.askedIf(), question.required());
    }

    /** The question that a follow-up at this place follows: the nearest before it that is asked of everybody. */
    private static @Nullable QuestionDefinition decidingOn(int place, List<QuestionDefinition> questions) {
        for (int i = place - 1; i >= 0; i--) {
            if (!questions.get(i).isFollowUp()) {
                return questions.get(i);
            }
        }
        return null;
    }

    private static void checkFollowUp(
            String place, QuestionDefinition question, @Nullable QuestionDefinition deciding, Violations faults) {
        AskedIf asked = question.askedIf();
        if (asked == null) {
            return;
        }
        if (deciding == null || !deciding.key().equals(asked.question()) || deciding.isText()) {
            faults.add(place + "askedIf.question", "asked-if-misplaced");
            return;
        }
        Set<String> options = new HashSet<>(asked.options());
        if (options.isEmpty() || options.stream().anyMatch(option -> deciding.positionOf(option) < 0)) {
            faults.add(place + "askedIf.options", "asked-if-unknown-option");
        } else if (options.size() == deciding.options().size()) {
            faults.add(place + "askedIf.options", "asked-if-always");
        }
    }

    private static LocalizedText text(String place, LocalizedText text, int max, Violations faults) {
        @Nullable String da = faults.check(() -> Input.line(place + ".da", text.da(), max));
        @Nullable String en = faults.check(() -> Input.line(place + ".en", text.en(), max));
        return new LocalizedText(da == null ? "" : da, en == null ? "" : en);
    }

    private static List<OptionDefinition> options(String place, QuestionDefinition question, Violations faults) {
        List<OptionDefinition> given = question.options();
        if (given.size() < 2 || given.size() > MAX_OPTIONS) {
            faults.add(place + "options", "option-count", 2, MAX_OPTIONS);
            return given;
        }
        checkMeaning(place + "options", question.kind(), given, faults);
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
    private static void checkMeaning(
            String field, QuestionKind kind, List<OptionDefinition> options, Violations faults) {
        if (options.stream().filter(OptionDefinition::dontKnow).count() > 1) {
            faults.add(field, "several-dont-know");
        }
        if (kind == QuestionKind.SCALE) {
            checkAgreeing(field, options, faults);
        } else if (options.stream().anyMatch(OptionDefinition::agreeing)) {
            faults.add(field, "agreeing-on-no-scale");
        }
        if (kind == QuestionKind.MULTIPLE && options.stream().anyMatch(OptionDefinition::dontKnow)) {
            faults.add(field, "multiple-has-no-dont-know");
        }
    }

    private static void checkAgreeing(String field, List<OptionDefinition> options, Violations faults) {
        if (options.stream().noneMatch(option -> option.agreeing() && !option.dontKnow())) {
            faults.add(field, "no-agreeing-option");
        }
        if (options.stream().anyMatch(option -> option.agreeing() && option.dontKnow())
                || options.stream().noneMatch(option -> !option.agreeing() && !option.dontKnow())) {
            faults.add(field, "only-agreeing-options");
        }
    }
}
