package dk.forloeb.programme.domain;

import static java.util.Objects.requireNonNull;

import dk.forloeb.shared.DanishText;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Input;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A learning programme (læringsforløb): teaching in one legal field for several municipalities (SHORT), or tailored to
 * one (LONG). It lives as {@link LifeCycle} says, and every step is recorded.
 */
@Entity
@Table(name = "programme")
public class LearningProgramme {

    public static final int NOTE_LENGTH = 1000;

    @Id
    private String id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private ProgrammeKind kind;

    private String title;

    @Enumerated(EnumType.STRING)
    private ProgrammeState state;

    @Column(name = "initiative_id")
    private @Nullable String initiativeId;

    @Column(name = "case_file_number")
    private @Nullable String caseFileNumber;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Column(name = "announced_wording")
    private @Nullable String announcedWording;

    private @Nullable String description;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @Column(name = "made_up")
    private @Nullable String madeUp;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_text")
    private String searchText;

    @ElementCollection
    @CollectionTable(name = "programme_provision", joinColumns = @JoinColumn(name = "programme_id"))
    @Column(name = "provision_id")
    private Set<String> provisionIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected LearningProgramme() {}

    /** A new programme, as an idea. */
    @SuppressWarnings("NullAway.Init")
    public LearningProgramme(ProgrammeFacts facts, List<LegalProvision> provisions) {
        this.id = UUID.randomUUID().toString();
        this.state = ProgrammeState.IDEA;
        write(facts, provisions);
    }

    /**
     * Replaces what is written down.
     *
     * @param provisions the provisions that {@code facts} name
     * @throws DomainException INVALID with all violations; CONFLICT {@code programme-archived}; RULE {@code kind-fixed} where the kind would change
     *     after the idea, since the steps taken would not fit
     */
    public void rewrite(ProgrammeFacts facts, List<LegalProvision> provisions) {
        state.require(ProgrammeChange.FACTS);
        if (facts.kind() != null && facts.kind() != kind && state != ProgrammeState.IDEA) {
            throw DomainException.ruleAt("kind", "kind-fixed");
        }
        write(facts, provisions);
    }

    /**
     * Takes a step.
     *
     * @param archivedFrom the state before the archive; null for a programme that is not archived
     * @param note why; has to be there for steps back and for shelving
     * @return the record of the step
     * @throws DomainException RULE {@code transition-not-possible}; INVALID at {@code note}
     */
    public Transition moveTo(
            ProgrammeState to,
            @Nullable ProgrammeState archivedFrom,
            Instant when,
            String actor,
            @Nullable String note) {
        StepKind step = LifeCycle.step(kind, state, to, archivedFrom)
                .orElseThrow(() -> DomainException.rule("transition-not-possible"));
        String reason = step.needsNote()
                ? Input.line("note", note, NOTE_LENGTH)
                : Input.optionalText("note", note, NOTE_LENGTH);
        Transition transition = new Transition(this, state, to, when, actor, reason);
        state = to;
        return transition;
    }

    private void write(ProgrammeFacts typed, List<LegalProvision> provisions) {
        ProgrammeFacts facts = typed.checked();
        kind = requireNonNull(facts.kind());
        title = requireNonNull(facts.title());
        initiativeId =
                facts.initiativeId() == null ? null : facts.initiativeId().toString();
        caseFileNumber = facts.caseFileNumber();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        announcedWording = facts.announcedWording();
        description = facts.description();
        asOf = facts.asOf();
        madeUp = facts.madeUp();
        provisionIds.clear();
        provisions.forEach(provision -> provisionIds.add(provision.id().toString()));
        sortKey = DanishText.sortKey(title);
        searchText = DanishText.searchKey(searchable(provisions));
    }

    private String searchable(List<LegalProvision> provisions) {
        Stream<@Nullable String> own = Stream.of(title, caseFileNumber, announcedWording);
        Stream<String> law = provisions.stream().map(LegalProvision::label);
        return Stream.concat(own, law).filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public long version() {
        return version;
    }

    public ProgrammeState state() {
        return state;
    }

    public ProgrammeKind kind() {
        return kind;
    }

    public String title() {
        return title;
    }

    /** What is written down about it. */
    public ProgrammeFacts facts() {
        return new ProgrammeFacts(
                kind,
                title,
                initiativeId == null ? null : UUID.fromString(initiativeId),
                caseFileNumber,
                startsOn,
                endsOn,
                announcedWording,
                description,
                asOf,
                madeUp,
                provisionIds.stream().map(UUID::fromString).collect(Collectors.toSet()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LearningProgramme programme && programme.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
