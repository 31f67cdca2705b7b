package dk.forloeb.selection.application;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What was decided, for whoever offers the programme.
 *
 * @param chosen in rank order; those without a rank, who were added although excluded, last
 * @param reserve neither chosen nor dropped nor excluded, in rank order: the next to be offered the programme
 */
public record ConfirmedSelection(
        UUID id,
        UUID programmeId,
        Instant confirmedAt,
        List<RankedMunicipality> chosen,
        List<RankedMunicipality> reserve) {

    static ConfirmedSelection of(SelectionDetail detail) {
        return new ConfirmedSelection(
                detail.id(),
                detail.programmeId(),
                Objects.requireNonNull(detail.basis().confirmedAt(), "a draft is not confirmed"),
                detail.basis().candidates().stream()
                        .filter(CandidateRow::chosen)
                        .map(RankedMunicipality::of)
                        .toList(),
                detail.basis().candidates().stream()
                        .filter(row -> !row.chosen() && row.choice() == null && row.rank() != null)
                        .map(RankedMunicipality::of)
                        .toList());
    }
}
