package dk.forloeb.offer.application;

import dk.forloeb.mail.application.MailAbout;
import dk.forloeb.mail.application.MailLink;
import dk.forloeb.mail.application.MailOrder;
import dk.forloeb.mail.application.MailTemplate;
import dk.forloeb.mail.application.MailTemplates;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.ProgrammeRequest;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mails about a request: one for each step, with the link that shows where it stands. */
@ApplicationScoped
class RequestMails implements MailTemplates {

    static final String SUBJECT = "programme-request";
    private static final String PREFIX = "request-";

    @Inject
    Outbox outbox;

    @Inject
    MunicipalityService municipalities;

    @Override
    public List<MailTemplate> templates() {
        Map<String, String> samples = Map.of(
                "municipality", "Odense", "fields", "Børn med handicap", "message", "Vi ringer til jer i uge 10.");
        return Arrays.stream(RequestState.values())
                .map(state -> new MailTemplate(PREFIX + state.key(), samples, true))
                .toList();
    }

    /** Tells the municipality what its request has come to. */
    void step(ProgrammeRequest request, @Nullable String message) {
        ContactPerson contact = request.contact();
        String code = request.municipalityCode();
        String told = message == null ? Texts.get(request.locale(), "offer.words.no-message") : message;
        outbox.enqueue(new MailOrder(
                PREFIX + request.state().key(),
                request.locale(),
                contact.name(),
                contact.email(),
                Map.of(
                        "municipality",
                        municipalities.names().getOrDefault(code, code),
                        "fields",
                        String.valueOf(request.wish().fields()),
                        "message",
                        told),
                new MailLink(PersonalLinks.Purpose.REQUEST, request.id()),
                new MailAbout(SUBJECT, request.id(), request.programmeId().orElse(null), code)));
    }
}
