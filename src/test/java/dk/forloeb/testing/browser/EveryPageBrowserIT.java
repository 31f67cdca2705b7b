package dk.forloeb.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page there is, in both languages, both themes and both widths: it answers as it should, breaks no rule of
 * accessibility, fits its window, and lacks no text. A page that {@link Visits} does not know fails the test.
 */
class EveryPageBrowserIT extends BrowserTestCase {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** Nothing that a visitor can do brings these about; they are the 404 page with other words. */
    private static final Set<String> OUT_OF_REACH =
            Set.of("WEB-INF/errorpages/400.xhtml", "WEB-INF/errorpages/500.xhtml", "WEB-INF/errorpages/503.xhtml");

    private static @Nullable DemoFacts facts;

    static Stream<Arguments> visitors() {
        return Stream.of("da", "en")
                .flatMap(language -> Stream.of(Visit.NOBODY, "koordinator", "admin", "kontakt", "underviser")
                        .map(visitor -> Arguments.of(language, visitor)));
    }

    @Test
    void knows_every_page_there_is() throws IOException {
        Set<String> visited =
                Visits.all(facts()).stream().map(Visit::view).collect(Collectors.toCollection(TreeSet::new));
        visited.addAll(OUT_OF_REACH);
        assertThat(visited).isEqualTo(pages());
    }

    @ParameterizedTest
    @MethodSource("visitors")
    void is_right_for(String language, String visitor) {
        look(new Look(language, ColorScheme.LIGHT, 1440));
        if (!visitor.equals(Visit.NOBODY)) {
            logIn(visitor);
        }
        List<String> faults = new ArrayList<>();
        Visits.all(facts()).stream()
                .filter(visit -> visit.visitor().equals(visitor))
                .forEach(visit -> faults.addAll(faults(visit, language)));
        assertThat(faults).isEmpty();
    }

    @Test
    void would_find_what_is_wrong() {
        page().setContent(
                        "<html lang='de'><body><img src='data:,'><p style='width: 3000px; background: #fff; color: #eee'>???key???"
                                + "</p></body></html>");
        assertThat(Examination.of(page(), "da"))
                .anyMatch(fault -> fault.contains("language is de"))
                .anyMatch(fault -> fault.contains("lacks a text: ???key???"))
                .anyMatch(fault -> fault.matches("da-light-390: \\d+ pixels .*"))
                .anyMatch(fault -> fault.contains("da-light-1440: image-alt"))
                .anyMatch(fault -> fault.contains("da-light-390: color-contrast"))
                .anyMatch(fault -> fault.contains("da-dark-1440: color-contrast"));
    }

    private List<String> faults(Visit visit, String language) {
        List<String> faults = new ArrayList<>();
        String address = visit.address().replace("{lang}", language);
        Response answer =
                page().navigate(address.contains("{token}") ? address.replace("{token}", facts().token()) : address);
        for (Visit.Step step : visit.steps()) {
            answer = step.take(page());
        }
        settled();
        if (answer.status() != visit.status()) {
            faults.add(visit + " answers " + answer.status());
        }
        if (visit.steps().isEmpty() && page().locator(".error-summary").count() > 0) {
            faults.add(visit + " greets with an error");
        }
        Examination.of(page(), language).forEach(fault -> faults.add(visit + ": " + fault));
        return faults;
    }

    /** Asked once, by whichever test comes first. */
    private DemoFacts facts() {
        DemoFacts known = facts == null ? new DemoFacts(product()) : facts;
        facts = known;
        return known;
    }

    /** Files that answer a request by themselves: all that browsers may ask for, and what servlets forward to. */
    private static Set<String> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            return files.map(file -> WEBAPP.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".xhtml"))
                    .filter(file -> !file.startsWith("WEB-INF/") || isWhole(file))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isWhole(String file) {
        try {
            return Files.readString(WEBAPP.resolve(file)).contains("template=\"/WEB-INF/templates/");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
