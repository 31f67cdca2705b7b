package dk.forloeb.offer.rest;

import dk.forloeb.offer.application.RoundRow;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.offer.domain.RoundTerms;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A round of offers as clients see it. */
@Schema(name = "OfferRound")
public record RoundJson(
        @Schema(readOnly = true) String id,
        @Schema(readOnly = true) String programmeId,
        @Schema(minimum = "1", maximum = "98") @Nullable Integer wanted,
        @Nullable LocalDate deadline,
        @Schema(minimum = "1", maximum = "90") @Nullable Integer answerDays,
        @Schema(minimum = "0", maximum = "30") @Nullable Integer reminderDays,
        boolean automatic,
        @Schema(enumeration = {"da", "en"}) @Nullable String language,
        @Nullable String content,
        @Nullable String effort,
        @Nullable String contactName,
        @Nullable String contactEmail,
        List<Day> dates) {

    /** A proposed day; an id that is known keeps the answers to it. */
    @Schema(name = "ProposedDate")
    public record Day(
            @Nullable String id,

            @Schema(description = "Wall-clock time in Europe/Copenhagen")
            LocalDateTime start,

            LocalDateTime end,

            @Schema(enumeration = {"physical", "online", "hybrid", "e-learning"})
            String place,

            @Nullable String placeName,
            @Schema(readOnly = true) @Nullable String teachingDayId) {

        static Day of(ProposedDate date) {
            return new Day(
                    date.id().toString(),
                    date.start(),
                    date.end(),
                    date.place().key(),
                    date.placeName(),
                    date.teachingDayId().map(UUID::toString).orElse(null));
        }
    }

    static RoundJson of(RoundRow row) {
        RoundTerms t = row.terms();
        return new RoundJson(
                row.id().toString(),
                row.programmeId().toString(),
                t.wanted(),
                t.deadline(),
                t.answerDays(),
                t.reminderDays(),
                t.automatic(),
                t.language(),
                t.content(),
                t.effort(),
                t.contactName(),
                t.contactEmail(),
                t.dates().stream().map(Day::of).toList());
    }
}
