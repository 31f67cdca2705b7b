package dk.forloeb.evaluation.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.fail;

import dk.forloeb.evaluation.domain.AnswerCounts;
import dk.forloeb.evaluation.domain.Ballot;
import dk.forloeb.evaluation.domain.BallotRepository.Place;
import dk.forloeb.evaluation.domain.Invitation;
import dk.forloeb.evaluation.domain.NewInvitation;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import jakarta.persistence.PersistenceException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcStorageTest {

    private static final UUID SURVEY = UUID.randomUUID();
    private static final GroupLabel LABEL = new GroupLabel("0101", null);

    private Jdbc jdbc;

    @BeforeEach
    void migrate() {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:" + UUID.randomUUID()
                + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE;DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .load()
                .migrate();
        jdbc = new Jdbc(database);
        jdbc.update(
                "INSERT INTO survey (id, version, title, template, state, minimum_group, dominance_limit, created_at,"
                        + " sort_key, search_text) VALUES (?, 1, 't', 's', 'OPEN', 5, 10, '2027-01-01 00:00:00', '', '')",
                List.of(SURVEY));
        new JdbcInvitationRepository(jdbc)
                .add(
                        SURVEY,
                        List.of(
                                new NewInvitation(id(1), UUID.randomUUID(), LABEL),
                                new NewInvitation(id(2), null, GroupLabel.EMPTY)));
    }

    @Test
    void uses_an_invitation_once_and_leaves_one_envelope() {
        JdbcSubmissionStore store = new JdbcSubmissionStore(jdbc);
        assertThat(store.accept(id(1), hash(1), SURVEY, ballot(10))).isTrue();
        assertThat(store.accept(id(1), hash(2), SURVEY, ballot(11))).isFalse();
        assertThat(ballots().count(Place.ENVELOPE, Set.of(SURVEY))).isEqualTo(Map.of(SURVEY, 1));
        assertThat(store.find(id(1))).hasValueSatisfying(used -> {
            assertThat(used.confirmation()).isEqualTo(hash(1));
            assertThat(used.label()).isEqualTo(LABEL);
        });
    }

    @Test
    void leaves_the_invitation_unused_where_the_envelope_cannot_be_stored() {
        JdbcSubmissionStore store = new JdbcSubmissionStore(jdbc);
        store.accept(id(1), hash(1), SURVEY, ballot(10));
        assertThat(catchThrowable(() -> store.accept(id(2), hash(2), SURVEY, ballot(10))))
                .isInstanceOf(PersistenceException.class);
        assertThat(store.find(id(2)).orElseThrow().progress()).isEqualTo(Invitation.Progress.UNUSED);
    }

    @Test
    void refuses_an_expired_invitation() {
        new JdbcInvitationRepository(jdbc).expireUnused(SURVEY);
        JdbcSubmissionStore store = new JdbcSubmissionStore(jdbc);
        assertThat(store.accept(id(1), hash(1), SURVEY, ballot(10))).isFalse();
        assertThat(store.find(id(1)).orElseThrow().progress()).isEqualTo(Invitation.Progress.EXPIRED);
    }

    @Test
    void leaves_nothing_of_who_answered_a_closed_survey() {
        JdbcSubmissionStore store = new JdbcSubmissionStore(jdbc);
        JdbcInvitationRepository invitations = new JdbcInvitationRepository(jdbc);
        store.accept(id(1), hash(1), SURVEY, ballot(10));
        invitations.expireUnused(SURVEY);
        invitations.forgetWhoAnswered(SURVEY, () -> hash(7));
        assertThat(store.find(id(1)).orElseThrow().confirmation()).isEqualTo(hash(1));
        assertThat(store.find(id(2)).orElseThrow().confirmation()).isEqualTo(hash(7));
        assertThat(List.of(id(1), id(2)))
                .allSatisfy(id ->
                        assertThat(store.find(id).orElseThrow().progress()).isEqualTo(Invitation.Progress.CLOSED));
    }

    @Test
    void moves_ballots_and_finds_them_by_receipt_wherever_they_are() {
        new JdbcSubmissionStore(jdbc).accept(id(1), hash(1), SURVEY, ballot(10));
        assertThat(ballots().findByReceipt(hash(10), hash(90)).orElseThrow().place())
                .isEqualTo(Place.ENVELOPE);
        ballots().addResponses(SURVEY, List.of(new Ballot(id(20), hash(90), new byte[] {7})));
        ballots().delete(Place.ENVELOPE, ballots().ids(Place.ENVELOPE, SURVEY));
        var located = ballots().findByReceipt(hash(10), hash(90)).orElseThrow();
        assertThat(located.place()).isEqualTo(Place.RESPONSE);
        assertThat(located.surveyId()).isEqualTo(SURVEY);
        ballots().replaceContent(Place.RESPONSE, id(20), new byte[] {8});
        assertThat(ballots().load(Place.RESPONSE, List.of(id(20))).get(0).content())
                .containsExactly(8);
        assertThat(ballots().findByReceipt(hash(90), hash(10))).isEmpty();
    }

    @Test
    void adds_changes_to_counters() {
        JdbcCounterRepository counters = new JdbcCounterRepository(jdbc);
        AnswerCounts change = new AnswerCounts();
        change.add(new AnswerCounts.Cell(0, LABEL, 1), 3);
        change.add(new AnswerCounts.Cell(0, GroupLabel.EMPTY, 1), 2);
        counters.add(SURVEY, change);
        counters.add(SURVEY, change);
        assertThat(counters.load(SURVEY).of(0, LABEL, 1)).isEqualTo(6);
        assertThat(counters.load(SURVEY).total(0, 1)).isEqualTo(10);
    }

    @Test
    void reads_every_response_once_however_many_pages_they_fill() {
        int many = 10_001;
        ballots()
                .addResponses(
                        SURVEY,
                        IntStream.range(0, many)
                                .mapToObj(n -> new Ballot(id(-n), hash(n), id(n)))
                                .toList());
        List<ByteBuffer> read = new ArrayList<>();
        ballots().forEachResponse(SURVEY, packed -> read.add(ByteBuffer.wrap(packed)));
        assertThat(read).hasSize(many).doesNotHaveDuplicates();
        ballots().forEachResponse(UUID.randomUUID(), packed -> fail("of another survey"));
    }

    @Test
    void keeps_the_count_of_a_person_who_is_forgotten() {
        JdbcInvitationRepository invitations = new JdbcInvitationRepository(jdbc);
        UUID person = invitations.invitedParticipants(SURVEY).iterator().next();
        UUID sameAddress = UUID.randomUUID();
        invitations.forgetParticipant(person, sameAddress);
        assertThat(invitations.invitedParticipants(SURVEY)).containsExactly(sameAddress);
        invitations.forgetParticipant(sameAddress, null);
        assertThat(invitations.invitedParticipants(SURVEY)).isEmpty();
        assertThat(invitations.count(Set.of(SURVEY))).isEqualTo(Map.of(SURVEY, 2));
        assertThat(invitations.countByLabel(SURVEY)).isEqualTo(Map.of(LABEL, 1, GroupLabel.EMPTY, 1));
    }

    private JdbcBallotRepository ballots() {
        return new JdbcBallotRepository(jdbc);
    }

    private static Ballot ballot(int n) {
        return new Ballot(id(n), hash(n), new byte[] {1, 2, 3});
    }

    private static byte[] id(int n) {
        return ByteBuffer.allocate(16).putInt(n).array();
    }

    private static byte[] hash(int n) {
        return ByteBuffer.allocate(32).putInt(n).array();
    }
}
