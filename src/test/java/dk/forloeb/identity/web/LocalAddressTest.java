package dk.forloeb.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/programme/list",
                "/programme/detail?id=0f&tab=days",
                "/account/list?q=%C3%B8ster&sort=-name",
                "/evaluation/results?id=1&base=VALID"
            })
    void keeps_an_address_of_this_product(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example/",
                "javascript:alert(1)",
                "programme/list",
                "/list\r\nSet-Cookie: a=b",
                "/list\u0000",
                "/\tevil.example",
                "/liste<script>",
                "/login?from=/login",
                "/logout"
            })
    void leads_home_from_anything_else(String address) {
        assertThat(LocalAddress.orHome(address)).isEqualTo("/");
    }

    @Property
    void never_leaves_the_product_or_breaks_a_header(@ForAll String address) {
        assertThat(LocalAddress.orHome(address))
                .startsWith("/")
                .doesNotStartWith("//")
                .doesNotContain("\\", "\r", "\n");
    }
}
