package dk.forloeb.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that may be wrong with any page, whatever it shows: rules of accessibility, a window that has to be
 * scrolled sideways, texts that are missing, a wrong language. Theme and width change while the page stays open, as
 * they do when a device turns dark or is turned around, which saves three of four requests.
 */
final class Examination {
    private static final String AXE = script();

    /** Colours that are on their way to another are nobody's contrast. */
    private static final String AT_REST = "() => document.getAnimations().forEach(each => each.finish())";

    /** Rows are alike after the first dozen and operations after four, and each costs every rule its time, even if excluded. */
    private static final String SHORTEN = """
            () => document.querySelectorAll('tbody tr:nth-child(n+13), .api-operation:nth-of-type(n+5)')
                .forEach(more => more.remove())
            """;

    /**
     * Most of the time goes to the rules of colour; told by the argument: 'all' rules, all but those of 'shape', or those
     * of 'colour' alone.
     */
    private static final String VIOLATIONS = """
            rules => axe.run(document, {
                resultTypes: ['violations'],
                preload: false,
                ...{
                    all: {},
                    shape: {rules: {'color-contrast': {enabled: false}, 'link-in-text-block': {enabled: false}}},
                    colour: {runOnly: ['color-contrast', 'link-in-text-block']}
                }[rules]
            }).then(result => result.violations.map(rule =>
                rule.id + ': ' + rule.nodes.slice(0, 3).map(node => node.target + ' ' + node.html.slice(0, 200)).join(' | ')))
            """;

    private static final String OVERFLOW =
            "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String MISSING_TEXTS =
            "() => document.documentElement.outerHTML.match(/\\?\\?\\?[^<]{0,60}/g) || []";

    private final Page page;
    private final String language;
    private final List<String> faults = new ArrayList<>();

    private Examination(Page page, String language) {
        this.page = page;
        this.language = language;
    }

    /** What is wrong with the page that is open, in both themes and both widths; nothing if it is right. */
    static List<String> of(Page page, String language) {
        Examination examination = new Examination(page, language);
        examination.words();
        // As few changes of width as there can be: each lays the page out anew.
        examination.width(new Look(language, ColorScheme.LIGHT, Look.PHONE.width()));
        examination.width(new Look(language, ColorScheme.LIGHT, Look.DEFAULT.width()));
        page.evaluate(SHORTEN);
        page.evaluate(AXE);
        examination.rules(new Look(language, ColorScheme.LIGHT, Look.DEFAULT.width()));
        examination.rules(new Look(language, ColorScheme.DARK, Look.DEFAULT.width()));
        examination.rules(new Look(language, ColorScheme.DARK, Look.PHONE.width()));
        examination.rules(new Look(language, ColorScheme.LIGHT, Look.PHONE.width()));
        return examination.faults;
    }

    private void words() {
        String found = String.valueOf(page.locator("html").getAttribute("lang"));
        if (!found.equals(language)) {
            faults.add("says that its language is " + found);
        }
        ((List<?>) page.evaluate(MISSING_TEXTS)).forEach(text -> faults.add("lacks a text: " + text));
    }

    private void show(Look look) {
        page.setViewportSize(look.width(), look.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.scheme()));
        page.evaluate(AT_REST);
    }

    /** Themes change colours alone. */
    private void width(Look look) {
        show(look);
        int overflow = (Integer) page.evaluate(OVERFLOW);
        if (overflow > 0) {
            faults.add(look + ": " + overflow + " pixels to scroll sideways");
        }
    }

    private void rules(Look look) {
        rulesFor(look).ifPresent(rules -> {
            show(look);
            ((List<?>) page.evaluate(VIOLATIONS, rules)).forEach(violation -> faults.add(look + ": " + violation));
        });
    }

    /**
     * Which rules of accessibility this look can break where no other one does. Markup is the same in both themes, and
     * colours are the same in both languages: Danish answers for the colours of the light phone and the dark desk, English
     * for the others.
     */
    private static Optional<String> rulesFor(Look look) {
        boolean light = look.scheme() == ColorScheme.LIGHT;
        boolean colours = look.language().equals("da") == (light == (look.width() == Look.PHONE.width()));
        if (light) {
            return Optional.of(colours ? "all" : "shape");
        }
        return colours ? Optional.of("colour") : Optional.empty();
    }

    private static String script() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
