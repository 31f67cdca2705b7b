package dk.forloeb.municipality.rest;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.rest.Api;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class FiguresProductIT {

    private static final String CSV = "text/csv";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HEADING =
            "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning\n";

    @Test
    void the_worked_example_is_19_percent_and_nothing_decided_is_no_rate(Product product) {
        Api api = Api.as(product, "koordinator");
        HttpResponse<String> stored =
                post(api, "", HEADING + "Aarhus;Eksempel;2023;;136;105;5;19;7\nOdense;Eksempel;2023;;12;0;0;0;12\n");
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        assertThat(stored.headers().firstValue("Location")).isPresent();

        JsonObject aarhus = figures(api, "Eksempel", "0751");
        JsonObject reversal = aarhus.getJsonObject("reversal");
        assertThat(reversal.getInt("count")).isEqualTo(24);
        assertThat(reversal.getInt("base")).isEqualTo(129);
        assertThat(reversal.getInt("percent")).isEqualTo(19);
        assertThat(reversal.getJsonNumber("low").doubleValue()).isBetween(0.12, 0.14);
        assertThat(reversal.getJsonNumber("high").doubleValue()).isBetween(0.25, 0.27);
        assertThat(aarhus.getBoolean("madeUp")).isFalse();
        assertThat(figures(api, "Eksempel", "0461").getJsonObject("reversal").isNull("percent"))
                .isTrue();
    }

    @Test
    void names_twenty_faults_and_stores_nothing_then_the_mended_file_and_its_revision(Product product)
            throws IOException {
        Api api = Api.as(product, "koordinator");
        HttpResponse<String> refused =
                post(api, "", Files.readString(Path.of("src/test/resources/figures/twenty-faults.csv")));
        assertThat(refused.statusCode()).isEqualTo(400);
        List<JsonObject> faults = Api.json(refused).getJsonArray("violations").getValuesAs(JsonObject.class);
        assertThat(faults).hasSize(20).allSatisfy(fault -> {
            assertThat(fault.getInt("row")).isBetween(3, 23);
            assertThat(fault.getString("column")).isNotBlank();
            assertThat(fault.getString("message")).isNotBlank();
        });

        String mended = HEADING + "Læsø;Rettet;2023;1;10;5;2;3;0\nLæsø;Rettet;2023;2;10;5;2;3;0\n";
        assertThat(post(api, "", mended.replace(";5;", ";x;")).statusCode()).isEqualTo(400);
        assertThat(counts(preview(api, mended)).getInt("added")).isEqualTo(2);
        assertThat(api.get("/appeal-figures?field=Rettet").statusCode()).isEqualTo(400);
        assertThat(post(api, "", mended).statusCode()).isEqualTo(201);

        String revised = mended.replace("2023;2;10;5;2", "2023;2;10;4;3") + "Læsø;Rettet;2023;3;4;.;.;3;0\n";
        JsonObject differences = preview(api, revised);
        assertThat(counts(differences).getInt("added")).isOne();
        assertThat(counts(differences).getInt("unchanged")).isOne();
        JsonObject change = differences.getJsonArray("changes").getJsonObject(0);
        assertThat(change.getJsonObject("before").getInt("upheld")).isEqualTo(5);
        assertThat(change.getJsonObject("after").getInt("upheld")).isEqualTo(4);
        assertThat(post(api, "", revised).statusCode()).isEqualTo(201);
        assertThat(figures(api, "Rettet", "0825").getInt("upheld")).isEqualTo(9);
        assertThat(figures(api, "Rettet", "0825").getInt("suppressedCells")).isEqualTo(2);
    }

    @Test
    void later_drawn_figures_stand_whatever_comes_in_first(Product product) {
        Api api = Api.as(product, "koordinator");
        post(api, "&extractedOn=2024-06-01", HEADING + "Fanø;Udtræk;2022;;10;5;2;3;0\n");
        HttpResponse<String> old = post(api, "&extractedOn=2023-06-01", HEADING + "Fanø;Udtræk;2022;;9;4;2;3;0\n");
        assertThat(counts(Api.json(old)).getInt("older")).isOne();
        assertThat(figures(api, "Udtræk", "0563").getInt("upheld")).isEqualTo(5);
        assertThat(counts(Api.json(post(api, "&extractedOn=2024-06-01", HEADING + "Fanø;Udtræk;2022;;10;4;3;3;0\n")))
                        .getInt("changed"))
                .isOne();
        assertThat(figures(api, "Udtræk", "0563").getInt("upheld")).isEqualTo(4);
    }

    @Test
    void quarters_replace_a_whole_year_only_together_and_the_preview_says_so(Product product) {
        Api api = Api.as(product, "koordinator");
        post(api, "&extractedOn=2023-06-01", HEADING + "Fanø;Kvarter;2022;;10;5;2;3;0\n");
        String last = HEADING + "Fanø;Kvarter;2022;4;3;3;0;0;0\n";
        JsonObject alone = counts(preview(api, last));
        assertThat(alone.getInt("added")).isZero();
        assertThat(alone.getInt("older")).isOne();
        post(api, "&extractedOn=2023-07-01", last);
        assertThat(figures(api, "Kvarter", "0563").getInt("upheld")).isEqualTo(5);

        String all =
                last + "Fanø;Kvarter;2022;1;3;1;1;1;0\nFanø;Kvarter;2022;2;2;1;1;0;0\nFanø;Kvarter;2022;3;2;1;0;1;0\n";
        JsonObject together = preview(api, all);
        assertThat(counts(together).getInt("changed")).isEqualTo(4);
        assertThat(counts(together).getInt("unchanged")).isZero();
        assertThat(together.getJsonArray("changes").getValuesAs(JsonObject.class))
                .allSatisfy(change -> assertThat(change.getJsonObject("before").getInt("upheld"))
                        .isEqualTo(5));
        post(api, "&extractedOn=2023-08-01", all);
        assertThat(figures(api, "Kvarter", "0563").getInt("upheld")).isEqualTo(6);

        String whole = HEADING + "Fanø;Kvarter;2022;;12;7;2;3;0\n";
        JsonObject change = preview(api, whole).getJsonArray("changes").getJsonObject(0);
        assertThat(change.getJsonObject("before").getInt("upheld")).isEqualTo(6);
        assertThat(counts(Api.json(post(api, "&extractedOn=2022-12-31", whole))).getInt("older"))
                .isOne();
        assertThat(figures(api, "Kvarter", "0563").getInt("upheld")).isEqualTo(6);
        assertThat(counts(Api.json(post(api, "", whole))).getInt("changed")).isOne();
        assertThat(figures(api, "Kvarter", "0563").getInt("upheld")).isEqualTo(7);
    }

    @Test
    void suppressed_cells_leave_bounds_and_the_published_total(Product product) {
        Api api = Api.as(product, "koordinator");
        post(api, "", HEADING + "Fanø;Skjult;2022;;43;40;.;.;0\nLæsø;Skjult;2022;;4;.;.;.;0\n");
        JsonObject some = figures(api, "Skjult", "0563");
        assertThat(some.getInt("total")).isEqualTo(43);
        assertThat(some.getJsonObject("reversal").isNull("percent")).isTrue();
        assertThat(some.getJsonObject("reversal").isNull("low")).isTrue();
        assertThat(some.getJsonObject("reversal").getJsonNumber("atLeast").doubleValue())
                .isZero();
        assertThat(some.getJsonObject("reversal").getJsonNumber("atMost").doubleValue())
                .isBetween(0.09, 0.1);
        assertThat(figures(api, "Skjult", "0825").getJsonObject("reversal").isNull("atLeast"))
                .isTrue();
        Visitor visitor = Visitor.loggedIn(product, "koordinator");
        assertThat(visitor.get("/figures/municipality?code=0563&field=Skjult").body())
                .contains("0–9 pct.")
                .doesNotContain(">0 pct.<");
        assertThat(visitor.get("/figures/municipality?code=0825&field=Skjult").body())
                .contains("hemmeligholdt</td>");
        assertThat(visitor.get("/figures/list?field=Skjult&from=2022&to=2022").body())
                .contains("0–9 pct.", "Læsø: hemmeligholdt", "Aabenraa: ingen andel");
    }

    @Test
    void a_preview_leaves_no_subject_and_its_spelling_does_not_win(Product product) {
        Api api = Api.as(product, "koordinator");
        preview(api, HEADING + "Fanø;STAVET FORKERT;2022;;10;5;2;3;0\n");
        post(api, "", HEADING + "Fanø;Stavet forkert;2022;;10;5;2;3;0\n");
        assertThat(Visitor.loggedIn(product, "koordinator")
                        .get("/figures/field")
                        .body())
                .contains("Stavet forkert")
                .doesNotContain("STAVET FORKERT");
    }

    @Test
    void figures_are_called_made_up_only_while_made_up_ones_stand(Product product) {
        Api api = Api.as(product, "koordinator");
        String subject = "Serviceloven § 114 Støtte til bil";
        JsonObject before = figures(api, subject, "0563");
        assertThat(before.getBoolean("madeUp")).isTrue();
        String field = URLEncoder.encode(subject, StandardCharsets.UTF_8);
        StringBuilder real = new StringBuilder(HEADING);
        Api.json(api.get("/municipalities?limit=100"))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class)
                .forEach(one -> real.append(one.getString("code")).append(";" + subject + ";2019;;10;5;2;3;0\n"));
        assertThat(post(api, "", real.toString()).statusCode()).isEqualTo(201);
        assertThat(madeUp(api, field, 2019)).isFalse();
        assertThat(madeUp(api, field, 2020)).isTrue();
    }

    private static boolean madeUp(Api api, String field, int year) {
        return Api.json(api.get("/appeal-figures?field=" + field + "&year=" + year + "&municipality=0000"))
                .getJsonArray("items")
                .getJsonObject(0)
                .getBoolean("madeUp");
    }

    @Test
    void a_draft_says_what_is_wrong_with_a_cell_however_little_stands_in_it(Product product) {
        Visitor visitor = Visitor.loggedIn(product, "koordinator");
        HttpResponse<String> sent =
                visitor.upload("/figures/imports", "upload", "tal.csv", HEADING + "Fanø;Tomt år;;;10;5;2;3;0\n");
        String location = sent.headers().firstValue("Location").orElseThrow();
        assertThat(visitor.get(location.substring(location.indexOf("/figures/")))
                        .body())
                .contains("«» er ikke et årstal.");
    }

    @Test
    void reads_workbooks_and_windows_letters(Product product) throws IOException {
        Api api = Api.as(product, "koordinator");
        byte[] windows = (HEADING + "Ærø;Bøger;2021;;10;5;2;3;0\n").getBytes("windows-1252");
        assertThat(api.send("/appeal-figures/imports", CSV, windows).statusCode())
                .isEqualTo(201);
        HttpResponse<String> stored = api.send("/appeal-figures/imports", XLSX, workbook());
        assertThat(stored.statusCode()).as(stored.body()).isEqualTo(201);
        assertThat(figures(api, "Regneark", "0185").getInt("upheld")).isEqualTo(5);
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Row heading = workbook.createSheet().createRow(0);
            Row row = workbook.getSheetAt(0).createRow(1);
            String[] names = HEADING.strip().split(";");
            for (int i = 0; i < names.length; i++) {
                heading.createCell(i).setCellValue(names[i]);
                row.createCell(i).setCellValue(i);
            }
            row.createCell(0).setCellValue("Tårnby");
            row.createCell(1).setCellValue("Regneark");
            row.createCell(2).setCellValue(2022);
            row.createCell(4).setCellValue(1_000);
            workbook.write(bytes);
        }
        return bytes.toByteArray();
    }

    @Test
    void refuses_what_is_no_table_and_who_may_not(Product product) {
        Api api = Api.as(product, "koordinator");
        assertThat(post(api, "", "").body()).contains("file-empty");
        assertThat(api.send("/appeal-figures/imports", CSV, new byte[50 << 20]).body())
                .contains("file-too-large");
        assertThat(post(api, "", "\0\1\2").body()).contains("sheet-binary");
        assertThat(post(api, "", "Instans;Aar\nOdense;2023\n").body()).contains("column-absent");
        assertThat(post(api, "&extractedOn=2999-01-01", HEADING + "Fanø;X;2022;;1;1;0;0;0\n")
                        .body())
                .contains("extracted-in-future");
        Api contact = Api.as(product, "kontakt");
        assertThat(post(contact, "", HEADING).statusCode()).isEqualTo(403);
        assertThat(contact.get("/appeal-figures/imports").statusCode()).isEqualTo(403);
        assertThat(contact.get("/appeal-figures").body())
                .contains("municipalityCode")
                .doesNotContain("\"0849\"");
        assertThat(contact.get("/appeal-figures?municipality=0849").statusCode())
                .isEqualTo(403);
    }

    @Test
    void keeps_fields_of_the_authoritys_own(Product product) {
        Api api = Api.as(product, "koordinator");
        HttpResponse<String> made = api.post(
                "/case-fields", "{\"nameDa\":\"Biler og bøger\",\"subjects\":[\"Serviceloven § 114 Støtte til bil\"]}");
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        String path = "/case-fields/" + Api.json(made).getString("key");
        String tag = tag(made);
        assertThat(api.patch(path, "{\"subjects\":[]}", "If-Match", tag).statusCode())
                .isEqualTo(400);
        HttpResponse<String> changed = api.patch(path, "{\"subjects\":[\"A\",\"B\"]}", "If-Match", tag);
        assertThat(Api.json(changed).getJsonArray("subjects")).hasSize(2);
        assertThat(api.patch(path, "{\"nameDa\":\"C\"}", "If-Match", tag).statusCode())
                .isEqualTo(412);
        assertThat(api.send("DELETE", path, "If-Match", tag(changed)).statusCode())
                .isEqualTo(204);
        assertThat(api.get(path).statusCode()).isEqualTo(404);
        assertThat(api.send("DELETE", "/case-fields/bil", "If-Match", "*").statusCode())
                .isEqualTo(422);
    }

    @Test
    void names_the_subjects_that_no_file_and_no_field_has_spoken_of(Product product) {
        Api api = Api.as(product, "koordinator");
        String table = HEADING + "Aarhus;Merudgifer (§ 100);2023;;136;105;5;19;7\n"
                + "Aarhus;Serviceloven § 100 Merudgifter til voksne;2023;;136;105;5;19;7\n";
        assertThat(preview(api, table).getJsonArray("newSubjects").toString()).isEqualTo("[\"Merudgifer (§ 100)\"]");
        assertThat(post(api, "", table).statusCode()).isEqualTo(201);
        assertThat(preview(api, table).getJsonArray("newSubjects")).isEmpty();
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> post(Api api, String parameters, String table) {
        return api.send(
                "/appeal-figures/imports?fileName=tal.csv" + parameters, CSV, table.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject preview(Api api, String table) {
        HttpResponse<String> answer = post(api, "&dryRun=true", table);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer);
    }

    private static JsonObject counts(JsonObject answer) {
        return answer.getJsonObject("counts");
    }

    private static JsonObject figures(Api api, String field, String municipality) {
        String named = URLEncoder.encode(field, StandardCharsets.UTF_8);
        HttpResponse<String> answer = api.get("/appeal-figures?field=" + named + "&municipality=" + municipality);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Api.json(answer).getJsonArray("items").getJsonObject(0);
    }
}
