package dk.forloeb.participation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The laws of the waiting list, whatever people and coordinators do and in whichever order. */
class SeatsPropertyTest {

    private static final List<String> MUNICIPALITIES = List.of("0101", "0461", "0751");
    private static final Instant NOW = Instant.parse("2027-03-05T08:00:00Z");

    /** Somebody enrols, somebody who comes leaves, or the seats are planned anew. */
    private record Deed(int kind, int which, @Nullable Integer seats) {}

    private static final class World {
        private final UUID programme = UUID.randomUUID();
        private final Map<String, Participation> participations = MUNICIPALITIES.stream()
                .collect(Collectors.toMap(code -> code, code -> new Participation(programme, code, false)));
        private final List<Participant> people = new ArrayList<>();
        private @Nullable Integer total;
        private final Map<String, Integer> quotas = new HashMap<>();
        private long number;

        Seats seats() {
            return new Seats(
                    total,
                    quotas,
                    seated().stream()
                            .collect(Collectors.groupingBy(Participant::municipalityCode, Collectors.counting())));
        }

        List<Participant> seated() {
            return people.stream().filter(Participant::isEnrolled).toList();
        }

        List<Participant> waiting() {
            return people.stream()
                    .filter(person -> person.status() == EnrolmentStatus.WAITING)
                    .sorted(Comparator.comparing(Participant::queueNumber))
                    .toList();
        }

        Optional<Participant> first(Set<String> except) {
            return waiting().stream()
                    .filter(person -> !except.contains(person.municipalityCode()))
                    .findFirst();
        }

        void enrol(int which) {
            String code = MUNICIPALITIES.get(which % MUNICIPALITIES.size());
            PersonDetails details = new PersonDetails("Eva", "eva@kommune.example", ParticipantRole.ADVISER);
            Participant person = new Participant(participations.get(code), details, false);
            people.add(person);
            Seats seats = seats();
            number++;
            if (seats.isFree(code)) {
                seats.take(code);
                person.seat(number, NOW);
            } else {
                person.queue(number, NOW);
            }
        }

        void leave(int which) {
            List<Participant> coming =
                    people.stream().filter(person -> !person.isCancelled()).toList();
            if (!coming.isEmpty()) {
                Participant person = coming.get(which % coming.size());
                person.cancel(NOW);
                moveUp();
            }
        }

        /** Never below what is taken, which {@link SeatPlan} refuses. */
        void plan(int which, @Nullable Integer wanted) {
            if (which % 4 == 3) {
                total = wanted == null ? null : Math.max(wanted, seated().size());
            } else {
                String code = MUNICIPALITIES.get(which % 4);
                quotas.compute(
                        code, (key, old) -> wanted == null ? null : (int) Math.max(wanted, seats().takenBy(code)));
            }
            moveUp();
        }

        List<Participant> moveUp() {
            List<Participant> moved = new ArrayList<>();
            Seats seats = seats();
            Optional<Participant> next = seats.moveUp(this::first);
            while (next.isPresent()) {
                next.get().moveUp(NOW);
                moved.add(next.get());
                next = seats.moveUp(this::first);
            }
            return moved;
        }

        void run(Deed deed) {
            switch (deed.kind()) {
                case 0, 1, 2 -> enrol(deed.which());
                case 3 -> leave(deed.which());
                default -> plan(deed.which(), deed.seats());
            }
        }
    }

    @Provide
    Arbitrary<List<Deed>> deeds() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(0, 6).injectNull(0.2))
                .as(Deed::new)
                .list()
                .ofMaxSize(40);
    }

    @Property(tries = 500)
    void never_are_more_people_seated_than_there_are_seats(@ForAll("deeds") List<Deed> deeds) {
        World world = new World();
        for (Deed deed : deeds) {
            world.run(deed);
            Seats seats = world.seats();
            assertThat(world.total == null || seats.taken() <= world.total).isTrue();
            world.quotas.forEach(
                    (code, quota) -> assertThat(seats.takenBy(code)).as(code).isLessThanOrEqualTo(quota));
        }
    }

    @Property(tries = 500)
    void nobody_waits_while_there_is_a_seat_that_fits(@ForAll("deeds") List<Deed> deeds) {
        World world = new World();
        for (Deed deed : deeds) {
            world.run(deed);
            Seats seats = world.seats();
            assertThat(world.waiting()).noneMatch(person -> seats.isFree(person.municipalityCode()));
        }
    }

    @Property(tries = 500)
    void within_a_municipality_nobody_is_overtaken(@ForAll("deeds") List<Deed> deeds) {
        World world = new World();
        for (Deed deed : deeds) {
            world.run(deed);
            for (Participant waiting : world.waiting()) {
                assertThat(world.seated())
                        .filteredOn(seated -> seated.municipalityCode().equals(waiting.municipalityCode()))
                        .allMatch(seated -> seated.queueNumber() < waiting.queueNumber());
            }
        }
    }

    @Test
    void passes_over_who_comes_from_a_municipality_that_has_used_up_its_seats() {
        World world = new World();
        world.total = 2;
        world.quotas.put("0101", 1);
        world.enrol(0);
        world.enrol(1);
        world.enrol(0);
        world.enrol(2);

        world.people.get(1).cancel(NOW);

        assertThat(world.moveUp()).containsExactly(world.people.get(3));
        assertThat(world.waiting()).containsExactly(world.people.get(2));
    }

    @Test
    void gives_no_seat_that_is_not_there() {
        Seats none = new Seats(0, Map.of(), Map.of());

        assertThatThrownBy(() -> none.take("0101")).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> none.release("0101")).isInstanceOf(IllegalStateException.class);
    }
}
