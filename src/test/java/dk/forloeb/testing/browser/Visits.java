package dk.forloeb.testing.browser;

import static dk.forloeb.testing.browser.Visit.NOBODY;
import static dk.forloeb.testing.browser.Visit.Step.press;

import com.microsoft.playwright.Page;
import dk.forloeb.testing.browser.Visit.Step;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Where every page is found, and in which states it is worth a look. */
final class Visits {
    private static final String COORDINATOR = "koordinator";
    private static final String ADMINISTRATOR = "admin";
    private static final String CONTACT = "kontakt";
    private static final String TEACHER = "underviser";
    private static final String UNKNOWN = "00000000-0000-0000-0000-000000000000";
    private static final String SUBMIT = "form [type=submit]";
    private static final String SEND = "form .button--primary";

    /** Sends a form with nothing in it, so that it comes back with its errors. */
    private static final Step SUBMIT_EMPTY = press(SUBMIT);

    private static final Step ANSWER = press(SEND).after(page -> {
        page.locator("input[type=radio]").first().check();
        return page;
    });

    private final DemoFacts facts;
    private final List<Visit> all = new ArrayList<>();

    private Visits(DemoFacts facts) {
        this.facts = facts;
        overviewAndAccounts();
        programmes();
        people();
        selections();
        offers();
        enrolment();
        surveys();
        reversals();
        figures();
        published();
        respondents();
        mail();
        errors();
    }

    static List<Visit> all(DemoFacts facts) {
        return List.copyOf(new Visits(facts).all);
    }

    private void add(String view, String address) {
        all.add(Visit.of(view, COORDINATOR, address));
    }

    private void addAs(String visitor, String view, String address) {
        all.add(Visit.of(view, visitor, address));
    }

    private void add(String view, String address, Step step) {
        all.add(Visit.of(view, COORDINATOR, address).then(step));
    }

    private void overviewAndAccounts() {
        addAs(NOBODY, "login.xhtml", "/login");
        all.add(Visit.of("login.xhtml", NOBODY, "/login").then(press(SUBMIT).after(page -> {
            page.locator("input[autocomplete=username]").fill("ingen");
            page.locator("input[autocomplete=current-password]").fill("forkert");
            return page;
        })));
        addAs(NOBODY, "accessibility.xhtml", "/accessibility");
        addAs(NOBODY, "confidentiality.xhtml", "/confidentiality");
        addAs(NOBODY, "api-docs.xhtml", "/api-docs");
        for (String visitor : List.of(COORDINATOR, ADMINISTRATOR, CONTACT, TEACHER)) {
            addAs(visitor, "index.xhtml", "/");
        }
        addAs(ADMINISTRATOR, "account/list.xhtml", "/account/list");
        addAs(ADMINISTRATOR, "account/list.xhtml", "/account/list?q=findesikke");
        addAs(ADMINISTRATOR, "account/edit.xhtml", "/account/edit");
        all.add(Visit.of("account/edit.xhtml", ADMINISTRATOR, "/account/edit").then(SUBMIT_EMPTY));
        all.add(Visit.of("account/edit.xhtml", ADMINISTRATOR, "/account/list").then(press("tbody th a")));
        add("account/password.xhtml", "/account/password");
        add("account/password.xhtml", "/account/password", SUBMIT_EMPTY);
        addAs(ADMINISTRATOR, "audit.xhtml", "/audit");
        addAs(ADMINISTRATOR, "audit.xhtml", "/audit?actor=ingen");
    }

    private void programmes() {
        add("programme/list.xhtml", "/programme/list");
        add("programme/list.xhtml", "/programme/list?q=findesikke");
        for (String tab : List.of("overview", "offers", "municipalities", "participants", "teaching", "evaluation")) {
            add("programme/detail.xhtml", "/programme/detail?id=" + facts.programme + "&tab=" + tab);
            add("programme/detail.xhtml", "/programme/detail?id=" + facts.offered + "&tab=" + tab);
            addAs(CONTACT, "programme/detail.xhtml", "/programme/detail?id=" + facts.programme + "&tab=" + tab);
        }
        for (String programme : List.of(facts.programme + "&lag=0&before=15", facts.programme, facts.offered)) {
            add("programme/detail.xhtml", "/programme/detail?tab=effect&id=" + programme);
        }
        add("programme/edit.xhtml", "/programme/edit?id=" + facts.programme);
        add("programme/edit.xhtml", "/programme/edit", SUBMIT_EMPTY);
        add("initiative/list.xhtml", "/initiative/list");
        add("initiative/detail.xhtml", "/initiative/detail?id=" + facts.initiative);
        add("initiative/edit.xhtml", "/initiative/edit?id=" + facts.initiative);
        add("initiative/edit.xhtml", "/initiative/edit", SUBMIT_EMPTY);
        add("municipality/list.xhtml", "/municipality/list");
        add("municipality/detail.xhtml", "/municipality/detail?code=0461");
    }

