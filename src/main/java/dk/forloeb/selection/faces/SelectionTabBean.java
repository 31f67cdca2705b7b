package dk.forloeb.selection.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.selection.application.SelectionDetail;
import dk.forloeb.selection.application.SelectionRow;
import dk.forloeb.selection.application.SelectionService;
import dk.forloeb.selection.domain.SelectionState;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The tab "selection" of a programme, whose id is the parameter {@code id}: what is decided, and all selections. */
@Named
@RequestScoped
public class SelectionTabBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More selections than any programme has. */
    private static final int ALL = 200;

    @Inject
    private SelectionService selections;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    private transient List<SelectionRow> rows = List.of();
    private transient @Nullable SelectionDetail current;
    private boolean open;

    @PostConstruct
    void load() {
        UUID programmeId = ApiNames.pathId(Faces.getRequestParameter("id"), "programme-not-found");
        open = programmes.accepts(programmeId, ProgrammeChange.FACTS);
        rows = selections.search(programmeId, 0, ALL).items();
        current = rows.stream()
                .filter(row -> row.state() == SelectionState.CONFIRMED)
                .findFirst()
                .map(row -> selections.get(row.id()))
                .orElse(null);
    }

    public List<SelectionRow> getRows() {
        return rows;
    }

    /** The latest confirmed selection; null where nothing is decided. */
    public @Nullable SelectionDetail getCurrent() {
        return current;
    }

    public boolean isEditable() {
        return open && currentUser.may(Permission.EDIT_SELECTIONS);
    }
}
