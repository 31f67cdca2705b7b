package dk.forloeb.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dk.forloeb.testing.browser.BrowserTestCase;
import dk.forloeb.testing.browser.Look;
import org.junit.jupiter.api.Test;

class ApiDocsBrowserIT extends BrowserTestCase {

    @Test
    void leads_from_the_foot_of_a_page_to_an_operation_and_on_to_its_shape() {
        look(new Look("en", ColorScheme.LIGHT, 390));
        open("/login");
        page().locator(".site-footer a[href$='/api-docs']").click();
        settled();
        page().locator("#ProgrammesResource_create summary").click();
        assertAccessible("#ProgrammesResource_create");
        assertFitsWindow();
        screenshot("api-docs-390");
        page().locator("#ProgrammesResource_create a[href='#shape-Programme']")
                .first()
                .click();
        assertThat(page().url()).endsWith("/api-docs#shape-Programme");
        assertThat(page().locator("#shape-Programme").innerText()).contains("caseFileNumber");
    }
}
