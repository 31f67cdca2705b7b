package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import dk.forloeb.testing.browser.BrowserTestCase;
import org.junit.jupiter.api.Test;

class ErrorPagesBrowserIT extends BrowserTestCase {
    @Test
    void tells_that_a_page_does_not_exist() {
        logIn("koordinator");
        Response answer = page().navigate("/ingen/saadan/side");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(page().locator("h1").innerText()).isEqualTo("Siden findes ikke");
        assertThat(page().content()).doesNotContain("Exception", "Payara");
    }

    @Test
    void tells_nobody_who_is_not_logged_in_which_pages_exist() {
        page().navigate("/ingen/saadan/side");
        assertThat(page().url()).contains("/login");
    }
}
