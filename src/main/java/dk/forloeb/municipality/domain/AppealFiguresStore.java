package dk.forloeb.municipality.domain;

import dk.forloeb.shared.Page;
import dk.forloeb.shared.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The imports and what they say. Within a transaction. */
public interface AppealFiguresStore {

    /** Takes the figures of a draft one at a time and writes them in batches. */
    interface Writer extends AutoCloseable {
        void add(AppealFigures figures);

        /** Writes what still waits. */
        void finish();

        @Override
        void close();
    }

    /** Begins a draft. */
    int begin(String fileName, String sha256, LocalDate extractedOn, Instant at, String actor, boolean madeUp);

    /** Writes figures of a draft. */
    Writer writer(int draft);

    /** Keeps faults of a draft, in their order. */
    void addFaults(int draft, List<Violation> faults);

    /** Keeps how many rows of the file were read, refused and passed over. */
    void note(int draft, int rows, int refused, int skipped, Collection<String> skippedNames);

    /** Compares a draft with the figures that stand, and keeps the differences and how many there are. */
    void compare(int draft);

    /**
     * Lets the figures of a draft count from now on; compares again, since others may have been stored in the meantime. Imports
     * are stored one after the other.
     *
     * @return whether it was a draft still; otherwise nothing has changed
     */
    boolean store(int draft, Instant at, String actor);

    /**
     * Takes a draft away with everything it brought.
     *
     * @return whether it was a draft still; otherwise nothing has changed
     */
    boolean discard(int draft);

    /** Drafts begun before a moment, oldest first. */
    List<Integer> draftsBefore(Instant moment);

    Optional<AppealImport> find(int id);

    /** Finds an import that nobody else stores or discards until the transaction ends. */
    Optional<AppealImport> lock(int id);

    /** Stored imports, newest first. */
    Page<AppealImport> stored(int offset, int limit);

    /** The rows of an import that are of one kind, each with what it was compared with. */
    Page<FigureDifference> differences(int id, FigureDifference.Kind kind, int offset, int limit);

    Page<Violation> faults(int id, int offset, int limit);

    /** Stored imports of which something still stands, oldest first. */
    List<AppealImport> standing();

    /** Figures that stand, added up by what {@code group} names, such as the municipality. */
    <K> Map<K, AppealCounts> sums(FiguresFilter filter, Function<AppealFigures, K> group);

    /** Years with figures that stand, ascending. */
    List<Integer> years();

    /** Subjects that a draft is the first to speak of, by name. */
    List<String> newSubjects(int draft);

    /** Subjects with figures that stand, by name. */
    List<String> subjects();

    /** The imports that figures that stand come from, oldest first. */
    List<AppealImport> sources(FiguresFilter filter);
}
