package dk.forloeb.mail.domain;

import java.util.Optional;

/** The wordings that people wrote. */
public interface WordingRepository {

    Optional<EditedTemplate> find(String template);

    void add(EditedTemplate template);

    void add(StoredWording wording);

    /** @param revision above {@link EditedTemplate#OWN} */
    Optional<Wording> wording(String template, String language, int revision);

    /**
     * Writes what changed, so that versions are known.
     *
     * @throws dk.forloeb.shared.DomainException STALE if somebody else edited the template for the first time just now
     */
    void flush();
}
