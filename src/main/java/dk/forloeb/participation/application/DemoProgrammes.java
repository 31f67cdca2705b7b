package dk.forloeb.participation.application;

import dk.forloeb.programme.application.ProgrammeRow;
import dk.forloeb.programme.application.ProgrammeService;
import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeQuery;
import dk.forloeb.programme.domain.ProgrammeState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Finds the programmes of the demonstration by the keys of its tables: {@code short-2023} by the year it began,
 * {@code long-favrskov} by a word of its title, {@code short-upcoming} by not having begun.
 */
@ApplicationScoped
public class DemoProgrammes {

    private static final int ALL = 500;

    @Inject
    ProgrammeService programmes;

    /** The programme of a key, if the demonstration has it. */
    public Optional<UUID> find(String key) {
        ProgrammeKind kind = key.startsWith("long-") ? ProgrammeKind.LONG : ProgrammeKind.SHORT;
        Predicate<ProgrammeRow> wanted = wanted(key.substring(key.indexOf('-') + 1));
        return programmes.search(ProgrammeQuery.ALL, 0, ALL).items().stream()
                .filter(programme -> programme.kind() == kind)
                .filter(wanted)
                .map(ProgrammeRow::id)
                .findFirst();
    }

    private static Predicate<ProgrammeRow> wanted(String word) {
        if (word.equals("upcoming")) {
            return programme ->
                    EnumSet.of(ProgrammeState.PLANNED, ProgrammeState.OFFERED).contains(programme.state());
        }
        if (word.matches("\\d{4}")) {
            return programme ->
                    programme.startsOn() != null && programme.startsOn().getYear() == Integer.parseInt(word);
        }
        return programme -> programme.title().toLowerCase(Locale.ROOT).contains(word);
    }
}
