package dk.forloeb.evaluation.domain.disclosure;

import static dk.forloeb.evaluation.domain.disclosure.Tables.answers;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.statistics.AgreementCounts;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;

/** Somebody who has the figures, and the rules by which groups are hidden, tells no more of a hidden group either. */
class RuleAwareAttackTest {
    private static final double[] AGREEMENT = {0.15, 0.5, 0.7, 0.8, 0.9};

    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void no_protected_group_can_be_told_by_reasoning_back_from_the_rules(
            @ForAll("breakdowns") Map<String, AgreementCounts> breakdown) {
        RuleAwareAttacker attacker = new RuleAwareAttacker(breakdown);

        assertThat(attacker.breakdownIsWithheld() ? "" : attacker.findings().toString())
                .isIn("", "[]");
    }

    @Test
    void the_attacker_tells_the_only_group_that_can_have_been_unanimous() {
        RuleAwareAttacker attacker = new RuleAwareAttacker(
                Map.of("A", answers(9, 9), "B", answers(30, 20), "C", answers(12, 9), "D", answers(20, 10)));

        assertThat(attacker.findings()).containsExactly("A", "C");
        assertThat(attacker.values("A")).containsExactly(9);
    }

    @Test
    void the_attacker_tells_nothing_where_the_only_small_group_has_company() {
        RuleAwareAttacker attacker = new RuleAwareAttacker(Map.of(
                "A", answers(9, 9),
                "B", answers(30, 20),
                "C", answers(12, 9),
                "D", answers(20, 10),
                "E", answers(8, 5),
                "F", answers(20, 10)));

        assertThat(attacker.findings()).isEmpty();
    }

    @Provide
    Arbitrary<Map<String, AgreementCounts>> breakdowns() {
        return Arbitraries.longs().map(RuleAwareAttackTest::breakdown).filter(RuleAwareAttackTest::canHaveCompany);
    }

    private static Map<String, AgreementCounts> breakdown(long seed) {
        Random random = new Random(seed);
        double agreement = AGREEMENT[random.nextInt(AGREEMENT.length)];
        int smallest = random.nextBoolean() ? 5 : 3;
        Map<String, AgreementCounts> groups = new TreeMap<>();
        for (int i = 6 + random.nextInt(2); i > 0; i--) {
            int size = smallest + random.nextInt(10);
            int agreeing =
                    (int) random.doubles(size).filter(draw -> draw < agreement).count();
            groups.put("m" + i, answers(size, agreeing));
        }
        return groups;
    }

    /** See {@link Company} for the others. */
    private static boolean canHaveCompany(Map<String, AgreementCounts> breakdown) {
        long small = breakdown.values().stream()
                .filter(counts -> counts.answered() >= 5 && counts.answered() < 10)
                .count();
        return small != 1 && 2 * QuestionTable.sum(breakdown.values()).answered() >= 15 * breakdown.size();
    }
}
