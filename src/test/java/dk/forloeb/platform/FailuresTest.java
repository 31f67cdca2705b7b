package dk.forloeb.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.shared.DomainException;
import jakarta.ejb.EJBException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.List;
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
    void calls_a_lock_that_another_holds_busy() {
        for (Exception conflict : List.of(
                new SQLException("Deadlock found", "40001", 1213),
                new SQLException("Lock wait timeout exceeded", "HY000", 1205),
                new SQLException("Record has changed since last read", "HY000", 1020),
                new SQLException("Timeout trying to lock table", "HYT00", 50200),
                new SQLException("Concurrent update in table", "90131", 90131),
                new PessimisticLockException(),
                new LockTimeoutException())) {
            assertThat(Failures.refusal(new PersistenceException(conflict)))
                    .hasValueSatisfying(refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.BUSY));
        }
        assertThat(Failures.refusal(new PersistenceException(new SQLException("Duplicate", "23000", 1062))))
                .isEmpty();
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
