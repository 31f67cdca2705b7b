package dk.forloeb.participation.domain;

import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person from a participating municipality who takes part in its programme (deltager).
 *
 * <p>In one programme an e-mail address stands for one person, who is invited, and counted, once. {@link #emailKey()} is
 * unique within a municipality's participation only: two municipalities can enrol the same address without learning of
 * each other.
 */
@Entity
@Table(name = "participant")
public class Participant {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "participation_id")
    private UUID participationId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    private String name;

    private String email;

    @Column(name = "email_key")
    private String emailKey;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    @Column(name = "made_up")
    private boolean madeUp;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_text")
    private String searchText;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Column(name = "queue_number")
    private long queueNumber;

    @Column(name = "status_since")
    private @Nullable LocalDateTime statusSince;

    @Column(name = "link_id")
    private UUID linkId;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    /**
     * A person who waits until {@link #seat} or {@link #queue} says otherwise.
     *
     * @param madeUp whether the person was made up for a demonstration; never changes afterwards
     */
    @SuppressWarnings("NullAway.Init")
    public Participant(Participation participation, PersonDetails person, boolean madeUp) {
        this.id = UUID.randomUUID();
        this.linkId = id;
        this.programmeId = participation.programmeId();
        this.madeUp = madeUp;
        this.status = EnrolmentStatus.WAITING;
        describe(participation, person);
    }

    /**
     * Gives the person a seat.
     *
     * @param number place in the order of enrolment
     */
    public void seat(long number, Instant now) {
        become(EnrolmentStatus.ENROLLED, number, now);
    }

    /**
     * Puts the person on the waiting list.
     *
     * @param number place in the order of enrolment
     */
    public void queue(long number, Instant now) {
        become(EnrolmentStatus.WAITING, number, now);
    }

    /** Gives a person from the waiting list a seat. */
    public void moveUp(Instant now) {
        become(EnrolmentStatus.ENROLLED, queueNumber, now);
    }

    /** @throws DomainException CONFLICT {@code participant-cancelled-already} */
    public void cancel(Instant now) {
        requireComing();
        become(EnrolmentStatus.CANCELLED, queueNumber, now);
    }

    /** @throws DomainException CONFLICT {@code participant-cancelled-already} for a person who cancelled */
    public void requireComing() {
        if (status == EnrolmentStatus.CANCELLED) {
            throw DomainException.conflict("participant-cancelled-already");
        }
    }

    private void become(EnrolmentStatus newStatus, long number, Instant now) {
        status = newStatus;
        queueNumber = number;
        statusSince = LocalDateTime.ofInstant(now.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /**
     * Corrects who the person is, or moves the person to another municipality of the same programme. With another address
     * comes another {@link #linkId()}: whoever reads the old mailbox, which may never have been the person's, is out.
     */
    public final void describe(Participation participation, PersonDetails person) {
        if (!programmeId.equals(participation.programmeId())) {
            throw new IllegalArgumentException("A participant stays in the programme");
        }
        participationId = participation.id();
        municipalityCode = participation.municipalityCode();
        if (emailKey != null && !emailKey.equals(person.emailKey())) {
            linkId = UUID.randomUUID();
        }
        name = person.name();
        email = person.email();
        emailKey = person.emailKey();
        role = person.role();
        sortKey = DanishText.sortKey(name);
        searchText = DanishText.searchKey(name + " " + email);
    }

    public UUID id() {
        return id;
    }

    /** What the personal link of the present address leads to. */
    public UUID linkId() {
        return linkId;
    }

    public long version() {
        return version;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID participationId() {
        return participationId;
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** The address in the form in which equal mailboxes are equal. */
    public String emailKey() {
        return emailKey;
    }

    public ParticipantRole role() {
        return role;
    }

    public EnrolmentStatus status() {
        return status;
    }

    public boolean isEnrolled() {
        return status == EnrolmentStatus.ENROLLED;
    }

    public boolean isCancelled() {
        return status == EnrolmentStatus.CANCELLED;
    }

    /** Place in the order in which people of the programme were enrolled. */
    public long queueNumber() {
        return queueNumber;
    }

    /** Since when the enrolment stands so; null for people enrolled before that was written down. */
    public @Nullable Instant statusSince() {
        return statusSince == null ? null : statusSince.toInstant(ZoneOffset.UTC);
    }

    public boolean madeUp() {
        return madeUp;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Participant that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
