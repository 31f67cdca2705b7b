package dk.forloeb.participation.application;

import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Sends people who lost their mail the links to their own pages again. */
@ApplicationScoped
@Transactional
public class LinkAgainService {

    @Inject
    ParticipantRepository participants;

    @Inject
    EnrolmentMails mails;

    /**
     * Sends a mail for every programme in which somebody with the address has a seat or waits; says nothing of whether there
     * are any.
     *
     * @throws dk.forloeb.shared.DomainException INVALID at {@code email} for what is no address
     */
    @OpenToAll(because = "it answers the same whoever asks, and mails only the address itself")
    public void send(@Nullable String email) {
        String key = EmailAddress.key(EmailAddress.checked("email", email));
        participants.comingWithEmail(key).forEach(mails::sendLinkAgain);
    }
}
