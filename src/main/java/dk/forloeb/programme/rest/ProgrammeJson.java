package dk.forloeb.programme.rest;

import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.TransitionRow;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.JsonInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A learning programme. */
@Schema(name = "Programme")
public record ProgrammeJson(
        @Schema(readOnly = true) String id,
        @Schema(readOnly = true) long version,
        @Schema(enumeration = {"short", "long"}) @Nullable String kind,
        String title,

        @Schema(
                readOnly = true,
                enumeration = {"idea", "planned", "offered", "running", "evaluating", "completed", "archived"},
                description = "Changes by POST /programmes/{id}/transitions")
        @Nullable
        String state,

        @Nullable String caseFileNumber,
        @Nullable String initiativeId,
        List<String> provisionIds,

        @Schema(readOnly = true, description = "The provisions of provisionIds")
        List<ProvisionJson> provisions,

        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Schema(description = "The legal field in the words the programme was announced with") @Nullable
        String announcedWording,

        @Nullable String description,

        @Schema(description = "The day as of which the facts are known, where that is not today") @Nullable
        LocalDate asOf,

        @Schema(description = "What about it is made up for a demonstration") @Nullable
        String madeUp,

        @Schema(readOnly = true, description = "The states it can go to now")
        List<String> nextStates,

        @Schema(readOnly = true, description = "The steps it took, first to last")
        List<Step> transitions) {

    private static final String[] READ_ONLY = {"id", "version", "state", "provisions", "nextStates", "transitions"};

    /** A step that the programme took. */
    @Schema(name = "ProgrammeStep")
    public record Step(
            @Nullable String from,
            @Nullable String to,
            Instant occurredAt,
            String actor,
            @Nullable String note) {

        static Step of(TransitionRow row) {
            return new Step(ApiNames.of(row.from()), ApiNames.of(row.to()), row.occurredAt(), row.actor(), row.note());
        }
    }

    static ProgrammeJson of(ProgrammeDetail detail) {
        ProgrammeFacts facts = detail.facts();
        return new ProgrammeJson(
                detail.id().toString(),
                detail.version(),
                ApiNames.of(detail.kind()),
                detail.title(),
                ApiNames.of(detail.state()),
                facts.caseFileNumber(),
                facts.initiativeId() == null ? null : facts.initiativeId().toString(),
                detail.provisions().stream().map(p -> p.id().toString()).toList(),
                detail.provisions().stream().map(ProvisionJson::of).toList(),
                facts.startsOn(),
                facts.endsOn(),
                facts.announcedWording(),
                facts.description(),
                facts.asOf(),
                facts.madeUp(),
                detail.nextSteps().stream().map(step -> ApiNames.of(step.to())).toList(),
                detail.history().stream().map(Step::of).toList());
    }

    /** What {@code body} asks to be written down; {@code current} is null at creation. */
    static ProgrammeFacts facts(JsonInput body, @Nullable ProgrammeJson current) {
        body.onlyComponentsOf(ProgrammeJson.class).unchanged(current, READ_ONLY);
        ProgrammeFacts facts = new ProgrammeFacts(
                body.oneOf("kind", ProgrammeKind.class),
                body.text("title"),
                body.id("initiativeId"),
                body.text("caseFileNumber"),
                body.date("startsOn"),
                body.date("endsOn"),
                body.text("announcedWording"),
                body.text("description"),
                body.date("asOf"),
                body.text("madeUp"),
                new LinkedHashSet<>(body.ids("provisionIds")));
        body.refuseAny();
        return facts;
    }
}
