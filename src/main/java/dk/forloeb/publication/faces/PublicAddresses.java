package dk.forloeb.publication.faces;

import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.platform.Configuration;
import dk.forloeb.publication.application.PublishedRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where what is published is found from outside, and what the parameters of such addresses mean. */
@ApplicationScoped
class PublicAddresses {

    @Inject
    Configuration configuration;

    /** The address that stays, whole, with the revision. */
    String permanent(PublishedRevision revision) {
        return slug(revision) + "?revision=" + revision.revision();
    }

    /** Where one figure is found as a page to be framed. */
    String embed(PublishedRevision revision, String question, Base base, Locale language) {
        return slug(revision) + "/embed?question=" + question + "&" + parameters(revision, base, language);
    }

    /** What the address of a file of a revision ends with; the usual base is left out. */
    static String parameters(PublishedRevision revision, Base base, Locale language) {
        return "revision=" + revision.revision() + (base == Base.RESPONDENTS ? "" : "&base=" + base) + "&lang="
                + language.getLanguage();
    }

    /** The base that an address asks for; an unknown one counts as not asked. */
    static Base base(@Nullable String asked) {
        return Arrays.stream(Base.values())
                .filter(candidate -> candidate.name().equalsIgnoreCase(asked))
                .findFirst()
                .orElse(Base.RESPONDENTS);
    }

    private String slug(PublishedRevision revision) {
        return configuration.publicUrl() + "/p/" + revision.slug();
    }
}
