package dk.forloeb.evaluation.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The templates that surveys can be made from. */
public interface SurveyTemplates {

    Optional<SurveyTemplate> find(String key);

    /** Scales to make questions from, by key, for example {@code degree}. */
    Map<String, List<OptionDefinition>> scales();
}
