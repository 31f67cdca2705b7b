package dk.forloeb.identity.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicCredentialsTest {

    @Test
    void reads_danish_letters_and_colons_in_the_password() {
        assertThat(BasicCredentials.in("Basic " + encoded("ida:smør:brød")))
                .isEqualTo(new BasicCredentials("ida", "smør:brød"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic %%%", "Basic YQ", "Basic YQ=", "Bearer YTpi", "Basic YTpi YTpi"})
    void refuses_what_holds_no_credentials(String header) {
        assertThatThrownBy(() -> BasicCredentials.in(header)).isInstanceOfSatisfying(DomainException.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(DomainException.Kind.UNAUTHENTICATED);
            assertThat(refusal.code()).isEqualTo("basic-required");
        });
    }

    private static String encoded(String pair) {
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
