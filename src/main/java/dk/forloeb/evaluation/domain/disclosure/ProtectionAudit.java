package dk.forloeb.evaluation.domain.disclosure;

import dk.forloeb.evaluation.domain.disclosure.AlternativeWorld.Answer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Checks that hidden figures stay open: each could take at least three values, and no hidden group can be shown to be
 * unanimous. It does so by finding surveys that look the same from outside ({@link AlternativeWorld}); as they are
 * found among people whose labels and sizes stay, the proof also holds against somebody who knows how many of each
 * role each municipality has.
 */
final class ProtectionAudit {
    private static final int STEPS = 2;
    private static final List<Answer> NOT_AGREEING = List.of(Answer.OTHER, Answer.DONT_KNOW, Answer.UNANSWERED);

    private final AlternativeWorld world;
    private final Side rows;

    ProtectionAudit(AlternativeWorld world, Side rows) {
        this.world = world;
        this.rows = rows;
    }

    /** How much is missing for all hidden rows to stay open on a layer; 0 where nothing is. */
    int missing(Layer layer) {
        return IntStream.range(0, rows.size())
                .filter(row -> world.hidden(layer, row))
                .map(row -> missing(layer, row))
                .sum();
    }

    private int missing(Layer layer, int row) {
        if (layer == Layer.ANSWERED) {
            return agreementMissing(row);
        }
        return world.hidden(Layer.ANSWERED, row) ? mixtureMissing(row, List.of(Answer.OTHER)) : validMissing(row);
    }

    private int agreementMissing(int row) {
        int reached = rows.sizeHidden(row) ? world.count(row, Answer.AGREEING) + rises(row) : rises(row) + falls(row);
        return Math.max(0, Math.min(STEPS, shown(row)) - reached)
                + mixtureMissing(row, List.of(Answer.OTHER, Answer.DONT_KNOW));
    }

    /** With agreement and answers shown, the number of valid answers is what stays hidden. */
    private int validMissing(int row) {
        int spare = world.count(row, Answer.OTHER) + world.count(row, Answer.DONT_KNOW);
        int reached = steps(row, List.of(Answer.OTHER), List.of(Answer.DONT_KNOW))
                + steps(row, List.of(Answer.DONT_KNOW), List.of(Answer.OTHER));
        boolean mixes = spare == 0
                || world.count(row, Answer.OTHER) > 0
                || world.copy().exchange(row, Answer.OTHER, Answer.DONT_KNOW);
        return Math.max(0, Math.min(STEPS, spare) - reached) + (mixes ? 0 : 1);
    }

    private int rises(int row) {
        return steps(row, List.of(Answer.AGREEING), NOT_AGREEING);
    }

    private int falls(int row) {
        return steps(row, NOT_AGREEING, List.of(Answer.AGREEING));
    }

    private int steps(int row, List<Answer> gained, List<Answer> lost) {
        AlternativeWorld other = world.copy();
        int steps = 0;
        while (steps < STEPS && exchangeAny(other, row, gained, lost)) {
            steps++;
        }
        return steps;
    }

    private int mixtureMissing(int row, List<Answer> opposites) {
        return shown(row) < STEPS || mixes(row, opposites) ? 0 : 1;
    }

    /** Whether some world has both an agreeing and an opposite answer in the row. */
    private boolean mixes(int row, List<Answer> opposites) {
        AlternativeWorld other = world.copy();
        if (other.count(row, Answer.AGREEING) == 0) {
            exchangeAny(
                    other, row, List.of(Answer.AGREEING), List.of(Answer.UNANSWERED, Answer.DONT_KNOW, Answer.OTHER));
        }
        if (none(other, row, opposites)) {
            exchangeAny(other, row, opposites, List.of(Answer.UNANSWERED, Answer.DONT_KNOW));
        }
        if (none(other, row, opposites) && other.count(row, Answer.AGREEING) > 1) {
            exchangeAny(other, row, opposites, List.of(Answer.AGREEING));
        }
        return other.count(row, Answer.AGREEING) > 0 && !none(other, row, opposites);
    }

    private static boolean none(AlternativeWorld world, int row, List<Answer> answers) {
        return answers.stream().allMatch(answer -> world.count(row, answer) == 0);
    }

    private static boolean exchangeAny(AlternativeWorld world, int row, List<Answer> gained, List<Answer> lost) {
        return gained.stream()
                .anyMatch(gain ->
                        lost.stream().filter(loss -> loss != gain).anyMatch(loss -> world.exchange(row, gain, loss)));
    }

    private int shown(int row) {
        return IntStream.range(0, Answer.values().length)
                .map(i -> world.count(row, Answer.values()[i]))
                .sum();
    }
}
