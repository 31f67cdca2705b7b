package dk.forloeb.programme.application;

import java.util.Set;
import java.util.UUID;

/**
 * Which programmes concern a municipality. Implemented by the capability that knows who takes part, since this one does
 * not.
 */
public interface ProgrammeVisibility {

    /** Ids of the programmes that a municipality takes part in. */
    Set<UUID> programmesOf(String municipalityCode);
}
