package dk.forloeb.offer.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class OfferCountsTest {

    private static final Instant NOW = Instant.parse("2027-02-01T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 1);
    private static final UUID DAY = UUID.randomUUID();

    private static Offer in(OfferState state, int rank) {
        Offer offer = rank == 0
                ? Offer.addedByHand(UUID.randomUUID(), "0000", "Ønsket", true)
                : new Offer(UUID.randomUUID(), "%04d".formatted(rank), rank, null, true);
        offer.addressTo("kommune@kommune.example");
        if (state != OfferState.QUEUED) {
            offer.send(TODAY, NOW, TODAY);
        }
        switch (state) {
            case QUEUED, SENT -> {}
            case ACCEPTED -> offer.accept(yes(Fit.YES), true, NOW, TODAY);
            case DECLINED -> offer.decline("Nej", "Kaj", NOW, TODAY);
            case EXPIRED -> offer.expire(NOW, TODAY.plusDays(1));
            case WITHDRAWN -> offer.withdraw("Aflyst", NOW);
        }
        return offer;
    }

    private static OfferAnswer yes(Fit fit) {
        return new OfferAnswer(
                ContactPerson.checked("Ida Brandt", "ida@kommune.example", null), Map.of(DAY, fit), "Ida Brandt");
    }

    @Test
    void a_place_is_free_where_somebody_declined_and_goes_to_the_best_rank() {
        List<Offer> offers = List.of(
                in(OfferState.ACCEPTED, 1),
                in(OfferState.DECLINED, 2),
                in(OfferState.SENT, 3),
                in(OfferState.QUEUED, 0),
                in(OfferState.QUEUED, 5),
                in(OfferState.QUEUED, 4));
        OfferCounts counts = OfferCounts.of(3, offers);
        assertThat(counts.free()).isEqualTo(1);
        assertThat(counts.next(offers)).extracting(Offer::rank).containsExactly((Integer) null);
        assertThat(OfferCounts.of(5, offers).next(offers))
                .extracting(Offer::rank)
                .containsExactly(null, 4, 5);
        assertThat(counts.isExhausted()).isFalse();
        assertThat(OfferCounts.of(6, offers).isExhausted()).isTrue();
    }

    @Test
    void whom_the_selection_chose_in_spite_of_the_rank_comes_before_the_reserve() {
        Offer added = in(OfferState.QUEUED, 57);
        added.rankAs(57, true);
        Offer addedThoughExcluded = in(OfferState.QUEUED, 58);
        addedThoughExcluded.rankAs(null, true);
        Offer byHand = in(OfferState.QUEUED, 0);
        List<Offer> offers =
                List.of(in(OfferState.QUEUED, 2), byHand, addedThoughExcluded, added, in(OfferState.QUEUED, 3));
        assertThat(OfferCounts.of(4, offers).next(offers)).startsWith(added, addedThoughExcluded, byHand);
        assertThat(OfferCounts.of(4, offers).next(offers).get(3).rank()).isEqualTo(2);
    }

    @Property
    void never_are_more_places_held_than_wanted_by_offering_those_whose_turn_it_is(
            @ForAll @Size(max = 20) List<OfferState> states, @ForAll @IntRange(min = 1, max = 20) int wanted) {
        List<Offer> offers = IntStream.range(0, states.size())
                .mapToObj(i -> in(states.get(i), i + 1))
                .toList();
        OfferCounts before = OfferCounts.of(wanted, offers);
        List<Offer> next = before.next(offers);
        next.forEach(offer -> offer.send(TODAY, NOW, TODAY));
        OfferCounts after = OfferCounts.of(wanted, offers);
        int held = after.waiting() + after.accepted();
        assertThat(held).isLessThanOrEqualTo(Math.max(wanted, before.waiting() + before.accepted()));
        assertThat(after.free() == 0 || after.queued() == 0).isTrue();
    }

    @Test
    void a_day_suits_everybody_only_where_all_who_accepted_can_come() {
        Offer yes = in(OfferState.ACCEPTED, 1);
        Offer maybe = in(OfferState.ACCEPTED, 2);
        maybe.change(yes(Fit.IF_NEEDED), NOW, TODAY);
        Offer no = in(OfferState.ACCEPTED, 3);
        no.change(yes(Fit.NO), NOW, TODAY);
        assertThat(DateVotes.of(DAY, List.of(yes, maybe, in(OfferState.SENT, 4))))
                .isEqualTo(new DateVotes(1, 1, 0, 0))
                .matches(DateVotes::suitsEverybody);
        assertThat(DateVotes.of(DAY, List.of(yes, no)).suitsEverybody()).isFalse();
        assertThat(DateVotes.of(UUID.randomUUID(), List.of(yes)))
                .isEqualTo(new DateVotes(0, 0, 0, 1))
                .matches(votes -> !votes.suitsEverybody());
        assertThat(DateVotes.of(DAY, List.of()).suitsEverybody()).isFalse();
    }
}
