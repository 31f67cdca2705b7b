package dk.forloeb.evaluation.faces;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.rest.ApiNames;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Addresses of the evaluation's pages. */
final class Addresses {

    private Addresses() {}

    /**
     * The survey's id in an address.
     *
     * @throws DomainException NOT_FOUND if it is no id
     */
    static UUID surveyId(@Nullable String text) {
        return ApiNames.pathId(String.valueOf(text), "survey-not-found");
    }

    /** Sends the browser to a survey's page, so that reloading repeats nothing. */
    static void toSurvey(UUID id, String tab) {
        Faces.redirect("evaluation/survey?id=%s&tab=%s", id.toString(), tab);
    }
}
