package dk.forloeb.selection.faces;

import dk.forloeb.selection.application.CandidateRow;
import dk.forloeb.selection.application.SelectionDetail;
import dk.forloeb.selection.application.SelectionPackage;
import dk.forloeb.selection.application.SelectionRow;
import dk.forloeb.selection.application.SelectionService;
import dk.forloeb.selection.domain.SelectionState;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** A confirmed selection as it was frozen. */
@Named
@ViewScoped
public class SelectionRecordBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More selections than any programme has. */
    private static final int ALL = 200;

    @Inject
    private SelectionService selections;

    private @Nullable String id;
    private transient @Nullable SelectionDetail detail;

    /** A draft has a page of its own. */
    public void load() {
        if (getDetail().isDraft()) {
            Faces.redirect("selection/edit?id=%s", id);
        }
    }

    public SelectionDetail getDetail() {
        SelectionDetail current = detail;
        if (current == null) {
            current = selections.get(key());
            detail = current;
        }
        return current;
    }

    /** The municipalities that the address asks for. */
    public List<CandidateRow> getRows() {
        return RankedRows.of(getDetail().basis().candidates());
    }

    public boolean isFiltered() {
        return RankedRows.isFiltered();
    }

    /** Those that were added or dropped whatever their rank. */
    public List<CandidateRow> getByHand() {
        return getDetail().basis().candidates().stream()
                .filter(row -> row.choice() != null)
                .toList();
    }

    /** The confirmed selections of the programme, the latest first. */
    public List<SelectionRow> getHistory() {
        return selections.search(getDetail().programmeId(), 0, ALL).items().stream()
                .filter(row -> row.state() != SelectionState.DRAFT)
                .toList();
    }

    /** The selection that supersedes this one; null where this one is current. */
    public @Nullable SelectionRow getNewer() {
        return getDetail().state() == SelectionState.SUPERSEDED ? getHistory().get(0) : null;
    }

    /** Sends the package as a file. */
    public void download() throws IOException {
        SelectionPackage file = selections.packageOf(key());
        Faces.sendFile(file.content(), file.fileName(), true);
    }

    private UUID key() {
        return ApiNames.pathId(Objects.requireNonNullElse(id, ""), "selection-not-found");
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
