package dk.forloeb.programme.domain;

import static java.util.Objects.requireNonNull;

import dk.forloeb.shared.DanishText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the portfolio that a political agreement set going; programmes, surveys, review rounds and notes hang
 * under it.
 */
@Entity
@Table(name = "initiative")
public class Initiative {

    @Id
    private String id;

    @Version
    private long version;

    private String kind;

    @Column(name = "working_title")
    private String workingTitle;

    @Column(name = "final_title")
    private @Nullable String finalTitle;

    private @Nullable String agreement;

    @Column(name = "starts_on")
    private @Nullable LocalDate startsOn;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "lead_authority")
    private LeadAuthority leadAuthority;

    @Column(name = "case_file_number")
    private @Nullable String caseFileNumber;

    private @Nullable String description;

    @Column(name = "sort_key")
    private String sortKey;

    @Column(name = "search_text")
    private String searchText;

    @SuppressWarnings("NullAway.Init")
    protected Initiative() {}

    @SuppressWarnings("NullAway.Init")
    public Initiative(InitiativeFacts facts) {
        this.id = UUID.randomUUID().toString();
        rewrite(facts);
    }

    /**
     * Replaces what is written down.
     *
     * @throws dk.forloeb.shared.DomainException INVALID with all violations
     */
    public final void rewrite(InitiativeFacts typed) {
        InitiativeFacts facts = typed.checked();
        kind = requireNonNull(facts.kind());
        workingTitle = requireNonNull(facts.workingTitle());
        finalTitle = facts.finalTitle();
        agreement = facts.agreement();
        startsOn = facts.startsOn();
        endsOn = facts.endsOn();
        leadAuthority = requireNonNull(facts.leadAuthority());
        caseFileNumber = facts.caseFileNumber();
        description = facts.description();
        sortKey = DanishText.sortKey(title());
        searchText = DanishText.searchKey(searchable());
    }

    private String searchable() {
        Stream<@Nullable String> parts = Stream.of(workingTitle, finalTitle, caseFileNumber, agreement);
        return parts.filter(Objects::nonNull).collect(Collectors.joining(" "));
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public long version() {
        return version;
    }

    /** The final title where there is one, else the working title. */
    public String title() {
        return finalTitle == null ? workingTitle : finalTitle;
    }

    public String kind() {
        return kind;
    }

    public LeadAuthority leadAuthority() {
        return leadAuthority;
    }

    /** What is written down about it. */
    public InitiativeFacts facts() {
        return new InitiativeFacts(
                kind,
                workingTitle,
                finalTitle,
                agreement,
                startsOn,
                endsOn,
                leadAuthority,
                caseFileNumber,
                description);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Initiative initiative && initiative.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
