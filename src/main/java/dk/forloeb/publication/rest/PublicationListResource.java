package dk.forloeb.publication.rest;

import dk.forloeb.publication.application.PublicationCatalogue;
import dk.forloeb.publication.application.PublicationRow;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.PageParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What has been published, for everybody. */
@Path("publications")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "publications")
@RequestScoped
public class PublicationListResource {

    @Inject
    PublicationCatalogue catalogue;

    @GET
    @SecurityRequirements
    @Operation(summary = "All publications with their sentences in the newest revision, the latest first")
    public ItemList<PublicationRow> list(
            @BeanParam PageParameters page,
            @Parameter(
                            description = "The Danish year of the first revision; all years if absent",
                            schema = @Schema(type = SchemaType.INTEGER, minimum = "1000", maximum = "9999"))
                    @QueryParam("year")
                    @Nullable
                    String year) {
        return page.envelope(catalogue.search(year(year), page.offset(), page.limit()), row -> row);
    }

    private static @Nullable Integer year(@Nullable String year) {
        if (year == null || year.isEmpty()) {
            return null;
        }
        if (!year.matches("[1-9][0-9]{3}")) {
            throw DomainException.invalid("year", "not-an-integer");
        }
        return Integer.valueOf(year);
    }
}
