package dk.forloeb.participation.persistence;

import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantFilter;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One search for participants: filtered, sorted and cut into pages by the database. */
final class ParticipantSearch {

    private final EntityManager em;
    private final ParticipantFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    ParticipantSearch(EntityManager em, ParticipantFilter filter) {
        this.em = em;
        this.filter = filter;
        where("p.programmeId = :programme", "programme", filter.programmeId());
        where("p.municipalityCode = :municipality", "municipality", filter.municipality());
        where("p.role = :role", "role", filter.role());
        where("p.status = :status", "status", filter.status());
        words(filter.text());
    }

    Page<Participant> page() {
        long total = query("SELECT COUNT(p) FROM Participant p" + conditions(), Long.class)
                .getSingleResult();
        List<Participant> items = query(
                        // The municipality's name belongs to another capability; only its order is borrowed here.
                        "SELECT p FROM Participant p LEFT JOIN Municipality m ON m.code = p.municipalityCode"
                                + conditions() + order(),
                        Participant.class)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList();
        return new Page<>(items, total);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private void words(@Nullable String text) {
        for (String word : DanishText.searchWords(text)) {
            String name = "word" + parameters.size();
            where("p.searchText LIKE :" + name, name, "%" + word + "%");
        }
    }

    private String conditions() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** All in one direction, so that an index can be read backwards. */
    private String order() {
        List<String> columns = switch (filter.order()) {
            case NAME -> List.of("p.sortKey");
            case EMAIL -> List.of("p.emailKey");
            case MUNICIPALITY -> List.of("m.sortKey", "p.sortKey");
            case ROLE -> List.of("p.role", "p.sortKey");
            case QUEUE -> List.of("p.queueNumber");
        };
        String direction = filter.descending() ? " DESC" : "";
        return Stream.concat(columns.stream(), Stream.of("p.id"))
                .map(column -> column + direction)
                .collect(Collectors.joining(", ", " ORDER BY ", ""));
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        TypedQuery<T> query = em.createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
