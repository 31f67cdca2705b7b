package dk.forloeb.testing.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * One way to see a page.
 *
 * @param view the page's file below src/main/webapp
 * @param visitor a demonstration account, or {@link #NOBODY}
 * @param address a path that begins with a slash; {@code {lang}} and {@code {token}} stand for the language of the
 *     visit and an unused link to the form
 * @param steps what the visitor does there, each ending in the answer to another request for a page
 * @param status of the last answer
 */
record Visit(String view, String visitor, String address, List<Step> steps, int status) {
    /** Visits that need no account. */
    static final String NOBODY = "nobody";

    /** Something that leads to another page, or to the same page again. */
    @FunctionalInterface
    interface Step {
        Response take(Page page);

        /** Presses the last button of the page's content that a selector matches. */
        static Step press(String selector) {
            return page -> {
                Locator button = page.locator("main " + selector).last();
                return page.waitForResponse(
                        answer -> answer.request().isNavigationRequest() && answer.status() != 302, button::click);
            };
        }

        /** Does something that needs no answer, and then this step. */
        default Step after(UnaryOperator<Page> preparation) {
            return page -> take(preparation.apply(page));
        }
    }

    static Visit of(String view, String visitor, String address) {
        return new Visit(view, visitor, address, List.of(), 200);
    }

    Visit then(Step... more) {
        return new Visit(view, visitor, address, List.of(more), status);
    }

    Visit answering(int expected) {
        return new Visit(view, visitor, address, steps, expected);
    }

    @Override
    public String toString() {
        return view + " at " + address + (steps.isEmpty() ? "" : " after " + steps.size() + " steps");
    }
}
