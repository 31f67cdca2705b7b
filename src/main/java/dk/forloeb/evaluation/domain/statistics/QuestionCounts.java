package dk.forloeb.evaluation.domain.statistics;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All that was counted for one question.
 *
 * @param shown submitted forms on which it was shown, at least the number of answers
 * @param options every option in scale order, also those nobody chose
 */
public record QuestionCounts(int shown, List<OptionCount> options) {
    public QuestionCounts {
        options = List.copyOf(options);
        totals(shown, options);
    }

    /** The numbers that shares are made of. */
    public AgreementCounts totals() {
        return totals(shown, options);
    }

    private static AgreementCounts totals(int shown, List<OptionCount> options) {
        return new AgreementCounts(
                shown,
                sum(options, EnumSet.allOf(OptionKind.class)),
                sum(options, EnumSet.of(OptionKind.AGREEING, OptionKind.OTHER)),
                sum(options, EnumSet.of(OptionKind.AGREEING)));
    }

    private static int sum(List<OptionCount> options, Set<OptionKind> kinds) {
        return options.stream()
                .filter(option -> kinds.contains(option.kind()))
                .mapToInt(OptionCount::count)
                .sum();
    }
}
