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
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The mails about a request: one for each step, with the link that shows where it stands. */
@ApplicationScoped
class RequestMails implements MailTemplates {

    static final String SUBJECT = "programme-request";
    private static final String PREFIX = "request-";
    private static final String MUNICIPALITY = "municipality";

    /** Those that are taken without a log-in. */
    private static final Set<RequestState> OWN_STEPS = EnumSet.of(RequestState.RECEIVED, RequestState.WITHDRAWN);

    @Inject
    Outbox outbox;

    @Inject
    MunicipalityService municipalities;

    @Override
    public List<MailTemplate> templates() {
        Map<String, String> receipt = Map.of(MUNICIPALITY, "Odense");
        Map<String, String> samples =
                Map.of(MUNICIPALITY, "Odense", "fields", "Børn med handicap", "message", "Vi ringer til jer i uge 10.");
        return Arrays.stream(RequestState.values())
                .map(state ->
                        new MailTemplate(PREFIX + state.key(), OWN_STEPS.contains(state) ? receipt : samples, true))
                .toList();
    }

    /**
     * The receipt for what was done by form or link. Anybody can have it sent to any address, so it repeats no word of
     * theirs and says only which municipality was named.
     */
    void receipt(ProgrammeRequest request) {
        String municipality = municipality(request);
        send(request, municipality, Map.of(MUNICIPALITY, municipality));
    }

    /** Tells the municipality what the authority does about its request. */
    void step(ProgrammeRequest request, @Nullable String message) {
        String told = message == null ? Texts.get(request.locale(), "offer.words.no-message") : message;
        send(
                request,
                request.contact().map(ContactPerson::name).orElse(""),
                Map.of(
                        MUNICIPALITY,
                        municipality(request),
                        "fields",
                        String.valueOf(request.wish().fields()),
                        "message",
                        told));
    }

    /** Nobody is written to whose address is forgotten. */
    private void send(ProgrammeRequest request, String name, Map<String, String> values) {
        ContactPerson contact = request.contact().orElse(null);
        if (contact == null) {
            return;
        }
        outbox.enqueue(new MailOrder(
                PREFIX + request.state().key(),
                request.locale(),
                name,
                contact.email(),
                values,
                new MailLink(PersonalLinks.Purpose.REQUEST, request.id()),
                new MailAbout(SUBJECT, request.id(), request.programmeId().orElse(null), request.municipalityCode())));
    }

    private String municipality(ProgrammeRequest request) {
        String code = request.municipalityCode();
        return municipalities.names().getOrDefault(code, code);
    }
}
