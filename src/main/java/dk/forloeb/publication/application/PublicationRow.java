package dk.forloeb.publication.application;

import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.LocalizedText;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.publication.domain.PublicationDates;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One publication in a list, as its newest revision says it.
 *
 * @param firstPublishedAt when its first revision was published
 * @param revision number of the newest
 * @param publishedAt when that was published
 * @param madeUp what about the numbers is invented, null where they are real
 * @param authority who published; null in revisions from before it was kept
 * @param invited how many were invited; null where it is not known
 * @param responses how many answered
 * @param figures the questions that have a sentence, in order
 */
public record PublicationRow(
        String slug,
        String title,
        Instant firstPublishedAt,
        int revision,
        Instant publishedAt,
        @Nullable String madeUp,
        @Nullable String authority,
        @Nullable Integer invited,
        int responses,
        List<Figure> figures) {

    /** A question and its published sentence. */
    public record Figure(String question, LocalizedText text, LocalizedText sentence) {}

    static PublicationRow of(PublicationDates dates, Instant publishedAt, FrozenResults frozen) {
        SurveyResults results = frozen.results(Base.RESPONDENTS, null);
        return new PublicationRow(
                dates.slug(),
                frozen.surveyTitle(),
                dates.first(),
                dates.latestRevision(),
                publishedAt,
                frozen.madeUp(),
                frozen.source() == null ? null : frozen.source().authority(),
                results.invited(),
                results.responses(),
                figures(results));
    }

    private static List<Figure> figures(SurveyResults results) {
        return results.questions().stream()
                .filter(question -> question.sentence() != null)
                .map(PublicationRow::figure)
                .toList();
    }

    private static Figure figure(QuestionResult question) {
        LocalizedText sentence = question.sentence();
        return new Figure(question.key(), question.text(), sentence == null ? question.text() : sentence);
    }
}
