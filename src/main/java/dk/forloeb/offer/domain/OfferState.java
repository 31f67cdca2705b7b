package dk.forloeb.offer.domain;

/** Where an offer stands. */
public enum OfferState {
    /** In the queue of the round; the municipality knows nothing of it. */
    QUEUED,
    /** Sent, and waiting for an answer. */
    SENT,
    ACCEPTED,
    DECLINED,
    /** The deadline passed without an answer. */
    EXPIRED,
    /** Taken back by the authority; final. */
    WITHDRAWN;

    /** Whether the offer holds one of the places that the round wants filled. */
    public boolean holdsPlace() {
        return this == SENT || this == ACCEPTED;
    }
}
