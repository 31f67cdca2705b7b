package dk.forloeb.selection.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A programme in which a municipality takes part.
 *
 * @param current whether it is this programme that municipalities are selected for
 * @param open whether it is planned, offered, running or being evaluated, so that it claims the municipality's time
 * @param taskForce whether it belongs to a task force
 * @param from first day; null where none is written down, which counts as long ago
 * @param to last day; null where none is written down, which counts as not foreseeable
 */
public record Commitment(
        String title,
        boolean current,
        boolean open,
        boolean taskForce,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /**
     * What it means for the selection, if anything.
     *
     * @param begins when the programme selected for begins
     * @param ends when it ends; null where that is not known
     */
    public Optional<Exclusion> against(Exclusions rules, LocalDate begins, @Nullable LocalDate ends) {
        if (current) {
            return exclusion(rules.takingPart(), Exclusion.Kind.TAKES_PART);
        }
        if (open && overlaps(begins, ends)) {
            Exclusion.Kind kind = taskForce ? Exclusion.Kind.TASK_FORCE : Exclusion.Kind.OTHER_PROGRAMME;
            return exclusion(rules.running(), kind);
        }
        return exclusion(endedWithin(rules.recentYears(), begins), Exclusion.Kind.RECENT);
    }

    private Optional<Exclusion> exclusion(boolean excluded, Exclusion.Kind kind) {
        return excluded ? Optional.of(new Exclusion(kind, title)) : Optional.empty();
    }

    private boolean overlaps(LocalDate begins, @Nullable LocalDate ends) {
        boolean over = to != null && to.isBefore(begins);
        boolean later = from != null && ends != null && from.isAfter(ends);
        return !over && !later;
    }

    private boolean endedWithin(int years, LocalDate begins) {
        LocalDate end = to == null ? from : to;
        return years > 0 && end != null && end.isBefore(begins) && end.isAfter(begins.minusYears(years));
    }
}
