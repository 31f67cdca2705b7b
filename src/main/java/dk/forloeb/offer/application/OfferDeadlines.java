package dk.forloeb.offer.application;

import dk.forloeb.offer.application.OfferHold.Held;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What time does to offers: a reminder before the deadline, once; expiry after it, and the next in turn. */
@ApplicationScoped
@Transactional
public class OfferDeadlines {

    /** No reminder goes out longer before a deadline. */
    private static final int HORIZON_DAYS = 31;

    @Inject
    OfferRepository offers;

    @Inject
    OfferHold hold;

    @Inject
    OfferPost post;

    @Inject
    OfferMails mails;

    @Inject
    Clock clock;

    /** The offers that may have something due. */
    public List<UUID> candidates() {
        return offers.waitingUntil(post.today().plusDays(HORIZON_DAYS));
    }

    /** Does what is due for one offer, in a transaction of its own; nothing if somebody was faster. */
    public void attend(UUID offerId) {
        Held held = hold.hold(offerId);
        Offer offer = held.offer();
        if (offer.state() != OfferState.SENT) {
            return;
        }
        if (offer.isOverdue(post.today())) {
            offer.expire(clock.instant(), post.today());
            post.record(offer, OfferEventKind.EXPIRED, null);
            post.audit("offer.expired", offer);
            post.succeed(held.round());
        } else if (offer.remindedAt().isEmpty()
                && post.takesMunicipalities(offer.programmeId())
                && held.round().isReminderDue(Objects.requireNonNull(offer.deadline()), post.today())
                && wasSentEarlier(offer)) {
            offer.remind(clock.instant(), post.today());
            mails.reminder(held.round(), offer);
            post.record(offer, OfferEventKind.REMINDED, null);
        }
    }

    /** Nobody is reminded on the day on which the offer itself came. */
    private boolean wasSentEarlier(Offer offer) {
        return offer.sentAt()
                .map(sent -> sent.atZone(ClockProducer.ZONE).toLocalDate())
                .filter(day -> day.isBefore(post.today()))
                .isPresent();
    }
}
