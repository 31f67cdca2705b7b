package dk.forloeb.offer.domain;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.EmailAddress;
import dk.forloeb.shared.Input;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a municipality to take part in a programme (tilbud). Taking part is voluntary.
 *
 * <p>The laws: nothing is answered before it is sent or after its deadline, whose last day is a day in Denmark; what is
 * withdrawn stays so; an acceptance is not accepted again, but its contact person and days can be changed, and a yes can
 * become a no, or a no a yes while there is a place, until the deadline. Only the authority moves the deadline.
 */
@Entity
@Table(name = "offer")
public class Offer {

    /** No office is reminded twice within it. */
    static final Duration REST = Duration.ofHours(12);

    private static final int MAX_TEXT = 1000;

    @Id
    private UUID id;

    /** What the municipality's link is made of. */
    @Column(name = "link_id")
    private UUID linkId;

    @Version
    private long version;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "municipality_code")
    private String municipalityCode;

    @Column(name = "rank_number")
    private @Nullable Integer rank;

    private boolean chosen;

    @Column(name = "by_hand")
    private boolean byHand;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    private @Nullable String address;

    private @Nullable LocalDate deadline;

    @Column(name = "sent_at")
    private @Nullable LocalDateTime sentAt;

    @Column(name = "reminded_at")
    private @Nullable LocalDateTime remindedAt;

    @Column(name = "closed_at")
    private @Nullable LocalDateTime closedAt;

    @Column(name = "withdrawal_reason")
    private @Nullable String withdrawalReason;

    @Embedded
    private @Nullable GivenAnswer answer;

    @Column(name = "made_up")
    private boolean madeUp;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "offer_fit", joinColumns = @JoinColumn(name = "offer_id"))
    @MapKeyColumn(name = "date_id")
    @Column(name = "fit")
    @Enumerated(EnumType.STRING)
    private Map<String, Fit> fits;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    /**
     * @param rank place in the confirmed selection, from 1; null for a municipality that has none there
     * @param note why it was chosen or added by hand; null where its rank decided
     * @param madeUp whether the offer was made up for a demonstration; never changes afterwards
     * @throws DomainException INVALID at {@code note}
     */
    @SuppressWarnings("NullAway.Init")
    public Offer(
            UUID programmeId, String municipalityCode, @Nullable Integer rank, @Nullable String note, boolean madeUp) {
        this.id = UUID.randomUUID();
        this.linkId = id;
        this.programmeId = programmeId;
        this.municipalityCode = municipalityCode;
        this.rank = rank;
        this.note = Input.optionalText("note", note, MAX_TEXT);
        this.madeUp = madeUp;
        this.state = OfferState.QUEUED;
        this.fits = new HashMap<>();
    }

    /**
     * An offer to a municipality that somebody wants whatever a selection says of it; refuses like the constructor.
     *
     * @param why why it was added
     */
    public static Offer addedByHand(UUID programmeId, String municipalityCode, @Nullable String why, boolean madeUp) {
        Offer offer = new Offer(programmeId, municipalityCode, null, why, madeUp);
        offer.byHand = true;
        return offer;
    }

    /**
     * Says where a selection put the municipality, which decides its turn. Whom somebody added by hand keeps that place
     * unless it was chosen.
     *
     * @param place from 1; null for one that was chosen in spite of an exclusion, or is not in the selection
     * @param isChosen whether it was chosen, and not kept in reserve
     */
    public void rankAs(@Nullable Integer place, boolean isChosen) {
        rank = rankFor(place, isChosen);
        chosen = isChosen;
    }

    /** Whether {@link #rankAs} would change nothing. */
    public boolean isRankedAs(@Nullable Integer place, boolean isChosen) {
        return chosen == isChosen && Objects.equals(rank, rankFor(place, isChosen));
    }

    private @Nullable Integer rankFor(@Nullable Integer place, boolean isChosen) {
        return byHand && !isChosen ? null : place;
    }

    /**
     * Notes where the municipality is written to. With another address than the offer was sent to comes another
     * {@link #linkId()}: whoever got the first mail, which may never have been the municipality, is out.
     *
     * @throws DomainException INVALID at {@code address}
     */
    public void addressTo(@Nullable String mailbox) {
        String checked = EmailAddress.checked("address", mailbox);
        if (sentAt != null && !checked.equalsIgnoreCase(address)) {
            linkId = UUID.randomUUID();
        }
        address = checked;
    }

    /**
     * Sends the offer.
     *
     * @param until the last day on which it can be answered
     * @throws DomainException CONFLICT {@code offer-already-sent}; INVALID at {@code address} where none is known; RULE
     *     {@code offer-deadline-passed} at {@code deadline}
     */
    public void send(LocalDate until, Instant now, LocalDate today) {
        if (state != OfferState.QUEUED) {
            throw DomainException.conflict("offer-already-sent");
        }
        Input.present("address", address);
        requireNotPassed(until, today);
        state = OfferState.SENT;
        deadline = until;
        sentAt = Stamps.of(now);
    }

    /**
     * Notes that the municipality is reminded.
     *
     * @throws DomainException CONFLICT {@code offer-not-waiting} unless it waits for an answer, or
     *     {@code offer-just-reminded} within {@link #REST} of the last reminder
     */
    public void remind(Instant now, LocalDate today) {
        if (state != OfferState.SENT || isOverdue(today)) {
            throw DomainException.conflict("offer-not-waiting");
        }
        if (remindedAt().filter(last -> now.isBefore(last.plus(REST))).isPresent()) {
            throw DomainException.conflict("offer-just-reminded");
        }
        remindedAt = Stamps.of(now);
    }

    /**
     * The municipality accepts.
     *
     * @param placeFree whether the round still wants a municipality, in case this one had declined before
     * @throws DomainException CONFLICT {@code offer-already-accepted}, {@code offer-place-given}, {@code offer-withdrawn},
     *     {@code offer-expired} or {@code offer-not-sent}
     */
    public void accept(OfferAnswer given, boolean placeFree, Instant now, LocalDate today) {
        requireAnswerable(today);
        if (state == OfferState.ACCEPTED) {
            throw DomainException.conflict("offer-already-accepted");
        }
        if (state == OfferState.DECLINED && !placeFree) {
            throw DomainException.conflict("offer-place-given");
        }
        state = OfferState.ACCEPTED;
        write(GivenAnswer.yes(id, given, now), given);
    }

    /**
     * The municipality names another contact person or says of other days that they suit.
     *
     * @throws DomainException CONFLICT {@code offer-not-accepted} or what {@link #accept} says of links
     */
    public void change(OfferAnswer given, Instant now, LocalDate today) {
        requireAnswerable(today);
        if (state != OfferState.ACCEPTED) {
            throw DomainException.conflict("offer-not-accepted");
        }
        write(GivenAnswer.corrected(id, given, answer, now), given);
    }

    /**
     * The municipality declines, perhaps after having accepted.
     *
     * @throws DomainException CONFLICT {@code offer-already-declined} or what {@link #accept} says of links; INVALID at
     *     {@code reason}
     */
    public void decline(@Nullable String why, String by, Instant now, LocalDate today) {
        requireAnswerable(today);
        if (state == OfferState.DECLINED) {
            throw DomainException.conflict("offer-already-declined");
        }
        answer = GivenAnswer.no(id, required("reason", why), by, answer, now);
        state = OfferState.DECLINED;
        fits.clear();
    }

    /** @throws DomainException CONFLICT {@code offer-not-overdue} unless it waits and its last day is over */
    public void expire(Instant now, LocalDate today) {
        if (state != OfferState.SENT || !isOverdue(today)) {
            throw DomainException.conflict("offer-not-overdue");
        }
        state = OfferState.EXPIRED;
        closedAt = Stamps.of(now);
    }

    /**
     * Gives more time. An expired offer waits again; an answer can be changed until then.
     *
     * @throws DomainException CONFLICT {@code offer-not-sent} or {@code offer-withdrawn}; CONFLICT
     *     {@code offer-place-given} for an expired one without a place; RULE {@code offer-deadline-not-later} or
     *     {@code offer-deadline-passed} at {@code deadline}
     */
    public void extend(LocalDate until, boolean placeFree, LocalDate today) {
        requireSent();
        if (state == OfferState.EXPIRED && !placeFree) {
            throw DomainException.conflict("offer-place-given");
        }
        requireNotPassed(until, today);
        if (deadline != null && !until.isAfter(deadline)) {
            throw DomainException.ruleAt("deadline", "offer-deadline-not-later");
        }
        deadline = until;
        remindedAt = null;
        if (state == OfferState.EXPIRED) {
            state = OfferState.SENT;
            closedAt = null;
        }
    }

    /**
     * Takes the offer back.
     *
     * @throws DomainException CONFLICT {@code offer-over} for one that was declined, has expired or is withdrawn; INVALID
     *     at {@code reason}
     */
    public void withdraw(@Nullable String why, Instant now) {
        if (state != OfferState.QUEUED && !state.holdsPlace()) {
            throw DomainException.conflict("offer-over");
        }
        withdrawalReason = required("reason", why);
        state = OfferState.WITHDRAWN;
        closedAt = Stamps.of(now);
    }

    /** The contact person whose own link is made of this; only of a municipality that takes part. */
    public Optional<ContactPerson> contactOf(UUID link) {
        return state == OfferState.ACCEPTED
                ? answer().flatMap(GivenAnswer::contact)
                        .filter(contact -> contact.linkTo(id).equals(link))
                : Optional.empty();
    }

    /** Forgets who answered and whom they named as the contact person; the answer itself stays. */
    public void forgetPeople() {
        answer = answer == null ? null : answer.withoutPeople(id);
    }

    /** Whether the last day to answer is over. */
    public boolean isOverdue(LocalDate today) {
        return deadline != null && today.isAfter(deadline);
    }

    /** Whether the municipality can answer, or change its answer, now. */
    public boolean isAnswerable(LocalDate today) {
        return switch (state) {
            case SENT, ACCEPTED, DECLINED -> !isOverdue(today);
            case QUEUED, EXPIRED, WITHDRAWN -> false;
        };
    }

    /** @throws DomainException CONFLICT {@code offer-not-sent}, {@code offer-withdrawn} or {@code offer-expired} */
    public void requireAnswerable(LocalDate today) {
        requireSent();
        if (!isAnswerable(today)) {
            throw DomainException.conflict("offer-expired");
        }
    }

    private void requireSent() {
        if (state == OfferState.QUEUED) {
            throw DomainException.conflict("offer-not-sent");
        }
        if (state == OfferState.WITHDRAWN) {
            throw DomainException.conflict("offer-withdrawn");
        }
    }

    private static void requireNotPassed(LocalDate until, LocalDate today) {
        if (until.isBefore(today)) {
            throw DomainException.ruleAt("deadline", "offer-deadline-passed");
        }
    }

    /** What was said of days that are not asked for any more, because they are fixed, still holds. */
    private void write(GivenAnswer yes, OfferAnswer given) {
        answer = yes;
        given.fits().forEach((date, fit) -> fits.put(date.toString(), fit));
    }

    private static String required(String field, @Nullable String text) {
        return Input.present(field, Input.optionalText(field, text, MAX_TEXT));
    }

    public UUID id() {
        return id;
    }

    /** What the municipality's link is made of: another one after the offer was sent to another address. */
    public UUID linkId() {
        return linkId;
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

    public @Nullable Integer rank() {
        return rank;
    }

    /** Whether a selection chose the municipality; false for the reserve, and for one that was queued by hand. */
    public boolean chosen() {
        return chosen;
    }

    /** Whether somebody wants this very municipality: a selection chose it, or it was added by hand. */
    public boolean isWanted() {
        return chosen || byHand;
    }

    /** Whether somebody added it by hand. */
    public boolean byHand() {
        return byHand;
    }

    public @Nullable String note() {
        return note;
    }

    public OfferState state() {
        return state;
    }

    public @Nullable String address() {
        return address;
    }

    public @Nullable LocalDate deadline() {
        return deadline;
    }

    public Optional<Instant> sentAt() {
        return Stamps.moment(sentAt);
    }

    public Optional<Instant> remindedAt() {
        return Stamps.moment(remindedAt);
    }

    /** When it expired or was withdrawn. */
    public Optional<Instant> closedAt() {
        return Stamps.moment(closedAt);
    }

    /** Why it was withdrawn. */
    public @Nullable String withdrawalReason() {
        return withdrawalReason;
    }

    public Optional<GivenAnswer> answer() {
        return Optional.ofNullable(answer);
    }

    /** Which days suit, by their ids. */
    public Map<UUID, Fit> fits() {
        return fits.entrySet().stream()
                .collect(Collectors.toMap(entry -> UUID.fromString(entry.getKey()), Map.Entry::getValue));
    }

    public boolean madeUp() {
        return madeUp;
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Offer that && id.equals(that.id);
    }

    @Override
    public final int hashCode() {
        return id.hashCode();
    }
}
