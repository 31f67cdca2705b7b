package dk.forloeb.evaluation.application;

import static java.util.stream.Collectors.toSet;

import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.SurveyState;
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
            counts.put(
                    id,
                    new ResponseCount(
                            survey.invited().orElseGet(() -> invited.getOrDefault(id, 0)),
                            survey.responses()
                                    .orElseGet(() -> waiting.getOrDefault(id, 0) + counted.getOrDefault(id, 0))));
        }
        return counts;
    }
}
