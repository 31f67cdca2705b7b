package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.shared.statistics.Percent;
import org.jspecify.annotations.Nullable;

/** Figures that several pages show of a survey. */
final class SurveyFigures {

    private SurveyFigures() {}

    /** Answers per hundred invited, rounded half up; null where nobody is invited, or it is not known how many are. */
    static @Nullable Integer rate(SurveyRow survey) {
        Integer invited = survey.invited();
        return invited == null || invited == 0 ? null : Percent.of(survey.responses(), invited);
    }
}
