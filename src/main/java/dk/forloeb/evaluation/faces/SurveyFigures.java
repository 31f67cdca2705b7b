package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.shared.statistics.Percent;
import org.jspecify.annotations.Nullable;

/** Figures that several pages show of a survey. */
final class SurveyFigures {

    private SurveyFigures() {}

    /** Answers per hundred invited, rounded half up; null where nobody is invited. */
    static @Nullable Integer rate(SurveyRow survey) {
        return survey.invited() == 0 ? null : Percent.of(survey.responses(), survey.invited());
    }
}
