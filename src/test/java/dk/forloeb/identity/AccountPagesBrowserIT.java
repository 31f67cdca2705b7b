package dk.forloeb.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.browser.BrowserTestCase;
import dk.forloeb.testing.browser.Look;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountPagesBrowserIT extends BrowserTestCase {

    @Test
    void a_wrong_password_keeps_the_name_and_the_way_back() {
        open("/account/password");
        logInHere("underviser", "forkert adgangskode");
        assertThat(page().locator("#error-summary")).containsText("forkert");
        assertThat(page().locator("input[autocomplete=username]")).hasValue("underviser");
        logInHere("underviser", Product.PASSWORD);
        assertThat(page()).hasURL(product().url() + "/account/password");
    }

    @Test
    void an_administrator_makes_an_account_whose_person_logs_in() {
        String username = "u" + UUID.randomUUID().toString().substring(0, 8);
        logIn("admin");
        open("/account/edit");
        page().locator("[id='form:username']").fill(username);
        page().locator("[id='form:displayName']").fill("Åse O'Ærø");
        page().locator("[id='form:email']").fill("ikke en adresse");
        page().locator("[id='form:save']").click();
        settled();
        assertThat(page().locator("#error-summary")).isVisible();
        assertThat(page().locator("[id='form:displayName']")).hasValue("Åse O'Ærø");
        page().locator("[id='form:email']").fill("aase@kommune.dk");
        page().locator("[id='form:save']").click();
        settled();
        String password = page().locator("#made-password").textContent();
        look(Look.DEFAULT);
        Page theirs = logIn(username, password);
        assertThat(theirs).not().hasURL(product().url() + "/login");
    }

    private void logInHere(String user, String password) {
        page().locator("input[autocomplete=username]").fill(user);
        page().locator("input[autocomplete=current-password]").fill(password);
        page().locator("[id='login:submit']").click();
        settled();
    }
}
