package dk.forloeb.mail.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.mail.domain.Mail;
import dk.forloeb.mail.domain.MailFilter;
import dk.forloeb.mail.domain.MailRepository;
import dk.forloeb.mail.domain.MailState;
import dk.forloeb.shared.DemoMode;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The log of mails, for those who answer for what the authority sends. */
@ApplicationScoped
@Transactional
public class MailService {

    @Inject
    MailRepository mails;

    @Inject
    MailWriter writer;

    @Inject
    MailConfiguration configuration;

    @Inject
    DemoMode demonstration;

    @Inject
    TemplateCatalogue catalogue;

    @Inject
    Event<MailQueued> queued;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** One page of the log, by the time of queueing. */
    @RequiresPermission(Permission.VIEW_MAIL)
    public Page<MailLogRow> search(MailQuery query, int offset, int limit) {
        MailFilter filter = new MailFilter(
                query.text(),
                query.state(),
                query.template(),
                query.programmeId(),
                query.aboutType(),
                query.aboutId(),
                query.descending(),
                offset,
                limit);
        Page<Mail> page = mails.search(filter);
        return new Page<>(page.items().stream().map(MailLogRow::of).toList(), page.total());
    }

    /** @throws DomainException NOT_FOUND {@code mail-not-found} */
    @RequiresPermission(Permission.VIEW_MAIL)
    public MailDetail get(UUID id) {
        Mail mail = find(id);
        return new MailDetail(
                MailLogRow.of(mail),
                id + "@" + configuration.host(),
                configuration.fromName() + " <" + configuration.from() + ">",
                mails.attempts(id).stream().map(MailAttemptRow::of).toList(),
                writer.show(mail).orElse(null));
    }

    /** Whether mails get out. */
    @RequiresPermission(Permission.VIEW_MAIL)
    public MailStanding standing() {
        String server = configuration.server().map(SmtpSettings::name).orElse(null);
        return new MailStanding(
                server,
                server == null && demonstration.active(),
                mails.count(MailState.QUEUED) + mails.count(MailState.SENDING),
                mails.count(MailState.FAILED));
    }

    /** The keys of all kinds of mail that the log shows, by alphabet. */
    @RequiresPermission(Permission.VIEW_MAIL)
    public List<String> templates() {
        return catalogue.all().stream()
                .filter(template -> !template.traceless())
                .map(MailTemplate::key)
                .toList();
    }

    /**
     * Sends a mail again that could not be sent, or at once one that waits.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code mail-not-retryable}
     */
    @RequiresPermission(Permission.EDIT_MAIL)
    public MailLogRow retry(UUID id) {
        Mail mail = find(id);
        mail.retry(clock.instant());
        audit.record("mail.retried", "mail", id, AuditTrail.word("mail." + mail.template() + ".name"));
        queued.fire(new MailQueued());
        return flushed(mail);
    }

    /**
     * Withdraws a mail that waits.
     *
     * @throws DomainException NOT_FOUND; CONFLICT {@code mail-not-cancellable}
     */
    @RequiresPermission(Permission.EDIT_MAIL)
    public MailLogRow cancel(UUID id) {
        Mail mail = find(id);
        mail.cancel();
        audit.record("mail.cancelled", "mail", id, AuditTrail.word("mail." + mail.template() + ".name"));
        return flushed(mail);
    }

    private MailLogRow flushed(Mail mail) {
        mails.flush();
        return MailLogRow.of(mail);
    }

    private Mail find(UUID id) {
        return mails.find(id)
                .filter(mail -> !mail.isTraceless())
                .orElseThrow(() -> DomainException.notFound("mail-not-found"));
    }
}
