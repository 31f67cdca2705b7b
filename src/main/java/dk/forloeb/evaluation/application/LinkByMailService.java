package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.InvitationRepository;
import dk.forloeb.evaluation.domain.SurveyRepository;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.participation.application.ProgrammeNews;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.EmailAddress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sends people who sit in the room, or lost their mail, their links to open surveys. */
@ApplicationScoped
@Transactional
public class LinkByMailService {

    @Inject
    ProgrammeNews news;

    @Inject
    InvitationRepository invitations;

    @Inject
    SurveyRepository surveys;

    @Inject
    SurveyMails mails;

    @Inject
    Outbox outbox;

    @Inject
    AskedLately asked;

    @Inject
    Event<LinkSent> sent;

    /**
     * Mails the address its link to every open survey that it is invited to, whether or not the link is used; says nothing of
     * whether there is any. Within a quarter of an hour it does so once.
     *
     * @throws DomainException INVALID at {@code email} for what is no address
     */
    @OpenToAll(because = "it answers the same whoever asks, and mails only the address itself")
    public void send(@Nullable String email) {
        String key = EmailAddress.key(EmailAddress.checked("email", email));
        if (outbox.isDelivering() && !asked.isLately(key)) {
            news.reachable(news.withAddress(key)).forEach(person -> send(key, person));
        }
    }

    private void send(String key, UUID person) {
        invitations
                .ofParticipant(person)
                .forEach((survey, invitation) -> surveys.find(survey)
                        .filter(found -> found.state() == SurveyState.OPEN)
                        .ifPresent(found -> {
                            mails.sendAgain(found, person, invitation);
                            sent.fire(new LinkSent(key));
                        }));
    }
}