    private void people() {
        add("participation/add.xhtml", "/participation/add?programme=" + facts.offered);
        add("participation/add.xhtml", "/participation/add?programme=" + facts.offered, SUBMIT_EMPTY);
        add("participation/municipality.xhtml", "/participation/municipality?id=" + facts.participation);
        add("participation/participant.xhtml", "/participation/participant?id=" + facts.participant);
        add("participation/participant.xhtml", "/participation/participant?programme=" + facts.offered, SUBMIT_EMPTY);
        add("teaching/list.xhtml", "/teaching/list");
        add("teaching/edit.xhtml", "/teaching/edit?id=" + facts.teachingDay);
        add("teaching/edit.xhtml", "/teaching/edit?programme=" + facts.offered, SUBMIT_EMPTY);
    }

    private void enrolment() {
        add("participation/seats.xhtml", "/participation/seats?programme=" + facts.offered);
        add(
                "participation/seats.xhtml",
                "/participation/seats?programme=" + facts.offered,
                press(SUBMIT).after(page -> {
                    page.locator("input[inputmode=numeric]").first().fill("-1");
                    return page;
                }));
        for (String status : List.of("waiting", "cancelled")) {
            add(
                    "programme/detail.xhtml",
                    "/programme/detail?id=" + facts.offered + "&tab=participants&status=" + status);
        }
        add("participation/needs.xhtml", "/participation/needs?programme=" + facts.offered);
        add("participation/duplicates.xhtml", "/participation/duplicates?programme=" + facts.offered);
        add("participation/contacts.xhtml", "/participation/contacts?id=" + facts.offeredParticipation);
        add(
                "participation/contacts.xhtml",
                "/participation/contacts?id=" + facts.offeredParticipation,
                press(SUBMIT).after(page -> {
                    page.locator("input[inputmode=email]").last().fill("ingen adresse");
                    return page;
                }));
        imports();
        ownPages();
    }

    private void imports() {
        String address = "/participation/import?programme=" + facts.offered;
        add("participation/import.xhtml", address);
        add("participation/import.xhtml", address, SUBMIT_EMPTY);
        add("participation/import.xhtml", address, press("input[type=submit]").after(page -> {
            page.locator("textarea")
                    .fill("Navn;E-mail;Rolle;Kommune\nEva Prøve;eva.proeve@k.example;Rådgiver;Odense\n"
                            + "Bo;bo;leder;Odense\n");
            return page;
        }));
        addAs(CONTACT, "participation/import.xhtml", address);
    }

    private void ownPages() {
        String page = facts.ownPage + "?lang={lang}";
        all.add(own("page", page));
        all.add(own("page", page)
                .answering(400)
                .then(press("button[value=give]").after(form -> {
                    form.locator("details:has(button[value=give]) > summary").click();
                    return form;
                })));
        all.add(own("message", "/d/ukendt?lang={lang}").answering(404));
        all.add(own("find", "/d/?lang={lang}"));
        all.add(own("find", "/d/?lang={lang}").answering(400).then(press("form button")));
    }

    private static Visit own(String view, String address) {
        return Visit.of("WEB-INF/own/" + view + ".xhtml", NOBODY, address);
    }

    private void selections() {
        for (String programme : List.of(facts.programme, facts.offered)) {
            add("programme/detail.xhtml", "/programme/detail?tab=selection&id=" + programme);
        }
        add("selection/edit.xhtml", "/selection/edit?programme=" + facts.offered);
        String draft = "/selection/edit?id=" + facts.ranking;
        add("selection/edit.xhtml", draft + "&q=ø&sort=-complaints");
        add("selection/edit.xhtml", draft + "&q=findesikke");
        add("selection/edit.xhtml", draft + "&q=odense", press("[id='decide:add']"));
        add("selection/record.xhtml", "/selection/record?id=" + facts.selection + "&show=chosen");
    }

