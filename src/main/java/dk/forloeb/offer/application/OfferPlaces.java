package dk.forloeb.offer.application;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferCounts;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.participation.application.ParticipationCommand;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Turns answers into participations, on behalf of the system: who answers by a link has no account, and the link is the
 * permission for this one municipality and programme.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class OfferPlaces {

    @Inject
    OfferRepository offers;

    @Inject
    ParticipationService participations;

    @Inject
    SystemUser systemUser;

    /** Whether a municipality is still wanted. */
    boolean isFree(OfferRound round) {
        return OfferCounts.of(round.wanted(), offers.ofProgramme(round.programmeId()))
                        .free()
                > 0;
    }

    /**
     * Lets the municipality of an accepted offer take part. Where it does already, its contact person is replaced if the
     * answer names another one than before; otherwise whom the authority put there since stays.
     */
    void join(Offer offer, ContactPerson contact, boolean newContact, LocalDate today) {
        systemUser.asSystem(() -> participation(offer)
                .ifPresentOrElse(
                        row -> {
                            if (newContact) {
                                participations.edit(row.id(), row.version(), command(offer, contact, row, today));
                            }
                        },
                        () -> participations.add(offer.programmeId(), command(offer, contact, today))));
    }

    /** The contact person of the municipality now, whoever named it; nobody where it takes no part. */
    Optional<ContactPerson> contact(Offer offer) {
        return systemUser.asSystem(() -> participation(offer).flatMap(OfferPlaces::contact));
    }

    private static Optional<ContactPerson> contact(ParticipationRow row) {
        return row.contactName() == null || row.contactEmail() == null
                ? Optional.empty()
                : Optional.of(new ContactPerson(row.contactName(), row.contactEmail(), null));
    }

    /** Who speaks for the municipality now: its contact person and deputies, whoever named them; nobody if it takes no part. */
    List<ContactPerson> contacts(Offer offer) {
        return systemUser.asSystem(() -> participation(offer).map(ParticipationRow::speakers).orElse(List.of()).stream()
                .map(speaker -> new ContactPerson(speaker.name(), speaker.email(), null))
                .toList());
    }

    /** @throws DomainException CONFLICT {@code offer-participants-enrolled} where people have a seat or wait for one */
    void leave(Offer offer) {
        systemUser.asSystem(() -> participation(offer).ifPresent(this::remove));
    }

    /** How many people of the municipality have a seat or wait for one. */
    long enrolled(Offer offer) {
        return systemUser.asSystem(
                () -> participation(offer).map(OfferPlaces::people).orElse(0L));
    }

    private static long people(ParticipationRow row) {
        return row.participants() + row.waiting();
    }

    private void remove(ParticipationRow row) {
        if (people(row) > 0) {
            throw DomainException.conflict("offer-participants-enrolled", people(row));
        }
        participations.remove(row.id(), row.version(), false);
    }

    private Optional<ParticipationRow> participation(Offer offer) {
        return participations.list(offer.programmeId()).stream()
                .filter(row -> row.municipalityCode().equals(offer.municipalityCode()))
                .findFirst();
    }

    private static ParticipationCommand command(Offer offer, ContactPerson contact, LocalDate joinedOn) {
        return new ParticipationCommand(
                offer.municipalityCode(), joinedOn, contact.name(), contact.email(), null, offer.madeUp());
    }

    private static ParticipationCommand command(
            Offer offer, ContactPerson contact, ParticipationRow row, LocalDate today) {
        LocalDate joined = row.joinedOn() == null ? today : row.joinedOn();
        return new ParticipationCommand(
                offer.municipalityCode(), joined, contact.name(), contact.email(), row.note(), row.madeUp());
    }
}
