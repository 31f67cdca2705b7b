package dk.forloeb.publication.faces;

import dk.forloeb.platform.Configuration;
import dk.forloeb.publication.application.PublicationCatalogue;
import dk.forloeb.publication.application.PublicationRow;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.faces.PagedList;
import dk.forloeb.shared.faces.Query;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All published figures of a year at {@code /p/?year=…}; without a year, of the latest that has any. */
@Named
@RequestScoped
public class PublicationListBean implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String YEAR = "[1-9][0-9]{3}";

    @Inject
    private transient PublicationCatalogue catalogue;

    @Inject
    private transient Clock clock;

    @Inject
    private transient Configuration configuration;

    private int year;
    private List<Integer> years = new ArrayList<>();
    private transient PagedList<PublicationRow> list = PagedList.empty();

    /** @throws DomainException NOT_FOUND {@code publication-not-found} for what is no year */
    static void requireYear(@Nullable String asked) {
        if (asked != null && !asked.isBlank() && !asked.strip().matches(YEAR)) {
            throw DomainException.notFound("publication-not-found");
        }
    }

    @PostConstruct
    void load() {
        years = new ArrayList<>(catalogue.years());
        String asked = Query.parameter("year");
        year = asked == null ? latest() : Integer.parseInt(asked);
        list = PagedList.read(Query.parameter("page"), (offset, limit) -> catalogue.search(year, offset, limit));
    }

    private int latest() {
        return years.isEmpty()
                ? LocalDate.now(clock.withZone(ClockProducer.ZONE)).getYear()
                : years.get(0);
    }

    /** Who publishes. */
    public String getAuthority() {
        return configuration.authority();
    }

    public int getYear() {
        return year;
    }

    /** The years in which anything was published, the latest first. */
    public List<Integer> getYears() {
        return years;
    }

    public PagedList<PublicationRow> getList() {
        return list;
    }

    public List<PublicationRow> getRows() {
        return list.items();
    }

    public long getTotal() {
        return list.total();
    }
}
