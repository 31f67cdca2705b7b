package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QueryTest {

    @Test
    void changes_one_parameter_and_keeps_the_others() {
        assertThat(Query.with(parameters("q", "børn", "page", "1"), "page", "2"))
                .isEqualTo("?q=b%C3%B8rn&page=2");
    }

    @Test
    void leaves_a_parameter_out_when_its_value_is_empty() {
        assertThat(Query.with(parameters("id", "7", "tab", "days"), "tab", "")).isEqualTo("?id=7");
    }

    @Test
    void begins_at_the_first_page_when_the_sorting_changes() {
        assertThat(Query.with(parameters("q", "bil", "page", "4"), "sort", "-title"))
                .isEqualTo("?q=bil&sort=-title");
    }

    @Test
    void keeps_only_what_names_the_thing_when_the_tab_changes() {
        assertThat(Query.with(parameters("id", "7", "sort", "name", "page", "4"), "tab", "days"))
                .isEqualTo("?id=7&tab=days");
    }

    @Test
    void leaves_out_what_a_submitted_form_sent() {
        assertThat(Query.with(parameters("id", "7", "jakarta.faces.ViewState", "x", "form:title", "y"), "lang", "en"))
                .isEqualTo("?id=7&lang=en");
    }

    @Test
    void cannot_be_broken_out_of_by_hostile_values() {
        assertThat(Query.with(parameters("q", "\"><script>&x=1"), "page", "2"))
                .isEqualTo("?q=%22%3E%3Cscript%3E%26x%3D1&page=2");
    }

    @Test
    void links_the_ends_and_the_neighbours_of_the_current_page() {
        assertThat(Query.pageShown(1, 5, 9)).isTrue();
        assertThat(Query.pageShown(2, 5, 9)).isFalse();
        assertThat(Query.pageShown(4, 5, 9)).isTrue();
        assertThat(Query.pageShown(9, 5, 9)).isTrue();
    }

    @Test
    void leaves_no_gap_for_a_single_page() {
        assertThat(IntStream.rangeClosed(1, 4)).allMatch(page -> Query.pageShown(page, 1, 4));
        assertThat(IntStream.rangeClosed(1, 4)).allMatch(page -> Query.pageShown(page, 4, 4));
        assertThat(Query.pageShown(2, 1, 5)).isTrue();
        assertThat(Query.pageShown(3, 1, 5)).isFalse();
    }

    private static Map<String, String[]> parameters(String... pairs) {
        Map<String, String[]> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            parameters.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return parameters;
    }
}
