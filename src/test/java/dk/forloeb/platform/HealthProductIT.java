package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.MariaDbServer;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class HealthProductIT {
    @Test
    void tells_which_database_was_reached(Product product) {
        HttpResponse<String> ready = product.get("/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.body())
                .contains(MariaDbServer.isWanted() ? "\"product\":\"MariaDB\"" : "\"product\":\"H2\"")
                .contains(MariaDbServer.isWanted() ? "\"url\":\"jdbc:mysql://127.0.0.1:" : "\"url\":\"jdbc:h2:file:/")
                .doesNotContain("root", "connectionTimeZone");
        assertThat(product.output()).contains(MariaDbServer.isWanted() ? "Database: MariaDB 11" : "Database: H2 2");
    }

    @Test
    void is_alive(Product product) {
        assertThat(product.get("/health/live").statusCode()).isEqualTo(200);
    }

    @Test
    void sends_headers_by_which_browsers_refuse_what_the_product_never_does(Product product) {
        HttpResponse<String> page = product.get("/accessibility");
        assertThat(page.headers().map())
                .containsKeys(
                        "x-content-type-options", "referrer-policy", "x-frame-options", "content-security-policy");
        assertThat(page.headers().allValues("content-security-policy")).hasSize(1);
    }
}
