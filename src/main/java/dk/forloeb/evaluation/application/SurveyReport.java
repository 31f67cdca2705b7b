package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.programme.application.ProgrammePeriod;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that may be shown of a closed survey, and what it is about.
 *
 * @param authority who asked
 * @param municipalities names of those that take part in its programme
 * @param period when its programme runs; null where it has none
 * @param views the results on every base
 */
public record SurveyReport(
        SurveyDetail detail,
        String authority,
        List<String> municipalities,
        @Nullable ProgrammePeriod period,
        Map<Base, View> views,
        Comments comments) {

    /** The results on one base, in total and by each attribute. */
    public record View(SurveyResults total, SurveyResults byMunicipality, SurveyResults byRole) {}

    /** The results on one base. */
    public View on(Base base) {
        return Objects.requireNonNull(views.get(base));
    }

    public SurveyRow survey() {
        return detail.survey();
    }
}
