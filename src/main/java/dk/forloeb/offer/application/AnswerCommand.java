package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Fit;
import dk.forloeb.offer.domain.OfferAnswer;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's yes, as typed.
 *
 * @param answeredBy name of who answers
 * @param fits proposed day → whether it suits; each day that is not fixed has to be there
 */
public record AnswerCommand(
        @Nullable String answeredBy,
        @Nullable String contactName,
        @Nullable String contactEmail,
        @Nullable String contactPhone,
        Map<UUID, Fit> fits) {

    public AnswerCommand {
        fits = Map.copyOf(fits);
    }

    OfferAnswer checked(OfferRound round) {
        Violations faults = new Violations();
        String by = faults.check(() -> PersonName.checked("answeredBy", answeredBy));
        ContactPerson contact = faults.check(() -> ContactPerson.checked(contactName, contactEmail, contactPhone));
        for (ProposedDate date : round.dates()) {
            if (!fits.containsKey(date.id()) && date.teachingDayId().isEmpty()) {
                faults.add("date-" + date.id(), "required-choice");
            }
        }
        if (!round.dates().stream().map(ProposedDate::id).toList().containsAll(fits.keySet())) {
            faults.add("fits", "proposed-date-not-found");
        }
        faults.refuseAny();
        return new OfferAnswer(contact, fits, by);
    }
}
