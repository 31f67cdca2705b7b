package dk.forloeb.platform.faces;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.browser.BrowserTestCase;
import dk.forloeb.testing.browser.Look;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ApiDocsBrowserIT extends BrowserTestCase {

    @Test
    void is_found_from_the_foot_of_any_page_and_leads_from_an_operation_to_its_shape() {
        open("/login");
        page().locator(".site-footer a[href$='/api-docs']").click();
        settled();
        page().locator("#ProgrammesResource_create summary").click();
        page().locator("#ProgrammesResource_create a[href='#shape-Programme']")
                .first()
                .click();
        assertThat(page().url()).endsWith("/api-docs#shape-Programme");
        assertThat(page().locator("#shape-Programme").innerText()).contains("caseFileNumber");
    }

    @ParameterizedTest
    @MethodSource("dk.forloeb.testing.browser.Look#all")
    void is_accessible_with_everything_folded_out(Look look) {
        look(look);
        open("/api-docs");
        page().evaluate("document.querySelectorAll('details').forEach(part => part.open = true)");
        assertAccessible();
        assertFitsWindow();
    }
}
