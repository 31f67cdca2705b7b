package dk.forloeb.offer.application;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.mail.application.MailAbout;
import dk.forloeb.mail.application.MailLink;
import dk.forloeb.mail.application.MailLog;
import dk.forloeb.mail.application.MailLogRow;
import dk.forloeb.mail.application.MailOrder;
import dk.forloeb.mail.application.MailTemplate;
import dk.forloeb.mail.application.MailTemplates;
import dk.forloeb.mail.application.Outbox;
import dk.forloeb.mail.application.RenderedMail;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.offer.domain.ContactPerson;
import dk.forloeb.offer.domain.Offer;
import dk.forloeb.offer.domain.OfferRound;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.offer.domain.RoundTerms;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The mails about offers, with the municipality's own link: to its office, and what concerns the people who speak for it to
 * them. The contact person's mail has a link of the person's own.
 */
@ApplicationScoped
class OfferMails implements MailTemplates {

    static final String SUBJECT = "offer";
    private static final String PROGRAMME = "programme";
    private static final String MUNICIPALITY = "municipality";
    private static final String DEADLINE = "deadline";
    private static final String REASON = "reason";
    private static final String CONTACT = "contact";
    private static final String ASK = "ask";
    private static final String TO_CONTACT = "offer-contact";
    private static final String REPLACED = "offer-contact-replaced";

    /** Within it the contact person gets the own link once, however often somebody asks for it. */
    private static final Duration PAUSE = Duration.ofMinutes(15);

    /** So many contact persons can be named by a link within {@link #WHILE}. */
    private static final int MOST_CONTACTS = 5;

    private static final Duration WHILE = Duration.ofHours(1);

    @Inject
    Outbox outbox;

    @Inject
    MailLog log;

    @Inject
    Clock clock;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    SystemUser systemUser;

    @Override
    public List<MailTemplate> templates() {
        Map<String, String> always = Map.of(
                PROGRAMME, "Merudgifter til voksne", MUNICIPALITY, "Odense", ASK, "Karen Holm, karen.holm@ast.example");
        return List.of(
                template(
                        "offer",
                        always,
                        "content",
                        "Undervisning i to dage",
                        "effort",
                        "To dage",
                        "dates",
                        "- 6. april 2027",
                        DEADLINE,
                        "5. marts 2027"),
                template("offer-reminder", always, DEADLINE, "5. marts 2027"),
                template("offer-extended", always, DEADLINE, "12. marts 2027"),
                template("offer-accepted", always, CONTACT, "Jens Vejle", DEADLINE, "5. marts 2027"),
                template(TO_CONTACT, always, CONTACT, "Jens Vejle"),
                new MailTemplate(
                        REPLACED,
                        template(REPLACED, always, CONTACT, "Jens Vejle").sampleValues(),
                        false),
                template("offer-declined", always, REASON, "Ikke i år", DEADLINE, "5. marts 2027"),
                template("offer-withdrawn", always, REASON, "Forløbet er aflyst"),
                template("offer-date-fixed", always, "day", "tirsdag den 6. april 2027 kl. 09.00–15.00"));
    }

    private static MailTemplate template(String key, Map<String, String> always, String... more) {
        Map<String, String> samples = new HashMap<>(always);
        for (int i = 0; i < more.length; i += 2) {
            samples.put(more[i], more[i + 1]);
        }
        return new MailTemplate(key, samples, true);
    }

    void offer(OfferRound round, Offer offer) {
        toOffice("offer", round, offer, offered(round, Objects.requireNonNull(offer.deadline())));
    }

    /** The mail of {@link #offer} as it would be with this last day to answer, without a working link. */
    RenderedMail preview(OfferRound round, Offer offer, LocalDate deadline) {
        return outbox.preview(
                "offer", round.locale(), municipality(offer), values(round, offer, offered(round, deadline)));
    }

    private static Map<String, String> offered(OfferRound round, LocalDate deadline) {
        RoundTerms terms = round.terms();
        return Map.of(
                "content",
                String.valueOf(terms.content()),
                "effort",
                String.valueOf(terms.effort()),
                "dates",
                OfferWords.days(round.dates(), round.locale()),
                DEADLINE,
                Texts.date(deadline, round.locale()));
    }

    void reminder(OfferRound round, Offer offer) {
        toOffice("offer-reminder", round, offer, Map.of(DEADLINE, deadline(round, offer)));
    }

    void extended(OfferRound round, Offer offer) {
        toOffice("offer-extended", round, offer, Map.of(DEADLINE, deadline(round, offer)));
    }

    /** The receipt to the municipality's office. */
    void accepted(OfferRound round, Offer offer, ContactPerson contact) {
        toOffice("offer-accepted", round, offer, Map.of(CONTACT, contact.name(), DEADLINE, deadline(round, offer)));
    }

