package dk.forloeb.mail.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A wording that somebody wrote. Never changes and stays when it is replaced, so that the log shows what was sent. */
@Entity
@Table(name = "mail_template_wording")
public class StoredWording {

    @Id
    private UUID id;

    private String template;
    private String language;
    private int revision;
    private String subject;
    private String body;

    @Column(name = "written_at")
    private LocalDateTime writtenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected StoredWording() {}

    public StoredWording(String template, String language, int revision, Wording wording, Instant now) {
        this.id = UUID.randomUUID();
        this.template = template;
        this.language = language;
        this.revision = revision;
        this.subject = wording.subject();
        this.body = wording.body();
        this.writtenAt = LocalDateTime.ofInstant(now, ZoneOffset.UTC);
    }

    public Wording wording() {
        return new Wording(subject, body);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof StoredWording that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
