package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.QuestionResult.OptionCount;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.BarSegment;
import dk.forloeb.shared.statistics.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The row of answers that a base counts: exactly those who are in its n, so that the row adds to 100 percent and to n.
 *
 * <p>Percentages in the row come from the largest remainder; the share of agreement itself never does.
 */
public final class BarSegments {

    private BarSegments() {}

    /**
     * The row for one question; empty where its total is protected or nobody is in the base. Where several answers could
     * be given, each is a part of all in the base, and they are no row.
     *
     * @param invited how many were invited; null where it is not known
     */
    public static List<BarSegment> of(Base base, QuestionResult question, @Nullable Integer invited, Locale language) {
        if (base == Base.INVITED && invited == null) {
            return List.of();
        }
        List<Part> parts = new ArrayList<>();
        for (OptionCount option : question.distribution()) {
            if (option.count() != null && (base != Base.VALID || !option.dontKnow())) {
                parts.add(new Part(
                        option.label().in(language), option.count(), option.agreeing(), option.dontKnow(), false));
            }
        }
        if (question.kind() == QuestionKind.MULTIPLE) {
            return parts.isEmpty() ? List.of() : each(parts, size(base, question, invited));
        }
        if (!parts.isEmpty()) {
            addMissing(parts, base, question, invited, language);
        }
        return rounded(parts);
    }

    private static void addMissing(
            List<Part> parts, Base base, QuestionResult question, @Nullable Integer invited, Locale language) {
        Integer shown = question.shown();
        Integer unanswered = question.unanswered();
        if ((base == Base.RESPONDENTS || base == Base.INVITED) && unanswered != null && unanswered > 0) {
            parts.add(new Part(Texts.get(language, "results.unanswered"), unanswered, false, true, true));
        }
        if (base == Base.INVITED && shown != null && invited != null && invited > shown) {
            String words = question.askedIf() == null ? "results.no-response" : "results.not-asked";
            parts.add(new Part(Texts.get(language, words), invited - shown, false, true, true));
        }
    }

    /** How many are in the base; 0 where the total is protected, or it is not known how many were invited. */
    public static int size(Base base, QuestionResult question, @Nullable Integer invited) {
        Integer shown = question.shown();
        Integer answered = question.answered();
        Integer dontKnow = question.dontKnow();
        if (shown == null || answered == null || dontKnow == null) {
            return 0;
        }
        return switch (base) {
            case RESPONDENTS -> shown;
            case ANSWERED -> answered;
            case VALID -> answered - dontKnow;
            case INVITED -> invited == null ? 0 : invited;
        };
    }

    private static List<BarSegment> each(List<Part> parts, int size) {
        return size == 0
                ? List.of()
                : parts.stream()
                        .map(part -> new BarSegment(
                                part.label(), part.count(), Percent.of(part.count(), size), false, false))
                        .toList();
    }

    private static List<BarSegment> rounded(List<Part> parts) {
        if (parts.stream().mapToInt(Part::count).sum() == 0) {
            return List.of();
        }
        List<Integer> percents =
                Percent.largestRemainder(parts.stream().map(Part::count).toList());
        List<BarSegment> segments = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            segments.add(new BarSegment(
                    part.label(), part.count(), percents.get(i), part.agreeing(), part.apart(), part.missing()));
        }
        return List.copyOf(segments);
    }

    private record Part(String label, int count, boolean agreeing, boolean apart, boolean missing) {}
}
