package dk.forloeb.evaluation.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Files of closed surveys, read back. */
@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ExportsProductIT {

    private static final List<String> FILES = List.of("results.xlsx", "responses.csv", "responses.xlsx", "report.pdf");

    private final Product product;
    private final Api api;

    ExportsProductIT(Product product) {
        this.product = product;
        this.api = Api.as(product, "koordinator");
    }

    private byte[] file(String survey, String name, String language) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/surveys/" + survey + "/" + name))
                                .header("Authorization", "Bearer " + product.token("koordinator"))
                                .header("Accept-Language", language)
                                .build(),
                        BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"[a-z0-9-]+\\.(xlsx|csv|pdf)\"");
        return answer.body();
    }

    private XSSFWorkbook workbook(String survey, String name) throws Exception {
        return new XSSFWorkbook(new ByteArrayInputStream(file(survey, name, "da")));
    }

    private String demo() {
        return Api.json(api.get("/surveys?state=closed&q=2023"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    private String closed(String title, int answers) {
        String survey = api.survey(title);
        List<String> tokens = api.links(survey, answers + 2);
        api.open(survey);
        for (int i = 0; i < answers; i++) {
            String option = Api.OPTIONS.get(i % 3);
            assertThat(Api.submit(product, tokens.get(i), UUID.randomUUID().toString(), option)
                            .statusCode())
                    .isEqualTo(201);
        }
        api.close(survey);
        return survey;
    }

    @Test
    void figures_of_the_workbook_equal_those_of_the_interface_and_protected_ones_are_protected() throws Exception {
        String survey = demo();
        JsonObject results = api.results(survey, "?groupBy=municipality");
        try (XSSFWorkbook workbook = workbook(survey, "results.xlsx")) {
            for (JsonObject question : results.getJsonArray("questions").getValuesAs(JsonObject.class)) {
                for (JsonObject group : question.getJsonArray("groups").getValuesAs(JsonObject.class)) {
                    Row row = row(
                            workbook.getSheet("Fordelt på kommuner"),
                            question.getString("key"),
                            "Alle, der har besvaret skemaet",
                            group.getString("key"));
                    if (group.getBoolean("protected")) {
                        for (int i = 6; i < 15; i++) {
                            assertThat(row.getCell(i).getStringCellValue()).isEqualTo("PROTECTED");
                        }
                    } else {
                        assertSame(row, group.getJsonObject("agreement"));
                    }
                }
                if (question.get("agreement") != JsonValue.NULL) {
                    Row row = row(
                            workbook.getSheet("Resultater"),
                            question.getString("key"),
                            "Alle, der har besvaret skemaet",
                            "Andel positive svar");
                    assertSame(row, question.getJsonObject("agreement"));
                }
            }
        }
    }

    private static Row row(Sheet sheet, String question, String base, String fourth) {
        List<Row> found = new ArrayList<>();
        for (Row row : sheet) {
            if (row.getCell(1).getStringCellValue().equals(question)
                    && row.getCell(3).getStringCellValue().equals(base)
                    && row.getCell(4).getStringCellValue().equals(fourth)) {
                found.add(row);
            }
        }
        assertThat(found).as(question + " " + fourth).hasSize(1);
        return found.get(0);
    }

    private static void assertSame(Row row, JsonObject agreement) {
        assertThat(row.getCell(6).getNumericCellValue()).isEqualTo(agreement.getInt("count"));
        assertThat(row.getCell(7).getNumericCellValue())
                .isEqualTo(agreement.getJsonObject("base").getInt("n"));
        assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(agreement.getInt("percent"));
        String[] parts = {"interval", "finitePopulation", "worstCase"};
        for (int i = 0; i < parts.length; i++) {
            JsonObject bounds = agreement.getJsonObject(parts[i]);
            assertThat(row.getCell(9 + 2 * i).getNumericCellValue())
                    .isEqualTo(bounds.getJsonNumber("low").doubleValue());
            assertThat(row.getCell(10 + 2 * i).getNumericCellValue())
                    .isEqualTo(bounds.getJsonNumber("high").doubleValue());
        }
    }

    @Test
    void the_report_says_what_the_results_say() throws Exception {
        String survey = demo();
        JsonObject results = api.results(survey, "");
        for (String language : List.of("da", "en")) {
            try (PDDocument pdf = Loader.loadPDF(file(survey, "report.pdf", language))) {
                assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo(language);
                String text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
                for (JsonObject question : results.getJsonArray("questions").getValuesAs(JsonObject.class)) {
                    if (question.get("sentence") != JsonValue.NULL) {
                        assertThat(text)
                                .contains(question.getJsonObject("sentence").getString(language));
                    }
                }
                for (String municipality : List.of("Guldborgsund", "Aalborg", "Ærø")) {
                    assertThat(text).contains(municipality + (language.equals("da") ? " beskyttet" : " protected"));
                }
            }
        }
    }

    @Test
    void rows_add_up_to_the_counts_and_hold_no_group_and_no_text() throws Exception {
        String survey = demo();
        String csv = new String(file(survey, "responses.csv", "da"), StandardCharsets.UTF_8);
        List<String> lines = csv.lines().toList();
        JsonObject results = api.results(survey, "");
        assertThat(lines.get(0))
                .isEqualTo("\uFEFFincreased-knowledge;will-influence-practice;relevance;teaching;cases;e-learning");
        assertThat(lines).hasSize(1 + results.getInt("responses"));
        Map<String, Long> counted = new TreeMap<>();
        lines.stream().skip(1).forEach(line -> counted.merge(line.split(";", -1)[0], 1L, Long::sum));
        counted.remove("");
        Map<String, Long> expected = new TreeMap<>(Api.distribution(results));
        expected.values().removeIf(n -> n == 0);
        assertThat(counted).isEqualTo(expected);
        assertThat(csv).doesNotContain("0461", "Odense", "caseworker", "leader", "Lokalet");
        assertThat(new String(file(survey, "responses.csv", "da"), StandardCharsets.UTF_8))
                .as("the same order every time")
                .isEqualTo(csv);
        try (XSSFWorkbook workbook = workbook(survey, "responses.xlsx")) {
            Sheet sheet = workbook.getSheet("Besvarelser");
            for (int i = 0; i < lines.size(); i++) {
                assertThat(joined(sheet.getRow(i))).isEqualTo(lines.get(i).replace("\uFEFF", ""));
            }
            assertThat(workbook.getSheet("Kodebog").getRow(1).getCell(1).getStringCellValue())
                    .isEqualTo("increased-knowledge");
        }
    }

    private static String joined(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            cells.add(
                    row.getCell(i) == null || row.getCell(i).getCellType() == CellType.BLANK
                            ? ""
                            : row.getCell(i).getStringCellValue());
        }
        return String.join(";", cells);
    }

    @Test
    void an_open_survey_has_no_files_and_a_tiny_one_no_rows() {
        String open = api.survey("Åben uden filer");
        api.links(open, 10);
        api.open(open);
        String tiny = closed("For få", 4);

        for (String file : FILES) {
            HttpResponse<String> refused = api.get("/surveys/" + open + "/" + file);
            assertThat(refused.statusCode()).as(file).isEqualTo(409);
            assertThat(Api.json(refused).getString("code")).isEqualTo("results-not-ready");
            assertThat(api.get("/surveys/" + UUID.randomUUID() + "/" + file).statusCode())
                    .isEqualTo(404);
        }
        for (String file : List.of("responses.csv", "responses.xlsx")) {
            HttpResponse<String> refused = api.get("/surveys/" + tiny + "/" + file);
            assertThat(refused.statusCode()).isEqualTo(409);
            assertThat(Api.json(refused).getString("code")).isEqualTo("rows-protected");
        }
        assertThat(api.get("/surveys/" + tiny + "/report.pdf").statusCode()).isEqualTo(200);
    }

    @Test
    void a_question_that_too_few_answered_is_protected_in_every_row() throws Exception {
        String survey = closed("Kun ét spørgsmål besvaret", 12);

        List<String> lines = new String(file(survey, "responses.csv", "da"), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(13);
        assertThat(lines.stream().skip(1)).allMatch(line -> line.matches("(high|some|lesser)-degree(;PROTECTED){5}"));
    }

    @Test
    void several_answers_stand_in_one_cell_and_what_looks_like_a_formula_is_text() throws Exception {
        String survey = api.survey("=Flere svar i en celle");
        ask(survey, """
                {"key":"used","kind":"multiple","texts":{"da":"=Hvad?","en":"+What?"},"options":[
                 {"key":"law","labels":{"da":"@Loven","en":"The law"},"agreeing":false,"dontKnow":false},
                 {"key":"cases","labels":{"da":"-Sager","en":"Cases"},"agreeing":false,"dontKnow":false}]},
                {"key":"more","kind":"text","texts":{"da":"Mere?","en":"More?"}}""");
        List<String> tokens = api.links(survey, 12);
        api.open(survey);
        for (int i = 0; i < 12; i++) {
            String used = i < 9 ? "law,cases" : "law";
            HttpResponse<String> taken = api.post(
                    "/responses",
                    "{\"token\":\"%s\",\"answers\":{\"used\":\"%s\",\"more\":\"=cmd|'/C calc'!A%d 😀\"}}"
                            .formatted(tokens.get(i), used, i),
                    "Idempotency-Key",
                    "k" + i);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
        }
        api.close(survey);

        List<String> lines = new String(file(survey, "responses.csv", "da"), StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .toList();
        assertThat(lines.stream().filter("law,cases"::equals)).hasSize(9);
        assertThat(lines.stream().filter("law"::equals)).hasSize(3);
        try (XSSFWorkbook workbook = workbook(survey, "results.xlsx")) {
            Row first = workbook.getSheet("Resultater").getRow(1);
            assertThat(first.getCell(2).getStringCellValue()).isEqualTo("'=Hvad?");
            assertThat(first.getCell(4).getStringCellValue()).isEqualTo("'@Loven");
            assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(12);
            assertThat(workbook.getSheet("Kommentarer").getLastRowNum()).isEqualTo(12);
            assertThat(workbook.getSheet("Kommentarer").getRow(1).getCell(1).getStringCellValue())
                    .startsWith("'=cmd|");
        }
    }

    private void ask(String survey, String questions) {
        String version =
                api.get("/surveys/" + survey).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> answer = product.send(
                HttpRequest.newBuilder(URI.create(product.url() + "/api/v1/surveys/" + survey + "/questions"))
                        .header("Authorization", "Bearer " + product.token("koordinator"))
                        .header("Content-Type", "application/json")
                        .header("If-Match", version)
                        .PUT(HttpRequest.BodyPublishers.ofString("{\"questions\":[" + questions + "]}")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    @Test
    void a_municipal_contact_gets_no_file_and_a_teacher_no_rows() {
        String survey = demo();
        Api contact = Api.as(product, "kontakt");
        Api teacher = Api.as(product, "underviser");

        for (String file : FILES) {
            assertThat(contact.get("/surveys/" + survey + "/" + file).statusCode())
                    .as(file)
                    .isEqualTo(403);
        }
        assertThat(teacher.get("/surveys/" + survey + "/results.xlsx").statusCode())
                .isEqualTo(200);
        assertThat(teacher.get("/surveys/" + survey + "/responses.csv").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_page_links_to_the_files_one_may_have() {
        String survey = demo();
        String page = "/evaluation/results?id=" + survey;
        String export = "/evaluation/export?id=" + survey + "&amp;format=";
        Visitor coordinator = Visitor.loggedIn(product, "koordinator");

        assertThat(coordinator.get(page).body())
                .contains(export + "report\"", export + "results\"", export + "xlsx\"", export + "csv\"");
        assertThat(coordinator.get("/evaluation/export?format=csv&id=" + survey).body())
                .contains("increased-knowledge;");
        assertThat(coordinator.get("/evaluation/export?format=doc&id=" + survey).statusCode())
                .isEqualTo(404);
        assertThat(Visitor.loggedIn(product, "underviser").get(page).body())
                .contains(export + "report\"")
                .doesNotContain(export + "csv");
        assertThat(Visitor.loggedIn(product, "kontakt").get(page).body()).doesNotContain("/evaluation/export");
    }
}
