package dk.forloeb.evaluation.application;

import static java.util.stream.Collectors.toSet;

import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.statistics.Turnout;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many were invited to surveys and how many answered, now or finally. */
@ApplicationScoped
public class SurveyCounts {

    @Inject
    InvitationRepository invitations;

    @Inject
    BallotRepository ballots;

    boolean hasInvitations(EvaluationSurvey survey) {
        return invitations(survey) > 0;
    }

    /** How many links there are, whoever else was invited. */
    public int invitations(EvaluationSurvey survey) {
        return invitations.count(Set.of(survey.id())).getOrDefault(survey.id(), 0);
    }

    /** How many answered, now or finally. */
    public int responses(EvaluationSurvey survey) {
        return of(survey).responses();
    }

    ResponseCount of(EvaluationSurvey survey) {
        return of(Set.of(survey)).getOrDefault(survey.id(), new ResponseCount(0, 0));
    }

    Map<UUID, ResponseCount> of(Collection<EvaluationSurvey> surveys) {
        Set<UUID> unclosed = surveys.stream()
                .filter(survey -> survey.state() != SurveyState.CLOSED)
                .map(EvaluationSurvey::id)
                .collect(toSet());
        Map<UUID, Integer> invited = invitations.count(unclosed);
        Map<UUID, Integer> waiting = ballots.count(Place.ENVELOPE, unclosed);
        Map<UUID, Integer> counted = ballots.count(Place.RESPONSE, unclosed);
        Map<UUID, ResponseCount> counts = new HashMap<>();
        for (EvaluationSurvey survey : surveys) {
            UUID id = survey.id();
            int responses = waiting.getOrDefault(id, 0) + counted.getOrDefault(id, 0);
            counts.put(
                    id,
                    survey.state() == SurveyState.CLOSED
                            ? new ResponseCount(
                                    survey.invited().orElse(null),
                                    survey.responses().orElse(0))
                            : now(survey, invited.getOrDefault(id, 0), responses));
        }
        return counts;
    }

    private static ResponseCount now(EvaluationSurvey survey, int invitations, int responses) {
        Turnout turnout = Turnout.counted(survey.statedInvited().orElse(null), invitations, responses);
        return new ResponseCount(turnout.invited(), responses);
    }
}
