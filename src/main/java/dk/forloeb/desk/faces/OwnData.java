package dk.forloeb.desk.faces;

import dk.forloeb.desk.application.OwnPage;
import dk.forloeb.participation.application.OwnEnrolment;
import dk.forloeb.shared.Texts;
import dk.forloeb.shared.rest.ApiNames;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Objects;

/** All that is stored about a participant, as a file of the person's own. */
final class OwnData {

    private OwnData() {}

    static JsonObject of(OwnPage page) {
        OwnEnrolment own = page.enrolment();
        return Json.createObjectBuilder()
                .add("programme", page.programme())
                .add("name", own.name())
                .add("email", own.email())
                .add("municipality", own.municipality())
                .add("role", own.role().key())
                .add("status", Objects.requireNonNull(ApiNames.of(own.status())))
                .add("needs", Objects.requireNonNullElse(own.needs(), ""))
                .add("history", history(own))
                .add("mails", mails(page))
                .build();
    }

    private static JsonArrayBuilder history(OwnEnrolment own) {
        JsonArrayBuilder history = Json.createArrayBuilder();
        own.steps()
                .forEach(step -> history.add(Json.createObjectBuilder()
                        .add("at", step.at().toString())
                        .add("what", Objects.requireNonNull(ApiNames.of(step.kind())))
                        .add("by", Objects.requireNonNull(ApiNames.of(step.by())))));
        return history;
    }

    private static JsonArrayBuilder mails(OwnPage page) {
        JsonArrayBuilder mails = Json.createArrayBuilder();
        page.mails()
                .forEach(mail -> mails.add(Json.createObjectBuilder()
                        .add("queuedAt", mail.queuedAt().toString())
                        .add("kind", mail.templateName(Texts.ENGLISH))
                        .add("to", Objects.requireNonNullElse(mail.recipientAddress(), ""))
                        .add("state", Objects.requireNonNull(ApiNames.of(mail.state())))));
        return mails;
    }
}
