package dk.forloeb.municipality.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.domain.Municipalities;
import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.municipality.domain.Region;
import dk.forloeb.municipality.domain.RegionMembership;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds municipalities. There are 98, so that searching and sorting happen in memory. A municipal contact finds the own
 * one only.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_MUNICIPALITIES)
public class MunicipalityService {

    @Inject
    Municipalities municipalities;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** One page of the municipalities that {@code query} asks for. */
    public Page<MunicipalityRow> search(MunicipalityQuery query, int offset, int limit) {
        Map<String, Region> regions = regionsByCode();
        List<MunicipalityRow> found = municipalities.all().stream()
                .filter(municipality -> isVisible(municipality) && isWanted(municipality, query))
                .map(municipality -> row(municipality, regions))
                .sorted(order(query))
                .toList();
        return new Page<>(found.stream().skip(offset).limit(limit).toList(), found.size());
    }

    /**
     * The municipality with a code.
     *
     * @throws DomainException NOT_FOUND {@code municipality-not-found}; FORBIDDEN for a contact of another one
     */
    public MunicipalityRow get(String code) {
        Municipality municipality =
                municipalities.find(code).orElseThrow(() -> DomainException.notFound("municipality-not-found", code));
        currentUser.requireMunicipality(code);
        return row(municipality, regionsByCode());
    }

    /** Names of all municipalities by code, by Danish alphabet. */
    @OpenToAll(because = "names and codes of municipalities are public")
    public Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        municipalities.all().forEach(municipality -> names.put(municipality.code(), municipality.name()));
        return names;
    }

    /** The regions there are today, by code. */
    public List<RegionRow> regions() {
        LocalDate today = today();
        return municipalities.regions().stream()
                .filter(region -> !today.isBefore(region.validFrom())
                        && region.validTo().map(last -> !today.isAfter(last)).orElse(true))
                .map(region -> new RegionRow(region.code(), region.name()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }

    private boolean isVisible(Municipality municipality) {
        return currentUser.municipality().map(municipality.code()::equals).orElse(true);
    }

    private boolean isWanted(Municipality municipality, MunicipalityQuery query) {
        return (query.text() == null || query.text().isBlank() || municipality.matches(query.text()))
                && (query.sizeGroup() == null || query.sizeGroup() == municipality.sizeGroup())
                && (query.region() == null
                        || query.region().isEmpty()
                        || municipality
                                .regionOn(today())
                                .filter(query.region()::equals)
                                .isPresent());
    }

    /** The list comes by name, which stays the order among equals. */
    private static Comparator<MunicipalityRow> order(MunicipalityQuery query) {
        Comparator<MunicipalityRow> order = switch (query.sort()) {
            case NAME -> Comparator.comparing(row -> DanishText.sortKey(row.name()));
            case CODE -> Comparator.comparing(MunicipalityRow::code);
            case REGION -> Comparator.comparing(row -> row.region().code());
            case POPULATION -> Comparator.comparingInt(MunicipalityRow::population);
        };
        return query.descending() ? order.reversed() : order;
    }

    private MunicipalityRow row(Municipality municipality, Map<String, Region> regions) {
        List<RegionPeriod> periods = municipality.memberships().stream()
                .map(membership -> period(membership, regions))
                .toList();
        String today = municipality.regionOn(today()).orElseThrow();
        RegionPeriod region = periods.stream()
                .filter(period -> period.code().equals(today))
                .findFirst()
                .orElseThrow();
        return new MunicipalityRow(
                municipality.code(),
                municipality.name(),
                municipality.population(),
                municipality.populationYear(),
                municipality.sizeGroup(),
                region,
                periods);
    }

    private static RegionPeriod period(RegionMembership membership, Map<String, Region> regions) {
        Region region = Objects.requireNonNull(regions.get(membership.regionCode()));
        return new RegionPeriod(region.code(), region.name(), membership.validFrom(), membership.validTo());
    }

    private Map<String, Region> regionsByCode() {
        return municipalities.regions().stream().collect(Collectors.toMap(Region::code, Function.identity()));
    }
}
