package dk.forloeb.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A coordinator brings in figures: with faults, mended, and revised. */
@Tag("mariadb")
class FiguresBrowserIT extends JourneyTestCase {

    private static final String TABLE = """
            Instans;Sagsemne;Aar;Kvartal;Antal_sager_ialt;Stadfæstelse;Ændring.Ophævelse;Hjemvisning;Afvisning.Henvisning
            Aarhus Kommune;Rejse;2023;1;136;105;5;19;7
            Samsø;Rejse;2023;1;3;0;0;0;3
            """;

    @Test
    void a_file_with_faults_is_refused_the_mended_one_stored_and_a_revision_shows_what_it_changes() {
        logIn("koordinator");
        open("/figures/imports");
        field("file").setInputFiles(Path.of("src/test/resources/figures/twenty-faults.csv"));
        press("Se, hvad filen ændrer");
        see("Der er 20 fejl i filen. Intet er gemt.", "«Atlantis Kommune» er ingen kommune.");
        assertThat(main().locator("#faults tbody tr")).hasCount(20);
        assertThat(button("Importér tallene")).hasCount(0);
        press("Kassér forhåndsvisningen");

        bringIn(TABLE);
        see("Intet er gemt endnu");
        press("Importér tallene");
        see("er importeret.");

        bringIn(TABLE.replace("136;105;5;19", "136;104;6;19"));
        see("105 → 104", "5 → 6");
        press("Importér tallene");

        open("/figures/municipality?code=0751&field=Rejse");
        see("19 pct.", "129");
        open("/figures/municipality?code=0741&field=Rejse");
        see("ingen andel");
    }

    private void bringIn(String table) {
        open("/figures/imports");
        field("file").setInputFiles(new FilePayload("tal.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        press("Se, hvad filen ændrer");
    }
}
