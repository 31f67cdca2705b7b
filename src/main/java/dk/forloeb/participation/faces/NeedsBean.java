package dk.forloeb.participation.faces;

import dk.forloeb.participation.application.NeedsRow;
import dk.forloeb.participation.application.NeedsService;
import dk.forloeb.programme.application.ProgrammeService;
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

/** What the participants of a programme, whose id is the parameter {@code programme}, need on its days. */
@Named
@RequestScoped
public class NeedsBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedsService needs;

    @Inject
    private ProgrammeService programmes;

    private transient List<NeedsRow> rows = List.of();
    private @Nullable String programmeTitle;

    @PostConstruct
    void load() {
        UUID programme = ApiNames.pathId(String.valueOf(Faces.getRequestParameter("programme")), "programme-not-found");
        rows = needs.ofProgramme(programme);
        programmeTitle = programmes.get(programme).title();
    }

    public List<NeedsRow> getRows() {
        return rows;
    }

    public @Nullable String getProgrammeTitle() {
        return programmeTitle;
    }
}
