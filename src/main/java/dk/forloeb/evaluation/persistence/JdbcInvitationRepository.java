package dk.forloeb.evaluation.persistence;

import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.NewInvitation;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class JdbcInvitationRepository implements InvitationRepository {

    private final Jdbc jdbc;

    /** For proxies. */
    @SuppressWarnings("NullAway")
    protected JdbcInvitationRepository() {
        this(null);
    }

    @Inject
    JdbcInvitationRepository(Jdbc jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(UUID surveyId, List<NewInvitation> invitations) {
        jdbc.batch(
                "INSERT INTO invitation (id, survey_id, participant_id, group_municipality, group_role, progress,"
                        + " mailed) VALUES (?, ?, ?, ?, ?, 0, FALSE)",
                invitations,
                invitation -> Arrays.asList(
                        invitation.id(),
                        surveyId,
                        invitation.participantId(),
                        invitation.label().municipality(),
                        invitation.label().role()));
    }

    @Override
    public Map<UUID, Integer> count(Set<UUID> surveyIds) {
        return Counts.bySurvey(jdbc, "invitation", surveyIds);
    }

    @Override
    public Set<UUID> invitedParticipants(UUID surveyId) {
        return new HashSet<>(jdbc.query(
                "SELECT participant_id FROM invitation WHERE survey_id = ? AND participant_id IS NOT NULL",
                row -> UUID.fromString(row.getString(1)),
                List.of(surveyId)));
    }

    @Override
    public Map<GroupLabel, Integer> countByLabel(UUID surveyId) {
        Map<GroupLabel, Integer> counts = new HashMap<>();
        jdbc.query(
                        "SELECT group_municipality, group_role, COUNT(*) FROM invitation WHERE survey_id = ?"
                                + " GROUP BY group_municipality, group_role",
                        row -> Map.entry(new GroupLabel(row.getString(1), row.getString(2)), row.getInt(3)),
                        List.of(surveyId))
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    @Override
    public Map<UUID, UUID> unmailed(UUID surveyId) {
        return byParticipant(surveyId, "mailed = FALSE");
    }

    @Override
    public void markMailed(UUID surveyId, Set<UUID> participantIds) {
        jdbc.batch(
                "UPDATE invitation SET mailed = TRUE WHERE survey_id = ? AND participant_id = ?",
                participantIds,
                participant -> List.of(surveyId, participant));
    }

    @Override
    public int countMailed(UUID surveyId) {
        return byParticipant(surveyId, "mailed = TRUE").size();
    }

    @Override
    public Map<UUID, UUID> mailedAndUnused(UUID surveyId) {
        return byParticipant(surveyId, "mailed = TRUE AND progress = 0");
    }

    @Override
    public void renew(UUID participantId, Supplier<byte[]> ids) {
        jdbc.batch(
                "UPDATE invitation SET id = ?, mailed = FALSE WHERE id = ?",
                ofParticipant(participantId).values(),
                id -> List.of(ids.get(), id));
    }

    private Map<UUID, UUID> byParticipant(UUID surveyId, String condition) {
        Map<UUID, UUID> found = new HashMap<>();
        jdbc.query(
                        "SELECT participant_id, id FROM invitation WHERE survey_id = ? AND participant_id IS NOT NULL"
                                + " AND " + condition,
                        row -> Map.entry(UUID.fromString(row.getString(1)), uuid(row.getBytes(2))),
                        List.of(surveyId))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }

    private static UUID uuid(byte[] id) {
        ByteBuffer bytes = ByteBuffer.wrap(id);
        return new UUID(bytes.getLong(), bytes.getLong());
    }

    @Override
    public void label(UUID surveyId, Map<UUID, GroupLabel> labels) {
        jdbc.batch(
                "UPDATE invitation SET group_municipality = ?, group_role = ? WHERE survey_id = ? AND participant_id = ?",
                labels.entrySet(),
                entry -> Arrays.asList(
                        entry.getValue().municipality(), entry.getValue().role(), surveyId, entry.getKey()));
    }

    @Override
    public void expireUnused(UUID surveyId) {
        jdbc.update("UPDATE invitation SET progress = 3 WHERE survey_id = ? AND progress = 0", List.of(surveyId));
    }

    @Override
    public void markCounted(UUID surveyId) {
        jdbc.update("UPDATE invitation SET progress = 2 WHERE survey_id = ? AND progress = 1", List.of(surveyId));
    }

    @Override
    public void forgetWhoAnswered(UUID surveyId, Supplier<byte[]> confirmations) {
        List<byte[]> without = jdbc.query(
                "SELECT id FROM invitation WHERE survey_id = ? AND confirmation IS NULL",
                row -> row.getBytes(1),
                List.of(surveyId));
        jdbc.batch(
                "UPDATE invitation SET confirmation = ? WHERE id = ?", without, id -> List.of(confirmations.get(), id));
        jdbc.update("UPDATE invitation SET progress = 4 WHERE survey_id = ?", List.of(surveyId));
    }

    @Override
    public void forgetParticipant(UUID participantId, @Nullable UUID successor) {
        if (successor != null) {
            jdbc.update(
                    "UPDATE invitation SET participant_id = ?, mailed = FALSE WHERE participant_id = ? AND survey_id NOT IN"
                            + " (SELECT own.survey_id FROM (SELECT survey_id FROM invitation WHERE participant_id = ?) own)",
                    List.of(successor, participantId, successor));
        }
        jdbc.update("UPDATE invitation SET participant_id = NULL WHERE participant_id = ?", List.of(participantId));
    }

    @Override
    public Map<UUID, byte[]> ofParticipant(UUID participantId) {
        Map<UUID, byte[]> found = new HashMap<>();
        jdbc.query(
                        "SELECT survey_id, id FROM invitation WHERE participant_id = ?",
                        row -> Map.entry(UUID.fromString(row.getString(1)), row.getBytes(2)),
                        List.of(participantId))
                .forEach(entry -> found.put(entry.getKey(), entry.getValue()));
        return found;
    }
}
