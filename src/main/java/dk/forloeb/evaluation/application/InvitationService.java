package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.NewInvitation;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ParticipantRef;
import dk.forloeb.participation.application.ParticipantService;
import dk.forloeb.platform.Configuration;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Invites people to a survey. A link is shown when it is made and never again: to show it later would need to know who
 * has not answered.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.RUN_SURVEYS)
public class InvitationService {

    /** Most links made at a time. */
    public static final int MAX_COUNT = 100_000;

    @Inject
    SurveyRepository surveys;

    @Inject
    InvitationRepository invitations;

    @Inject
    InvitationLabels labels;

    @Inject
    SurveyAccess access;

    @Inject
    ParticipantService participants;

    @Inject
    BallotKeys keys;

    @Inject
    Configuration configuration;

    @Inject
    AuditTrail audit;

    /**
     * Makes links to be handed out; their answers count in no group.
     *
     * @param count 1 to 100,000
     * @throws DomainException INVALID at {@code count}; NOT_FOUND; CONFLICT {@code survey-closed} or
     *     {@code programme-archived}
     */
    public List<IssuedLink> inviteAnonymously(UUID surveyId, int count) {
        if (count < 1 || count > MAX_COUNT) {
            throw DomainException.invalid("count", "count-out-of-range", 1, MAX_COUNT);
        }
        EvaluationSurvey survey = held(surveyId);
        return issue(
                survey,
                IntStream.range(0, count)
                        .mapToObj(i -> new NewInvitation(keys.randomId(), null, GroupLabel.EMPTY))
                        .toList());
    }

    /**
     * Invites participants of the survey's programme. One address gets one link, also where two municipalities enrolled
     * it.
     *
     * @throws DomainException INVALID at {@code participantIds}: {@code nobody-chosen}, {@code participant-repeated},
     *     {@code participant-unknown}, {@code participant-of-other-programme}, {@code participant-not-enrolled}; CONFLICT {@code already-invited}, {@code
     *     survey-closed} or {@code programme-archived}; RULE {@code survey-without-programme}
     */
    public List<IssuedLink> inviteParticipants(UUID surveyId, Collection<UUID> participantIds) {
        EvaluationSurvey survey = held(surveyId);
        List<ParticipantRef> people = people(survey, participantIds);
        Map<UUID, GroupLabel> groups = survey.state() == SurveyState.OPEN ? labels.ofBatch(survey, people) : Map.of();
        return issue(
                survey,
                people.stream()
                        .map(person -> new NewInvitation(
                                keys.randomId(), person.id(), groups.getOrDefault(person.id(), GroupLabel.EMPTY)))
                        .toList());
    }

    /**
     * The participants of the survey's programme whose address has no invitation, each address once; says nothing of who
     * answered.
     *
     * @throws DomainException NOT_FOUND {@code survey-not-found}
     */
    public List<ParticipantRef> uninvited(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.find(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        Set<String> taken = invitedAddresses(surveyId);
        return survey.programmeId().stream()
                .flatMap(programme -> participants.ofProgramme(programme).stream())
                .sorted(Comparator.comparing(ParticipantRef::id))
                .filter(person -> taken.add(person.addressKey()))
                .toList();
    }

    /**
     * The links with which a participant can answer evaluations that are open, by their titles. Says nothing of whether the
     * person has answered: the links stay the same.
     */
    public Map<String, URI> openLinks(UUID participantId) {
        Map<String, URI> open = new TreeMap<>();
        invitations
                .ofParticipant(participantId)
                .forEach((survey, id) -> surveys.find(survey)
                        .filter(found -> found.state() == SurveyState.OPEN)
                        .ifPresent(found -> open.put(found.title(), address(keys.token(id)))));
        return open;
    }

    private EvaluationSurvey held(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        if (survey.state() == SurveyState.CLOSED) {
            throw DomainException.conflict("survey-closed");
        }
        access.requireLively(survey);
        return survey;
    }

    private List<ParticipantRef> people(EvaluationSurvey survey, Collection<UUID> ids) {
        UUID programme = survey.programmeId().orElseThrow(() -> DomainException.rule("survey-without-programme"));
        Set<UUID> distinct = new HashSet<>(ids);
        refuseIf(ids.isEmpty(), "nobody-chosen");
        refuseIf(distinct.size() < ids.size(), "participant-repeated");
        List<ParticipantRef> people = participants.refs(distinct);
        refuseIf(people.size() < distinct.size(), "participant-unknown");
        refuseIf(people.stream().anyMatch(p -> !p.programmeId().equals(programme)), "participant-of-other-programme");
        refuseIf(people.stream().anyMatch(p -> !p.enrolled()), "participant-not-enrolled");
        Set<String> invited = invitedAddresses(survey.id());
        if (people.stream().anyMatch(p -> invited.contains(p.addressKey()))) {
            throw DomainException.conflictAt("participantIds", "already-invited");
        }
        refuseIf(people.stream().anyMatch(p -> !invited.add(p.addressKey())), "participant-repeated");
        return people;
    }

    private Set<String> invitedAddresses(UUID surveyId) {
        return participants.refs(invitations.invitedParticipants(surveyId)).stream()
                .map(ParticipantRef::addressKey)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static void refuseIf(boolean wrong, String code) {
        if (wrong) {
            throw DomainException.invalid("participantIds", code);
        }
    }

    private List<IssuedLink> issue(EvaluationSurvey survey, List<NewInvitation> made) {
        invitations.add(survey.id(), made);
        audit.record("survey.invited", "survey", survey.id(), survey.title(), made.size());
        return made.stream().map(this::link).toList();
    }

    private IssuedLink link(NewInvitation invitation) {
        String token = keys.token(invitation.id());
        return new IssuedLink(address(token), token, invitation.participantId());
    }

    private URI address(String token) {
        return URI.create(configuration.publicUrl() + "/s/" + token);
    }
}
