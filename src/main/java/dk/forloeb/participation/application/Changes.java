package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.NeedsRepository;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What happens to an enrolment alike, whether the authority, the municipality or the person asks for it. */
@Dependent
class Changes {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipantAccess access;

    @Inject
    NeedsRepository needs;

    /** Refuses like {@link OpenSeats#requireCancellation} and {@link Participant#cancel}. */
    void cancel(OpenSeats seats, Participant person) {
        person.requireComing();
        seats.requireCancellation();
        access.heldForPerson(person.programmeId(), person.municipalityCode());
        seats.cancel(person);
        forgetNeeds(person);
        participants.flush();
    }

    /** Who does not come needs nothing, and it would come back with the person. */
    private void forgetNeeds(Participant person) {
        needs.find(person.id()).ifPresent(needs::remove);
    }

    /**
     * Gives the seat, or the place on the waiting list, to a colleague of the same municipality.
     *
     * @param firstDay of the programme, where that is known
     * @throws DomainException INVALID with all faults; CONFLICT {@code participant-cancelled-already}, or
     *     {@code participant-email-taken} at {@code email}; RULE {@code transfer-closed} for anybody but the authority
     *     when the first day has come
     */
    Participant transfer(OpenSeats seats, Participant person, ColleagueCommand command, @Nullable LocalDate firstDay) {
        PersonDetails details = PersonDetails.of(command.name(), command.email(), command.role());
        person.requireComing();
        if (!seats.isAuthority() && firstDay != null && !seats.today().isBefore(firstDay)) {
            throw DomainException.rule("transfer-closed");
        }
        Participation participation = access.heldForPerson(person.programmeId(), person.municipalityCode());
        Participant colleague = colleague(participation, details, person.madeUp());
        seats.handOver(person, colleague);
        forgetNeeds(person);
        participants.flush();
        return colleague;
    }

    /** Never the same row with another name: the link of whoever gives the seat away must not open the colleague's page. */
    private Participant colleague(Participation participation, PersonDetails details, boolean madeUp) {
        Optional<Participant> before = access.cancelled(participation, details);
        before.ifPresent(known -> known.describe(participation, details));
        return before.orElseGet(() -> {
            Participant colleague = new Participant(participation, details, madeUp);
            participants.add(colleague);
            return colleague;
        });
    }
}
