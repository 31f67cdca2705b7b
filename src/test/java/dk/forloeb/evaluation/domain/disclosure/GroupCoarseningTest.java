package dk.forloeb.evaluation.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class GroupCoarseningTest {
    private static final String ODENSE = "0461";
    private static final String ESBJERG = "0561";
    private static final GroupCoarsening COARSENING = new GroupCoarsening(5);

    @Test
    void keeps_a_label_that_five_people_hold() {
        assertThat(labels(people(5, ODENSE, "caseworker"))).isEqualTo(Map.of(label(ODENSE, "caseworker"), 5));
    }

    @Test
    void the_lone_leaders_answer_as_leaders_of_all_municipalities() {
        List<GroupLabel> people = join(
                people(6, ODENSE, "caseworker"),
                people(7, ESBJERG, "caseworker"),
                people(2, ODENSE, "leader"),
                people(3, ESBJERG, "leader"));

        assertThat(labels(people))
                .isEqualTo(Map.of(
                        label(ODENSE, "caseworker"), 6, label(ESBJERG, "caseworker"), 7, label(null, "leader"), 5));
    }

    @Test
    void small_roles_of_one_municipality_share_it_before_they_share_a_role() {
        List<GroupLabel> people = join(
                people(5, ODENSE, "caseworker"),
                people(3, ODENSE, "leader"),
                people(2, ODENSE, "adviser"),
                people(4, ESBJERG, "leader"),
                people(1, ESBJERG, "adviser"),
                people(5, "0101", "leader"));

        assertThat(labels(people))
                .isEqualTo(Map.of(
                        label(ODENSE, "caseworker"), 5,
                        label(ODENSE, null), 5,
                        label(ESBJERG, null), 5,
                        label("0101", "leader"), 5));
    }

    @Test
    void a_lone_remainder_is_joined_by_the_smallest_other_label() {
        List<GroupLabel> people =
                join(people(8, ODENSE, "caseworker"), people(6, ESBJERG, "caseworker"), people(1, "0101", "leader"));

        assertThat(labels(people)).isEqualTo(Map.of(label(ODENSE, "caseworker"), 8, GroupLabel.EMPTY, 7));
    }

    @Test
    void fewer_than_five_in_all_have_no_attributes() {
        assertThat(labels(join(people(2, ODENSE, "leader"), people(2, ESBJERG, "leader"))))
                .isEqualTo(Map.of(GroupLabel.EMPTY, 4));
        assertThat(COARSENING.atOpening(List.of())).isEmpty();
    }

    @Test
    void people_without_a_role_or_municipality_are_pooled_with_those_who_lose_it() {
        assertThat(labels(join(people(3, ODENSE, null), people(2, ODENSE, "leader"))))
                .isEqualTo(Map.of(label(ODENSE, null), 5));
        assertThat(labels(join(people(4, null, "leader"), people(1, ODENSE, "leader"))))
                .isEqualTo(Map.of(label(null, "leader"), 5));
    }

    @Test
    void a_later_person_joins_a_label_that_is_large_enough() {
        Map<GroupLabel, Integer> existing =
                Map.of(label(ODENSE, "caseworker"), 5, label(ODENSE, null), 6, label(null, "leader"), 5);

        assertThat(COARSENING.later(
                        existing,
                        List.of(label(ODENSE, "caseworker"), label(ODENSE, "leader"), label(ESBJERG, "leader"))))
                .containsExactly(label(ODENSE, "caseworker"), label(ODENSE, null), label(null, "leader"));
    }

    @Test
    void a_later_person_whom_no_label_fits_has_none() {
        assertThat(COARSENING.later(Map.of(label(ODENSE, "caseworker"), 9), List.of(label(ESBJERG, "leader"))))
                .containsExactly(GroupLabel.EMPTY);
    }

    @Test
    void refuses_a_minimum_below_three() {
        assertThatThrownBy(() -> new GroupCoarsening(2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void at_opening_no_label_is_held_by_few_unless_few_are_invited(
            @ForAll("invited") List<GroupLabel> people, @ForAll @IntRange(min = 3, max = 7) int minimum) {
        Map<GroupLabel, Integer> labels = count(new GroupCoarsening(minimum).atOpening(people));

        if (people.size() < minimum) {
            assertThat(labels.keySet()).isSubsetOf(GroupLabel.EMPTY);
        } else {
            assertThat(labels.values()).allMatch(holders -> holders >= minimum);
        }
    }

    @Property
    void a_label_never_says_what_is_not_true_of_the_person(@ForAll("invited") List<GroupLabel> people) {
        List<GroupLabel> labels = COARSENING.atOpening(people);

        assertThat(labels).hasSameSizeAs(people);
        for (int i = 0; i < labels.size(); i++) {
            for (GroupAttribute attribute : GroupAttribute.values()) {
                assertThat(labels.get(i).group(attribute))
                        .isIn(GroupLabel.UNSPECIFIED, people.get(i).group(attribute));
            }
        }
    }

    @Property
    void a_fine_label_held_by_enough_is_only_given_up_to_fill_the_empty_one(
            @ForAll("invited") List<GroupLabel> people) {
        Map<GroupLabel, Integer> fine = count(people);
        Map<GroupLabel, Integer> labels = count(COARSENING.atOpening(people));

        fine.forEach((label, holders) -> {
            if (holders >= 5 && !labels.containsKey(label)) {
                assertThat(labels.get(GroupLabel.EMPTY)).isGreaterThanOrEqualTo(holders);
            }
        });
    }

    @Property
    void the_order_of_the_input_does_not_matter(@ForAll("invited") List<GroupLabel> people, @ForAll long seed) {
        List<GroupLabel> shuffled = new ArrayList<>(people);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(count(COARSENING.atOpening(shuffled))).isEqualTo(count(COARSENING.atOpening(people)));
    }

    @Property
    void later_batches_only_use_labels_that_enough_hold(
            @ForAll("invited") List<GroupLabel> first, @ForAll("invited") List<GroupLabel> batch) {
        Map<GroupLabel, Integer> existing = count(COARSENING.atOpening(first));
        List<GroupLabel> labels = COARSENING.later(existing, batch);

        Map<GroupLabel, Integer> after = new HashMap<>(existing);
        labels.forEach(label -> after.merge(label, 1, Integer::sum));
        labels.forEach(label -> assertThat(after.get(label) >= 5
                        || (label.equals(GroupLabel.EMPTY) && existing.getOrDefault(label, 0) + batch.size() < 5))
                .isTrue());
    }

    @Provide
    Arbitrary<List<GroupLabel>> invited() {
        Arbitrary<String> municipalities =
                Arbitraries.of("0101", ODENSE, ESBJERG, "0751").injectNull(0.1);
        Arbitrary<String> roles = Arbitraries.frequencyOf(
                        Tuple.of(5, Arbitraries.just("caseworker")), Tuple.of(1, Arbitraries.of("leader", "adviser")))
                .injectNull(0.1);
        return Combinators.combine(municipalities, roles)
                .as(GroupLabel::new)
                .list()
                .ofMaxSize(60);
    }

    private static Map<GroupLabel, Integer> labels(List<GroupLabel> people) {
        return count(COARSENING.atOpening(people));
    }

    private static Map<GroupLabel, Integer> count(List<GroupLabel> labels) {
        return labels.stream().collect(Collectors.toMap(Function.identity(), label -> 1, Integer::sum));
    }

    private static GroupLabel label(String municipality, String role) {
        return new GroupLabel(municipality, role);
    }

    private static List<GroupLabel> people(int count, String municipality, String role) {
        return Collections.nCopies(count, label(municipality, role));
    }

    @SafeVarargs
    private static List<GroupLabel> join(List<GroupLabel>... parts) {
        return Stream.of(parts).flatMap(List::stream).toList();
    }
}
