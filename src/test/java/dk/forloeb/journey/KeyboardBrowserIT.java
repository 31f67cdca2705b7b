package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;

/** Somebody works with the keyboard alone. */
class KeyboardBrowserIT extends JourneyTestCase {

    @Test
    void skips_to_the_content_with_the_first_key() {
        logIn("koordinator");
        open("/programme/list");
        Locator skip = page().locator(".skip-link");
        page().keyboard().press("Tab");
        assertThat(skip).isFocused();
        assertThat(skip).isInViewport();
        assertOutlined(skip);
        page().keyboard().press("Enter");
        assertThat(main()).isFocused();
        page().keyboard().press("Tab");
        assertThat((Boolean) page().evaluate("() => document.querySelector('main').contains(document.activeElement)"))
                .isTrue();
    }

    @Test
    void comes_from_the_error_summary_to_the_field() {
        logIn("koordinator");
        open("/programme/edit");
        fill("caseFileNumber", "010203-1234");
        field("title").press("Enter");
        Locator summary = page().locator("#error-summary");
        assertThat(summary).isFocused();
        assertThat(summary).isInViewport();
        assertOutlined(summary);
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        assertThat(field("title")).isFocused();
        assertOutlined(field("title"));
    }

    @Test
    void opens_and_leaves_a_menu() {
        logIn("koordinator");
        Locator menu = page().locator("details.menu").last();
        menu.locator("summary").focus();
        page().keyboard().press("Enter");
        assertThat(menu.getByText("Log ud")).isVisible();
        page().keyboard().press("Tab");
        assertThat(menu.getByText("Skift adgangskode")).isFocused();
        page().keyboard().press("Escape");
        assertThat(menu.getByText("Log ud")).isHidden();
        assertThat(menu.locator("summary")).isFocused();
        page().keyboard().press("Enter");
        page().keyboard().press("Tab");
        page().keyboard().press("Tab");
        page().keyboard().press("Enter");
        see("Du er logget ud");
    }

    private void assertOutlined(Locator focused) {
        Object style = focused.evaluate(
                "element => { const s = getComputedStyle(element); return s.outlineStyle + s.boxShadow }");
        assertThat(style).as("focus that can be seen").isNotEqualTo("nonenone");
    }
}