    private void offers() {
        String of = "?programme=" + facts.offered;
        add("offer/round.xhtml", "/offer/round" + of);
        add("offer/round.xhtml", "/offer/round" + of, press(SEND).after(page -> {
            page.locator("[id$=':content']").fill("");
            return page;
        }));
        add("offer/send.xhtml", "/offer/send" + of);
        add("offer/add.xhtml", "/offer/add" + of);
        add("offer/add.xhtml", "/offer/add" + of, SUBMIT_EMPTY);
        add("offer/fix.xhtml", "/offer/fix" + of + "&date=" + facts.proposedDate);
        for (String offer : facts.offers) {
            add("offer/detail.xhtml", "/offer/detail?id=" + offer);
        }
        add("offer/requests.xhtml", "/offer/requests");
        add("offer/requests.xhtml", "/offer/requests?q=findesikke");
        add("offer/request.xhtml", "/offer/request?id=" + facts.request);
        String folder = "WEB-INF/offer/";
        for (String link : facts.offerLinks) {
            addAs(NOBODY, folder + "answer.xhtml", link + "?lang={lang}");
        }
        all.add(Visit.of(folder + "answer.xhtml", NOBODY, facts.openOfferLink + "?lang={lang}")
                .answering(422)
                .then(press("form .button--primary")));
        addAs(NOBODY, folder + "access.xhtml", facts.contactLink + "?lang={lang}");
        all.add(Visit.of(folder + "access.xhtml", NOBODY, facts.contactLink + "?lang={lang}")
                .answering(422)
                .then(press("form .button--primary")));
        all.add(Visit.of(folder + "message.xhtml", NOBODY, "/o/ukendt?lang={lang}")
                .answering(404));
        addAs(NOBODY, folder + "request.xhtml", "/request?lang={lang}");
        all.add(Visit.of(folder + "request.xhtml", NOBODY, "/request?lang={lang}")
                .answering(422)
                .then(press(SEND)));
        addAs(NOBODY, folder + "request-state.xhtml", facts.requestLink + "?lang={lang}");
    }

    private void surveys() {
        add("evaluation/list.xhtml", "/evaluation/list");
        add("evaluation/create.xhtml", "/evaluation/create?programmeId=" + facts.offered);
        for (String tab : List.of("overview", "questions", "invite", "settings")) {
            add("evaluation/survey.xhtml", "/evaluation/survey?id=" + facts.draft + "&tab=" + tab);
        }
        add("evaluation/survey.xhtml", "/evaluation/survey?id=" + facts.open);
        add("evaluation/survey.xhtml", "/evaluation/survey?id=" + facts.open + "&tab=invite");
        add("evaluation/survey.xhtml", "/evaluation/survey?id=" + facts.closed);
        add("evaluation/question.xhtml", "/evaluation/question?scale=degree&id=" + facts.draft);
        add("evaluation/question.xhtml", "/evaluation/question?key=increased-knowledge&id=" + facts.draft);
        add("evaluation/room.xhtml", "/evaluation/room?id=" + facts.open);
        add("evaluation/import.xhtml", "/evaluation/import?id=" + facts.open);
        add("evaluation/import.xhtml", "/evaluation/import?id=" + facts.open, SUBMIT_EMPTY);
        add(
                "evaluation/import.xhtml",
                "/evaluation/import?id=" + facts.open,
                press(SUBMIT).after(Visits::chooseAnswers));
        add("evaluation/paper.xhtml", "/evaluation/paper?id=" + facts.open);
        add("evaluation/paper.xhtml", "/evaluation/paper?id=" + facts.open, press("form.form .button--primary"));
        add("WEB-INF/respond/find.xhtml", "/s/?lang={lang}");
        add("WEB-INF/respond/form.xhtml", "/evaluation/preview?lang={lang}&id=" + facts.draft);
    }

    private void reversals() {
        add("figures/list.xhtml", "/figures/list");
        add("figures/list.xhtml", "/figures/list?field=bil&from=2017&to=2025&sort=-percent");
        addAs(CONTACT, "figures/list.xhtml", "/figures/list");
        add("figures/municipality.xhtml", "/figures/municipality?code=0492&field=kontant-tilskud-og-bpa");
        add("figures/municipality.xhtml", "/figures/municipality?code=0461");
        add("figures/imports.xhtml", "/figures/imports");
        add("figures/imports.xhtml", "/figures/imports", SUBMIT_EMPTY);
        add("figures/import.xhtml", "/figures/imports", press("tbody th a"));
        add("figures/import.xhtml", "/figures/imports", press(SUBMIT).after(Visits::chooseFaults));
        add("figures/fields.xhtml", "/figures/fields");
        add("figures/field.xhtml", "/figures/field?key=bil");
        add("figures/field.xhtml", "/figures/field", SUBMIT_EMPTY);
    }

    private static Page chooseAnswers(Page page) {
        page.locator("input[type=file]").setInputFiles(Path.of("src/test/resources/answers/limesurvey.csv"));
        return page;
    }

    private static Page chooseFaults(Page page) {
        page.locator("input[type=file]").setInputFiles(Path.of("src/test/resources/figures/twenty-faults.csv"));
        return page;
    }

