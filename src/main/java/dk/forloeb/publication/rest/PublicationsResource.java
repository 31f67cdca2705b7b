package dk.forloeb.publication.rest;

import dk.forloeb.evaluation.rest.ResultParameters;
import dk.forloeb.evaluation.rest.ResultsJson;
import dk.forloeb.publication.application.PublicationService;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.publication.application.RevisionSummary;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Published figures, for everybody. */
@Path("publications/{slug}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications")
@RequestScoped
public class PublicationsResource {

    @Inject
    PublicationService publications;

    @Context
    HttpHeaders headers;

    /** A revision of published figures; {@code madeUp} says what about them is invented. */
    @Schema(name = "Publication")
    public record PublicationJson(
            String slug,
            int revision,
            Instant publishedAt,
            @Nullable String caseFileNumber,
            @Nullable String changeNote,
            String title,
            @Nullable String madeUp,
            int minimumGroup,
            int dominanceLimit,
            List<RevisionSummary> revisions,
            ResultsJson results) {}

    @GET
    @SecurityRequirements
    @Operation(summary = "Published figures, in the latest or a given revision")
    public PublicationJson get(
            @PathParam("slug") String slug,
            @Parameter(description = "The latest if absent", schema = @Schema(type = SchemaType.INTEGER, minimum = "1"))
                    @QueryParam("revision")
                    @Nullable
                    String revision,
            @Parameter(
                            description = "Of whom the share is taken; RESPONDENTS if absent",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"RESPONDENTS", "ANSWERED", "VALID", "INVITED"}))
                    @QueryParam("base")
                    @Nullable
                    String base,
            @Parameter(
                            description = "Adds the groups of this attribute",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {"municipality", "role"}))
                    @QueryParam("groupBy")
                    @Nullable
                    String groupBy) {
        PublishedRevision found = publications.revision(slug, number(revision));
        ResultsJson results = ResultsJson.of(
                found.results(ResultParameters.base(base), ResultParameters.attribute(groupBy)),
                Texts.choose(headers.getAcceptableLanguages()));
        return new PublicationJson(
                found.slug(),
                found.revision(),
                found.publishedAt(),
                found.caseFileNumber(),
                found.changeNote(),
                found.surveyTitle(),
                found.madeUp(),
                found.minimumGroup(),
                found.dominanceLimit(),
                found.revisions(),
                results);
    }

    private static @Nullable Integer number(@Nullable String revision) {
        if (revision == null || revision.isEmpty()) {
            return null;
        }
        if (!revision.matches("[1-9][0-9]{0,8}")) {
            throw DomainException.invalid("revision", "not-an-integer");
        }
        return Integer.valueOf(revision);
    }
}
