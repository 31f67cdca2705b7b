package dk.forloeb.programme.application;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.domain.LegalProvision;
import dk.forloeb.programme.domain.LegalProvisions;
import dk.forloeb.shared.ClockProducer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds legal provisions. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_PROGRAMMES)
public class ProvisionService {

    @Inject
    LegalProvisions provisions;

    @Inject
    Clock clock;

    /**
     * Provisions by law and section.
     *
     * @param inForceOn only those in force on this day; null for all
     */
    public List<ProvisionRow> list(@Nullable LocalDate inForceOn) {
        return rows(provision -> inForceOn == null || provision.isInForceOn(inForceOn));
    }

    List<ProvisionRow> rows(Predicate<LegalProvision> wanted) {
        Map<UUID, LegalProvision> all = new LinkedHashMap<>();
        provisions.all().forEach(provision -> all.put(provision.id(), provision));
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
        return all.values().stream()
                .filter(wanted)
                .map(provision -> row(provision, all, today))
                .toList();
    }

    private static ProvisionRow row(LegalProvision provision, Map<UUID, LegalProvision> all, LocalDate today) {
        ProvisionRow.Successor successor = provision
                .successorId()
                .map(all::get)
                .map(next -> new ProvisionRow.Successor(
                        next.id(), next.label(), next.validFrom().orElse(null)))
                .orElse(null);
        return new ProvisionRow(
                provision.id(),
                provision.law(),
                provision.section(),
                provision.label(),
                provision.topicDa(),
                provision.topicEn(),
                provision.validFrom().orElse(null),
                provision.validTo().orElse(null),
                successor,
                provision.isInForceOn(today));
    }
}
