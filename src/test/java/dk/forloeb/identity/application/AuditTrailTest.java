package dk.forloeb.identity.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.identity.domain.AuditEntries;
import dk.forloeb.identity.domain.AuditEntry;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.shared.Page;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditTrailTest {

    private static final Instant NOW = Instant.parse("2027-03-05T08:30:00.123456Z");

    private final List<AuditEntry> written = new ArrayList<>();

    @Test
    void writes_who_did_what_to_what_and_when() {
        trail().record("survey.closed", "survey", "42", "Bil", 100);
        AuditEntry entry = written.get(0);
        assertThat(entry.actor()).isEqualTo("ida");
        assertThat(entry.action()).isEqualTo("survey.closed");
        assertThat(entry.subjectType()).isEqualTo("survey");
        assertThat(entry.subjectId()).isEqualTo("42");
        assertThat(entry.detail()).contains("Bil\n100");
        assertThat(entry.occurredAt()).isEqualTo(NOW);
    }

    @Test
    void cuts_a_detail_too_long_for_its_column() {
        trail().record("survey.closed", "survey", "42", "å".repeat(5000));
        assertThat(written.get(0).detail().orElseThrow()).hasSize(1000);
    }

    private AuditTrail trail() {
        AuditTrail trail = new AuditTrail();
        trail.clock = Clock.fixed(NOW, ZoneOffset.UTC);
        trail.currentUser = new CurrentUser();
        trail.currentUser.become(new Caller(UUID.randomUUID(), "ida", "Ida", Role.COORDINATOR, null));
        trail.entries = new AuditEntries() {
            @Override
            public void add(AuditEntry entry) {
                written.add(entry);
            }

            @Override
            public List<String> subjectTypes() {
                return List.of();
            }

            @Override
            public Page<AuditEntry> search(Filter filter, int offset, int limit) {
                return new Page<>(written, written.size());
            }
        };
        return trail;
    }
}
