package dk.forloeb.mail.application;

import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailRepository;
import dk.forloeb.mail.domain.Recipient;
import dk.forloeb.shared.DemoMode;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Where capabilities put mails, in the transaction that makes the change the mail tells of: both stand or neither.
 * Background work hands them over afterwards.
 *
 * <p>For other services, not for pages and requests: whoever may make the change may have the mail sent.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Outbox {

    @Inject
    MailRepository mails;

    @Inject
    TemplateCatalogue catalogue;

    @Inject
    MailWriter writer;

    @Inject
    MailConfiguration configuration;

    @Inject
    DemoMode demonstration;

    @Inject
    Event<MailQueued> queued;

    @Inject
    Clock clock;

    /**
     * Queues a mail.
     *
     * @return its id, which is also its Message-ID's first part
     * @throws DomainException INVALID at {@code recipientName}, {@code recipientAddress} or
     *     {@code values}
     * @throws IllegalArgumentException if there is no such template, or values or link do not fit it
     */
    public UUID enqueue(MailOrder order) {
        MailTemplate template = catalogue
                .find(order.template())
                .orElseThrow(() -> new IllegalArgumentException("No mail template " + order.template()));
        requireFitting(template, order);
        return put(order);
    }

    /**
     * What a mail would look like to its recipient, without a working link.
     *
     * @throws DomainException NOT_FOUND {@code mail-template-not-found}
     */
    public RenderedMail preview(String template, Locale language, String recipientName, Map<String, String> values) {
        return writer.preview(
                catalogue.get(template), Texts.choose(List.of(language)).getLanguage(), recipientName, values);
    }

    /** Queues a mail whose values and link may lack something, as a test does. Refuses like {@link #enqueue}. */
    UUID put(MailOrder order) {
        Mail mail = new Mail(
                order.template(),
                Texts.choose(List.of(order.language())).getLanguage(),
                new Recipient(order.recipientName(), order.recipientAddress()),
                order.values(),
                order.about().type(),
                order.about().id(),
                clock.instant());
        mail.concerns(order.about().programmeId(), order.about().municipalityCode());
        if (order.link() != null) {
            mail.carriesLink(order.link().purpose(), order.link().subject());
        }
        boolean traceless =
                catalogue.find(order.template()).filter(MailTemplate::traceless).isPresent();
        // A test mail, which has no link, says nothing of anybody.
        if (traceless && order.link() != null && !isReadInLog()) {
            mail.leavesNoTrace();
        }
        mails.add(mail);
        queued.fire(new MailQueued());
        return mail.id();
    }

    /** Whether what is queued gets anywhere: to a mail server, or in a demonstration into the log. */
    public boolean isDelivering() {
        return configuration.server().isPresent() || demonstration.active();
    }

    /** Whether people's mails are read in the log, as in a demonstration without mail server; none is kept out of it then. */
    public boolean isReadInLog() {
        return configuration.server().isEmpty() && demonstration.active();
    }

    /**
     * Forgets whom the mails about a thing were for: what waits is cancelled; names, addresses, values and links are
     * deleted; that there were mails, when and of what kind, stays.
     */
    public void forget(String type, UUID id) {
        mails.about(type, id).forEach(mail -> {
            if (mail.isTraceless()) {
                mails.remove(mail);
            } else {
                mail.forget();
                mails.forgetReplies(mail.id());
            }
        });
    }

    private static void requireFitting(MailTemplate template, MailOrder order) {
        Set<String> declared = template.sampleValues().keySet();
        if (!declared.equals(order.values().keySet())) {
            throw new IllegalArgumentException("Template " + template.key() + " wants values for " + declared
                    + ", and not for " + order.values().keySet());
        }
        if (template.hasLink() != (order.link() != null)) {
            throw new IllegalArgumentException("Template " + template.key() + " and order differ on the link");
        }
    }
}
