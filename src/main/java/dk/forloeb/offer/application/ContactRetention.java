package dk.forloeb.offer.application;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.offer.domain.ProgrammeRequest;
import dk.forloeb.offer.domain.RequestRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** People whom municipalities named in answers and requests, and who are kept for a while only. */
@ApplicationScoped
@Transactional
public class ContactRetention {

    @Inject
    OfferRepository offers;

    @Inject
    RequestRepository requests;

    @Inject
    OfferPost post;

    @Inject
    Outbox outbox;

    @Inject
    MunicipalityService municipalities;

    /**
     * Forgets who answered an offer or made a request, the contact persons they named, and whom the mails about it were
     * for, where that was before the moment. An accepted offer keeps them until its programme is over, a request until it
     * is. The contact person of a participation is the authority's own note, and stays with it.
     */
    @RequiresPermission(Permission.EDIT_OFFERS)
    public void forgetBefore(Instant moment) {
        offers.unforgotten(moment).stream().filter(this::isOver).forEach(this::forget);
        requests.unforgotten(moment).forEach(this::forget);
    }

    private boolean isOver(Offer offer) {
        return offer.state() != OfferState.ACCEPTED || !post.takesMunicipalities(offer.programmeId());
    }

    private void forget(Offer offer) {
        offer.forgetPeople();
        offers.forgetPeople(offer.id());
        outbox.forget(OfferMails.SUBJECT, offer.id());
    }

    private void forget(ProgrammeRequest request) {
        String code = request.municipalityCode();
        request.forgetContact(municipalities.names().getOrDefault(code, code));
        requests.forgetActors(request.id());
        outbox.forget(RequestMails.SUBJECT, request.id());
    }
}
