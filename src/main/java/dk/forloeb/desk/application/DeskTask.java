package dk.forloeb.desk.application;

import java.util.UUID;

/**
 * One thing that somebody has to do.
 *
 * @param subjectId the programme or survey
 * @param subject its title
 */
public record DeskTask(DeskTaskKind kind, UUID subjectId, String subject) {

    /** Where it is done, below the context path. */
    public String address() {
        return kind.address() + subjectId;
    }
}
