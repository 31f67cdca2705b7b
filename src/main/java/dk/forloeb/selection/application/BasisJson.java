package dk.forloeb.selection.application;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;

/** The document that a confirmed selection freezes. */
final class BasisJson {

    private static final Jsonb JSON =
            JsonbBuilder.create(new JsonbConfig().withNullValues(true).withFormatting(true));

    private BasisJson() {}

    static String write(SelectionBasis basis) {
        return JSON.toJson(basis);
    }

    static SelectionBasis read(String document) {
        return JSON.fromJson(document, SelectionBasis.class);
    }
}
