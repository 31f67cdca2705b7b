package dk.forloeb.mail.faces;

import dk.forloeb.mail.application.MailTemplateService;
import dk.forloeb.mail.application.MailTemplateView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.util.Faces;

/** All kinds of mail. */
@Named
@RequestScoped
public class MailTemplatesBean {

    @Inject
    MailTemplateService templates;

    private List<MailTemplateView> rows = List.of();

    /** Called when the address is read. */
    public void load() {
        rows = templates.all();
    }

    public List<MailTemplateView> getRows() {
        return rows;
    }

    /** The subject in the language of the page. */
    public String subject(MailTemplateView row) {
        return row.wording(Faces.getLocale().getLanguage()).subject();
    }
}
