package dk.forloeb.publication.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A publication and the number of one of its revisions. */
@Embeddable
public class RevisionId implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "publication_id")
    private String publicationId = "";

    @Column(name = "revision")
    private int revision;

    /** For JPA. */
    protected RevisionId() {}

    public RevisionId(UUID publicationId, int revision) {
        this.publicationId = publicationId.toString();
        this.revision = revision;
    }

    public int revision() {
        return revision;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof RevisionId id && publicationId.equals(id.publicationId) && revision == id.revision;
    }

    @Override
    public final int hashCode() {
        return Objects.hash(publicationId, revision);
    }
}
