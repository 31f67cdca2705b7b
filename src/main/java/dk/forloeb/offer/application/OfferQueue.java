package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.selection.application.ConfirmedSelection;
import dk.forloeb.selection.application.RankedMunicipality;
import dk.forloeb.selection.application.SelectionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The municipalities of a confirmed selection, in the order in which they are to be offered a place. */
@ApplicationScoped
class OfferQueue {

    @Inject
    SelectionService selections;

    @Inject
    OfferRepository offers;

    @Inject
    OfferPost post;

    /** How many of the selection have no offer yet. */
    int missing(UUID programmeId, Collection<Offer> present) {
        return absent(programmeId, present).size();
    }

    /** Queues all of the selection that have no offer yet, the reserve behind the chosen; returns how many. */
    int fill(UUID programmeId, boolean madeUp) {
        Set<String> chosen = selections.confirmed(programmeId).stream()
                .flatMap(selection -> selection.chosen().stream())
                .map(RankedMunicipality::code)
                .collect(Collectors.toSet());
        List<RankedMunicipality> absent = absent(programmeId, offers.ofProgramme(programmeId));
        for (RankedMunicipality municipality : absent) {
            Offer offer = new Offer(programmeId, municipality.code(), rank(municipality), municipality.note(), madeUp);
            if (chosen.contains(municipality.code())) {
                offer.choose();
            }
            offers.lastAddress(municipality.code()).ifPresent(offer::addressTo);
            offers.add(offer);
            post.record(offer, OfferEventKind.QUEUED, null);
        }
        return absent.size();
    }

    /** One that was chosen in spite of an exclusion has no rank. */
    private static @Nullable Integer rank(RankedMunicipality municipality) {
        return municipality.rank() > 0 ? municipality.rank() : null;
    }

    private List<RankedMunicipality> absent(UUID programmeId, Collection<Offer> present) {
        Set<String> known = present.stream().map(Offer::municipalityCode).collect(Collectors.toSet());
        return selections.confirmed(programmeId).stream()
                .flatMap(OfferQueue::inTurn)
                .filter(municipality -> !known.contains(municipality.code()))
                .toList();
    }

    private static Stream<RankedMunicipality> inTurn(ConfirmedSelection selection) {
        return Stream.concat(selection.chosen().stream(), selection.reserve().stream());
    }
}
