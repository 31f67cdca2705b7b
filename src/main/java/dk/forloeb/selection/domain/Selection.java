package dk.forloeb.selection.domain;

import static java.util.Objects.requireNonNull;

import dk.forloeb.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A selection of municipalities for a programme (udvælgelse).
 *
 * <p>A draft holds what its ranking is made from and what was decided by hand. Confirming freezes it: everything it rests
 * on becomes a document that is never written again, whatever is imported or programmed later. A confirmed selection is
 * not edited; a new one may be confirmed, which supersedes it.
 */
@Entity
@Table(name = "selection")
public class Selection {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "field_text")
    private String field;

    @Column(name = "figure_years")
    private String years;

    @Column(name = "weight_reversal")
    private BigDecimal weightReversal;

    @Column(name = "weight_complaints")
    private BigDecimal weightComplaints;

    @Column(name = "weight_size")
    private BigDecimal weightSize;

    @Column(name = "exclude_running")
    private boolean excludeRunning;

    @Column(name = "exclude_taking_part")
    private boolean excludeTakingPart;

    @Column(name = "recent_years")
    private int recentYears;

    private int places;

    @Column(name = "made_up")
    private @Nullable String madeUp;

    @Column(name = "created_at")
    private LocalDateTime createdAt;

    @Column(name = "updated_at")
    private LocalDateTime updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    @Column(name = "confirmed_number")
    private @Nullable Integer confirmedNumber;

    @Column(name = "confirmed_at")
    private @Nullable LocalDateTime confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Lob
    private @Nullable String document;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "selection_choice", joinColumns = @JoinColumn(name = "selection_id"))
    private List<Choice> choices = new ArrayList<>();

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Selection() {}

    /**
     * A draft.
     *
     * @param madeUp what about it is made up for a demonstration; null for a real one
     * @throws DomainException INVALID as of {@link SelectionSettings#checked}
     */
    @SuppressWarnings("NullAway.Init")
    public Selection(
            UUID programmeId, SelectionSettings settings, @Nullable String madeUp, String actor, Instant when) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.madeUp = madeUp;
        this.createdAt = utc(when);
        touch(actor, when);
        write(settings.checked());
    }

    /**
     * Ranks by other settings from now on.
     *
     * @return whether anything is different
     * @throws DomainException CONFLICT {@code selection-confirmed}; INVALID as of {@link SelectionSettings#checked}
     */
    public boolean arrange(SelectionSettings settings, String actor, Instant when) {
        requireDraft();
        SelectionSettings checked = settings.checked();
        if (checked.equals(settings())) {
            return false;
        }
        write(checked);
        touch(actor, when);
        return true;
    }

    /**
     * Adds or drops a municipality by hand, in place of what was decided about it before.
     *
     * @throws DomainException CONFLICT {@code selection-confirmed}
     */
    public void decide(Choice choice) {
        requireDraft();
        choices.removeIf(other -> other.municipalityCode().equals(choice.municipalityCode()));
        choices.add(choice);
        touch(choice.decidedBy(), choice.decidedAt());
    }

    /**
     * Leaves a municipality to its rank again; nothing happens where nothing was decided by hand.
     *
     * @return whether anything was
     * @throws DomainException CONFLICT {@code selection-confirmed}
     */
    public boolean undecide(String municipalityCode, String actor, Instant when) {
        requireDraft();
        boolean decided = choices.removeIf(choice -> choice.municipalityCode().equals(municipalityCode));
        if (decided) {
            touch(actor, when);
        }
        return decided;
    }

    /**
     * Freezes it.
     *
     * @param number its place among the confirmed selections of the programme, from 1
     * @param frozen everything it rests on
     * @throws DomainException CONFLICT {@code selection-confirmed}
     */
    public void confirm(int number, String frozen, String actor, Instant when) {
        requireDraft();
        confirmedNumber = number;
        confirmedAt = utc(when);
        confirmedBy = actor;
        document = frozen;
        touch(actor, when);
    }

    /** @throws DomainException CONFLICT {@code selection-confirmed} unless it is a draft */
    public void requireDraft() {
        if (confirmedNumber != null) {
            throw DomainException.conflict("selection-confirmed");
        }
    }

    private void touch(String actor, Instant when) {
        updatedAt = utc(when);
        updatedBy = actor;
    }

    private void write(SelectionSettings settings) {
        field = String.join("\n", settings.field());
        years = settings.years().stream().map(String::valueOf).collect(Collectors.joining(","));
        weightReversal = decimal(settings.weights().reversalRate());
        weightComplaints = decimal(settings.weights().complaints());
        weightSize = decimal(settings.weights().size());
        excludeRunning = settings.exclusions().running();
        excludeTakingPart = settings.exclusions().takingPart();
        recentYears = settings.exclusions().recentYears();
        places = settings.places();
    }

    private static BigDecimal decimal(double weight) {
        return BigDecimal.valueOf(weight).setScale(4, RoundingMode.HALF_UP);
    }

    /** What the ranking is made from. */
    public SelectionSettings settings() {
        return new SelectionSettings(
                List.of(field.split("\n")),
                Arrays.stream(years.split(",")).map(Integer::valueOf).toList(),
                new Weights(weightReversal.doubleValue(), weightComplaints.doubleValue(), weightSize.doubleValue()),
                new Exclusions(excludeRunning, excludeTakingPart, recentYears),
                places);
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

    public @Nullable String madeUp() {
        return madeUp;
    }

    public Instant createdAt() {
        return createdAt.toInstant(ZoneOffset.UTC);
    }

    public Instant updatedAt() {
        return updatedAt.toInstant(ZoneOffset.UTC);
    }

    public String updatedBy() {
        return updatedBy;
    }

    /** What was decided by hand, by municipality code. */
    public List<Choice> choices() {
        return choices.stream()
                .sorted(Comparator.comparing(Choice::municipalityCode))
                .toList();
    }

    public boolean isConfirmed() {
        return confirmedNumber != null;
    }

    /** Its place among the confirmed selections of the programme, from 1; null for a draft. */
    public @Nullable Integer confirmedNumber() {
        return confirmedNumber;
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt).map(at -> at.toInstant(ZoneOffset.UTC));
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    /** Everything a confirmed selection rests on. */
    public String document() {
        return requireNonNull(document, "a draft has no document");
    }

    private static LocalDateTime utc(Instant when) {
        return LocalDateTime.ofInstant(when.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Selection selection && id.equals(selection.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
