package dk.forloeb.publication.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.publication.domain.Publication;
import dk.forloeb.publication.domain.PublicationDates;
import dk.forloeb.publication.domain.PublicationRepository;
import dk.forloeb.publication.domain.PublicationRevision;
import dk.forloeb.publication.domain.RevisionFacts;
import dk.forloeb.shared.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PublicationCatalogueTest {

    private final Stored stored = new Stored();
    private final PublicationCatalogue catalogue = new PublicationCatalogue();

    PublicationCatalogueTest() {
        catalogue.publications = stored;
    }

    @Test
    void goes_by_the_danish_year_of_the_first_revision() {
        stored.publish("foer-midnat", "2026-12-31T22:59:59Z");
        stored.publish("efter-midnat", "2026-12-31T23:00:00Z");
        stored.publish("rettet", "2026-05-01T10:00:00Z", "2027-05-01T10:00:00Z");
        assertThat(slugs(2026)).containsExactly("foer-midnat", "rettet");
        assertThat(slugs(2027)).containsExactly("efter-midnat");
        assertThat(slugs(2025)).isEmpty();
        assertThat(catalogue.years()).containsExactly(2027, 2026);
    }

    @Test
    void tells_of_the_newest_revision() {
        stored.publish("rettet", "2026-05-01T10:00:00Z", "2027-05-01T10:00:00Z");
        assertThat(catalogue.search(null, 0, 10).items()).singleElement().satisfies(row -> {
            assertThat(row.title()).isEqualTo("rettet 2");
            assertThat(row.revision()).isEqualTo(2);
            assertThat(row.firstPublishedAt()).isEqualTo("2026-05-01T10:00:00Z");
            assertThat(row.publishedAt()).isEqualTo("2027-05-01T10:00:00Z");
            assertThat(row.authority()).isNull();
        });
    }

    @Test
    void reads_only_the_page_that_is_asked_for() {
        for (int day = 1; day <= 9; day++) {
            stored.publish("dag-" + day, "2026-03-0" + day + "T10:00:00Z");
        }
        Page<PublicationRow> page = catalogue.search(2026, 3, 2);
        assertThat(page.total()).isEqualTo(9);
        assertThat(page.items()).extracting(PublicationRow::slug).containsExactly("dag-6", "dag-5");
        assertThat(stored.documentsRead).isEqualTo(2);
        assertThat(catalogue.search(2026, 20, 2).items()).isEmpty();
    }

    @Test
    void has_no_year_before_anything_is_published() {
        assertThat(catalogue.years()).isEmpty();
        assertThat(catalogue.search(null, 0, 10).total()).isZero();
    }

    private List<String> slugs(@Nullable Integer year) {
        return catalogue.search(year, 0, 10).items().stream()
                .map(PublicationRow::slug)
                .toList();
    }

    /** What is published, in memory. */
    private static final class Stored implements PublicationRepository {
        private final List<PublicationDates> all = new ArrayList<>();
        private final Map<UUID, List<PublicationRevision>> revisions = new HashMap<>();
        private int documentsRead;

        void publish(String slug, String... moments) {
            UUID id = UUID.randomUUID();
            List<PublicationRevision> made = new ArrayList<>();
            for (String moment : moments) {
                int number = made.size() + 1;
                made.add(new PublicationRevision(
                        id,
                        number,
                        new RevisionFacts(Instant.parse(moment), "x", null, null),
                        document(slug + " " + number).written()));
            }
            revisions.put(id, made);
            all.add(new PublicationDates(id, slug, Instant.parse(moments[0]), moments.length));
            all.sort(Comparator.comparing(PublicationDates::first).reversed());
        }

        private static FrozenResults document(String title) {
            SurveyResults results = new SurveyResults(UUID.randomUUID().toString(), 10, 8, null, List.of());
            return new FrozenResults(
                    title, null, null, 5, 10, List.of(new FrozenResults.View(Base.RESPONDENTS.name(), null, results)));
        }

        @Override
        public List<PublicationDates> all() {
            return all;
        }

        @Override
        public PublicationRevision revision(UUID publicationId, int number) {
            documentsRead++;
            return revisions.get(publicationId).get(number - 1);
        }

        @Override
        public List<PublicationRevision> revisions(Publication publication) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Publication> ofSurvey(UUID surveyId) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Publication> ofSurveys(Collection<UUID> surveyIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Publication> bySlug(String slug) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(Publication publication) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void add(PublicationRevision revision) {
            throw new UnsupportedOperationException();
        }
    }
}
