package dk.forloeb.evaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/** The ballot box and the responses that came out of it. */
public interface BallotRepository {

    /** The two places where a ballot can be. */
    enum Place {
        /** In the box, sealed. */
        ENVELOPE,
        /** Out of the box, packed. */
        RESPONSE
    }

    /** A ballot found by its receipt. */
    record Located(UUID surveyId, Place place, Ballot ballot) {

        /** What was answered, unsealed where it still lies in the box. */
        public PackedResponse open(List<QuestionDefinition> questions, BallotKeys keys) {
            Ballot response = place == Place.ENVELOPE ? keys.response(surveyId, ballot) : ballot;
            return PackedResponse.unpack(questions, response.content());
        }
    }

    /** How many ballots of each survey are there; surveys without any are left out. */
    Map<UUID, Integer> count(Place place, Set<UUID> surveyIds);

    /** Surveys whose box holds at least {@code minimum} envelopes. */
    List<UUID> surveysWithEnvelopes(int minimum);

    /** The keys of all ballots of the survey. */
    List<byte[]> ids(Place place, UUID surveyId);

    /** The ballots with these keys, in any order; at most {@link #CHUNK} at a time. */
    List<Ballot> load(Place place, List<byte[]> ids);

    /**
     * Reads all responses of the survey, in the order of their random keys, with flat memory.
     *
     * @param reader is given each packed response
     */
    void forEachResponse(UUID surveyId, Consumer<byte[]> reader);

    /** Puts envelopes in the box that use no invitation, in the given order. */
    void addEnvelopes(UUID surveyId, List<Ballot> envelopes);

    /** Stores responses in the given order. */
    void addResponses(UUID surveyId, List<Ballot> responses);

    /** Deletes the ballots with these keys; at most {@link #CHUNK} at a time. */
    void delete(Place place, List<byte[]> ids);

    /**
     * Looks in the box and among the responses.
     *
     * @param boxMark what it would be found by in the box, see {@link BallotKeys#boxMark}
     * @param receiptHash what it would be found by as a response
     */
    Optional<Located> findByReceipt(byte[] boxMark, byte[] receiptHash);

    void replaceContent(Place place, byte[] id, byte[] content);

    /** How many ballots are read or deleted at a time, so that memory stays bounded. */
    int CHUNK = 1000;
}
