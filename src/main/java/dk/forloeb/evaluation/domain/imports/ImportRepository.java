package dk.forloeb.evaluation.domain.imports;

import dk.forloeb.evaluation.domain.disclosure.GroupAttribute;
import dk.forloeb.evaluation.domain.disclosure.GroupLabel;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What was imported or typed in, in numbers; which answers these are is not to be asked. */
public interface ImportRepository {

    /** How many answers of the survey were taken in under each label. */
    Map<GroupLabel, Integer> countByLabel(UUID surveyId);

    /** The municipalities and roles that were named with them, whatever their labels tell. */
    Map<GroupAttribute, Set<String>> groups(UUID surveyId);

    /**
     * Adds to both.
     *
     * @param taken how many answers were taken in under each label
     * @param named the groups that they were said to be of
     */
    void add(UUID surveyId, Map<GroupLabel, Integer> taken, Collection<GroupLabel> named);

    /** Whether a file with this checksum was taken in before. */
    boolean isTaken(UUID surveyId, String sha256);

    /** Remembers that a file was taken in. */
    void noteFile(UUID surveyId, String sha256);
}
