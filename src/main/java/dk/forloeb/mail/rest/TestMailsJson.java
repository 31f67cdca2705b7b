package dk.forloeb.mail.rest;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The test mails that were queued, in the order of their addresses. */
@Schema(name = "TestMails")
public record TestMailsJson(List<String> mailIds) {

    static TestMailsJson of(List<UUID> ids) {
        return new TestMailsJson(ids.stream().map(UUID::toString).toList());
    }

    /** What is to be sent where. */
    @Schema(name = "TestMailsOrder")
    public record Order(
            @Schema(enumeration = {"da", "en"}) String language,

            @Schema(description = "1–100 addresses") List<String> to) {}
}
