package dk.forloeb.programme.rest;

import dk.forloeb.programme.application.ProvisionService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ItemList;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Legal provisions; reference data, so that they are read only. */
@Path("legal-provisions")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "legal-provisions")
@RequestScoped
public class LegalProvisionsResource {

    @Inject
    ProvisionService provisions;

    @GET
    @Operation(summary = "All legal provisions, by law and section")
    public ItemList<ProvisionJson> list(
            @Parameter(description = "Only those in force on this day, for example 2023-11-01")
                    @QueryParam("inForceOn")
                    @Nullable
                    String inForceOn) {
        return ItemList.whole(
                provisions.list(date(inForceOn)).stream().map(ProvisionJson::of).toList());
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw DomainException.invalid("inForceOn", "not-a-date");
        }
    }
}
