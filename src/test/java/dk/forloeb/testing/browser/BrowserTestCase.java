package dk.forloeb.testing.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ScreenshotScale;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Base of all {@code *BrowserIT}: a fresh browser context for each test, on the one running product. What the browser
 * reports as an error (a script that throws, a policy that was violated) fails the test at its end.
 */
@ExtendWith({ProductExtension.class, BrowserExtension.class})
public abstract class BrowserTestCase {
    private static final String AJAX_IDLE = "() => !window.PrimeFaces || window.PrimeFaces.ajax.Queue.isEmpty()";

    private final List<String> scriptErrors = new ArrayList<>();
    private @Nullable Product product;
    private @Nullable Browser browser;
    private final List<BrowserContext> contexts = new ArrayList<>();
    private @Nullable Page page;

    @BeforeEach
    final void openBrowser(Product running, Browser shared) {
        product = running;
        browser = shared;
        look(Look.DEFAULT);
    }

    @AfterEach
    final void closeBrowser() {
        closeVisitors();
        assertThat(scriptErrors).as("errors that the browser reported").isEmpty();
    }

    /** Goes on as another visitor, without cookies, who sees the product in this look. */
    protected final Page look(Look look) {
        closeVisitors();
        return beside(look);
    }

    /** Goes on as one more visitor, while the pages of those before stay open: see {@link #goOnAs}. */
    protected final Page beside(Look look) {
        BrowserContext context = required(browser).newContext(options(look));
        // The language is what the visitor chose, never what the browser announces; the theme follows the device.
        context.addCookies(
                List.of(new Cookie("lang", look.language()).setUrl(product().url())));
        return goOnAs(opened(context));
    }

    /** Goes on as a visitor whose browser runs no script and knows no cookie. */
    protected final Page withoutScript(Look look) {
        closeVisitors();
        return goOnAs(opened(required(browser).newContext(options(look).setJavaScriptEnabled(false))));
    }

    /** Makes this page, of a visitor or a second window of one, the one that all methods here work on. */
    protected final Page goOnAs(Page other) {
        page = other;
        return other;
    }

    private Browser.NewContextOptions options(Look look) {
        return new Browser.NewContextOptions()
                .setBaseURL(product().url())
                .setLocale(look.language())
                .setColorScheme(look.scheme())
                .setViewportSize(look.width(), look.height());
    }

    private Page opened(BrowserContext context) {
        contexts.add(context);
        context.onPage(this::watch);
        return context.newPage();
    }

    private void watch(Page opened) {
        opened.onPageError(scriptErrors::add);
        opened.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                scriptErrors.add(message.text());
            }
        });
    }

    private void closeVisitors() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    protected final Page page() {
        return required(page);
    }

    protected final Product product() {
        return required(product);
    }

    /** Opens a path that begins with a slash, and waits until it is quiet. */
    protected final Page open(String path) {
        page().navigate(path);
        return settled();
    }

    /** Logs in with a demonstration account. */
    protected final Page logIn(String user) {
        return logIn(user, Product.PASSWORD);
    }

    /** Logs in, and waits for the page that follows. */
    protected final Page logIn(String user, String password) {
        open("/login");
        page().locator("input[autocomplete=username]").fill(user);
        page().locator("input[autocomplete=current-password]").fill(password);
        page().locator("form:has(input[autocomplete=current-password]) [type=submit]")
                .click();
        return settled();
    }

    /** Waits until the page is loaded and PrimeFaces has no request under way. */
    protected final Page settled() {
        page().waitForLoadState(LoadState.LOAD);
        page().waitForFunction(AJAX_IDLE);
        return page();
    }

    /** Fails with every violation of WCAG 2.1 A and AA, and of the best practices, that axe finds on this page. */
    protected final void assertAccessible() {
        assertAccessible("html");
    }

    /** The same for a part of a page that is long and looked at as a whole elsewhere. */
    protected final void assertAccessible(String part) {
        List<String> violations = new AxeBuilder(page())
                .include(List.of(part)).analyze().getViolations().stream()
                        .map(BrowserTestCase::describe)
                        .toList();
        assertThat(violations).as("violations on " + page().url()).isEmpty();
    }

    private static String describe(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n"
                + String.join(
                        "\n",
                        rule.getNodes().stream()
                                .limit(5)
                                .map(node ->
                                        "  " + node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary())
                                .toList());
    }

    /** Fails where the page is wider than the window: nothing may have to be scrolled sideways. */
    protected final void assertFitsWindow() {
        Object overflow =
                page().evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(overflow).as("pixels to scroll sideways on " + page().url()).isEqualTo(0);
    }

    /** Saves the whole page as {@code target/screenshots/NAME.png}. */
    protected final Path screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page().screenshot(new Page.ScreenshotOptions()
                .setPath(file)
                .setFullPage(true)
                .setScale(ScreenshotScale.CSS));
        return file;
    }

    /** The address of the page, and how its text begins. */
    final String whatIsSeen() {
        String text =
                String.valueOf(page().evaluate("() => (document.querySelector('main') || document.body).innerText"));
        return "The page was " + page().url() + ", and begins: " + text.substring(0, Math.min(text.length(), 500));
    }

    private static <T> T required(@Nullable T value) {
        if (value == null) {
            throw new IllegalStateException("The browser is not open yet");
        }
        return value;
    }
}
