package dk.forloeb.offer.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rounds and offers that are stored. */
public interface OfferRepository {

    void add(OfferRound round);

    void add(Offer offer);

    void add(OfferEvent event);

    /** Takes away an offer that was never sent, and what happened to it. */
    void remove(Offer queued);

    Optional<OfferRound> round(UUID programmeId);

    /**
     * The round, held until the transaction ends: whoever may fill or free one of its places waits here, so that no place
     * is given twice.
     */
    Optional<OfferRound> roundForChange(UUID programmeId);

    List<OfferRound> rounds();

    Optional<Offer> find(UUID id);

    /** Id of the one whose link is made of this; reads nothing else of it, so that it can be held first. */
    Optional<UUID> idOfLink(UUID linkId);

    /** The offer whose contact person has a link made of this, see {@link ContactPerson#linkTo}. */
    Optional<UUID> idOfContactLink(UUID linkId);

    /** All of a programme, in no order. */
    List<Offer> ofProgramme(UUID programmeId);

    /** All to a municipality, in no order. */
    List<Offer> ofMunicipality(String municipalityCode);

    /** All of some programmes, in no order. */
    List<Offer> ofProgrammes(Collection<UUID> programmeIds);

    /** Where the municipality was written to last, in whatever programme; for the coordinator to confirm. */
    Optional<String> lastAddress(String municipalityCode);

    /** Ids of the offers that wait and whose deadline is before or on this day. */
    List<UUID> waitingUntil(LocalDate day);

    /** What happened to an offer, first to last. */
    List<OfferEvent> events(UUID offerId);

    /** Those that were answered, and closed if they are, before a moment and still name who did so. */
    List<Offer> unforgotten(Instant before);

    /** Leaves out of what happened to an offer who answered by its link, and whom they named. */
    void forgetPeople(UUID offerId);

    /** Raises the version of a round of which only a day changed. */
    void changed(OfferRound round);

    /** Writes what changed, so that versions are known and unique keys have been tested. */
    void flush();
}