    private void figures() {
        String results = "/evaluation/results?id=" + facts.closed;
        add("evaluation/results.xhtml", results);
        add("evaluation/results.xhtml", results + "&groupBy=municipality");
        add("evaluation/results.xhtml", results + "&groupBy=role&base=INVITED");
        addAs(CONTACT, "evaluation/results.xhtml", results + "&groupBy=municipality");
        add("evaluation/results.xhtml", "/evaluation/results?id=" + facts.open);
        add("evaluation/compare.xhtml", "/evaluation/compare?id=" + facts.closed);
        add("evaluation/compare.xhtml", "/evaluation/compare?id=" + facts.open);
        add("evaluation/compare.xhtml", "/evaluation/compare?id=" + facts.closed + "&with=" + facts.otherClosed);
        add("evaluation/publish.xhtml", "/evaluation/publish?id=" + facts.closed);
        add("evaluation/publish.xhtml", "/evaluation/publish?id=" + facts.open);
        add("WEB-INF/publication/figures.xhtml", "/evaluation/publish-preview?id=" + facts.closed);
        add("WEB-INF/publication/figures.xhtml", "/evaluation/publish?id=" + facts.closed, press("a[href*='/p/']"));
    }

    private void published() {
        String folder = "WEB-INF/publication/";
        addAs(NOBODY, folder + "list.xhtml", "/p/");
        addAs(NOBODY, folder + "list.xhtml", "/p/?year=1999");
        addAs(NOBODY, folder + "figures.xhtml", "/p/" + facts.published);
        addAs(NOBODY, folder + "embed.xhtml", "/p/" + facts.published + "/embed?lang={lang}");
    }

    private void respondents() {
        String form = "/s/{token}?lang={lang}";
        all.add(respond("form", form));
        all.add(respond("form", form).then(press(SEND)).answering(422));
        all.add(respond("thanks", form).then(ANSWER));
        all.add(respond("answers", form).then(ANSWER, press("form button")));
        all.add(respond("corrected", form).then(ANSWER, press("form button"), press(SEND)));
        all.add(respond("withdrawn", form)
                .then(ANSWER, press("form button"), press(".button--danger").after(page -> {
                    page.locator("main details.confirm summary").click();
                    return page;
                })));
        all.add(respond("receipt", "/receipt?lang={lang}"));
        all.add(respond("receipt", "/receipt?lang={lang}")
                .answering(404)
                .then(press(SUBMIT).after(page -> {
                    page.locator("#receipt").fill("ABCD-EFGH");
                    return page;
                })));
        all.add(respond("message", "/s/ukendt?lang={lang}").answering(404));
    }

    private void mail() {
        String template = "/mail/template?key=delivery-check";
        Step send = press("[id$=send]").after(page -> {
            page.locator("[id$=to]").fill("aase@kommune.example");
            return page;
        });
        Step first = press("tbody th a").after(page -> {
            page.navigate("/mail/list");
            return page;
        });
        Step faulty = press("[id$=save]").after(page -> {
            page.locator("[id$=da-body]").fill("Kære {navn}");
            return page;
        });
        add("mail/list.xhtml", "/mail/list?q=findesikke");
        add("mail/templates.xhtml", "/mail/templates");
        add("mail/template.xhtml", template);
        add("mail/template.xhtml", template, faulty);
        add("mail/template.xhtml", template, send);
        add("mail/list.xhtml", "/mail/list");
        addAs(ADMINISTRATOR, "mail/list.xhtml", "/mail/list?state=sent");
        all.add(Visit.of("mail/message.xhtml", COORDINATOR, template).then(send, first));
        for (String visitor : List.of(CONTACT, TEACHER)) {
            all.add(Visit.of("WEB-INF/errorpages/403.xhtml", visitor, "/mail/list")
                    .answering(403));
        }
    }

    private static Visit respond(String view, String address) {
        return Visit.of("WEB-INF/respond/" + view + ".xhtml", NOBODY, address);
    }

    private void errors() {
        String folder = "WEB-INF/errorpages/";
        all.add(Visit.of(folder + "403.xhtml", COORDINATOR, "/account/list").answering(403));
        all.add(Visit.of(folder + "404.xhtml", COORDINATOR, "/programme/detail?id=" + UNKNOWN)
                .answering(404));
        all.add(Visit.of(folder + "404.xhtml", NOBODY, "/p/ukendt").answering(404));
        all.add(Visit.of(folder + "expired.xhtml", COORDINATOR, "/account/password")
                .answering(410)
                .then(press(SUBMIT).after(page -> {
                    page.evaluate("() => document.getElementsByName('jakarta.faces.ViewState')"
                            + ".forEach(state => state.value = '1:1')");
                    return page;
                })));
    }
}
