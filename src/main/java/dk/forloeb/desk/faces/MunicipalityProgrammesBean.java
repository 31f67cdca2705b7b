package dk.forloeb.desk.faces;

import dk.forloeb.desk.application.DeskService;
import dk.forloeb.programme.application.ProgrammeRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.omnifaces.util.Faces;

/** The programmes of the municipality whose code is the parameter {@code code}. */
@Named
@RequestScoped
public class MunicipalityProgrammesBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskService desk;

    private transient List<ProgrammeRow> rows = List.of();

    @PostConstruct
    void load() {
        rows = desk.programmesOf(String.valueOf(Faces.getRequestParameter("code")));
    }

    public List<ProgrammeRow> getRows() {
        return rows;
    }
}
