package dk.forloeb.offer.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class OfferTest {

    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final LocalDate DEADLINE = LocalDate.of(2027, 2, 15);
    private static final OfferAnswer YES = new OfferAnswer(
            ContactPerson.checked("Ida Brandt", "ida@odense.kommune.example", null),
            Map.of(UUID.randomUUID(), Fit.YES),
            "Kaj Holm");

    private static Offer queued() {
        Offer offer = new Offer(UUID.randomUUID(), "0461", 1, null, true);
        offer.addressTo("hovedpostkasse@odense.kommune.example");
        return offer;
    }

    private static Offer sent() {
        Offer offer = queued();
        offer.send(DEADLINE, NOW, TODAY);
        return offer;
    }

    private static Offer accepted() {
        Offer offer = sent();
        offer.accept(YES, true, NOW, TODAY);
        return offer;
    }

    private static void assertRefused(String code, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(
                                        refusal.violations().isEmpty()
                                                ? refusal.code()
                                                : refusal.violations().get(0).code())
                                .isEqualTo(code));
    }

    @Test
    void is_not_sent_without_an_address_or_twice_or_with_a_deadline_in_the_past() {
        Offer nowhere = new Offer(UUID.randomUUID(), "0461", 1, null, false);
        assertRefused("required", () -> nowhere.send(DEADLINE, NOW, TODAY));
        assertRefused("offer-deadline-passed", () -> queued().send(TODAY.minusDays(1), NOW, TODAY));
        assertRefused("offer-already-sent", () -> sent().send(DEADLINE, NOW, TODAY));
    }

    @Test
    void can_be_answered_on_its_last_day_and_not_on_the_next() {
        Offer offer = sent();
        assertRefused("offer-expired", () -> offer.accept(YES, true, NOW, DEADLINE.plusDays(1)));
        offer.accept(YES, true, NOW, DEADLINE);
        assertThat(offer.state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(offer.fits()).isEqualTo(YES.fits());
        assertThat(offer.answer().flatMap(GivenAnswer::contact)).contains(YES.contact());
    }

    @Test
    void is_not_accepted_twice_but_its_contact_can_be_changed() {
        Offer offer = accepted();
        assertRefused("offer-already-accepted", () -> offer.accept(YES, true, NOW, TODAY));
        ContactPerson other = ContactPerson.checked("Bo Lund", "bo@odense.kommune.example", "+45 12 34 56 78");
        offer.change(new OfferAnswer(other, Map.of(), "Eva Holm"), NOW.plusSeconds(60), TODAY);
        assertThat(offer.answer().flatMap(GivenAnswer::contact)).contains(other);
        assertThat(offer.fits())
                .as("what is not asked again, because the day is fixed")
                .isEqualTo(YES.fits());
        assertThat(offer.answer().map(GivenAnswer::at)).contains(NOW);
    }

    @Test
    void keeps_the_place_of_what_was_added_by_hand_whatever_selections_say_unless_it_is_chosen() {
        Offer offer = Offer.addedByHand(UUID.randomUUID(), "0461", "Har bedt om det", false);
        assertThat(offer.isRankedAs(3, false)).as("in reserve").isTrue();
        offer.rankAs(57, true);
        assertThat(offer.rank()).isEqualTo(57);
        assertThat(offer.isRankedAs(null, false)).isFalse();
        offer.rankAs(null, false);
        assertThat(offer.rank()).isNull();
        assertThat(offer.isWanted()).isTrue();
    }

    @Test
    void gets_another_link_with_another_address_but_not_before_it_is_sent() {
        Offer offer = queued();
        offer.addressTo("andetsteds@odense.kommune.example");
        assertThat(offer.linkId()).isEqualTo(offer.id());
        offer.send(DEADLINE, NOW, TODAY);
        offer.addressTo("Andetsteds@odense.kommune.example");
        assertThat(offer.linkId()).isEqualTo(offer.id());
        offer.addressTo("hovedpostkasse@odense.kommune.example");
        assertThat(offer.linkId()).isNotEqualTo(offer.id());
    }

    @Test
    void becomes_a_no_after_a_yes_and_a_yes_again_only_while_there_is_a_place() {
        Offer offer = accepted();
        offer.decline("Ingen tid", "Kaj Holm", NOW, TODAY);
        assertThat(offer.state()).isEqualTo(OfferState.DECLINED);
        assertRefused("offer-place-given", () -> offer.accept(YES, false, NOW, TODAY));
        offer.accept(YES, true, NOW, TODAY);
        assertThat(offer.state()).isEqualTo(OfferState.ACCEPTED);
        assertThat(offer.answer().map(GivenAnswer::declineReason)).isEmpty();
    }

    @Test
    void needs_a_reason_to_be_declined_or_withdrawn() {
        assertRefused("required", () -> sent().decline(" ", "Kaj Holm", NOW, TODAY));
        assertRefused("required", () -> sent().withdraw(null, NOW));
    }

    @Test
    void expires_only_after_its_last_day_and_waits_again_when_extended() {
        Offer offer = sent();
        assertRefused("offer-not-overdue", () -> offer.expire(NOW, DEADLINE));
        offer.expire(NOW, DEADLINE.plusDays(1));
        assertRefused("offer-place-given", () -> offer.extend(DEADLINE.plusDays(9), false, DEADLINE.plusDays(1)));
        offer.extend(DEADLINE.plusDays(9), true, DEADLINE.plusDays(1));
        assertThat(offer.state()).isEqualTo(OfferState.SENT);
        offer.accept(YES, true, NOW, DEADLINE.plusDays(9));
        assertThat(offer.state()).isEqualTo(OfferState.ACCEPTED);
    }

    @Test
    void is_not_reminded_twice_in_a_row() {
        Offer offer = sent();
        offer.remind(NOW, TODAY);
        assertRefused(
                "offer-just-reminded", () -> offer.remind(NOW.plus(Offer.REST).minusSeconds(1), TODAY));
        offer.remind(NOW.plus(Offer.REST), TODAY);
        assertThat(offer.remindedAt()).contains(NOW.plus(Offer.REST));
    }

    @Test
    void is_reminded_again_only_after_an_extension() {
        Offer offer = sent();
        offer.remind(NOW, TODAY);
        assertThat(offer.remindedAt()).contains(NOW);
        offer.extend(DEADLINE.plusDays(1), true, TODAY);
        assertThat(offer.remindedAt()).isEmpty();
        assertRefused("offer-deadline-not-later", () -> offer.extend(DEADLINE, true, TODAY));
        assertRefused("offer-not-waiting", () -> accepted().remind(NOW, TODAY));
    }

    @Test
    void is_withdrawn_for_good() {
        Offer offer = sent();
        offer.withdraw("Aflyst", NOW);
        assertRefused("offer-withdrawn", () -> offer.accept(YES, true, NOW, TODAY));
        assertRefused("offer-withdrawn", () -> offer.decline("Nej", "Kaj", NOW, TODAY));
        assertRefused("offer-withdrawn", () -> offer.extend(DEADLINE.plusDays(1), true, TODAY));
        assertRefused("offer-over", () -> offer.withdraw("Igen", NOW));
    }

    /** Everything that can be tried with an offer. */
    enum Step {
        SEND,
        REMIND,
        ACCEPT,
        CHANGE,
        DECLINE,
        EXPIRE,
        EXTEND,
        WITHDRAW;

        void take(Offer offer, LocalDate today) {
            switch (this) {
                case SEND -> offer.send(today.plusDays(5), NOW, today);
                case REMIND -> offer.remind(NOW, today);
                case ACCEPT -> offer.accept(YES, true, NOW, today);
                case CHANGE -> offer.change(YES, NOW, today);
                case DECLINE -> offer.decline("Nej", "Kaj Holm", NOW, today);
                case EXPIRE -> offer.expire(NOW, today);
                case EXTEND -> offer.extend(today.plusDays(5), true, today);
                case WITHDRAW -> offer.withdraw("Aflyst", NOW);
            }
        }
    }

    @Provide
    Arbitrary<List<Integer>> days() {
        return Arbitraries.integers().between(0, 4).list().ofSize(30);
    }

    @Property
    void keeps_its_laws_whatever_is_tried_in_whatever_order(
            @ForAll List<Step> steps, @ForAll("days") List<Integer> waits) {
        Offer offer = queued();
        LocalDate today = TODAY;
        List<OfferState> states = new ArrayList<>(List.of(offer.state()));
        for (int i = 0; i < Math.min(steps.size(), waits.size()); i++) {
            today = today.plusDays(waits.get(i));
            OfferState before = offer.state();
            boolean answerable = offer.isAnswerable(today);
            boolean taken = took(steps.get(i), offer, today);
            if (taken) {
                assertThat(allowed(before)).contains(offer.state());
                if (EnumSet.of(Step.ACCEPT, Step.CHANGE, Step.DECLINE).contains(steps.get(i))) {
                    assertThat(answerable).isTrue();
                }
            } else {
                assertThat(offer.state()).isEqualTo(before);
            }
            states.add(offer.state());
            assertThat(offer.sentAt().isPresent()).isEqualTo(states.contains(OfferState.SENT));
            assertThat(offer.state() == OfferState.ACCEPTED)
                    .isEqualTo(offer.state() == OfferState.ACCEPTED
                            && offer.answer().flatMap(GivenAnswer::contact).isPresent());
        }
    }

    private static boolean took(Step step, Offer offer, LocalDate today) {
        try {
            step.take(offer, today);
            return true;
        } catch (DomainException refused) {
            return false;
        }
    }

    private static Set<OfferState> allowed(OfferState from) {
        return switch (from) {
            case QUEUED -> EnumSet.of(OfferState.SENT, OfferState.WITHDRAWN);
            case SENT -> EnumSet.complementOf(EnumSet.of(OfferState.QUEUED));
            case ACCEPTED -> EnumSet.of(OfferState.ACCEPTED, OfferState.DECLINED, OfferState.WITHDRAWN);
            case DECLINED -> EnumSet.of(OfferState.DECLINED, OfferState.ACCEPTED);
            case EXPIRED -> EnumSet.of(OfferState.SENT);
            case WITHDRAWN -> EnumSet.noneOf(OfferState.class);
        };
    }
}
