package dk.forloeb.teaching.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.DomainException;
import dk.forloeb.teaching.domain.PlaceType;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TeachingDayIT {

    private static final LocalDateTime NINE = LocalDateTime.parse("2027-10-31T09:00");

    @Inject
    ProgrammeService programmes;

    @Inject
    TeachingDayService days;

    @Inject
    SystemUser systemUser;

    @Test
    void comes_back_as_it_was_planned() {
        UUID programme = programme();
        TeachingDayRow made = plan(programme, NINE, List.of("Åse Holm", "Bo Ring"));

        assertThat(get(made.id())).isEqualTo(made);
        assertThat(made.teachers()).containsExactly("Åse Holm", "Bo Ring");
        assertThat(made.agenda()).containsExactly("Velkomst", "Sager");
    }

    @Test
    void new_teachers_raise_the_version_and_not_the_sequence() {
        TeachingDayRow made = plan(programme(), NINE, List.of("Åse Holm", "Bo Ring"));

        edit(made, NINE, List.of("Bo Ring"));

        TeachingDayRow changed = get(made.id());
        assertThat(changed.teachers()).containsExactly("Bo Ring");
        assertThat(changed.version()).isGreaterThan(made.version());
        assertThat(changed.sequence()).isZero();
    }

    @Test
    void an_edit_that_changes_nothing_keeps_version_and_time() {
        TeachingDayRow made = plan(programme(), NINE, List.of("Åse Holm"));

        edit(made, NINE, List.of("Åse Holm"));

        assertThat(get(made.id())).isEqualTo(made);
    }

    @Test
    void a_moved_and_then_cancelled_day_keeps_its_uid_and_stays() {
        TeachingDayRow made = plan(programme(), NINE, List.of());
        TeachingDayRow moved = edit(made, NINE.plusDays(1), List.of());
        asSystem(() -> days.cancel(moved.id(), moved.version(), false));

        TeachingDayRow cancelled = get(made.id());
        assertThat(cancelled.cancelled()).isTrue();
        assertThat(cancelled.sequence()).isEqualTo(2);
        assertThat(cancelled.iCalUid()).isEqualTo(made.iCalUid());
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        TeachingDayRow made = plan(programme(), NINE, List.of());
        edit(made, NINE.plusDays(1), List.of());

        assertThatThrownBy(() -> edit(made, NINE.plusDays(2), List.of()))
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo("stale-version"));
    }

    @Test
    void a_span_takes_what_it_overlaps_and_not_what_it_touches() {
        UUID programme = programme();
        plan(programme, NINE, List.of());

        assertThat(between(programme, NINE.minusHours(2), NINE)).isEmpty();
        assertThat(between(programme, NINE.plusHours(6), NINE.plusHours(8))).isEmpty();
        assertThat(between(programme, NINE.plusHours(5), NINE.plusHours(8))).hasSize(1);
        assertThat(between(programme, NINE, NINE.plusMinutes(1))).hasSize(1);
    }

    @Test
    void a_completed_programme_keeps_its_days_as_they_were() {
        UUID programme = programme();
        TeachingDayRow made = plan(programme, NINE, List.of());
        asSystem(() -> {
            ProgrammeDetail detail = programmes.get(programme);
            while (detail.state() != ProgrammeState.COMPLETED) {
                ProgrammeState next = ProgrammeState.values()[detail.state().ordinal() + 1];
                detail = programmes.move(programme, detail.version(), next, null);
            }
            return detail;
        });

        for (ThrowingCallable late : List.<ThrowingCallable>of(
                () -> plan(programme, NINE, List.of()),
                () -> edit(made, NINE.plusDays(1), List.of()),
                () -> asSystem(() -> days.cancel(made.id(), made.version(), false)))) {
            assertThatThrownBy(late)
                    .isInstanceOfSatisfying(
                            DomainException.class, e -> assertThat(e.code()).isEqualTo("programme-completed"));
        }
    }

    private List<TeachingDayRow> between(UUID programme, LocalDateTime from, LocalDateTime to) {
        return asSystem(() -> days.search(new TeachingDayQuery(programme, from, to, false, 0, 50)))
                .items();
    }

    private UUID programme() {
        ProgrammeFacts facts = new ProgrammeFacts(
                ProgrammeKind.SHORT, "Prøve af dage", null, null, null, null, null, null, null, null, Set.of());
        return asSystem(() -> programmes.create(facts).id());
    }

    private TeachingDayRow plan(UUID programme, LocalDateTime start, List<String> teachers) {
        return asSystem(() -> days.create(command(programme, start, teachers)));
    }

    private TeachingDayRow edit(TeachingDayRow day, LocalDateTime start, List<String> teachers) {
        return asSystem(() -> days.edit(day.id(), day.version(), command(day.programmeId(), start, teachers), false));
    }

    private static TeachingDayCommand command(UUID programme, LocalDateTime start, List<String> teachers) {
        return new TeachingDayCommand(
                programme,
                "Læringsdag",
                start,
                start.plusHours(6),
                PlaceType.HYBRID,
                "Sal 1",
                "https://moede.example/1",
                List.of("Velkomst", "Sager"),
                teachers,
                40,
                false,
                false);
    }

    private TeachingDayRow get(UUID id) {
        return asSystem(() -> days.get(id));
    }

    private <T> T asSystem(Supplier<T> work) {
        return systemUser.asSystem(work);
    }
}
