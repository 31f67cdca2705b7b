package dk.forloeb.participation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.forloeb.evaluation.application.InvitationService;
import dk.forloeb.evaluation.application.SurveyCommand;
import dk.forloeb.evaluation.application.SurveyService;
import dk.forloeb.identity.application.Caller;
import dk.forloeb.identity.application.CurrentUser;
import dk.forloeb.identity.application.SystemUser;
import dk.forloeb.identity.domain.Role;
import dk.forloeb.participation.domain.ParticipantFilter.Order;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.programme.application.ProgrammeDetail;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeFacts;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Page;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ParticipationIT {

    private static final String AARHUS = "0751";
    private static final String ODENSE = "0461";

    @Inject
    ProgrammeService programmes;

    @Inject
    ParticipationService participations;

    @Inject
    ParticipantService participants;

    @Inject
    SurveyService surveys;

    @Inject
    InvitationService invitations;

    @Inject
    SystemUser systemUser;

    @Inject
    CurrentUser currentUser;

    @Inject
    RequestContextController requestScope;

    @Resource
    ManagedExecutorService executor;

    @Test
    void a_municipality_takes_part_once() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);

        assertThatThrownBy(() -> join(programme, AARHUS)).satisfies(is("municipality-already-participates"));
        assertThat(list(programme)).hasSize(1);
    }

    @Test
    void adds_all_municipalities_or_none() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);

        assertThatThrownBy(() -> asSystem(() -> {
                    participations.addAll(programme, List.of(ODENSE, AARHUS));
                    return null;
                }))
                .satisfies(is("municipality-already-participates"));

        assertThat(list(programme))
                .extracting(ParticipationRow::municipalityCode)
                .containsExactly(AARHUS);
    }

    @Test
    void a_long_programme_takes_one_municipality() {
        UUID programme = programme(ProgrammeKind.LONG);
        join(programme, AARHUS);

        assertThatThrownBy(() -> join(programme, ODENSE)).satisfies(is("long-programme-has-one-municipality"));
    }

    @Test
    void an_address_is_enrolled_once_whatever_its_case() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        enrol(programme, AARHUS, "Eva Ærø", "Eva@kommune.example");

        assertThatThrownBy(() -> enrol(programme, AARHUS, "Eva", "eva@KOMMUNE.example"))
                .satisfies(is("participant-email-taken"));
    }

    @Test
    void people_come_from_participating_municipalities() {
        UUID programme = programme(ProgrammeKind.SHORT);

        assertThatThrownBy(() -> enrol(programme, AARHUS, "Eva", "eva@kommune.example"))
                .satisfies(is("municipality-does-not-participate"));
    }

    @Test
    void a_municipality_with_people_goes_only_with_them() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        UUID eva = enrol(programme, AARHUS, "Eva", "eva@kommune.example").id();
        ParticipationRow aarhus = list(programme).get(0);

        assertThatThrownBy(() -> remove(aarhus, false)).satisfies(is("participation-has-participants"));
        remove(aarhus, true);

        assertThat(list(programme)).isEmpty();
        assertThatThrownBy(() -> asSystem(() -> participants.get(eva))).satisfies(is("participant-not-found"));
    }

    @Test
    void a_change_made_from_an_old_version_is_refused() {
        UUID programme = programme(ProgrammeKind.SHORT);
        ParticipationRow seen = join(programme, AARHUS);
        ParticipationCommand change = new ParticipationCommand(AARHUS, null, "Bo Ring", null, null, false);
        asSystem(() -> participations.edit(seen.id(), seen.version(), change));

        assertThatThrownBy(() -> asSystem(() -> participations.edit(seen.id(), seen.version(), change)))
                .satisfies(is("stale-version"));
    }

    @Test
    void lists_by_the_danish_alphabet_in_pages() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        for (String name : List.of("Østen", "Zenia", "Aage", "Ærling", "Bo")) {
            enrol(programme, AARHUS, name, name.codePointAt(0) + "@kommune.example");
        }

        assertThat(page(programme, 0).items())
                .extracting(ParticipantRow::name)
                .containsExactly("Bo", "Zenia", "Ærling");
        assertThat(page(programme, 3).items()).extracting(ParticipantRow::name).containsExactly("Østen", "Aage");
        assertThat(page(programme, 3).total()).isEqualTo(5);
    }

    @Test
    void a_contact_sees_and_enrols_the_own_municipality_only() {
        UUID programme = programme(ProgrammeKind.SHORT);
        UUID elsewhere = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        ParticipationRow odense = join(programme, ODENSE);
        UUID eva = enrol(programme, ODENSE, "Eva", "eva@kommune.example").id();

        asContactOf(AARHUS, () -> {
            assertThat(participations.list(programme))
                    .extracting(ParticipationRow::municipalityCode)
                    .containsExactly(AARHUS);
            assertThat(participants.search(query(programme, 0)).items()).isEmpty();
            assertThatThrownBy(() -> participants.get(eva)).satisfies(is("participant-not-found"));
            assertThatThrownBy(() -> participations.get(odense.id())).satisfies(is("participation-not-found"));
            assertThatThrownBy(() -> participants.add(command(programme, ODENSE, "Bo", "bo@kommune.example")))
                    .satisfies(is("other-municipality"));
            assertThatThrownBy(() -> participations.list(elsewhere)).satisfies(is("programme-not-found"));
            assertThatThrownBy(() -> participations.add(programme, ParticipationCommand.of("0101")))
                    .satisfies(is("permission-missing"));
            assertThat(participants
                            .add(command(programme, AARHUS, "Bo", "bo@kommune.example"))
                            .municipality())
                    .isEqualTo("Aarhus");
        });
    }

    @Test
    void a_contact_learns_nothing_of_an_address_that_another_municipality_enrolled() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        join(programme, ODENSE);
        enrol(programme, ODENSE, "Eva", "eva@kommune.example");

        asContactOf(AARHUS, () -> {
            UUID own = participants
                    .add(command(programme, AARHUS, "Eva", "eva@kommune.example"))
                    .id();
            assertThatThrownBy(() -> participants.add(command(programme, AARHUS, "Eva", "EVA@kommune.example")))
                    .satisfies(is("participant-email-taken"));
            ParticipantCommand renamed = command(programme, AARHUS, "Eva Holm", "eva@kommune.example");
            assertThat(participants.edit(own, 1, renamed).name()).isEqualTo("Eva Holm");
        });
        assertThatThrownBy(() -> enrol(programme, AARHUS, "Eva", "eva@kommune.example"))
                .satisfies(is("participant-email-taken"));
    }

    @Test
    void an_address_that_two_municipalities_enrolled_gets_one_link() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        join(programme, ODENSE);
        UUID eva = enrol(programme, ODENSE, "Eva", "eva@kommune.example").id();
        asContactOf(AARHUS, () -> participants.add(command(programme, AARHUS, "Eva", "eva@kommune.example")));
        UUID survey = asSystem(() -> surveys.create(new SurveyCommand(programme, null, "Prøve", null)));
        List<UUID> both = asSystem(() -> participants.ofProgramme(programme)).stream()
                .map(ParticipantRef::id)
                .toList();

        assertThat(both).hasSize(2);
        assertThat(asSystem(() -> invitations.uninvited(survey))).hasSize(1);
        assertThatThrownBy(() -> asSystem(() -> invitations.inviteParticipants(survey, both)))
                .satisfies(is("invalid-input"));
        assertThat(asSystem(() -> invitations.inviteParticipants(survey, List.of(eva))))
                .hasSize(1);
        assertThat(asSystem(() -> invitations.uninvited(survey))).isEmpty();
        assertThatThrownBy(() -> asSystem(() -> invitations.inviteParticipants(
                        survey, both.stream().filter(id -> !id.equals(eva)).toList())))
                .satisfies(is("already-invited"));
    }

    @Test
    void a_municipality_is_not_taken_out_with_people_nobody_has_seen() {
        UUID programme = programme(ProgrammeKind.SHORT);
        ParticipationRow seen = join(programme, AARHUS);
        ParticipantRow eva = enrol(programme, AARHUS, "Eva", "eva@kommune.example");

        assertThatThrownBy(() -> remove(seen, true)).satisfies(is("stale-version"));

        ParticipationRow withEva = asSystem(() -> participations.get(seen.id()));
        enrol(programme, AARHUS, "Bo", "bo@kommune.example");
        assertThatThrownBy(() -> remove(withEva, true)).satisfies(is("stale-version"));
        systemUser.asSystem(() -> participants.remove(eva.id(), eva.version()));
        assertThat(asSystem(() -> participations.get(seen.id())).version()).isEqualTo(withEva.version() + 2);
    }

    @Test
    void two_people_are_enrolled_at_the_same_moment() throws Exception {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        List<CompletableFuture<Void>> both = Stream.of("eva", "bo", "ib", "ea")
                .map(name -> CompletableFuture.runAsync(
                        () -> enrol(programme, AARHUS, name, name + "@kommune.example"), executor))
                .toList();
        CompletableFuture.allOf(both.toArray(CompletableFuture[]::new)).get(30, TimeUnit.SECONDS);

        assertThat(list(programme).get(0).participants()).isEqualTo(4);
    }

    @Test
    void what_is_over_takes_no_more_people_but_lets_them_go() {
        UUID programme = programme(ProgrammeKind.SHORT);
        ParticipationRow aarhus = join(programme, AARHUS);
        ParticipantRow eva = enrol(programme, AARHUS, "Eva", "eva@kommune.example");
        moveTo(programme, ProgrammeState.COMPLETED);

        assertThatThrownBy(() -> join(programme, ODENSE)).satisfies(is("programme-completed"));
        assertThatThrownBy(() -> enrol(programme, AARHUS, "Bo", "bo@kommune.example"))
                .satisfies(is("programme-completed"));
        ParticipantCommand change = command(programme, AARHUS, "Eva Holm", "eva@kommune.example");
        assertThatThrownBy(() -> asSystem(() -> participants.edit(eva.id(), eva.version(), change)))
                .satisfies(is("programme-completed"));
        assertThatThrownBy(() -> remove(asSystem(() -> participations.get(aarhus.id())), true))
                .satisfies(is("programme-completed"));
        moveTo(programme, ProgrammeState.ARCHIVED);
        assertThatThrownBy(() -> join(programme, ODENSE)).satisfies(is("programme-archived"));

        systemUser.asSystem(() -> participants.remove(eva.id(), eva.version()));
        assertThat(list(programme).get(0).participants()).isZero();
    }

    @Test
    void hands_an_evaluation_who_counts_in_which_group() {
        UUID programme = programme(ProgrammeKind.SHORT);
        join(programme, AARHUS);
        UUID eva = enrol(programme, AARHUS, "Eva", "eva@kommune.example").id();

        assertThat(asSystem(() -> participants.ofProgramme(programme)))
                .containsExactly(new ParticipantRef(
                        eva, programme, AARHUS, ParticipantRole.CASEWORKER, "eva@kommune.example", true));
        assertThat(asSystem(() -> participants.refs(List.of(eva, UUID.randomUUID()))))
                .hasSize(1);
    }

    private UUID programme(ProgrammeKind kind) {
        ProgrammeFacts facts = new ProgrammeFacts(
                kind, "Prøve af deltagelse", null, null, null, null, null, null, null, null, Set.of());
        return asSystem(() -> programmes.create(facts).id());
    }

    private void moveTo(UUID id, ProgrammeState goal) {
        systemUser.asSystem(() -> {
            ProgrammeDetail programme = programmes.get(id);
            while (programme.state() != goal) {
                ProgrammeState next = ProgrammeState.values()[programme.state().ordinal() + 1];
                programme = programmes.move(id, programme.version(), next, null);
            }
        });
    }

    private ParticipationRow join(UUID programme, String municipality) {
        return asSystem(() -> participations.add(programme, ParticipationCommand.of(municipality)));
    }

    private void remove(ParticipationRow row, boolean withParticipants) {
        systemUser.asSystem(() -> participations.remove(row.id(), row.version(), withParticipants));
    }

    private List<ParticipationRow> list(UUID programme) {
        return asSystem(() -> participations.list(programme));
    }

    private ParticipantRow enrol(UUID programme, String municipality, String name, String email) {
        return asSystem(() -> participants.add(command(programme, municipality, name, email)));
    }

    private static ParticipantCommand command(UUID programme, String municipality, String name, String email) {
        return new ParticipantCommand(programme, municipality, name, email, ParticipantRole.CASEWORKER, false);
    }

    private Page<ParticipantRow> page(UUID programme, int offset) {
        return asSystem(() -> participants.search(query(programme, offset)));
    }

    private static ParticipantQuery query(UUID programme, int offset) {
        return new ParticipantQuery(programme, null, null, null, null, Order.NAME, false, offset, 3);
    }

    private <T> T asSystem(Supplier<T> work) {
        return systemUser.asSystem(work);
    }

    private void asContactOf(String municipality, Runnable work) {
        boolean started = requestScope.activate();
        try {
            currentUser.become(
                    new Caller(UUID.randomUUID(), "kontakt", "Kontakt", Role.MUNICIPAL_CONTACT, municipality));
            work.run();
        } finally {
            currentUser.forget();
            if (started) {
                requestScope.deactivate();
            }
        }
    }

    /** By its code; what is at a field carries the code there when it is malformed input. */
    private static Consumer<Throwable> is(String code) {
        return refusal -> assertThat(refusal)
                .isInstanceOfSatisfying(
                        DomainException.class, e -> assertThat(e.code()).isEqualTo(code));
    }
}
