package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.CounterRepository;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.SurveyForm;
import dk.forloeb.evaluation.domain.SurveyRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;

/**
 * Turns envelopes into counted responses, in an order that tells nothing.
 *
 * <p>Everything happens while the survey is held, in one transaction, so that a crash leaves it undone or done.
 */
@ApplicationScoped
public class BallotBox {

    /** Fewest envelopes taken at a time while the survey is open, so that none can be told by its time. */
    static final int BATCH = 10;

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyForms forms;

    @Inject
    BallotRepository ballots;

    @Inject
    InvitationRepository invitations;

    @Inject
    CounterRepository counters;

    @Inject
    BallotKeys keys;

    private final SecureRandom random = new SecureRandom();

    /** Surveys with enough envelopes to be emptied. */
    public List<UUID> full() {
        return ballots.surveysWithEnvelopes(BATCH);
    }

    /** Empties the box of an open survey if there are at least ten envelopes in it. */
    @Transactional
    public void emptyIfFull(UUID surveyId) {
        boolean there = surveys.findAndHold(surveyId).isPresent();
        if (there && ballots.count(Place.ENVELOPE, Set.of(surveyId)).getOrDefault(surveyId, 0) >= BATCH) {
            empty(surveyId);
        }
    }

    /**
     * Empties the box for good and rewrites all responses in random order with new keys, so that neither keys nor the
     * order of rows remember in which batch one came. The caller holds the survey.
     *
     * @param done hears how many responses were rewritten so far
     * @return how many responses there are
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int emptyForGood(UUID surveyId, IntConsumer done) {
        invitations.expireUnused(surveyId);
        empty(surveyId);
        List<byte[]> ids = shuffled(ballots.ids(Place.RESPONSE, surveyId));
        for (int from = 0; from < ids.size(); from += BallotRepository.CHUNK) {
            List<byte[]> chunk = chunk(ids, from);
            List<Ballot> responses = shuffled(ballots.load(Place.RESPONSE, chunk));
            ballots.delete(Place.RESPONSE, chunk);
            ballots.addResponses(surveyId, responses.stream().map(this::rekeyed).toList());
            done.accept(from + chunk.size());
        }
        return ids.size();
    }

    /**
     * The invitations are marked first: that waits for submissions which are just being committed, and takes no lock
     * that they could be waiting for.
     */
    private void empty(UUID surveyId) {
        invitations.markCounted(surveyId);
        SurveyForm form = forms.opened(surveyId);
        AnswerCounts counted = new AnswerCounts();
        List<byte[]> ids = shuffled(ballots.ids(Place.ENVELOPE, surveyId));
        for (int from = 0; from < ids.size(); from += BallotRepository.CHUNK) {
            List<byte[]> chunk = chunk(ids, from);
            List<Ballot> responses = shuffled(ballots.load(Place.ENVELOPE, chunk)).stream()
                    .map(envelope -> opened(surveyId, envelope))
                    .toList();
            responses.forEach(response ->
                    counted.add(form.questions(), PackedResponse.unpack(form.questions(), response.content()), 1));
            ballots.addResponses(surveyId, responses);
            ballots.delete(Place.ENVELOPE, chunk);
        }
        counters.add(surveyId, counted);
    }

    private Ballot opened(UUID surveyId, Ballot envelope) {
        return new Ballot(keys.randomId(), envelope.receiptHash(), keys.unseal(surveyId, envelope.content()));
    }

    private Ballot rekeyed(Ballot response) {
        return new Ballot(keys.randomId(), response.receiptHash(), response.content());
    }

    private <T> List<T> shuffled(List<T> items) {
        List<T> shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    private static List<byte[]> chunk(List<byte[]> ids, int from) {
        return ids.subList(from, Math.min(ids.size(), from + BallotRepository.CHUNK));
    }
}
