package dk.forloeb.municipality.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.municipality.domain.AppealFiguresStore;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresServiceTest {

    private static List<Integer> usualYears(Integer... known) {
        FiguresService figures = new FiguresService();
        figures.clock = Clock.fixed(Instant.parse("2026-12-31T22:59:59Z"), ZoneOffset.UTC);
        figures.store = (AppealFiguresStore) Proxy.newProxyInstance(
                FiguresServiceTest.class.getClassLoader(),
                new Class<?>[] {AppealFiguresStore.class},
                (proxy, method, arguments) -> {
                    if (!method.getName().equals("years")) {
                        throw new UnsupportedOperationException(method.getName());
                    }
                    return List.of(known);
                });
        return figures.usualYears();
    }

    @Test
    void a_year_that_is_under_way_moves_no_picture() {
        assertThat(usualYears(2022, 2023, 2024, 2025, 2026)).containsExactly(2023, 2024, 2025);
        assertThat(usualYears(2025, 2026)).containsExactly(2025);
    }

    @Test
    void the_year_that_is_under_way_is_better_than_none() {
        assertThat(usualYears(2026)).containsExactly(2026);
        assertThat(usualYears()).isEmpty();
    }
}
