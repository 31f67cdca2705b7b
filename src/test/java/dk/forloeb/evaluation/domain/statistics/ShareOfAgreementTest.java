package dk.forloeb.evaluation.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.shared.statistics.Interval;
import dk.forloeb.shared.statistics.Precision;
import dk.forloeb.shared.statistics.Share;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShareOfAgreementTest {
    private static final AgreementCounts KNOWLEDGE = new QuestionCounts(
                    100,
                    List.of(
                            new OptionCount("high", 30, OptionKind.AGREEING),
                            new OptionCount("some", 47, OptionKind.AGREEING),
                            new OptionCount("less", 11, OptionKind.OTHER),
                            new OptionCount("not", 6, OptionKind.OTHER),
                            new OptionCount("unknown", 4, OptionKind.DONT_KNOW)))
            .totals();

    @Test
    void counts_each_base_from_the_options() {
        assertThat(KNOWLEDGE).isEqualTo(new AgreementCounts(100, 98, 94, 77));
        assertThat(KNOWLEDGE.dontKnow()).isEqualTo(4);
        assertThat(KNOWLEDGE.unanswered()).isEqualTo(2);
        assertThat(share(Base.RESPONDENTS, 130).n()).isEqualTo(100);
        assertThat(share(Base.ANSWERED, 130).n()).isEqualTo(98);
        assertThat(share(Base.VALID, 130).n()).isEqualTo(94);
        assertThat(share(Base.INVITED, 130).n()).isEqualTo(130);
    }

    @Test
    void gives_the_published_intervals_for_130_and_120_invited() {
        AgreementCounts counts = new AgreementCounts(100, 100, 100, 77);
        ShareOfAgreement of130 = of(Base.RESPONDENTS, counts, new Turnout(130, 100), false);
        ShareOfAgreement of120 = of(Base.RESPONDENTS, counts, new Turnout(120, 100), false);

        assertThat(of130.share().orElseThrow().percent()).isEqualTo(77);
        assertTenths(of130.interval().low(), of130.interval().high(), 67.8, 84.2);
        assertTenths(of130.worstCase().low(), of130.worstCase().high(), 59.2, 82.3);
        assertTenths(of120.finitePopulation().low(), of120.finitePopulation().high(), 73.5, 80.2);
        assertTenths(of120.worstCase().low(), of120.worstCase().high(), 64.2, 80.8);
    }

    @Test
    void the_worst_case_lets_those_who_left_the_question_out_decide_either_way() {
        Interval worst = share(Base.VALID, 130).worstCase();

        assertThat(worst.low()).isEqualTo(77 / 130.0);
        assertThat(worst.high()).isEqualTo((77 + 130 - 98) / 130.0);
    }

    @Test
    void invited_carries_no_interval() {
        ShareOfAgreement share = share(Base.INVITED, 130);

        assertThat(share.interval()).isNull();
        assertThat(share.finitePopulation()).isNull();
        assertThat(share.worstCase()).isNotNull();
    }

    @Test
    void the_population_of_those_with_an_opinion_is_unknown() {
        assertThat(share(Base.VALID, 130).interval()).isNotNull();
        assertThat(share(Base.VALID, 130).finitePopulation()).isNull();
    }

    @Test
    void an_open_link_has_no_rate_no_population_and_no_worst_case() {
        Turnout open = new Turnout(null, 100);
        ShareOfAgreement share = of(Base.RESPONDENTS, KNOWLEDGE, open, false);

        assertThat(open.responseRate()).isEmpty();
        assertThat(share.interval()).isNotNull();
        assertThat(share.finitePopulation()).isNull();
        assertThat(share.worstCase()).isNull();
        assertThat(ShareOfAgreement.of(Base.INVITED, KNOWLEDGE, open, false, Precision.STANDARD))
                .isEmpty();
    }

    @Test
    void asks_for_the_right_number_where_more_answered_than_were_invited() {
        Turnout turnout = new Turnout(99, 100);

        assertThat(turnout.invitedNumberTooSmall()).isTrue();
        assertThat(turnout.responseRate()).isEmpty();
        assertThat(of(Base.RESPONDENTS, KNOWLEDGE, turnout, false).worstCase()).isNull();
        assertThat(new Turnout(100, 100).invitedNumberTooSmall()).isFalse();
    }

    @Test
    void the_response_rate_is_responses_of_invited() {
        assertThat(new Turnout(130, 100).responseRate()).contains(new Share(100, 130));
        assertThat(new Turnout(0, 0).responseRate()).isEmpty();
    }

    @Test
    void a_conditional_question_has_neither_population_nor_worst_case() {
        ShareOfAgreement share = of(Base.RESPONDENTS, KNOWLEDGE, new Turnout(130, 100), true);

        assertThat(share.interval()).isNotNull();
        assertThat(share.finitePopulation()).isNull();
        assertThat(share.worstCase()).isNull();
    }

    @Test
    void nobody_in_the_base_is_no_share_and_not_zero_percent() {
        AgreementCounts allUnknown = new AgreementCounts(6, 6, 0, 0);
        ShareOfAgreement share = of(Base.VALID, allUnknown, new Turnout(10, 6), false);

        assertThat(share.n()).isZero();
        assertThat(share.share()).isEmpty();
        assertThat(share.interval()).isNull();
    }

    @Test
    void refuses_counts_that_do_not_nest() {
        assertThatThrownBy(() -> new AgreementCounts(5, 6, 5, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AgreementCounts(6, 5, 5, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuestionCounts(3, List.of(new OptionCount("yes", 4, OptionKind.AGREEING))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ShareOfAgreement share(Base base, int invited) {
        return of(base, KNOWLEDGE, new Turnout(invited, 100), false);
    }

    private static ShareOfAgreement of(Base base, AgreementCounts counts, Turnout turnout, boolean conditional) {
        return ShareOfAgreement.of(base, counts, turnout, conditional, Precision.STANDARD)
                .orElseThrow();
    }

    private static void assertTenths(double low, double high, double lowPercent, double highPercent) {
        assertThat(100 * low).isCloseTo(lowPercent, within(0.05));
        assertThat(100 * high).isCloseTo(highPercent, within(0.05));
    }
}
