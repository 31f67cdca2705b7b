package dk.forloeb.offer.domain;

import dk.forloeb.shared.DomainException;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The round in which a programme is offered to municipalities: its terms, the same for all of them. There is one for a
 * programme. A proposed day that was fixed as a teaching day stays as it is.
 */
@Entity
@Table(name = "offer_round")
public class OfferRound {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    private int wanted;

    private LocalDate deadline;

    @Column(name = "answer_days")
    private int answerDays;

    @Column(name = "reminder_days")
    private int reminderDays;

    private boolean automatic;

    private String language;

    private String content;

    private String effort;

    @Column(name = "contact_name")
    private String contactName;

    @Column(name = "contact_email")
    private String contactEmail;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "offer_date", joinColumns = @JoinColumn(name = "round_id"))
    @OrderBy("start")
    private List<ProposedDate> dates;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected OfferRound() {}

    /** @throws DomainException INVALID with all faults of the terms */
    @SuppressWarnings("NullAway.Init")
    public OfferRound(UUID programmeId, RoundTerms terms) {
        this.id = UUID.randomUUID();
        this.programmeId = programmeId;
        this.dates = new ArrayList<>();
        rewrite(terms);
    }

    /**
     * Replaces the terms.
     *
     * @throws DomainException INVALID with all faults; RULE {@code fixed-date-stays} at {@code dates}
     */
    public final void rewrite(RoundTerms typed) {
        RoundTerms terms = typed.checked();
        List<ProposedDate> proposed = keepFixed(terms.dates());
        wanted = Objects.requireNonNull(terms.wanted());
        deadline = Objects.requireNonNull(terms.deadline());
        answerDays = Objects.requireNonNull(terms.answerDays());
        reminderDays = Objects.requireNonNull(terms.reminderDays());
        automatic = terms.automatic();
        language = Objects.requireNonNull(terms.language());
        content = Objects.requireNonNull(terms.content());
        effort = Objects.requireNonNull(terms.effort());
        contactName = Objects.requireNonNull(terms.contactName());
        contactEmail = Objects.requireNonNull(terms.contactEmail());
        if (!dates.equals(proposed)) {
            dates.clear();
            dates.addAll(proposed);
        }
    }

    /** What municipalities answered holds for the day that they saw: another time, or another kind of place, is a new day. */
    private List<ProposedDate> keepFixed(List<ProposedDate> proposed) {
        List<ProposedDate> kept = new ArrayList<>();
        for (ProposedDate date : proposed) {
            kept.add(dates.stream()
                    .filter(known -> known.id().equals(date.id()))
                    .findFirst()
                    .map(known -> known.rewritten(date))
                    .orElse(date));
        }
        boolean lost = dates.stream().anyMatch(known -> known.teachingDayId().isPresent() && !kept.contains(known));
        if (lost) {
            throw DomainException.ruleAt("dates", "fixed-date-stays");
        }
        return kept;
    }

    /**
     * Notes that a proposed day was made a teaching day.
     *
     * @throws DomainException NOT_FOUND {@code proposed-date-not-found}; CONFLICT {@code date-already-fixed}
     */
    public void fix(UUID dateId, UUID teachingDayId) {
        ProposedDate date = unfixed(dateId);
        dates.set(dates.indexOf(date), date.fixedAs(teachingDayId));
    }

    /** The day with this id, not fixed yet; refuses like {@link #fix}. */
    public ProposedDate unfixed(UUID dateId) {
        ProposedDate date = dates.stream()
                .filter(candidate -> candidate.id().equals(dateId))
                .findFirst()
                .orElseThrow(() -> DomainException.notFound("proposed-date-not-found"));
        if (date.teachingDayId().isPresent()) {
            throw DomainException.conflict("date-already-fixed");
        }
        return date;
    }

    /** The last day to answer for an offer that the coordinator sends today, the first of the round or a later one. */
    public LocalDate deadlineToday(OfferCounts counts, LocalDate today) {
        return counts.sent() == 0 ? deadlineFor(today) : deadlineForNext(today);
    }

    /** The last day to answer for an offer that is sent today: the round's, or its own number of days after that. */
    public LocalDate deadlineFor(LocalDate today) {
        return today.isAfter(deadline) ? today.plusDays(answerDays) : deadline;
    }

    /** The last day to answer for a municipality that is offered a place which became free. */
    public LocalDate deadlineForNext(LocalDate today) {
        LocalDate own = today.plusDays(answerDays);
        return own.isAfter(deadline) ? own : deadline;
    }

    /** Whether an offer with this deadline is due for its reminder. */
    public boolean isReminderDue(LocalDate offerDeadline, LocalDate today) {
        return reminderDays > 0 && !today.isBefore(offerDeadline.minusDays(reminderDays));
    }

    /** The terms, as they can be sent back with an edit. */
    public RoundTerms terms() {
        return new RoundTerms(
                wanted,
                deadline,
                answerDays,
                reminderDays,
                automatic,
                language,
                content,
                effort,
                contactName,
                contactEmail,
                dates);
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

    public int wanted() {
        return wanted;
    }

    public boolean automatic() {
        return automatic;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public List<ProposedDate> dates() {
        return List.copyOf(dates);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof OfferRound that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
