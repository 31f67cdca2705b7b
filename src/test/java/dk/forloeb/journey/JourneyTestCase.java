package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import dk.forloeb.testing.browser.BrowserTestCase;

/** What somebody on a journey does and sees, by the words that stand on the page. Every look waits until it is so. */
abstract class JourneyTestCase extends BrowserTestCase {
    private static final double PATIENCE_MILLIS = 30_000;

    JourneyTestCase() {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
    }

    /** The input with this id, whatever form it is in. */
    final Locator field(String id) {
        return page().locator("[id='" + id + "'], [id$=':" + id + "']").first();
    }

    final void fill(String id, String text) {
        field(id).fill(text);
    }

    /** Fills the input that has exactly this label. */
    final void fillLabelled(String label, String text) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(text);
    }

    /** Ticks or chooses what has exactly this label. */
    final void choose(String label) {
        page().getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .first()
                .check();
    }

    final void press(String button) {
        button(button).click();
    }

    final Locator button(String name) {
        return main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Follows a link of the page's content. */
    final void follow(String link) {
        link(link).first().click();
    }

    final Locator link(String name) {
        return main().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Opens what is folded behind these words, such as the question that precedes something final. */
    final void unfold(String words) {
        main().locator("summary")
                .filter(new Locator.FilterOptions().setHasText(words))
                .click();
    }

    final void see(String... words) {
        for (String each : words) {
            assertThat(main()).containsText(each);
        }
    }

    final void seeHeading(String heading) {
        assertThat(page().locator("h1")).hasText(heading);
    }

    /** The field is marked as refused, says why, and is named in the summary on top. */
    final void seeRefused(String id, String why) {
        Locator frame = page().locator(".field--invalid").filter(new Locator.FilterOptions().setHas(field(id)));
        assertThat(frame.locator(".field__error")).containsText(why);
        assertThat(page().locator("#error-summary")).containsText(why);
    }

    final Locator main() {
        return page().locator("main");
    }
}
