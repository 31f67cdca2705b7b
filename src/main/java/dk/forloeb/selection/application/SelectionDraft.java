package dk.forloeb.selection.application;

import dk.forloeb.selection.domain.Choice;
import dk.forloeb.selection.domain.Selection;
import dk.forloeb.selection.domain.SelectionSettings;
import java.util.List;
import java.util.UUID;

/** What can be changed about a selection, without the ranking that follows from it. */
public record SelectionDraft(
        UUID id, long version, UUID programmeId, SelectionSettings settings, List<ChoiceCommand> choices) {

    static SelectionDraft of(Selection selection) {
        return new SelectionDraft(
                selection.id(),
                selection.version(),
                selection.programmeId(),
                selection.settings(),
                selection.choices().stream().map(SelectionDraft::choice).toList());
    }

    private static ChoiceCommand choice(Choice choice) {
        return new ChoiceCommand(choice.municipalityCode(), choice.chosen(), choice.note());
    }
}
