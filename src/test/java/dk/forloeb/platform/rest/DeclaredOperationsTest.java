package dk.forloeb.platform.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeclaredOperationsTest {

    @Test
    void every_change_says_who_may_make_it_before_it_is_read() {
        assertThat(ApiResources.undeclaredChanges())
                .as("open to respondents, to municipalities by their links, and to whoever logs in")
                .containsExactlyInAnyOrder(
                        "POST /api/v1/responses",
                        "POST /api/v1/responses/read",
                        "POST /api/v1/responses/correct",
                        "POST /api/v1/responses/withdraw",
                        "POST /api/v1/offer-answers",
                        "POST /api/v1/requests",
                        "POST /api/v1/tokens",
                        "DELETE /api/v1/tokens/current");
    }
}
