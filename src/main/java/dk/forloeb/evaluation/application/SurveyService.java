package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.OptionDefinition;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.Questionnaire;
import dk.forloeb.evaluation.domain.StorageConflict;
import dk.forloeb.evaluation.domain.SurveyFilter;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveySubject;
import dk.forloeb.evaluation.domain.SurveyTemplate;
import dk.forloeb.evaluation.domain.SurveyTemplates;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes, opens and closes surveys. A municipal contact sees those of the programmes the municipality takes part in. */
@ApplicationScoped
@Transactional
public class SurveyService {

    private static final int CLOSING_ATTEMPTS = 5;

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyTemplates templates;

    @Inject
    SurveyAccess access;

    @Inject
    SurveyCounts counts;

    @Inject
    InvitationLabels labels;

    @Inject
    SurveyClosing closing;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Makes a draft from a template.
     *
     * @throws DomainException INVALID at {@code title}, {@code template} or {@code initiativeId}; NOT_FOUND for a
     *     programme or initiative that is not there; CONFLICT {@code programme-archived}
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public UUID create(SurveyCommand command) {
        SurveySubject subject = new SurveySubject(command.programmeId(), command.initiativeId());
        access.require(subject);
        String key = command.template() == null ? SurveyTemplate.STANDARD : command.template();
        SurveyTemplate template =
                templates.find(key).orElseThrow(() -> DomainException.invalid("template", "unknown-template"));
        EvaluationSurvey survey = new EvaluationSurvey(subject, command.title(), template, clock.instant());
        surveys.add(survey);
        audit.record("survey.created", "survey", survey.id(), survey.title());
        return survey.id();
    }

    @RequiresPermission(Permission.VIEW_SURVEYS)
    public Page<SurveyRow> search(SurveyQuery query) {
        SurveyFilter filter = new SurveyFilter(
                query.text(),
                query.state(),
                query.initiativeId(),
                access.programmes(query.programmeId()),
                query.sort(),
                query.descending());
        Page<EvaluationSurvey> page = surveys.search(filter, query.offset(), query.limit());
        Map<UUID, ResponseCount> counted = counts.of(page.items());
        return new Page<>(
                page.items().stream()
                        .map(survey -> SurveyRow.of(survey, counted.getOrDefault(survey.id(), new ResponseCount(0, 0))))
                        .toList(),
                page.total());
    }

    /** @throws DomainException NOT_FOUND {@code survey-not-found}, also where it may not be seen */
    @RequiresPermission(Permission.VIEW_SURVEYS)
    public SurveyDetail get(UUID id) {
        EvaluationSurvey survey = access.visible(id);
        return new SurveyDetail(
                SurveyRow.of(survey, counts.of(survey)),
                survey.template(),
                survey.subjectTitle().or(() -> access.titleOfSubject(survey)).orElse(null),
                survey.thresholds().minimumGroup(),
                survey.thresholds().dominance(),
                survey.questionDefinitions());
    }

