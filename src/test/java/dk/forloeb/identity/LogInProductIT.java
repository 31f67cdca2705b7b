package dk.forloeb.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class LogInProductIT {

    private final Product product;

    LogInProductIT(Product product) {
        this.product = product;
    }

    @Test
    void gives_a_token_that_opens_the_interface_until_it_is_withdrawn() {
        HttpResponse<String> issued = issue("koordinator", Product.PASSWORD);
        assertThat(issued.statusCode()).isEqualTo(201);
        assertThat(issued.body()).contains("\"expiresAt\":\"");
        String bearer = "Bearer " + token(issued);
        assertThat(product.get("/api/v1/me", "Authorization", bearer).body())
                .contains("\"username\":\"koordinator\"", "\"role\":\"coordinator\"");
        assertThat(product.send(request("/api/v1/tokens/current")
                                .header("Authorization", bearer)
                                .DELETE())
                        .statusCode())
                .isEqualTo(204);
        assertUnauthorized(product.get("/api/v1/me", "Authorization", bearer), "token-invalid", "Bearer");
    }

    @Test
    void asks_for_basic_where_the_password_is_wrong_or_missing() {
        assertUnauthorized(issue("underviser", "forkert"), "login-failed", "Basic");
        assertUnauthorized(
                product.send(request("/api/v1/tokens").POST(HttpRequest.BodyPublishers.noBody())),
                "basic-required",
                "Basic");
    }

    @Test
    void takes_neither_the_session_nor_a_password_below_api() {
        String session = logIn("koordinator");
        assertThat(product.get("/account/password", "Cookie", session).statusCode())
                .isEqualTo(200);
        assertUnauthorized(product.get("/api/v1/me", "Cookie", session), "login-required", "Bearer");
        assertUnauthorized(
                product.get("/api/v1/me", "Authorization", basic("koordinator", Product.PASSWORD)),
                "login-required",
                "Bearer");
    }

    @Test
    void takes_no_token_for_a_page() {
        String bearer = "Bearer " + token(issue("admin", Product.PASSWORD));
        HttpResponse<String> answer = product.get("/account/list", "Authorization", bearer);
        assertThat(answer.statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/account/list",
                "/audit",
                "/programme/list?q=1",
                "/anything/else",
                "/s/../account/list",
                "/resources/../account/list",
                "/s/%2e%2e/account/list"
            })
    void leads_to_the_log_in_page_from_every_closed_address(String path) {
        HttpResponse<String> answer = product.get(path);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("location").orElse("")).startsWith(product.url() + "/login");
        assertThat(answer.headers().firstValue("set-cookie")).isEmpty();
    }

    @Test
    void closes_the_pages_of_administrators_to_others() {
        String session = logIn("koordinator");
        assertThat(product.get("/account/list", "Cookie", session).statusCode()).isEqualTo(403);
        assertThat(product.get("/account/edit", "Cookie", session).statusCode()).isEqualTo(403);
        assertThat(product.get("/audit", "Cookie", session).statusCode()).isEqualTo(403);
    }

    @Test
    void opens_a_session_only_at_the_log_in_and_under_a_new_id() {
        assertThat(product.get("/login").headers().firstValue("set-cookie")).isEmpty();
        String known = logIn("underviser");
        String again = logIn("underviser", known);
        assertThat(again).isNotEqualTo(known);
    }

    @Test
    void logs_out_by_post_from_its_own_pages_only() {
        String session = logIn("underviser");
        assertThat(product.get("/logout", "Cookie", session).statusCode()).isEqualTo(405);
        assertThat(logOut(session, "cross-site").statusCode()).isEqualTo(403);
        assertThat(product.get("/account/password", "Cookie", session).statusCode())
                .isEqualTo(200);
        assertThat(logOut(session, "same-origin").statusCode()).isEqualTo(302);
        assertThat(product.get("/account/password", "Cookie", session).statusCode())
                .isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example/", "/\\evil.example", "/x%0d%0aSet-Cookie: a=b"})
    void goes_on_to_no_other_site(String from) {
        HttpResponse<String> answer = post("underviser", "", from);
        assertThat(answer.headers().firstValue("location")).contains(product.url() + "/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Forwarded", "X-Forwarded-For", "X-Real-IP"})
    void refuses_what_came_through_a_proxy(String header) {
        assertThat(product.get("/login", header, "for=192.0.2.1").statusCode()).isEqualTo(403);
        HttpResponse<String> answer = product.get("/api/v1/municipalities", header, "192.0.2.1");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("\"code\":\"demo-through-proxy\"");
    }

    private String logIn(String username) {
        return logIn(username, "");
    }

    /** The session cookie after logging in, sent with the cookie of an earlier session. */
    private String logIn(String username, String cookie) {
        HttpResponse<String> answer = post(username, cookie, "/account/password");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String set = answer.headers().firstValue("set-cookie").orElseThrow();
        assertThat(set).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        return set.substring(0, set.indexOf(';'));
    }

    private HttpResponse<String> post(String username, String cookie, String from) {
        String page = product.get("/login").body();
        String body = "login=login&login%3Ausername=" + username + "&login%3Apassword=" + Product.PASSWORD
                + "&login%3Asubmit=x&from=" + encoded(from)
                + "&primefaces.nonce=" + encoded(valueOf("primefaces.nonce", page))
                + "&jakarta.faces.ViewState=" + encoded(valueOf("jakarta.faces.ViewState", page));
        HttpRequest.Builder request = request("/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return product.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private HttpResponse<String> logOut(String session, String site) {
        return product.send(request("/logout")
                .header("Cookie", session)
                .header("Sec-Fetch-Site", site)
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpResponse<String> issue(String username, String password) {
        return product.send(request("/api/v1/tokens")
                .header("Authorization", basic(username, password))
                .POST(HttpRequest.BodyPublishers.noBody()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(product.url() + path));
    }

    private static void assertUnauthorized(HttpResponse<String> answer, String code, String scheme) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"" + code + "\"");
        assertThat(answer.headers().firstValue("www-authenticate").orElse("")).startsWith(scheme);
    }

    private static String basic(String username, String password) {
        byte[] pair = (username + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private static String token(HttpResponse<String> issued) {
        return first("\"token\":\"([^\"]+)\"", issued.body());
    }

    private static String valueOf(String field, String page) {
        return first("name=\"" + Pattern.quote(field) + "\"[^>]*value=\"([^\"]*)\"", page);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
