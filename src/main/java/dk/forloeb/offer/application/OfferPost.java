package dk.forloeb.offer.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.offer.domain.OfferEvent;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends offers, whoever decides it, and writes down what happens to them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OfferPost {

    @Inject
    OfferRepository offers;

    @Inject
    OfferMails mails;

    @Inject
    ProgrammeService programmes;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** Sends one offer; refuses like {@link Offer#send}. */
    void send(OfferRound round, Offer offer, LocalDate until) {
        offer.send(until, clock.instant(), today());
        offers.flush();
        mails.offer(round, offer);
        record(offer, OfferEventKind.SENT, offer.address());
        audit("offer.sent", offer);
    }

    /**
     * Offers free places to the next in turn, where the round does so by itself and the programme still takes
     * municipalities. Nobody is passed over: it stops at the first municipality whose address is not known.
     */
    void succeed(OfferRound round) {
        if (round.automatic() && takesMunicipalities(round.programmeId())) {
            offerNext(round);
        }
    }

    /** Whether somebody who accepts could take part. */
    boolean takesMunicipalities(UUID programmeId) {
        return programmes.accepts(programmeId, ProgrammeChange.PARTICIPATION);
    }

    /** Offers free places to the next in turn whose address is known; returns how many were sent. */
    int offerNext(OfferRound round) {
        List<Offer> all = offers.ofProgramme(round.programmeId());
        OfferCounts counts = OfferCounts.of(round.wanted(), all);
        if (counts.sent() == 0) {
            return 0;
        }
        int sent = 0;
        for (Offer next : counts.next(all)) {
            if (!isAddressed(next)) {
                break;
            }
            send(round, next, round.deadlineForNext(today()));
            sent++;
        }
        return sent;
    }

    private boolean isAddressed(Offer offer) {
        if (offer.address() == null) {
            offers.lastAddress(offer.municipalityCode()).ifPresent(offer::addressTo);
        }
        return offer.address() != null;
    }

    /** Writes down what the person who is logged in, or the system, did. */
    void record(Offer offer, OfferEventKind kind, @Nullable String detail) {
        recordBy(offer, kind, currentUser.actor(), detail);
    }

    /** Writes down what somebody did by the municipality's link. */
    void recordBy(Offer offer, OfferEventKind kind, String who, @Nullable String detail) {
        offers.add(new OfferEvent(offer, kind, who, detail, clock.instant()));
    }

    void audit(String action, Offer offer) {
        audit.record(action, OfferMails.SUBJECT, offer.id(), AuditTrail.municipality(offer.municipalityCode()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }
}
