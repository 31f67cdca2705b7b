package dk.forloeb.offer.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.ProgrammeRequest;
import dk.forloeb.offer.domain.RequestEntry;
import dk.forloeb.offer.domain.RequestFilter;
import dk.forloeb.offer.domain.RequestRepository;
import dk.forloeb.offer.domain.RequestState;
import dk.forloeb.participation.application.ParticipationCommand;
import dk.forloeb.participation.application.ParticipationService;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.Page;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the authority does with municipalities' requests for long programmes; municipal contacts have no part in it. */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.EDIT_OFFERS)
public class RequestService {

    private static final int MAX_TEXT = 2000;

    @Inject
    RequestRepository requests;

    @Inject
    RequestMails mails;

    @Inject
    MailLog mailLog;

    @Inject
    MunicipalityService municipalities;

    @Inject
    ProgrammeService programmes;

    @Inject
    ParticipationService participations;

    @Inject
    CurrentUser currentUser;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** One page of the requests, the latest first. */
    public Page<RequestRow> search(RequestFilter filter, int offset, int limit) {
        Map<String, String> names = municipalities.names();
        Page<ProgrammeRequest> page = requests.search(filter, offset, limit);
        return new Page<>(page.items().stream().map(r -> row(r, names)).toList(), page.total());
    }

    /** @throws DomainException NOT_FOUND {@code request-not-found} */
    public RequestDetail get(UUID id) {
        return detail(find(id));
    }

    /**
     * Writes down a note for the authority's own use.
     *
     * @throws DomainException INVALID at {@code note}
     */
    public RequestDetail note(UUID id, @Nullable String note) {
        ProgrammeRequest request = find(id);
        String text = Input.present("note", Input.optionalText("note", note, MAX_TEXT));
        requests.add(new RequestEntry(id, null, currentUser.actor(), text, clock.instant()));
        requests.flush();
        return detail(request);
    }

    /**
     * Takes a step and tells the municipality. An agreement makes a long programme, as an idea, in which the
     * municipality takes part with the contact person of the request.
     *
     * @throws DomainException STALE if {@code expectedVersion} is not the present one; CONFLICT
     *     {@code request-step-not-possible}; INVALID at {@code state}, {@code message} (missing where it is declined) or
     *     {@code title}
     */
    public RequestDetail move(UUID id, long expectedVersion, RequestStep step) {
        ProgrammeRequest request = find(id);
        if (request.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        RequestState to = Input.present("state", step.to());
        String message = Input.optionalText("message", step.message(), MAX_TEXT);
        if (to == RequestState.DECLINED) {
            Input.present("message", message);
        }
        requirePossible(request, to);
        UUID programme = to == RequestState.AGREED ? programme(request, step.title()) : null;
        request.moveTo(to, programme, clock.instant());
        requests.flush();
        requests.add(new RequestEntry(id, to, currentUser.actor(), message, clock.instant()));
        mails.step(request, message);
        audit.record(
                "request.moved",
                RequestMails.SUBJECT,
                id,
                AuditTrail.municipality(request.municipalityCode()),
                AuditTrail.word("request.state." + to));
        requests.flush();
        return detail(request);
    }

    /**
     * Writes down a note and takes a step, either or both; if one is refused, nothing is done.
     *
     * @param note for the authority's own use; null for none
     * @param step null for none
     * @throws DomainException as {@link #note} and {@link #move}
     */
    public RequestDetail change(UUID id, long expectedVersion, @Nullable String note, @Nullable RequestStep step) {
        if (note != null) {
            note(id, note);
        }
        return step == null ? get(id) : move(id, expectedVersion, step);
    }

    private static void requirePossible(ProgrammeRequest request, RequestState to) {
        if (!request.state().next().contains(to)) {
            throw DomainException.conflict("request-step-not-possible");
        }
    }

    private UUID programme(ProgrammeRequest request, @Nullable String title) {
        ProgrammeFacts facts = new ProgrammeFacts(
                ProgrammeKind.LONG,
                title,
                null,
                null,
                request.wish().start(),
                null,
                null,
                request.wish().motive(),
                null,
                request.madeUp() ? Texts.get(Texts.DANISH, "request.made-up") : null,
                Set.of());
        UUID programme = programmes.create(facts).id();
        ContactPerson contact = request.contact().orElseThrow();
        LocalDate today = LocalDate.now(clock.withZone(ClockProducer.ZONE));
        participations.add(
                programme,
                new ParticipationCommand(
                        request.municipalityCode(), today, contact.name(), contact.email(), null, request.madeUp()));
        return programme;
    }

    private RequestDetail detail(ProgrammeRequest request) {
        return new RequestDetail(
                row(request, municipalities.names()),
                requests.entries(request.id()).stream().map(RequestEntryRow::of).toList(),
                mailLog.about(RequestMails.SUBJECT, request.id()));
    }

    private static RequestRow row(ProgrammeRequest request, Map<String, String> names) {
        return RequestRow.of(request, names.getOrDefault(request.municipalityCode(), request.municipalityCode()));
    }

    private ProgrammeRequest find(UUID id) {
        return requests.find(id).orElseThrow(() -> DomainException.notFound("request-not-found"));
    }
}
