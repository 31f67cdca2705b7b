package dk.forloeb.programme.application;

import dk.forloeb.programme.domain.ProgrammeKind;
import dk.forloeb.programme.domain.ProgrammeState;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A programme in a list.
 *
 * @param provisions its provisions as they are cited, by law and section
 * @param asOf the day as of which the facts are known, where that is not today
 * @param madeUp what about it is made up for a demonstration; null for a real programme
 */
public record ProgrammeRow(
        UUID id,
        long version,
        ProgrammeKind kind,
        ProgrammeState state,
        String title,
        @Nullable String caseFileNumber,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        List<String> provisions,
        @Nullable LocalDate asOf,
        @Nullable String madeUp) {}
