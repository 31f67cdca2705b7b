package dk.forloeb.shared.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A form of Faces posts to its page without the query, so that a refused form has forgotten what it was about; those of
 * OmniFaces can keep the address they stand at.
 */
class FormAddressTest {

    private static final Path PAGES = Path.of("src/main/webapp");

    @Test
    void every_form_posts_to_the_address_it_stands_at() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages.stream().filter(page -> text(page).contains("<o:form")))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(page -> assertThat(text(page)).doesNotContainPattern("<o:form(?![^>]*useRequestURI)"));
            assertThat(pages).noneMatch(page -> text(page).contains("<h:form"));
        }
    }

    private static String text(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
