package dk.forloeb.evaluation.export;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.evaluation.application.SurveyReport;
import dk.forloeb.evaluation.application.results.GroupResult;
import dk.forloeb.evaluation.application.results.QuestionResult;
import dk.forloeb.evaluation.domain.statistics.Base;
import dk.forloeb.shared.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class ResultsWorkbookTest {

    private static final int COUNT = 6;

    private static XSSFWorkbook workbook(SurveyReport report, Locale language) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ResultsWorkbook(report, language).writeTo(bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()));
    }

    /** The cells as numbers and texts; null where there is none. */
    private static List<List<Object>> rows(Sheet sheet) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<Object> cells = new ArrayList<>();
            for (int i = 0; i < Math.max(row.getLastCellNum(), 15); i++) {
                Cell cell = row.getCell(i);
                cells.add(
                        cell == null
                                ? null
                                : cell.getCellType() == CellType.NUMERIC
                                        ? (Object) cell.getNumericCellValue()
                                        : cell.getStringCellValue());
            }
            rows.add(cells);
        }
        return rows;
    }

    @Test
    void holds_the_counts_the_share_and_its_intervals_on_every_base() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.report(), Texts.DANISH)) {
            List<List<Object>> rows = rows(workbook.getSheet("Resultater"));
            assertThat(rows)
                    .anySatisfy(row -> assertThat(row.subList(0, COUNT + 3))
                            .containsExactly(
                                    1.0,
                                    "knowledge",
                                    "'" + Reports.HOSTILE,
                                    "Alle, der har besvaret skemaet",
                                    "I nogen grad",
                                    "ja",
                                    77.0,
                                    100.0,
                                    77.0));
            for (Base base : Base.values()) {
                String name = Texts.get(Texts.DANISH, "results.base." + base);
                QuestionResult question =
                        Reports.report().on(base).total().questions().get(0);
                assertThat(rows)
                        .filteredOn(row -> "knowledge".equals(row.get(1))
                                && name.equals(row.get(3))
                                && "Andel positive svar".equals(row.get(4)))
                        .singleElement()
                        .satisfies(row -> assertThat(row.subList(COUNT, 15)).isEqualTo(figures(question)));
            }
        }
    }

    private static List<Object> figures(QuestionResult question) {
        var agreement = Objects.requireNonNull(question.agreement());
        List<Object> figures = new ArrayList<>();
        figures.add((double) agreement.count());
        figures.add((double) agreement.base().n());
        figures.add((double) Objects.requireNonNull(agreement.percent()));
        figures.add(agreement.interval() == null ? null : agreement.interval().low());
        figures.add(agreement.interval() == null ? null : agreement.interval().high());
        figures.add(
                agreement.finitePopulation() == null
                        ? null
                        : agreement.finitePopulation().low());
        figures.add(
                agreement.finitePopulation() == null
                        ? null
                        : agreement.finitePopulation().high());
        figures.add(agreement.worstCase() == null ? null : agreement.worstCase().low());
        figures.add(agreement.worstCase() == null ? null : agreement.worstCase().high());
        return figures;
    }

    @Test
    void a_protected_group_is_protected_in_every_cell_and_every_other_group_is_there() throws IOException {
        SurveyReport report = Reports.report();
        try (XSSFWorkbook workbook = workbook(report, Texts.ENGLISH)) {
            List<List<Object>> rows = rows(workbook.getSheet("By municipality"));
            for (GroupResult group : report.on(Base.RESPONDENTS)
                    .byMunicipality()
                    .questions()
                    .get(0)
                    .groups()) {
                assertThat(rows)
                        .filteredOn(row ->
                                "knowledge".equals(row.get(1)) && group.key().equals(row.get(4)))
                        .hasSize(Base.values().length)
                        .allSatisfy(row -> assertThat(
                                        row.subList(COUNT, 15).stream().allMatch("PROTECTED"::equals))
                                .isEqualTo(group.protectedGroup()));
            }
            assertThat(rows)
                    .filteredOn(row -> "0492".equals(row.get(4)))
                    .allMatch(row -> "PROTECTED".equals(row.get(COUNT)));
        }
    }

    @Test
    void a_protected_total_has_no_number_in_any_sheet() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.tiny(), Texts.DANISH)) {
            for (String name : List.of("Resultater", "Fordelt på kommuner", "Fordelt på roller")) {
                assertThat(rows(workbook.getSheet(name)).stream().skip(1))
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.subList(COUNT, 15)).containsOnly("PROTECTED"));
            }
            assertThat(workbook.getSheet("Kommentarer")).isNull();
        }
    }

    @Test
    void says_nobody_where_nobody_is_in_the_base_and_does_not_call_it_protected() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.report(), Texts.DANISH)) {
            assertThat(rows(workbook.getSheet("Resultater")))
                    .filteredOn(
                            row -> "practice".equals(row.get(1)) && "Alle, der har taget stilling".equals(row.get(3)))
                    .singleElement()
                    .satisfies(row -> assertThat(row.subList(COUNT, COUNT + 3)).containsExactly(0.0, 0.0, null));
        }
    }

    @Test
    void several_answers_are_each_a_part_of_all() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.report(), Texts.DANISH)) {
            assertThat(rows(workbook.getSheet("Resultater")))
                    .filteredOn(row -> "used".equals(row.get(1)) && "Alle inviterede".equals(row.get(3)))
                    .extracting(row -> row.subList(4, COUNT + 3))
                    .containsExactly(
                            List.of("a", "", 100.0, 130.0, 77.0),
                            List.of("b", "", 50.0, 130.0, 38.0),
                            List.of("c", "", 0.0, 130.0, 0.0));
        }
    }

    @Test
    void codebook_comments_and_method_stand_beside_the_figures() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.report(), Texts.DANISH)) {
            assertThat(rows(workbook.getSheet("Kodebog")))
                    .anySatisfy(row -> assertThat(row)
                            .contains(
                                    "knowledge",
                                    "'" + Reports.HOSTILE,
                                    "In English: " + Reports.HOSTILE,
                                    "some-degree",
                                    "I nogen grad",
                                    "To some degree",
                                    "ja"));
            assertThat(rows(workbook.getSheet("Kommentarer")).stream().skip(1).map(row -> row.get(1)))
                    .containsExactly(
                            "'+45 er et nummer", "'@alle: godt 😀", "שלום וברכה", "'-Ærø\n=1+1", "</li><h1>nej</h1>");
            assertThat(rows(workbook.getSheet("Metode")))
                    .extracting(row -> row.get(1))
                    .contains(
                            "Ankestyrelsen",
                            "20. marts 2027",
                            "Alt er opdigtet",
                            "100 af 130 inviterede har svaret (77 pct.).");
        }
    }

    @Test
    void no_cell_of_any_sheet_is_a_formula() throws IOException {
        try (XSSFWorkbook workbook = workbook(Reports.report(), Texts.ENGLISH)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isIn(CellType.NUMERIC, CellType.STRING, CellType.BLANK);
                    }
                }
            }
        }
    }
}
