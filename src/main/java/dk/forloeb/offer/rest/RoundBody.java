package dk.forloeb.offer.rest;

import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.offer.domain.RoundTerms;
import dk.forloeb.shared.Violations;
import dk.forloeb.shared.rest.JsonInput;
import dk.forloeb.teaching.domain.PlaceType;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what clients send of a round of offers. */
final class RoundBody {

    private RoundBody() {}

    /** A day as it was sent, before it is checked. */
    private record Sent(
            UUID id,
            @Nullable LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable PlaceType place,
            @Nullable String placeName) {}

    /** @param current what there is so far; null for a new round */
    static RoundTerms terms(JsonInput in, @Nullable RoundJson current) {
        in.onlyComponentsOf(RoundJson.class).unchanged(current, "id", "programmeId");
        Integer wanted = in.integer("wanted");
        LocalDate deadline = in.date("deadline");
        Integer answerDays = in.integer("answerDays");
        Integer reminderDays = in.integer("reminderDays");
        boolean automatic = Boolean.TRUE.equals(in.flag("automatic"));
        String language = in.text("language");
        List<Sent> sent = in.objects("dates").stream().map(RoundBody::sent).toList();
        RoundTerms terms = new RoundTerms(
                wanted,
                deadline,
                answerDays,
                reminderDays,
                automatic,
                language,
                in.text("content"),
                in.text("effort"),
                in.text("contactName"),
                in.text("contactEmail"),
                List.of());
        in.refuseAny();
        return with(terms, days(sent));
    }

    private static Sent sent(JsonInput day) {
        day.onlyComponentsOf(RoundJson.Day.class);
        UUID id = day.id("id");
        return new Sent(
                id == null ? UUID.randomUUID() : id,
                day.dateTime("start"),
                day.dateTime("end"),
                day.oneOf("place", PlaceType.class),
                day.text("placeName"));
    }

    private static List<ProposedDate> days(List<Sent> sent) {
        Violations faults = new Violations();
        List<ProposedDate> days = new ArrayList<>();
        for (Sent day : sent) {
            String field = "dates[" + days.size() + "]";
            days.add(faults.check(
                    () -> new ProposedDate(field, day.id(), day.start(), day.end(), day.place(), day.placeName())));
        }
        faults.refuseAny();
        return days;
    }

    private static RoundTerms with(RoundTerms t, List<ProposedDate> days) {
        return new RoundTerms(
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
                days);
    }
}
