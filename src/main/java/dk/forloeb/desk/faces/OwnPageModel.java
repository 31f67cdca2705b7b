package dk.forloeb.desk.faces;

import dk.forloeb.desk.application.OwnPage;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.Violation;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a participant's own page reads: the page, what was typed, and what is wrong with it. */
final class OwnPageModel {

    private OwnPageModel() {}

    /**
     * @param sent fields of the form that was sent; empty where none was
     * @param refusal why it was refused; null where it was not
     */
    static Map<String, Object> of(
            OwnPage page, String token, Map<String, String> sent, @Nullable DomainException refusal, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put("own", page.enrolment());
        model.put("page", page);
        model.put("address", "/d/" + token);
        model.put("deed", sent.getOrDefault("_action", ""));
        model.put("sent", sent);
        model.put("roles", ParticipantRole.values());
        model.put("faults", faults(refusal, language));
        model.put("fault", refusal == null || !refusal.violations().isEmpty() ? "" : Texts.error(language, refusal));
        return model;
    }

    private static Map<String, String> faults(@Nullable DomainException refusal, Locale language) {
        Map<String, String> faults = new LinkedHashMap<>();
        if (refusal != null) {
            for (Violation wrong : refusal.violations()) {
                faults.putIfAbsent(wrong.field(), Texts.error(language, wrong));
            }
        }
        return faults;
    }
}
