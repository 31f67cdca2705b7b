package dk.forloeb.publication.faces;

import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.publication.application.PublicationService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which surveys of a list are published and where, read at once for all of them. */
@Named
@RequestScoped
public class PublicationLinksBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PublicationService publications;

    @Inject
    private transient CurrentUser user;

    private transient @Nullable Map<UUID, String> slugs;

    /** The last part of the survey's public address; empty where there is none. */
    public String slug(SurveyRow survey, List<SurveyRow> all) {
        Map<UUID, String> known = slugs;
        if (known == null) {
            known = user.may(Permission.VIEW_RESULTS)
                    ? publications.slugs(all.stream().map(SurveyRow::id).toList())
                    : Map.of();
            slugs = known;
        }
        return known.getOrDefault(survey.id(), "");
    }
}
