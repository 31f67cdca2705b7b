package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.Offer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Violations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Offers of one programme with the addresses that were typed for them. */
final class Addressing {

    private final Map<Offer, String> typed;

    private Addressing(Map<Offer, String> typed) {
        this.typed = typed;
    }

    /** @throws DomainException NOT_FOUND {@code offer-not-found} for one of another programme */
    static Addressing of(Map<UUID, String> addresses, Collection<Offer> all) {
        Map<Offer, String> found = new LinkedHashMap<>();
        addresses.forEach((id, address) -> found.put(
                all.stream()
                        .filter(offer -> offer.id().equals(id))
                        .findFirst()
                        .orElseThrow(() -> DomainException.notFound("offer-not-found")),
                address));
        return new Addressing(found);
    }

    /** Notes the addresses, and returns the offers; names all faults at once. */
    List<Offer> apply() {
        Violations faults = new Violations();
        List<Offer> addressed = new ArrayList<>();
        typed.forEach((offer, address) -> {
            faults.check(() -> EmailAddress.checked("address-" + offer.municipalityCode(), address));
            addressed.add(offer);
        });
        faults.refuseAny();
        typed.forEach(Offer::addressTo);
        return addressed;
    }
}
