package dk.forloeb.participation.application;

import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.municipality.application.MunicipalityService;
import dk.forloeb.participation.domain.NeedsRepository;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantNeeds;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What participants need on physical days. People say it on their own page; those who hold the day read it, and nobody in
 * the municipality does.
 */
@ApplicationScoped
@Transactional
public class NeedsService {

    @Inject
    NeedsRepository needs;

    @Inject
    ParticipantRepository participants;

    @Inject
    ProgrammeService programmes;

    @Inject
    MunicipalityService municipalities;

    @Inject
    CurrentUser currentUser;

    /**
     * The needs of everybody who has a seat and said something, in the Danish order of names.
     *
     * @throws DomainException FORBIDDEN {@code needs-for-authority-only} for a municipal contact; NOT_FOUND
     */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public List<NeedsRow> ofProgramme(UUID programmeId) {
        if (currentUser.municipality().isPresent()) {
            throw DomainException.forbidden("needs-for-authority-only");
        }
        programmes.get(programmeId);
        List<ParticipantNeeds> said = needs.ofProgramme(programmeId);
        Map<UUID, Participant> people =
                participants
                        .withIds(said.stream()
                                .map(ParticipantNeeds::participantId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Participant::id, Function.identity()));
        Map<String, String> names = municipalities.names();
        return said.stream()
                .flatMap(one ->
                        Stream.ofNullable(people.get(one.participantId())).map(person -> row(one, person, names)))
                .sorted(Comparator.comparing(row -> DanishText.sortKey(row.name())))
                .toList();
    }

    /** The programmes in which anybody has said something, for those who see to it that it is deleted. */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public Set<UUID> programmes() {
        return needs.programmes();
    }

    /** Deletes all of a programme. */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public void forget(UUID programmeId) {
        needs.forget(programmeId);
    }

    private static NeedsRow row(ParticipantNeeds said, Participant person, Map<String, String> names) {
        return new NeedsRow(
                person.id(),
                person.name(),
                names.getOrDefault(person.municipalityCode(), person.municipalityCode()),
                said.needs());
    }
}
