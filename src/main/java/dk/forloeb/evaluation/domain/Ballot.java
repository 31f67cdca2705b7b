package dk.forloeb.evaluation.domain;

/**
 * A row of the ballot box: an envelope with sealed content, or a response with packed content. It refers to no
 * invitation, person, session or time.
 *
 * @param id 16 random bytes
 * @param receiptHash 32 bytes by which it is found: of a response the hash of its receipt, of an envelope
 *     {@link BallotKeys#boxMark} of that
 */
public record Ballot(byte[] id, byte[] receiptHash, byte[] content) {}
