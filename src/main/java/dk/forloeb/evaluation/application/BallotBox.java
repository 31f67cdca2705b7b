package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.evaluation.domain.BallotRepository;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.CounterRepository;
import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.PackedResponse;
import dk.forloeb.evaluation.domain.QuestionDefinition;
import dk.forloeb.evaluation.domain.SurveyForm;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.IntConsumer;

/**
 * Turns envelopes into counted responses, in an order that tells nothing.
 *
 * <p>A response tells its groups, and so does the invitation. Whoever looks before and after an emptying knows whose
 * envelopes are gone and which responses came; so those of one label leave the box together with at least nine others of
 * it, and as many stay for the last time.
 *
 * <p>Everything happens while the survey is held, in one transaction, so that a crash leaves it undone or done.
 */
@ApplicationScoped
public class BallotBox {

    /** Fewest envelopes of a label taken at a time while the survey is open, and fewest of it left then. */
    static final int BATCH = 10;

    /**
     * Most envelopes looked at in one turn while the survey is open, drawn by lot, since it is held meanwhile and a file of
     * answers brings a hundred thousand at once. More than twenty of every label there can be, so that each turn takes some.
     */
    private static final int MOST = 10_000;

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

    /** Envelopes that were left at the last look: as long as there are no others, another look is for nothing. */
    private final ConcurrentMap<UUID, Integer> left = new ConcurrentHashMap<>();

    /** Surveys with so many envelopes that there may be enough of one label. */
    public List<UUID> full() {
        Set<UUID> candidates = Set.copyOf(ballots.surveysWithEnvelopes(2 * BATCH));
        left.keySet().retainAll(candidates);
        if (candidates.isEmpty()) {
            return List.of();
        }
        Map<UUID, Integer> waiting = ballots.count(Place.ENVELOPE, candidates);
        return candidates.stream()
                .filter(survey -> !Objects.equals(left.get(survey), waiting.get(survey)))
                .toList();
    }

    /** Takes envelopes out of the box of an open survey, of each label of which at least twenty lie there all but ten. */
    @Transactional
    public void emptyIfFull(UUID surveyId) {
        if (surveys.findAndHold(surveyId).isPresent()) {
            List<byte[]> all = shuffled(ballots.ids(Place.ENVELOPE, surveyId));
            List<byte[]> taken = enough(surveyId, all.subList(0, Math.min(all.size(), MOST)));
            if (!taken.isEmpty()) {
                empty(surveyId, taken);
            }
            if (all.size() <= MOST) {
                left.put(surveyId, all.size() - taken.size());
            } else {
                left.remove(surveyId);
            }
        }
    }

    private List<byte[]> enough(UUID surveyId, List<byte[]> envelopes) {
        Map<GroupLabel, List<byte[]>> byLabel = new HashMap<>();
        List<QuestionDefinition> questions = forms.opened(surveyId).questions();
        for (int from = 0; from < envelopes.size(); from += BallotRepository.CHUNK) {
            for (Ballot envelope : ballots.load(Place.ENVELOPE, chunk(envelopes, from))) {
                byte[] packed = keys.response(surveyId, envelope).content();
                byLabel.computeIfAbsent(PackedResponse.unpack(questions, packed).label(), label -> new ArrayList<>())
                        .add(envelope.id());
            }
        }
        return byLabel.values().stream()
                .filter(waiting -> waiting.size() >= 2 * BATCH)
                .flatMap(waiting -> shuffled(waiting).stream().skip(BATCH))
                .toList();
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
        empty(surveyId, ballots.ids(Place.ENVELOPE, surveyId));
        invitations.forgetWhoAnswered(surveyId, keys::randomConfirmation);
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
    private void empty(UUID surveyId, List<byte[]> envelopes) {
        invitations.markCounted(surveyId);
        SurveyForm form = forms.opened(surveyId);
        AnswerCounts counted = new AnswerCounts();
        List<byte[]> ids = shuffled(envelopes);
        for (int from = 0; from < ids.size(); from += BallotRepository.CHUNK) {
            List<byte[]> chunk = chunk(ids, from);
            List<Ballot> responses = shuffled(ballots.load(Place.ENVELOPE, chunk)).stream()
                    .map(envelope -> keys.response(surveyId, envelope))
                    .toList();
            responses.forEach(response ->
                    counted.add(form.questions(), PackedResponse.unpack(form.questions(), response.content()), 1));
            ballots.addResponses(surveyId, responses);
            ballots.delete(Place.ENVELOPE, chunk);
        }
        counters.add(surveyId, counted);
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
