package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.ContactsCommand.Deputy;
import dk.forloeb.participation.domain.ContactPerson;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.ParticipationRepository;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Who is to be asked in a municipality: the contact person and deputies. The authority and the municipality's own contact
 * may say so; accounts are another matter.
 */
@ApplicationScoped
@Transactional
public class ContactsService {

    @Inject
    ParticipationService participations;

    @Inject
    ParticipationRepository repository;

    @Inject
    ProgrammeService programmes;

    @Inject
    AuditTrail audit;

    /**
     * Replaces contact person and deputies.
     *
     * @throws DomainException NOT_FOUND {@code participation-not-found}, also for another municipality's contact; STALE;
     *     INVALID at {@code contactName}, {@code contactEmail}, {@code deputies}, {@code deputies.<n>.name} and
     *     {@code deputies.<n>.email}, counted from 0; CONFLICT {@code programme-completed} or {@code programme-archived}
     */
    @RequiresPermission(Permission.EDIT_PARTICIPANTS)
    public ParticipationRow edit(UUID id, long expectedVersion, ContactsCommand command) {
        ParticipationRow seen = participations.get(id);
        programmes.require(seen.programmeId(), ProgrammeChange.PARTICIPATION);
        Participation participation = repository
                .findForChangeOfPeople(seen.programmeId(), seen.municipalityCode())
                .orElseThrow(() -> DomainException.notFound("participation-not-found"));
        if (seen.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        Violations violations = new Violations();
        List<ContactPerson> deputies = deputies(command.deputies(), violations);
        violations.check(() -> {
            participation.describe(
                    participation.joinedOn(), command.contactName(), command.contactEmail(), participation.note());
            return participation;
        });
        violations.refuseAny();
        participation.standIn(deputies);
        repository.flush();
        audit.record(
                "participation.changed",
                "participation",
                id,
                AuditTrail.municipality(participation.municipalityCode()));
        return participations.get(id);
    }

    private static List<ContactPerson> deputies(List<Deputy> wanted, Violations violations) {
        List<ContactPerson> deputies = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Deputy deputy = wanted.get(i);
            String field = "deputies." + i;
            if (!deputy.isNobody()) {
                deputies.add(violations.check(() -> new ContactPerson(field, deputy.name(), deputy.email())));
            }
        }
        return deputies;
    }
}
