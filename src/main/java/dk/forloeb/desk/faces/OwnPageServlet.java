package dk.forloeb.desk.faces;

import dk.forloeb.desk.application.DaysCalendar;
import dk.forloeb.desk.application.OwnPage;
import dk.forloeb.desk.application.OwnPageService;
import dk.forloeb.participation.application.ColleagueCommand;
import dk.forloeb.participation.application.LinkAgainService;
import dk.forloeb.participation.application.OwnEnrolmentService;
import dk.forloeb.participation.domain.ParticipantRole;
import dk.forloeb.platform.Configuration;
import dk.forloeb.platform.faces.FormBody;
import dk.forloeb.platform.faces.PlainPage;
import dk.forloeb.platform.faces.RefusedBodyException;
import dk.forloeb.platform.rest.Problem;
import dk.forloeb.shared.DomainException;
import dk.forloeb.shared.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A participant's own page at {@code /d/{token}}, without account, session or script: GET shows, and only a POST does
 * anything. Below it lie the days for a calendar ({@code /calendar.ics}) and all that is stored ({@code /data.json}). At
 * {@code /d/} people ask for their link again.
 */
@WebServlet("/d/*")
public class OwnPageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PAGE = "/WEB-INF/own/page.xhtml";
    private static final String FIND = "/WEB-INF/own/find.xhtml";
    private static final String MESSAGE = "/WEB-INF/own/message.xhtml";

    /** What was done, as the address tells the page after it. */
    private static final Set<String> DEEDS = Set.of("cancel", "give", "correct", "needs");

    @Inject
    transient OwnPageService pages;

    @Inject
    transient OwnEnrolmentService enrolments;

    @Inject
    transient LinkAgainService links;

    @Inject
    transient Configuration configuration;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress address = OwnAddress.of(request);
        try {
            switch (address.part()) {
                case "" -> ask(request, response);
                case OwnAddress.PAGE -> show(200, address.token(), Map.of(), null, request, response);
                case "/calendar.ics" -> calendar(pages.open(address.token()), response);
                case "/data.json" -> data(pages.open(address.token()), response);
                default -> throw DomainException.notFound("own-page-not-found");
            }
        } catch (DomainException refusal) {
            refuse(refusal, request, response);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        OwnAddress address = OwnAddress.of(request);
        try {
            Map<String, String> sent = FormBody.read(request);
            if (address.part().isEmpty()) {
                sendLink(sent, request, response);
            } else if (!address.part().equals(OwnAddress.PAGE)) {
                message(HttpServletResponse.SC_NOT_FOUND, "unknown", request, response);
            } else {
                act(address, sent, request, response);
            }
        } catch (RefusedBodyException refused) {
            message(refused.status(), "refused", request, response);
        } catch (DomainException refusal) {
            refuse(refusal, request, response);
        }
    }

    private void act(
            OwnAddress address, Map<String, String> sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String deed = sent.getOrDefault("_action", "");
        String token;
        try {
            token = carryOut(address.token(), deed, sent);
        } catch (DomainException refusal) {
            if (refusal.kind() == DomainException.Kind.NOT_FOUND) {
                throw refusal;
            }
            show(Problem.status(refusal.kind()), address.token(), sent, refusal, request, response);
            return;
        }
        if (deed.equals("erase")) {
            message(200, "erased", request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Referrer-Policy", "no-referrer");
            response.setHeader(
                    "Location",
                    request.getContextPath() + "/d/" + token + "?lang="
                            + PlainPage.language(request).getLanguage() + "&done=" + deed);
        }
    }

    /** Returns the token of the page that follows. */
    private String carryOut(String token, String deed, Map<String, String> sent) {
        switch (deed) {
            case "cancel" -> enrolments.cancel(token);
            case "give" ->
                enrolments.giveSeat(
                        token, new ColleagueCommand(sent.get("name"), sent.get("email"), role(sent.get("role"))));
            case "correct" -> {
                return enrolments.correct(token, sent.get("ownName"), sent.get("ownEmail"));
            }
            case "needs" -> enrolments.say(token, sent.get("needs"));
            case "erase" -> enrolments.erase(token);
            default -> throw DomainException.notFound("own-page-not-found");
        }
        return token;
    }

    /** Null for a role that was not chosen, which is then told together with what else is wrong. */
    private static @Nullable ParticipantRole role(@Nullable String key) {
        return Arrays.stream(ParticipantRole.values())
                .filter(role -> role.key().equals(key))
                .findFirst()
                .orElse(null);
    }

    private void show(
            int status,
            String token,
            Map<String, String> sent,
            @Nullable DomainException refusal,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        Locale language = PlainPage.language(request);
        Map<String, Object> model = OwnPageModel.of(pages.open(token), token, sent, refusal, language);
        String done = request.getMethod().equals("GET") ? String.valueOf(request.getParameter("done")) : "";
        model.put("done", DEEDS.contains(done) ? done : "");
        sender(model);
        PlainPage.render(PAGE, status, model, request, response);
    }

    private void sender(Map<String, Object> model) {
        model.put("authority", configuration.authority());
        model.put("privacy", configuration.privacyUrl().orElse(""));
        model.put("contact", configuration.contactEmail().orElse(""));
    }

    private void sendLink(Map<String, String> sent, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String email = sent.getOrDefault("email", "");
        try {
            links.send(email);
            message(200, "link-sent", request, response);
        } catch (DomainException refusal) {
            PlainPage.render(FIND, Problem.status(refusal.kind()), find(email, refusal, request), request, response);
        }
    }

    /** One address for it, so that everything below {@code /d/} is alike. */
    private static void ask(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getPathInfo() == null) {
            response.sendRedirect(request.getContextPath() + "/d/");
        } else {
            PlainPage.render(FIND, 200, find("", null, request), request, response);
        }
    }

    private static Map<String, Object> find(
            String email, @Nullable DomainException refusal, HttpServletRequest request) {
        Locale language = PlainPage.language(request);
        String fault = refusal == null
                ? ""
                : Texts.error(language, refusal.violations().get(0));
        return Map.of("email", email, "fault", fault);
    }

    private void refuse(DomainException refusal, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (refusal.kind() != DomainException.Kind.NOT_FOUND) {
            throw refusal;
        }
        message(HttpServletResponse.SC_NOT_FOUND, "unknown", request, response);
    }

    private void message(int status, String text, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Map<String, Object> model = new HashMap<>(Map.of("message", "own." + text));
        sender(model);
        PlainPage.render(MESSAGE, status, model, request, response);
    }

    /** For who has a seat: with the days come the links to take part. */
    private static void calendar(OwnPage page, HttpServletResponse response) throws IOException {
        if (!page.enrolment().isEnrolled()) {
            throw DomainException.notFound("own-page-not-found");
        }
        send("text/calendar", "laeringsforloeb.ics", DaysCalendar.of(page.programme(), page.days()), response);
    }

    private static void data(OwnPage page, HttpServletResponse response) throws IOException {
        send("application/json", "mine-oplysninger.json", OwnData.of(page).toString(), response);
    }

    private static void send(String type, String name, String content, HttpServletResponse response)
            throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        response.setContentType(type + ";charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
