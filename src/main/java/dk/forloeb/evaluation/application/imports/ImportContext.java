package dk.forloeb.evaluation.application.imports;

import dk.forloeb.evaluation.domain.QuestionDefinition;
import java.util.List;
import java.util.UUID;

/**
 * The survey that answers are taken in for.
 *
 * @param questions none of them has to be answered: on paper nobody can be made to
 * @param minimumGroup fewest people under one label
 * @param groups the groups that answers may be of
 */
record ImportContext(
        UUID surveyId, String title, int minimumGroup, List<QuestionDefinition> questions, GroupWords groups) {}
