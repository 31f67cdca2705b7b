package dk.forloeb.shared.faces;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What to do when somebody else saved the same form first: field by field, both versions stand side by side, and the
 * person chooses. Nothing is taken over unseen; only the first choice differs: a field that the person left as it was
 * follows the other version.
 */
public final class EditConflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Difference> differences;

    /**
     * Compares.
     *
     * @param base the form as it was when the person opened it
     * @param mine the form as the person wants to save it
     * @param theirs the form as it is stored now
     */
    public EditConflict(Map<String, Object> base, Map<String, Object> mine, Map<String, Object> theirs) {
        differences = Stream.of(base, mine, theirs)
                .flatMap(form -> form.keySet().stream())
                .distinct()
                .filter(field -> !same(mine.get(field), theirs.get(field)))
                .map(field -> new Difference(
                        field, mine.get(field), theirs.get(field), !same(mine.get(field), base.get(field))))
                .collect(Collectors.toList());
    }

    /** The fields on which the two versions differ. */
    public List<Difference> getDifferences() {
        return differences;
    }

    /** Takes into {@code form} what was chosen from the other version; the rest stays as typed. */
    public void resolve(Map<String, Object> form) {
        differences.stream()
                .filter(difference -> !difference.isKeepMine())
                .forEach(difference -> form.put(difference.getField(), difference.getTheirs()));
    }

    /** Line ends come back from a browser in another form, lists in another order. */
    private static boolean same(@Nullable Object one, @Nullable Object other) {
        return Objects.equals(comparable(one), comparable(other));
    }

    private static @Nullable Object comparable(@Nullable Object content) {
        if (content instanceof String text) {
            return text.isBlank() ? null : text.strip().replace("\r\n", "\n");
        }
        return content instanceof List<?> list
                ? List.copyOf(list).stream().sorted().toList()
                : content;
    }

    /** One field with both versions, and the choice. */
    public static final class Difference implements Serializable {

        private static final long serialVersionUID = 1L;

        private final String field;
        private final @Nullable Object mine;
        private final @Nullable Object theirs;
        private boolean keepMine;

        Difference(String field, @Nullable Object mine, @Nullable Object theirs, boolean keepMine) {
            this.field = field;
            this.mine = mine;
            this.theirs = theirs;
            this.keepMine = keepMine;
        }

        public String getField() {
            return field;
        }

        public @Nullable Object getMine() {
            return mine;
        }

        public @Nullable Object getTheirs() {
            return theirs;
        }

        public boolean isKeepMine() {
            return keepMine;
        }

        public void setKeepMine(boolean keepMine) {
            this.keepMine = keepMine;
        }
    }
}
