package dk.forloeb.selection.faces;

import dk.forloeb.municipality.application.CaseField;
import dk.forloeb.municipality.application.FiguresService;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.selection.application.CandidateRow;
import dk.forloeb.selection.application.ChoiceCommand;
import dk.forloeb.selection.application.SelectionDetail;
import dk.forloeb.selection.application.SelectionDraft;
import dk.forloeb.selection.application.SelectionService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;

/** A selection in the making: new ({@code ?programme=}) or a draft ({@code ?id=}). */
@Named
@ViewScoped
public class SelectionBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** How many of the latest years can be ticked. */
    private static final int YEARS = 12;

    @Inject
    private SelectionService selections;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private MunicipalityService municipalities;

    @Inject
    private FiguresService figures;

    private @Nullable String id;
    private @Nullable String programme;
    private @Nullable String programmeTitle;
    private long version;
    private boolean ranked = true;
    private SelectionForm form = new SelectionForm();
    private @Nullable String municipality;
    private @Nullable String note;
    private transient @Nullable SelectionDetail detail;

    /** Fills the form; the address decides with what. A confirmed selection has a page of its own. */
    public void load() throws IOException {
        if (id == null) {
            ProgrammeDetail about = programmes.get(programmeId());
            programmeTitle = about.title();
            form = SelectionForm.of(provisions(about), selections.defaultYears());
            return;
        }
        SelectionDraft draft = selections.draft(key());
        version = draft.version();
        programme = draft.programmeId().toString();
        programmeTitle = programmes.get(draft.programmeId()).title();
        form = SelectionForm.of(draft.settings());
        try {
            if (!show(selections.get(key())).isDraft()) {
                Faces.redirect("selection/record?id=%s", id);
            }
            note = decided(municipality);
        } catch (DomainException refusal) {
            showUnranked(refusal);
        }
    }

    /** A draft whose field is not known any more has no ranking, and can be mended or deleted all the same. */
    private void showUnranked(DomainException refusal) {
        if (refusal.kind() != DomainException.Kind.INVALID) {
            throw refusal;
        }
        ranked = false;
        refusal.violations()
                .forEach(fault ->
                        Messages.addError("form:" + fault.field(), "{0}", Texts.error(Faces.getLocale(), fault)));
    }

    private static String provisions(ProgrammeDetail about) {
        return about.provisions().stream()
                .map(provision -> provision.section())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** Saves what stands in the form and ranks by it. */
    public void rank() throws IOException {
        if (id == null) {
            SelectionDetail made = selections.create(form.command(programmeId()), List.of());
            Messages.addFlashGlobalInfo("{0}", text("settings.created"));
            Faces.redirect("selection/edit?id=%s", made.id().toString());
            return;
        }
        show(selections.change(key(), version, form.command(programmeId()), List.of()));
        Messages.addGlobalInfo("{0}", text("settings.saved"));
    }

    public void add() throws IOException {
        choose(true, "choice.saved.added");
    }

    public void drop() throws IOException {
        choose(false, "choice.saved.dropped");
    }

    /** Leaves the municipality to its rank again. */
    public void leave() throws IOException {
        choose(null, "choice.saved.left");
    }

    private void choose(@Nullable Boolean chosen, String message) throws IOException {
        String code = Objects.requireNonNullElse(municipality, "");
        selections.choose(key(), version, new ChoiceCommand(code, chosen, note));
        Messages.addFlashGlobalInfo("{0}", text(message, municipalities.names().getOrDefault(code, code)));
        Faces.redirect("selection/edit?id=%s", id);
    }

    public void confirm() throws IOException {
        try {
            selections.confirm(key(), version, Objects.requireNonNullElse(Faces.getRequestParameter("ranking"), ""));
        } catch (DomainException refusal) {
            if (refusal.code().equals(SelectionService.RANKING_CHANGED)) {
                // So that the page shows the new ranking beside the refusal.
                detail = null;
            }
            throw refusal;
        }
        Messages.addFlashGlobalInfo("{0}", text("confirm.done"));
        Faces.redirect("selection/record?id=%s", id);
    }

    public void delete() throws IOException {
        selections.delete(key(), version);
        Messages.addFlashGlobalInfo("{0}", text("delete.done"));
        Faces.redirect("programme/detail?id=%s&tab=selection", programme);
    }

    private SelectionDetail show(SelectionDetail current) {
        detail = current;
        ranked = true;
        version = current.version();
        return current;
    }

    /** The draft as it is ranked now; null for a new one and where its field is not known any more. */
    public @Nullable SelectionDetail getDetail() {
        if (detail == null && id != null && ranked) {
            detail = selections.get(key());
        }
        return detail;
    }

    /** The municipalities that the address asks for. */
    public List<CandidateRow> getRows() {
        SelectionDetail current = getDetail();
        return current == null ? List.of() : RankedRows.of(current.basis().candidates());
    }

    public boolean isFiltered() {
        return RankedRows.isFiltered();
    }

    /** The years that can be ticked, the latest first. */
    public List<Integer> getYears() {
        TreeSet<Integer> years = new TreeSet<>(figures.years());
        years.addAll(selections.defaultYears());
        while (years.size() > YEARS) {
            years.pollFirst();
        }
        years.addAll(form.getYears());
        return List.copyOf(years.descendingSet());
    }

    /** Names of known fields, to be picked from while one types. */
    public List<String> getFields() {
        boolean danish = Texts.choose(List.of(Faces.getLocale())).equals(Texts.DANISH);
        return figures.fields().stream()
                .map(danish ? CaseField::nameDa : CaseField::nameEn)
                .toList();
    }

    public List<SelectItem> getMunicipalities() {
        return municipalities.names().entrySet().stream()
                .map(each -> new SelectItem(each.getKey(), each.getValue()))
                .toList();
    }

    /** The note that stands at a municipality that was decided by hand; null where none does. */
    private @Nullable String decided(@Nullable String code) {
        SelectionDetail current = getDetail();
        return current == null
                ? null
                : current.basis().candidates().stream()
                        .filter(row -> row.code().equals(code))
                        .map(CandidateRow::choice)
                        .filter(Objects::nonNull)
                        .map(CandidateRow.ByHand::note)
                        .findFirst()
                        .orElse(null);
    }

    /** Whether anything was decided by hand. */
    public boolean isByHand() {
        SelectionDetail current = getDetail();
        return current != null && current.basis().candidates().stream().anyMatch(row -> row.choice() != null);
    }

    private static String text(String key, Object... args) {
        return Texts.get(Faces.getLocale(), key, args);
    }

    private UUID key() {
        return ApiNames.pathId(Objects.requireNonNullElse(id, ""), "selection-not-found");
    }

    private UUID programmeId() {
        return ApiNames.pathId(Objects.requireNonNullElse(programme, ""), "programme-not-found");
    }

    public SelectionForm getForm() {
        return form;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public @Nullable String getProgramme() {
        return programme;
    }

    public void setProgramme(@Nullable String programme) {
        this.programme = programme;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }

    public @Nullable String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note;
    }
}
