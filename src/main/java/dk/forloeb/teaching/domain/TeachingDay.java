package dk.forloeb.teaching.domain;

import dk.forloeb.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A day (or part of one) on which a programme teaches (undervisningsdag).
 *
 * <p>It is an entry in the calendars of many people, so it keeps what they rely on: {@link #icalUid()} never changes;
 * {@link #sequence()} rises when time, place or status changes and for nothing else (RFC 5545 §3.8.7.4 as calendars
 * act on it); {@link #updatedAt()} moves only when something changed, so that an unchanged feed stays the same to the
 * byte; a cancelled day stays and changes no more.
 */
@Entity
@Table(name = "teaching_day")
public class TeachingDay {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "ical_uid")
    private String icalUid;

    @Column(name = "sequence_number")
    private int sequence;

    @Enumerated(EnumType.STRING)
    private TeachingDayStatus status;

    private String title;

    @Embedded
    private TeachingTime time;

    @Embedded
    private Place place;

    private @Nullable String agenda;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "teaching_day_teacher", joinColumns = @JoinColumn(name = "teaching_day_id"))
    @OrderColumn(name = "position")
    @Column(name = "name")
    private List<String> teachers;

    private @Nullable Integer capacity;

    @Column(name = "made_up")
    private boolean madeUp;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected TeachingDay() {}

    /**
     * @param madeUp whether that there was or will be such a day was made up for a demonstration
     * @param now the present moment
     */
    @SuppressWarnings("NullAway.Init")
    public TeachingDay(
            UUID programmeId, TeachingTime time, Place place, TeachingDayContent content, boolean madeUp, Instant now) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.icalUid = id + "@forloeb";
        this.status = TeachingDayStatus.CONFIRMED;
        this.time = time;
        this.place = place;
        this.madeUp = madeUp;
        fill(content);
        touch(now);
    }

    /**
     * Plans the day anew; does nothing if all is as before.
     *
     * @throws DomainException CONFLICT {@code teaching-day-cancelled} for a cancelled day
     */
    public void plan(TeachingTime newTime, Place newPlace, TeachingDayContent newContent, Instant now) {
        if (isCancelled()) {
            throw DomainException.conflict("teaching-day-cancelled");
        }
        boolean moved = !time.equals(newTime) || !place.equals(newPlace);
        if (moved) {
            time = newTime;
            place = newPlace;
            sequence++;
        }
        boolean reworded = !content().equals(newContent);
        if (reworded) {
            fill(newContent);
        }
        if (moved || reworded) {
            touch(now);
        }
    }

    /** Calls the day off; a day that is called off already stays as it is. */
    public void cancel(Instant now) {
        if (!isCancelled()) {
            status = TeachingDayStatus.CANCELLED;
            sequence++;
            touch(now);
        }
    }

    @SuppressWarnings("NullAway") // a content without title cannot be made
    private void fill(TeachingDayContent content) {
        title = content.title();
        agenda = content.agenda().isEmpty() ? null : String.join("\n", content.agenda());
        teachers = new ArrayList<>(content.teachers());
        capacity = content.capacity();
    }

    /** Microseconds, as the column holds them, so that the time read back is the time told. */
    private void touch(Instant now) {
        updatedAt = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    /** The same for ever, in feed, mail and CalDAV. */
    public String icalUid() {
        return icalUid;
    }

    /** How often time, place or status has changed. */
    public int sequence() {
        return sequence;
    }

    public TeachingDayStatus status() {
        return status;
    }

    public boolean isCancelled() {
        return status == TeachingDayStatus.CANCELLED;
    }

    public TeachingTime time() {
        return time;
    }

    public Place place() {
        return place;
    }

    public TeachingDayContent content() {
        return new TeachingDayContent(
                title, agenda == null ? List.of() : agenda.lines().toList(), List.copyOf(teachers), capacity);
    }

    public boolean madeUp() {
        return madeUp;
    }

    /** When anything changed last. */
    public Instant updatedAt() {
        return updatedAt.toInstant(ZoneOffset.UTC);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof TeachingDay that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
