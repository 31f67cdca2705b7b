package dk.forloeb.teaching.faces;

import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Page;
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
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The days of all programmes: those to come, or with {@code show=past} those that have been, the latest first. */
@Named
@RequestScoped
public class TeachingListBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE_SIZE = 25;

    @Inject
    private TeachingDayService days;

    @Inject
    private ProgrammeService programmes;

    @Inject
    private Clock clock;

    private boolean past;
    private int page = 1;
    private transient Page<TeachingDayRow> found = new Page<>(List.of(), 0);
    private transient Map<UUID, String> titles = Map.of();

    @PostConstruct
    void load() {
        past = "past".equals(Faces.getRequestParameter("show"));
        page = pageNumber(Faces.getRequestParameter("page"));
        found = search();
        if (page > getPages()) {
            page = getPages();
            found = search();
        }
        titles = programmes.titles(
                found.items().stream().map(TeachingDayRow::programmeId).collect(Collectors.toSet()));
    }

    private Page<TeachingDayRow> search() {
        LocalDateTime now = LocalDateTime.now(clock.withZone(ClockProducer.ZONE));
        return days.search(new TeachingDayQuery(
                null, past ? null : now, past ? now : null, past, (page - 1) * PAGE_SIZE, PAGE_SIZE));
    }

    private static int pageNumber(@Nullable String text) {
        return text != null && text.matches("[1-9]\\d{0,5}") ? Integer.parseInt(text) : 1;
    }

    public List<TeachingDayRow> getRows() {
        return found.items();
    }

    public String title(UUID programmeId) {
        return titles.getOrDefault(programmeId, "");
    }

    public boolean isAnyMadeUp() {
        return found.items().stream().anyMatch(TeachingDayRow::madeUp);
    }

    public boolean isPast() {
        return past;
    }

    public long getTotal() {
        return found.total();
    }

    public int getPage() {
        return page;
    }

    public int getPages() {
        return (int) Math.max(1, (found.total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    public int getFrom() {
        return (page - 1) * PAGE_SIZE + 1;
    }

    public int getTo() {
        return (page - 1) * PAGE_SIZE + found.items().size();
    }
}
