package dk.forloeb.municipality.rest;

import dk.forloeb.municipality.application.MunicipalityQuery;
import dk.forloeb.municipality.application.MunicipalityQuery.Sort;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.shared.rest.ApiNames;
import dk.forloeb.shared.rest.ItemList;
import dk.forloeb.shared.rest.PageParameters;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Municipalities; reference data, so that they are read only. */
@Path("municipalities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "municipalities")
@RequestScoped
public class MunicipalitiesResource {

    @Inject
    MunicipalityService municipalities;

    @GET
    @Operation(summary = "Municipalities, by Danish alphabet")
    public ItemList<MunicipalityJson> list(
            @BeanParam PageParameters page,
            @QueryParam("q") @Nullable String text,
            @QueryParam("region") @Nullable String region,
            @QueryParam("sizeGroup") @Nullable String sizeGroup) {
        MunicipalityQuery query = new MunicipalityQuery(
                text, region, ApiNames.filter("sizeGroup", SizeGroup.class, sizeGroup), Sort.NAME, false);
        return page.envelope(municipalities.search(query, page.offset(), page.limit()), MunicipalityJson::of);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "One municipality")
    public MunicipalityJson get(@PathParam("code") String code) {
        return MunicipalityJson.of(municipalities.get(code));
    }
}
