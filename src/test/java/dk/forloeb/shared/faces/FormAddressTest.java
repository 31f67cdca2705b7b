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
 * OmniFaces can keep the address they stand at. The log-in carries what it is about in a field of its own: its page has no
 * head for the script that OmniFaces' form would ask for, and would greet with that as an error.
 */
class FormAddressTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path LOG_IN = PAGES.resolve("login.xhtml");

    @Test
    void every_form_posts_to_the_address_it_stands_at() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages =
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertThat(pages.stream().filter(page -> text(page).contains("<o:form")))
                    .hasSizeGreaterThan(5)
                    .allSatisfy(page -> assertThat(text(page)).doesNotContainPattern("<o:form(?![^>]*useRequestURI)"));
            assertThat(pages.stream().filter(page -> text(page).contains("<h:form")))
                    .containsExactly(LOG_IN);
            assertThat(text(LOG_IN)).contains("<input type=\"hidden\" name=\"from\"");
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
