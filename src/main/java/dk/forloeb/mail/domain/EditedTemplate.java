package dk.forloeb.mail.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Which wording of a template is in use in each language; there is none for a template that nobody ever edited. */
@Entity
@Table(name = "mail_template")
public class EditedTemplate {

    /** The product's own wording. */
    public static final int OWN = 0;

    @Id
    private String template;

    @Version
    private long version;

    @Column(name = "revision_da")
    private int danish;

    @Column(name = "revision_en")
    private int english;

    @Column(name = "last_revision")
    private int last;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected EditedTemplate() {}

    /** @param template its key */
    public EditedTemplate(String template) {
        this.template = template;
    }

    /** Takes a new wording into use in a language, and returns its number. */
    public int reword(String language) {
        last++;
        use(language, last);
        return last;
    }

    /** Takes the product's own wording into use again. */
    public void reset(String language) {
        use(language, OWN);
    }

    private void use(String language, int revision) {
        if (language.equals("en")) {
            english = revision;
        } else {
            danish = revision;
        }
    }

    /** The number of the wording in use; {@link #OWN} for the product's own. */
    public int revision(String language) {
        return language.equals("en") ? english : danish;
    }

    public String template() {
        return template;
    }

    public long version() {
        return version;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof EditedTemplate that && template.equals(that.template);
    }

    @Override
    public final int hashCode() {
        return template.hashCode();
    }
}
