package dk.forloeb.publication.faces;

import dk.forloeb.evaluation.application.results.SurveyResults;
import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.evaluation.faces.Finding;
import dk.forloeb.platform.Configuration;
import dk.forloeb.publication.application.PublishedRevision;
import dk.forloeb.publication.application.RevisionSummary;
import dk.forloeb.shared.faces.ShellBean;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One published revision at its permanent address {@code /p/{slug}}, as everybody may read it. */
@Named
@RequestScoped
public class PublicFiguresBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ShellBean shell;

    @Inject
    private transient Configuration configuration;

    @Inject
    private transient PublicAddresses addresses;

    private @Nullable String base;
    private transient @Nullable PublishedRevision published;
    private transient @Nullable SurveyResults total;
    private transient List<Finding> findings = List.of();

    /** Reads the revision that the servlet found. */
    public void load() {
        PublishedRevision found =
                Objects.requireNonNull(Faces.<PublishedRevision>getRequestAttribute(PublicFiguresServlet.PUBLISHED));
        SurveyResults plain = found.results(getBaseInForce(), null);
        published = found;
        total = plain;
        findings = Finding.of(
                getBaseInForce(),
                plain,
                found.results(getBaseInForce(), GroupAttribute.MUNICIPALITY),
                found.results(getBaseInForce(), GroupAttribute.ROLE),
                shell.getLocale());
    }

    public PublishedRevision getPublished() {
        if (published == null) {
            throw new IllegalStateException("The revision is read when the address is");
        }
        return published;
    }

    /** All revisions, the latest first. */
    public List<RevisionSummary> getRevisions() {
        List<RevisionSummary> revisions = new ArrayList<>(getPublished().revisions());
        Collections.reverse(revisions);
        return revisions;
    }

    /** Whether a newer revision than the one shown exists. */
    public boolean isSuperseded() {
        return getPublished().revisions().stream()
                .anyMatch(other -> other.revision() > getPublished().revision());
    }

    /** The address that stays, whole, with the revision shown. */
    public String getPermanentAddress() {
        return addresses.permanent(getPublished());
    }

    /** What the addresses of this revision's files end with. */
    public String getParameters() {
        return PublicAddresses.parameters(getPublished(), getBaseInForce(), shell.getLocale());
    }

    /** The HTML with which another site shows one figure. */
    public String snippet(Finding finding) {
        return EmbedSnippet.of(
                addresses.embed(getPublished(), finding.key(), getBaseInForce(), shell.getLocale()), finding.text());
    }

    /** Where readers can write; empty if the authority gives no address. */
    public String getContact() {
        return configuration.contactEmail().orElse("");
    }

    public @Nullable SurveyResults getTotal() {
        return total;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    /** The base in force, as its texts are named; an unknown one in the address counts as not asked. */
    public Base getBaseInForce() {
        return PublicAddresses.base(base);
    }

    /** What percentages can be of; not of those invited where it is not known how many they are. */
    public List<Base> getBases() {
        SurveyResults known = getTotal();
        return Arrays.stream(Base.values())
                .filter(candidate -> candidate != Base.INVITED || known == null || known.invited() != null)
                .toList();
    }

    public @Nullable String getBase() {
        return base;
    }

    public void setBase(@Nullable String base) {
        this.base = base;
    }
}
