package dk.forloeb.mail.domain;

import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail in the outbox, and afterwards its entry in the log.
 *
 * <p>It is written anew from template, values and link for every attempt, and keeps no text and no token. Its id is what
 * makes its Message-ID, so that a mail that is handed over twice is known as one. It may be sent more than once only
 * where the program ended between the mail server's acceptance and {@link #sent}.
 */
@Entity
@Table(name = "mail")
public class Mail {

    private static final int MAX_VALUE = 20_000;
    private static final int MAX_REPLY = 500;

    @Id
    private UUID id;

    @Version
    private long version;

    private String template;
    private String language;

    @Column(name = "template_revision")
    private @Nullable Integer templateRevision;

    @Column(name = "recipient_name")
    private @Nullable String recipientName;

    @Column(name = "recipient_address")
    private @Nullable String recipientAddress;

    @ElementCollection
    @CollectionTable(name = "mail_value", joinColumns = @JoinColumn(name = "mail_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, String> values;

    @Enumerated(EnumType.STRING)
    @Column(name = "link_purpose")
    private PersonalLinks.@Nullable Purpose linkPurpose;

    /** As text, because EclipseLink cannot read an id that is null. */
    @Column(name = "link_subject")
    private @Nullable String linkSubject;

    @Column(name = "about_type")
    private String aboutType;

    @Column(name = "about_id")
    private UUID aboutId;

    /** As text, because EclipseLink cannot read an id that is null. */
    @Column(name = "programme_id")
    private @Nullable String programmeId;

    @Column(name = "municipality_code")
    private @Nullable String municipalityCode;

    @Enumerated(EnumType.STRING)
    private MailState state;

    @Column(name = "queued_at")
    private LocalDateTime queuedAt;

    @Column(name = "due_at")
    private LocalDateTime dueAt;

    @Column(name = "tried_since")
    private @Nullable LocalDateTime triedSince;

    @Column(name = "sent_at")
    private @Nullable LocalDateTime sentAt;

    private int attempts;

    private boolean traceless;

    @Enumerated(EnumType.STRING)
    private @Nullable MailFailure failure;

    @Column(name = "failure_reply")
    private @Nullable String failureReply;

    @Column(name = "search_text")
    private String searchText;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    /**
     * @param language {@code da} or {@code en}
     * @param values placeholder → text
     * @param aboutType what kind of thing it is about; see {@link #concerns} for what that belongs to
     * @param now the present moment
     * @throws DomainException INVALID at {@code values.<name>} for a value that no mail may hold
     */
    public Mail(
            String template,
            String language,
            Recipient recipient,
            Map<String, String> values,
            String aboutType,
            UUID aboutId,
            Instant now) {
        this.id = UUID.randomUUID();
        this.template = template;
        this.language = language;
        this.recipientName = recipient.name();
        this.recipientAddress = recipient.address();
        this.values = checked(values);
        this.aboutType = aboutType;
        this.aboutId = aboutId;
        this.state = MailState.QUEUED;
        this.queuedAt = stored(now);
        this.dueAt = queuedAt;
        this.searchText = DanishText.searchKey(recipient.name() + " " + recipient.address());
    }

    /** An empty value is one; anything else is text as people may type it. */
    private static Map<String, String> checked(Map<String, String> values) {
        Map<String, String> checked = new LinkedHashMap<>();
        values.forEach((name, text) -> {
            String fit = Input.optionalText("values." + name, text, MAX_VALUE);
            checked.put(name, fit == null ? "" : fit);
        });
        return checked;
    }

    /** Says of a new mail where what it is about belongs. */
    public void concerns(@Nullable UUID programme, @Nullable String municipality) {
        this.programmeId = programme == null ? null : programme.toString();
        this.municipalityCode = municipality;
    }

    /** Gives a new mail the personal link that its text has a place for. */
    public void carriesLink(PersonalLinks.Purpose purpose, UUID subject) {
        this.linkPurpose = purpose;
        this.linkSubject = subject.toString();
    }

    /** Says of a new mail that nobody may learn to whom it went. */
    public void leavesNoTrace() {
        traceless = true;
    }

    /** Takes the mail in hand; from here until the outcome is known, nobody else may. */
    public void beginSending() {
        require(MailState.QUEUED);
        state = MailState.SENDING;
    }

    /** Puts a mail back that was taken in hand but not tried. */
    public void release() {
        require(MailState.SENDING);
        state = MailState.QUEUED;
    }

    /**
     * The mail server has taken it. Also of a mail that was cancelled or forgotten while it was being handed over: what
     * is out is out.
     *
     * @param revision the wording it was written from
     */
    public void sent(int revision, Instant now) {
        attempts++;
        templateRevision = revision;
        state = MailState.SENT;
        sentAt = stored(now);
        failure = null;
        failureReply = null;
    }

    /**
     * An attempt did not succeed.
     *
     * @param why permanent: it is given up
     * @param reply what the mail server said; cut after 500 characters
     * @param retryAt when it is tried again, unless {@code why} is permanent
     * @param now the present moment
     */
    public void notSent(MailFailure why, @Nullable String reply, Instant retryAt, Instant now) {
        attempts++;
        triedSince = triedSince == null ? stored(now) : triedSince;
        failure = why;
        failureReply = recipientAddress == null ? null : cut(reply);
        if (state == MailState.SENDING) {
            state = why.isPermanent() ? MailState.FAILED : MailState.QUEUED;
            dueAt = stored(retryAt);
        }
    }

    /**
     * Sends it again, or at once where it waits.
     *
     * @throws DomainException CONFLICT {@code mail-not-retryable} unless it failed or waits, or if its recipient is
     *     forgotten
     */
    public void retry(Instant now) {
        if (state != MailState.FAILED && state != MailState.QUEUED || recipientAddress == null) {
            throw DomainException.conflict("mail-not-retryable");
        }
        state = MailState.QUEUED;
        triedSince = null;
        dueAt = stored(now);
    }

    /** @throws DomainException CONFLICT {@code mail-not-cancellable} unless it waits */
    public void cancel() {
        if (state != MailState.QUEUED) {
            throw DomainException.conflict("mail-not-cancellable");
        }
        state = MailState.CANCELLED;
    }

    /** Deletes all that names or describes a person; what was not sent never will be. */
    public void forget() {
        if (state == MailState.QUEUED || state == MailState.SENDING) {
            state = MailState.CANCELLED;
        }
        recipientName = null;
        recipientAddress = null;
        values.clear();
        linkPurpose = null;
        linkSubject = null;
        failureReply = null;
        searchText = "";
    }

    private void require(MailState needed) {
        if (state != needed) {
            throw new IllegalStateException("Mail " + id + " is " + state + " and not " + needed);
        }
    }

    /** For how long it has been tried; nothing before the first attempt. */
    public Duration triedFor(Instant now) {
        return triedSince == null ? Duration.ZERO : Duration.between(triedSince.toInstant(ZoneOffset.UTC), now);
    }

    private static @Nullable String cut(@Nullable String reply) {
        return reply == null || reply.length() <= MAX_REPLY ? reply : reply.substring(0, MAX_REPLY);
    }

    /** Microseconds, as the column holds them. */
    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String template() {
        return template;
    }

    /** Whether nobody may learn to whom it goes: no log shows it, and it is deleted once it is sent or given up. */
    public boolean isTraceless() {
        return traceless;
    }

    /** {@code da} or {@code en}. */
    public String language() {
        return language;
    }

    /** The wording it was sent with; nothing before. */
    public Optional<Integer> templateRevision() {
        return Optional.ofNullable(templateRevision);
    }

    /** Nothing once forgotten. */
    public Optional<Recipient> recipient() {
        return recipientName == null || recipientAddress == null
                ? Optional.empty()
                : Optional.of(new Recipient(recipientName, recipientAddress));
    }

    public Map<String, String> values() {
        return Map.copyOf(values);
    }

    public PersonalLinks.@Nullable Purpose linkPurpose() {
        return linkPurpose;
    }

    public @Nullable UUID linkSubject() {
        return linkSubject == null ? null : UUID.fromString(linkSubject);
    }

    public String aboutType() {
        return aboutType;
    }

    public UUID aboutId() {
        return aboutId;
    }

    public @Nullable UUID programmeId() {
        return programmeId == null ? null : UUID.fromString(programmeId);
    }

    public @Nullable String municipalityCode() {
        return municipalityCode;
    }

    public MailState state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt.toInstant(ZoneOffset.UTC);
    }

    /** When it is tried next, while it waits. */
    public Instant dueAt() {
        return dueAt.toInstant(ZoneOffset.UTC);
    }

    public @Nullable Instant sentAt() {
        return sentAt == null ? null : sentAt.toInstant(ZoneOffset.UTC);
    }

    public int attempts() {
        return attempts;
    }

    public @Nullable MailFailure failure() {
        return failure;
    }

    public @Nullable String failureReply() {
        return failureReply;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Mail that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
