package dk.forloeb.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class PagingTest {

    @Property
    void a_cursor_leads_back_to_its_place_in_its_own_list(@ForAll @IntRange(min = 0) int offset, @ForAll String list) {
        assertThat(Cursor.read(Cursor.write(offset, list), list)).isEqualTo(offset);
    }

    @Property
    void nothing_but_a_cursor_is_read_as_one(@ForAll @StringLength(max = 40) String text) {
        assertThatThrownBy(() -> Cursor.read(text, "programmes{}")).isInstanceOf(DomainException.class);
    }

    @Test
    void a_cursor_of_another_filter_is_refused() {
        String cursor = Cursor.write(50, "programmes{state=[running]}");
        assertThatThrownBy(() -> Cursor.read(cursor, "programmes{state=[planned]}"))
                .isInstanceOf(DomainException.class);
    }
}
