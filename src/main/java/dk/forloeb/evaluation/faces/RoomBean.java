package dk.forloeb.evaluation.faces;

import dk.forloeb.evaluation.application.SurveyRow;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.platform.Configuration;
import dk.forloeb.shared.DomainException;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What is projected in the room: how to get one's own link, and how many have answered so far. */
@Named
@ViewScoped
public class RoomBean implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SurveyService surveys;

    @Inject
    private Configuration configuration;

    private @Nullable String id;
    private transient @Nullable SurveyRow survey;

    /** @throws DomainException CONFLICT {@code survey-not-open} while it is a draft */
    public void load() {
        if (getSurvey().state() == SurveyState.DRAFT) {
            throw DomainException.conflict("survey-not-open");
        }
    }

    /** Whether the survey takes answers; the room is told when it does not any more. */
    public boolean isOpen() {
        return getSurvey().state() == SurveyState.OPEN;
    }

    /** Read once per request. */
    public SurveyRow getSurvey() {
        SurveyRow known = survey;
        if (known == null) {
            known = surveys.get(Addresses.surveyId(id)).survey();
            survey = known;
        }
        return known;
    }

    /** Where people ask for their own link; the same for every survey, so that it names nobody. */
    public String getAddress() {
        return configuration.publicUrl() + "/s/";
    }

    /** The address for a telephone's camera. */
    public QrCode getCode() {
        return QrCode.of(getAddress());
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
