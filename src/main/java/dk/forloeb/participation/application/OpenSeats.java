package dk.forloeb.participation.application;

import dk.forloeb.participation.domain.EnrolmentStep.Kind;
import dk.forloeb.participation.domain.EnrolmentStep.TakenBy;
import dk.forloeb.participation.domain.Participant;
import dk.forloeb.participation.domain.ParticipantRepository;
import dk.forloeb.participation.domain.SeatPlan;
import dk.forloeb.participation.domain.Seats;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.DomainException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The seats of one programme while this transaction holds them: nobody else gives or takes one meanwhile. */
final class OpenSeats {

    private final SeatPlan plan;
    private final Seats seats;
    private final ParticipantRepository participants;
    private final EnrolmentNotices notices;
    private final TakenBy by;
    private final Instant now;
    private long lastNumber;

    OpenSeats(
            SeatPlan plan,
            Seats seats,
            ParticipantRepository participants,
            EnrolmentNotices notices,
            TakenBy by,
            Instant now) {
        this.plan = plan;
        this.seats = seats;
        this.participants = participants;
        this.notices = notices;
        this.by = by;
        this.now = now;
        this.lastNumber = participants.lastQueueNumber(plan.programmeId());
    }

    SeatPlan plan() {
        return plan;
    }

    Seats seats() {
        return seats;
    }

    /** @throws DomainException RULE {@code enrolment-closed} where it is too late for anybody but the authority */
    void requireEnrolment() {
        if (!isAuthority() && !plan.acceptsEnrolment(today())) {
            throw DomainException.rule("enrolment-closed", Objects.requireNonNull(plan.enrolUntil()));
        }
    }

    /** @throws DomainException RULE {@code cancellation-closed} where it is too late for anybody but the authority */
    void requireCancellation() {
        if (!isAuthority() && !plan.acceptsCancellation(today())) {
            throw DomainException.rule("cancellation-closed", Objects.requireNonNull(plan.cancelUntil()));
        }
    }

    boolean isAuthority() {
        return by == TakenBy.AUTHORITY || by == TakenBy.SYSTEM;
    }

    Instant now() {
        return now;
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ClockProducer.ZONE);
    }

    /** Gives a new person a seat, or a place on the waiting list where none fits. */
    void place(Participant person) {
        lastNumber++;
        if (seats.isFree(person.municipalityCode())) {
            seats.take(person.municipalityCode());
            person.seat(lastNumber, now);
            notices.tell(person, Kind.ENROLLED, by, plan);
        } else {
            person.queue(lastNumber, now);
            notices.tell(person, Kind.PUT_ON_WAITING_LIST, by, plan);
        }
    }

    /** Cancels; a seat that becomes free goes to who waits. */
    void cancel(Participant person) {
        boolean seated = person.isEnrolled();
        person.cancel(now);
        notices.tell(person, Kind.CANCELLED, by, plan);
        if (seated) {
            seats.release(person.municipalityCode());
            moveUp();
        }
    }

    /** After a person was deleted whose seat, if {@code free}, may go to who waits. */
    void left(boolean free, String municipality) {
        if (free) {
            seats.release(municipality);
            moveUp();
        }
    }

    /** Gives a colleague the person's seat, or the place on the waiting list. */
    void handOver(Participant person, Participant colleague) {
        if (person.isEnrolled()) {
            colleague.seat(person.queueNumber(), now);
        } else {
            colleague.queue(person.queueNumber(), now);
        }
        person.cancel(now);
        notices.tell(person, Kind.SEAT_GIVEN, by, plan);
        notices.tell(colleague, Kind.SEAT_TAKEN_OVER, by, plan);
    }

    /**
     * Lets a person's seat count in another municipality.
     *
     * @throws DomainException RULE {@code municipality-full} at {@code municipalityCode}
     */
    void moveSeat(Participant person, String to) {
        if (!person.isEnrolled() || person.municipalityCode().equals(to)) {
            return;
        }
        if (!seats.isFreeWithinQuota(to)) {
            throw DomainException.ruleAt("municipalityCode", "municipality-full");
        }
        seats.release(person.municipalityCode());
        seats.take(to);
    }

    /** Lets go of a person who turned out to be the same as {@code kept}, who gets the seat where only the other had one. */
    void inherit(Participant kept, Participant other) {
        if (!other.isEnrolled()) {
            return;
        }
        seats.release(other.municipalityCode());
        if (!kept.isEnrolled() && seats.isFree(kept.municipalityCode())) {
            seats.take(kept.municipalityCode());
            kept.moveUp(now);
            notices.tell(kept, Kind.MOVED_UP, by, plan);
        }
    }

    /** Fills free seats from the waiting list, in order. */
    void moveUp() {
        UUID programme = plan.programmeId();
        Optional<Participant> next = seats.moveUp(full -> participants.firstWaiting(programme, full));
        while (next.isPresent()) {
            next.get().moveUp(now);
            notices.tell(next.get(), Kind.MOVED_UP, TakenBy.SYSTEM, plan);
            next = seats.moveUp(full -> participants.firstWaiting(programme, full));
        }
    }

    /** Writes down that a person's details were corrected. */
    void corrected(Participant person) {
        notices.tell(person, Kind.DETAILS_CHANGED, by, plan);
    }
}
