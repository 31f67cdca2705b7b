package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.MailRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** What became of mails, for the pages of what they are about; for services that have checked who asks. */
@ApplicationScoped
@Transactional
public class MailLog {

    @Inject
    MailRepository mails;

    /** The mails about a thing, the latest first; not those that leave no trace. */
    public List<MailLogRow> about(String type, UUID id) {
        return mails.about(type, id).stream()
                .filter(mail -> !mail.isTraceless())
                .map(MailLogRow::of)
                .toList();
    }
}
