package dk.forloeb.mail.application;

import java.util.List;

/** The kinds of mail that a capability sends; a capability that sends any has a bean that implements this. */
public interface MailTemplates {

    List<MailTemplate> templates();
}
