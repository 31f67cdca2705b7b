package dk.forloeb.programme.rest;

import dk.forloeb.programme.application.InitiativeDetail;
import dk.forloeb.programme.domain.InitiativeFacts;
import dk.forloeb.programme.domain.LeadAuthority;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An initiative of the portfolio. */
@Schema(name = "Initiative")
public record InitiativeJson(
        @Schema(readOnly = true) String id,
        @Schema(readOnly = true) long version,

        @Schema(
                example = "learning-programme",
                description = "learning-programme, webinar, theme-day, course-offer, task-force, barometer, "
                        + "legal-service-check, supervision, study, method, checklist, tool, or your own word")
        String kind,

        @Schema(readOnly = true, description = "The final title where there is one, else the working title")
        String title,

        @Nullable String workingTitle,
        @Nullable String finalTitle,

        @Schema(description = "The political agreement that set it going") @Nullable
        String agreement,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Schema(enumeration = {"ankestyrelsen", "socialstyrelsen"}) @Nullable
        String leadAuthority,

        @Nullable String caseFileNumber,
        @Nullable String description) {

    static InitiativeJson of(InitiativeDetail detail) {
        InitiativeFacts facts = detail.facts();
        return new InitiativeJson(
                detail.id().toString(),
                detail.version(),
                detail.kind(),
                detail.title(),
                facts.workingTitle(),
                facts.finalTitle(),
                facts.agreement(),
                facts.startsOn(),
                facts.endsOn(),
                ApiNames.of(detail.leadAuthority()),
                facts.caseFileNumber(),
                facts.description());
    }

    /** What {@code body} asks to be written down; {@code current} is null at creation. */
    static InitiativeFacts facts(JsonInput body, @Nullable InitiativeJson current) {
        body.onlyComponentsOf(InitiativeJson.class).unchanged(current, "id", "version", "title");
        InitiativeFacts facts = new InitiativeFacts(
                body.text("kind"),
                body.text("workingTitle"),
                body.text("finalTitle"),
                body.text("agreement"),
                body.date("startsOn"),
                body.date("endsOn"),
                body.oneOf("leadAuthority", LeadAuthority.class),
                body.text("caseFileNumber"),
                body.text("description"));
        body.refuseAny();
        return facts;
    }
}
