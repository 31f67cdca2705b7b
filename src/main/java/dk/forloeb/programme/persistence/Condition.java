package dk.forloeb.programme.persistence;

import dk.forloeb.shared.DanishText;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A condition put together from the filters that are set. */
final class Condition {

    private final List<String> parts = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    /** Adds {@code part}, which names the parameter {@code :name}, unless there is no value. */
    Condition and(String part, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(part);
            parameters.put(name, value);
        }
        return this;
    }

    /** Every word of {@code text} has to be in the search column of the entity {@code alias}. */
    Condition words(String alias, @Nullable String text) {
        for (String word : DanishText.searchWords(text)) {
            String name = "word" + parameters.size();
            and(alias + ".searchText like :" + name, name, "%" + word + "%");
        }
        return this;
    }

    String where() {
        return parts.isEmpty() ? "" : " where " + String.join(" and ", parts);
    }

    <Q extends Query> Q fill(Q query) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
