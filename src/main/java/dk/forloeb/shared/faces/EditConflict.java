package dk.forloeb.shared.faces;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What to do when somebody else saved the same form first, field by field: what only the other person changed is taken
 * into the form and named; where both changed a field, the form keeps what was typed and the other version stands beside
 * it, to be exchanged with it as often as one likes. What stands in the form is what is saved next.
 */
public final class EditConflict implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<String> taken = new ArrayList<>();
    private final LinkedHashMap<String, Other> others = new LinkedHashMap<>();

    /**
     * Compares, and takes into {@code form} what only the other person changed.
     *
     * @param base the form as it was when the person opened it
     * @param form the form as the person wants to save it
     * @param theirs the form as it is stored now, with every field, in the order of the page
     * @param before the conflict that the form was already in, whose other versions stay beside their fields; null for
     *     the first
     */
    public EditConflict(
            Map<String, Object> base,
            Map<String, Object> form,
            Map<String, Object> theirs,
            @Nullable EditConflict before) {
        theirs.forEach((field, content) -> {
            boolean theyChanged = !same(base.get(field), content);
            if (theyChanged && same(base.get(field), form.get(field))) {
                form.put(field, content);
                taken.add(field);
                keep(field, before == null ? null : before.others.get(field), content);
            } else if (theyChanged && !same(form.get(field), content)) {
                others.put(field, new Other(content, true));
            } else if (before != null) {
                keep(field, before.others.get(field), form.get(field));
            }
        });
    }

    /** Unless it says what stands in the form anyway. */
    private void keep(String field, @Nullable Other earlier, @Nullable Object inForm) {
        if (earlier != null && !same(earlier.getContent(), inForm)) {
            others.put(field, earlier);
        }
    }

    /** The fields that only the other person changed. */
    public List<String> getTaken() {
        return taken;
    }

    /** The fields that both changed, each in their own way. */
    public List<String> getFields() {
        return List.copyOf(others.keySet());
    }

    /** The version of a field that does not stand in the form; null where there is only one. */
    public @Nullable Other other(String field) {
        return others.get(field);
    }

    /** Puts the other version into {@code form} and keeps what stood there as the other. */
    public void exchange(String field, Map<String, Object> form) {
        Other other = others.get(field);
        if (other != null) {
            others.put(field, new Other(form.get(field), !other.isTheirs()));
            form.put(field, other.getContent());
        }
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

    /** A version that does not stand in the form now. */
    public static final class Other implements Serializable {

        private static final long serialVersionUID = 1L;

        private final @Nullable Object content;
        private final boolean theirs;

        Other(@Nullable Object content, boolean theirs) {
            this.content = content;
            this.theirs = theirs;
        }

        public @Nullable Object getContent() {
            return content;
        }

        /** Whether the other person wrote it; otherwise it is what stood in the form before. */
        public boolean isTheirs() {
            return theirs;
        }
    }
}
