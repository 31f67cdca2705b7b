package dk.forloeb.evaluation.rest;

import static dk.forloeb.testing.MailServer.await;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An export of a hundred thousand answers is taken in, and every count of the results is found again in the file. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class LimeSurveyImportProductIT {

    private static final int ROWS = 100_000;

    /** As the file calls them, and their codes. */
    private static final Map<String, String> MUNICIPALITIES = Map.of(
            "Aarhus", "0751",
            "0101", "0101",
            "Odense Kommune", "0461",
            "851", "0851",
            "Ærø", "0492",
            "Sorø", "0340",
            "Rødovre", "0175",
            "", "unspecified");

    @TempDir
    Path directory;

    @Test
    void equals_the_file_to_the_last_count(Product product) throws IOException, SQLException {
        Path file = directory.resolve("results-survey.csv");
        LimeSurveyFile.write(file, ROWS);
        Api api = Api.as(product, "koordinator");
        String survey = api.survey("Hundrede tusinde svar");
        api.open(survey);

        JsonObject preview = taken(api, survey, "?dryRun=true", file);
        String mapping = URLEncoder.encode(preview.getJsonObject("proposal").toString(), StandardCharsets.UTF_8);
        JsonObject imported = taken(api, survey, "?mapping=" + mapping, file);
        // The box is being emptied of the answers that have just come; who closes meanwhile is told to try again.
        await(() -> api.post("/surveys/" + survey + "/close", "").statusCode() != 503);
        JsonObject results = api.results(survey, "?groupBy=municipality");

        Recounted counted = Recounted.of(file);
        assertThat(imported.getInt("taken")).isEqualTo(counted.responses);
        assertThat(imported.getInt("incomplete")).isEqualTo(ROWS - counted.responses);
        assertThat(results.getInt("responses")).isEqualTo(counted.responses);
        assertThat(answers(results)).isEqualTo(counted.answers).isEqualTo(queried(file));
        assertThat(groups(results)).isEqualTo(renamed(counted.groups));
        assertThat(Api.json(api.post("/surveys/" + survey + "/recount", "")).getInt("corrected"))
                .isZero();
    }

    private static JsonObject taken(Api api, String survey, String parameters, Path file) throws IOException {
        HttpResponse<String> answer =
                api.send("/surveys/" + survey + "/responses" + parameters, "text/csv", Files.readAllBytes(file));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private static List<JsonObject> questions(JsonObject results) {
        return results.getJsonArray("questions").getValuesAs(JsonObject.class);
    }

    /** As {@link Recounted#answers}. */
    private static Map<String, Integer> answers(JsonObject results) {
        Map<String, Integer> answers = new TreeMap<>();
        for (int question = 0; question < LimeSurveyFile.SCALES; question++) {
            JsonObject found = questions(results).get(question);
            JsonArray options = found.getJsonArray("distribution");
            for (int option = 0; option < options.size(); option++) {
                answers.put(
                        question + " " + (char) ('A' + option),
                        options.getJsonObject(option).getInt("count"));
            }
            answers.put(question + " -", found.getInt("unanswered"));
            assertThat(found.getInt("dontKnow")).isEqualTo(answers.get(question + " E"));
        }
        answers.put("T", questions(results).get(LimeSurveyFile.SCALES).getInt("answered"));
        answers.values().removeIf(n -> n == 0);
        return answers;
    }

    /** As {@link Recounted#groups}, by code. */
    private static Map<String, Integer> groups(JsonObject results) {
        Map<String, Integer> groups = new TreeMap<>();
        for (int question = 0; question < LimeSurveyFile.SCALES; question++) {
            for (JsonObject group :
                    questions(results).get(question).getJsonArray("groups").getValuesAs(JsonObject.class)) {
                String key = group.getString("key") + " " + question + " ";
                groups.put(key + "S", group.getInt("responses"));
                groups.put(key + "A", group.getJsonObject("agreement").getInt("count"));
            }
        }
        return groups;
    }

    private static Map<String, Integer> renamed(Map<String, Integer> groups) {
        Map<String, Integer> renamed = new TreeMap<>();
        groups.forEach((key, n) -> {
            int end = key.length() - 4;
            renamed.put(MUNICIPALITIES.get(key.substring(0, end)) + key.substring(end), n);
        });
        return renamed;
    }

    /** The same counts by a database that reads the file itself. */
    private static Map<String, Integer> queried(Path file) throws SQLException {
        Map<String, Integer> answers = new TreeMap<>();
        try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = database.createStatement()) {
            statement.execute("CREATE TABLE answers AS SELECT * FROM read_csv('" + file
                    + "', header = false, skip = 1, all_varchar = true, delim = ',', quote = '\"', escape = '\"',"
                    + " null_padding = false, parallel = false, nullstr = '',"
                    + " names = ['id','submitted','lastpage','language','seed','q0','q1','q2','q3','q4','q5','txt','kommune','rolle'])"
                    + " WHERE submitted IS NOT NULL");
            for (int question = 0; question < LimeSurveyFile.SCALES; question++) {
                read(
                        statement,
                        "SELECT '" + question + " ' || CASE q" + question
                                + " WHEN 'A1' THEN 'A' WHEN 'I høj grad' THEN 'A' WHEN 'A2' THEN 'B' WHEN 'I nogen grad' THEN 'B'"
                                + " WHEN 'A3' THEN 'C' WHEN 'I mindre grad' THEN 'C' WHEN 'A4' THEN 'D' WHEN 'Slet ikke' THEN 'D'"
                                + " WHEN 'A5' THEN 'E' WHEN 'Ved ikke' THEN 'E' ELSE '-' END, COUNT(*) FROM answers GROUP BY 1",
                        answers);
            }
            read(statement, "SELECT 'T', COUNT(*) FROM answers WHERE txt IS NOT NULL AND txt <> 'N/A'", answers);
        }
        return answers;
    }

    private static void read(Statement statement, String query, Map<String, Integer> into) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                into.put(rows.getString(1), rows.getInt(2));
            }
        }
    }
}
