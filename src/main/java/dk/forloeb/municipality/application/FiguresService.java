package dk.forloeb.municipality.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.municipality.domain.AppealFields;
import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import dk.forloeb.municipality.domain.FiguresFilter;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The reversal figures that stand: of each municipality, subject and period those of the newest import. A municipal contact
 * sees the own municipality's and those of the country. In all methods an empty list of subjects or years means all.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_FIGURES)
public class FiguresService {

    /** How many years figures are usually taken from. */
    public static final int USUAL_YEARS = 3;

    @Inject
    AppealFiguresStore store;

    @Inject
    AppealFields fields;

    @Inject
    CurrentUser currentUser;

    @Inject
    Clock clock;

    /** The counts of each municipality that has figures, by its code. */
    public Map<String, AppealCounts> byMunicipality(Collection<String> subjects, Collection<Integer> years) {
        String own = currentUser.municipality().orElse(null);
        return new TreeMap<>(store.sums(new FiguresFilter(subjects, years, own), AppealFigures::municipality));
    }

    /** The counts of each municipality that has figures, by its code and then by year. */
    public Map<String, Map<Integer, AppealCounts>> byMunicipalityAndYear(Collection<String> subjects) {
        String own = currentUser.municipality().orElse(null);
        Map<String, Map<Integer, AppealCounts>> byBoth = new TreeMap<>();
        store.sums(new FiguresFilter(subjects, List.of(), own), PlaceAndYear::of)
                .forEach((key, counts) -> byBoth.computeIfAbsent(key.municipality(), code -> new TreeMap<>())
                        .put(key.year(), counts));
        return byBoth;
    }

    private record PlaceAndYear(String municipality, int year) {

        static PlaceAndYear of(AppealFigures figures) {
            return new PlaceAndYear(figures.municipality(), figures.year());
        }
    }

    /** The counts of all municipalities together: the national figures. */
    public AppealCounts national(Collection<String> subjects, Collection<Integer> years) {
        return store.sums(FiguresFilter.of(subjects, years), figures -> true).getOrDefault(true, AppealCounts.NONE);
    }

    /** The national counts of each year. */
    public Map<Integer, AppealCounts> nationalByYear(Collection<String> subjects) {
        return new TreeMap<>(store.sums(FiguresFilter.of(subjects, List.of()), AppealFigures::year));
    }

    /**
     * The counts of a municipality in each year that has figures.
     *
     * @throws DomainException FORBIDDEN for a contact of another one
     */
    public Map<Integer, AppealCounts> yearsOf(String municipality, Collection<String> subjects) {
        currentUser.requireMunicipality(municipality);
        return new TreeMap<>(store.sums(new FiguresFilter(subjects, List.of(), municipality), AppealFigures::year));
    }

    /**
     * The years that figures are usually taken from, ascending: the latest three that are over and have any, or that have any
     * where none is over. A year that is under way has some quarters of some municipalities.
     */
    public List<Integer> usualYears() {
        int current = LocalDate.now(clock.withZone(ClockProducer.ZONE)).getYear();
        List<Integer> known = years();
        List<Integer> over =
                known.stream().filter(year -> year < current).sorted().toList();
        List<Integer> usual = over.isEmpty() ? known : over;
        return usual.subList(Math.max(0, usual.size() - USUAL_YEARS), usual.size());
    }

    /** All fields: the areas of the maps, those of programmes, and the authority's own. */
    public List<CaseField> fields() {
        return fields.all().stream().map(CaseField::of).toList();
    }

    /**
     * The subjects that a text means: a field's key or name in either language, a case subject, provisions such as {@code
     * § 114}, {@code serviceloven § 95} or {@code §§ 95, 96}, or a list by commas of these.
     *
     * @throws DomainException INVALID at {@code field}: {@code field-unknown}
     */
    public CaseField field(String text) {
        return fieldsMeant(List.of(text)).get(0);
    }

    /** {@link #field} of each of several texts. */
    public List<CaseField> fieldsMeant(List<String> texts) {
        List<CaseField> known = fields();
        FieldResolver resolver = new FieldResolver(known, subjects(known));
        return texts.stream().map(resolver::resolve).toList();
    }

    /** All case subjects that have figures or belong to a field. */
    public Collection<String> subjects() {
        return subjects(fields());
    }

    private Collection<String> subjects(List<CaseField> known) {
        Collection<String> all = new TreeSet<>(store.subjects());
        known.forEach(field -> all.addAll(field.subjects()));
        return all;
    }

    /** Years that have figures, ascending. */
    public List<Integer> years() {
        return store.years();
    }

    /** The imports that these figures come from, oldest first. */
    public List<FiguresSource> sources(Collection<String> subjects, Collection<Integer> years) {
        return store.sources(FiguresFilter.of(subjects, years)).stream()
                .map(FiguresSource::of)
                .toList();
    }

    /**
     * Percentages that were really published, each with its source; of the whole country, and of those municipalities that
     * may be seen.
     *
     * @param area key of an area, or null for all
     */
    public List<PublishedPercentage> published(@Nullable String area) {
        return PublishedPercentage.all().stream()
                .filter(one -> area == null || one.area().equals(area))
                .filter(one -> one.municipality().equals("0000")
                        || currentUser
                                .municipality()
                                .map(one.municipality()::equals)
                                .orElse(true))
                .toList();
    }
}
