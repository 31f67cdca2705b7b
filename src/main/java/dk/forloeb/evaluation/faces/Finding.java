package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.AskedIf;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.shared.faces.BarSegment;
import dk.forloeb.shared.statistics.Percent;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What one question of a closed survey found, as its page shows it in one language.
 *
 * @param number the question's place in the form, from 1
 * @param askedOf labels of the answers that it followed on; empty for a question to everybody
 * @param sentence the sentence composed from the figures; says so where they are protected; empty but for scales
 * @param segments the answers in the order shown, with percentages that add to 100; those of several answers are each out
 *     of all in the base; empty where protected
 * @param of how many are in the base
 * @param agreement the share of agreement; null where protected or where nobody is in the base
 * @param municipalities the groups by municipality; empty if the survey has none
 * @param roles the groups by role; empty if the survey has none
 */
public record Finding(
        int number,
        String key,
        String text,
        String askedOf,
        String sentence,
        List<BarSegment> segments,
        int of,
        @Nullable Agreement agreement,
        QuestionResult counts,
        List<FindingGroup> municipalities,
        List<FindingGroup> roles) {

    /**
     * The findings of all questions with options, in order.
     *
     * @param total the results for one base, without groups or with any
     * @param byMunicipality the same for the same base by municipality
     * @param byRole the same by role
     */
    public static List<Finding> of(
            Base base, SurveyResults total, SurveyResults byMunicipality, SurveyResults byRole, Locale language) {
        List<QuestionResult> scales = total.questions().stream()
                .filter(question -> question.kind() != QuestionKind.TEXT)
                .toList();
        return IntStream.range(0, scales.size())
                .mapToObj(i -> of(
                        total.questions().indexOf(scales.get(i)) + 1,
                        scales.get(i),
                        askedOf(total, scales.get(i), language),
                        BarSegments.of(base, scales.get(i), total.invited(), language),
                        BarSegments.size(base, scales.get(i), total.invited()),
                        groups(byMunicipality, scales.get(i).key(), language),
                        groups(byRole, scales.get(i).key(), language),
                        language))
                .toList();
    }

    private static Finding of(
            int number,
            QuestionResult question,
            String askedOf,
            List<BarSegment> segments,
            int of,
            List<FindingGroup> municipalities,
            List<FindingGroup> roles,
            Locale language) {
        return new Finding(
                number,
                question.key(),
                question.text().in(language),
                askedOf,
                Optional.ofNullable(question.sentence())
                        .map((LocalizedText sentence) -> sentence.in(language))
                        .orElse(""),
                segments,
                of,
                Optional.ofNullable(question.agreement())
                        .filter(agreement -> agreement.percent() != null)
                        .orElse(null),
                question,
                municipalities,
                roles);
    }

    private static String askedOf(SurveyResults results, QuestionResult question, Locale language) {
        AskedIf condition = question.askedIf();
        return condition == null
                ? ""
                : results.questions().stream()
                        .filter(deciding -> deciding.key().equals(condition.question()))
                        .flatMap(deciding -> deciding.distribution().stream())
                        .filter(option -> condition.options().contains(option.option()))
                        .map(option -> option.label().in(language))
                        .collect(Collectors.joining(" / "));
    }

    /** Whether everybody could choose several answers. */
    public boolean isSeveral() {
        return counts.kind() == QuestionKind.MULTIPLE;
    }

    private static List<FindingGroup> groups(SurveyResults results, String key, Locale language) {
        return results.questions().stream()
                .filter(question -> question.key().equals(key))
                .flatMap(question -> question.groups().stream())
                .map(group -> FindingGroup.of(group, language))
                .toList();
    }

    /** Whether not even the total may be shown. */
    public boolean isProtected() {
        return agreement == null && segments.isEmpty();
    }

    /** The parts of the bar that agree, and with them the row of the table that sums them up. */
    public List<BarSegment> agreeing() {
        return segments.stream().filter(BarSegment::agreeing).toList();
    }

    /** How many the bar counts in all. */
    public long total() {
        return segments.stream().mapToLong(BarSegment::count).sum();
    }

    /** Whether what the bar shows in whole percent says something else than the counts do. */
    public boolean roundingShows() {
        return !segments.isEmpty() && !isSeveral() && roundingMatters();
    }

    private boolean roundingMatters() {
        return segments.stream().anyMatch(segment -> segment.percent() != Percent.of(segment.count(), total()))
                || agreement != null
                        && agreement.percent() != null
                        && agreement.percent()
                                != agreeing().stream()
                                        .mapToInt(BarSegment::percent)
                                        .sum();
    }

    /** Whether not one of the groups may be shown. */
    public boolean allProtected(List<FindingGroup> groups) {
        return groups.stream().allMatch(FindingGroup::isProtected);
    }

    /** Whether any of the groups may not be shown. */
    public boolean anyProtected(List<FindingGroup> groups) {
        return groups.stream().anyMatch(FindingGroup::isProtected);
    }
}
