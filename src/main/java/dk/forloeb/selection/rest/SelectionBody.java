package dk.forloeb.selection.rest;

import dk.forloeb.selection.application.ChoiceCommand;
import dk.forloeb.selection.application.SelectionCommand;
import dk.forloeb.selection.domain.Criterion;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.Weights;
import dk.forloeb.shared.rest.JsonInput;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads what clients send of a selection.
 *
 * @param choices what is decided by hand, and what is no longer
 */
record SelectionBody(SelectionCommand command, List<ChoiceCommand> choices) {

    /** @param current what there is so far; null for a new selection */
    static SelectionBody read(JsonInput in, @Nullable SelectionChangeJson current) {
        in.onlyComponentsOf(SelectionChangeJson.class);
        List<Integer> years = in.integers("years");
        SelectionCommand command = new SelectionCommand(
                in.id("programmeId"),
                in.textOrTexts("field"),
                years.isEmpty() ? null : years,
                weights(in.object("weights")),
                exclusions(in.object("exclude")),
                in.integer("places"),
                null);
        List<ChoiceCommand> choices = choices(in.object("choices"), current);
        in.refuseAny();
        return new SelectionBody(command, choices);
    }

    private static @Nullable Weights weights(@Nullable JsonInput in) {
        if (in == null) {
            return null;
        }
        in.only(Arrays.stream(Criterion.values()).map(Criterion::key).toArray(String[]::new));
        return new Weights(
                weight(in, Criterion.REVERSAL_RATE), weight(in, Criterion.COMPLAINTS), weight(in, Criterion.SIZE));
    }

    private static double weight(JsonInput in, Criterion criterion) {
        return Objects.requireNonNullElse(in.number(criterion.key()), Weights.DEFAULT.of(criterion));
    }

    private static @Nullable Exclusions exclusions(@Nullable JsonInput in) {
        if (in == null) {
            return null;
        }
        in.only("running", "takingPart", "recentYears");
        return new Exclusions(
                Objects.requireNonNullElse(in.flag("running"), Exclusions.DEFAULT.running()),
                Objects.requireNonNullElse(in.flag("takingPart"), Exclusions.DEFAULT.takingPart()),
                Objects.requireNonNullElse(in.integer("recentYears"), Exclusions.DEFAULT.recentYears()));
    }

    private static List<ChoiceCommand> choices(@Nullable JsonInput in, @Nullable SelectionChangeJson current) {
        List<ChoiceCommand> commands = new ArrayList<>();
        Set<String> names = in == null ? Set.of() : in.names();
        if (current != null) {
            current.choices().keySet().stream()
                    .filter(code -> !names.contains(code))
                    .forEach(code -> commands.add(new ChoiceCommand(code, null, null)));
        }
        for (String code : names) {
            JsonInput choice = Objects.requireNonNull(in).object(code);
            if (choice != null) {
                commands.add(choice(code, choice));
            }
        }
        return commands;
    }

    private static ChoiceCommand choice(String code, JsonInput in) {
        in.only("chosen", "note");
        Boolean chosen = in.flag("chosen");
        if (!in.has("chosen")) {
            in.note("chosen", "required");
        }
        return new ChoiceCommand(code, chosen, in.text("note"));
    }
}
