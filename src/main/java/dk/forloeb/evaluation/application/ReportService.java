package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ParticipationRow;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.platform.Configuration;
import dk.forloeb.programme.application.ProgrammePeriod;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts together what a file about a closed survey holds: nothing that the results do not show. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.VIEW_RESULTS)
public class ReportService {

    @Inject
    SurveyService surveys;

    @Inject
    ResultsService results;

    @Inject
    ProgrammeService programmes;

    @Inject
    ParticipationService participations;

    @Inject
    CurrentUser currentUser;

    @Inject
    Configuration configuration;

    /**
     * Not for a municipal contact, who may see one municipality's figures only: a file goes on without the page that says
     * so.
     *
     * @throws DomainException NOT_FOUND {@code survey-not-found}; CONFLICT {@code results-not-ready} until it is closed;
     *     FORBIDDEN {@code files-not-for-contacts}
     */
    public SurveyReport report(UUID surveyId) {
        SurveyDetail detail = surveys.get(surveyId);
        if (currentUser.municipality().isPresent()) {
            throw DomainException.forbidden("files-not-for-contacts");
        }
        Map<Base, SurveyReport.View> views = new EnumMap<>(Base.class);
        for (Base base : Base.values()) {
            views.put(
                    base,
                    new SurveyReport.View(
                            results.results(surveyId, base, null),
                            results.results(surveyId, base, GroupAttribute.MUNICIPALITY),
                            results.results(surveyId, base, GroupAttribute.ROLE)));
        }
        UUID programme = detail.survey().programmeId();
        return new SurveyReport(
                detail,
                configuration.authority(),
                programme == null ? List.of() : municipalities(programme),
                programme == null ? null : period(programme),
                views,
                results.comments(surveyId));
    }

    private List<String> municipalities(UUID programme) {
        return participations.list(programme).stream()
                .map(ParticipationRow::municipality)
                .toList();
    }

    private ProgrammePeriod period(UUID programme) {
        return programmes.periods(Set.of(programme)).get(0);
    }
}
