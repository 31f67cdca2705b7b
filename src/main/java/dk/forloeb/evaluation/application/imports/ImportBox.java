package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.disclosure.GroupCoarsening;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import dk.forloeb.evaluation.domain.imports.ImportRepository;
import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.sheet.SheetReader;
import dk.forloeb.shared.sheet.Upload;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Puts answers without a link into the ballot box.
 *
 * <p>A file goes in whole or not at all: one transaction, which the limits of a file bound. The survey is held only at its
 * end, so that answers by link and the emptying of the box go on meanwhile; a closing that comes first wins, since it sees
 * none of these envelopes. Within a batch they are written in random order, and no row, time or file stands in them.
 */
@ApplicationScoped
public class ImportBox {

    @Inject
    SurveyRepository surveys;

    @Inject
    BallotRepository ballots;

    @Inject
    InvitationRepository invitations;

    @Inject
    ImportRepository imports;

    @Inject
    BallotKeys keys;

    @Inject
    AuditTrail audit;

    private final SecureRandom random = new SecureRandom();

    /**
     * Takes the sound rows of a file.
     *
     * @param named how many of them are of each group
     * @return how many were taken
     * @throws DomainException CONFLICT {@code survey-closed}, {@code answers-file-taken}
     */
    @Transactional
    int take(ImportContext context, Upload file, ImportChoice choice, Map<GroupLabel, Integer> named) {
        Map<GroupLabel, GroupLabel> labels = labels(context, named);
        Batch batch = new Batch(context);
        AnswerRows rows = new AnswerRows(
                context,
                choice.mapping(),
                (number, group, sheet) -> batch.add(labels.getOrDefault(group, GroupLabel.EMPTY), sheet));
        SheetReader.read(file, AnswerImportService.LIMITS, rows);
        batch.flush();
        EvaluationSurvey survey = held(context.surveyId());
        boolean before = imports.isTaken(context.surveyId(), file.sha256());
        if (before && !choice.repeat()) {
            throw DomainException.conflict("answers-file-taken");
        }
        if (!before) {
            imports.noteFile(context.surveyId(), file.sha256());
        }
        imports.add(context.surveyId(), batch.taken, named.keySet());
        audit.record("survey.answers-imported", "survey", survey.id(), survey.title(), rows.taken());
        return rows.taken();
    }

    /**
     * Takes one answer that was typed in; the same one again changes nothing.
     *
     * @param nonce 128 random bits of the page on which it was typed
     * @return whether it is new
     * @throws DomainException CONFLICT {@code survey-closed}
     */
    @Transactional
    boolean take(ImportContext context, String nonce, GroupLabel group, AnswerSheet sheet) {
        EvaluationSurvey survey = held(context.surveyId());
        byte[] proof =
                keys.submissionKey(surveyKey(survey.id()), nonce).receipt().hash();
        if (ballots.findByReceipt(keys.boxMark(proof), proof).isPresent()) {
            return false;
        }
        GroupLabel label = labels(context, Map.of(group, 1)).getOrDefault(group, GroupLabel.EMPTY);
        ballots.addEnvelopes(survey.id(), List.of(envelope(context, label, sheet, proof)));
        imports.add(survey.id(), Map.of(label, 1), List.of(group));
        audit.record("survey.answer-typed", "survey", survey.id(), survey.title());
        return true;
    }

    private EvaluationSurvey held(UUID surveyId) {
        EvaluationSurvey survey =
                surveys.findAndHold(surveyId).orElseThrow(() -> DomainException.notFound("survey-not-found"));
        survey.requireOpen();
        return survey;
    }

    /** As for invited people: a label points at so many as the survey's smallest group, whoever has it already included. */
    private Map<GroupLabel, GroupLabel> labels(ImportContext context, Map<GroupLabel, Integer> named) {
        Map<GroupLabel, Integer> existing = new HashMap<>(invitations.countByLabel(context.surveyId()));
        imports.countByLabel(context.surveyId()).forEach((label, n) -> existing.merge(label, n, Integer::sum));
        List<GroupLabel> fine = new ArrayList<>();
        named.forEach((group, n) -> fine.addAll(Collections.nCopies(n, group)));
        List<GroupLabel> coarse = new GroupCoarsening(context.minimumGroup()).later(existing, fine);
        Map<GroupLabel, GroupLabel> labels = new HashMap<>();
        for (int i = 0; i < fine.size(); i++) {
            labels.put(fine.get(i), coarse.get(i));
        }
        return labels;
    }

    private Ballot envelope(ImportContext context, GroupLabel label, AnswerSheet sheet, byte[] proof) {
        byte[] packed = new PackedResponse(label, sheet).pack(context.questions());
        return keys.envelope(context.surveyId(), proof, packed);
    }

    private static byte[] surveyKey(UUID surveyId) {
        return surveyId.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** Envelopes on their way into the box, so many at a time that memory stays bounded. */
    private final class Batch {

        private final ImportContext context;
        private final List<Ballot> waiting = new ArrayList<>();
        private final Map<GroupLabel, Integer> taken = new HashMap<>();

        Batch(ImportContext context) {
            this.context = context;
        }

        /** Nobody has a receipt for it, so what stands in its place is random and as long as one's hash. */
        void add(GroupLabel label, AnswerSheet sheet) {
            byte[] nobodys = new byte[32];
            random.nextBytes(nobodys);
            waiting.add(envelope(context, label, sheet, nobodys));
            taken.merge(label, 1, Integer::sum);
            if (waiting.size() == BallotRepository.CHUNK) {
                flush();
            }
        }

        void flush() {
            Collections.shuffle(waiting, random);
            ballots.addEnvelopes(context.surveyId(), waiting);
            waiting.clear();
        }
    }
}
