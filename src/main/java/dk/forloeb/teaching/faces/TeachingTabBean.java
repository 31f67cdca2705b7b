package dk.forloeb.teaching.faces;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.teaching.application.TeachingDayQuery;
import dk.forloeb.teaching.application.TeachingDayRow;
import dk.forloeb.teaching.application.TeachingDayService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/** The tab "teaching" of a programme, whose id is the parameter {@code id}: what is to come, and what has been. */
@Named
@RequestScoped
public class TeachingTabBean implements Serializable {

    private static final long serialVersionUID = 1L;

    /** More days than any programme has. */
    private static final int ALL = 500;

    @Inject
    private TeachingDayService days;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    private transient List<TeachingDayRow> coming = List.of();
    private transient List<TeachingDayRow> past = List.of();
    private boolean open;

    @PostConstruct
    void load() {
        UUID programmeId = ApiNames.pathId(Faces.getRequestParameter("id"), "programme-not-found");
        open = programmes.accepts(programmeId, ProgrammeChange.TEACHING);
        LocalDateTime now = LocalDateTime.now(clock.withZone(ClockProducer.ZONE));
        List<TeachingDayRow> all = days.search(new TeachingDayQuery(programmeId, null, null, false, 0, ALL))
                .items();
        coming = all.stream().filter(day -> day.end().isAfter(now)).toList();
        past = all.stream().filter(day -> !day.end().isAfter(now)).toList();
    }

    public List<TeachingDayRow> getComing() {
        return coming;
    }

    public List<TeachingDayRow> getPast() {
        return past;
    }

    /** Whether there is any day, coming or past. */
    public boolean isPlanned() {
        return !coming.isEmpty() || !past.isEmpty();
    }

    public boolean isAnyMadeUp() {
        return Stream.concat(coming.stream(), past.stream()).anyMatch(TeachingDayRow::madeUp);
    }

    public boolean isEditable() {
        return open && currentUser.may(Permission.EDIT_TEACHING_DAYS);
    }
}
