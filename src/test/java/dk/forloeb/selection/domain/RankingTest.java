package dk.forloeb.selection.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.forloeb.municipality.domain.SizeGroup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Weights RATE_ONLY = new Weights(100, 0, 0);

    private static List<String> order(List<Candidate> candidates, Weights weights) {
        return Ranking.of(candidates, weights).candidates().stream()
                .map(RankedCandidate::code)
                .toList();
    }

    @Test
    void two_of_three_does_not_outrank_sixty_of_a_hundred_and_twenty_even_alone() {
        List<Candidate> both = List.of(Municipality.of("Ærø", 2, 3), Municipality.of("Odense", 60, 120));
        assertThat(order(both, RATE_ONLY)).containsExactly("Odense", "Ærø");
    }

    @Test
    void municipalities_without_decisions_come_last_and_have_no_rate() {
        Candidate none = Municipality.of("Aabenraa", 0, 0, 900, SizeGroup.FROM_100000);
        Ranking ranking = Ranking.of(List.of(none, Municipality.of("Vejle", 0, 50)), Weights.DEFAULT);
        RankedCandidate last = ranking.candidates().get(1);
        assertThat(last.code()).isEqualTo("Aabenraa");
        assertThat(last.rank()).isEqualTo(2);
        assertThat(last.shrunkRate()).isNull();
        assertThat(last.lowerLimit()).isNull();
    }

    @Test
    void ranks_without_any_decision_at_all() {
        Ranking ranking =
                Ranking.of(List.of(Municipality.of("Odense", 0, 0), Municipality.of("Aarhus", 0, 0)), Weights.DEFAULT);
        assertThat(ranking.national()).isNull();
        assertThat(ranking.prior()).isNull();
        assertThat(ranking.candidates()).extracting(RankedCandidate::code).containsExactly("Odense", "Aarhus");
    }

    @Test
    void equal_scores_stand_in_danish_order() {
        List<Candidate> equal = List.of(
                Municipality.of("Aalborg", 5, 10),
                Municipality.of("Ærø", 5, 10),
                Municipality.of("Viborg", 5, 10),
                Municipality.of("Allerød", 5, 10));
        assertThat(order(equal, Weights.DEFAULT)).containsExactly("Allerød", "Viborg", "Ærø", "Aalborg");
    }

    @Test
    void excluded_ones_have_no_rank_and_change_nobody_elses_score() {
        Candidate highest = Municipality.of("Odense", 90, 120);
        Candidate second = Municipality.of("Vejle", 50, 120);
        Candidate third = Municipality.of("Ribe", 20, 120);
        Ranking before = Ranking.of(List.of(highest, second, third), Weights.DEFAULT);
        Ranking after = Ranking.of(List.of(Municipality.excluded(highest), second, third), Weights.DEFAULT);
        assertThat(after.candidates()).extracting(RankedCandidate::code).containsExactly("Vejle", "Ribe", "Odense");
        assertThat(after.candidates()).extracting(RankedCandidate::rank).containsExactly(1, 2, null);
        assertThat(after.eligible()).isEqualTo(2);
        assertThat(score(after, "Vejle")).isEqualTo(score(before, "Vejle"));
        assertThat(score(after, "Odense")).isEqualTo(score(before, "Odense"));
    }

    private static double score(Ranking ranking, String code) {
        return ranking.candidates().stream()
                .filter(ranked -> ranked.code().equals(code))
                .findFirst()
                .orElseThrow()
                .score();
    }

    @Property(tries = 100)
    void a_score_is_the_sum_of_its_parts_and_lies_between_0_and_100(
            @ForAll("municipalities") List<Candidate> candidates, @ForAll("weights") Weights weights) {
        assertThat(Ranking.of(candidates, weights).candidates()).allSatisfy(ranked -> {
            double sum = ranked.parts().stream().mapToDouble(ScorePart::points).sum();
            assertThat(ranked.score()).isEqualTo(sum).isBetween(0.0, 100.0 + 1e-9);
            assertThat(ranked.parts())
                    .allSatisfy(part -> assertThat(part.level()).isBetween(0.0, 1.0));
        });
    }

    @Property(tries = 100)
    void only_the_proportions_of_weights_matter(
            @ForAll("municipalities") List<Candidate> candidates,
            @ForAll @IntRange(min = 1, max = 10) int a,
            @ForAll @IntRange(max = 10) int b,
            @ForAll @IntRange(max = 10) int c,
            @ForAll @IntRange(min = 1, max = 10) int times) {
        assertThat(order(candidates, new Weights(a * times, b * times, c * times)))
                .isEqualTo(order(candidates, new Weights(a, b, c)));
    }

    @Property(tries = 100)
    void the_order_in_which_candidates_come_does_not_matter(
            @ForAll("municipalities") List<Candidate> candidates,
            @ForAll("weights") Weights weights,
            @ForAll long seed) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(order(shuffled, weights)).isEqualTo(order(candidates, weights));
    }

    @Property(tries = 100)
    void of_two_that_are_otherwise_alike_the_one_with_more_reversed_stands_higher(
            @ForAll("municipalities") List<Candidate> others,
            @ForAll @IntRange(min = 1, max = 150) int reversed,
            @ForAll @IntRange(max = 150) int upheld) {
        int merits = reversed + upheld;
        List<Candidate> all = new ArrayList<>(others);
        all.add(Municipality.of("færre", reversed - 1, merits));
        all.add(Municipality.of("ærre", reversed, merits));
        List<String> order = order(all, Weights.DEFAULT);
        assertThat(order.indexOf("ærre")).isLessThan(order.indexOf("færre"));
    }

    @Property(tries = 100)
    void hidden_figures_never_carry_a_municipality_up(
            @ForAll @IntRange(min = 1, max = 100) int reversed,
            @ForAll @IntRange(max = 100) int upheld,
            @ForAll @IntRange(min = 1, max = 30) int hidden) {
        Candidate open = Municipality.of("Åben", reversed, reversed + upheld);
        Candidate partly = Municipality.hiding(open, hidden);
        assertThat(order(List.of(partly, open), RATE_ONLY)).containsExactly("Åben", "Åben, skjult");
        Prior prior = new Prior(0.37, 25);
        int most = 2 * hidden;
        for (int reversedAmongHidden = 0; reversedAmongHidden <= most; reversedAmongHidden++) {
            assertThat(partly.lowerLimit(prior))
                    .isLessThanOrEqualTo(prior.lowerLimit(reversed + reversedAmongHidden, reversed + upheld + most));
        }
        assertThat(partly.shrunk(prior)).isGreaterThan(partly.lowerLimit(prior));
    }

    @Property(tries = 50)
    void a_municipality_whose_figures_get_worse_never_falls_while_the_prior_stays(
            @ForAll @IntRange(min = 1, max = 100) int reversed, @ForAll @IntRange(max = 100) int upheld) {
        Prior prior = new Prior(0.37, 25);
        assertThat(prior.lowerLimit(reversed, reversed + upheld))
                .isGreaterThanOrEqualTo(prior.lowerLimit(reversed - 1, reversed + upheld));
    }

    @Test
    void ranks_all_98_in_far_less_than_50_milliseconds() {
        Random random = new Random(7);
        List<Candidate> all = IntStream.range(0, 98)
                .mapToObj(i -> {
                    int merits = random.nextInt(200);
                    return Municipality.of("Kommune " + i, random.nextInt(merits + 1), merits);
                })
                .toList();
        long[] times = IntStream.range(0, 30)
                .mapToLong(i -> {
                    long start = System.nanoTime();
                    Objects.requireNonNull(Ranking.of(all, Weights.DEFAULT));
                    return System.nanoTime() - start;
                })
                .sorted()
                .toArray();
        assertThat(times[15] / 1e6).isCloseTo(0, within(50.0));
    }

    @Provide
    static Arbitrary<List<Candidate>> municipalities() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 150);
        Arbitrary<SizeGroup> sizes = Arbitraries.of(SizeGroup.class);
        return Combinators.combine(counts, counts, counts, sizes)
                .as((reversed, upheld, dismissed, size) ->
                        Municipality.of("", reversed, reversed + upheld, reversed + upheld + dismissed, size))
                .list()
                .ofMinSize(1)
                .ofMaxSize(98)
                .map(RankingTest::named);
    }

    private static List<Candidate> named(List<Candidate> nameless) {
        return IntStream.range(0, nameless.size())
                .mapToObj(i -> {
                    Candidate c = nameless.get(i);
                    return Municipality.of("Kommune " + i, c.reversed(), c.merits(), c.complaints(), c.size());
                })
                .toList();
    }

    @Provide
    static Arbitrary<Weights> weights() {
        Arbitrary<Integer> weight = Arbitraries.integers().between(0, 100);
        return Combinators.combine(Arbitraries.integers().between(1, 100), weight, weight)
                .as(Weights::new);
    }
}
