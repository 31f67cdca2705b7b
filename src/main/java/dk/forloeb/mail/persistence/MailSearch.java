package dk.forloeb.mail.persistence;

import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailFilter;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One search in the log: filtered, sorted and cut into pages by the database. */
final class MailSearch {

    private final EntityManager em;
    private final MailFilter filter;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    MailSearch(EntityManager em, MailFilter filter) {
        this.em = em;
        this.filter = filter;
        conditions.add("m.traceless = FALSE");
        where("m.state = :state", "state", filter.state());
        where("m.template = :template", "template", filter.template());
        where("m.programmeId = :programme", "programme", text(filter.programmeId()));
        where("m.aboutType = :aboutType", "aboutType", filter.aboutType());
        where("m.aboutId = :aboutId", "aboutId", filter.aboutId());
        for (String word : DanishText.searchWords(filter.text())) {
            String name = "word" + parameters.size();
            where("m.searchText LIKE :" + name, name, "%" + word + "%");
        }
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }

    Page<Mail> page() {
        String where = " WHERE " + String.join(" AND ", conditions);
        String direction = filter.descending() ? " DESC" : "";
        List<Mail> items = query(
                        "SELECT m FROM Mail m" + where + " ORDER BY m.queuedAt" + direction + ", m.id", Mail.class)
                .setFirstResult(filter.offset())
                .setMaxResults(filter.limit())
                .getResultList();
        long total = query("SELECT COUNT(m) FROM Mail m" + where, Long.class).getSingleResult();
        return new Page<>(items, total);
    }

    private void where(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private <T> TypedQuery<T> query(String text, Class<T> type) {
        TypedQuery<T> query = em.createQuery(text, type);
        parameters.forEach(query::setParameter);
        return query;
    }
}
