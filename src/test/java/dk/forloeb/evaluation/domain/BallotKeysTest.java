package dk.forloeb.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.Hashes;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

class BallotKeysTest {

    private final BallotKeys keys = new BallotKeys(secret(1));

    @Property
    void finds_the_invitation_of_its_own_token(@ForAll @Size(16) byte[] id) {
        assertThat(keys.invitationId(keys.token(id)))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(id));
    }

    @Property
    void refuses_a_token_with_one_character_changed(
            @ForAll @Size(16) byte[] id,
            @ForAll @IntRange(max = 42) int place,
            @ForAll @CharRange(from = 'a', to = 'z') char other) {
        StringBuilder forged = new StringBuilder(keys.token(id));
        if (forged.charAt(place) != other) {
            forged.setCharAt(place, other);
            assertThat(keys.invitationId(forged.toString())).isEmpty();
        }
    }

    @Property
    void refuses_what_is_no_token(@ForAll @StringLength(max = 60) String anything) {
        assertThat(keys.invitationId(anything)).isEmpty();
    }

    @Example
    void refuses_tokens_of_another_installation() {
        assertThat(new BallotKeys(secret(2)).invitationId(keys.token(keys.randomId())))
                .isEmpty();
    }

    @Example
    void makes_tokens_fit_for_addresses() {
        assertThat(keys.token(keys.randomId())).matches("[A-Za-z0-9_-]{43}");
    }

    @Property
    void opens_what_it_sealed(@ForAll @Size(max = 300) byte[] packed) {
        UUID survey = UUID.randomUUID();
        assertThat(keys.unseal(survey, keys.seal(survey, packed))).isEqualTo(packed);
    }

    @Example
    void seals_the_same_answer_differently_each_time() {
        UUID survey = UUID.randomUUID();
        byte[] packed = {1, 2, 3};
        assertThat(keys.seal(survey, packed)).isNotEqualTo(keys.seal(survey, packed));
    }

    @Example
    void opens_neither_changed_nor_foreign_envelopes() {
        UUID survey = UUID.randomUUID();
        byte[] sealed = keys.seal(survey, new byte[] {1, 2, 3});
        byte[] changed = sealed.clone();
        changed[changed.length - 1]++;
        assertThatThrownBy(() -> keys.unseal(survey, changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> keys.unseal(UUID.randomUUID(), sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new BallotKeys(secret(2)).unseal(survey, sealed))
                .isInstanceOf(IllegalStateException.class);
    }

    @Property
    void finds_in_an_envelope_what_was_put_there(
            @ForAll @Size(32) byte[] receiptHash, @ForAll @Size(max = 300) byte[] packed) {
        UUID survey = UUID.randomUUID();
        Ballot response = keys.response(survey, keys.envelope(survey, receiptHash, packed));
        assertThat(response.receiptHash()).isEqualTo(receiptHash);
        assertThat(response.content()).isEqualTo(packed);
    }

    @Example
    void shows_of_an_envelope_nothing_that_its_response_has() {
        UUID survey = UUID.randomUUID();
        byte[] receiptHash = Hashes.sha256("receipt");
        Ballot little = keys.envelope(survey, receiptHash, new byte[10]);
        Ballot much = keys.envelope(survey, receiptHash, new byte[980]);
        assertThat(little.content()).hasSameSizeAs(much.content());
        assertThat(little.receiptHash()).isEqualTo(much.receiptHash()).isNotEqualTo(receiptHash);
        assertThat(new BallotKeys(secret(2)).boxMark(receiptHash)).isNotEqualTo(little.receiptHash());
        assertThat(keys.response(survey, little).id()).isNotEqualTo(little.id());
    }

    @Example
    void seals_the_longest_answers_and_no_longer_ones() {
        UUID survey = UUID.randomUUID();
        assertThat(keys.sealed(survey, new byte[32], new byte[29_900])).hasSizeLessThanOrEqualTo(30_000);
        assertThatThrownBy(() -> keys.sealed(survey, new byte[32], new byte[29_950]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Example
    void gives_one_attempt_one_receipt_and_another_attempt_another() {
        byte[] invitation = keys.randomId();
        SubmissionKey attempt = keys.submissionKey(invitation, "a");
        SubmissionKey repeated = keys.submissionKey(invitation, "a");
        SubmissionKey other = keys.submissionKey(invitation, "b");
        assertThat(repeated.receipt()).isEqualTo(attempt.receipt());
        assertThat(repeated.confirms(attempt.confirmation())).isTrue();
        assertThat(other.receipt()).isNotEqualTo(attempt.receipt());
        assertThat(other.confirms(attempt.confirmation())).isFalse();
    }

    @Example
    void lets_nobody_join_confirmation_and_receipt() {
        SubmissionKey attempt = keys.submissionKey(keys.randomId(), "a");
        assertThat(attempt.confirmation()).isNotEqualTo(attempt.receipt().hash());
        assertThat(Hashes.sha256(attempt.confirmation()))
                .isNotEqualTo(attempt.receipt().hash());
        assertThat(Receipt.of(attempt.confirmation())).isNotEqualTo(attempt.receipt());
    }

    @Example
    void refuses_a_short_secret() {
        assertThatThrownBy(() -> new BallotKeys("short".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] secret(int seed) {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) seed);
        return secret;
    }
}
