package dk.forloeb.effect.rest;

import dk.forloeb.effect.application.EffectQuery;
import dk.forloeb.effect.application.EffectService;
import dk.forloeb.effect.domain.EffectSettings;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What reversal rates say of a programme's effect. */
@Path("programmes/{programmeId}/effect")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "effect")
@RequestScoped
public class EffectResource {

    @Inject
    EffectService effects;

    @GET
    @Operation(
            summary = "Reversal rates of participating and other municipalities before and after, and what they show;"
                    + " where nothing can be said, why")
    public EffectJson get(
            @PathParam("programmeId") String programmeId,
            @Parameter(description = "Years from the last teaching day to the first year after, 0 to 5; 1 if absent")
                    @QueryParam("lag")
                    @Nullable
                    String lag,
            @Parameter(description = "How many years before the first teaching day are looked at, 1 to 15; 6 if absent")
                    @QueryParam("beforeYears")
                    @Nullable
                    String beforeYears,
            @Parameter(
                            description =
                                    "A field's key or name, a case subject, or provisions such as § 114; that of the"
                                            + " selection if absent")
                    @QueryParam("field")
                    @Nullable
                    String field) {
        Violations faults = new Violations();
        Integer years = faults.check(() -> number("lag", lag, EffectSettings.USUAL.lag()));
        Integer before = faults.check(() -> number("beforeYears", beforeYears, EffectSettings.USUAL.beforeYears()));
        faults.refuseAny();
        return EffectJson.of(effects.of(
                ApiNames.pathId(programmeId, "programme-not-found"),
                new EffectQuery(new EffectSettings(years, before), field)));
    }

    private static int number(String parameter, @Nullable String text, int usual) {
        if (text == null || text.isBlank()) {
            return usual;
        }
        if (!text.strip().matches("-?\\d{1,9}")) {
            throw DomainException.invalid(parameter, "not-a-number");
        }
        return Integer.parseInt(text.strip());
    }
}
