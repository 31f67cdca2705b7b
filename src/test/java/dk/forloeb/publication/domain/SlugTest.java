package dk.forloeb.publication.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

class SlugTest {

    @Example
    void reads_like_the_title() {
        assertThat(Slug.of("Læringsforløb 2023 (§§ 95, 96) – på tværs", Set.<String>of()::contains))
                .isEqualTo("laeringsforloeb-2023-95-96-paa-tvaers");
    }

    @Example
    void is_numbered_where_it_is_taken() {
        assertThat(Slug.of("Evaluering", Set.of("evaluering", "evaluering-2")::contains))
                .isEqualTo("evaluering-3");
    }

    @Property
    void always_fits_an_address(@ForAll @StringLength(max = 200) String title) {
        assertThat(Slug.of(title, Set.<String>of()::contains))
                .matches("[a-z0-9]([a-z0-9-]*[a-z0-9])?")
                .hasSizeLessThan(111);
    }
}
