package dk.forloeb.participation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many people a programme has room for and until when they can be enrolled and cancel. Every programme has one; until
 * somebody writes it down there is no limit.
 *
 * <p>Deadlines are dates in Denmark and include the day itself.
 */
@Entity
@Table(name = "seat_plan")
public class SeatPlan {

    /** More seats than any programme needs. */
    public static final int MAX_SEATS = 100_000;

    @Id
    @Column(name = "programme_id")
    private UUID programmeId;

    @Version
    private long version;

    private @Nullable Integer seats;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "seat_quota", joinColumns = @JoinColumn(name = "programme_id"))
    @MapKeyColumn(name = "municipality_code")
    @Column(name = "seats")
    private Map<String, Integer> quotas;

    @Column(name = "enrol_until")
    private @Nullable LocalDate enrolUntil;

    @Column(name = "cancel_until")
    private @Nullable LocalDate cancelUntil;

    @Column(name = "welcome_mail")
    private boolean welcomeMail;

    @Column(name = "changed_at")
    private @Nullable LocalDateTime changedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected SeatPlan() {}

    /** A plan without limits, with a welcome for everybody. */
    public SeatPlan(UUID programmeId) {
        this.programmeId = programmeId;
        this.version = 1;
        this.quotas = new HashMap<>();
        this.welcomeMail = true;
    }

    /**
     * Plans anew.
     *
     * @param newSeats seats in all, 0 to {@value #MAX_SEATS}; null for no limit
     * @param newQuotas most seats of municipalities by code, each 0 to {@value #MAX_SEATS}
     * @param newEnrolUntil last day on which a municipal contact can enrol and change people
     * @param newCancelUntil last day on which a contact or the person can cancel
     * @param newWelcomeMail whether people get a mail with their link when they get a seat
     * @param seated who has a seat now
     * @param now the present moment; makes a new version even where nothing else differs
     * @throws DomainException INVALID {@code seats-out-of-range} at {@code seats} or {@code quotas.<code>}; RULE
     *     {@code fewer-seats-than-taken} at the same fields with the number of people seated
     */
    public void plan(
            @Nullable Integer newSeats,
            Map<String, Integer> newQuotas,
            @Nullable LocalDate newEnrolUntil,
            @Nullable LocalDate newCancelUntil,
            boolean newWelcomeMail,
            Seats seated,
            Instant now) {
        Violations violations = new Violations();
        violations.check(() -> requireRoom("seats", newSeats, seated.taken()));
        newQuotas.forEach((municipality, quota) ->
                violations.check(() -> requireRoom("quotas." + municipality, quota, seated.takenBy(municipality))));
        violations.refuseAny();
        seats = newSeats;
        if (!quotas.equals(newQuotas)) {
            quotas = new HashMap<>(newQuotas);
        }
        enrolUntil = newEnrolUntil;
        cancelUntil = newCancelUntil;
        welcomeMail = newWelcomeMail;
        changedAt = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    private static @Nullable Integer requireRoom(String field, @Nullable Integer wanted, long taken) {
        if (wanted != null && (wanted < 0 || wanted > MAX_SEATS)) {
            throw DomainException.invalid(field, "seats-out-of-range", MAX_SEATS);
        }
        if (wanted != null && wanted < taken) {
            throw DomainException.ruleAt(field, "fewer-seats-than-taken", taken);
        }
        return wanted;
    }

    /** The seats of this plan, with those that are taken. */
    public Seats seats(Map<String, Long> taken) {
        return new Seats(seats, quotas, taken);
    }

    /** Whether a municipal contact can still enrol and change people. */
    public boolean acceptsEnrolment(LocalDate today) {
        return enrolUntil == null || !today.isAfter(enrolUntil);
    }

    /** Whether a contact or the person can still cancel. */
    public boolean acceptsCancellation(LocalDate today) {
        return cancelUntil == null || !today.isAfter(cancelUntil);
    }

    public UUID programmeId() {
        return programmeId;
    }

    public long version() {
        return version;
    }

    public @Nullable Integer seats() {
        return seats;
    }

    public Map<String, Integer> quotas() {
        return Map.copyOf(quotas);
    }

    public @Nullable LocalDate enrolUntil() {
        return enrolUntil;
    }

    public @Nullable LocalDate cancelUntil() {
        return cancelUntil;
    }

    public boolean welcomeMail() {
        return welcomeMail;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof SeatPlan that && programmeId.equals(that.programmeId);
    }

    @Override
    public final int hashCode() {
        return programmeId.hashCode();
    }
}
