package dk.forloeb.participation.application;

import dk.forloeb.identity.application.AuditTrail;
import dk.forloeb.identity.application.RequiresPermission;
import dk.forloeb.identity.domain.Permission;
import dk.forloeb.participation.application.SeatPlanRow.MunicipalitySeats;
import dk.forloeb.participation.domain.EnrolmentStatus;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.SeatPlan;
import dk.forloeb.participation.domain.SeatPlanRepository;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeChange;
import dk.forloeb.shared.DomainException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How many people a programme has room for. The authority decides; a municipal contact sees what concerns the own. */
@ApplicationScoped
@Transactional
public class SeatPlanService {

    @Inject
    SeatPlanRepository plans;

    @Inject
    ParticipationService participations;

    @Inject
    ParticipantRepository participants;

    @Inject
    ProgrammeService programmes;

    @Inject
    SeatDesk desk;

    @Inject
    AuditTrail audit;

    /** @throws DomainException NOT_FOUND for a programme that is not there or may not be seen */
    @RequiresPermission(Permission.VIEW_PARTICIPANTS)
    public SeatPlanRow get(UUID programmeId) {
        programmes.get(programmeId);
        return row(plans.find(programmeId).orElseGet(() -> new SeatPlan(programmeId)));
    }

    /**
     * Plans the seats anew; people on the waiting list get the seats that are added.
     *
     * @param expectedVersion the version the change was made from
     * @throws DomainException STALE {@code stale-version}; INVALID {@code seats-out-of-range} at {@code seats} or
     *     {@code quotas.<code>}, {@code municipality-does-not-participate} at the latter; RULE
     *     {@code fewer-seats-than-taken} at both; CONFLICT {@code programme-completed} or {@code programme-archived}
     */
    @RequiresPermission(Permission.EDIT_PROGRAMMES)
    public SeatPlanRow edit(UUID programmeId, long expectedVersion, SeatPlanCommand command) {
        programmes.require(programmeId, ProgrammeChange.PARTICIPATION);
        requireParticipating(programmeId, command.quotas());
        OpenSeats seats = desk.open(programmeId);
        SeatPlan plan = seats.plan();
        if (plan.version() != expectedVersion) {
            throw DomainException.stale("stale-version");
        }
        plan.plan(
                command.seats(),
                command.quotas(),
                command.enrolUntil(),
                command.cancelUntil(),
                command.welcomeMail(),
                seats.seats(),
                seats.now());
        plans.flush();
        audit.record(
                "seat-plan.changed",
                "programme",
                programmeId,
                programmes.get(programmeId).title());
        desk.open(programmeId).moveUp();
        plans.flush();
        return row(plan);
    }

    private void requireParticipating(UUID programmeId, Map<String, Integer> quotas) {
        List<String> known = participations.list(programmeId).stream()
                .map(ParticipationRow::municipalityCode)
                .toList();
        quotas.keySet().stream()
                .filter(code -> !known.contains(code))
                .findFirst()
                .ifPresent(code -> {
                    throw DomainException.invalid("quotas." + code, "municipality-does-not-participate");
                });
    }

    private SeatPlanRow row(SeatPlan plan) {
        List<MunicipalitySeats> municipalities = participations.list(plan.programmeId()).stream()
                .map(p -> new MunicipalitySeats(
                        p.municipalityCode(),
                        p.municipality(),
                        plan.quotas().get(p.municipalityCode()),
                        p.participants(),
                        p.waiting()))
                .toList();
        Map<EnrolmentStatus, Map<String, Long>> all = participants.countsByMunicipality(plan.programmeId());
        return new SeatPlanRow(
                plan.programmeId(),
                plan.version(),
                plan.seats(),
                plan.enrolUntil(),
                plan.cancelUntil(),
                plan.welcomeMail(),
                total(all, EnrolmentStatus.ENROLLED),
                total(all, EnrolmentStatus.WAITING),
                municipalities);
    }

    private static long total(Map<EnrolmentStatus, Map<String, Long>> counts, EnrolmentStatus status) {
        return counts.getOrDefault(status, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }
}
