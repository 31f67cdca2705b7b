package dk.forloeb.platform.rest;

import dk.forloeb.shared.rest.ApiDescription;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.Components;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.servers.Server;

/** The REST interface, and what the OpenAPI document says of it as a whole; resources and providers are found by scanning. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Forløb",
                        version = "1",
                        description = "Plans, runs, evaluates and publishes learning programmes for municipalities. "
                                + "POST /api/v1/tokens with HTTP Basic gives a token; send it as Authorization: Bearer. "
                                + "Lists take limit and cursor and answer {items, next}. What can be edited has an ETag, "
                                + "which a change sends back as If-Match. Errors are problem details (RFC 9457)."),
        servers = @Server(url = "/"),
        security = @SecurityRequirement(name = ApiDescription.BEARER),
        components =
                @Components(
                        securitySchemes = {
                            @SecurityScheme(
                                    securitySchemeName = ApiDescription.BEARER,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "bearer"),
                            @SecurityScheme(
                                    securitySchemeName = ApiDescription.BASIC,
                                    type = SecuritySchemeType.HTTP,
                                    scheme = "basic",
                                    description = "Only to get a token")
                        },
                        responses =
                                @APIResponse(
                                        name = ApiDescription.PROBLEM,
                                        description = "Refused; code and violations say why",
                                        content =
                                                @Content(
                                                        mediaType = "application/problem+json",
                                                        schema = @Schema(ref = "Problem"))),
                        schemas = {
                            @Schema(
                                    name = "Problem",
                                    type = SchemaType.OBJECT,
                                    properties = {
                                        @SchemaProperty(name = "type", type = SchemaType.STRING),
                                        @SchemaProperty(name = "title", type = SchemaType.STRING),
                                        @SchemaProperty(name = "status", type = SchemaType.INTEGER),
                                        @SchemaProperty(name = "detail", type = SchemaType.STRING),
                                        @SchemaProperty(
                                                name = "code",
                                                type = SchemaType.STRING,
                                                description = "Stable, for programs"),
                                        @SchemaProperty(
                                                name = "violations",
                                                type = SchemaType.ARRAY,
                                                implementation = ApiDescription.FieldViolation.class),
                                        @SchemaProperty(
                                                name = "incident",
                                                type = SchemaType.STRING,
                                                description = "Of an error 500, as in the log")
                                    })
                        }))
public class RestApplication extends Application {}
