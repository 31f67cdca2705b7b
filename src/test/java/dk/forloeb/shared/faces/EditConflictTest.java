package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EditConflictTest {

    private static Map<String, Object> form(String title, String number, List<String> provisions) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("title", title);
        form.put("number", number);
        form.put("provisions", provisions);
        return form;
    }

    private final Map<String, Object> base = form("Bil", "23-1", List.of("a", "b"));

    @Test
    void shows_only_the_fields_that_both_changed_in_the_order_of_the_page() {
        EditConflict conflict = new EditConflict(
                base, form("Min", "23-9", List.of("b", "a")), form("Din", "23-2", List.of("a", "b", "c")), null);
        assertThat(conflict.getFields()).containsExactly("title", "number");
        assertThat(conflict.getTaken()).containsExactly("provisions");
    }

    @Test
    void keeps_what_was_typed_and_takes_what_only_the_other_changed() {
        Map<String, Object> mine = form("Min", "23-1", List.of("a", "b"));
        EditConflict conflict = new EditConflict(base, mine, form("Bil", "23-2", List.of("a", "b")), null);
        assertThat(conflict.getFields()).isEmpty();
        assertThat(mine).containsEntry("title", "Min").containsEntry("number", "23-2");
    }

    @Test
    void exchanges_the_two_versions_and_loses_neither() {
        Map<String, Object> mine = form("Min", "23-1", List.of("a", "b"));
        EditConflict conflict = new EditConflict(base, mine, form("Din", "23-1", List.of("a", "b")), null);
        mine.put("title", "Min nye");
        conflict.exchange("title", mine);
        assertThat(mine).containsEntry("title", "Din");
        assertThat(conflict.other("title"))
                .extracting(EditConflict.Other::getContent, EditConflict.Other::isTheirs)
                .containsExactly("Min nye", false);
        conflict.exchange("title", mine);
        assertThat(mine).containsEntry("title", "Min nye");
    }

    @Test
    void asks_nothing_where_both_wrote_the_same() {
        Map<String, Object> both = form("Fælles", "23-1", List.of());
        EditConflict conflict = new EditConflict(base, both, form("Fælles", "23-1", List.of()), null);
        assertThat(conflict.getFields()).isEmpty();
        assertThat(conflict.getTaken()).isEmpty();
    }

    @Test
    void does_not_mistake_a_browsers_line_ends_for_a_change() {
        Map<String, Object> mine = form("a\r\nb ", "23-1", List.of("a", "b"));
        EditConflict conflict = new EditConflict(base, mine, form("a\nb", "23-1", List.of("a", "b")), null);
        assertThat(conflict.getFields()).isEmpty();
    }

    @Test
    void keeps_what_stands_beside_a_field_when_a_third_person_changes_another() {
        Map<String, Object> mine = form("Min", "23-1", List.of("a", "b"));
        Map<String, Object> theirs = form("Din", "23-1", List.of("a", "b"));
        EditConflict first = new EditConflict(base, mine, theirs, null);
        EditConflict second = new EditConflict(theirs, mine, form("Din", "23-7", List.of("a", "b")), first);
        assertThat(second.getTaken()).containsExactly("number");
        assertThat(second.other("title"))
                .extracting(EditConflict.Other::getContent, EditConflict.Other::isTheirs)
                .containsExactly("Din", true);
    }

    @Test
    void keeps_what_was_set_aside_when_a_third_person_changes_the_field_again() {
        Map<String, Object> mine = form("Min", "23-1", List.of("a", "b"));
        Map<String, Object> theirs = form("Din", "23-1", List.of("a", "b"));
        EditConflict first = new EditConflict(base, mine, theirs, null);
        first.exchange("title", mine);
        EditConflict second = new EditConflict(theirs, mine, form("Tredje", "23-1", List.of("a", "b")), first);
        assertThat(mine).containsEntry("title", "Tredje");
        assertThat(second.other("title"))
                .extracting(EditConflict.Other::getContent, EditConflict.Other::isTheirs)
                .containsExactly("Min", false);
    }
}
