package dk.forloeb.publication.application;

import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.publication.domain.PublicationDates;
import dk.forloeb.publication.domain.PublicationRepository;
import dk.forloeb.publication.domain.PublicationRevision;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All published figures by year. A publication belongs to the Danish calendar year of its first revision, so that a
 * correction moves nothing from one year's list into another's.
 */
@ApplicationScoped
@Transactional
@OpenToAll(because = "what is published is for everybody")
public class PublicationCatalogue {

    @Inject
    PublicationRepository publications;

    /** The years in which anything was published, the latest first. */
    public List<Integer> years() {
        return publications.all().stream()
                .map(PublicationCatalogue::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /**
     * Publications, the latest first by their first revision.
     *
     * @param year of the first revision; null for all
     */
    public Page<PublicationRow> search(@Nullable Integer year, int offset, int limit) {
        List<PublicationDates> found = publications.all().stream()
                .filter(dates -> year == null || year == year(dates))
                .toList();
        return new Page<>(
                found.stream().skip(offset).limit(limit).map(this::row).toList(), found.size());
    }

    private PublicationRow row(PublicationDates dates) {
        PublicationRevision newest = publications.revision(dates.id(), dates.latestRevision());
        return PublicationRow.of(dates, newest.publishedAt(), FrozenResults.read(newest.document()));
    }

    private static int year(PublicationDates dates) {
        return dates.first().atZone(ClockProducer.ZONE).getYear();
    }
}
