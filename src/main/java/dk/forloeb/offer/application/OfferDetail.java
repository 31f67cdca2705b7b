package dk.forloeb.offer.application;

import dk.forloeb.mail.application.MailLogRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer with everything that was sent and answered.
 *
 * @param round null where the terms were never written down
 * @param events what happened, first to last
 * @param mails the mails about it, the latest first
 */
public record OfferDetail(
        OfferRow offer, @Nullable RoundRow round, List<OfferEventRow> events, List<MailLogRow> mails) {}
