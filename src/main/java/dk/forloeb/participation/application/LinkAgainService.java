package dk.forloeb.participation.application;

import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Sends people who lost their mail the links to their own pages again. */
@ApplicationScoped
@Transactional
public class LinkAgainService {

    /** Within this time a person gets one such mail, however often it is asked for. */
    static final Duration PAUSE = Duration.ofMinutes(15);

    @Inject
    ParticipantRepository participants;

    @Inject
    EnrolmentMails mails;

    @Inject
    MailLog log;

    @Inject
    SystemUser systemUser;

    @Inject
    Clock clock;

    /**
     * Sends a mail for every programme in which somebody with the address has a seat or waits; says nothing of whether there
     * are any.
     *
     * @throws dk.forloeb.shared.DomainException INVALID at {@code email} for what is no address
     */
    @OpenToAll(because = "it answers the same whoever asks, and mails only the address itself")
    public void send(@Nullable String email) {
        String key = EmailAddress.key(EmailAddress.checked("email", email));
        participants.comingWithEmail(key).stream().filter(this::isDue).forEach(mails::sendLink);
    }

    private boolean isDue(Participant person) {
        Instant earliest = clock.instant().minus(PAUSE);
        return systemUser.asSystem(() -> log.about(EnrolmentMails.ABOUT, person.id())).stream()
                .filter(mail -> mail.template().equals(EnrolmentMails.LINK_AGAIN))
                .noneMatch(mail -> mail.queuedAt().isAfter(earliest));
    }
}
