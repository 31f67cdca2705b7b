package dk.forloeb.participation.rest;

import static dk.forloeb.testing.ApiClient.items;
import static dk.forloeb.testing.ApiClient.json;
import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.testing.ApiClient;
import dk.forloeb.testing.Product;
import dk.forloeb.testing.ProductExtension;
import dk.forloeb.testing.Visitor;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("mariadb")
@ExtendWith(ProductExtension.class)
class ImportProductIT {

    private static final String AARHUS = "0751";
    private static final String OWN = "0461";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Product product;
    private ApiClient coordinator;
    private ApiClient contact;
    private String programme;

    @BeforeEach
    void prepare(Product running) {
        product = running;
        coordinator = ApiClient.as(running, "koordinator");
        contact = ApiClient.as(running, "kontakt");
        programme = json(coordinator.post("/programmes", "{\"kind\":\"short\",\"title\":\"Prøve af lister\"}"))
                .getString("id");
        for (String code : List.of(AARHUS, OWN)) {
            coordinator.post(
                    "/programmes/" + programme + "/participations", "{\"municipalityCode\":\"%s\"}".formatted(code));
        }
    }

    @Test
    void enrols_a_list_in_its_order_after_saying_what_will_happen() {
        String path = "/programmes/" + programme + "/seats";
        coordinator.change("PUT", path, path, "{\"seats\":1}");
        String list = "Navn;E-mail;Rolle;Kommune\nEva Ærø;eva@k.example;Rådgiver;Aarhus Kommune\n"
                + "Bo;bo@k.example;faglig leder;0461\n";

        JsonObject preview = json(send(coordinator, "?dryRun=true", list));
        assertThat(preview.getInt("enrolled")).isEqualTo(1);
        assertThat(preview.getInt("waiting")).isEqualTo(1);
        assertThat(people("")).isEmpty();

        assertThat(send(coordinator, "", list).statusCode()).isEqualTo(200);
        assertThat(people("enrolled")).containsExactly("Eva Ærø adviser 0751");
        assertThat(people("waiting")).containsExactly("Bo team-leader 0461");
    }

