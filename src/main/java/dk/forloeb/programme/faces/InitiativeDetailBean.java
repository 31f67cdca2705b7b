package dk.forloeb.programme.faces;

import dk.forloeb.programme.application.InitiativeDetail;
import dk.forloeb.programme.application.InitiativeService;
import dk.forloeb.programme.application.ProgrammeRow;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An initiative with its programmes. */
@Named
@RequestScoped
public class InitiativeDetailBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More than any initiative has. */
    private static final int ALL = 200;

    @Inject
    InitiativeService initiatives;

    @Inject
    ProgrammeService programmeService;

    private @Nullable String id;
    private transient @Nullable InitiativeDetail initiative;
    private List<ProgrammeRow> programmes = List.of();

    /** Called when the address is read. */
    public void load() {
        UUID key = ApiNames.pathId(Objects.requireNonNullElse(id, ""), "initiative-not-found");
        initiative = initiatives.get(key);
        programmes = programmeService
                .search(ProgrammeQuery.ofInitiative(key), 0, ALL)
                .items();
    }

    public @Nullable InitiativeDetail getInitiative() {
        return initiative;
    }

    public List<ProgrammeRow> getProgrammes() {
        return programmes;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
