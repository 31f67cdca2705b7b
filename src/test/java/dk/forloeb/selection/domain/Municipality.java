package dk.forloeb.selection.domain;

import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.shared.DanishText;
import java.util.List;

/** Candidates for tests. */
final class Municipality {

    private Municipality() {}

    static Candidate of(String name, int reversed, int merits) {
        return of(name, reversed, merits, merits, SizeGroup.FROM_40000_TO_59999);
    }

    static Candidate of(String name, int reversed, int merits, int complaints, SizeGroup size) {
        return new Candidate(
                name, name, DanishText.sortKey(name), size, 50_000, reversed, merits, complaints, 0, List.of());
    }

    /** The same with some figures that were not published. */
    static Candidate hiding(Candidate candidate, int figures) {
        return new Candidate(
                candidate.code() + ", skjult",
                candidate.name() + ", skjult",
                candidate.sortKey() + ", skjult",
                candidate.size(),
                candidate.population(),
                candidate.reversed(),
                candidate.merits(),
                candidate.complaints(),
                figures,
                List.of());
    }

    static Candidate excluded(Candidate candidate) {
        return new Candidate(
                candidate.code(),
                candidate.name(),
                candidate.sortKey(),
                candidate.size(),
                candidate.population(),
                candidate.reversed(),
                candidate.merits(),
                candidate.complaints(),
                candidate.suppressed(),
                List.of(new Exclusion(Exclusion.Kind.TAKES_PART, "Forløbet")));
    }
}
