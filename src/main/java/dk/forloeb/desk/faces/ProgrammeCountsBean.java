package dk.forloeb.desk.faces;

import dk.forloeb.desk.application.DeskService;
import dk.forloeb.desk.application.ProgrammeCounts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.omnifaces.util.Faces;

/** What the tabs of a programme hold; its id is the parameter {@code id}. */
@Named
@RequestScoped
public class ProgrammeCountsBean {

    @Inject
    DeskService desk;

    private ProgrammeCounts counts = new ProgrammeCounts(0, 0, 0, 0);

    @PostConstruct
    void load() {
        counts = desk.counts(ApiNames.pathId(Faces.getRequestParameter("id"), "programme-not-found"));
    }

    public ProgrammeCounts getCounts() {
        return counts;
    }
}
