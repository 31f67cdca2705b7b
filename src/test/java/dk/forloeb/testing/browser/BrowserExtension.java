package dk.forloeb.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.opentest4j.TestAbortedException;

/**
 * Hands the one running browser of the test run to methods that have a parameter of that type, and tells of a test that
 * fails what stood on its page then. It is Debian's Chromium without windows, which takes a fourth less time.
 */
public final class BrowserExtension implements ParameterResolver, TestExecutionExceptionHandler {
    private static final ExtensionContext.Namespace NAMESPACE =
            ExtensionContext.Namespace.create(BrowserExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Browser.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, NAMESPACE)
                .getOrComputeIfAbsent(Running.class, key -> Running.start(), Running.class)
                .browser();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        if (failure instanceof TestAbortedException) {
            throw failure;
        }
        BrowserTestCase test = (BrowserTestCase) context.getRequiredTestInstance();
        throw new AssertionError(failure.getMessage() + "\n" + seen(test, failure), failure);
    }

    private static String seen(BrowserTestCase test, Throwable failure) {
        try {
            return test.whatIsSeen();
        } catch (PlaywrightException | IllegalStateException unreadable) {
            failure.addSuppressed(unreadable);
            return "The page cannot be read: " + unreadable.getMessage();
        }
    }

    private record Running(Playwright playwright, Browser browser) implements AutoCloseable {
        static Running start() {
            Playwright playwright = Playwright.create();
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(Path.of(
                                    System.getProperty("forloeb.test.chromium", "/usr/bin/chromium-headless-shell")))
                            .setArgs(List.of("--no-sandbox", "--disable-dev-shm-usage")));
            return new Running(playwright, browser);
        }

        @Override
        public void close() {
            browser.close();
            playwright.close();
        }
    }
}
