package dk.forloeb.identity.persistence;

import dk.forloeb.shared.Page;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The conditions of a search, of which only those that were asked for become part of the query. */
final class Conditions {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> parameters = new ArrayList<>();

    /** @param condition JPQL that ends where its parameter belongs; left out if that is null */
    Conditions and(String condition, @Nullable Object parameter) {
        if (parameter != null) {
            parameters.add(parameter);
            conditions.add(condition + " ?" + parameters.size());
        }
        return this;
    }

    /** A part of all entities {@code e} that fulfil the conditions, and how many they are. */
    <T> Page<T> page(EntityManager entityManager, Class<T> type, String orderBy, int offset, int limit) {
        String from = " from " + type.getSimpleName() + " e"
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions));
        var items = entityManager.createQuery("select e" + from + " order by " + orderBy, type);
        var count = entityManager.createQuery("select count(e)" + from, Long.class);
        bind(items);
        bind(count);
        return new Page<>(items.setFirstResult(offset).setMaxResults(limit).getResultList(), count.getSingleResult());
    }

    private void bind(Query query) {
        for (int i = 0; i < parameters.size(); i++) {
            query.setParameter(i + 1, parameters.get(i));
        }
    }
}
