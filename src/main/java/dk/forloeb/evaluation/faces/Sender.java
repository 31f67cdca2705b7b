package dk.forloeb.evaluation.faces;

import dk.forloeb.platform.Configuration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form tells of who asks: the authority, what it asks about, and where it says how it handles personal data. */
@ApplicationScoped
class Sender {

    @Inject
    Configuration configuration;

    /**
     * The attributes that the form's page reads.
     *
     * @param about title of the programme or initiative, or null
     */
    Map<String, Object> of(@Nullable String about) {
        Map<String, Object> model = new HashMap<>();
        model.put("authority", configuration.authority());
        model.put("about", about == null ? "" : about);
        model.put("privacy", configuration.privacyUrl().orElse(""));
        return model;
    }

    /** Where a receipt can be used later, whole, as it is written down. */
    String receiptAddress() {
        return configuration.publicUrl() + "/receipt";
    }
}
