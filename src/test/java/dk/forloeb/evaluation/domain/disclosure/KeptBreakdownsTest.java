package dk.forloeb.evaluation.domain.disclosure;

import static dk.forloeb.evaluation.domain.disclosure.GroupAttribute.MUNICIPALITY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.statistics.Base;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Protection that shows nothing is easy; this is how much has to remain. */
class KeptBreakdownsTest {
    private static final DisclosureControl CONTROL = new DisclosureControl(DisclosureThresholds.STANDARD);
    private static final int SURVEYS = 100;

    @Test
    void hardly_a_survey_of_a_hundred_answers_loses_a_whole_breakdown_by_municipality() {
        List<ReleasePlan> plans = plans(130);

        assertThat(plans).filteredOn(KeptBreakdownsTest::losesABreakdown).hasSizeLessThanOrEqualTo(SURVEYS / 20);
        assertThat(shown(plans)).isGreaterThan(0.48);
    }

    @Test
    void larger_groups_are_nearly_all_shown() {
        List<ReleasePlan> plans = plans(500);

        assertThat(plans).noneMatch(KeptBreakdownsTest::losesABreakdown);
        assertThat(shown(plans)).isGreaterThan(0.85);
    }

    private static List<ReleasePlan> plans(int invited) {
        return LongStream.range(0, SURVEYS)
                .mapToObj(seed -> CONTROL.plan(LikelySurveys.draw(seed, invited)))
                .toList();
    }

    private static boolean losesABreakdown(ReleasePlan plan) {
        return plan.questions().stream()
                .anyMatch(question -> question.answered().get(0).released().isEmpty());
    }

    private static double shown(List<ReleasePlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.questions().stream()
                        .flatMap(question -> municipalities(plan).stream()
                                .map(group -> plan.released(question.question(), Base.ANSWERED, MUNICIPALITY, group))))
                .mapToInt(shown -> shown ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static List<String> municipalities(ReleasePlan plan) {
        TableRelease table = plan.responses().get(0);
        return Stream.of(table.released(), table.withheld())
                .flatMap(List::stream)
                .toList();
    }
}
