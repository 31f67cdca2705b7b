package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.DomainException;
import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import org.junit.jupiter.api.Test;

class FailuresTest {
    @Test
    void finds_a_lost_lock_inside_a_rollback_at_commit() {
        RollbackException rollback = new RollbackException();
        rollback.initCause(new OptimisticLockException());
        assertThat(Failures.refusal(new RuntimeException(rollback)))
                .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.STALE));
    }

    @Test
    void finds_a_refusal_inside_wrappers() {
        DomainException refusal = DomainException.rule("some-rule");
        assertThat(Failures.refusal(new EJBException(new RuntimeException(refusal))))
                .contains(refusal);
    }

    @Test
    void calls_nothing_else_a_refusal() {
        assertThat(Failures.refusal(new IllegalStateException(new RuntimeException())))
                .isEmpty();
    }

    @Test
    void ends_on_a_chain_that_bites_its_tail() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);
        assertThat(Failures.refusal(first)).isEmpty();
    }
}
