package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.Hashes;
import java.util.Arrays;

/**
 * What one attempt to submit is known by: two values from one secret, so that the invitation's confirmation and the
 * response's receipt cannot be joined by anybody who lacks the respondent's own key.
 */
public final class SubmissionKey {

    private static final byte[] CONFIRMATION = {1};
    private static final byte[] RECEIPT = {2};

    private final byte[] secret;

    SubmissionKey(byte[] secret) {
        this.secret = secret.clone();
    }

    /** Stored on the invitation; a repeated submission is recognised by it. 32 bytes. */
    public byte[] confirmation() {
        return Hashes.sha256(CONFIRMATION, secret);
    }

    /** Whether {@code confirmation}, from an invitation, was made by this very attempt. */
    public boolean confirms(byte[] confirmation) {
        return Arrays.equals(confirmation(), confirmation);
    }

    /** Handed to the respondent; only its hash is stored, with the answer. */
    public Receipt receipt() {
        return Receipt.of(Hashes.sha256(RECEIPT, secret));
    }
}
