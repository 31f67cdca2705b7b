package dk.forloeb.participation.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Input;
import dk.forloeb.shared.PersonName;
import dk.forloeb.shared.Violations;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A municipality that takes part in a programme (deltagende kommune).
 *
 * <p>A municipality takes part in a programme at most once, and a long programme belongs to one municipality alone; both
 * are seen to by {@code ParticipationService}, since they are about several participations.
 */
@Entity
@Table(name = "participation")
public class Participation {

    /** Most people who stand in for the contact person. */
    public static final int MAX_DEPUTIES = 3;

    private static final int MAX_NOTE = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "joined_on")
    private @Nullable LocalDate joinedOn;

    @Column(name = "contact_name")
    private @Nullable String contactName;

    @Column(name = "contact_email")
    private @Nullable String contactEmail;

    private @Nullable String note;

    @Column(name = "made_up")
    private boolean madeUp;

    private int cancellations;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "participation_deputy", joinColumns = @JoinColumn(name = "participation_id"))
    @OrderColumn(name = "position")
    private List<ContactPerson> deputies;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Participation() {}

    /**
     * @param madeUp whether that this municipality takes part was made up for a demonstration; never changes afterwards
     */
    public Participation(UUID programmeId, String municipalityCode, boolean madeUp) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.municipalityCode = municipalityCode;
        this.madeUp = madeUp;
        this.deputies = new ArrayList<>();
    }

    /**
     * Says who is the municipality's contact and what else is to be known; nothing of it has to be there.
     *
     * @param joinedOn the day on which the municipality accepted
     * @throws dk.forloeb.shared.DomainException INVALID at {@code contactName}, {@code contactEmail} or {@code note}
     */
    public void describe(
            @Nullable LocalDate joinedOn,
            @Nullable String contactName,
            @Nullable String contactEmail,
            @Nullable String note) {
        Violations violations = new Violations();
        String name = violations.check(() -> PersonName.optional("contactName", contactName));
        String email = violations.check(() -> EmailAddress.optional("contactEmail", contactEmail));
        String text = violations.check(() -> Input.optionalText("note", note, MAX_NOTE));
        violations.refuseAny();
        this.joinedOn = joinedOn;
        this.contactName = name;
        this.contactEmail = email;
        this.note = text;
    }

    /**
     * Says who stands in for the contact person, in order.
     *
     * @throws dk.forloeb.shared.DomainException INVALID {@code too-many-deputies} at {@code deputies}
     */
    public void standIn(List<ContactPerson> people) {
        if (people.size() > MAX_DEPUTIES) {
            throw DomainException.invalid("deputies", "too-many-deputies", MAX_DEPUTIES);
        }
        if (!deputies.equals(people)) {
            deputies = new ArrayList<>(people);
        }
    }

    /** Counts a person who cancelled and whose data are being deleted. */
    public void countCancellation() {
        cancellations++;
    }

    public List<ContactPerson> deputies() {
        return List.copyOf(deputies);
    }

    /** How many cancelled whose data are deleted. */
    public int cancellations() {
        return cancellations;
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

    public String municipalityCode() {
        return municipalityCode;
    }

    public @Nullable LocalDate joinedOn() {
        return joinedOn;
    }

    public @Nullable String contactName() {
        return contactName;
    }

    public @Nullable String contactEmail() {
        return contactEmail;
    }

    public @Nullable String note() {
        return note;
    }

    public boolean madeUp() {
        return madeUp;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Participation that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
