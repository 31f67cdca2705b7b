package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditConflictTest {

    private static Map<String, Object> form(String title, String number, List<String> provisions) {
        Map<String, Object> form = new HashMap<>();
        form.put("title", title);
        form.put("number", number);
        form.put("provisions", provisions);
        return form;
    }

    private final Map<String, Object> base = form("Bil", "23-1", List.of("a", "b"));

    @Test
    void shows_the_fields_on_which_the_versions_differ() {
        EditConflict conflict =
                new EditConflict(base, form("Min", "23-1", List.of("b", "a")), form("Din", "23-1", List.of("a", "b")));
        assertThat(conflict.getDifferences())
                .extracting(EditConflict.Difference::getField)
                .containsExactly("title");
    }

    @Test
    void keeps_what_was_typed_and_follows_the_other_where_nothing_was() {
        Map<String, Object> mine = form("Min", "23-1", List.of("a", "b"));
        EditConflict conflict = new EditConflict(base, mine, form("Din", "23-2", List.of("a", "b")));
        conflict.resolve(mine);
        assertThat(mine).containsEntry("title", "Min").containsEntry("number", "23-2");
    }

    @Test
    void takes_theirs_where_that_is_chosen() {
        Map<String, Object> mine = form("Min", "23-1", List.of("a"));
        EditConflict conflict = new EditConflict(base, mine, form("Din", "23-1", List.of("a", "b")));
        conflict.getDifferences().forEach(difference -> difference.setKeepMine(false));
        conflict.resolve(mine);
        assertThat(mine).isEqualTo(form("Din", "23-1", List.of("a", "b")));
    }

    @Test
    void does_not_mistake_a_browsers_line_ends_for_a_change() {
        assertThat(new EditConflict(
                                base,
                                form("a\r\nb ", "23-1", List.of("a", "b")),
                                form("a\nb", "23-1", List.of("a", "b")))
                        .getDifferences())
                .isEmpty();
    }
}
