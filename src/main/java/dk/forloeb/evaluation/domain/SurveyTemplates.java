package dk.forloeb.evaluation.domain;

import java.util.Optional;

/** The templates that surveys can be made from. */
public interface SurveyTemplates {

    Optional<SurveyTemplate> find(String key);
}
