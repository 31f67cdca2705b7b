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
    WITHDRAWN
}
