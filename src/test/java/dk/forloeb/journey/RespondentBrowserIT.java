package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.shared.Texts;
import dk.forloeb.testing.browser.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody answers on a phone whose browser runs no script, and changes their mind. */
@Tag("mariadb")
class RespondentBrowserIT extends JourneyTestCase {
    private final List<String> cookies = new ArrayList<>();
    private Locale locale = Locale.forLanguageTag("da");

    @BeforeEach
    void withoutCookies() {
        cookies.clear();
    }

    @AfterEach
    void no_cookie_was_set() {
        assertThat(cookies).as("addresses that set a cookie").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void answers_corrects_and_withdraws(String language) {
        goOnPhone(language);
        String form = "/s/" + token("Svar på telefonen") + "?lang=" + language;
        page().navigate(form);
        seeHeading("Svar på telefonen");
        assertThat(page().locator("script")).hasCount(0);
        assertFitsWindow();
        takeBack("relevance");
        answer("increased-knowledge", "some-degree").check();
        readInTheOtherLanguage(language);
        refuse("x".repeat(4001), Texts.get(locale, "error.too-long", 4000));
        refuse("Borgeren 010203-1234 fik medhold", Texts.get(locale, "error.cpr-number"));

        field("comments").fill("Nyttigt: æøå & <b>mere</b>");
        press(text("respond.send"));
        seeHeading(text("respond.thanks.title"));
        String receipt = page().locator("#receipt").innerText();
        assertThat(receipt).matches("([0-9A-HJKMNP-TV-Z]{4}-?){6}");
        page().reload();
        seeHeading(text("respond.thanks.title"));
        assertThat(page().locator("#receipt")).hasText(receipt);

        see("/receipt");
        press(text("respond.thanks.change"));
        assertThat(answer("increased-knowledge", "some-degree")).isChecked();
        assertThat(field("comments")).hasValue("Nyttigt: æøå & <b>mere</b>");
        answer("increased-knowledge", "not-at-all").check();
        press(text("receipt.save"));
        seeHeading(text("receipt.corrected.title"));
        press(text("receipt.again"));
        assertThat(answer("increased-knowledge", "not-at-all")).isChecked();
        withdraw();

        page().navigate(form);
        seeHeading(text("respond.answered.title"));
        follow(text("respond.use-receipt"));
        fill("receipt", receipt);
        press(text("receipt.open"));
        see(text("receipt.unknown"));
        assertThat(field("receipt")).hasValue(receipt);
    }

    /** What is chosen can be unchosen, and only then. */
    private void takeBack(String question) {
        Locator none = answer(question, "");
        assertThat(none).isHidden();
        answer(question, "high-degree").check();
        none.check();
        assertThat(answer(question, "high-degree")).not().isChecked();
    }

    /** The language of a half filled form can be changed, there and back. */
    private void readInTheOtherLanguage(String language) {
        field("comments").fill("Halvt færdig");
        boolean danish = language.equals("da");
        page().locator("header button[lang=" + (danish ? "en" : "da") + "]").click();
        assertThat(page().locator("#privacy")).hasText(Texts.get(other(danish), "respond.privacy.title"));
        assertThat(page().locator(".error-summary")).hasCount(0);
        page().locator("header button[lang=" + language + "]").click();
        assertThat(page().locator("#privacy")).hasText(text("respond.privacy.title"));
        assertThat(answer("increased-knowledge", "some-degree")).isChecked();
        assertThat(page().locator("#relevance :checked")).hasCount(0);
        assertThat(field("comments")).hasValue("Halvt færdig");
    }

    private static Locale other(boolean danish) {
        return danish ? Texts.ENGLISH : Texts.DANISH;
    }

    private void refuse(String comment, String why) {
        field("comments").fill(comment);
        press(text("respond.send"));
        assertThat(page().locator(".error-summary")).containsText(why);
        assertThat(field("comments")).hasValue(comment);
        assertThat(field("comments")).hasAttribute("aria-invalid", "true");
        assertThat(page().locator("#comments-error")).hasText(why);
        assertThat(answer("increased-knowledge", "some-degree")).isChecked();
    }

    private void withdraw() {
        unfold(text("receipt.withdraw"));
        see(text("receipt.withdraw.text"));
        press(text("receipt.withdraw.confirm"));
        seeHeading(text("receipt.withdrawn.title"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"da", "en"})
    void reads_why_a_link_takes_no_answer(String language) {
        goOnPhone(language);
        Api api = Api.as(product(), "koordinator");
        String survey = api.survey("Lukket for svar");
        List<String> tokens = api.links(survey, 2);
        seeMessage(tokens.get(0), 409, "respond.not-open");
        api.open(survey);
        page().navigate("/s/" + tokens.get(0) + "?lang=" + language);
        press(text("respond.send"));
        see(text("respond.blank.title"));
        press(text("respond.send-blank"));
        seeHeading(text("respond.thanks.title"));
        seeMessage(tokens.get(0), 409, "respond.answered");
        seeMessage(tokens.get(0).substring(3), 404, "respond.unknown-link");
        page().navigate("/s/" + tokens.get(1) + "?lang=" + language);
        api.close(survey);
        answer("relevance", "high-degree").check();
        press(text("respond.send"));
        seeHeading(text("respond.closed.title"));
        seeMessage(tokens.get(1), 410, "respond.closed");
    }

    private void seeMessage(String token, int status, String message) {
        Response answer = page().navigate("/s/" + token + "?lang=" + locale.getLanguage());
        assertThat(answer.status()).isEqualTo(status);
        seeHeading(text(message + ".title"));
        see(text(message + ".text"));
        assertFitsWindow();
    }

    /** The link of an open survey. */
    private String token(String title) {
        Api api = Api.as(product(), "koordinator");
        String survey = api.survey(title);
        String token = api.links(survey, 1).get(0);
        api.open(survey);
        return token;
    }

    private void goOnPhone(String language) {
        locale = Locale.forLanguageTag(language);
        Page phone = withoutScript(new Look(language, ColorScheme.LIGHT, 390));
        phone.onResponse(response -> {
            if (response.headers().containsKey("set-cookie")) {
                cookies.add(response.url());
            }
        });
    }

    private Locator answer(String question, String option) {
        return page().locator("#" + question + " input[value='" + option + "']");
    }

    private String text(String key) {
        return Texts.get(locale, key);
    }
}
