package dk.forloeb.municipality.faces;

import dk.forloeb.municipality.application.FiguresImportService;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealImport;
import dk.forloeb.municipality.domain.FigureDifference;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** An import or the draft of one: what is new, changed, unchanged and wrong. */
@Named
@RequestScoped
public class FiguresPreviewBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    FiguresImportService imports;

    @Inject
    MunicipalityService municipalities;

    private @Nullable String id;
    private @Nullable String show;
    private @Nullable String page;

    private transient @Nullable AppealImport made;
    private transient PagedList<FigureDifference> differences = PagedList.empty();
    private transient PagedList<Violation> faults = PagedList.empty();
    private transient Map<String, String> names = Map.of();
    private transient List<String> strangeSubjects = List.of();

    /** Called when the address is read. */
    public void load() {
        AppealImport found = getMade();
        names = municipalities.names();
        strangeSubjects = found.stored() ? List.of() : imports.strangeSubjects(found.id());
        if (found.tally().refused() > 0) {
            faults = PagedList.read(page, (offset, limit) -> imports.faults(found.id(), offset, limit));
        } else {
            differences =
                    PagedList.read(page, (offset, limit) -> imports.differences(found.id(), getKind(), offset, limit));
        }
    }

    public void confirm() throws IOException {
        AppealImport stored = imports.confirm(number());
        Messages.create(Texts.get(Faces.getLocale(), "figures.stored", stored.fileName()))
                .flash()
                .add();
        Faces.redirect("figures/import?id=%s", Integer.toString(stored.id()));
    }

    public void discard() throws IOException {
        imports.discard(number());
        Messages.create(Texts.get(Faces.getLocale(), "figures.discarded"))
                .flash()
                .add();
        Faces.redirect("figures/imports");
    }

    /** The kind of rows shown: what the address says, else changes where there are any. */
    public FigureDifference.Kind getKind() {
        FigureDifference.Kind usual =
                getMade().tally().changed() > 0 ? FigureDifference.Kind.CHANGED : FigureDifference.Kind.NEW;
        return show == null
                ? usual
                : ApiNames.parse(FigureDifference.Kind.class, show).orElse(usual);
    }

    /** As in the address. */
    public @Nullable String getKindKey() {
        return ApiNames.of(getKind());
    }

    public String name(String code) {
        return names.getOrDefault(code, code);
    }

    /** {@code 2023} or {@code 2. kvartal 2023}, and what it stands beside where that is another period. */
    public String period(FigureDifference difference) {
        String period = FiguresImportBean.period(difference.figures());
        AppealFigures before = difference.before();
        return before == null || before.quarter() == difference.figures().quarter()
                ? period
                : Texts.get(Faces.getLocale(), "differences.beside", period, FiguresImportBean.period(before));
    }

    /** A count of the new figure, after the old one where that was another: {@code 12 → 14}. */
    public String count(FigureDifference difference, String which) {
        Function<AppealFigures, @Nullable Integer> count = switch (which) {
            case "upheld" -> AppealFigures::upheld;
            case "changed" -> AppealFigures::changed;
            case "remitted" -> AppealFigures::remitted;
            case "dismissed" -> AppealFigures::dismissed;
            default -> AppealFigures::total;
        };
        String after = shown(count.apply(difference.figures()));
        AppealFigures old = difference.before();
        String before = old == null ? after : shown(count.apply(old));
        return before.equals(after) ? after : before + " → " + after;
    }

    private static String shown(@Nullable Integer count) {
        return count == null ? "." : count.toString();
    }

    public String message(Violation fault) {
        return Texts.error(Faces.getLocale(), fault);
    }

    /** A form that comes back asks for it before the view has handed on what the address says. */
    private int number() {
        String asked = id == null ? Query.parameter("id") : id;
        if (asked == null || !asked.matches("\\d{1,9}")) {
            throw DomainException.notFound("import-not-found");
        }
        return Integer.parseInt(asked);
    }

    public AppealImport getMade() {
        AppealImport found = made;
        if (found == null) {
            found = imports.get(number());
            made = found;
        }
        return found;
    }

    /** Of a draft: subjects that no import and no field has spoken of before. */
    public List<String> getStrangeSubjects() {
        return strangeSubjects;
    }

    public PagedList<FigureDifference> getDifferences() {
        return differences;
    }

    public PagedList<Violation> getFaults() {
        return faults;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getShow() {
        return show;
    }

    public void setShow(@Nullable String show) {
        this.show = show;
    }

    public @Nullable String getPage() {
        return page;
    }

    public void setPage(@Nullable String page) {
        this.page = page;
    }
}
