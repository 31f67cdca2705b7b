package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupCoarsening;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.participation.application.ParticipantRef;
import dk.forloeb.participation.application.ParticipantService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Fixes the groups that people answer in: at opening for all there are, afterwards for each batch. */
@ApplicationScoped
public class InvitationLabels {

    @Inject
    InvitationRepository invitations;

    @Inject
    ParticipantService participants;

    /** Labels everybody invited to a survey that is being opened. */
    void fix(EvaluationSurvey survey) {
        Set<UUID> invited = invitations.invitedParticipants(survey.id());
        if (!invited.isEmpty()) {
            List<ParticipantRef> people = participants.refs(invited);
            int nameless = total(survey.id()) - people.size();
            Map<GroupLabel, Integer> existing = nameless == 0 ? Map.of() : Map.of(GroupLabel.EMPTY, nameless);
            invitations.label(survey.id(), coarsened(survey, existing, people));
        }
    }

    /** Labels for people who are being invited to an open survey. */
    Map<UUID, GroupLabel> ofBatch(EvaluationSurvey survey, List<ParticipantRef> people) {
        return coarsened(survey, invitations.countByLabel(survey.id()), people);
    }

    /** The municipalities and roles of the people invited, whatever their labels tell. */
    Map<GroupAttribute, Set<String>> groupsOf(UUID surveyId) {
        List<ParticipantRef> people = participants.refs(invitations.invitedParticipants(surveyId));
        return Map.of(
                GroupAttribute.MUNICIPALITY,
                people.stream().map(ParticipantRef::municipalityCode).collect(Collectors.toSet()),
                GroupAttribute.ROLE,
                people.stream().map(person -> person.role().key()).collect(Collectors.toSet()));
    }

    /** How many people with a name are invited from each group. */
    Map<String, Integer> sizes(UUID surveyId, GroupAttribute attribute) {
        return participants.refs(invitations.invitedParticipants(surveyId)).stream()
                .collect(Collectors.toMap(
                        person -> attribute == GroupAttribute.MUNICIPALITY
                                ? person.municipalityCode()
                                : person.role().key(),
                        person -> 1,
                        Integer::sum));
    }

    private int total(UUID surveyId) {
        return invitations.count(Set.of(surveyId)).getOrDefault(surveyId, 0);
    }

    private static Map<UUID, GroupLabel> coarsened(
            EvaluationSurvey survey, Map<GroupLabel, Integer> existing, List<ParticipantRef> people) {
        List<GroupLabel> fine = people.stream()
                .map(person ->
                        new GroupLabel(person.municipalityCode(), person.role().key()))
                .toList();
        List<GroupLabel> coarse = new GroupCoarsening(survey.thresholds().minimumGroup()).later(existing, fine);
        Map<UUID, GroupLabel> labels = new LinkedHashMap<>();
        for (int i = 0; i < people.size(); i++) {
            labels.put(people.get(i).id(), coarse.get(i));
        }
        return labels;
    }
}
