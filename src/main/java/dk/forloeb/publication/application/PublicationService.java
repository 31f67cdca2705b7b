package dk.forloeb.publication.application;

import dk.forloeb.evaluation.application.ResultsService;
import dk.forloeb.evaluation.application.SurveyDetail;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.platform.Configuration;
import dk.forloeb.publication.domain.Publication;
import dk.forloeb.publication.domain.PublicationRepository;
import dk.forloeb.publication.domain.PublicationRevision;
import dk.forloeb.publication.domain.RevisionFacts;
import dk.forloeb.publication.domain.Slug;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Publishes the results of closed surveys under addresses that stay, in revisions that never change. */
@ApplicationScoped
@Transactional
public class PublicationService {

    @Inject
    PublicationRepository publications;

    @Inject
    SurveyService surveys;

    @Inject
    ResultsService results;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Configuration configuration;

    @Inject
    Clock clock;

    /**
     * Freezes the results as they are, as the first or the next revision.
     *
     * @param changeNote what changed; has to be there from the second revision on
     * @throws DomainException NOT_FOUND; CONFLICT {@code results-not-ready} or {@code published-meanwhile}; INVALID at {@code changeNote} ({@code
     *     change-note-missing}) or {@code caseFileNumber}
     */
    @RequiresPermission(Permission.PUBLISH)
    public PublishedAddress publish(UUID surveyId, @Nullable String caseFileNumber, @Nullable String changeNote) {
        FrozenResults frozen = freeze(surveyId);
        Publication publication = publications.ofSurvey(surveyId).orElseGet(() -> begin(surveyId, frozen));
        int revision = publications.revisions(publication).size() + 1;
        if (revision > 1 && (changeNote == null || changeNote.isBlank())) {
            throw DomainException.invalid("changeNote", "change-note-missing");
        }
        String note = Input.optionalText("changeNote", changeNote, PublicationRevision.NOTE_LENGTH);
        RevisionFacts facts =
                new RevisionFacts(clock.instant(), currentUser.actor(), caseFileNumber, revision == 1 ? null : note);
        publications.add(new PublicationRevision(publication.id(), revision, facts, frozen.written()));
        audit.record("publication.published", "survey", surveyId, publication.slug(), revision);
        return new PublishedAddress(publication.slug(), revision);
    }

    /** Where a survey is published, if it is. */
    @RequiresPermission(Permission.VIEW_RESULTS)
    public Optional<PublicationSummary> ofSurvey(UUID surveyId) {
        return publications.ofSurvey(surveyId).map(publication -> {
            List<PublicationRevision> revisions = publications.revisions(publication);
            PublicationRevision latest = revisions.get(revisions.size() - 1);
            return new PublicationSummary(publication.slug(), latest.revision(), latest.publishedAt());
        });
    }

    /** Where those of the surveys are published that are, by survey: the last part of the address. */
    @RequiresPermission(Permission.VIEW_RESULTS)
    public Map<UUID, String> slugs(Collection<UUID> surveyIds) {
        return publications.ofSurveys(surveyIds).stream()
                .collect(Collectors.toMap(Publication::surveyId, Publication::slug));
    }

    /**
     * The revision that publishing now would make, without making it.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code results-not-ready}
     */
    @RequiresPermission(Permission.PUBLISH)
    public PublishedRevision preview(UUID surveyId) {
        FrozenResults frozen = freeze(surveyId);
        Optional<PublicationSummary> latest = ofSurvey(surveyId);
        int next = latest.map(PublicationSummary::latestRevision).orElse(0) + 1;
        return new PublishedRevision(
                latest.map(PublicationSummary::slug).orElse(""), next, clock.instant(), null, null, frozen, List.of());
    }

    /**
     * A revision, or the latest one.
     *
     * @throws DomainException NOT_FOUND {@code publication-not-found}
     */
    @OpenToAll(because = "what is published is for everybody")
    public PublishedRevision revision(String slug, @Nullable Integer wanted) {
        List<PublicationRevision> revisions =
                publications.bySlug(slug).map(publications::revisions).orElse(List.of());
        int number = wanted == null ? revisions.size() : wanted;
        if (number < 1 || number > revisions.size()) {
            throw DomainException.notFound("publication-not-found");
        }
        PublicationRevision chosen = revisions.get(number - 1);
        return new PublishedRevision(
                slug,
                number,
                chosen.publishedAt(),
                chosen.caseFileNumber().orElse(null),
                chosen.changeNote().orElse(null),
                FrozenResults.read(chosen.document()),
                revisions.stream().map(RevisionSummary::of).toList());
    }

    private Publication begin(UUID surveyId, FrozenResults frozen) {
        String slug = Slug.of(
                frozen.surveyTitle(), taken -> publications.bySlug(taken).isPresent());
        Publication publication = new Publication(surveyId, slug);
        publications.add(publication);
        return publication;
    }

    private FrozenResults freeze(UUID surveyId) {
        SurveyDetail survey = surveys.get(surveyId);
        List<FrozenResults.View> views = new ArrayList<>();
        for (Base base : Base.values()) {
            views.add(FrozenResults.View.of(base, null, results.results(surveyId, base, null)));
            for (GroupAttribute attribute : GroupAttribute.values()) {
                views.add(FrozenResults.View.of(base, attribute, results.results(surveyId, base, attribute)));
            }
        }
        return new FrozenResults(
                survey.survey().title(),
                new FrozenResults.Source(
                        configuration.authority(),
                        survey.about(),
                        survey.survey().openedOn(),
                        survey.survey().closedOn()),
                survey.survey().madeUp(),
                survey.minimumGroup(),
                survey.dominanceLimit(),
                views);
    }
}
