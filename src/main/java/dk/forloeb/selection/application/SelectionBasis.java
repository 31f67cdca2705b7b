package dk.forloeb.selection.application;

import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.Weights;
import dk.forloeb.shared.Hashes;
import dk.forloeb.shared.Texts;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything a selection rests on. Of a draft it is made anew from the figures of the day; confirming stores it as it is,
 * and from then on it is only read. So components may be added to it, and none taken away or given another meaning.
 *
 * @param format number of this form of the document
 * @param field the field as it was typed
 * @param fieldDa name of the field in Danish
 * @param subjects the case subjects that make up the field
 * @param national the reversal rate of all municipalities together; null without decisions on the merits
 * @param priorStrength how many decisions the national rate counts for in each municipality's shrunk rate; null without
 *     any
 * @param eligible how many municipalities have a rank
 * @param candidates all municipalities in rank order, then the excluded ones by score
 * @param sources where the figures come from
 * @param madeUp what about it is made up for a demonstration; null for a real one
 * @param method how the score is computed, in both languages, as it was when this was made
 * @param confirmedBy who confirmed it; null in a draft
 * @param confirmedAt when; null in a draft
 */
public record SelectionBasis(
        int format,
        String programme,
        @Nullable String caseFileNumber,
        List<String> field,
        String fieldDa,
        String fieldEn,
        List<String> subjects,
        List<Integer> years,
        Weights weights,
        Exclusions exclusions,
        int places,
        CandidateRow.@Nullable Rate national,
        @Nullable Double priorStrength,
        int eligible,
        List<CandidateRow> candidates,
        List<Source> sources,
        @Nullable String madeUp,
        Method method,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {

    /** The form that this program writes. */
    static final int FORMAT = 1;

    /**
     * An import that figures come from.
     *
     * @param sha256 checksum of the imported file, in hex
     * @param extractedOn the day on which the figures were drawn
     * @param madeUp whether they are invented
     */
    public record Source(String name, String sha256, LocalDate extractedOn, boolean madeUp) {}

    /** Whether figures are invented. */
    public boolean anyFigureMadeUp() {
        return sources.stream().anyMatch(Source::madeUp);
    }

    /** How the score is computed, in words. */
    public record Method(String da, String en) {}

    /** Consecutive years as {@code 2019–2021}, others as {@code 2019, 2021}; ascending. */
    public static String period(List<Integer> years) {
        int first = years.get(0);
        int last = years.get(years.size() - 1);
        boolean gapless = last - first == years.size() - 1;
        return years.size() > 1 && gapless
                ? first + "–" + last
                : years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** Those to whom the programme is to be offered, in rank order. */
    public List<CandidateRow> chosen() {
        return candidates.stream().filter(CandidateRow::chosen).toList();
    }

    /**
     * Tells one ranking from another: SHA-256 of the document that it is frozen as, in hex. Two that are made of the same
     * draft have the same unless figures, participations or anything else they rest on changed in between.
     */
    public String digest() {
        return HexFormat.of().formatHex(Hashes.sha256(BasisJson.write(this).getBytes(StandardCharsets.UTF_8)));
    }

    /** What keeps a municipality from being a candidate, in one sentence. */
    public String rules(Locale language) {
        List<String> rules = new ArrayList<>();
        if (exclusions.running()) {
            rules.add(Texts.get(language, "exclude.running"));
        }
        if (exclusions.takingPart()) {
            rules.add(Texts.get(language, "exclude.takingPart"));
        }
        if (exclusions.recentYears() > 0) {
            rules.add(Texts.get(language, "record.exclusions.recent", exclusions.recentYears()));
        }
        return rules.isEmpty() ? Texts.get(language, "record.exclusions.none") : String.join("; ", rules);
    }

    SelectionBasis confirmed(String by, Instant at) {
        return new SelectionBasis(
                format,
                programme,
                caseFileNumber,
                field,
                fieldDa,
                fieldEn,
                subjects,
                years,
                weights,
                exclusions,
                places,
                national,
                priorStrength,
                eligible,
                candidates,
                sources,
                madeUp,
                method,
                by,
                at);
    }
}
