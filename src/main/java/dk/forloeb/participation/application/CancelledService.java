package dk.forloeb.participation.application;

import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** People who cancelled, whose data are kept for a while only. */
@ApplicationScoped
@Transactional
public class CancelledService {

    private static final int BATCH = 200;

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantAccess access;

    @Inject
    Erasure erasure;

    /** Deletes those who cancelled before the moment, some at a time; that they cancelled stays counted. */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public void forgetBefore(Instant moment) {
        List<Participant> gone = participants.cancelledBefore(moment, BATCH);
        gone.forEach(person -> erasure.erase(person, access.held(person.programmeId(), person.municipalityCode())));
    }
}
