package dk.forloeb.mail.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;

/** The mail by which somebody tests whether mails arrive. */
@ApplicationScoped
class OwnMails implements MailTemplates {

    static final String CHECK = "delivery-check";

    @Override
    public List<MailTemplate> templates() {
        return List.of(new MailTemplate(CHECK, Map.of(), false));
    }
}
