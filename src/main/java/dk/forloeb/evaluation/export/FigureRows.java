package dk.forloeb.evaluation.export;

import dk.forloeb.evaluation.application.ResponseRows;
import dk.forloeb.evaluation.application.results.Agreement;
import dk.forloeb.evaluation.application.results.GroupResult;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.QuestionKind;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.faces.BarSegments;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.faces.BarSegment;
import dk.forloeb.shared.sheet.XlsxWriter.Proportion;
import dk.forloeb.shared.sheet.XlsxWriter.RowWriter;
import dk.forloeb.shared.statistics.Percent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Rows of figures on one base. What is protected is {@link ResponseRows#PROTECTED} in every cell of figures; what does not
 * exist for the base, such as an interval of all who were invited, is empty.
 */
final class FigureRows {

    /** Count, base, percent, and three intervals. */
    private static final int FIGURES = 9;

    private final RowWriter sheet;
    private final Base base;
    private final Locale language;

    FigureRows(RowWriter sheet, Base base, Locale language) {
        this.sheet = sheet;
        this.base = base;
        this.language = language;
    }

    /** The answers of all to one question, and the share of agreement; of free text, how many wrote something. */
    void total(SurveyResults results, QuestionResult question) {
        if (question.kind() == QuestionKind.TEXT) {
            written(results, question);
            return;
        }
        List<BarSegment> segments = BarSegments.of(base, question, results.invited(), language);
        int n = BarSegments.size(base, question, results.invited());
        segments.forEach(segment -> row(
                results,
                question,
                List.of(segment.label(), counted(question, segment.agreeing())),
                figures(segment.count(), n, segment.percent())));
        if (question.protectedTotal()) {
            question.distribution()
                    .forEach(option -> row(
                            results,
                            question,
                            List.of(option.label().in(language), counted(question, option.agreeing())),
                            hidden()));
        }
        if (question.kind() == QuestionKind.SCALE) {
            row(
                    results,
                    question,
                    List.of(Texts.get(language, "results.agreement"), ""),
                    question.protectedTotal() ? hidden() : figures(question.agreement()));
        }
    }

    private void written(SurveyResults results, QuestionResult question) {
        Integer wrote = question.answered();
        Integer shown = question.shown();
        if (base == Base.RESPONDENTS) {
            row(
                    results,
                    question,
                    List.of(Texts.get(language, "export.wrote"), ""),
                    wrote == null || shown == null ? hidden() : figures(wrote, shown, Percent.of(wrote, shown)));
        }
    }

    /** The share of agreement of one group. */
    void group(SurveyResults results, QuestionResult question, GroupResult group) {
        row(
                results,
                question,
                List.of(group.key(), group.label().in(language)),
                group.protectedGroup() ? hidden() : figures(group.agreement()));
    }

    private void row(
            SurveyResults results, QuestionResult question, List<String> of, List<? extends @Nullable Object> figures) {
        List<@Nullable Object> cells = new ArrayList<>();
        cells.add(results.questions().indexOf(question) + 1);
        cells.add(question.key());
        cells.add(question.text().in(language));
        cells.add(Texts.get(language, "results.base." + base));
        cells.addAll(of);
        cells.addAll(figures);
        sheet.row(cells.toArray());
    }

    private static List<String> hidden() {
        return Collections.nCopies(FIGURES, ResponseRows.PROTECTED);
    }

    private static List<@Nullable Object> figures(long count, long n, int percent) {
        return Arrays.asList(count, n, percent, null, null, null, null, null, null);
    }

    private static List<@Nullable Object> figures(@Nullable Agreement agreement) {
        if (agreement == null) {
            return List.of();
        }
        Agreement.IntervalResult interval = agreement.interval();
        Agreement.PopulationResult finite = agreement.finitePopulation();
        Agreement.Bounds worst = agreement.worstCase();
        return Arrays.asList(
                agreement.count(),
                agreement.base().n(),
                agreement.percent(),
                interval == null ? null : new Proportion(interval.low()),
                interval == null ? null : new Proportion(interval.high()),
                finite == null ? null : new Proportion(finite.low()),
                finite == null ? null : new Proportion(finite.high()),
                worst == null ? null : new Proportion(worst.low()),
                worst == null ? null : new Proportion(worst.high()));
    }

    /** Only on a scale do answers count as positive or not. */
    private String counted(QuestionResult question, boolean yes) {
        return question.kind() != QuestionKind.SCALE ? "" : Texts.get(language, yes ? "export.yes" : "export.no");
    }
}
