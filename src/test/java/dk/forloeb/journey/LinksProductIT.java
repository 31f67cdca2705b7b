package dk.forloeb.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is shown a link that leads to a refusal: every role follows every kind of link it meets. */
@ExtendWith(ProductExtension.class)
class LinksProductIT {

    /** So many addresses of one kind are followed; a list of a hundred municipalities is one kind. */
    private static final int OF_A_KIND = 4;

    private static final Pattern LINK = Pattern.compile("<a\\b[^>]*\\shref=\"([^\"]*)\"");

    /**
     * Order, paging and looks of what was seen already, what is no page, and people's own pages: a mail that was read shows
     * the link that it had, which opens nothing once the address has changed.
     */
    private static final Pattern SKIPPED =
            Pattern.compile("[?&](lang|theme|sort|page|base|groupBy)=|^/(resources|api|openapi|jakarta\\.faces|d/)");

    private final Product product;
    private final Map<String, Integer> followed = new HashMap<>();
    private final Set<String> known = new HashSet<>();
    private final Queue<URI> waiting = new ArrayDeque<>();
    private final List<String> refused = new ArrayList<>();

    LinksProductIT(Product product) {
        this.product = product;
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "koordinator", "underviser", "kontakt"})
    void no_link_leads_to_a_refusal_for(String username) {
        Visitor visitor = Visitor.loggedIn(product, username);
        URI home = URI.create(product.url() + "/");
        meet(home, home);
        for (URI address = waiting.poll(); address != null; address = waiting.poll()) {
            read(visitor, address);
        }
        assertThat(known).as("addresses met").hasSizeGreaterThan(20);
        assertThat(refused).isEmpty();
        assertThat(known.contains("/account/list") && known.contains("/audit")).isEqualTo(username.equals("admin"));
    }

    private void read(Visitor visitor, URI address) {
        HttpResponse<String> page = visitor.get(relative(address));
        if (page.statusCode() >= 300) {
            refused.add(page.statusCode() + " " + relative(address));
        } else {
            LINK.matcher(page.body())
                    .results()
                    .map((MatchResult link) -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !link.startsWith("mailto:"))
                    .forEach(link -> meet(address, resolved(address, link)));
        }
    }

    /** As browsers do; a query alone stays at the page, which {@link URI#resolve} gets wrong. */
    private static URI resolved(URI page, String link) {
        return link.startsWith("?") ? page.resolve(page.getRawPath() + link) : page.resolve(link);
    }

    private void meet(URI from, URI address) {
        boolean here = product.url().equals(address.getScheme() + "://" + address.getAuthority());
        String path = relative(address);
        if (here
                && !SKIPPED.matcher(path).find()
                && known.add(path)
                && followed.merge(kind(address), 1, Integer::sum) <= OF_A_KIND) {
            waiting.add(from.resolve(path));
        }
    }

    private static String relative(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** The path with the names of the parameters; of the tabs each is a kind of its own. */
    private static String kind(URI address) {
        String query = address.getRawQuery() == null ? "" : address.getRawQuery();
        return address.getRawPath() + "?" + query.replaceAll("=(?<!tab=)[^&]*", "");
    }
}
