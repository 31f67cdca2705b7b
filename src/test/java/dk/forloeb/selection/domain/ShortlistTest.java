package dk.forloeb.selection.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private static final List<RankedCandidate> RANKED = Ranking.of(
                    List.of(
                            Municipality.of("A", 50, 60),
                            Municipality.of("B", 40, 60),
                            Municipality.of("C", 30, 60),
                            Municipality.of("D", 20, 60),
                            Municipality.excluded(Municipality.of("X", 60, 60))),
                    Weights.DEFAULT)
            .candidates();

    @Test
    void takes_the_first_in_rank_and_nobody_excluded() {
        assertThat(Shortlist.of(RANKED, Map.of(), 2)).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    void whoever_is_dropped_makes_room_for_the_next() {
        assertThat(Shortlist.of(RANKED, Map.of("A", false), 2)).containsExactlyInAnyOrder("B", "C");
    }

    @Test
    void whoever_is_added_takes_the_place_of_the_last_even_if_excluded() {
        assertThat(Shortlist.of(RANKED, Map.of("X", true), 2)).containsExactlyInAnyOrder("A", "X");
    }

    @Test
    void more_are_chosen_where_more_were_added() {
        assertThat(Shortlist.of(RANKED, Map.of("C", true, "D", true), 1)).containsExactlyInAnyOrder("C", "D");
    }

    @Property
    void never_chooses_the_dropped_and_always_the_added(
            @ForAll @IntRange(min = 1, max = 6) int places, @ForAll Set<Boolean> about) {
        Map<String, Boolean> byHand = about.size() == 2 ? Map.of("A", false, "X", true) : Map.of("B", false);
        Set<String> chosen = Shortlist.of(RANKED, byHand, places);
        byHand.forEach((code, added) -> assertThat(chosen.contains(code)).isEqualTo(added));
    }
}
