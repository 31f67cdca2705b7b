package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.FiguresSource;
import dk.forloeb.municipality.application.MunicipalityRow;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.application.PublishedPercentage;
import dk.forloeb.municipality.domain.AppealCounts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One municipality's reversal figures over the years, beside those of the country. */
@Named
@RequestScoped
public class FiguresSeriesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FiguresService figures;

    @Inject
    MunicipalityService municipalities;

    private @Nullable String code;
    private @Nullable String field;

    private transient @Nullable MunicipalityRow municipality;
    private transient @Nullable CaseField chosen;
    private transient List<SeriesYear> years = List.of();
    private transient boolean madeUp;

    /**
     * A year of the table.
     *
     * @param country of all municipalities together
     */
    public record SeriesYear(FiguresRow own, FiguresRow country) {}

    /** Called when the address is read. */
    public void load() {
        municipality = municipalities.get(code == null ? "" : code);
        CaseField found = FiguresChoice.field(figures, field);
        chosen = found;
        Map<Integer, AppealCounts> own = figures.yearsOf(municipality.code(), found.subjects());
        years = figures.nationalByYear(found.subjects()).entrySet().stream()
                .map(year -> new SeriesYear(
                        row(year.getKey(), own.getOrDefault(year.getKey(), AppealCounts.NONE)),
                        row(year.getKey(), year.getValue())))
                .toList();
        madeUp = figures.sources(found.subjects(), List.of()).stream().anyMatch(FiguresSource::madeUp);
    }

    private static FiguresRow row(int year, AppealCounts counts) {
        return new FiguresRow(Integer.toString(year), Integer.toString(year), counts, null);
    }

    public SeriesChart getChart() {
        return new SeriesChart(years.stream().map(SeriesYear::own).toList());
    }

    public SeriesChart getCountryChart() {
        return new SeriesChart(years.stream().map(SeriesYear::country).toList());
    }

    /** What was really published about the municipality, whatever the field. */
    public List<PublishedPercentage> getPublished() {
        return figures.published(null).stream()
                .filter(one -> one.municipality().equals(code))
                .toList();
    }

    public @Nullable MunicipalityRow getMunicipality() {
        return municipality;
    }

    public @Nullable CaseField getChosen() {
        return chosen;
    }

    public List<CaseField> getFields() {
        return figures.fields();
    }

    public List<SeriesYear> getYears() {
        return years;
    }

    public boolean isMadeUp() {
        return madeUp;
    }

    public boolean isFiltered() {
        return field != null;
    }

    public @Nullable String getCode() {
        return code;
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getField() {
        return field;
    }

    public void setField(@Nullable String field) {
        this.field = field;
    }
}
