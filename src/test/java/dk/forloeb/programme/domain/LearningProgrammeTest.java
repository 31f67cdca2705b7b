package dk.forloeb.programme.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LearningProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");
    private static final LocalDate START = LocalDate.of(2027, 3, 5);

    private static ProgrammeFacts facts(
            @Nullable ProgrammeKind kind, @Nullable String title, @Nullable LocalDate end, @Nullable String text) {
        return new ProgrammeFacts(kind, title, null, null, START, end, null, text, null, null, Set.of());
    }

    private static LearningProgramme programme() {
        return new LearningProgramme(facts(ProgrammeKind.SHORT, " Støtte til bil ", null, null), List.of());
    }

    private static DomainException refusal(ThrowingCallable action) {
        return catchThrowableOfType(DomainException.class, action);
    }

    @Test
    void begins_as_an_idea_with_a_trimmed_title() {
        assertThat(programme().state()).isEqualTo(ProgrammeState.IDEA);
        assertThat(programme().title()).isEqualTo("Støtte til bil");
    }

    @Test
    void names_everything_wrong_at_once() {
        ProgrammeFacts wrong = facts(null, " ", START.minusDays(1), "Borger 010203-1234 ringede");
        assertThat(refusal(() -> new LearningProgramme(wrong, List.of())).violations())
                .extracting(v -> v.field() + " " + v.code())
                .containsExactlyInAnyOrder(
                        "kind required", "title required", "description cpr-number", "endsOn ends-before-start");
    }

    @Test
    void accepts_an_end_on_the_day_of_the_start() {
        assertThat(new LearningProgramme(facts(ProgrammeKind.LONG, "T", START, null), List.of())
                        .facts()
                        .endsOn())
                .isEqualTo(START);
    }

    @Test
    void refuses_an_implausible_year() {
        ProgrammeFacts slip = facts(ProgrammeKind.SHORT, "T", LocalDate.of(20277, 3, 5), null);
        assertThat(refusal(() -> new LearningProgramme(slip, List.of())).violations())
                .extracting(Violation::code)
                .containsExactly("implausible-date");
    }

    @Test
    void records_each_step_with_who_when_and_why() {
        LearningProgramme programme = programme();
        Transition step = programme.moveTo(ProgrammeState.PLANNED, null, NOW, "koordinator", " Bevilget ");
        assertThat(step.from()).isEqualTo(ProgrammeState.IDEA);
        assertThat(step.to()).isEqualTo(ProgrammeState.PLANNED).isEqualTo(programme.state());
        assertThat(step.occurredAt()).isEqualTo(NOW);
        assertThat(step.actor()).isEqualTo("koordinator");
        assertThat(step.note()).contains("Bevilget");
    }

    @Test
    void refuses_a_step_that_skips_one_and_stays_where_it_is() {
        LearningProgramme programme = programme();
        assertThat(refusal(() -> programme.moveTo(ProgrammeState.RUNNING, null, NOW, "k", null))
                        .code())
                .isEqualTo("transition-not-possible");
        assertThat(programme.state()).isEqualTo(ProgrammeState.IDEA);
    }

    @Test
    void refuses_to_go_back_or_be_shelved_without_a_reason() {
        LearningProgramme programme = programme();
        assertThat(refusal(() -> programme.moveTo(ProgrammeState.ARCHIVED, null, NOW, "k", " "))
                        .violations())
                .containsExactly(Violation.of("note", "required"));
        assertThat(programme.state()).isEqualTo(ProgrammeState.IDEA);
    }

    @Test
    void cannot_be_edited_in_the_archive() {
        LearningProgramme programme = programme();
        programme.moveTo(ProgrammeState.ARCHIVED, null, NOW, "k", "Ikke aktuelt");
        assertThat(refusal(() -> programme.rewrite(programme.facts(), List.of()))
                        .code())
                .isEqualTo("programme-archived");
    }

    @Test
    void keeps_its_kind_once_it_is_more_than_an_idea() {
        LearningProgramme programme = programme();
        programme.rewrite(facts(ProgrammeKind.LONG, "T", null, null), List.of());
        programme.moveTo(ProgrammeState.PLANNED, null, NOW, "k", null);
        ProgrammeFacts other = facts(ProgrammeKind.SHORT, "T", null, null);
        assertThat(refusal(() -> programme.rewrite(other, List.of())).code()).isEqualTo("kind-fixed");
    }
}
