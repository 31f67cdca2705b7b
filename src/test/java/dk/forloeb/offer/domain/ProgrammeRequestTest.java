package dk.forloeb.offer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammeRequestTest {

    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");

    private static ProgrammeRequest request() {
        return new ProgrammeRequest(
                "0607",
                "Fredericia",
                ContactPerson.checked("Tove Lind", "tove@fredericia.kommune.example", null),
                new RequestWish("Barnets lov § 87", "Mange hjemvisninger", 18, null),
                Texts.DANISH,
                false,
                NOW);
    }

    @Test
    void goes_by_dialogue_to_agreement() {
        ProgrammeRequest request = request();
        request.moveTo(RequestState.IN_DIALOGUE, null, NOW.plusSeconds(1));
        UUID programme = UUID.randomUUID();
        request.moveTo(RequestState.AGREED, programme, NOW.plusSeconds(2));
        assertThat(request.programmeId()).contains(programme);
        assertThat(request.changedAt()).isEqualTo(NOW.plusSeconds(2));
        assertThatThrownBy(() -> request.withdraw(NOW)).hasMessageContaining("request-over");
    }

    @ParameterizedTest
    @EnumSource(
            value = RequestState.class,
            names = {"AGREED", "DECLINED"})
    void stays_as_it_was_decided(RequestState end) {
        ProgrammeRequest request = request();
        request.moveTo(end, null, NOW);
        for (RequestState state : RequestState.values()) {
            assertThatThrownBy(() -> request.moveTo(state, null, NOW))
                    .hasMessageContaining("request-step-not-possible");
        }
    }

    @Test
    void is_taken_back_by_the_municipality_alone() {
        ProgrammeRequest request = request();
        assertThatThrownBy(() -> request.moveTo(RequestState.WITHDRAWN, null, NOW))
                .hasMessageContaining("request-step-not-possible");
        request.withdraw(NOW);
        assertThat(request.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void refuses_cpr_numbers_and_says_all_that_is_missing() {
        assertThatThrownBy(() -> new RequestWish("Sag 010190-1234", " ", 37, null).checked())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field, Violation::code)
                                .containsExactlyInAnyOrder(
                                        tuple("fields", "cpr-number"),
                                        tuple("motive", "required"),
                                        tuple("months", "number-out-of-range")));
    }

    @Test
    void takes_telephone_numbers_and_nothing_else_for_one() {
        assertThat(ContactPerson.checked("Tove", "t@k.example", "+45 70 20 30 40")
                        .phone())
                .isEqualTo("+45 70 20 30 40");
        assertThatThrownBy(() -> ContactPerson.checked("Tove", "t@k.example\r\nBcc: x@y.example", "ring!"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder("contactEmail", "contactPhone"));
    }
}
