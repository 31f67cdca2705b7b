package dk.forloeb.mail.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One attempt to hand over a mail, and what came of it. Never changes but by forgetting. */
@Entity
@Table(name = "mail_attempt")
public class MailAttempt {

    @Id
    private UUID id;

    @Column(name = "mail_id")
    private UUID mailId;

    private int number;

    @Column(name = "tried_at")
    private LocalDateTime triedAt;

    private @Nullable String server;

    @Enumerated(EnumType.STRING)
    private @Nullable MailFailure failure;

    private @Nullable String reply;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected MailAttempt() {}

    /**
     * The attempt whose outcome the mail has just noted.
     *
     * @param server the mail server's name; null for the mailbox in the product
     */
    public MailAttempt(Mail mail, Instant now, @Nullable String server) {
        this.id = UUID.randomUUID();
        this.mailId = mail.id();
        this.number = mail.attempts();
        this.triedAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
        this.server = server;
        this.failure = mail.failure();
        this.reply = mail.failureReply();
    }

    /** From 1. */
    public int number() {
        return number;
    }

    public Instant triedAt() {
        return triedAt.toInstant(ZoneOffset.UTC);
    }

    /** The mail server that was tried; null for the mailbox in the product. */
    public @Nullable String server() {
        return server;
    }

    /** Null where the mail was taken. */
    public @Nullable MailFailure failure() {
        return failure;
    }

    /** What the mail server said. */
    public @Nullable String reply() {
        return reply;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof MailAttempt that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
