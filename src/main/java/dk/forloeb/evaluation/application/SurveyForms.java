package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.SurveyForm;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * The questions of opened surveys, kept in memory because they never change again; a few kilobytes each.
 *
 * <p>Whether the survey has closed since is not known here: the invitation tells.
 */
@ApplicationScoped
public class SurveyForms {

    private final ConcurrentMap<UUID, SurveyForm> opened = new ConcurrentHashMap<>();

    @Inject
    SurveyRepository surveys;

    /** @throws DomainException CONFLICT {@code survey-not-open} while it is a draft */
    SurveyForm opened(UUID surveyId) {
        SurveyForm known = opened.get(surveyId);
        if (known != null) {
            return known;
        }
        SurveyForm form = surveys.openedForm(surveyId).orElseThrow(() -> DomainException.conflict("survey-not-open"));
        opened.putIfAbsent(surveyId, form);
        return form;
    }
}
