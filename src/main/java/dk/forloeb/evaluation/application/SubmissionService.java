package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerSheet;
import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.Invitation;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.Receipt;
import dk.forloeb.evaluation.domain.SubmissionKey;
import dk.forloeb.evaluation.domain.SubmissionStore;
import dk.forloeb.evaluation.domain.SurveyForm;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers, each exactly once.
 *
 * <p>Runs outside the container's transactions: an answer is acknowledged when it is durable, whatever the caller does
 * next, and {@link SubmissionStore} has a shorter transaction of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
@OpenToAll(because = "the link is the permission, and nobody may know who answers")
public class SubmissionService {

    private static final int MAX_KEY = 200;

    @Inject
    SubmissionStore store;

    @Inject
    SurveyForms forms;

    @Inject
    BallotRepository ballots;

    @Inject
    BallotKeys keys;

    /**
     * The form behind a link; looking changes nothing.
     *
     * @throws DomainException NOT_FOUND {@code invitation-not-found}; CONFLICT {@code survey-not-open}, {@code
     *     already-answered} or {@code survey-closed}
     */
    public RespondentForm form(String token) {
        Invitation invitation = invitation(token);
        SurveyForm form = forms.opened(invitation.surveyId());
        if (invitation.progress() != Invitation.Progress.UNUSED) {
            throw refusal(invitation);
        }
        return RespondentForm.of(form);
    }

    /**
     * Takes the answers of a form: question key to option key or text; null means unanswered.
     *
     * <p>The same key again confirms what was taken the first time, also after closing. The answers are compared with those
     * stored, to which the key leads as the receipt does; nothing of them is kept beside the invitation. Where they were
     * withdrawn, there is nothing to compare.
     *
     * @param idempotencyKey 1 to 200 visible ASCII characters that the client made up for this attempt; 128 random bits
     *     keep receipt and invitation apart even from somebody with the database and the secret
     * @throws DomainException as {@link #form}; INVALID with the question's key as field for answers that do not fit; RULE
     *     {@code idempotency-key-reused} for other answers than those stored under the same key
     */
    public Receipt submit(String token, String idempotencyKey, Map<String, ? extends @Nullable String> answers) {
        Invitation invitation = invitation(token);
        SubmissionKey key = keys.submissionKey(invitation.id(), checked(idempotencyKey));
        if (invitation.progress() != Invitation.Progress.UNUSED) {
            return confirmed(invitation, key, answers);
        }
        SurveyForm form = forms.opened(invitation.surveyId());
        AnswerSheet sheet = AnswerSheet.read(form.questions(), answers);
        boolean accepted = store.accept(
                invitation.id(), key.confirmation(), invitation.surveyId(), envelope(invitation, form, sheet, key));
        return accepted ? key.receipt() : confirmed(invitation(token), key, answers);
    }

    private Ballot envelope(Invitation invitation, SurveyForm form, AnswerSheet sheet, SubmissionKey key) {
        byte[] packed = new PackedResponse(invitation.label(), sheet).pack(form.questions());
        return keys.envelope(form.surveyId(), key.receipt().hash(), packed);
    }

    private Invitation invitation(String token) {
        return keys.invitationId(token)
                .flatMap(store::find)
                .orElseThrow(() -> DomainException.notFound("invitation-not-found"));
    }

    /**
     * The receipt of what was taken with this key, whatever is stored now: who has the key is who answered.
     *
     * @throws DomainException as {@link #form} where the link was not used with this key
     */
    public Receipt receipt(String token, String idempotencyKey) {
        Invitation used = invitation(token);
        SubmissionKey key = keys.submissionKey(used.id(), checked(idempotencyKey));
        requireConfirmed(used, key);
        return key.receipt();
    }

    private static void requireConfirmed(Invitation used, SubmissionKey key) {
        byte[] confirmation = used.confirmation();
        if (confirmation == null || !key.confirms(confirmation)) {
            throw refusal(used);
        }
    }

    private Receipt confirmed(Invitation used, SubmissionKey key, Map<String, ? extends @Nullable String> answers) {
        requireConfirmed(used, key);
        List<QuestionDefinition> questions = forms.opened(used.surveyId()).questions();
        AnswerSheet sheet = AnswerSheet.read(questions, answers);
        byte[] receiptHash = key.receipt().hash();
        boolean differs = ballots.findByReceipt(keys.boxMark(receiptHash), receiptHash)
                .filter(stored -> !stored.open(questions, keys).sheet().equals(sheet))
                .isPresent();
        if (differs) {
            throw DomainException.rule("idempotency-key-reused");
        }
        return key.receipt();
    }

    private static DomainException refusal(Invitation used) {
        return DomainException.conflict(
                used.progress().compareTo(Invitation.Progress.EXPIRED) < 0 ? "already-answered" : "survey-closed");
    }

    private static String checked(String idempotencyKey) {
        boolean visible = idempotencyKey.chars().allMatch(c -> c > ' ' && c < 127);
        if (!visible || idempotencyKey.isEmpty() || idempotencyKey.length() > MAX_KEY) {
            throw DomainException.invalid("Idempotency-Key", "idempotency-key-malformed", MAX_KEY);
        }
        return idempotencyKey;
    }
}
