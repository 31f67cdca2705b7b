package dk.forloeb.programme.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.forloeb.testing.browser.BrowserTestCase;
import org.junit.jupiter.api.Test;

class ProgrammeBrowserIT extends BrowserTestCase {

    private static final String SAVE = "form [type=submit].button--primary";

    private String createProgramme(String title) {
        open("/programme/edit");
        field("title").fill(title);
        submit();
        return page().url();
    }

    private Locator field(String id) {
        return page().locator("[id$=':" + id + "'], [id='" + id + "']").first();
    }

    private void submit() {
        page().locator("main " + SAVE).last().click();
        settled();
    }

    @Test
    void finds_programmes_by_words_filters_and_order_in_the_address() {
        logIn("koordinator");
        open("/programme/list?q=tilskud&kind=short&state=completed&year=2023&sort=-title");
        assertThat(page().locator("tbody tr").count()).isEqualTo(1);
        assertThat(page().locator("tbody th a").innerText()).contains("Kontant tilskud");
        assertThat(page().locator("#year").inputValue()).isEqualTo("2023");
        open("/programme/list?q=xyzzy");
        assertThat(page().locator(".empty").innerText()).contains("Ingen forløb passer");
    }

    @Test
    void shows_the_wording_it_was_announced_with_and_the_successor() {
        logIn("koordinator");
        open("/programme/list?year=2025&q=tabt");
        page().locator("tbody th a").first().click();
        settled();
        String content = page().locator("main").innerText();
        assertThat(content).contains("servicelovens § 42", "barnets lov § 87 fra 1. januar 2024", "opdigtede");
    }

    @Test
    void shows_facts_with_the_day_they_were_known() {
        logIn("koordinator");
        open("/programme/list?q=Favrskov");
        assertThat(page().locator("tbody").innerText()).contains("pr. 3. december 2020");
    }

    @Test
    void names_what_is_wrong_and_keeps_what_was_typed() {
        logIn("koordinator");
        open("/programme/edit");
        field("title").fill("Borger 010203-1234");
        field("startsOn").fill("2027-03-05");
        field("endsOn").fill("2027-03-04");
        submit();
        assertThat(page().locator("main").innerText()).contains("CPR-nummer", "Slutdatoen ligger før startdatoen");
        assertThat(field("title").inputValue()).isEqualTo("Borger 010203-1234");
        assertThat(field("endsOn").getAttribute("aria-invalid")).isEqualTo("true");
        assertAccessible();
    }

    @Test
    void takes_a_step_with_a_reason_and_records_it() {
        logIn("koordinator");
        createProgramme("Skridt i browseren");
        page().locator("details.confirm summary").click();
        page().locator("label:has-text('Henlæg forløbet')").click();
        submit();
        assertThat(page().locator("main").innerText()).contains("Udfyld feltet");
        field("note").fill("Ingen bevilling");
        submit();
        assertThat(page().locator("main").innerText())
                .contains("Forløbet er henlagt", "Ingen bevilling", "Karen Østergård");
    }

    @Test
    void loses_nothing_when_two_people_edit_the_same_programme() {
        logIn("koordinator");
        String detail = createProgramme("Fælles forløb");
        String edit = detail.replace("/detail", "/edit");
        Page first = page();
        first.navigate(edit);
        Page second = first.context().newPage();
        second.navigate(edit);
        second.locator("[id$=':caseFileNumber']").fill("27-9999");
        second.locator("[id$=':title']").fill("Den andens titel");
        second.locator("main " + SAVE).last().click();
        second.waitForURL("**/detail**");
        second.close();

        field("title").fill("Min titel");
        submit();
        String conflict = page().locator("main").innerText();
        assertThat(conflict).contains("Ændret af en anden i mellemtiden", "Den andens titel", "27-9999");
        assertThat(field("title").inputValue()).isEqualTo("Min titel");
        assertAccessible();
        screenshot("programme-conflict");
        submit();
        page().waitForURL("**/detail**");
        assertThat(page().locator("main").innerText()).contains("Min titel", "27-9999");
    }
}
