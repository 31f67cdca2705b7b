package dk.forloeb.participation.domain;

import dk.forloeb.shared.DanishText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
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

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Participant() {}

    /** @param madeUp whether the person was made up for a demonstration; never changes afterwards */
    @SuppressWarnings("NullAway.Init")
    public Participant(Participation participation, PersonDetails person, boolean madeUp) {
        this.id = UUID.randomUUID();
        this.programmeId = participation.programmeId();
        this.madeUp = madeUp;
        describe(participation, person);
    }

    /** Corrects who the person is, or moves the person to another municipality of the same programme. */
    public final void describe(Participation participation, PersonDetails person) {
        if (!programmeId.equals(participation.programmeId())) {
            throw new IllegalArgumentException("A participant stays in the programme");
        }
        participationId = participation.id();
        municipalityCode = participation.municipalityCode();
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
