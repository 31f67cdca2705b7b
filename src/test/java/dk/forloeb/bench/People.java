package dk.forloeb.bench;

import static dk.forloeb.testing.ApiClient.json;

import dk.forloeb.shared.DanishText;
import dk.forloeb.testing.ApiClient;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Pages, sorts and searches the participants of a large programme and of a small one. */
final class People {

    static final int LARGE = 20_000;
    static final int SMALL = 200;
    private static final int TIMES = 40;
    private static final List<String> NAMES = List.of("Åse", "Bo", "Ærø", "Eva", "Ib", "Zenia", "Øjvind", "Kåre");
    private static final String INSERT = "INSERT INTO participant (id, version, programme_id, participation_id,"
            + " municipality_code, name, email, email_key, role, made_up, sort_key, search_text, status, queue_number,"
            + " link_id)"
            + " VALUES (?, 1, ?, ?, '0101', ?, ?, ?, ?, TRUE, ?, ?, 'ENROLLED', ?, ?)";

    private final ApiClient api;
    private final String url;

    People(ApiClient api, String url) {
        this.api = api;
        this.url = url;
    }

    /** Milliseconds of each kind of list, of the small and the large programme. */
    Map<String, double[]> measure() throws Exception {
        String small = programme(SMALL);
        String large = programme(LARGE);
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("first page by name", "&limit=50");
        kinds.put("a page in the middle by name", "&limit=50&cursor=" + middle(large));
        kinds.put("search for one name", "&limit=50&q=zenia+0100");
        Map<String, double[]> measured = new LinkedHashMap<>();
        for (Map.Entry<String, String> kind : kinds.entrySet()) {
            String query = kind.getValue();
            String ofSmall = query.contains("cursor") ? "&limit=50" : query;
            measured.put(kind.getKey(), new double[] {
                Load.medianMillis(TIMES, i -> list(small, ofSmall)), Load.medianMillis(TIMES, i -> list(large, query))
            });
        }
        return measured;
    }

    /** The cursor of a page half-way: pages of 200 are walked through. */
    private String middle(String programme) {
        String cursor = "";
        for (int page = 0; page < LARGE / 200 / 2; page++) {
            cursor = json(api.get("/participants?programmeId=" + programme + "&limit=200"
                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor)))
                    .getString("next");
        }
        return cursor;
    }

    private void list(String programme, String query) {
        int status = api.get("/participants?programmeId=" + programme + query).statusCode();
        if (status != 200) {
            throw new IllegalStateException("The list answers " + status);
        }
    }

    private String programme(int people) throws SQLException {
        String programme = json(api.post("/programmes", "{\"kind\":\"short\",\"title\":\"Mange deltagere\"}"))
                .getString("id");
        String participation = json(api.post(
                        "/programmes/" + programme + "/participations", "{\"municipalityCode\":\"0101\"}"))
                .getString("id");
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            connection.setAutoCommit(false);
            for (int i = 0; i < people; i++) {
                String name = NAMES.get(i % NAMES.size()) + " %05d".formatted(i);
                String email = "p" + i + "@k.example";
                String id = UUID.randomUUID().toString();
                insert.setString(1, id);
                insert.setString(2, programme);
                insert.setString(3, participation);
                insert.setString(4, name);
                insert.setString(5, email);
                insert.setString(6, email);
                insert.setString(7, i % 3 == 0 ? "ADVISER" : "CASEWORKER");
                insert.setString(8, DanishText.sortKey(name));
                insert.setString(9, DanishText.searchKey(name + " " + email));
                insert.setLong(10, i);
                insert.setString(11, id);
                insert.addBatch();
            }
            insert.executeBatch();
            connection.commit();
        }
        return programme;
    }
}
