package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.CounterRepository;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.imports.ImportRepository;
import dk.forloeb.evaluation.domain.release.InvitedPeople;
import dk.forloeb.evaluation.domain.release.ReleaseMaker;
import dk.forloeb.evaluation.domain.release.ReleaseRepository;
import dk.forloeb.evaluation.domain.release.SurveyRelease;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;

/** Closes a survey: from then on no answers, and results. One transaction, however many responses there are. */
@ApplicationScoped
public class SurveyClosing {

    @Inject
    SurveyRepository surveys;

    @Inject
    InvitationRepository invitations;

    @Inject
    ImportRepository imports;

    @Inject
    BallotRepository ballots;

    @Inject
    CounterRepository counters;

    @Inject
    ReleaseRepository releases;

    @Inject
    BallotBox box;

    @Inject
    InvitationLabels labels;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    private final ConcurrentMap<UUID, ClosingProgress> running = new ConcurrentHashMap<>();

    /** How far a closing on this node has come. */
    ClosingProgress progress(UUID surveyId) {
        return running.getOrDefault(surveyId, ClosingProgress.NONE);
    }

    /** @throws DomainException NOT_FOUND; CONFLICT {@code survey-not-open} or {@code survey-closed} */
    @Transactional
    public void close(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        survey.requireOpen();
        try {
            SurveyRelease release = count(survey);
            releases.add(surveyId, release);
            survey.close(LocalDate.now(clock.withZone(ClockProducer.ZONE)), release.invited(), release.responses());
            audit.record("survey.closed", "survey", surveyId, survey.title(), release.responses(), invited(release));
        } finally {
            running.remove(surveyId);
        }
    }

    private static Object invited(SurveyRelease release) {
        Integer invited = release.invited();
        return invited == null ? AuditTrail.word("audit.invited.unknown") : invited;
    }

    private SurveyRelease count(EvaluationSurvey survey) {
        UUID id = survey.id();
        int total = total(id);
        running.put(id, new ClosingProgress(true, 0, total));
        int responses = box.emptyForGood(id, done -> running.put(id, new ClosingProgress(true, done, total)));
        AnswerCounts counts = counters.load(id);
        int counted = counts.total(0, AnswerCounts.SHOWN);
        if (counted != responses) {
            throw new IllegalStateException("Survey " + id + " has " + responses + " responses but counted " + counted);
        }
        return new ReleaseMaker(
                        survey.questionDefinitions(),
                        survey.thresholds(),
                        new InvitedPeople(
                                invitations.countByLabel(id),
                                imports.countByLabel(id),
                                survey.statedInvited().orElse(null)),
                        groups(id),
                        counts)
                .release(responses);
    }

    private Map<GroupAttribute, Set<String>> groups(UUID surveyId) {
        Map<GroupAttribute, Set<String>> groups = new EnumMap<>(GroupAttribute.class);
        Stream.of(labels.groupsOf(surveyId), imports.groups(surveyId))
                .forEach(each ->
                        each.forEach((attribute, keys) -> groups.computeIfAbsent(attribute, key -> new HashSet<>())
                                .addAll(keys)));
        return groups;
    }

    private int total(UUID surveyId) {
        Set<UUID> only = Set.of(surveyId);
        return ballots.count(Place.ENVELOPE, only).getOrDefault(surveyId, 0)
                + ballots.count(Place.RESPONSE, only).getOrDefault(surveyId, 0);
    }
}
