package dk.forloeb.participation.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.Participation;
import dk.forloeb.participation.domain.ParticipationRepository;
import dk.forloeb.participation.domain.PersonDetails;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Finds people for whoever asks: a municipal contact is told of the own municipality's people only. */
@Dependent
class ParticipantAccess {

    @Inject
    ParticipantRepository participants;

    @Inject
    ParticipationRepository participations;

    @Inject
    MunicipalityService municipalities;

    @Inject
    CurrentUser currentUser;

    /** @throws DomainException NOT_FOUND {@code participant-not-found}, also where the person may not be seen */
    Participant find(UUID id) {
        return participants
                .find(id)
                .filter(this::isVisible)
                .orElseThrow(() -> DomainException.notFound("participant-not-found"));
    }

    /** @throws DomainException like {@link #find(UUID)}; STALE if {@code expectedVersion} is not the present one */
    Participant find(UUID id, long expectedVersion) {
        Participant participant = find(id);
        if (participant.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        return participant;
    }

    boolean isVisible(Participant participant) {
        return currentUser
                .municipality()
                .map(participant.municipalityCode()::equals)
                .orElse(true);
    }

    /**
     * With a new version, so that nobody takes the municipality out without knowing of the change among its people.
     *
     * @throws DomainException FORBIDDEN for a contact of another municipality; RULE
     *     {@code municipality-does-not-participate} at {@code municipalityCode}
     */
    Participation held(UUID programmeId, String municipalityCode) {
        currentUser.requireMunicipality(municipalityCode);
        return heldForPerson(programmeId, municipalityCode);
    }

    /** Like {@link #held}, for the person whose link was opened. */
    Participation heldForPerson(UUID programmeId, String municipalityCode) {
        return participations
                .findForChangeOfPeople(programmeId, municipalityCode)
                .orElseThrow(() -> DomainException.ruleAt("municipalityCode", "municipality-does-not-participate"));
    }

    /**
     * The person of the municipality who has the address but cancelled, and may come again.
     *
     * @throws DomainException CONFLICT {@code participant-email-taken} at {@code email} where somebody has the address who
     *     comes; a municipal contact is not told of other municipalities' people
     */
    Optional<Participant> cancelled(Participation participation, PersonDetails person) {
        Optional<Participant> found = Optional.empty();
        for (Participant other : participants.withEmail(participation.programmeId(), person.emailKey())) {
            boolean own = other.participationId().equals(participation.id());
            if (!other.isCancelled() && (own || isVisible(other))) {
                throw DomainException.conflictAt("email", "participant-email-taken");
            }
            found = own ? Optional.of(other) : found;
        }
        return found;
    }

    ParticipantRow row(Participant person) {
        return row(person, municipalities.names(), waitingPosition(person));
    }

    /** Many at once, in their order; those who wait are counted once for each programme. */
    List<ParticipantRow> rows(List<Participant> people) {
        Map<String, String> names = municipalities.names();
        Map<UUID, List<Long>> waiting = new HashMap<>();
        return people.stream()
                .map(person -> row(
                        person,
                        names,
                        person.status() == EnrolmentStatus.WAITING
                                ? position(
                                        waiting.computeIfAbsent(person.programmeId(), participants::waitingNumbers),
                                        person)
                                : 0))
                .toList();
    }

    private static long position(List<Long> waiting, Participant person) {
        return Collections.binarySearch(waiting, person.queueNumber()) + 1L;
    }

    private static ParticipantRow row(Participant person, Map<String, String> names, long waitingPosition) {
        return ParticipantRow.of(
                person, names.getOrDefault(person.municipalityCode(), person.municipalityCode()), waitingPosition);
    }

    /** 0 for who does not wait. */
    long waitingPosition(Participant person) {
        return person.status() == EnrolmentStatus.WAITING
                ? participants.waitingBefore(person.programmeId(), person.queueNumber()) + 1
                : 0;
    }
}
