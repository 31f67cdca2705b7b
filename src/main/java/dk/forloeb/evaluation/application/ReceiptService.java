package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Located;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.CounterRepository;
import dk.forloeb.evaluation.domain.EvaluationSurvey;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.Receipt;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lets the holder of a receipt see, correct or withdraw the answer until the survey closes. Nothing of it says who that
 * is, and nothing of it is in the audit trail.
 *
 * <p>The survey is held while an answer changes, so that the box is not emptied while an envelope in it is being changed.
 */
@ApplicationScoped
@Transactional
@OpenToAll(because = "the receipt is the permission, and nobody may know who answered")
public class ReceiptService {

    @Inject
    SurveyRepository surveys;

    @Inject
    BallotRepository ballots;

    @Inject
    CounterRepository counters;

    @Inject
    BallotKeys keys;

    /**
     * The answers as they were given. Only reads: nobody waits for it.
     *
     * @throws DomainException NOT_FOUND {@code receipt-not-found} for one that is unknown, malformed or withdrawn;
     *     CONFLICT {@code survey-closed}
     */
    public ReceiptView open(String receipt) {
        Located located = locate(Receipt.parse(receipt).orElseThrow(ReceiptService::unknown));
        Held seen = open(surveys.find(located.surveyId()), located);
        return new ReceiptView(
                RespondentForm.of(seen.survey().form()), packed(seen).sheet().byKey(seen.questions()));
    }

    /**
     * Puts other answers in place of all that were given.
     *
     * @throws DomainException as {@link #open}; INVALID with the question's key as field for answers that do not fit
     */
    public void correct(String receipt, Map<String, ? extends @Nullable String> answers) {
        Held held = hold(receipt);
        PackedResponse before = packed(held);
        PackedResponse after = new PackedResponse(before.label(), AnswerSheet.read(held.questions(), answers));
        byte[] content = after.pack(held.questions());
        if (held.inBox()) {
            UUID survey = held.survey().id();
            byte[] receiptHash = keys.response(survey, held.located().ballot()).receiptHash();
            ballots.replaceContent(Place.ENVELOPE, held.ballotId(), keys.sealed(survey, receiptHash, content));
        } else {
            ballots.replaceContent(Place.RESPONSE, held.ballotId(), content);
            AnswerCounts change = new AnswerCounts();
            change.add(held.questions(), before, -1);
            change.add(held.questions(), after, 1);
            counters.add(held.survey().id(), change);
        }
    }

    /**
     * Deletes the answer; the invitation stays used.
     *
     * @throws DomainException as {@link #open}
     */
    public void withdraw(String receipt) {
        Held held = hold(receipt);
        if (!held.inBox()) {
            AnswerCounts change = new AnswerCounts();
            change.add(held.questions(), packed(held), -1);
            counters.add(held.survey().id(), change);
        }
        ballots.delete(held.located().place(), List.of(held.ballotId()));
    }

    /** A ballot whose survey nobody else changes meanwhile. */
    private record Held(EvaluationSurvey survey, List<QuestionDefinition> questions, Located located) {

        boolean inBox() {
            return located.place() == Place.ENVELOPE;
        }

        byte[] ballotId() {
            return located.ballot().id();
        }
    }

    /** Looks twice: before the survey is held, the envelope may have become a response. */
    private Held hold(String text) {
        Receipt receipt = Receipt.parse(text).orElseThrow(ReceiptService::unknown);
        Optional<EvaluationSurvey> survey = surveys.findAndHold(locate(receipt).surveyId());
        return open(survey, locate(receipt));
    }

    private Located locate(Receipt receipt) {
        return ballots.findByReceipt(keys.boxMark(receipt.hash()), receipt.hash())
                .orElseThrow(ReceiptService::unknown);
    }

    private static Held open(Optional<EvaluationSurvey> found, Located located) {
        EvaluationSurvey survey = found.orElseThrow(ReceiptService::unknown);
        if (survey.state() != SurveyState.OPEN) {
            throw DomainException.conflict("survey-closed");
        }
        return new Held(survey, survey.questionDefinitions(), located);
    }

    private static DomainException unknown() {
        return DomainException.notFound("receipt-not-found");
    }

    private PackedResponse packed(Held held) {
        return held.located().open(held.questions(), keys);
    }
}
