package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferEventKind;
import dk.forloeb.offer.domain.OfferRepository;
import dk.forloeb.offer.domain.OfferState;
import dk.forloeb.selection.application.ConfirmedSelection;
import dk.forloeb.selection.application.RankedMunicipality;
import dk.forloeb.selection.application.SelectionService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    /** How many municipalities the latest confirmed selection chose; 0 where there is none. */
    int chosen(UUID programmeId) {
        return selections
                .confirmed(programmeId)
                .map(selection -> selection.chosen().size())
                .orElse(0);
    }

    /** How many municipalities the latest confirmed selection would have join the queue, move in it or leave it. */
    int missing(UUID programmeId, Collection<Offer> present) {
        return selections
                .confirmed(programmeId)
                .map(selection -> differing(selection, present).size()
                        + leaving(selection, present).size())
                .orElse(0);
    }

    /**
     * Makes the queue that of the latest confirmed selection: those without an offer join it, the reserve behind the
     * chosen; those that wait move to their new place; those that an earlier one brought and it leaves out are queued no
     * longer. Who was added by hand stays, behind the chosen.
     *
     * @return how many joined, moved or left
     */
    int fill(UUID programmeId, boolean madeUp) {
        ConfirmedSelection selection = selections.confirmed(programmeId).orElse(null);
        if (selection == null) {
            return 0;
        }
        Map<String, Offer> present = byMunicipality(offers.ofProgramme(programmeId));
        List<RankedMunicipality> differing = differing(selection, present.values());
        for (RankedMunicipality municipality : differing) {
            boolean chosen = selection.chosen().contains(municipality);
            Offer waiting = present.get(municipality.code());
            if (waiting == null) {
                queue(programmeId, municipality, chosen, madeUp);
            } else {
                waiting.rankAs(rank(municipality), chosen);
            }
        }
        List<Offer> leaving = leaving(selection, present.values());
        leaving.forEach(this::leave);
        return differing.size() + leaving.size();
    }

    private void leave(Offer offer) {
        if (offer.byHand()) {
            offer.rankAs(null, false);
        } else {
            post.audit("offer.unqueued", offer);
            offers.remove(offer);
        }
    }

    private void queue(UUID programmeId, RankedMunicipality municipality, boolean chosen, boolean madeUp) {
        Offer offer = new Offer(programmeId, municipality.code(), rank(municipality), municipality.note(), madeUp);
        offer.rankAs(rank(municipality), chosen);
        offers.lastAddress(municipality.code()).ifPresent(offer::addressTo);
        offers.add(offer);
        post.record(offer, OfferEventKind.QUEUED, null);
    }

    private static List<Offer> leaving(ConfirmedSelection selection, Collection<Offer> present) {
        Set<String> selected = inTurn(selection).map(RankedMunicipality::code).collect(Collectors.toSet());
        return present.stream()
                .filter(offer -> offer.state() == OfferState.QUEUED && !selected.contains(offer.municipalityCode()))
                .filter(offer -> !offer.byHand() || offer.chosen())
                .toList();
    }

    /** One that was chosen in spite of an exclusion has no rank. */
    private static @Nullable Integer rank(RankedMunicipality municipality) {
        return municipality.rank() > 0 ? municipality.rank() : null;
    }

    private static List<RankedMunicipality> differing(ConfirmedSelection selection, Collection<Offer> present) {
        Map<String, Offer> known = byMunicipality(present);
        return inTurn(selection)
                .filter(municipality -> differs(
                        known.get(municipality.code()),
                        municipality,
                        selection.chosen().contains(municipality)))
                .toList();
    }

    private static boolean differs(@Nullable Offer offer, RankedMunicipality municipality, boolean chosen) {
        return offer == null || (offer.state() == OfferState.QUEUED && !offer.isRankedAs(rank(municipality), chosen));
    }

    private static Map<String, Offer> byMunicipality(Collection<Offer> all) {
        return all.stream().collect(Collectors.toMap(Offer::municipalityCode, Function.identity()));
    }

    private static Stream<RankedMunicipality> inTurn(ConfirmedSelection selection) {
        return Stream.concat(selection.chosen().stream(), selection.reserve().stream());
    }
}
