package dk.forloeb.publication.domain;

import dk.forloeb.shared.Input;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Figures as they were published; a correction is another revision and says what changed. Never changes. */
@Entity
@Table(name = "publication_revision")
public class PublicationRevision {

    /** Longest note on what changed, in characters. */
    public static final int NOTE_LENGTH = 1000;

    @EmbeddedId
    private RevisionId id = new RevisionId();

    @Column(name = "published_at")
    private LocalDateTime publishedAt = LocalDateTime.MIN;

    private String actor = "";

    @Column(name = "case_file_number")
    private @Nullable String caseFileNumber;

    @Column(name = "change_note")
    private @Nullable String changeNote;

    @Lob
    private String document = "";

    /** For JPA. */
    protected PublicationRevision() {}

    /**
     * @param revision from 1
     * @param document the frozen figures
     */
    public PublicationRevision(UUID publicationId, int revision, RevisionFacts facts, String document) {
        this.id = new RevisionId(publicationId, revision);
        this.publishedAt = LocalDateTime.ofInstant(facts.publishedAt(), ZoneOffset.UTC);
        this.actor = facts.actor();
        this.caseFileNumber = Input.optionalLine("caseFileNumber", facts.caseFileNumber(), 40);
        this.changeNote = Input.optionalText("changeNote", facts.changeNote(), NOTE_LENGTH);
        this.document = document;
    }

    public int revision() {
        return id.revision();
    }

    public Instant publishedAt() {
        return publishedAt.toInstant(ZoneOffset.UTC);
    }

    /** Who published it. */
    public String actor() {
        return actor;
    }

    public Optional<String> caseFileNumber() {
        return Optional.ofNullable(caseFileNumber);
    }

    /** What changed since the revision before. */
    public Optional<String> changeNote() {
        return Optional.ofNullable(changeNote);
    }

    /** The frozen figures. */
    public String document() {
        return document;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PublicationRevision revision && id.equals(revision.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
