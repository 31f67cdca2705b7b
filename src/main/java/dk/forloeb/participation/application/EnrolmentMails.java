package dk.forloeb.participation.application;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.mail.application.MailAbout;
import dk.forloeb.mail.application.MailLink;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.mail.application.MailOrder;
import dk.forloeb.mail.application.MailTemplate;
import dk.forloeb.mail.application.MailTemplates;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.EnrolmentStep.Kind;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.SeatPlan;
import dk.forloeb.platform.PersonalLinks.Purpose;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mails that tell people what happens to their enrolment, with the link to their own page. Made-up people get none.
 * They are Danish, since nobody has asked people for their language.
 */
@ApplicationScoped
class EnrolmentMails implements MailTemplates {

    /** Within this time an address gets one mail of a kind that people ask for themselves, however often they do. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** What mails about a person are filed under. */
    private static final String ABOUT = "participant";

    private static final String LINK_AGAIN = "enrolment-link";
    private static final String ADDRESS_CHANGED = "enrolment-address-changed";
    private static final Map<String, String> SAMPLE = Map.of("programme", "Merudgifter til voksne");
    private static final Map<Kind, String> TEMPLATES = Map.of(
            Kind.ENROLLED, "enrolment-welcome",
            Kind.PUT_ON_WAITING_LIST, "enrolment-waiting",
            Kind.MOVED_UP, "enrolment-moved-up",
            Kind.CANCELLED, "enrolment-cancelled",
            Kind.SEAT_GIVEN, "enrolment-seat-given",
            Kind.SEAT_TAKEN_OVER, "enrolment-taken-over");

    /** Those who do not come any more need no link. */
    private static final Set<Kind> GONE = Set.of(Kind.CANCELLED, Kind.SEAT_GIVEN);

    @Inject
    Outbox outbox;

    @Inject
    MailLog log;

    @Inject
    Clock clock;

    @Inject
    ProgrammeService programmes;

    @Inject
    SystemUser systemUser;

    @Override
    public List<MailTemplate> templates() {
        return List.of(
                template(Kind.ENROLLED),
                template(Kind.PUT_ON_WAITING_LIST),
                template(Kind.MOVED_UP),
                template(Kind.CANCELLED),
                template(Kind.SEAT_GIVEN),
                template(Kind.SEAT_TAKEN_OVER),
                new MailTemplate(LINK_AGAIN, SAMPLE, true),
                new MailTemplate(ADDRESS_CHANGED, SAMPLE, false));
    }

    private static MailTemplate template(Kind kind) {
        return new MailTemplate(Objects.requireNonNull(TEMPLATES.get(kind)), SAMPLE, !GONE.contains(kind));
    }

    /** Tells the person, if this is to be told by mail. */
    void tell(Participant person, Kind kind, SeatPlan plan) {
        String template = TEMPLATES.get(kind);
        boolean wanted = kind != Kind.ENROLLED || plan.welcomeMail();
        if (template != null && wanted) {
            send(person, person.email(), template, !GONE.contains(kind));
        }
    }

    /** Tells the person something that another capability has a template for, with the link to the own page. */
    void tell(Participant person, String template, Map<String, String> values) {
        tell(person, template, values, ownPage(person));
    }

    /** Tells the person something that another capability has a template for; a made-up person is told nothing. */
    void tell(Participant person, String template, Map<String, String> values, MailLink link) {
        send(person, person.email(), template, values, link);
    }

    private static MailLink ownPage(Participant person) {
        return new MailLink(Purpose.PARTICIPANT, person.linkId());
    }

    /** Sends the link to the person's own page once more, unless that was done a moment ago. */
    void sendLinkAgain(Participant person) {
        if (!wasSent(person, LINK_AGAIN)) {
            sendLink(person);
        }
    }

    private void sendLink(Participant person) {
        if (person.status() != EnrolmentStatus.CANCELLED) {
            send(person, person.email(), LINK_AGAIN, true);
        }
    }

    /**
     * Tells the address that a person had before that it was replaced, so that nobody does it unnoticed, and sends the new
     * one its link.
     */
    void addressChanged(Participant person, String before) {
        send(person, before, ADDRESS_CHANGED, false);
        sendLink(person);
    }

    /**
     * Refuses one more change of address by the person, so that a link is no means to mail others with.
     *
     * @throws DomainException RULE {@code address-changed-lately} at {@code email}
     */
    void requirePause(Participant person) {
        if (wasSent(person, ADDRESS_CHANGED)) {
            throw DomainException.ruleAt("email", "address-changed-lately");
        }
    }

    private boolean wasSent(Participant person, String template) {
        Instant earliest = clock.instant().minus(PAUSE);
        return systemUser.asSystem(() -> log.about(ABOUT, person.id())).stream()
                .filter(mail -> mail.template().equals(template))
                .anyMatch(mail -> mail.queuedAt().isAfter(earliest));
    }

    /** Forgets whom mails about the person went to. */
    void forget(Participant person) {
        outbox.forget(ABOUT, person.id());
    }

    private void send(Participant person, String address, String template, boolean withLink) {
        Map<String, String> values = Map.of("programme", programmeTitle(person));
        send(person, address, template, values, withLink ? ownPage(person) : null);
    }

    private void send(
            Participant person, String address, String template, Map<String, String> values, @Nullable MailLink link) {
        if (!person.madeUp()) {
            outbox.enqueue(new MailOrder(
                    template,
                    Texts.DANISH,
                    person.name(),
                    address,
                    values,
                    link,
                    new MailAbout(ABOUT, person.id(), person.programmeId(), person.municipalityCode())));
        }
    }

    private String programmeTitle(Participant person) {
        return systemUser.asSystem(
                () -> programmes.titles(Set.of(person.programmeId())).getOrDefault(person.programmeId(), ""));
    }
}
