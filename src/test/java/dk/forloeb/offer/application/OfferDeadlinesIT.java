package dk.forloeb.offer.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.mail.application.MailLogRow;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferAnswer;
import dk.forloeb.offer.domain.OfferEvent;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.offer.domain.RoundTerms;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.ClockProducer;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What time does to offers, with offers that were sent in the past. */
@ExtendWith(ArquillianExtension.class)
class OfferDeadlinesIT {

    private static final int ANSWER_DAYS = 14;
    private static final OfferAnswer YES =
            new OfferAnswer(new ContactPerson("Ida Brandt", "ida@k.example", null), Map.of(), "Kaj Holm");

    @Inject
    ContactRetention retention;

    @Inject
    OfferDeadlines deadlines;

    @Inject
    OfferRoundService rounds;

    @Inject
    OfferService service;

    @Inject
    OfferRepository offers;

    @Inject
    ProgrammeService programmes;

    @Inject
    MailLog mails;

    @Inject
    SystemUser systemUser;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Test
    void an_offer_expires_and_its_place_goes_to_the_next_in_turn() throws Exception {
        UUID programme = programme(true);
        UUID first = sent(programme, "0751", today().minusDays(1));
        UUID second = queued(programme, "0461", 2);
        UUID third = queued(programme, "0851", 3);
        attend(first);
        assertThat(state(first)).isEqualTo(OfferState.EXPIRED);
        assertThat(state(second)).isEqualTo(OfferState.SENT);
        assertThat(state(third)).isEqualTo(OfferState.QUEUED);
        assertThat(detail(second).offer().deadline()).isEqualTo(today().plusDays(ANSWER_DAYS));
        assertThat(templates(second)).containsExactly("offer");
    }

    @Test
    void nobody_is_offered_the_place_where_the_round_does_not_do_so_by_itself() throws Exception {
        UUID programme = programme(false);
        UUID first = sent(programme, "0751", today().minusDays(1));
        UUID second = queued(programme, "0461", 2);
        attend(first);
        assertThat(state(second)).isEqualTo(OfferState.QUEUED);
        assertThat(systemUser.<Integer>asSystem(() -> service.offerNext(programme)))
                .isEqualTo(1);
        assertThat(state(second)).isEqualTo(OfferState.SENT);
    }

    @Test
    void a_municipality_is_reminded_once_before_its_last_day() throws Exception {
        UUID programme = programme(true);
        UUID offer = sent(programme, "0751", today().plusDays(2));
        attend(offer);
        attend(offer);
        assertThat(state(offer)).isEqualTo(OfferState.SENT);
        assertThat(templates(offer)).containsExactly("offer-reminder");
    }

    @Test
    void nobody_is_reminded_long_before_the_deadline() throws Exception {
        UUID offer = sent(programme(true), "0751", today().plusDays(9));
        attend(offer);
        assertThat(templates(offer)).isEmpty();
    }

    @Test
    void forgets_after_a_time_who_answered_but_not_while_an_accepted_programme_runs() throws Exception {
        UUID programme = programme(false);
        UUID declined =
                answered(programme, "0751", 100, offer -> offer.decline("Ingen tid", "Kaj Holm", then(100), day(100)));
        UUID lately = answered(programme, "0461", 2, offer -> offer.decline("Ingen tid", "Bo Lund", then(2), day(2)));
        UUID accepted = answered(programme, "0851", 100, offer -> offer.accept(YES, true, then(100), day(100)));
        systemUser.asSystem(() -> retention.forgetBefore(then(30)));
        assertThat(detail(declined).offer().answeredBy()).isNull();
        assertThat(detail(declined).offer().declineReason()).isEqualTo("Ingen tid");
        assertThat(detail(declined).events()).extracting(OfferEventRow::actor).containsOnly("");
        assertThat(detail(lately).offer().answeredBy()).isEqualTo("Bo Lund");
        assertThat(detail(accepted).offer().contact()).isEqualTo(YES.contact());
        systemUser.asSystem(() ->
                programmes.move(programme, programmes.get(programme).version(), ProgrammeState.ARCHIVED, "Aflyst"));
        systemUser.asSystem(() -> retention.forgetBefore(then(30)));
        assertThat(detail(accepted).offer().contact()).isNull();
        assertThat(detail(accepted).offer().state()).isEqualTo(OfferState.ACCEPTED);
    }

    /** An offer that was answered some days ago. */
    private UUID answered(UUID programme, String municipality, int daysAgo, Consumer<Offer> answer) throws Exception {
        Offer offer = offer(programme, municipality, 1);
        offer.send(day(daysAgo).plusDays(3), then(daysAgo), day(daysAgo));
        answer.accept(offer);
        UUID id = stored(offer);
        transaction.begin();
        offers.add(new OfferEvent(offer, OfferEventKind.DECLINED, "Kaj Holm", null, then(daysAgo)));
        transaction.commit();
        return id;
    }

    private Instant then(int daysAgo) {
        return clock.instant().minus(Duration.ofDays(daysAgo));
    }

    private LocalDate day(int daysAgo) {
        return today().minusDays(daysAgo);
    }

    private UUID programme(boolean automatic) {
        return systemUser.asSystem(() -> {
            ProgrammeFacts facts = new ProgrammeFacts(
                    ProgrammeKind.SHORT, "Frister", null, null, null, null, null, null, null, null, Set.of());
            UUID programme = programmes.create(facts).id();
            rounds.create(
                    programme,
                    new RoundTerms(
                            1,
                            today().minusDays(1),
                            ANSWER_DAYS,
                            5,
                            automatic,
                            "da",
                            "Undervisning",
                            "To dage",
                            "Karen Holm",
                            "karen@ast.example",
                            List.of()));
            return programme;
        });
    }

    private UUID sent(UUID programme, String municipality, LocalDate deadline) throws Exception {
        Offer offer = offer(programme, municipality, 1);
        LocalDate then = today().minusDays(10);
        offer.send(deadline, clock.instant().minus(Duration.ofDays(10)), then);
        return stored(offer);
    }

    private UUID queued(UUID programme, String municipality, int rank) throws Exception {
        return stored(offer(programme, municipality, rank));
    }

    private static Offer offer(UUID programme, String municipality, int rank) {
        Offer offer = new Offer(programme, municipality, rank, null, true);
        offer.addressTo("hovedpostkasse@kommune.example");
        return offer;
    }

    private UUID stored(Offer offer) throws Exception {
        transaction.begin();
        offers.add(offer);
        transaction.commit();
        return offer.id();
    }

    private void attend(UUID offer) {
        systemUser.asSystem(() -> deadlines.attend(offer));
    }

    private OfferDetail detail(UUID offer) {
        return systemUser.asSystem(() -> service.get(offer));
    }

    private OfferState state(UUID offer) {
        return detail(offer).offer().state();
    }

    private List<String> templates(UUID offer) {
        return mails.about("offer", offer).stream().map(MailLogRow::template).toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }
}
