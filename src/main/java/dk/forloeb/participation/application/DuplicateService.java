package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.domain.NeedsRepository;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantNeeds;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * People whom two municipalities enrolled with the same e-mail address. The authority alone sees that, and decides which
 * entry stays.
 */
@ApplicationScoped
@Transactional
@RequiresPermission(Permission.EDIT_PROGRAMMES)
public class DuplicateService {

    @Inject
    ParticipantRepository participants;

    @Inject
    ProgrammeService programmes;

    @Inject
    ParticipantAccess access;

    @Inject
    SeatDesk desk;

    @Inject
    NeedsRepository needs;

    @Inject
    Erasure erasure;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /** The people of a programme who share an address, by address. */
    public List<DuplicatePair> of(UUID programmeId) {
        programmes.get(programmeId);
        Map<String, List<Participant>> byAddress = participants.sharingAddress(programmeId).stream()
                .sorted(Comparator.comparing(Participant::queueNumber).thenComparing(Participant::id))
                .collect(Collectors.groupingBy(Participant::emailKey));
        return byAddress.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(same -> new DuplicatePair(
                        same.getKey(), same.getValue().stream().map(access::row).toList()))
                .toList();
    }

    /**
     * Makes one of two: the first stays with its details and municipality, the other is deleted. If only the other has a
     * seat, the first gets it where its municipality has one left; needs that only the other stated and invitations to
     * evaluations follow the person.
     *
     * @throws DomainException NOT_FOUND; STALE if either is not at its version; RULE {@code not-the-same-address};
     *     CONFLICT {@code programme-completed} or {@code programme-archived}
     */
    public ParticipantRow merge(UUID stays, long staysVersion, UUID goes, long goesVersion) {
        UUID programmeId = access.find(stays, staysVersion).programmeId();
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        OpenSeats seats = desk.open(programmeId);
        Participant kept = access.find(stays, staysVersion);
        Participant other = access.find(goes, goesVersion);
        boolean same = !kept.equals(other)
                && kept.programmeId().equals(other.programmeId())
                && kept.emailKey().equals(other.emailKey());
        if (!same) {
            throw DomainException.rule("not-the-same-address");
        }
        kept.requireComing();
        access.held(programmeId, kept.municipalityCode());
        seats.inherit(kept, other);
        inheritNeeds(kept, other);
        erasure.erase(other, access.held(programmeId, other.municipalityCode()));
        audit.record("participant.merged", "participant", stays, AuditTrail.municipality(kept.municipalityCode()));
        seats.moveUp();
        participants.flush();
        return access.row(kept);
    }

    private void inheritNeeds(Participant kept, Participant other) {
        if (needs.find(kept.id()).isEmpty()) {
            needs.find(other.id())
                    .ifPresent(said -> needs.add(new ParticipantNeeds(kept.id(), said.needs(), clock.instant())));
        }
    }
}