    /** What can already be said of which groups of an attribute will be shown, from who is invited now. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public GroupForecast forecast(UUID id, GroupAttribute attribute) {
        EvaluationSurvey survey = access.visible(id);
        return GroupForecast.of(
                labels.sizes(id, attribute).values(), survey.thresholds().minimumGroup());
    }

    /**
     * Changes a draft.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT {@code
     *     survey-not-draft} or {@code programme-archived}; INVALID with all faults
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public void edit(UUID id, long expectedVersion, SurveyChange change) {
        EvaluationSurvey survey = held(id, expectedVersion);
        survey.requireDraft();
        access.requireLively(survey);
        apply(survey, change);
        surveys.changed(survey);
        audit.record("survey.changed", "survey", id, survey.title());
    }

    /**
     * Replaces the questions of a draft.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT {@code
     *     survey-not-draft} or {@code programme-archived}; INVALID with all faults, see {@link Questionnaire}
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public void ask(UUID id, long expectedVersion, List<QuestionDefinition> questions) {
        EvaluationSurvey survey = held(id, expectedVersion);
        survey.requireDraft();
        access.requireLively(survey);
        survey.ask(new Questionnaire(questions));
        surveys.changed(survey);
        audit.record("survey.changed", "survey", id, survey.title());
    }

    /**
     * A survey that may still be changed.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code survey-not-draft}
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public SurveyDetail getDraft(UUID id) {
        access.visible(id).requireDraft();
        return get(id);
    }

    /** Scales to make questions from, by key. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public Map<String, List<OptionDefinition>> scales() {
        return templates.scales();
    }

    private static void apply(EvaluationSurvey survey, SurveyChange change) {
        Violations faults = new Violations();
        if (change.title() != null) {
            collect(faults, () -> survey.rename(change.title()));
        }
        if (change.minimumGroup() != null || change.dominanceLimit() != null) {
            int minimum = change.minimumGroup() == null ? survey.thresholds().minimumGroup() : change.minimumGroup();
            int dominance =
                    change.dominanceLimit() == null ? survey.thresholds().dominance() : change.dominanceLimit();
            collect(faults, () -> survey.protect(minimum, dominance));
        }
        change.questions()
                .forEach((key, wording) -> collect(faults, () -> survey.reword(key, wording.text(), wording.claim())));
        faults.refuseAny();
    }

    private static void collect(Violations faults, Runnable change) {
        faults.check(() -> {
            change.run();
            return true;
        });
    }

    /** Says that the survey's numbers are invented; for demonstrations. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public void labelMadeUp(UUID id, String reason) {
        held(id).labelMadeUp(reason);
    }

    /** Gives a closed survey whose numbers are invented the days of the story it tells; for demonstrations. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public void backdate(UUID id, LocalDate opened, LocalDate closed) {
        held(id).backdate(opened, closed);
    }

    /**
     * Opens a draft: it takes answers, its wording is fixed, and so are the groups people answer in.
     *
     * @throws DomainException CONFLICT {@code survey-not-draft} or {@code programme-archived}
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public void open(UUID id) {
        EvaluationSurvey survey = held(id);
        access.requireLively(survey);
        survey.describe(access.titleOfSubject(survey));
        survey.open(LocalDate.now(clock.withZone(ClockProducer.ZONE)));
        labels.fix(survey);
        audit.record("survey.opened", "survey", id, survey.title());
    }

    /**
     * Closes an open survey for good and makes its results; takes seconds for a hundred thousand responses.
     *
     * @throws DomainException CONFLICT {@code survey-not-open} or {@code survey-closed}
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void close(UUID id) {
        for (int attempt = 1; ; attempt++) {
            try {
                closing.close(id);
                return;
            } catch (StorageConflict conflict) {
                if (attempt == CLOSING_ATTEMPTS) {
                    throw conflict;
                }
            }
        }
    }

    /** How far a closing has come that another request started. */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public ClosingProgress closing(UUID id) {
        return closing.progress(id);
    }

    /**
     * Deletes a draft.
     *
     * @throws DomainException STALE; CONFLICT {@code survey-not-draft} or {@code survey-has-invitations}
     */
    @RequiresPermission(Permission.RUN_SURVEYS)
    public void delete(UUID id, long expectedVersion) {
        EvaluationSurvey survey = held(id, expectedVersion);
        survey.requireDraft();
        if (counts.hasInvitations(survey)) {
            throw DomainException.conflict("survey-has-invitations");
        }
        surveys.remove(survey);
        audit.record("survey.deleted", "survey", id, survey.title());
    }

    private EvaluationSurvey held(UUID id) {
        return surveys.findAndHold(id).orElseThrow(() -> DomainException.notFound("survey-not-found"));
    }

    private EvaluationSurvey held(UUID id, long expectedVersion) {
        EvaluationSurvey survey = held(id);
        if (survey.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return survey;
    }
}
