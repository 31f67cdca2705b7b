package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionAdvice;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.Questionnaire;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A question as those who prepare the survey read it.
 *
 * @param number as respondents see it; empty for a follow-up
 * @param kind name of the {@link QuestionKind}
 * @param claim the words that finish the published sentence; empty but for scales
 * @param advice what to look at again, the names of {@link QuestionAdvice}
 * @param askedOf labels of the options that it follows on; empty for a question to everybody
 * @param movesUp whether there is a place above that it can be moved to
 * @param movesDown the same below
 */
public record QuestionCard(
        String key,
        String number,
        String text,
        String kind,
        boolean required,
        String claim,
        List<Option> options,
        List<String> advice,
        String askedOf,
        boolean movesUp,
        boolean movesDown) {

    /** An option and whether it counts as agreeing, or stands apart from the scale. */
    public record Option(String label, boolean agreeing, boolean dontKnow) {}

    static List<QuestionCard> of(List<QuestionDefinition> questions, Locale language) {
        Map<String, QuestionDefinition> byKey =
                questions.stream().collect(Collectors.toMap(QuestionDefinition::key, Function.identity()));
        List<QuestionCard> cards = new ArrayList<>();
        int number = 0;
        for (QuestionDefinition question : questions) {
            number += question.isFollowUp() ? 0 : 1;
            String shown = question.isFollowUp() ? "" : number + ".";
            cards.add(of(question, shown, askedOf(question, byKey, language), questions, language));
        }
        return cards;
    }

    /** The labels, in one language, of the options that a question follows on; empty for a question to everybody. */
    static String askedOf(QuestionDefinition question, Map<String, QuestionDefinition> byKey, Locale language) {
        AskedIf condition = question.askedIf();
        return condition == null
                ? ""
                : Optional.ofNullable(byKey.get(condition.question()))
                        .map(QuestionDefinition::options)
                        .orElse(List.of())
                        .stream()
                        .filter(option -> condition.options().contains(option.key()))
                        .map(option -> option.label().in(language))
                        .collect(Collectors.joining(" / "));
    }

    private static QuestionCard of(
            QuestionDefinition question, String number, String askedOf, List<QuestionDefinition> all, Locale language) {
        return new QuestionCard(
                question.key(),
                number,
                question.text().in(language),
                question.kind().name(),
                question.required(),
                Optional.ofNullable(question.claim())
                        .map(claim -> claim.in(language))
                        .orElse(""),
                question.options().stream()
                        .map((OptionDefinition option) ->
                                new Option(option.label().in(language), option.agreeing(), option.dontKnow()))
                        .toList(),
                QuestionAdvice.on(question).stream().map(Enum::name).toList(),
                askedOf,
                !Questionnaire.moved(all, question.key(), -1).equals(all),
                !Questionnaire.moved(all, question.key(), 1).equals(all));
    }

    /** Whether other questions can follow on the answers to it. */
    public boolean mayHaveFollowUps() {
        return askedOf.isEmpty() && !options.isEmpty();
    }
}
