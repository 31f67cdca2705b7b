package dk.forloeb.evaluation.application.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.Forms;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.disclosure.DisclosureThresholds;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.release.InvitedPeople;
import dk.forloeb.evaluation.domain.release.ReleaseMaker;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.domain.statistics.SentenceSubject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ResultsRendererTest {

    private static final List<QuestionDefinition> QUESTIONS = Forms.mixed();
    private static final GroupLabel SMALL = new GroupLabel("0101", null);
    private static final GroupLabel LARGE = new GroupLabel("0147", null);
    private static final GroupLabel OTHER = new GroupLabel("0751", null);

    @Test
    void shows_the_published_figure_with_base_interval_and_worst_case() {
        QuestionResult knowledge =
                render(published(), Base.RESPONDENTS, null).questions().get(0);
        Agreement agreement = knowledge.agreement();
        assertThat(agreement).isNotNull();
        assertThat(agreement.percent()).isEqualTo(77);
        assertThat(agreement.base()).isEqualTo(new Agreement.BaseSize("RESPONDENTS", 100));
        assertThat(agreement.interval().low()).isCloseTo(0.678, within(0.0006));
        assertThat(agreement.interval().high()).isCloseTo(0.842, within(0.0006));
        assertThat(agreement.worstCase().low()).isCloseTo(0.592, within(0.0006));
        assertThat(agreement.worstCase().high()).isCloseTo(0.823, within(0.0006));
        assertThat(agreement.options()).containsExactly("high-degree", "some-degree");
        assertThat(knowledge.sentence().da())
                .isEqualTo("77 procent af de deltagere, der har besvaret evalueringsskemaet, oplyser, at forløbet"
                        + " i høj grad eller i nogen grad har givet dem øget viden.");
    }

    @Test
    void counts_each_base_as_it_is_defined() {
        assertThat(base(Base.RESPONDENTS)).isEqualTo(100);
        assertThat(base(Base.ANSWERED)).isEqualTo(95);
        assertThat(base(Base.VALID)).isEqualTo(90);
        assertThat(base(Base.INVITED)).isEqualTo(130);
        assertThat(agreement(render(published(), Base.INVITED, null), 1).interval())
                .isNull();
    }

    @Test
    void gives_the_response_rate() {
        assertThat(render(published(), Base.VALID, null).responseRate())
                .isEqualTo(new SurveyResults.ResponseRate(100, 130, 77));
    }

    @Test
    void shows_no_figure_of_a_protected_group() {
        List<GroupResult> groups = render(published(), Base.RESPONDENTS, GroupAttribute.MUNICIPALITY)
                .questions()
                .get(0)
                .groups();
        assertThat(groups).extracting(GroupResult::key).containsExactly("0147", "0101", "0751");
        assertThat(groups).filteredOn(GroupResult::protectedGroup).isNotEmpty().allSatisfy(group -> {
            assertThat(group.responses()).isNull();
            assertThat(group.agreement()).isNull();
        });
        assertThat(groups).filteredOn(group -> group.key().equals("0101")).allMatch(GroupResult::protectedGroup);
    }

    @Test
    void lists_a_municipality_whose_people_were_all_merged_with_others_as_protected() {
        AnswerCounts counts = new AnswerCounts();
        count(counts, LARGE, 40, 30, 30, 0, 0);
        count(counts, GroupLabel.EMPTY, 12, 6, 6, 0, 0);
        SurveyRelease release = new ReleaseMaker(
                        QUESTIONS,
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(LARGE, 50, GroupLabel.EMPTY, 15), Map.of(), null),
                        Map.of(GroupAttribute.MUNICIPALITY, Set.of(LARGE.group(GroupAttribute.MUNICIPALITY), "0751")),
                        counts)
                .release(52);
        List<GroupResult> groups = render(release, Base.RESPONDENTS, GroupAttribute.MUNICIPALITY)
                .questions()
                .get(0)
                .groups();
        assertThat(groups)
                .filteredOn(group -> group.key().equals("0751"))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.protectedGroup()).isTrue();
                    assertThat(group.responses()).isNull();
                });
        assertThat(groups).filteredOn(group -> !group.protectedGroup()).hasSize(2);
    }

    @Test
    void has_no_groups_where_nothing_was_told_of_anybody() {
        SurveyRelease release = release(GroupLabel.EMPTY, 100);
        assertThat(render(release, Base.RESPONDENTS, GroupAttribute.MUNICIPALITY)
                        .questions()
                        .get(0)
                        .groups())
                .isEmpty();
    }

    @Test
    void protects_the_total_of_very_few_and_says_so_without_a_number() {
        QuestionResult few = render(release(GroupLabel.EMPTY, 4), Base.RESPONDENTS, null)
                .questions()
                .get(0);
        assertThat(few.protectedTotal()).isTrue();
        assertThat(few.agreement()).isNull();
        assertThat(few.distribution())
                .hasSize(5)
                .allSatisfy(option -> assertThat(option.count()).isNull());
        assertThat(few.sentence().da()).doesNotContainPattern("\\d");
    }

    @Test
    void shows_no_share_where_nobody_answered() {
        QuestionResult text =
                render(published(), Base.RESPONDENTS, null).questions().get(2);
        assertThat(text.agreement()).isNull();
        assertThat(text.sentence()).isNull();
        assertThat(text.answered()).isNull();
    }

    @Test
    void survives_being_stored() {
        Jsonb json = JsonbBuilder.create();
        SurveyRelease release = published();
        assertThat(json.fromJson(json.toJson(release), SurveyRelease.class)).isEqualTo(release);
        SurveyResults results = render(release, Base.RESPONDENTS, GroupAttribute.MUNICIPALITY);
        assertThat(json.fromJson(json.toJson(results), SurveyResults.class)).isEqualTo(results);
    }

    private static int base(Base base) {
        return agreement(render(published(), base, null), 1).base().n();
    }

    private static Agreement agreement(SurveyResults results, int question) {
        Agreement agreement = results.questions().get(question).agreement();
        assertThat(agreement).isNotNull();
        return agreement;
    }

    private static SurveyResults render(SurveyRelease release, Base base, GroupAttribute attribute) {
        GroupNames names = new GroupNames(Map.of("0101", "København", "0147", "Frederiksberg", "0751", "Aarhus"));
        return new ResultsRenderer(release, SentenceSubject.PROGRAMME, names, base)
                .render(UUID.randomUUID(), QUESTIONS, attribute);
    }

    /** 100 responses of 130 invited: 77 agree on the first; on the second 89 agree, 1 not, 5 do not know, 5 are silent. */
    private static SurveyRelease published() {
        AnswerCounts counts = new AnswerCounts();
        count(counts, SMALL, 4, 3, 4, 0, 0);
        count(counts, LARGE, 56, 44, 50, 1, 5);
        count(counts, OTHER, 40, 30, 35, 0, 0);
        return new ReleaseMaker(
                        QUESTIONS,
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(SMALL, 10, LARGE, 70, OTHER, 50), Map.of(), null),
                        Map.of(),
                        counts)
                .release(100);
    }

    private static void count(
            AnswerCounts counts, GroupLabel label, int n, int first, int second, int against, int dontKnow) {
        counts.add(new AnswerCounts.Cell(0, label, AnswerCounts.SHOWN), n);
        counts.add(new AnswerCounts.Cell(0, label, 1), first);
        counts.add(new AnswerCounts.Cell(0, label, 3), n - first);
        counts.add(new AnswerCounts.Cell(1, label, AnswerCounts.SHOWN), n);
        counts.add(new AnswerCounts.Cell(1, label, 0), second);
        counts.add(new AnswerCounts.Cell(1, label, 2), against);
        counts.add(new AnswerCounts.Cell(1, label, 4), dontKnow);
        counts.add(new AnswerCounts.Cell(2, label, AnswerCounts.SHOWN), n);
    }

    private static SurveyRelease release(GroupLabel label, int n) {
        AnswerCounts counts = new AnswerCounts();
        count(counts, label, n, n / 2, n / 2, 0, 0);
        return new ReleaseMaker(
                        QUESTIONS,
                        DisclosureThresholds.STANDARD,
                        new InvitedPeople(Map.of(label, 130), Map.of(), null),
                        Map.of(),
                        counts)
                .release(n);
    }
}
