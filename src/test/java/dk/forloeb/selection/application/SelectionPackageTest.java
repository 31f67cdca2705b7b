package dk.forloeb.selection.application;

import static org.assertj.core.api.Assertions.assertThat;

import dk.forloeb.municipality.domain.SizeGroup;
import dk.forloeb.selection.domain.Exclusions;
import dk.forloeb.selection.domain.SelectionState;
import dk.forloeb.selection.domain.Weights;
import dk.forloeb.shared.Hashes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SelectionPackageTest {

    private static final Instant CONFIRMED = Instant.parse("2026-11-26T23:30:00Z");

    private static SelectionBasis basis(@Nullable String caseFileNumber, CandidateRow... rows) {
        return new SelectionBasis(
                SelectionBasis.FORMAT,
                "Støtte til bil <2027>",
                caseFileNumber,
                List.of("§ 114"),
                "Støtte til bil (§ 114)",
                "Cars (§ 114)",
                List.of("Serviceloven § 114 Støtte til bil"),
                List.of(2019, 2020, 2021),
                Weights.DEFAULT,
                Exclusions.DEFAULT,
                1,
                new CandidateRow.Rate(24, 129, 19, 0.13, 0.26),
                20.0,
                rows.length,
                List.of(rows),
                List.of(new SelectionBasis.Source("tal.csv", "ab".repeat(32), LocalDate.of(2026, 11, 1), true)),
                null,
                new SelectionBasis.Method("Sådan", "Thus"),
                "koordinator",
                CONFIRMED);
    }

    private static CandidateRow odense(String note) {
        return new CandidateRow(
                "0461",
                "Odense",
                SizeGroup.FROM_100000,
                210_000,
                1,
                87.25,
                List.of(new CandidateRow.Part("size", 0.15, 1, 15)),
                new CandidateRow.Rate(24, 129, 19, 0.1281, 0.2619),
                new CandidateRow.Shrunk(0.19, 0.15),
                140,
                0,
                List.of(),
                "24 af 129",
                "24 of 129",
                true,
                new CandidateRow.ByHand(true, note, "koordinator", CONFIRMED));
    }

    private static SelectionPackage packed(SelectionBasis basis) {
        SelectionDetail detail = new SelectionDetail(
                UUID.randomUUID(), 3, UUID.randomUUID(), SelectionState.CONFIRMED, 1, "koordinator", CONFIRMED, basis);
        return SelectionPackage.of(detail, BasisJson.write(basis));
    }

    private static Map<String, byte[]> files(SelectionPackage packed) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed.content()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    @Test
    void is_named_by_case_file_number_and_danish_day() {
        assertThat(packed(basis("25-4713")).fileName()).isEqualTo("25-4713_udvaelgelse_2026-11-27.zip");
        assertThat(packed(basis("../25/47 \"x\"\r\n")).fileName()).isEqualTo("25-47-x_udvaelgelse_2026-11-27.zip");
        assertThat(packed(basis(null)).fileName()).isEqualTo("udvaelgelse_2026-11-27.zip");
    }

    @Test
    void holds_the_frozen_document_and_the_checksum_of_every_file() throws IOException {
        SelectionBasis basis = basis("25-4713", odense("Fordi"));
        Map<String, byte[]> files = files(packed(basis));
        assertThat(files.keySet())
                .containsExactly("udvaelgelse.html", "kommuner.csv", "udvaelgelse.json", "SHA256SUMS.txt");
        assertThat(text(files.get("udvaelgelse.json"))).isEqualTo(BasisJson.write(basis));
        String sums = text(files.get("SHA256SUMS.txt"));
        files.forEach((name, content) -> {
            if (!name.startsWith("SHA256")) {
                assertThat(sums).contains(HexFormat.of().formatHex(Hashes.sha256(content)) + "  " + name + "\n");
            }
        });
        assertThat(packed(basis).content()).isEqualTo(packed(basis).content());
    }

    @Test
    void keeps_notes_from_being_formulas_or_markup() throws IOException {
        Map<String, byte[]> files = files(packed(basis("1", odense("=HYPERLINK(\"http://x\")<script>"))));
        assertThat(text(files.get("kommuner.csv")))
                .startsWith("\uFEFFNr.;")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")<script>\"")
                .contains(";87,25;");
        assertThat(text(files.get("udvaelgelse.html")))
                .doesNotContain("<script>")
                .contains("&lt;script&gt;", "Støtte til bil &lt;2027&gt;");
    }

    @Test
    void tells_a_reader_by_which_rules_for_how_many_places_and_from_figures_of_which_day() throws IOException {
        assertThat(text(files(packed(basis("1", odense("Fordi")))).get("udvaelgelse.html")))
                .contains(
                        "<dt>Udeladt er kommuner, der</dt><dd>har andre indsatser i samme periode, for eksempel en task force;"
                                + " allerede deltager i forløbet; deltog i et andet forløb inden for 2 år</dd>",
                        "<dt>Pladser</dt><dd>1</dd>",
                        "trukket 1. november 2026, SHA-256");
    }

    @Test
    void reads_back_what_was_frozen() {
        SelectionBasis basis = basis("25-4713", odense("Fordi"));
        assertThat(BasisJson.read(BasisJson.write(basis))).isEqualTo(basis);
    }

    /** As a document of today reads to a program that knows more: what it does not say is not there. */
    @Test
    void reads_documents_that_lack_what_was_added_later() {
        String older = BasisJson.write(basis("25-4713")).replace("\"madeUp\": null,", "");
        assertThat(BasisJson.read(older).madeUp()).isNull();
    }
}
