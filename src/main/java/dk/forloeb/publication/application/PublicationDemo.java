package dk.forloeb.publication.application;

import dk.forloeb.evaluation.application.SurveyQuery;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.evaluation.domain.SurveySort;
import dk.forloeb.evaluation.domain.SurveyState;
import dk.forloeb.shared.DemoStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Publishes the closed evaluations of the demonstration. */
@ApplicationScoped
public class PublicationDemo implements DemoStep {

    private static final int ALL = 200;

    @Inject
    SurveyService surveys;

    @Inject
    PublicationService publications;

    @Override
    public int order() {
        return 500;
    }

    @Override
    public void load() {
        SurveyQuery closed = new SurveyQuery(null, SurveyState.CLOSED, null, null, SurveySort.CREATED, false, 0, ALL);
        surveys.search(closed).items().forEach(survey -> publications.publish(survey.id(), null, null));
    }
}
