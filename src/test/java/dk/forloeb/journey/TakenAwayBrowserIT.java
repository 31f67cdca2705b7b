package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.sun.net.httpserver.HttpServer;
import dk.forloeb.testing.browser.Look;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Published figures on other people's pages and on paper. */
@Tag("mariadb")
class TakenAwayBrowserIT extends JourneyTestCase {
    private static final String FIGURES = "/p/evaluering-af-laeringsforloeb-2023-om-kontant-tilskud-og-bpa";

    private final HttpServer site;

    TakenAwayBrowserIT() throws IOException {
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    }

    @Test
    void shows_a_figure_on_the_page_of_another_site() {
        open("/p/");
        follow("Evaluering af læringsforløb 2023 om kontant tilskud og BPA");
        main().locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Vis tallet på din egen hjemmeside"))
                .first()
                .click();
        assertThat(button("Kopiér HTML").first()).isVisible();
        openElsewhere(main().locator("#snippet-1").innerText());
        FrameLocator frame = page().frameLocator("iframe");
        assertThat(frame.locator(".finding__sentence")).hasCount(1);
        assertThat(frame.locator(".finding__sentence")).containsText("77 procent af de deltagere");
        assertThat(frame.locator(".bar svg").first()).isVisible();
        assertThat(frame.locator("footer")).containsText("Udgave 1");
        Page whole = page().waitForPopup(() -> frame.locator("footer a").click());
        assertThat(whole).hasURL(product().url() + FIGURES + "?revision=1");
    }

    @Test
    void shows_a_picture_on_the_page_of_another_site() {
        String picture = product().url() + FIGURES + "/increased-knowledge";
        openElsewhere("<img alt='' src='" + picture + ".svg'><img alt='' src='" + picture + ".png?revision=1'>");
        page().waitForFunction("() => [...document.images].every(image => image.complete)");
        assertThat(page().evaluate("() => [...document.images].map(image => image.naturalWidth).join()"))
                .isEqualTo("960,1920");
    }

    @Test
    void lists_figures_without_script() {
        withoutScript(new Look("da", ColorScheme.LIGHT, 390));
        page().navigate("/p/?year=1999");
        see("Der er ikke offentliggjort tal i 1999");
        main().locator(".tabs a").first().click();
        see("77 procent af de deltagere, der har besvaret evalueringsskemaet");
        main().locator("a[href='" + FIGURES + "#increased-knowledge']").click();
        assertThat(page().locator("#increased-knowledge .finding__sentence")).isVisible();
    }

    @Test
    void prints_the_figures_with_their_address_and_nothing_to_press() {
        open(FIGURES);
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String gone : new String[] {".site-header", ".site-footer", ".breadcrumbs", "#use", ".base-choice"}) {
            assertThat(page().locator(gone)).isHidden();
        }
        assertThat(page().locator(".page-head .print-only")).isVisible();
        assertThat(page().locator(".page-head")).containsText(product().url() + FIGURES + "?revision=1");
        assertThat(page().locator(".finding__table table").first()).isVisible();
        assertThat(page().locator(".finding__method li").first()).isVisible();
    }

    /** A page of another site, which is a site of its own by its port and its name, with this in it. */
    private void openElsewhere(String content) {
        byte[] html = ("<!DOCTYPE html><html lang=\"da\"><title>Kommunen</title><p>Se selv:</p>" + content)
                .getBytes(StandardCharsets.UTF_8);
        site.createContext("/", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=UTF-8");
            exchange.sendResponseHeaders(200, html.length);
            exchange.getResponseBody().write(html);
            exchange.close();
        });
        site.start();
        page().navigate("http://127.0.0.1:" + site.getAddress().getPort() + "/");
    }

    @AfterEach
    void closeSite() {
        site.stop(0);
    }
}
