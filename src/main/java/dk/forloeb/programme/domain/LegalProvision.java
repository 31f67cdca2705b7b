package dk.forloeb.programme.domain;

import dk.forloeb.shared.DanishText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section of a law, with the time it is in force and the section that took its place. Decisions are reviewed under
 * the law of their date, so validity is always asked for a date.
 */
@Entity
@Table(name = "legal_provision")
public class LegalProvision {

    @Id
    private String id;

    private String law;
    private String section;

    @Column(name = "topic_da")
    private String topicDa;

    @Column(name = "topic_en")
    private String topicEn;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    @Column(name = "successor_id")
    private @Nullable String successorId;

    @Column(name = "sort_key")
    private String sortKey;

    @SuppressWarnings("NullAway.Init")
    protected LegalProvision() {}

    /**
     * A provision. Its id follows from law and section, so that it is the same in every installation.
     *
     * @param law short Danish name of the law, for example {@code serviceloven}
     * @param section for example {@code § 32 a}
     * @param validFrom first day in force; null where it lies so far back that it is not recorded
     * @param validTo last day in force; null until further notice
     * @param successor the provision that took its place, if one did
     */
    public LegalProvision(
            String law,
            String section,
            String topicDa,
            String topicEn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable LegalProvision successor) {
        this.law = law;
        this.section = section;
        this.id =
                UUID.nameUUIDFromBytes(label().getBytes(StandardCharsets.UTF_8)).toString();
        this.topicDa = topicDa;
        this.topicEn = topicEn;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.successorId = successor == null ? null : successor.id;
        this.sortKey = DanishText.sortKey(law) + paddedNumbers(section);
    }

    /** Sections by number, not by digit: § 9 before § 10. */
    private static String paddedNumbers(String section) {
        StringBuilder key = new StringBuilder();
        for (String part : section.split("(?<=\\d)(?!\\d)|(?<!\\d)(?=\\d)")) {
            key.append(part.matches("\\d+") ? String.format("%05d", Integer.parseInt(part)) : DanishText.sortKey(part));
        }
        return key.toString();
    }

    public UUID id() {
        return UUID.fromString(id);
    }

    public String law() {
        return law;
    }

    public String section() {
        return section;
    }

    /** As it is cited, for example {@code serviceloven § 42}. */
    public String label() {
        return law + " " + section;
    }

    public String topicDa() {
        return topicDa;
    }

    public String topicEn() {
        return topicEn;
    }

    public Optional<LocalDate> validFrom() {
        return Optional.ofNullable(validFrom);
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    public Optional<UUID> successorId() {
        return Optional.ofNullable(successorId).map(UUID::fromString);
    }

    /** Whether it is in force on a date. */
    public boolean isInForceOn(LocalDate date) {
        return (validFrom == null || !date.isBefore(validFrom)) && (validTo == null || !date.isAfter(validTo));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalProvision provision && provision.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
