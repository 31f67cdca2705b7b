package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.ParticipationRepository;
import dk.forloeb.programme.application.ProgrammeVisibility;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** A municipality is concerned by the programmes that it takes part in. */
@ApplicationScoped
@Transactional
public class OwnProgrammes implements ProgrammeVisibility {

    @Inject
    ParticipationRepository participations;

    @Override
    public Set<UUID> programmesOf(String municipalityCode) {
        return participations.programmesOf(municipalityCode);
    }
}
