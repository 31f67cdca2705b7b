package dk.forloeb.municipality.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.forloeb.municipality.domain.AppealFigures;
import dk.forloeb.municipality.domain.AppealFiguresStore;
import dk.forloeb.municipality.domain.Municipality;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Violation;
import dk.forloeb.shared.sheet.SheetLimits;
import dk.forloeb.shared.sheet.SheetReader;
import dk.forloeb.shared.sheet.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AppealSheetTest {

    private static final Map<String, String> NAMES = MunicipalityLoader.readReference().municipalities().stream()
            .collect(Collectors.toMap(Municipality::code, Municipality::name));

    private static final String HEADING =
            "Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning\n";

    private final List<AppealFigures> written = new ArrayList<>();

    @Test
    void names_every_one_of_twenty_faults_with_row_and_column() throws IOException {
        AppealSheet sheet = sheet();
        try (InputStream file = getClass().getResourceAsStream("/figures/twenty-faults.csv");
                Upload upload = Upload.of(file, "fejl.csv", SheetLimits.LARGE)) {
            SheetReader.read(upload, SheetLimits.LARGE, sheet);
        }
        assertThat(sheet.faults().stream().map(AppealSheetTest::shown))
                .containsExactly(
                        "3 Instans not-a-municipality",
                        "4 Instans not-a-municipality",
                        "5 Instans required",
                        "6 Sagsemne required",
                        "7 Sagsemne formula-in-cell",
                        "8 Aar year-unknown",
                        "9 Aar not-a-year",
                        "10 Kvartal not-a-quarter",
                        "11 Stadfæstelse count-negative",
                        "12 Ændring.Ophævelse not-a-count",
                        "13 Hjemvisning count-absent",
                        "14 Afvisning.Henvisning not-a-count",
                        "15 Antal_sager_ialt reversed-more-than-total",
                        "16 Antal_sager_ialt outcomes-more-than-total",
                        "17 Sagsbehandlingstid not-a-time",
                        "18 Sagsbehandlingstid time-out-of-range",
                        "19 L row-too-long",
                        "21 Instans figures-repeated",
                        "22 Kvartal quarters-and-year",
                        "23 Antal_sager_ialt not-a-count");
        assertThat(sheet.faultCount()).isEqualTo(20);
        assertThat(sheet.skippedNames()).containsExactly("Hele landet");
        assertThat(written).extracting(AppealFigures::municipality).containsExactly("0751", "0101", "0492");
    }

    @Test
    void knows_municipalities_by_code_name_and_genitive() {
        AuthorityNames names = new AuthorityNames(NAMES);
        Map.of(
                        "0751", "0751",
                        "101", "0101",
                        "Københavns Kommune", "0101",
                        "Århus", "0751",
                        "AARHUS KOMMUNE", "0751",
                        "Bornholms Regionskommune", "0400",
                        "Høje-Taastrup", "0169",
                        "Vesthimmerlands Kommune", "0820")
                .forEach((text, code) -> assertThat(names.code(text)).as(text).contains(code));
        for (String other : List.of("Hele landet", "0000", "Region Syddanmark", "Udbetaling Danmark")) {
            assertThat(names.isOther(other)).as(other).isTrue();
        }
        for (String unknown : List.of("Atlantis", "Regionerup", "0999")) {
            assertThat(names.code(unknown)).as(unknown).isEmpty();
            assertThat(names.isOther(unknown)).as(unknown).isFalse();
        }
    }

    @Test
    void reads_quarters_as_they_are_written() {
        AppealSheet sheet = sheet();
        read(
                sheet,
                HEADING
                        + List.of("1", "K2", "3. kvartal", "2023K4").stream()
                                .map(quarter -> "Odense;§ 95;2023;" + quarter + ";1.234;1.000;.;.;0\n")
                                .collect(Collectors.joining())
                        + "Odense;§ 95;2022;Hele året;9;1;2;3;0\n");
        assertThat(sheet.faults()).isEmpty();
        assertThat(written).extracting(AppealFigures::quarter).containsExactly(1, 2, 3, 4, AppealFigures.WHOLE_YEAR);
        assertThat(written.get(0).upheld()).isEqualTo(1000);
        assertThat(written.get(0).changed()).isNull();
    }

    @Test
    void the_year_must_be_the_same_in_all_columns_that_name_it() {
        AppealSheet sheet = sheet();
        read(
                sheet,
                HEADING.replace("Kvartal", "Kvartal;periode")
                        + "Odense;§ 95;2023;2022K4;;5;5;0;0;0\n"
                        + "Odense;§ 95;2023;1;2022K1;5;5;0;0;0\n"
                        + "Odense;§ 95;2023;2023K1;2021-2023;5;5;0;0;0\n"
                        + "Odense;§ 95;2023;2;April-juni;5;5;0;0;0\n");
        assertThat(sheet.faults().stream().map(AppealSheetTest::shown))
                .containsExactly("2 Kvartal years-mixed", "3 periode years-mixed");
        assertThat(written).extracting(AppealFigures::quarter).containsExactly(1, 2);
    }

    @Test
    void names_every_column_that_is_absent() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> read(sheet(), "Kommune;Aar;Noget\nOdense;2023;1\n"))
                .satisfies(refusal -> assertThat(refusal.violations().stream().map(AppealSheetTest::shown))
                        .contains("1 Sagsemne column-absent", "1 Hjemvisning column-absent")
                        .hasSize(5));
    }

    @Test
    void finds_a_period_again_among_many() {
        AppealSheet sheet = sheet();
        StringBuilder text = new StringBuilder(HEADING);
        for (int i = 0; i < 3_000; i++) {
            text.append("Odense;Emne ").append(i).append(";2023;1;1;1;0;0;0\n");
        }
        text.append("0461;EMNE 1234;2023;1;1;1;0;0;0\n");
        read(sheet, text.toString());
        assertThat(sheet.faults().stream().map(AppealSheetTest::shown))
                .containsExactly("3002 Instans figures-repeated");
        assertThat(sheet.faults().get(0).args()).containsExactly("1236");
    }

    private AppealSheet sheet() {
        return new AppealSheet(new AuthorityNames(NAMES), 2026, new AppealFiguresStore.Writer() {
            @Override
            public void add(AppealFigures figures) {
                written.add(figures);
            }

            @Override
            public void finish() {}

            @Override
            public void close() {}
        });
    }

    private static void read(AppealSheet sheet, String text) {
        SheetReader.read(text, SheetLimits.LARGE, sheet);
    }

    private static String shown(Violation fault) {
        return fault.row() + " " + fault.field() + " " + fault.code();
    }
}
