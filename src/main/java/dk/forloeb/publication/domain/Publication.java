package dk.forloeb.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The permanent address of a survey's published figures. */
@Entity
@Table(name = "publication")
public class Publication {

    @Id
    private String id = UUID.randomUUID().toString();

    @Version
    private long version;

    @Column(name = "survey_id")
    private String surveyId = "";

    private String slug = "";

    /** For JPA. */
    protected Publication() {}

    public Publication(UUID surveyId, String slug) {
        this.surveyId = surveyId.toString();
        this.slug = slug;
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public UUID surveyId() {
        return UUID.fromString(surveyId);
    }

    /** Last part of the address: {@code a–z}, digits and hyphens. */
    public String slug() {
        return slug;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Publication publication && id.equals(publication.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
