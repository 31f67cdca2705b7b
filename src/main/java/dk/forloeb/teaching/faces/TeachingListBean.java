package dk.forloeb.teaching.faces;

import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The days of all programmes: those to come, or with {@code show=past} those that have been, the latest first. */
@Named
@RequestScoped
public class TeachingListBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TeachingDayService days;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Clock clock;

    private boolean past;
    private transient PagedList<TeachingDayRow> list = PagedList.empty();
    private transient Map<UUID, String> titles = Map.of();

    @PostConstruct
    void load() {
        past = "past".equals(Query.parameter("show"));
        LocalDateTime now = LocalDateTime.now(clock.withZone(ClockProducer.ZONE));
        list = PagedList.read(
                Query.parameter("page"),
                (offset, limit) -> days.search(
                        new TeachingDayQuery(null, past ? null : now, past ? now : null, past, offset, limit)));
        titles = programmes.titles(
                list.items().stream().map(TeachingDayRow::programmeId).collect(Collectors.toSet()));
    }

    public PagedList<TeachingDayRow> getList() {
        return list;
    }

    public List<TeachingDayRow> getRows() {
        return list.items();
    }

    public String title(UUID programmeId) {
        return titles.getOrDefault(programmeId, "");
    }

    public boolean isAnyMadeUp() {
        return list.items().stream().anyMatch(TeachingDayRow::madeUp);
    }

    public boolean isPast() {
        return past;
    }

    public long getTotal() {
        return list.total();
    }
}
