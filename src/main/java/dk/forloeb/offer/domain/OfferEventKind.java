package dk.forloeb.offer.domain;

/** What happened to an offer. */
public enum OfferEventKind {
    QUEUED,
    SENT,
    RESENT,
    REMINDED,
    ACCEPTED,
    /** The answer stays, with another contact person or other days. */
    CHANGED,
    DECLINED,
    EXPIRED,
    EXTENDED,
    WITHDRAWN;

    /** Whether the municipality did it by its link. */
    public boolean isByMunicipality() {
        return this == ACCEPTED || this == CHANGED || this == DECLINED;
    }
}