    /**
     * To the contact person whom the municipality named, with a link of the person's own: only who reads that mailbox chooses
     * the password to it.
     */
    void contact(OfferRound round, Offer offer, ContactPerson contact) {
        MailLink own = new MailLink(PersonalLinks.Purpose.CONTACT, contact.linkTo(offer.id()));
        enqueue(TO_CONTACT, round, offer, contact.name(), contact.email(), Map.of(CONTACT, contact.name()), own);
    }

    /** {@link #contact} once more, unless it was sent a moment ago. */
    void contactAgain(OfferRound round, Offer offer, ContactPerson contact) {
        if (toContacts(offer, PAUSE).noneMatch(mail -> contact.email().equals(mail.recipientAddress()))) {
            contact(round, offer, contact);
        }
    }

    /**
     * Refuses one more contact person, so that a link is no means to mail anybody with.
     *
     * @throws DomainException RULE {@code offer-contact-changed-often} at {@code contactEmail}
     */
    void requireFew(Offer offer) {
        if (toContacts(offer, WHILE).count() >= MOST_CONTACTS) {
            throw DomainException.ruleAt("contactEmail", "offer-contact-changed-often");
        }
    }

    private Stream<MailLogRow> toContacts(Offer offer, Duration within) {
        Instant earliest = clock.instant().minus(within);
        return systemUser.asSystem(() -> log.about(SUBJECT, offer.id())).stream()
                .filter(mail -> mail.template().equals(TO_CONTACT))
                .filter(mail -> mail.queuedAt().isAfter(earliest));
    }

    /** To who was the contact person until somebody named another one, so that it does not happen unnoticed. */
    void replaced(OfferRound round, Offer offer, ContactPerson before, ContactPerson now) {
        enqueue(REPLACED, round, offer, before.name(), before.email(), Map.of(CONTACT, now.name()), null);
    }

    void declined(OfferRound round, Offer offer, String reason) {
        toOffice("offer-declined", round, offer, Map.of(REASON, reason, DEADLINE, deadline(round, offer)));
    }

    void withdrawn(OfferRound round, Offer offer, List<ContactPerson> contacts) {
        Map<String, String> values = Map.of(REASON, String.valueOf(offer.withdrawalReason()));
        toOffice("offer-withdrawn", round, offer, values);
        contacts.stream()
                .filter(contact -> !contact.email().equalsIgnoreCase(offer.address()))
                .forEach(contact -> send("offer-withdrawn", round, offer, contact.name(), contact.email(), values));
    }

    /** To those who speak for the municipality, or to its office where nobody does. */
    void dateFixed(OfferRound round, Offer offer, List<ContactPerson> contacts, ProposedDate day) {
        Map<String, String> values = Map.of("day", OfferWords.day(day, round.locale()));
        if (contacts.isEmpty()) {
            toOffice("offer-date-fixed", round, offer, values);
        }
        contacts.forEach(contact -> send("offer-date-fixed", round, offer, contact.name(), contact.email(), values));
    }

    private void toOffice(String template, OfferRound round, Offer offer, Map<String, String> values) {
        send(template, round, offer, municipality(offer), Objects.requireNonNull(offer.address()), values);
    }

    private void send(
            String template, OfferRound round, Offer offer, String name, String address, Map<String, String> values) {
        MailLink link = new MailLink(PersonalLinks.Purpose.OFFER, offer.linkId());
        enqueue(template, round, offer, name, address, values, link);
    }

    private void enqueue(
            String template,
            OfferRound round,
            Offer offer,
            String name,
            String address,
            Map<String, String> values,
            @Nullable MailLink link) {
        outbox.enqueue(new MailOrder(
                template,
                round.locale(),
                name,
                address,
                values(round, offer, values),
                link,
                new MailAbout(SUBJECT, offer.id(), offer.programmeId(), offer.municipalityCode())));
    }

    private Map<String, String> values(OfferRound round, Offer offer, Map<String, String> values) {
        RoundTerms terms = round.terms();
        Map<String, String> all = new HashMap<>(values);
        all.put(PROGRAMME, programme(offer.programmeId()));
        all.put(MUNICIPALITY, municipality(offer));
        all.put(ASK, terms.contactName() + ", " + terms.contactEmail());
        return all;
    }

    /** Whoever answers by a link may read the title in the mail, too. */
    private String programme(UUID id) {
        return systemUser.asSystem(() -> programmes.titles(List.of(id)).getOrDefault(id, ""));
    }

    private String municipality(Offer offer) {
        return municipalities.names().getOrDefault(offer.municipalityCode(), offer.municipalityCode());
    }

    private static String deadline(OfferRound round, Offer offer) {
        LocalDate last = Objects.requireNonNull(offer.deadline());
        Locale locale = round.locale();
        return Texts.date(last, locale);
    }
}
