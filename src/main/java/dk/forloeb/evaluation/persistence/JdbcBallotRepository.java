package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;

@ApplicationScoped
class JdbcBallotRepository implements BallotRepository {

    /** Responses read at a time when all are; some hundred bytes each. */
    private static final int PAGE = 5000;

    private final Jdbc jdbc;

    /** For proxies. */
    @SuppressWarnings("NullAway")
    protected JdbcBallotRepository() {
        this(null);
    }

    @Inject
    JdbcBallotRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    private static String table(Place place) {
        return place == Place.ENVELOPE ? "envelope" : "response";
    }

    private static String content(Place place) {
        return place == Place.ENVELOPE ? "sealed" : "packed";
    }

    @Override
    public Map<UUID, Integer> count(Place place, Set<UUID> surveyIds) {
        return Counts.bySurvey(jdbc, table(place), surveyIds);
    }

    @Override
    public List<UUID> surveysWithEnvelopes(int minimum) {
        return jdbc.query(
                "SELECT survey_id FROM envelope GROUP BY survey_id HAVING COUNT(*) >= ?",
                row -> UUID.fromString(row.getString(1)),
                List.of(minimum));
    }

    @Override
    public List<byte[]> ids(Place place, UUID surveyId) {
        return jdbc.query(
                "SELECT id FROM " + table(place) + " WHERE survey_id = ?", row -> row.getBytes(1), List.of(surveyId));
    }

    @Override
    public List<Ballot> load(Place place, List<byte[]> ids) {
        return jdbc.query(
                "SELECT id, receipt_hash, " + content(place) + " FROM " + table(place) + " WHERE id IN "
                        + Jdbc.places(ids.size()),
                row -> new Ballot(row.getBytes(1), row.getBytes(2), row.getBytes(3)),
                ids);
    }

    /** By key, because a result that is streamed needs another setting on each database. */
    @Override
    public void forEachResponse(UUID surveyId, Consumer<byte[]> reader) {
        byte[] after = new byte[0];
        List<Ballot> page;
        do {
            page = jdbc.query(
                    "SELECT id, receipt_hash, packed FROM response WHERE survey_id = ? AND id > ? ORDER BY id LIMIT "
                            + PAGE,
                    row -> new Ballot(row.getBytes(1), row.getBytes(2), row.getBytes(3)),
                    List.of(surveyId, after));
            for (Ballot response : page) {
                reader.accept(response.content());
                after = response.id();
            }
        } while (page.size() == PAGE);
    }

    @Override
    public void addEnvelopes(UUID surveyId, List<Ballot> envelopes) {
        add(Place.ENVELOPE, surveyId, envelopes);
    }

    @Override
    public void addResponses(UUID surveyId, List<Ballot> responses) {
        add(Place.RESPONSE, surveyId, responses);
    }

    private void add(Place place, UUID surveyId, List<Ballot> added) {
        jdbc.batch(
                "INSERT INTO " + table(place) + " (id, survey_id, receipt_hash, " + content(place)
                        + ") VALUES (?, ?, ?, ?)",
                added,
                ballot -> List.of(ballot.id(), surveyId, ballot.receiptHash(), ballot.content()));
    }

    @Override
    public void delete(Place place, List<byte[]> ids) {
        jdbc.update("DELETE FROM " + table(place) + " WHERE id IN " + Jdbc.places(ids.size()), ids);
    }

    @Override
    public Optional<Located> findByReceipt(byte[] boxMark, byte[] receiptHash) {
        return Stream.of(Place.values())
                .flatMap(place -> find(place, place == Place.ENVELOPE ? boxMark : receiptHash).stream())
                .findFirst();
    }

    private List<Located> find(Place place, byte[] receiptHash) {
        return jdbc.query(
                "SELECT survey_id, id, receipt_hash, " + content(place) + " FROM " + table(place)
                        + " WHERE receipt_hash = ?",
                row -> new Located(
                        UUID.fromString(row.getString(1)),
                        place,
                        new Ballot(row.getBytes(2), row.getBytes(3), row.getBytes(4))),
                List.of(receiptHash));
    }

    @Override
    public void replaceContent(Place place, byte[] id, byte[] content) {
        jdbc.update("UPDATE " + table(place) + " SET " + content(place) + " = ? WHERE id = ?", List.of(content, id));
    }
}
