package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.Page;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PagedListTest {

    /** The numbers 1 to 60. */
    private static Page<Integer> numbers(int offset, int limit) {
        List<Integer> part =
                IntStream.rangeClosed(1, 60).boxed().skip(offset).limit(limit).toList();
        return new Page<>(part, 60);
    }

    private static PagedList<Integer> read(String page) {
        return PagedList.read(page, PagedListTest::numbers);
    }

    @Test
    void shows_the_page_that_the_address_asks_for() {
        assertThat(read("2").items()).first().isEqualTo(26);
        assertThat(read("2").paging().to(60)).isEqualTo(50);
    }

    @Test
    void shows_the_last_page_to_who_asks_for_more() {
        assertThat(read("999999").items()).startsWith(51).endsWith(60);
        assertThat(read("999999").paging().number()).isEqualTo(3);
    }

    @Test
    void shows_the_first_page_to_who_asks_for_nonsense() {
        assertThat(read("-1").items()).first().isEqualTo(1);
        assertThat(read(null).items()).first().isEqualTo(1);
        assertThat(read("9999999999").items()).first().isEqualTo(1);
    }

    @Test
    void is_one_page_where_there_is_nothing() {
        PagedList<Integer> none = PagedList.read("3", (offset, limit) -> new Page<>(List.of(), 0));
        assertThat(none.paging().number()).isEqualTo(1);
        assertThat(none.paging().pages(none.total())).isEqualTo(1);
    }
}
