package dk.forloeb.programme.rest;

import dk.forloeb.programme.application.ProvisionRow;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A legal provision. */
@Schema(name = "LegalProvision")
public record ProvisionJson(
        String id,
        @Schema(example = "serviceloven") String law,
        @Schema(example = "§ 42") String section,
        String topicDa,
        String topicEn,

        @Schema(description = "First day in force; null where it is not recorded") @Nullable
        LocalDate validFrom,

        @Schema(description = "Last day in force; null until further notice") @Nullable
        LocalDate validTo,

        @Schema(description = "Id of the provision that took its place") @Nullable
        String successorId,

        @Schema(description = "Whether it is in force today")
        boolean inForce) {

    static ProvisionJson of(ProvisionRow row) {
        return new ProvisionJson(
                row.id().toString(),
                row.law(),
                row.section(),
                row.topicDa(),
                row.topicEn(),
                row.validFrom(),
                row.validTo(),
                row.successor() == null ? null : row.successor().id().toString(),
                row.inForce());
    }
}
