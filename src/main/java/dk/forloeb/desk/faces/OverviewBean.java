package dk.forloeb.desk.faces;

import dk.forloeb.desk.application.DeskOverview;
import dk.forloeb.desk.application.DeskService;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.teaching.application.TeachingDayRow;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first page after log-in. */
@Named
@RequestScoped
public class OverviewBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeskService desk;

    @Inject
    private MunicipalityService municipalities;

    @Inject
    private CurrentUser currentUser;

    private transient DeskOverview overview = new DeskOverview(List.of(), List.of(), List.of(), List.of(), Map.of());

    @PostConstruct
    void load() {
        overview = desk.overview();
    }

    public DeskOverview getOverview() {
        return overview;
    }

    /** The title of a programme; null for what belongs to none. */
    public @Nullable String title(@Nullable UUID programmeId) {
        return programmeId == null ? null : overview.titles().get(programmeId);
    }

    /** The name of the only municipality that the person sees; null where there is no such limit. */
    public @Nullable String getMunicipality() {
        return currentUser
                .municipality()
                .map(code -> municipalities.names().get(code))
                .orElse(null);
    }

    public String getPerson() {
        return currentUser.displayName();
    }

    public boolean isAnyDayMadeUp() {
        return overview.coming().stream().anyMatch(TeachingDayRow::madeUp);
    }
}
