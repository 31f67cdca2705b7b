package dk.forloeb.offer.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.OpenToAll;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.ProgrammeRequest;
import dk.forloeb.offer.domain.RequestEntry;
import dk.forloeb.offer.domain.RequestRepository;
import dk.forloeb.offer.domain.RequestWish;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes requests from municipalities, without a log-in, and shows each of them where its own stands. */
@ApplicationScoped
@Transactional
@OpenToAll(because = "a municipality that asks has no account, and its link is the permission to see what it asked")
public class RequestIntakeService {

    /** More requests than all municipalities would ever make: a flood stops here, and everybody else for an hour with it. */
    static final int MOST_AN_HOUR = 30;

    /** Counted by address and not by municipality, whose share a stranger could use up in three forms. */
    static final int MOST_A_DAY_FROM_ONE = 3;

    @Inject
    RequestRepository requests;

    @Inject
    RequestMails mails;

    @Inject
    MunicipalityService municipalities;

    @Inject
    PersonalLinks links;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Takes a request and mails a receipt with its link.
     *
     * @return the token of the link
     * @throws DomainException INVALID with all faults; CONFLICT {@code too-many-requests}
     */
    public String submit(RequestCommand command) {
        return submit(command, false);
    }

    /** Like {@link #submit(RequestCommand)}, for one that may be made up for a demonstration. */
    String submit(RequestCommand command, boolean madeUp) {
        Violations faults = new Violations();
        String code = faults.check(() -> knownMunicipality(command.municipalityCode()));
        ContactPerson contact = faults.check(
                () -> ContactPerson.checked(command.contactName(), command.contactEmail(), command.contactPhone()));
        Instant now = clock.instant();
        RequestWish wish = faults.check(() -> command.wish().checked());
        LocalDate start = command.wish().start();
        if (start != null && start.isBefore(LocalDate.ofInstant(now, ClockProducer.ZONE))) {
            faults.add("start", "request-start-passed");
        }
        faults.refuseAny();
        requireFew(contact.email(), now);
        String name = municipalities.names().getOrDefault(code, code);
        ProgrammeRequest request = new ProgrammeRequest(code, name, contact, wish, command.language(), madeUp, now);
        requests.add(request);
        record(request, contact.name(), null, now);
        mails.receipt(request);
        audit.record("request.received", RequestMails.SUBJECT, request.id(), AuditTrail.municipality(code));
        return links.token(PersonalLinks.Purpose.REQUEST, request.id());
    }

    /**
     * A request by its link, with its steps but without notes.
     *
     * @throws DomainException NOT_FOUND {@code request-link-unknown}
     */
    public RequestDetail view(String token) {
        ProgrammeRequest request = find(token);
        return new RequestDetail(
                row(request),
                requests.entries(request.id()).stream()
                        .map(RequestEntryRow::of)
                        .filter(entry -> entry.state() != null)
                        .toList(),
                List.of());
    }

    /**
     * Takes a request back.
     *
     * @throws DomainException NOT_FOUND {@code request-link-unknown}; CONFLICT {@code request-over}
     */
    public void withdraw(String token, @Nullable String reason) {
        ProgrammeRequest request = find(token);
        String why = Input.optionalText("reason", reason, 1000);
        Instant now = clock.instant();
        request.withdraw(now);
        requests.flush();
        record(request, request.contact().map(ContactPerson::name).orElse(""), why, now);
        mails.receipt(request);
        audit.record(
                "request.withdrawn",
                RequestMails.SUBJECT,
                request.id(),
                AuditTrail.municipality(request.municipalityCode()));
    }

    private void record(ProgrammeRequest request, String who, @Nullable String content, Instant now) {
        requests.add(new RequestEntry(request.id(), request.state(), who, content, now));
    }

    private RequestRow row(ProgrammeRequest request) {
        String code = request.municipalityCode();
        return RequestRow.of(request, municipalities.names().getOrDefault(code, code));
    }

    private String knownMunicipality(@Nullable String typed) {
        String code = Input.line("municipalityCode", typed, 4);
        if (!municipalities.names().containsKey(code)) {
            throw DomainException.invalid("municipalityCode", "municipality-unknown");
        }
        return code;
    }

    private void requireFew(String email, Instant now) {
        if (requests.receivedSince(now.minus(Duration.ofHours(1))) >= MOST_AN_HOUR
                || requests.receivedSince(now.minus(Duration.ofDays(1)), email) >= MOST_A_DAY_FROM_ONE) {
            throw DomainException.conflict("too-many-requests");
        }
    }

    private ProgrammeRequest find(String token) {
        UUID id = links.subject(PersonalLinks.Purpose.REQUEST, token).orElseThrow(RequestIntakeService::unknown);
        return requests.find(id).orElseThrow(RequestIntakeService::unknown);
    }

    private static DomainException unknown() {
        return DomainException.notFound("request-link-unknown");
    }
}
