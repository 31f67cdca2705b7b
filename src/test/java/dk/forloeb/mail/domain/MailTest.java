package dk.forloeb.mail.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {

    private static final Instant NOW = Instant.parse("2027-03-05T09:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(60);

    private static Mail mail() {
        return new Mail(
                "offer",
                "da",
                new Recipient("Åse Ø", "aase@kommune.dk"),
                Map.of("title", "BPA"),
                "offer",
                UUID.randomUUID(),
                NOW);
    }

    private static Mail sending() {
        Mail mail = mail();
        mail.beginSending();
        return mail;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@b.dk\r\nBcc: c@d.dk",
                "a@b.dk, c@d.dk",
                "Åse <a@b.dk>",
                "\"a b\"@c.dk",
                "a@b.dk\u0000",
                "a@b",
                "@b.dk",
                "a@b.dk\u2028X: y",
                "a@b.dk>",
                ""
            })
    void goes_to_one_plain_address_only(String address) {
        assertThatThrownBy(() -> new Recipient("Navn", address))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting("field")
                                .containsExactly("recipientAddress"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Åse\r\nBcc: x@y.dk", "Åse\nx", "Å\u0000", "Å\u202Ese", "", "010203-1234"})
    void names_its_recipient_on_one_line(String name) {
        assertThatThrownBy(() -> new Recipient(name, "a@b.dk")).isInstanceOf(DomainException.class);
    }

    @Test
    void refuses_values_that_no_mail_may_hold() {
        assertThatThrownBy(() -> new Mail(
                        "t",
                        "da",
                        new Recipient("N", "a@b.dk"),
                        Map.of("v", "x\u0001y"),
                        "offer",
                        UUID.randomUUID(),
                        NOW))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.violations())
                                .extracting("field")
                                .containsExactly("values.v"));
    }

    @Test
    void waits_for_its_next_attempt_after_a_failure_that_may_pass() {
        Mail mail = sending();
        mail.notSent(MailFailure.TEMPORARY, "450 later", LATER, NOW);
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.dueAt()).isEqualTo(LATER);
        assertThat(mail.attempts()).isEqualTo(1);
        assertThat(mail.triedFor(LATER)).isEqualTo(Duration.ofSeconds(60));
        mail.beginSending();
        mail.sent(0, LATER);
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.attempts()).isEqualTo(2);
        assertThat(mail.failure()).isNull();
    }

    @Test
    void is_given_up_when_refused_for_good_and_can_be_tried_anew() {
        Mail mail = sending();
        mail.notSent(MailFailure.REFUSED, "550 no such user", LATER, NOW);
        assertThat(mail.state()).isEqualTo(MailState.FAILED);
        assertThatThrownBy(mail::cancel).isInstanceOf(DomainException.class);
        mail.retry(LATER);
        assertThat(mail.state()).isEqualTo(MailState.QUEUED);
        assertThat(mail.triedFor(LATER)).isZero();
    }

    @Test
    void cannot_be_cancelled_or_sent_again_once_it_is_out() {
        Mail mail = sending();
        assertThatThrownBy(mail::cancel).isInstanceOf(DomainException.class);
        mail.sent(0, NOW);
        assertThatThrownBy(mail::cancel).isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(DomainException.class);
    }

    @Test
    void forgets_its_recipient_and_keeps_that_it_was() {
        Mail mail = sending();
        mail.sent(0, NOW);
        mail.forget();
        assertThat(mail.recipient()).isEmpty();
        assertThat(mail.values()).isEmpty();
        assertThat(mail.state()).isEqualTo(MailState.SENT);
        assertThat(mail.sentAt()).isEqualTo(NOW);
    }

    @Test
    void is_not_sent_any_more_when_its_recipient_is_forgotten() {
        Mail mail = mail();
        mail.forget();
        assertThat(mail.state()).isEqualTo(MailState.CANCELLED);
        assertThatThrownBy(() -> mail.retry(NOW)).isInstanceOf(DomainException.class);
        Mail inHand = sending();
        inHand.forget();
        inHand.notSent(MailFailure.TEMPORARY, "450 aase@kommune.dk later", LATER, NOW);
        assertThat(inHand.state()).isEqualTo(MailState.CANCELLED);
        assertThat(inHand.failureReply()).isNull();
    }

    @Test
    void waits_twice_as_long_each_time_up_to_a_limit() {
        Backoff backoff = new Backoff(Duration.ofSeconds(10), Duration.ofHours(1));
        assertThat(backoff.after(1, 0.5)).isEqualTo(Duration.ofSeconds(10));
        assertThat(backoff.after(3, 0.5)).isEqualTo(Duration.ofSeconds(40));
        assertThat(backoff.after(100, 1)).isEqualTo(Duration.ofMinutes(72));
        assertThat(backoff.after(1, 0)).isEqualTo(Duration.ofSeconds(8));
    }
}
