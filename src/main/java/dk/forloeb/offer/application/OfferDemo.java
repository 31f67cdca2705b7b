package dk.forloeb.offer.application;

import dk.forloeb.offer.domain.Fit;
import dk.forloeb.offer.domain.ProposedDate;
import dk.forloeb.offer.domain.RequestWish;
import dk.forloeb.offer.domain.RoundTerms;
import dk.forloeb.participation.application.DemoProgrammes;
import dk.forloeb.platform.PersonalLinks;
import dk.forloeb.shared.ClockProducer;
import dk.forloeb.shared.CsvTable;
import dk.forloeb.shared.DemoStep;
import dk.forloeb.shared.Texts;
import dk.forloeb.teaching.domain.PlaceType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Offers of the demonstration's programme that is on offer, and one request; all of it is made up and says so. A place
 * is free after a refusal and the round offers none by itself, so that there is something to do.
 */
@ApplicationScoped
public class OfferDemo implements DemoStep {

    private static final int WANTED = 10;
    private static final List<Integer> DAYS_AHEAD = List.of(60, 67, 74);

    @Inject
    DemoProgrammes programmes;

    @Inject
    OfferRoundService rounds;

    @Inject
    OfferService offers;

    @Inject
    OfferAnswerService answers;

    @Inject
    RequestIntakeService requests;

    @Inject
    PersonalLinks links;

    @Inject
    Clock clock;

    @Override
    public int order() {
        return 350;
    }

    @Override
    public void load() {
        programmes.find("short-upcoming").ifPresent(this::offer);
        requests.submit(
                new RequestCommand(
                        "0607",
                        "Tove Lind",
                        "tove.lind@fredericia.kommune.example",
                        null,
                        new RequestWish(
                                "Merudgifter og tabt arbejdsfortjeneste, barnets lov §§ 86 og 87",
                                "Vi har fået mange sager hjemvist og vil gerne blive bedre til sagsoplysning og begrundelse.",
                                18,
                                null),
                        Texts.DANISH),
                true);
    }

    private void offer(UUID programme) {
        List<ProposedDate> days = DAYS_AHEAD.stream().map(this::day).toList();
        rounds.create(programme, terms(days));
        List<CsvTable.Row> rows = CsvTable.read("/db/demo/offers.csv");
        Map<String, UUID> ids = queue(programme, rows);
        offers.send(programme, addresses(ids, rows, false));
        offers.address(programme, addresses(ids, rows, true));
        rows.forEach(row -> answer(row, links.token(PersonalLinks.Purpose.OFFER, id(ids, row)), days));
    }

    private Map<String, UUID> queue(UUID programme, List<CsvTable.Row> rows) {
        Map<String, UUID> ids = rounds.board(programme).offers().stream()
                .collect(Collectors.toMap(OfferRow::municipalityCode, OfferRow::id, (a, b) -> a, HashMap::new));
        for (CsvTable.Row row : rows) {
            String note = Texts.get(Texts.DANISH, "demo.offer.note");
            ids.computeIfAbsent(
                    code(row), code -> offers.add(programme, code, note, true).id());
        }
        return ids;
    }

    private static Map<UUID, String> addresses(Map<String, UUID> ids, List<CsvTable.Row> rows, boolean reserve) {
        Map<UUID, String> addresses = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.get("answer").equals("reserve") == reserve)
                .filter(row -> !row.get("address").isEmpty())
                .forEach(row -> addresses.put(id(ids, row), row.get("address")));
        return addresses;
    }

    private void answer(CsvTable.Row row, String token, List<ProposedDate> days) {
        switch (row.get("answer")) {
            case "accepted" -> answers.accept(token, yes(row, days));
            case "declined" -> answers.decline(token, row.get("reason"), row.get("answered_by"));
            default -> {
                // waits, or stands in the queue
            }
        }
    }

    private static AnswerCommand yes(CsvTable.Row row, List<ProposedDate> days) {
        String[] fits = row.get("fits").split("\\|");
        return new AnswerCommand(
                row.get("answered_by"),
                row.get("contact_name"),
                row.get("contact_email"),
                null,
                IntStream.range(0, days.size())
                        .boxed()
                        .collect(Collectors.toMap(i -> days.get(i).id(), i -> Fit.valueOf(fits[i]))));
    }

    private static UUID id(Map<String, UUID> ids, CsvTable.Row row) {
        return ids.getOrDefault(code(row), new UUID(0, 0));
    }

    private static String code(CsvTable.Row row) {
        return row.get("municipality_code");
    }

    private ProposedDate day(int daysAhead) {
        LocalDate date = today().plusDays(daysAhead);
        while (date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) {
            date = date.plusDays(1);
        }
        return new ProposedDate(
                "dates",
                UUID.randomUUID(),
                date.atTime(9, 30),
                date.atTime(15, 30),
                PlaceType.PHYSICAL,
                "Ankestyrelsen");
    }

    private RoundTerms terms(List<ProposedDate> days) {
        return new RoundTerms(
                WANTED,
                today().plusDays(12),
                14,
                5,
                false,
                "da",
                Texts.get(Texts.DANISH, "round.content.usual", "Merudgifter til voksne"),
                Texts.get(Texts.DANISH, "round.effort.usual"),
                "Karen Holm",
                "karen.holm@ankestyrelsen.example",
                days);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.ZONE));
    }
}
