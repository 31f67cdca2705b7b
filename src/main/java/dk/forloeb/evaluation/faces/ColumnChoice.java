package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.imports.SeenColumn;
import dk.forloeb.evaluation.domain.imports.ColumnUse;
import dk.forloeb.evaluation.domain.imports.MappedColumn;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A column of the file and what the coordinator says that it stands for.
 *
 * @param use {@value #IGNORED}, the name of a {@link ColumnUse}, or {@value #QUESTION} and the question's key
 * @param options what its values stand for: an option's key, {@value #NOTHING} for no answer; those that are not in it stand
 *     for themselves
 */
public record ColumnChoice(SeenColumn seen, String use, Map<String, String> options) implements Serializable {

    /** Not empty, since an option of a list without a value sends its words. */
    static final String IGNORED = "ignore";

    static final String QUESTION = "question:";

    /** An option's key has a letter or digit. */
    static final String NOTHING = "-";

    static final String UNCHOSEN = "?";

    /** Defends the map against later change. */
    public ColumnChoice {
        options = new LinkedHashMap<>(options);
    }

    static ColumnChoice of(SeenColumn seen, @Nullable MappedColumn mapped) {
        if (mapped == null) {
            return new ColumnChoice(seen, IGNORED, Map.of());
        }
        Map<String, String> options = new LinkedHashMap<>();
        mapped.values().forEach((value, option) -> options.put(value, option.isEmpty() ? NOTHING : option));
        String use = mapped.use() == ColumnUse.QUESTION
                ? QUESTION + mapped.question()
                : mapped.use().name();
        return new ColumnChoice(seen, use, options);
    }

    /** The question that it answers, if it does. */
    public @Nullable String question() {
        return use.startsWith(QUESTION) ? use.substring(QUESTION.length()) : null;
    }

    public List<String> values() {
        return seen.values();
    }

    /** The option chosen for a value; {@value #UNCHOSEN} where none is. */
    public String option(String value) {
        return options.getOrDefault(value, UNCHOSEN);
    }

    /** As the import takes it; nothing where the column is ignored. */
    Optional<MappedColumn> mapped() {
        if (use.equals(IGNORED)) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        options.forEach((value, option) -> values.put(value, option.equals(NOTHING) ? "" : option));
        String question = question();
        return Optional.of(new MappedColumn(
                seen.heading(),
                question == null ? ColumnUse.valueOf(use) : ColumnUse.QUESTION,
                question,
                question == null ? Map.of() : values));
    }
}
