package dk.forloeb.evaluation.domain.release;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.statistics.Turnout;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitedPeopleTest {

    private static final GroupLabel HERE = new GroupLabel("0101", "caseworker");
    private static final GroupLabel THERE = new GroupLabel("0751", null);

    /** The number invited is what is stated, else the 30 invitations, and never below the responses. */
    @ParameterizedTest
    @CsvSource({",30,30", ",31,", "40,31,40", "40,40,40", "40,41,", "25,20,25"})
    void is_unknown_where_it_is_below_the_responses(
            @Nullable Integer stated, int responses, @Nullable Integer invited) {
        InvitedPeople people = new InvitedPeople(Map.of(HERE, 30), Map.of(THERE, 20), stated);

        assertThat(people.turnout(responses)).isEqualTo(new Turnout(invited, responses));
    }

    @Test
    void knows_of_no_group_how_many_were_invited_where_answers_came_in_otherwise() {
        InvitedPeople people = new InvitedPeople(Map.of(HERE, 30, THERE, 10), Map.of(THERE, 1), 100);

        assertThat(people.of(GroupAttribute.MUNICIPALITY, "0101")).isEqualTo(30);
        assertThat(people.of(GroupAttribute.MUNICIPALITY, "0751")).isNull();
        assertThat(people.labels()).containsExactly(HERE, THERE);
    }
}
