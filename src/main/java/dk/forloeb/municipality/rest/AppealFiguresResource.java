package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.FiguresSource;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.domain.AppealCounts;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.PageParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Reversal figures as they stand after all imports. */
@Path("appeal-figures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "appeal-figures")
@RequestScoped
public class AppealFiguresResource {

    private static final String COUNTRY = "0000";
    private static final String COUNTRY_NAME = "Hele landet";

    @Inject
    FiguresService figures;

    @Inject
    MunicipalityService municipalities;

    /**
     * Which figures are asked for.
     *
     * @param field as asked for, null for all subjects
     * @param subjects none for all
     * @param years none for all
     */
    record Choice(@Nullable String field, List<String> subjects, List<Integer> years) {}

    @GET
    @Operation(
            summary = "Outcomes and reversal rate of each municipality that has figures; speaks of appealed cases only")
    public ItemList<AppealFiguresJson> list(
            @BeanParam PageParameters page,
            @Parameter(description = "Four digits, or 0000 for the whole country") @QueryParam("municipality") @Nullable
                    String municipality,
            @Parameter(description = "A field's key or name, a case subject, or provisions such as § 114")
                    @QueryParam("field")
                    @Nullable
                    String field,
            @Parameter(description = "One year or several by commas; all if absent") @QueryParam("year") @Nullable
                    String years) {
        Choice choice = new Choice(
                field,
                field == null || field.isBlank()
                        ? List.of()
                        : figures.field(field).subjects(),
                years(years));
        boolean madeUp =
                figures.sources(choice.subjects(), choice.years()).stream().anyMatch(FiguresSource::madeUp);
        List<AppealFiguresJson> all =
                COUNTRY.equals(municipality) ? country(choice, madeUp) : ofMunicipalities(municipality, choice, madeUp);
        List<AppealFiguresJson> shown =
                all.stream().skip(page.offset()).limit(page.limit()).toList();
        return page.envelope(new Page<>(shown, all.size()), item -> item);
    }

    private List<AppealFiguresJson> country(Choice choice, boolean madeUp) {
        AppealCounts counts = figures.national(choice.subjects(), choice.years());
        return List.of(AppealFiguresJson.of(COUNTRY, COUNTRY_NAME, choice, counts, madeUp));
    }

    private List<AppealFiguresJson> ofMunicipalities(@Nullable String wanted, Choice choice, boolean madeUp) {
        if (wanted != null && !wanted.isEmpty()) {
            municipalities.get(wanted);
        }
        Map<String, String> names = municipalities.names();
        return figures.byMunicipality(choice.subjects(), choice.years()).entrySet().stream()
                .filter(entry ->
                        wanted == null || wanted.isEmpty() || entry.getKey().equals(wanted))
                .map(entry -> AppealFiguresJson.of(
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        choice,
                        entry.getValue(),
                        madeUp))
                .toList();
    }

    private static List<Integer> years(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return List.of();
        }
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .map(year -> {
                    if (!year.matches("\\d{4}")) {
                        throw DomainException.invalid("year", "not-a-year", year);
                    }
                    return Integer.valueOf(year);
                })
                .distinct()
                .sorted()
                .toList();
    }
}
