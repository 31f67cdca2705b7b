package dk.forloeb.evaluation.domain;

import dk.forloeb.shared.Hashes;
import dk.forloeb.shared.LinkTokens;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Everything of the ballot box that rests on the installation's secret: links, submission keys and sealed envelopes.
 *
 * <p>Tokens are derived, so that none is stored. Envelopes are encrypted, so that whoever sees the database's internals
 * between two emptyings of the box (which invitation and envelope one transaction wrote) still reads no answer; and nothing
 * that can be read of an envelope is found again at the response that comes out of it.
 */
public final class BallotKeys {

    /** Length of an invitation's id and of a random key, in bytes. */
    public static final int ID_BYTES = LinkTokens.ID_BYTES;

    private static final int TAG_BYTES = 16;
    private static final int NONCE_BYTES = 12;

    private final SecretKeySpec master;
    private final SecretKeySpec sealing;
    private final LinkTokens tokens;
    private final SecureRandom random = new SecureRandom();

    /** @param secret the installation's secret, at least 16 bytes */
    public BallotKeys(byte[] secret) {
        if (secret.length < ID_BYTES) {
            throw new IllegalArgumentException("A secret of at least 16 bytes is needed");
        }
        master = new SecretKeySpec(secret, "HmacSHA256");
        tokens = new LinkTokens(secret, "invitation");
        sealing = new SecretKeySpec(Hashes.hmac(master, "envelope"), "AES");
    }

    /** A fresh random key of 16 bytes for an invitation, an envelope or a response. */
    public byte[] randomId() {
        byte[] id = new byte[ID_BYTES];
        random.nextBytes(id);
        return id;
    }

    /** Bytes that look like a confirmation and confirm nothing. */
    public byte[] randomConfirmation() {
        return Hashes.sha256(randomId(), randomId());
    }

    /** The token of the invitation's link: 43 characters of URL-safe base 64. */
    public String token(byte[] invitationId) {
        return tokens.token(invitationId);
    }

    /** The invitation that {@code token} belongs to, or nothing if it was not made with this secret. */
    public Optional<byte[]> invitationId(String token) {
        return tokens.id(token);
    }

    /** The key of an attempt to answer {@code invitationId} that the client named {@code idempotencyKey}. */
    public SubmissionKey submissionKey(byte[] invitationId, String idempotencyKey) {
        return new SubmissionKey(
                Hashes.hmac(master, "key", invitationId, idempotencyKey.getBytes(StandardCharsets.UTF_8)));
    }

    /** An envelope for the box of {@code surveyId}, with a fresh random key; only {@link #response} finds out what is in it. */
    public Ballot envelope(UUID surveyId, byte[] receiptHash, byte[] packed) {
        return new Ballot(randomId(), boxMark(receiptHash), sealed(surveyId, receiptHash, packed));
    }

    /** The content of an envelope of the box of {@code surveyId}. */
    public byte[] sealed(UUID surveyId, byte[] receiptHash, byte[] packed) {
        return seal(surveyId, new EnvelopeContent(receiptHash, packed).padded());
    }

    /**
     * The response that lies in an envelope, with a fresh random key.
     *
     * @throws IllegalStateException as {@link #unseal}
     */
    public Ballot response(UUID surveyId, Ballot envelope) {
        EnvelopeContent content = EnvelopeContent.read(unseal(surveyId, envelope.content()));
        return new Ballot(randomId(), content.receiptHash(), content.packed());
    }

    /** What an envelope is found by, instead of the hash of its receipt, by which the response will be. 32 bytes. */
    public byte[] boxMark(byte[] receiptHash) {
        return Hashes.hmac(master, "box", receiptHash);
    }

    /** Encrypts bytes for the box of {@code surveyId}: AES-256-GCM with a random nonce in front. */
    public byte[] seal(UUID surveyId, byte[] packed) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] encrypted = crypt(Cipher.ENCRYPT_MODE, surveyId, nonce, packed, 0);
        return ByteBuffer.allocate(NONCE_BYTES + encrypted.length)
                .put(nonce)
                .put(encrypted)
                .array();
    }

    /**
     * Opens what {@link #seal} made.
     *
     * @throws IllegalStateException if it was sealed with another secret, for another survey, or changed since
     */
    public byte[] unseal(UUID surveyId, byte[] sealed) {
        return crypt(Cipher.DECRYPT_MODE, surveyId, Arrays.copyOf(sealed, NONCE_BYTES), sealed, NONCE_BYTES);
    }

    private byte[] crypt(int mode, UUID surveyId, byte[] nonce, byte[] input, int offset) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, sealing, new GCMParameterSpec(8 * TAG_BYTES, nonce));
            cipher.updateAAD(surveyId.toString().getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(input, offset, input.length - offset);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("An envelope does not open with this installation's secret", e);
        }
    }
}
