package dk.forloeb.evaluation.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The attack succeeds on a ballot box that leaks, and its measure is exact. */
class LinkingAttackTest {

    private static final int PEOPLE = 40;

    private final Map<String, String> truth = new TreeMap<>();
    private final Map<String, String> strata = new TreeMap<>();
    private final Clues people = new Clues();
    private final Clues answers = new Clues();
    private final List<Integer> random = new ArrayList<>();

    LinkingAttackTest() {
        IntStream.range(0, PEOPLE).forEach(random::add);
        Collections.shuffle(random, new Random(1));
        for (int i = 0; i < PEOPLE; i++) {
            truth.put("person " + i, "answer " + random.get(i));
            strata.put("person " + i, "label " + i % 2);
            people.add("order", "person " + i, i);
            answers.add("id", "answer " + random.get(i), random.get(i) * 7919 % 8011);
        }
    }

    @Test
    void finds_nothing_where_the_order_was_lost() {
        assertThat(attack().guesses()).isNotEmpty();
        assertThat(attack().successes()).isEmpty();
    }

    @Test
    void finds_answers_that_lie_in_the_order_in_which_they_came() {
        inOrder((i, answer) -> answers.add("row", answer, 1000 + i));
        LinkingAttack.Guess best = attack().successes().get(0);
        assertThat(best.strategy()).isEqualTo("order with row");
        assertThat(best.right()).isEqualTo(PEOPLE);
    }

    @Test
    void finds_answers_that_lie_in_the_opposite_order() {
        inOrder((i, answer) -> answers.add("row", answer, -i));
        assertThat(attack().successes())
                .extracting(LinkingAttack.Guess::strategy)
                .contains("order against row");
    }

    @Test
    void finds_half_of_the_answers_in_order() {
        inOrder((i, answer) -> answers.add("row", answer, i < PEOPLE / 2 ? i : PEOPLE + random.get(i)));
        assertThat(attack().successes()).isNotEmpty();
    }

    @Test
    void finds_a_value_that_person_and_answer_have_in_common() {
        inOrder((i, answer) -> {
            String value = "receipt " + i * 7919 % 8011;
            people.add("envelope.receipt_hash", "person " + i, value);
            answers.add("receipt_hash", answer, value);
        });
        assertThat(attack().successes())
                .extracting(LinkingAttack.Guess::strategy)
                .contains("envelope.receipt_hash equals receipt_hash");
    }

    @Test
    void knows_how_many_pairs_are_right_by_chance() {
        assertThat(Chance.ofAtLeast(0, List.of(17, 3))).isCloseTo(1, within(1e-12));
        assertThat(Chance.ofAtLeast(1, List.of(1))).isEqualTo(1);
        assertThat(Chance.ofAtLeast(2, List.of(2))).isCloseTo(0.5, within(1e-12));
        // Of the six permutations of three, one keeps all and three keep one.
        assertThat(Chance.ofAtLeast(1, List.of(3))).isCloseTo(4 / 6.0, within(1e-12));
        assertThat(Chance.ofAtLeast(3, List.of(3))).isCloseTo(1 / 6.0, within(1e-12));
        assertThat(Chance.ofAtLeast(5, List.of(3, 2))).isCloseTo(1 / 12.0, within(1e-12));
    }

    private interface Leak {
        void at(int place, String answer);
    }

    private void inOrder(Leak leak) {
        for (int i = 0; i < PEOPLE; i++) {
            leak.at(i, truth.getOrDefault("person " + i, ""));
        }
    }

    private LinkingAttack attack() {
        return new LinkingAttack(people, answers, truth, strata);
    }
}
