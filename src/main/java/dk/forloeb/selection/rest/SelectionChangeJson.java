package dk.forloeb.selection.rest;

import dk.forloeb.selection.application.ChoiceCommand;
import dk.forloeb.selection.application.SelectionDraft;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.Weights;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What clients can write of a selection. */
@Schema(name = "SelectionChange")
public record SelectionChangeJson(
        String programmeId,

        @Schema(
                description = "A key, name, case subject or provision such as § 114; or a list of such, which together"
                        + " are one field")
        Object field,

        @Schema(description = "Calendar years of the figures; the three latest complete ones if absent")
        List<Integer> years,

        @Schema(description = "0 to 100 each, only proportions matter; 60, 25 and 15 where absent")
        Weights weights,

        @Schema(description = "What keeps a municipality from being a candidate; true, true and 2 where absent")
        Exclusions exclude,

        @Schema(description = "How many are to be chosen; 10 if absent")
        int places,

        @Schema(description = "What is decided by hand, by municipality code; null for a code leaves it to its rank")
        Map<String, @Nullable Choice> choices) {

    /**
     * A decision by hand.
     *
     * @param chosen true to add, false to drop
     * @param note why
     */
    @Schema(name = "SelectionChoiceChange")
    public record Choice(@Nullable Boolean chosen, @Nullable String note) {

        static Choice of(ChoiceCommand choice) {
            return new Choice(choice.chosen(), choice.note());
        }
    }

    static SelectionChangeJson of(SelectionDraft draft) {
        Map<String, @Nullable Choice> choices = new TreeMap<>();
        draft.choices().forEach(choice -> choices.put(choice.municipalityCode(), Choice.of(choice)));
        return new SelectionChangeJson(
                draft.programmeId().toString(),
                SelectionJson.oneOrList(draft.settings().field()),
                draft.settings().years(),
                draft.settings().weights(),
                draft.settings().exclusions(),
                draft.settings().places(),
                choices);
    }
}
