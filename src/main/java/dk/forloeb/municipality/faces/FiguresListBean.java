package dk.forloeb.municipality.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.FiguresSource;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.application.PublishedPercentage;
import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.faces.SortChoice;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reversal figures of all municipalities, as a picture and as a table; field, years and order stand in the address. */
@Named
@RequestScoped
public class FiguresListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the table can be ordered by. */
    public enum Sort {
        NAME,
        PERCENT,
        BASE
    }

    @Inject
    FiguresService figures;

    @Inject
    MunicipalityService municipalities;

    @Inject
    CurrentUser currentUser;

    private @Nullable String field;
    private @Nullable String from;
    private @Nullable String to;
    private @Nullable String sort;

    private transient @Nullable CaseField chosen;
    private transient List<Integer> years = List.of();
    private transient List<Integer> known = List.of();
    private transient List<CaseField> fields = List.of();
    private transient List<FiguresRow> rows = List.of();
    private transient List<FiguresSource> sources = List.of();
    private transient FiguresRow country = new FiguresRow("0000", "", AppealCounts.NONE, null);

    /** Called when the address is read. */
    public void load() {
        Query.sortedBy("name");
        FiguresChoice choice = FiguresChoice.of(figures, field, from, to);
        chosen = choice.field();
        fields = figures.fields();
        known = figures.years();
        years = choice.years();
        if (!years.isEmpty()) {
            List<String> subjects = choice.field().subjects();
            rows = rows(figures.byMunicipality(subjects, years));
            sources = figures.sources(subjects, years);
            country = new FiguresRow("0000", "", figures.national(subjects, years), null);
        }
    }

    /**
     * A municipality without figures has a row too: it is no gap in the country. A municipal contact gets the own
     * municipality's alone, since the figures of others are not shown to it.
     */
    private List<FiguresRow> rows(Map<String, AppealCounts> counts) {
        return municipalities.names().entrySet().stream()
                .filter(entry ->
                        currentUser.municipality().map(entry.getKey()::equals).orElse(true))
                .map(entry -> new FiguresRow(
                        entry.getKey(),
                        entry.getValue(),
                        counts.getOrDefault(entry.getKey(), AppealCounts.NONE),
                        Outline.all().get(entry.getKey())))
                .sorted(order())
                .toList();
    }

    /** Those without a rate come last either way, since they are neither high nor low. */
    private Comparator<FiguresRow> order() {
        SortChoice<Sort> choice = SortChoice.of(Sort.class, sort, new SortChoice<>(Sort.NAME, false));
        Comparator<FiguresRow> byName = Comparator.comparing(row -> DanishText.sortKey(row.name()));
        Comparator<FiguresRow> order = switch (choice.by()) {
            case NAME -> byName;
            case PERCENT -> Comparator.comparingDouble(row -> row.least() == null ? -1 : row.least());
            case BASE -> Comparator.comparingInt(row -> row.counts().merits());
        };
        Comparator<FiguresRow> turned = choice.descending() ? order.reversed() : order;
        return choice.by() == Sort.NAME
                ? turned
                : Comparator.comparing((FiguresRow row) -> row.least() == null)
                        .thenComparing(turned)
                        .thenComparing(byName);
    }

    public boolean isFiltered() {
        return field != null || from != null || to != null;
    }

    public boolean isMadeUp() {
        return sources.stream().anyMatch(FiguresSource::madeUp);
    }

    public List<PublishedPercentage> getPublished() {
        return figures.published(chosen == null ? null : chosen.key());
    }

    public @Nullable CaseField getChosen() {
        return chosen;
    }

    public List<CaseField> getFields() {
        return fields;
    }

    public List<Integer> getKnown() {
        return known;
    }

    public List<Integer> getYears() {
        return years;
    }

    public int getFirst() {
        return years.isEmpty() ? 0 : years.get(0);
    }

    public int getLast() {
        return years.isEmpty() ? 0 : years.get(years.size() - 1);
    }

    public List<FiguresRow> getRows() {
        return rows;
    }

    /** Whether all municipalities are shown, and not one alone. */
    public boolean isWhole() {
        return currentUser.municipality().isEmpty();
    }

    public FiguresRow getCountry() {
        return country;
    }

    public List<FiguresSource> getSources() {
        return sources;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getTo() {
        return to;
    }

    public void setTo(@Nullable String to) {
        this.to = to;
    }

    public @Nullable String getSort() {
        return sort;
    }

    public void setSort(@Nullable String sort) {
        this.sort = sort;
    }
}
