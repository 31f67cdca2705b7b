package dk.forloeb.offer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import dk.forloeb.teaching.domain.PlaceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class OfferRoundTest {

    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 15);
    private static final LocalDateTime MORNING = LocalDateTime.of(2027, 4, 6, 9, 0);

    private static ProposedDate day(UUID id, LocalDateTime start) {
        return new ProposedDate("dates", id, start, start.plusHours(6), PlaceType.PHYSICAL, "Ankestyrelsen");
    }

    private static RoundTerms terms(List<ProposedDate> dates) {
        return new RoundTerms(
                10, DEADLINE, 14, 5, true, "da", "Undervisning", "To dage", "Karen Holm", "karen@ast.example", dates);
    }

    @Test
    void names_all_faults_at_once() {
        RoundTerms empty = new RoundTerms(0, null, 91, -1, false, "de", " ", null, null, "nej", List.of());
        assertThatThrownBy(() -> new OfferRound(UUID.randomUUID(), empty))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting(Violation::field)
                                .containsExactlyInAnyOrder(
                                        "wanted",
                                        "answerDays",
                                        "reminderDays",
                                        "deadline",
                                        "language",
                                        "content",
                                        "effort",
                                        "contactName",
                                        "contactEmail"));
    }

    @Test
    void refuses_a_cpr_number_and_a_day_that_ends_before_it_starts() {
        RoundTerms cpr = new RoundTerms(
                10, DEADLINE, 14, 5, true, "da", "Se 010190-1234", "To dage", "Karen", "k@ast.example", List.of());
        assertThatThrownBy(cpr::checked).isInstanceOf(DomainException.class);
        assertThatThrownBy(
                        () -> new ProposedDate("dates-0", UUID.randomUUID(), MORNING, MORNING, PlaceType.ONLINE, null))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> new ProposedDate(
                        "dates-0", UUID.randomUUID(), MORNING, MORNING.plusDays(1), PlaceType.ONLINE, null))
                .hasMessageContaining("ends-another-day");
    }

    @Test
    void counts_no_answer_for_a_day_at_another_time_or_of_another_kind_than_was_answered() {
        UUID id = UUID.randomUUID();
        OfferRound round = new OfferRound(UUID.randomUUID(), terms(List.of(day(id, MORNING))));
        ProposedDate elsewhere =
                new ProposedDate("dates", id, MORNING, MORNING.plusHours(6), PlaceType.PHYSICAL, "Aalborg");
        round.rewrite(terms(List.of(elsewhere)));
        assertThat(round.dates()).containsExactly(elsewhere);
        round.rewrite(terms(List.of(day(id, MORNING.plusDays(1)))));
        UUID moved = round.dates().get(0).id();
        assertThat(moved).isNotEqualTo(id);
        round.rewrite(terms(List.of(new ProposedDate(
                "dates", moved, MORNING.plusDays(1), MORNING.plusDays(1).plusHours(6), PlaceType.ONLINE, null))));
        assertThat(round.dates()).extracting(ProposedDate::id).doesNotContain(id, moved);
    }

    @Test
    void keeps_what_is_fixed() {
        UUID first = UUID.randomUUID();
        ProposedDate proposed = day(first, MORNING);
        OfferRound round = new OfferRound(UUID.randomUUID(), terms(List.of(proposed)));
        UUID teachingDay = UUID.randomUUID();
        round.fix(first, teachingDay);
        round.rewrite(terms(List.of(proposed, day(UUID.randomUUID(), MORNING.plusDays(1)))));
        assertThat(round.dates()).hasSize(2);
        assertThat(round.dates().get(0).teachingDayId()).contains(teachingDay);
        assertThatThrownBy(() -> round.rewrite(terms(List.of()))).hasMessageContaining("fixed-date-stays");
        assertThatThrownBy(() -> round.rewrite(terms(List.of(day(first, MORNING.plusHours(1))))))
                .hasMessageContaining("fixed-date-stays");
        assertThatThrownBy(() -> round.fix(first, teachingDay)).hasMessageContaining("date-already-fixed");
        assertThatThrownBy(() -> round.fix(UUID.randomUUID(), teachingDay))
                .hasMessageContaining("proposed-date-not-found");
    }

    @Test
    void gives_who_comes_later_its_own_time_to_answer() {
        OfferRound round = new OfferRound(UUID.randomUUID(), terms(List.of()));
        assertThat(round.deadlineFor(DEADLINE)).isEqualTo(DEADLINE);
        assertThat(round.deadlineFor(DEADLINE.plusDays(1))).isEqualTo(DEADLINE.plusDays(15));
        assertThat(round.deadlineForNext(DEADLINE.minusDays(20))).isEqualTo(DEADLINE);
        assertThat(round.deadlineForNext(DEADLINE.minusDays(2))).isEqualTo(DEADLINE.plusDays(12));
    }

    @Test
    void reminds_from_some_days_before_the_deadline_or_never() {
        OfferRound round = new OfferRound(UUID.randomUUID(), terms(List.of()));
        assertThat(round.isReminderDue(DEADLINE, DEADLINE.minusDays(6))).isFalse();
        assertThat(round.isReminderDue(DEADLINE, DEADLINE.minusDays(5))).isTrue();
        round.rewrite(new RoundTerms(
                10, DEADLINE, 14, 0, true, "da", "Undervisning", "To dage", "Karen", "k@ast.example", List.of()));
        assertThat(round.isReminderDue(DEADLINE, DEADLINE)).isFalse();
    }
}