    @Test
    void names_every_fault_with_row_and_column_and_stores_nothing() {
        HttpResponse<String> answer = send(
                coordinator,
                "?municipality=" + AARHUS,
                "navn,mail,rolle,kommune,note\nEva,eva@k.example,direktør,,\nBo,bo,rådgiver,Langtbortistan,\n"
                        + "Ib,ib@k.example,rådgiver,København,\nEa,ea@k.example,,,\nGry,gry@k.example,leder,,\n"
                        + "Per,GRY@k.example,leder,,\nOle,ole@k.example,leder,,010180-1234\n");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json(answer).getJsonArray("violations").getValuesAs(JsonObject.class).stream()
                        .map(v -> v.getInt("row") + " " + v.getString("column") + " " + v.getString("code")))
                .containsExactly(
                        "2 rolle role-unknown",
                        "3 kommune people-municipality-unknown",
                        "3 mail email-invalid",
                        "4 kommune municipality-does-not-participate",
                        "5 rolle people-role-missing",
                        "7 mail people-address-repeated",
                        "8 note cpr-number");
        assertThat(people("")).isEmpty();
    }

    @Test
    void merges_who_is_there_already_only_where_that_is_asked_for() {
        String first = "Eva,eva@k.example,sagsbehandler\n";
        String second = "Eva Ærø,EVA@k.example,rådgiver\n";
        assertThat(send(coordinator, "?municipality=" + AARHUS, first).statusCode())
                .isEqualTo(200);

        JsonObject preview = json(send(coordinator, "?dryRun=true&municipality=" + AARHUS, second));
        assertThat(preview.getInt("present")).isEqualTo(1);
        send(coordinator, "?municipality=" + AARHUS, second);
        assertThat(people("")).containsExactly("Eva caseworker 0751");

        send(coordinator, "?present=replace&municipality=" + AARHUS, second);
        assertThat(people("")).containsExactly("Eva Ærø adviser 0751");
    }

    @Test
    void a_contact_enrols_the_own_people_and_learns_of_no_others() {
        send(coordinator, "?municipality=" + AARHUS, "Eva,eva@k.example,sagsbehandler\n");

        assertThat(send(contact, "?municipality=" + AARHUS, "Bo,bo@k.example,leder\n")
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<String> other = send(contact, "", "Navn,Mail,Rolle,Kommune\nBo,bo@k.example,leder,Aarhus\n");
        assertThat(other.statusCode()).isEqualTo(400);
        JsonObject preview = json(send(contact, "?dryRun=true", "Eva,eva@k.example,leder\n"));
        assertThat(preview.getInt("enrolled")).isEqualTo(1);
        assertThat(preview.getInt("present")).isZero();
        assertThat(send(contact, "", "Ida,ida@k.example,leder\n").statusCode()).isEqualTo(200);
        assertThat(people("")).contains("Ida team-leader " + OWN);
    }

    @Test
    void ten_thousand_lines_are_answered_with_the_limit() {
        String lines = IntStream.range(0, 10_000)
                .mapToObj(i -> "Person Nummer,p%d@k.example,leder\n".formatted(i))
                .collect(Collectors.joining());
        HttpResponse<String> answer = send(coordinator, "?municipality=" + AARHUS, lines);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("sheet-too-many-rows");
    }

    @Test
    void enrols_a_spreadsheet_as_it_does_a_list() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet();
            row(sheet, "Navn", "E-mail", "Rolle");
            row(sheet, "Eva Ærø", "eva@k.example", "Rådgiver");
            row(sheet, "Bo", "bo", "leder");
            workbook.write(bytes);
        }
        String path = "/programmes/" + programme + "/participants/imports?municipality=" + AARHUS;

        HttpResponse<String> faulty = coordinator.upload(path, XLSX, bytes.toByteArray());
        assertThat(faulty.statusCode()).isEqualTo(400);
        assertThat(json(faulty).getJsonArray("violations").getJsonObject(0).getInt("row"))
                .isEqualTo(3);
        assertThat(people("")).isEmpty();

        bytes.reset();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            row(workbook.createSheet(), "Eva Ærø", "eva@k.example", "Rådgiver");
            workbook.write(bytes);
        }
        assertThat(coordinator.upload(path, XLSX, bytes.toByteArray()).statusCode())
                .isEqualTo(200);
        assertThat(people("")).containsExactly("Eva Ærø adviser " + AARHUS);
        assertThat(coordinator
                        .upload(path, XLSX, "PK\u0003\u0004 no workbook".getBytes(StandardCharsets.UTF_8))
                        .statusCode())
                .isEqualTo(400);
    }

    private static void row(XSSFSheet sheet, String... cells) {
        XSSFRow row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (String cell : cells) {
            row.createCell(Math.max(row.getLastCellNum(), 0)).setCellValue(cell);
        }
    }

    @Test
    void refuses_what_is_no_list() {
        assertThat(send(coordinator, "", "").body()).contains("file-empty");
        assertThat(send(coordinator, "", "a;b\nc;d\n").body()).contains("people-no-email-column");
        assertThat(send(coordinator, "", "\u0000\u0001\u0002").body()).contains("sheet-binary");
        String injected = "\"Eva\nBcc: x@k.example\",eva@k.example,leder\n";
        assertThat(send(coordinator, "?municipality=" + AARHUS, injected).body())
                .contains("control-character");
        assertThat(send(coordinator, "?municipality=" + AARHUS, "=HYPERLINK(1),eva@k.example,leder\n")
                        .body())
                .contains("name-invalid");
    }

    @Test
    void gives_the_list_back_as_files_of_whom_one_may_see() {
        send(coordinator, "?municipality=" + AARHUS, "Eva,eva@k.example,sagsbehandler\n");
        send(coordinator, "?municipality=" + OWN, "Bo,+bo@k.example,leder\n");
        String address = "/participation/export?status=&programme=" + programme + "&format=";

        assertThat(Visitor.loggedIn(product, "koordinator").get(address + "csv").body())
                .contains("Eva;eva@k.example;Aarhus;Sagsbehandler;Tilmeldt", "'+bo@k.example");
        assertThat(Visitor.loggedIn(product, "kontakt").get(address + "csv").body())
                .contains("Bo;")
                .doesNotContain("Eva");
        assertThat(Visitor.loggedIn(product, "koordinator")
                        .get(address + "xlsx")
                        .body())
                .startsWith("PK");
    }

    private HttpResponse<String> send(ApiClient who, String query, String list) {
        return who.upload(
                "/programmes/" + programme + "/participants/imports" + query,
                "text/csv",
                list.getBytes(StandardCharsets.UTF_8));
    }

    private Set<String> people(String status) {
        return items(coordinator.get("/participants?programmeId=" + programme + "&status=" + status)).stream()
                .map(p -> p.getString("name") + " " + p.getString("role") + " " + p.getString("municipalityCode"))
                .collect(Collectors.toSet());
    }
}
