package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailBody;
import dk.forloeb.mail.domain.MailFailure;
import dk.forloeb.mail.domain.Recipient;
import dk.forloeb.mail.domain.Wording;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.shared.DemoMode;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes mails: wording, values and link become text and HTML. */
@ApplicationScoped
class MailWriter {

    @Inject
    Wordings wordings;

    @Inject
    MailConfiguration configuration;

    @Inject
    PersonalLinks links;

    @Inject
    DemoMode demonstration;

    /**
     * The mail as it goes out now.
     *
     * @throws DeliveryFailure UNWRITABLE if the product has no such template any more
     */
    WrittenMail write(Mail mail) throws DeliveryFailure {
        int revision = wordings.current(mail.template(), mail.language());
        Wording wording =
                wordings.find(mail.template(), mail.language(), revision).orElse(null);
        Recipient recipient = mail.recipient().orElse(null);
        if (wording == null || recipient == null) {
            throw new DeliveryFailure(MailFailure.UNWRITABLE, null, null);
        }
        RenderedMail rendered = render(mail.language(), wording, values(mail, recipient), link(mail));
        return new WrittenMail(
                mail.id(),
                mail.language(),
                recipient,
                rendered.subject(),
                rendered.text(),
                rendered.document(),
                mail.queuedAt(),
                revision,
                mail.isTraceless());
    }

    /**
     * The mail as its recipient saw it or will; nothing where that is forgotten. Outside demonstrations the link is left
     * out: it is the recipient's alone.
     */
    Optional<RenderedMail> show(Mail mail) {
        int revision = mail.templateRevision().orElseGet(() -> wordings.current(mail.template(), mail.language()));
        return mail.recipient()
                .flatMap(recipient -> wordings.find(mail.template(), mail.language(), revision)
                        .map(wording -> render(mail.language(), wording, values(mail, recipient), shownLink(mail))));
    }

    /** A wording with the template's examples, for whoever edits it. */
    RenderedMail sample(MailTemplate template, String language, Wording wording) {
        return withoutLink(language, wording, text(language, "mail.sample.recipient"), template.sampleValues());
    }

    /** The wording in use with values that are known, before anything is sent. */
    RenderedMail preview(MailTemplate template, String language, String recipient, Map<String, String> values) {
        String key = template.key();
        Wording wording =
                wordings.find(key, language, wordings.current(key, language)).orElseThrow();
        return withoutLink(language, wording, recipient, values);
    }

    private RenderedMail withoutLink(String language, Wording wording, String recipient, Map<String, String> given) {
        Map<String, String> values = new HashMap<>(given);
        values.put(MailTemplate.RECIPIENT, recipient);
        return render(language, wording, values, withheld(language));
    }

    private MailBody.Link link(Mail mail) {
        PersonalLinks.Purpose purpose = mail.linkPurpose();
        UUID subject = mail.linkSubject();
        if (purpose == null || subject == null) {
            return withheld(mail.language());
        }
        String address = links.url(purpose, subject).toString();
        return new MailBody.Link(address, text(mail.language(), "mail.link.open"), address);
    }

    private MailBody.Link shownLink(Mail mail) {
        return demonstration.active() ? link(mail) : withheld(mail.language());
    }

    private static MailBody.Link withheld(String language) {
        String words = text(language, "mail.link.withheld");
        return new MailBody.Link(words, words, "");
    }

    private static String text(String language, String key) {
        return Texts.get(Locale.forLanguageTag(language), key);
    }

    private static Map<String, String> values(Mail mail, Recipient recipient) {
        Map<String, String> values = new HashMap<>(mail.values());
        values.put(MailTemplate.RECIPIENT, recipient.name());
        return values;
    }

    private RenderedMail render(String language, Wording wording, Map<String, String> given, MailBody.Link link) {
        Map<String, String> values = new HashMap<>(given);
        values.put(MailTemplate.AUTHORITY, configuration.fromName());
        values.put(MailTemplate.LINK, link.words());
        String subject = wording.subject(values);
        String text = wording.body(values);
        values.put(MailTemplate.LINK, MailBody.LINK_PLACE);
        String marked = wording.body(values);
        return new RenderedMail(
                subject, text, MailBody.document(language, subject, marked, link), MailBody.fragment(marked, link));
    }
}
